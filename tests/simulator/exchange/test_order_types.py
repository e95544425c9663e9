from __future__ import annotations

from typing import Any

import pytest

from opend.simulator.exchange.amendments import Amendment
from opend.simulator.exchange.slicing import SLICES, WINDOW
from opend.simulator.exchange.terms import Operation, OrderType, Session, Side, Status, TimeInForce, TrailType
from tests.simulator.exchange.hand_market import APPLE, SIM_US, TENCENT, HandMarket, Trader


@pytest.fixture
def trader() -> Trader:
    trader = Trader(HandMarket(), cash={"HKD": 10_000_000})
    trader.hold(TENCENT, 1000, 400.0)
    return trader


def test_a_stop_sells_at_the_market_once_the_price_has_fallen(trader: Trader) -> None:
    order = trader.sell(TENCENT, 300, type=OrderType.STOP, trigger=390.0)
    assert order.status == Status.WAITING_SUBMIT
    trader.see(TENCENT, (390.2, 1000))
    assert not order.is_live
    trader.market.quote_book(TENCENT, bids=[(389.6, 200)])
    trader.see(TENCENT, (390.0, 1000))
    assert trader.fills(order) == [(200, 389.6)]
    trader.see(TENCENT, (389.0, 1000))
    assert trader.fills(order)[1:] == [(100, 389.0)]
    assert trader.states(order) == ["WAITING_SUBMIT", "SUBMITTED", "FILLED_PART", "FILLED_ALL"]


def test_a_stop_buys_once_the_price_has_risen(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, type=OrderType.STOP, trigger=410.0)
    trader.see(TENCENT, (390.0, 1000))
    assert not order.is_live
    trader.see(TENCENT, (410.0, 1000), (411.0, 1000))
    assert trader.fills(order) == [(100, 411.0)]


def test_a_stop_limit_does_not_sell_below_its_limit(trader: Trader) -> None:
    order = trader.sell(TENCENT, 100, 389.0, type=OrderType.STOP_LIMIT, trigger=390.0)
    trader.see(TENCENT, (388.0, 1000), (388.4, 1000))
    assert order.is_live
    assert not order.filled
    trader.see(TENCENT, (389.4, 1000))
    assert trader.fills(order) == [(100, 389.0)]


def test_touched_orders_wait_for_the_better_price(trader: Trader) -> None:
    seller = trader.sell(TENCENT, 100, type=OrderType.MARKET_IF_TOUCHED, trigger=410.0)
    buyer = trader.buy(TENCENT, 100, 389.8, type=OrderType.LIMIT_IF_TOUCHED, trigger=390.0)
    trader.see(TENCENT, (410.0, 1000), (409.0, 1000))
    assert trader.fills(seller) == [(100, 409.0)]
    assert not buyer.is_live
    trader.see(TENCENT, (390.0, 1000), (389.9, 1000))
    assert buyer.is_live
    assert not buyer.filled
    trader.see(TENCENT, (389.6, 1000))
    assert trader.fills(buyer) == [(100, 389.8)]


def test_a_condition_that_is_true_already_counts_at_once(trader: Trader) -> None:
    trader.market.quote_book(TENCENT, bids=[(399.8, 500)])
    order = trader.sell(TENCENT, 100, type=OrderType.STOP, trigger=401.0)
    assert trader.fills(order) == [(100, 399.8)]


def test_a_trailing_stop_follows_the_best_price(trader: Trader) -> None:
    order = trader.sell(TENCENT, 100, type=OrderType.TRAILING_STOP, trail_type=TrailType.AMOUNT, trail=10.0)
    assert order.trigger == 390.0
    trader.see(TENCENT, (420.0, 1000), (411.0, 1000))
    assert (order.best, order.trigger, order.is_live) == (420.0, 410.0, False)
    trader.see(TENCENT, (410.0, 1000), (409.8, 1000))
    assert trader.fills(order) == [(100, 409.8)]


def test_a_trailing_stop_by_ratio_with_a_limit(trader: Trader) -> None:
    order = trader.buy(
        TENCENT,
        100,
        type=OrderType.TRAILING_STOP_LIMIT,
        trail_type=TrailType.RATIO,
        trail=5.0,
        trail_spread=1.0,
    )
    assert (order.trigger, order.price) == (420.0, 421.0)
    trader.see(TENCENT, (380.0, 1000))
    assert (order.trigger, order.price) == (399.0, 400.0)
    trader.see(TENCENT, (399.0, 1000), (401.0, 1000))
    assert order.is_live
    assert not order.filled
    trader.see(TENCENT, (399.8, 1000))
    assert trader.fills(order) == [(100, 400.0)]


def test_a_trail_that_is_changed_begins_anew(trader: Trader) -> None:
    order = trader.sell(TENCENT, 100, type=OrderType.TRAILING_STOP, trail_type=TrailType.AMOUNT, trail=10.0)
    trader.see(TENCENT, (420.0, 1000), (415.0, 1000))
    trader.exchange.modify(Operation.NORMAL, trader.desk, order, Amendment(trail=20.0))
    assert (order.best, order.trigger) == (415.0, 395.0)


def test_a_twap_order_trades_evenly_over_its_window(trader: Trader) -> None:
    order = trader.buy(TENCENT, 3000, type=OrderType.TWAP_MARKET)
    start = trader.market.now()
    sizes = []
    for part in range(1, SLICES + 1):
        trader.market.trade(TENCENT, 400.0, 100_000, at=start + part * WINDOW / SLICES)
        trader.exchange.catch_up()
        sizes.append(order.filled)
    assert sizes == [part * 100 for part in range(1, SLICES + 1)]
    assert order.status == Status.FILLED_ALL


def test_a_sliced_order_keeps_to_its_limit_and_catches_up(trader: Trader) -> None:
    order = trader.buy(TENCENT, 3000, 400.0, type=OrderType.TWAP_LIMIT)
    start = trader.market.now()
    trader.market.trade(TENCENT, 401.0, 100_000, at=start + WINDOW / 2)
    trader.exchange.catch_up()
    assert not order.filled
    trader.market.trade(TENCENT, 399.6, 100_000, at=start + WINDOW / 2 + 1)
    trader.exchange.catch_up()
    assert trader.fills(order) == [(1500, 399.6)]


def test_a_vwap_order_goes_with_the_volume_and_ends_with_its_window(trader: Trader) -> None:
    order = trader.buy(TENCENT, 2000, type=OrderType.VWAP_MARKET)
    end = trader.market.now() + WINDOW
    trader.see(TENCENT, (400.0, 5000))
    assert order.filled == 500
    trader.see(TENCENT, (400.4, 1900))
    assert order.filled == 600
    trader.market.trade(TENCENT, 401.0, 1000, at=end)
    trader.market.trade(TENCENT, 401.2, 1000, at=end + 1)
    trader.exchange.catch_up()
    assert trader.fills(order)[2:] == [(1000, 401.0), (400, 401.2)]


def test_auction_orders_trade_in_the_auction_alone() -> None:
    trader = Trader(HandMarket("2025-06-18 09:05:00+08:00"))
    auction = trader.buy(TENCENT, 200, type=OrderType.AUCTION)
    limit = trader.buy(TENCENT, 200, 399.0, type=OrderType.AUCTION_LIMIT)
    assert (auction.status, limit.status) == (Status.SUBMITTED, Status.SUBMITTED)
    trader.market.trade(TENCENT, 400.0, 300, at="2025-06-18 09:20:00+08:00")
    trader.market.trade(TENCENT, 399.6, 5000, at="2025-06-18 09:30:01+08:00")
    trader.market.trade(TENCENT, 398.0, 5000, at="2025-06-18 09:30:02+08:00")
    trader.exchange.catch_up()
    assert trader.fills(auction) == [(200, 400.0)]
    assert trader.fills(limit) == [(200, 399.0)]


def test_what_the_auction_does_not_fill_of_an_auction_order_ends() -> None:
    trader = Trader(HandMarket("2025-06-18 09:05:00+08:00"))
    order = trader.buy(TENCENT, 200, type=OrderType.AUCTION)
    trader.market.trade(TENCENT, 400.0, 100, at="2025-06-18 09:20:00+08:00")
    trader.wait_until("2025-06-18 09:30:00+08:00")
    assert (order.filled, order.status) == (100, Status.CANCELLED_PART)


def test_an_auction_order_of_the_day_waits_for_the_closing_auction() -> None:
    trader = Trader(HandMarket())
    order = trader.buy(TENCENT, 100, type=OrderType.AUCTION)
    assert order.status == Status.WAITING_SUBMIT
    trader.see(TENCENT, (400.0, 1000))
    trader.market.trade(TENCENT, 402.0, 1000, at="2025-06-18 16:08:30+08:00")
    trader.exchange.catch_up()
    assert trader.fills(order) == [(100, 402.0)]


def test_an_order_with_a_date_ends_with_it(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, 300.0, time_in_force=TimeInForce.GTD, expire_text="2025-06-20")
    trader.wait_until("2025-06-20 23:00:00+08:00")
    assert order.status == Status.SUBMITTED
    trader.wait_until("2025-06-21 00:00:00+08:00")
    assert order.status == Status.CANCELLED_ALL


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("2025-06-16 17:00:00-04:00", [False, True, True, True, False]),
        ("2025-06-16 21:00:00-04:00", [False, False, False, True, True]),
        ("2025-06-17 05:00:00-04:00", [False, True, True, True, False]),
        ("2025-06-17 10:00:00-04:00", [True, True, True, True, False]),
    ],
)
def test_orders_trade_in_their_own_sessions_alone(text: str, filled: list[bool]) -> None:
    trader = Trader(HandMarket("2025-06-16 10:00:00-04:00"), SIM_US)
    sessions: list[dict[str, Any]] = [
        {},
        {"outside_regular": True},
        {"session": Session.ETH},
        {"session": Session.ALL},
        {"session": Session.OVERNIGHT},
    ]
    orders = [trader.buy(APPLE, 10, 190.0, time_in_force=TimeInForce.GTC, **each) for each in sessions]
    trader.market.trade(APPLE, 189.0, 1000, at=text)
    trader.exchange.catch_up()
    assert [order.filled > 0 for order in orders] == filled


def test_conditional_orders_in_the_us() -> None:
    trader = Trader(HandMarket("2025-06-18 10:00:00-04:00"), SIM_US)
    order = trader.place(APPLE, Side.BUY, 10, type=OrderType.STOP, trigger=205.0)
    trader.see(APPLE, (205.5, 100), (206.0, 4), (206.5, 100))
    assert trader.fills(order) == [(4, 206.0), (6, 206.5)]
