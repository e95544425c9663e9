from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from opend.simulator.exchange.contracts import ContractKey
from opend.simulator.exchange.orders import Leg, Order
from opend.simulator.exchange.parlays import check_parlay
from opend.simulator.exchange.terms import Outcome, Rejection, Side, Status
from tests.simulator.exchange.hand_market import EVENT, EVENTS, SNOW, HandMarket, Trader


def legs(snow: Outcome = Outcome.NO, side: Side = Side.BUY) -> tuple[Leg, ...]:
    market = EVENT.market
    return (Leg(market, EVENT.code, Outcome.YES, side, 1), Leg(market, SNOW.code, snow, side, 1))


def parlay(trader: Trader, qty: int, price: float, legs: tuple[Leg, ...]) -> Order:
    """An order for both: rain at 0.4, and no snow at 0.8, are worth 0.32 together."""
    listing = trader.exchange.listing
    key = listing.join([listing.of(leg.key) for leg in legs]).key
    order = Order(
        qty,
        price,
        market=key.market,
        code=key.code,
        outcome=key.outcome,
        side=check_parlay(legs),
        legs=legs,
        is_joint=True,
    )
    return trader.exchange.place(trader.desk, order)


def held(trader: Trader, order: Order) -> int:
    return trader.desk.book.held(ContractKey(order.market, order.code, order.outcome))


@pytest.fixture
def trader() -> Trader:
    return Trader(HandMarket(), EVENTS)


def test_it_is_bought_at_its_quote_or_not_at_all(trader: Trader) -> None:
    order = parlay(trader, 100, 0.35, legs())
    assert trader.fills(order) == [(100, 0.33)]
    assert order.status == Status.FILLED_ALL
    assert trader.fills(parlay(trader, 100, 0.32, legs())) == [(100, 0.32)]
    gone = parlay(trader, 100, 0.31, legs())
    assert (gone.status, gone.error) == (Status.CANCELLED_ALL, "the quote does not hold any more")
    assert held(trader, order) == 200


def test_it_is_worth_what_its_legs_are_together(trader: Trader) -> None:
    parlay(trader, 100, 0.33, legs())
    assert trader.desk.valuation.worth().long == 32
    trader.see(EVENT, (0.6, 10))
    assert trader.desk.valuation.worth().long == 48


def test_it_can_be_sold_as_far_as_it_is_held(trader: Trader) -> None:
    order = parlay(trader, 100, 0.33, legs())
    sale = parlay(trader, 40, 0.3, legs(side=Side.SELL)[::-1])
    assert (sale.code, trader.fills(sale)) == (order.code, [(40, 0.31)])
    with pytest.raises(Rejection, match="60 can be sold"):
        parlay(trader, 70, 0.3, legs(side=Side.SELL))


@pytest.mark.parametrize(("snow", "payout"), [(Outcome.NO, 100), (Outcome.YES, 0)])
def test_it_pays_when_all_legs_are_settled_and_came_true(trader: Trader, snow: Outcome, payout: int) -> None:
    order = parlay(trader, 100, 0.5, legs(snow))
    before = trader.cash("USD")
    trader.wait_until("2025-06-21 14:00:00-05:00")
    assert held(trader, order) == 100
    with pytest.raises(Rejection, match="has expired"):
        parlay(trader, 1, 0.5, legs(snow))
    trader.wait_until("2025-06-21 15:00:00-05:00")
    assert held(trader, order) == 0
    assert trader.cash("USD") == before + payout


def test_it_survives_a_restart(tmp_path: Path) -> None:
    path, market = str(tmp_path / "state"), HandMarket()
    trader = Trader(market, EVENTS, state=path)
    order = parlay(trader, 100, 0.33, legs())
    trader.exchange.close()
    again = Trader(market, EVENTS, state=path)
    assert held(again, order) == 100
    assert again.desk.valuation.worth().long == 32
    again.exchange.close()


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (legs()[:1], "from 2 to 10"),
        (legs() * 6, "from 2 to 10"),
        (legs()[:1] * 2, "all be different"),
        ((legs()[0], legs(side=Side.SELL)[1]), "same side"),
        ((legs()[0], legs()[1]._replace(ratio=2)), "qtyRatio of 1"),
    ],
)
def test_what_can_be_joined(wrong: Any, text: str) -> None:
    with pytest.raises(Rejection, match=text):
        check_parlay(wrong)
