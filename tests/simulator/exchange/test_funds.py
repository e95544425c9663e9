from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend.simulator.exchange.capacity import Capacity, capacity
from opend.simulator.exchange.margin import Level, Portfolio
from opend.simulator.exchange.money import converted
from opend.simulator.exchange.terms import OrderType, Rejection, Side, Status
from opend.simulator.market.instruments import Instrument
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    CALL_210,
    EVENT,
    EVENTS,
    FUTURE,
    FUTURES,
    HK_CASH,
    PUT_200,
    SIM_HK,
    SIM_US,
    TEN,
    TENCENT,
    UNIVERSAL,
    HandMarket,
    Trader,
)

NEW_YORK = "2025-06-18 10:00:00-04:00"


def able(trader: Trader, instrument: Instrument, price: float) -> Capacity:
    contract = trader.exchange.listing.find_security(instrument.key)
    order = trader.order(instrument, Side.BUY, 1, price, reference=price)
    return capacity(trader.desk, order, contract, trader.exchange.margins, None)


def test_cash_is_set_aside_for_a_waiting_purchase_and_comes_back() -> None:
    trader = Trader(HandMarket(), cash={"HKD": 50_000})
    order = trader.buy(TENCENT, 100, 390.0)
    worth = trader.desk.valuation.worth()
    assert worth.cash == 50_000
    assert 39_000 < worth.frozen < 39_100
    with pytest.raises(Rejection, match="insufficient funds"):
        trader.buy(TENCENT, 100, 390.0)
    trader.exchange.cancel_all(trader.desk)
    assert order.status == Status.CANCELLED_ALL
    assert trader.desk.valuation.worth().frozen == 0
    trader.buy(TENCENT, 100, 390.0)


def test_what_is_bought_is_paid_with_its_fees() -> None:
    trader = Trader(HandMarket(), cash={"HKD": 50_000})
    trader.hold(TENCENT, 100, 400.0)
    [fill] = trader.told_fills()
    assert trader.cash() == pytest.approx(50_000 - 40_000 - float(fill.fee))
    worth = trader.desk.valuation.worth()
    assert worth.net == worth.cash + 40_000
    assert worth.open_profit == 0
    trader.see(TENCENT, (410.0, 100))
    assert trader.desk.valuation.worth().open_profit == 1000


def test_a_market_order_ends_where_the_cash_does() -> None:
    trader = Trader(HandMarket(), cash={"HKD": 100_000})
    trader.market.quote_book(TENCENT, asks=[(400.0, 100)])
    order = trader.buy(TENCENT, 200, type=OrderType.MARKET)
    trader.see(TENCENT, (700.0, 1000))
    assert trader.fills(order) == [(100, 400.0)]
    assert (order.status, order.error) == (Status.CANCELLED_PART, "insufficient funds for the rest of the order")
    assert trader.cash() >= 0


def test_a_universal_account_borrows_what_it_lacks_in_a_currency() -> None:
    trader = Trader(HandMarket(NEW_YORK), UNIVERSAL, cash={"USD": 1000, "HKD": 1_000_000})
    trader.hold(APPLE, 50, 200.0)
    assert trader.cash("USD") < 0
    worth = trader.desk.valuation.worth("HKD")
    assert worth.debt == converted(-trader.desk.book.cash("USD"), "USD", "HKD") > 0
    assert worth.long == converted(Decimal(10_000), "USD", "HKD")


def test_a_cash_account_pays_in_the_currency_of_the_market() -> None:
    trader = Trader(HandMarket(), HK_CASH, cash={"HKD": 100, "USD": 1_000_000})
    with pytest.raises(Rejection, match="insufficient funds"):
        trader.buy(TENCENT, 100, 400.0)


def test_margin_buys_more_than_cash() -> None:
    trader = Trader(HandMarket(NEW_YORK), SIM_US, cash={"USD": 10_000})
    found = able(trader, APPLE, 200.0)
    assert found.cash_buy == 49
    assert found.margin_buy is not None
    assert found.margin_buy > 100
    assert found.short is not None
    assert found.short > 50


def test_futures_need_margin_alone() -> None:
    trader = Trader(HandMarket(), FUTURES, cash={"HKD": 300_000, "USD": 0, "JPY": 0, "SGD": 0})
    found = able(trader, FUTURE, 24000.0)
    ratio = trader.exchange.margins.ratios(trader.exchange.listing.find_security(FUTURE.key)).long[Level.INITIAL]
    assert found.long_margin == found.short_margin == 1_200_000 * ratio
    assert found.margin_buy == found.short == 2
    trader.hold(FUTURE, 2, 24000.0)
    worth = trader.desk.valuation.worth()
    assert worth.initial == 2_400_000 * ratio
    trader.see(FUTURE, (24100.0, 10))
    after = trader.desk.valuation.worth()
    assert (after.futures_profit, after.net - worth.net, after.long) == (10_000, 10_000, 0)
    assert after.cash == worth.cash


def test_an_option_that_is_sold_needs_margin_and_less_with_a_cover() -> None:
    trader = Trader(HandMarket(NEW_YORK), SIM_US)
    listing, margins = trader.exchange.listing, trader.exchange.margins
    call, cover, put, shares = (listing.find_security(each.key) for each in (CALL_200, CALL_210, PUT_200, APPLE))

    def needed(holdings: dict) -> Decimal:  # type: ignore[type-arg]
        return Portfolio(margins, holdings).requirement(Level.INITIAL, "USD")

    assert needed({call: 1}) == 800
    assert needed({call: -1}) == 4000
    assert needed({put: -1}) == 4000
    assert needed({call: -1, cover: 1}) == 1000 - 400
    assert needed({call: 1, cover: -1}) == 400
    assert needed({call: -1, put: 1}) == 4000 + 700
    alone = needed({shares: 100})
    assert needed({call: -1, shares: 100}) == alone
    assert needed({call: -2, shares: 100}) == alone + 4000
    assert needed({put: -1, shares: -100}) == needed({shares: -100})


def test_cash_accounts_know_no_margin() -> None:
    found = able(Trader(HandMarket(), SIM_HK), TENCENT, 400.0)
    assert (found.margin_buy, found.short, found.long_margin) == (None, None, None)


def test_what_can_be_sold_or_bought_back_is_what_no_order_does_already() -> None:
    trader = Trader(HandMarket(), SIM_HK)
    trader.hold(TENCENT, 500, 400.0)
    trader.sell(TENCENT, 200, 450.0)
    assert (able(trader, TENCENT, 400.0).sell, able(trader, TENCENT, 400.0).buy_back) == (300, 0)
    trader = Trader(HandMarket(NEW_YORK), SIM_US)
    trader.hold(APPLE, -10, 200.0)
    assert (able(trader, APPLE, 200.0).sell, able(trader, APPLE, 200.0).buy_back) == (0, 10)


@settings(max_examples=30, deadline=None)
@given(
    cash=st.integers(0, 3_000_000),
    steps=st.integers(1500, 2400),
    case=st.sampled_from(
        [(SIM_HK, TENCENT), (SIM_US, APPLE), (UNIVERSAL, TENCENT), (EVENTS, EVENT), (FUTURES, FUTURE)]
    ),
    held=st.booleans(),
)
def test_the_largest_quantity_is_taken_and_a_lot_more_is_refused(
    cash: int, steps: int, case: tuple[int, Instrument], held: bool
) -> None:
    account, instrument = case
    market = HandMarket(NEW_YORK if instrument is APPLE else TEN)
    trader = Trader(market, account, cash=dict.fromkeys(("HKD", "USD", "CNH", "SGD", "JPY"), cash))
    tick = trader.market.tick_size(instrument, instrument.base_price)
    price = round(steps / 2000 * instrument.base_price / tick) * tick
    found = able(trader, instrument, price)
    lot = instrument.lot_size
    most = found.cash_buy if found.margin_buy is None else found.margin_buy
    if held and most > 10 * lot:
        trader.hold(instrument, lot, instrument.base_price)
        found = able(trader, instrument, price)
        most = found.cash_buy if found.margin_buy is None else found.margin_buy
    with pytest.raises(Rejection, match="insufficient funds"):
        trader.buy(instrument, most + lot, price)
    if most:
        trader.buy(instrument, most, price)
