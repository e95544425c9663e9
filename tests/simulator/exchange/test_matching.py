from __future__ import annotations

import pytest

from opend.simulator.exchange.terms import OrderType, Rejection, Side, Status, TimeInForce
from tests.simulator.exchange.hand_market import TENCENT, HandMarket, Trader


@pytest.fixture
def trader() -> Trader:
    trader = Trader(HandMarket())
    trader.market.quote_book(TENCENT, bids=[(399.8, 300), (399.6, 500)], asks=[(400.0, 200), (400.2, 400)])
    return trader


def test_a_limit_order_walks_the_book_and_leaves_its_rest(trader: Trader) -> None:
    order = trader.buy(TENCENT, 500, 400.0)
    assert trader.fills(order) == [(200, 400.0)]
    assert (order.status, order.filled, order.average_price) == (Status.FILLED_PART, 200, 400.0)
    assert trader.states(order) == ["SUBMITTED", "FILLED_PART"]


def test_several_levels_give_several_fills(trader: Trader) -> None:
    order = trader.buy(TENCENT, 500, 400.4)
    assert trader.fills(order) == [(200, 400.0), (300, 400.2)]
    assert order.status == Status.FILLED_ALL
    assert order.average_price == pytest.approx(400.12)


def test_what_was_taken_of_the_book_is_gone_until_the_book_changes(trader: Trader) -> None:
    trader.buy(TENCENT, 200, 400.0)
    second = trader.buy(TENCENT, 300, 400.2)
    assert trader.fills(second) == [(300, 400.2)]
    trader.market.quote_book(TENCENT, asks=[(400.0, 200)])
    assert trader.fills(trader.buy(TENCENT, 100, 400.0)) == [(100, 400.0)]


def test_a_waiting_order_is_filled_at_its_own_price_when_the_market_trades_through_it(trader: Trader) -> None:
    order = trader.buy(TENCENT, 300, 399.6)
    trader.see(TENCENT, (399.8, 1000))
    assert not order.filled
    trader.see(TENCENT, (399.4, 200))
    assert trader.fills(order) == [(200, 399.6)]
    trader.see(TENCENT, (399.5, 1000))
    assert trader.fills(order) == [(200, 399.6), (100, 399.6)]
    assert order.status == Status.FILLED_ALL


def test_at_its_price_those_who_came_first_are_served_first(trader: Trader) -> None:
    order = trader.buy(TENCENT, 300, 399.8)
    assert order.ahead == 300
    trader.see(TENCENT, (399.8, 200))
    assert not order.filled
    trader.see(TENCENT, (399.8, 200), (399.8, 100))
    assert trader.fills(order) == [(100, 399.8), (100, 399.8)]


def test_better_prices_come_first_and_then_earlier_orders(trader: Trader) -> None:
    first = trader.buy(TENCENT, 200, 399.2)
    second = trader.buy(TENCENT, 200, 399.2)
    better = trader.buy(TENCENT, 200, 399.4)
    trader.see(TENCENT, (399.0, 500))
    assert trader.fills(better) == [(200, 399.4)]
    assert trader.fills(first) == [(200, 399.2)]
    assert trader.fills(second) == [(100, 399.2)]


def test_a_smaller_quantity_keeps_the_place_and_a_new_price_loses_it(trader: Trader) -> None:
    from opend.simulator.exchange.amendments import Amendment
    from opend.simulator.exchange.terms import Operation

    first, second = trader.buy(TENCENT, 300, 399.2), trader.buy(TENCENT, 200, 399.2)
    trader.market.clock.advance(1)
    trader.exchange.modify(Operation.NORMAL, trader.desk, first, Amendment(qty=200))
    trader.see(TENCENT, (399.0, 100))
    assert (first.filled, second.filled) == (100, 0)
    trader.exchange.modify(Operation.NORMAL, trader.desk, first, Amendment(qty=400))
    trader.see(TENCENT, (399.0, 100))
    assert (first.filled, second.filled) == (100, 100)


def test_trades_before_an_order_do_not_count(trader: Trader) -> None:
    trader.market.trade(TENCENT, 380.0, 10_000)
    order = trader.buy(TENCENT, 100, 390.0)
    trader.see(TENCENT)
    assert not order.filled


def test_a_market_order_takes_all_it_needs_and_waits_for_the_rest(trader: Trader) -> None:
    order = trader.buy(TENCENT, 700, type=OrderType.MARKET)
    assert trader.fills(order) == [(200, 400.0), (400, 400.2)]
    trader.see(TENCENT, (400.5, 1000))
    assert trader.fills(order)[2:] == [(100, 400.5)]


def test_sellers_meet_bids(trader: Trader) -> None:
    trader.hold(TENCENT, 400, 390.0)
    trader.market.quote_book(TENCENT, bids=[(399.8, 300), (399.6, 500)])
    order = trader.sell(TENCENT, 400, 399.8)
    assert trader.fills(order) == [(300, 399.8)]
    trader.see(TENCENT, (400.0, 100))
    assert trader.fills(order)[1:] == [(100, 399.8)]


def test_an_immediate_order_does_not_wait(trader: Trader) -> None:
    order = trader.buy(TENCENT, 500, 400.0, time_in_force=TimeInForce.IOC)
    assert order.filled == 200
    assert order.status == Status.CANCELLED_PART
    nothing = trader.buy(TENCENT, 500, 399.0, time_in_force=TimeInForce.IOC)
    assert nothing.status == Status.CANCELLED_ALL


def test_a_special_limit_order_takes_what_is_there_or_all_or_nothing(trader: Trader) -> None:
    assert trader.buy(TENCENT, 700, 400.2, type=OrderType.SPECIAL_LIMIT).filled == 600
    trader.market.quote_book(TENCENT, asks=[(400.0, 200)])
    nothing = trader.buy(TENCENT, 300, 400.2, type=OrderType.SPECIAL_LIMIT_ALL)
    assert (nothing.filled, nothing.status) == (0, Status.CANCELLED_ALL)
    assert trader.buy(TENCENT, 200, 400.2, type=OrderType.SPECIAL_LIMIT_ALL).status == Status.FILLED_ALL


def test_an_absolute_limit_order_trades_at_its_price_alone(trader: Trader) -> None:
    with pytest.raises(Rejection, match="ABSOLUTE_LIMIT"):
        trader.buy(TENCENT, 300, 400.2, type=OrderType.ABSOLUTE_LIMIT)
    order = trader.buy(TENCENT, 300, 400.0, type=OrderType.ABSOLUTE_LIMIT)
    assert trader.fills(order) == [(200, 400.0)]


def test_a_day_order_ends_with_the_day(trader: Trader) -> None:
    order = trader.buy(TENCENT, 100, 300.0)
    trader.wait_until("2025-06-18 16:10:00+08:00")
    assert order.status == Status.CANCELLED_ALL
    assert "expired" in order.error
    assert trader.states(order) == ["SUBMITTED", "CANCELLED_ALL"]


def test_an_order_until_cancelled_meets_the_next_opening_at_its_price(trader: Trader) -> None:
    order = trader.buy(TENCENT, 300, 380.0, time_in_force=TimeInForce.GTC)
    trader.market.trade(TENCENT, 370.0, 100, at="2025-06-19 09:20:00+08:00")
    trader.market.trade(TENCENT, 372.0, 100, at="2025-06-19 09:30:01+08:00")
    trader.market.trade(TENCENT, 371.0, 100, at="2025-06-19 09:30:02+08:00")
    trader.exchange.catch_up()
    assert trader.fills(order) == [(100, 370.0), (100, 372.0), (100, 380.0)]


def test_an_order_of_the_evening_waits_for_the_morning() -> None:
    trader = Trader(HandMarket("2025-06-18 20:00:00+08:00"))
    order = trader.buy(TENCENT, 100, 400.0)
    assert order.status == Status.WAITING_SUBMIT
    with pytest.raises(Rejection, match="closed"):
        trader.buy(TENCENT, 100, type=OrderType.MARKET)
    trader.wait_until("2025-06-19 09:00:00+08:00")
    assert order.status == Status.SUBMITTED
    trader.market.trade(TENCENT, 398.0, 1000, at="2025-06-19 09:20:00+08:00")
    trader.exchange.catch_up()
    assert trader.fills(order) == [(100, 398.0)]


def test_small_steps_and_one_leap_give_the_same() -> None:
    def fills(step: bool) -> list[tuple[int, float]]:
        trader = Trader(HandMarket())
        trader.hold(TENCENT, 300, 390.0)
        orders = [trader.buy(TENCENT, 400, 399.2), trader.sell(TENCENT, 300, 400.8)]
        for price, volume in [(399.4, 300), (399.2, 200), (400.8, 100), (401.0, 100), (399.0, 100)]:
            trader.market.trade(TENCENT, price, volume)
            if step:
                trader.exchange.catch_up()
        trader.exchange.catch_up()
        return [fill for order in orders for fill in trader.fills(order)]

    assert fills(step=True) == fills(step=False)
    assert len(fills(step=True)) == 4


def test_each_side_has_the_whole_volume_of_a_trade(trader: Trader) -> None:
    trader.hold(TENCENT, 100, 390.0)
    seller = trader.place(TENCENT, Side.SELL, 100, 400.6)
    buyer = trader.buy(TENCENT, 100, 399.2)
    trader.see(TENCENT, (400.6, 100), (399.0, 100))
    assert (seller.filled, buyer.filled) == (100, 100)
