from __future__ import annotations

from datetime import date

import pytest

from opend.simulator.exchange.terms import FillStatus, Outcome, Rejection, Status, TimeInForce
from opend.simulator.market.records import Action
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    EVENT,
    EVENTS,
    FUTURE,
    FUTURES,
    PUT_200,
    SIM_US,
    TENCENT,
    HandMarket,
    Trader,
)

SPLIT = Action(date(2025, 6, 20), 1, 0.2, 0.0, 5.0, 0.0, base=1, result=5)
DIVIDEND = Action(date(2025, 6, 20), 64, 1.0, -2.5, 1.0, 2.5, dividend=2.5)
NEW_YORK = "2025-06-18 10:00:00-04:00"


def test_options_are_settled_by_their_intrinsic_value() -> None:
    trader = Trader(HandMarket(NEW_YORK), SIM_US)
    trader.hold(CALL_200, 2, 8.0)
    trader.hold(PUT_200, -1, 7.0)
    order = trader.buy(CALL_200, 1, 5.0, time_in_force=TimeInForce.GTC)
    trader.market.trade(APPLE, 212.5, 100, at="2025-07-18 15:59:00-04:00")
    before = trader.cash("USD")
    trader.wait_until("2025-07-18 16:00:00-04:00")
    assert (trader.held(CALL_200), trader.held(PUT_200)) == (0, 0)
    assert trader.cash("USD") == before + 2 * 12.5 * 100
    assert order.status == Status.CANCELLED_ALL
    payouts = [fill for fill in trader.told_fills() if fill.status == FillStatus.PAYOUT]
    assert [(fill.code, fill.price, fill.fee) for fill in payouts] == [
        (CALL_200.code, 12.5, 0),
        (PUT_200.code, 0.0, 0),
    ]
    with pytest.raises(Rejection, match="has expired"):
        trader.buy(CALL_200, 1, 5.0)


def test_futures_are_settled_at_their_last_price() -> None:
    trader = Trader(HandMarket(), FUTURES)
    trader.hold(FUTURE, -1, 24000.0)
    before = trader.cash()
    trader.market.trade(FUTURE, 23900.0, 10, at="2025-06-27 16:00:00+08:00")
    trader.wait_until("2025-06-28 09:00:00+08:00")
    assert (trader.held(FUTURE), trader.cash()) == (0, before + 5000)


def test_an_event_pays_one_to_those_who_were_right() -> None:
    trader = Trader(HandMarket(), EVENTS)
    trader.hold(EVENT, 10, 0.4)
    trader.market.quote_book(EVENT, bids=[(0.4, 10)])
    trader.buy(EVENT, 10, 0.6, outcome=Outcome.NO)
    waiting = trader.buy(EVENT, 10, 0.2, time_in_force=TimeInForce.GTC)
    before = trader.cash("USD")
    trader.wait_until("2025-06-20 12:00:00-05:00")
    assert waiting.status == Status.CANCELLED_ALL
    assert (trader.held(EVENT), trader.held(EVENT, Outcome.NO)) == (10, 10)
    trader.wait_until("2025-06-20 15:00:00-05:00")
    assert (trader.held(EVENT), trader.held(EVENT, Outcome.NO)) == (0, 0)
    assert trader.cash("USD") == before + 10


def test_a_split_changes_the_number_and_not_the_cost() -> None:
    trader = Trader(HandMarket())
    trader.hold(TENCENT, 200, 400.0)
    order = trader.sell(TENCENT, 100, 450.0, time_in_force=TimeInForce.GTC)
    trader.market.known_actions[TENCENT.key] = [SPLIT]
    trader.wait_until("2025-06-19 16:30:00+08:00")
    assert trader.held(TENCENT) == 200
    trader.wait_until("2025-06-20 09:00:00+08:00")
    [position] = trader.desk.book.positions.values()
    assert (position.qty, position.cost) == (1000, 80_000)
    assert order.status == Status.CANCELLED_ALL
    assert "split" in order.error


def test_dividends_are_paid_to_those_who_hold_and_by_those_who_are_short() -> None:
    trader = Trader(HandMarket())
    trader.hold(TENCENT, 200, 400.0)
    trader.market.known_actions[TENCENT.key] = [DIVIDEND]
    before = trader.cash()
    trader.wait_until("2025-06-20 09:00:00+08:00")
    assert trader.cash() == before + 500
    assert [flow.kind for flow in trader.desk.flows][-1] == "Dividend"

    trader = Trader(HandMarket(NEW_YORK), SIM_US)
    trader.hold(APPLE, -10, 200.0)
    trader.market.known_actions[APPLE.key] = [DIVIDEND]
    before = trader.cash("USD")
    trader.wait_until("2025-06-20 10:00:00-04:00")
    assert trader.cash("USD") == before - 25


def test_who_sold_before_the_day_gets_nothing_though_the_clock_leaps() -> None:
    trader = Trader(HandMarket())
    trader.hold(TENCENT, 200, 400.0)
    trader.sell(TENCENT, 200, 410.0)
    trader.market.known_actions[TENCENT.key] = [DIVIDEND]
    trader.market.trade(TENCENT, 411.0, 1000)
    before = trader.cash()
    trader.wait_until("2025-06-20 12:00:00+08:00")
    assert trader.held(TENCENT) == 0
    assert 80_000 < trader.cash() - before < 82_000
    assert "Dividend" not in [flow.kind for flow in trader.desk.flows]


def test_what_happened_once_does_not_happen_again_though_the_clock_goes_back() -> None:
    trader = Trader(HandMarket())
    trader.hold(TENCENT, 200, 400.0)
    trader.market.known_actions[TENCENT.key] = [DIVIDEND, SPLIT]
    for day in ("06-20", "06-21", "06-19", "06-23"):
        trader.wait_until(f"2025-{day} 10:00:00+08:00")
    assert [flow.kind for flow in trader.desk.flows].count("Dividend") == 1
    assert trader.held(TENCENT) == 1000
