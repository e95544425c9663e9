from __future__ import annotations

from typing import Any

import pytest

from opend.simulator.exchange.orders import Leg
from opend.simulator.exchange.strategies import Strategy, strategy_of
from opend.simulator.exchange.terms import OrderType, Outcome, Rejection, Side, Status
from opend.simulator.market.instruments import Instrument
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    CALL_210,
    EVENT,
    EVENTS,
    FUTURE,
    PUT_200,
    SIM_US,
    TENCENT,
    UNIVERSAL,
    HandMarket,
    Trader,
    option,
)

NEW_YORK = "2025-06-18 10:00:00-04:00"


def leg(instrument: Instrument, side: Side, ratio: int = 1, outcome: Outcome = Outcome.NONE) -> Leg:
    return Leg(instrument.market, instrument.code, outcome, side, ratio)


def combo(trader: Trader, qty: float, price: float | None, *legs: Leg, **more: Any) -> Any:
    first = legs[0]
    instrument = trader.market.find(first.market, first.code)
    assert instrument is not None
    return trader.buy(instrument, qty, price, legs=legs, **more)


SPREAD = (leg(CALL_200, Side.BUY), leg(CALL_210, Side.SELL))


@pytest.fixture
def trader() -> Trader:
    trader = Trader(HandMarket(NEW_YORK), SIM_US)
    trader.market.quote_book(CALL_200, bids=[(7.9, 10)], asks=[(8.1, 3), (8.2, 10)])
    trader.market.quote_book(CALL_210, bids=[(3.9, 5), (3.8, 10)], asks=[(4.1, 10)])
    return trader


def test_all_legs_are_filled_at_once_as_far_as_they_are_good_enough(trader: Trader) -> None:
    order = combo(trader, 6, 4.3, *SPREAD)
    assert [(fill.code, fill.side, fill.qty, fill.price) for fill in trader.told_fills()] == [
        (CALL_200.code, Side.BUY, 3, 8.1),
        (CALL_210.code, Side.SELL, 3, 3.9),
        (CALL_200.code, Side.BUY, 2, 8.2),
        (CALL_210.code, Side.SELL, 2, 3.9),
    ]
    assert (order.filled, order.status) == (5, Status.FILLED_PART)
    assert order.average_price == pytest.approx((3 * 4.2 + 2 * 4.3) / 5)
    assert (trader.held(CALL_200), trader.held(CALL_210)) == (5, -5)
    assert order.strategy == Strategy.SPREAD


def test_a_waiting_combo_is_filled_when_its_legs_trade_well_enough(trader: Trader) -> None:
    order = combo(trader, 6, 3.5, *SPREAD)
    assert not order.filled
    trader.see(CALL_200, (7.8, 100))
    assert not order.filled
    trader.see(CALL_210, (4.3, 4))
    assert (order.filled, order.average_price) == (4, 3.5)


def test_a_combo_that_brings_money_has_a_price_below_zero(trader: Trader) -> None:
    order = combo(trader, 1, -3.8, leg(CALL_200, Side.SELL), leg(CALL_210, Side.BUY))
    assert (order.filled, order.average_price) == (1, -3.8)
    cash = 1_000_000 + 380 - sum(float(fill.fee) for fill in trader.told_fills())
    assert trader.cash("USD") == pytest.approx(cash)


def test_a_market_combo_takes_what_is_there_and_ends(trader: Trader) -> None:
    order = combo(trader, 50, None, *SPREAD, type=OrderType.MARKET)
    assert (order.filled, order.status) == (13, Status.CANCELLED_PART)


def test_ratios_count(trader: Trader) -> None:
    order = combo(trader, 1, 0.5, leg(CALL_200, Side.BUY), leg(CALL_210, Side.SELL, 2))
    assert (trader.held(CALL_200), trader.held(CALL_210)) == (1, -2)
    assert order.average_price == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("account", "legs", "text"),
    [
        (SIM_US, [leg(CALL_200, Side.BUY)], "from 2 to"),
        (SIM_US, [leg(CALL_200, Side.BUY), leg(CALL_200, Side.SELL)], "different"),
        (SIM_US, [leg(CALL_200, Side.BUY), leg(CALL_210, Side.SELL, 0)], "qtyRatio"),
        (UNIVERSAL, [leg(CALL_200, Side.BUY), leg(TENCENT, Side.BUY)], "one currency"),
        (SIM_US, [leg(CALL_200, Side.BUY), leg(FUTURE, Side.BUY)], "cannot trade"),
        (
            EVENTS,
            [leg(EVENT, Side.BUY, outcome=Outcome.YES), leg(EVENT, Side.SELL, outcome=Outcome.NO)],
            "only buy",
        ),
    ],
)
def test_what_a_combo_must_be_like(account: int, legs: list[Leg], text: str) -> None:
    with pytest.raises(Rejection, match=text):
        combo(Trader(HandMarket(NEW_YORK), account), 1, 1.0, *legs)


def test_a_combo_needs_a_price_and_funds(trader: Trader) -> None:
    with pytest.raises(Rejection, match="price is missing"):
        combo(trader, 1, None, *SPREAD)
    with pytest.raises(Rejection, match="STOP cannot be used"):
        combo(trader, 1, 1.0, *SPREAD, type=OrderType.STOP)
    with pytest.raises(Rejection, match="insufficient funds"):
        combo(trader, 100_000, 4.0, *SPREAD)


def test_combinations_have_names() -> None:
    call_220, call_230 = option("C220", 1, 220.0, 2.0), option("C230", 1, 230.0, 1.0)
    put_190, put_210 = option("P190", 2, 190.0, 3.0), option("P210", 2, 210.0, 12.0)
    from datetime import date

    later, later_210 = (option(f"L{strike}", 1, strike, 9.0, date(2025, 8, 15)) for strike in (200.0, 210.0))
    names = {
        Strategy.SINGLE_OPTION: [(CALL_200, 1)],
        Strategy.COVERED: [(APPLE, 100), (CALL_210, -1)],
        Strategy.COLLAR: [(APPLE, 100), (CALL_210, -1), (put_190, 1)],
        Strategy.SPREAD: [(CALL_200, 1), (CALL_210, -1)],
        Strategy.STRADDLE: [(CALL_200, 1), (PUT_200, 1)],
        Strategy.STRANGLE: [(CALL_210, -1), (put_190, -1)],
        Strategy.CALENDAR_SPREAD: [(CALL_200, -1), (later, 1)],
        Strategy.DIAGONAL_SPREAD: [(CALL_200, -1), (later_210, 1)],
        Strategy.BUTTERFLY: [(CALL_200, 1), (CALL_210, -2), (call_220, 1)],
        Strategy.CONDOR: [(CALL_200, 1), (CALL_210, -1), (call_220, -1), (call_230, 1)],
        Strategy.IRON_CONDOR: [(put_190, 1), (PUT_200, -1), (CALL_210, -1), (call_220, 1)],
        Strategy.IRON_BUTTERFLY: [(put_190, 1), (PUT_200, -1), (CALL_200, -1), (CALL_210, 1)],
        Strategy.CUSTOMIZE: [(CALL_200, 1), (CALL_210, -2)],
    }
    for name, legs in names.items():
        assert strategy_of(legs) == strategy_of(legs[::-1]) == name
    assert strategy_of([(CALL_200, 1), (CALL_210, 1), (call_220, 1)]) == Strategy.CUSTOMIZE
    assert strategy_of([(CALL_200, 1), (put_210, 2)]) == Strategy.CUSTOMIZE
