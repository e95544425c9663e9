from __future__ import annotations

from typing import Any

import pytest

from opend.simulator.exchange.amendments import Amendment
from opend.simulator.exchange.terms import (
    Operation,
    OrderType,
    Outcome,
    Rejection,
    Session,
    Side,
    Status,
    TimeInForce,
    TrailType,
)
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    EVENT,
    EVENTS,
    FUTURE,
    FUTURE_MAIN,
    FUTURES,
    INDEX,
    MOUTAI,
    SIM_CN,
    SIM_HK,
    SIM_HK_OPTIONS,
    SIM_US,
    SUN,
    TENCENT,
    UNIVERSAL,
    HandMarket,
    Trader,
)


@pytest.fixture
def trader() -> Trader:
    return Trader(HandMarket())


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("lot size 100", {"qty": 50}),
        ("qty must be a whole number", {"qty": 0}),
        ("qty must be a whole number", {"qty": -100}),
        ("qty must be a whole number", {"qty": 100.5}),
        ("qty must be a whole number", {"qty": float("nan")}),
        ("price must be above 0", {"price": 0.0}),
        ("price must be above 0", {"price": None}),
        ("price must be above 0", {"price": float("inf")}),
        ("step is 0.2", {"price": 399.9}),
        ("auxPrice must be above 0", {"type": OrderType.STOP}),
        ("auxPrice 390.1 is not on the price grid", {"type": OrderType.STOP, "trigger": 390.1}),
        ("trailType is missing", {"type": OrderType.TRAILING_STOP, "trail": 1.0}),
        ("trailValue must be above 0", {"type": OrderType.TRAILING_STOP, "trail_type": TrailType.AMOUNT}),
        (
            "below 100 percent",
            {"type": OrderType.TRAILING_STOP, "trail_type": TrailType.RATIO, "trail": 100.0},
        ),
        (
            "trailSpread",
            {"type": OrderType.TRAILING_STOP_LIMIT, "trail_type": TrailType.RATIO, "trail": 5.0},
        ),
        ("remark must be at most 64 bytes", {"remark": "x" * 65}),
        ("remark must be at most 64 bytes", {"remark": "备" * 22}),
        ("timeInForce must be DAY", {"type": OrderType.MARKET, "time_in_force": TimeInForce.GTC}),
        ("IOC is for", {"type": OrderType.STOP_LIMIT, "trigger": 390.0, "time_in_force": TimeInForce.IOC}),
        ("expireTime is missing", {"time_in_force": TimeInForce.GTD}),
        ("expireTime must be such as", {"time_in_force": TimeInForce.GTD, "expire_text": "tomorrow"}),
        ("after now", {"time_in_force": TimeInForce.GTD, "expire_text": "2025-06-17"}),
        ("90 days at most", {"time_in_force": TimeInForce.GTD, "expire_text": "2026-06-17"}),
        ("in the US alone", {"session": Session.ETH}),
        ("insufficient funds", {"qty": 1_000_000}),
        ("none is held", {"side": Side.SELL}),
        ("only 0 of HK.00700 can be bought back", {"side": Side.BUY_BACK}),
    ],
)
def test_what_an_order_must_be_like(trader: Trader, text: str, terms: dict[str, Any]) -> None:
    order: dict[str, Any] = {"side": Side.BUY, "qty": 100, "price": 400.0} | terms
    with pytest.raises(Rejection, match=text):
        trader.place(TENCENT, **order)
    assert not trader.desk.orders
    assert not trader.news


def test_a_remark_of_64_bytes_stays_with_its_order(trader: Trader) -> None:
    remark = "备" * 21 + "x"
    assert trader.buy(TENCENT, 100, 300.0, remark=remark).remark == remark


def test_a_suspended_security_takes_no_orders(trader: Trader) -> None:
    trader.market.suspended.add(TENCENT.key)
    with pytest.raises(Rejection, match="suspended"):
        trader.buy(TENCENT, 100, 400.0)


@pytest.mark.parametrize(
    ("account", "instrument", "text"),
    [
        (SIM_HK, APPLE, "cannot trade in the market"),
        (SIM_HK, FUTURE, "cannot trade in the market"),
        (SIM_HK, INDEX, "cannot be traded"),
        (SIM_HK_OPTIONS, TENCENT, "is no option"),
        (FUTURES, TENCENT, "cannot trade in the market"),
        (EVENTS, APPLE, "cannot trade in the market"),
    ],
)
def test_accounts_trade_what_is_theirs(account: int, instrument: Any, text: str) -> None:
    trader = Trader(HandMarket(), account)
    with pytest.raises(Rejection, match=text):
        trader.buy(instrument, 100, 1.0)


@pytest.mark.parametrize(
    ("account", "instrument", "kind", "text"),
    [
        (SIM_US, APPLE, OrderType.AUCTION, "Hong Kong alone"),
        (SIM_US, APPLE, OrderType.SPECIAL_LIMIT, "Hong Kong alone"),
        (SIM_US, CALL_200, OrderType.TWAP_MARKET, "Hong Kong and the US alone"),
        (SIM_CN, MOUTAI, OrderType.MARKET, "NORMAL orders alone"),
        (EVENTS, EVENT, OrderType.STOP, "NORMAL and MARKET"),
        (UNIVERSAL, SUN, OrderType.VWAP_LIMIT, "Hong Kong and the US alone"),
    ],
)
def test_markets_know_their_own_kinds(account: int, instrument: Any, kind: OrderType, text: str) -> None:
    with pytest.raises(Rejection, match=text):
        Trader(HandMarket(), account).buy(instrument, 100, 1.0, type=kind)


def test_a_price_may_be_moved_to_the_grid_as_far_as_it_is_allowed(trader: Trader) -> None:
    assert trader.buy(TENCENT, 100, 300.1, adjustment=0.01).price == 300.2
    assert trader.buy(TENCENT, 100, 300.1, adjustment=-0.01).price == 300.0
    assert trader.buy(TENCENT, 100, 300.2, adjustment=0.01).price == 300.2
    with pytest.raises(Rejection, match="too small"):
        trader.buy(TENCENT, 100, 300.1, adjustment=0.0001)


def test_only_what_no_other_order_sells_can_be_sold(trader: Trader) -> None:
    trader.hold(TENCENT, 500, 400.0)
    trader.sell(TENCENT, 300, 450.0)
    with pytest.raises(Rejection, match="200 can be sold"):
        trader.sell(TENCENT, 300, 450.0)
    trader.sell(TENCENT, 200, 450.0)


def test_all_that_is_held_can_be_sold_though_it_is_no_lot(trader: Trader) -> None:
    trader.hold(TENCENT, 500, 400.0)
    trader.desk.book.positions[next(iter(trader.desk.book.positions))].qty = 450
    with pytest.raises(Rejection, match="lot size"):
        trader.sell(TENCENT, 350, 450.0)
    assert trader.sell(TENCENT, 450, 450.0).qty == 450


def test_only_margin_accounts_sell_short() -> None:
    trader = Trader(HandMarket("2025-06-18 10:00:00-04:00"), SIM_US)
    assert trader.exchange.margins.ratios(trader.exchange.listing.find("AAPL", 2, 2)).may_short
    trader.hold(APPLE, -10, 200.0)
    with pytest.raises(Rejection, match="can be bought back"):
        trader.buy(APPLE, 20, 200.0)
    trader.place(APPLE, Side.BUY_BACK, 10, 150.0)
    with pytest.raises(Rejection, match="only 0"):
        trader.buy(APPLE, 1, 200.0)
    trader.place(APPLE, Side.SELL_SHORT, 5, 250.0)


def test_nothing_is_sold_short_that_is_held() -> None:
    trader = Trader(HandMarket("2025-06-18 10:00:00-04:00"), SIM_US)
    trader.hold(APPLE, 10, 200.0)
    with pytest.raises(Rejection, match="cannot be sold short while"):
        trader.place(APPLE, Side.SELL_SHORT, 5, 250.0)


def test_only_so_many_can_be_borrowed() -> None:
    trader = Trader(HandMarket("2025-06-18 10:00:00-04:00"), SIM_US, cash={"USD": 1e14})
    with pytest.raises(Rejection, match="can be borrowed"):
        trader.sell(APPLE, 50_000_000, 250.0)


def test_futures_turn_around_at_once_and_a_main_contract_stands_for_one(trader: Trader) -> None:
    trader = Trader(HandMarket(), FUTURES)
    order = trader.buy(FUTURE_MAIN, 1, 20000.0)
    assert order.code == FUTURE.code
    trader.hold(FUTURE, 1, 24000.0)
    trader.market.quote_book(FUTURE, bids=[(24000.0, 5)])
    trader.sell(FUTURE, 3, 24000.0)
    assert trader.held(FUTURE) == -2


def test_each_side_of_an_event_has_its_own_price_and_position() -> None:
    trader = Trader(HandMarket(), EVENTS)
    trader.market.quote_book(EVENT, bids=[(0.39, 100)], asks=[(0.41, 50)])
    yes, no = trader.buy(EVENT, 80, 0.41), trader.buy(EVENT, 120, 0.61, outcome=Outcome.NO)
    assert trader.fills(yes) == [(50, 0.41)]
    assert trader.fills(no) == [(100, 0.61)]
    assert (trader.held(EVENT), trader.held(EVENT, Outcome.NO)) == (50, 100)
    trader.see(EVENT, (0.42, 10))
    assert trader.fills(no)[1:] == [(10, 0.61)]
    assert yes.filled == 50
    with pytest.raises(Rejection, match="110 can be sold"):
        trader.sell(EVENT, 111, 0.5, outcome=Outcome.NO)


def test_an_amount_buys_what_it_pays_for() -> None:
    trader = Trader(HandMarket(), EVENTS)
    order = trader.buy(EVENT, 0, 0.4, amount=10.3)
    assert (order.qty, order.amount) == (25, 10.3)
    with pytest.raises(Rejection, match="amount"):
        trader.buy(EVENT, 0, 0.4, amount=-1.0)


def change(trader: Trader, order: Any, operation: Operation = Operation.NORMAL, **terms: Any) -> None:
    trader.exchange.modify(operation, trader.desk, order, Amendment(**terms))


def test_a_change_is_checked_as_a_new_order_is(trader: Trader) -> None:
    order = trader.buy(TENCENT, 200, 300.0)
    for terms, text in [
        ({"qty": 150}, "lot size"),
        ({"price": 300.1}, "price grid"),
        ({"qty": 90_000_000}, "insufficient funds"),
    ]:
        with pytest.raises(Rejection, match=text):
            change(trader, order, **terms)
    assert (order.qty, order.price) == (200, 300.0)
    change(trader, order, qty=300, price=302.0)
    assert (order.qty, order.price) == (300, 302.0)


def test_an_order_cannot_become_smaller_than_what_is_filled(trader: Trader) -> None:
    trader.market.quote_book(TENCENT, asks=[(400.0, 200)])
    order = trader.buy(TENCENT, 500, 400.0)
    with pytest.raises(Rejection, match="above 200"):
        change(trader, order, qty=200)
    change(trader, order, qty=300)
    assert order.left == 100


def test_a_new_price_can_fill_an_order_at_once(trader: Trader) -> None:
    order = trader.buy(TENCENT, 200, 300.0)
    trader.market.quote_book(TENCENT, asks=[(400.0, 500)])
    change(trader, order, price=400.0)
    assert trader.fills(order) == [(200, 400.0)]


def test_what_has_ended_stays_as_it_is(trader: Trader) -> None:
    order = trader.buy(TENCENT, 200, 300.0)
    change(trader, order, Operation.CANCEL)
    assert order.status == Status.CANCELLED_ALL
    for operation in (Operation.CANCEL, Operation.NORMAL, Operation.DISABLE, Operation.ENABLE):
        with pytest.raises(Rejection, match="CANCELLED_ALL"):
            change(trader, order, operation)
    change(trader, order, Operation.DELETE)
    assert order.status == Status.DELETED
    with pytest.raises(Rejection, match="DELETED"):
        change(trader, order, Operation.DELETE)


def test_a_disabled_order_rests_until_it_is_enabled(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, 390.0)
    change(trader, order, Operation.DISABLE)
    trader.see(TENCENT, (380.0, 1000))
    assert (order.status, order.filled) == (Status.DISABLED, 0)
    change(trader, order, Operation.ENABLE)
    assert order.status == Status.SUBMITTED
    trader.see(TENCENT, (380.0, 1000))
    assert trader.fills(order) == [(100, 390.0)]


def test_all_orders_of_a_market_can_be_cancelled_at_once() -> None:
    trader = Trader(HandMarket("2025-06-18 21:00:00+08:00"), UNIVERSAL)
    hong_kong, new_york = trader.buy(TENCENT, 100, 300.0), trader.buy(APPLE, 1, 100.0, session=Session.ALL)
    trader.exchange.cancel_all(trader.desk, 2)
    assert (hong_kong.is_working, new_york.is_working) == (True, False)
    trader.exchange.cancel_all(trader.desk)
    assert not trader.desk.working()


def test_a_cancel_comes_too_late_for_what_the_market_has_done(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, 390.0)
    trader.market.trade(TENCENT, 380.0, 1000)
    with pytest.raises(Rejection, match="FILLED_ALL"):
        change(trader, order, Operation.CANCEL)


def test_nobody_has_the_orders_of_others(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, 390.0)
    other = trader.exchange.desk(UNIVERSAL)
    for number, text in [(order.id, ""), (0, order.id_text), (0, "123"), (5, ""), (0, "FXnothing")]:
        with pytest.raises(Rejection, match="has no order"):
            other.order(number, text)
    assert trader.desk.order(0, order.id_text) is trader.desk.order(order.id, "") is order
