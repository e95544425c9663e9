from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.exchange.contracts import Contract
from opend.simulator.exchange.fees import Trade, charges, fee_of
from opend.simulator.exchange.terms import OrderType
from opend.simulator.market.instruments import Instrument, Kind
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    EVENT,
    FUTURE,
    MOUTAI,
    SUN,
    TENCENT,
    HandMarket,
    Trader,
    share,
)


def contract(instrument: Instrument, multiplier: int = 1) -> Contract:
    return Contract(instrument, Decimal(multiplier))


def table(instrument: Instrument, qty: int, value: str, is_sale: bool = False) -> dict[str, float]:
    trade = Trade(qty, Decimal(value), is_sale)
    return {charge.title: float(charge.amount) for charge in charges(contract(instrument), trade)}


def test_shares_in_hong_kong() -> None:
    assert table(TENCENT, 200, "80000") == {
        "Commission": 24.0,
        "Platform Fee": 15.0,
        "Settlement Fee": 3.36,
        "Trading Fee": 4.52,
        "SFC Levy": 2.16,
        "FRC Levy": 0.12,
        "Stamp Duty": 80.0,
    }
    assert table(TENCENT, 100, "40000.5")["Stamp Duty"] == 41.0
    assert table(TENCENT, 100, "1000")["Commission"] == 3.0


def test_funds_pay_no_stamp_duty() -> None:
    fund = share(1, "02800", "HK", "HKD", 500, 20.0, kind=Kind.TRUST)
    assert "Stamp Duty" not in table(fund, 500, "10000")


def test_shares_in_the_us_cost_more_to_sell() -> None:
    bought, sold = table(APPLE, 100, "20000"), table(APPLE, 100, "20000", is_sale=True)
    assert bought == {"Commission": 0.99, "Platform Fee": 1.0, "Settlement Fee": 0.3}
    assert sold == bought | {"SEC Fee": 0.56, "Trading Activity Fee": 0.02}


def test_other_markets_and_kinds_have_their_own() -> None:
    assert "Stamp Duty" not in table(MOUTAI, 100, "150000")
    assert table(MOUTAI, 100, "150000", is_sale=True)["Stamp Duty"] == 75.0
    assert table(SUN, 100, "250000") == {"Commission": 75.0, "Platform Fee": 80.0}
    assert table(FUTURE, 2, "2400000")["Exchange Fee"] == 20.0
    assert table(CALL_200, 10, "8000")["Commission"] == 6.5
    assert table(EVENT, 100, "40") == {"Commission": 1.0, "Exchange Fee": 1.0}


@pytest.mark.parametrize("instrument", [TENCENT, APPLE, CALL_200, FUTURE, MOUTAI, SUN, EVENT])
def test_nothing_costs_nothing(instrument: Instrument) -> None:
    assert fee_of(contract(instrument), Trade(0, Decimal(0), is_sale=True)) == 0


@given(st.integers(1, 5000), st.integers(1, 5000), st.decimals("0.1", "900", places=2), st.booleans())
def test_more_never_costs_less(qty: int, more: int, price: Decimal, is_sale: bool) -> None:
    for instrument in (TENCENT, APPLE, CALL_200, FUTURE):
        small, large = (fee_of(contract(instrument), Trade(size, size * price, is_sale)) for size in (qty, qty + more))
        assert 0 <= small <= large


def test_fills_of_one_order_pay_as_much_as_one_fill() -> None:
    trader = Trader(HandMarket())
    trader.market.quote_book(TENCENT, asks=[(400.0, 100), (400.2, 100), (400.4, 100)])
    order = trader.buy(TENCENT, 300, type=OrderType.MARKET)
    whole = fee_of(contract(TENCENT), Trade(300, Decimal("120060"), is_sale=False))
    fees = [fill.fee for fill in trader.desk.fills_of(order.id)]
    assert len(fees) == 3
    assert sum(fees) == whole
    assert fees[0] > fees[1] > 0
