from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.exchange.ledger import Position
from opend.simulator.exchange.money import ZERO
from opend.simulator.exchange.terms import Outcome

Trades = list[tuple[int, Decimal]]

TRADES = st.lists(
    st.tuples(
        st.integers(-500, 500).filter(bool),
        st.decimals("0.01", "999.99", places=2, allow_nan=False),
    ),
    max_size=30,
)


def position(margin_only: bool = False, multiplier: int = 1) -> Position:
    return Position(1, 1, 1, "X", Outcome.NONE, "HKD", Decimal(multiplier), margin_only)


def test_buying_and_selling_realizes_what_was_gained() -> None:
    held = position()
    assert held.trade(100, Decimal(10)) == -1000
    assert held.trade(100, Decimal(12)) == -1200
    assert (held.qty, held.cost) == (200, 2200)
    assert held.trade(-50, Decimal(15)) == 750
    assert (held.qty, held.cost, held.realized) == (150, 1650, 200)


def test_what_was_sold_short_has_a_cost_below_zero() -> None:
    held = position()
    assert held.trade(-100, Decimal(10)) == 1000
    assert (held.qty, held.cost) == (-100, -1000)
    assert held.trade(40, Decimal(8)) == -320
    assert (held.qty, held.cost, held.realized) == (-60, -600, 80)


def test_a_trade_can_turn_a_position_around() -> None:
    held = position()
    held.trade(100, Decimal(10))
    assert held.trade(-150, Decimal(11)) == 1650
    assert (held.qty, held.cost, held.realized) == (-50, -550, 100)


def test_of_a_future_only_the_profit_is_paid() -> None:
    held = position(margin_only=True, multiplier=50)
    assert held.trade(2, Decimal(24000)) == 0
    assert held.trade(-1, Decimal(24100)) == 5000
    assert (held.qty, held.cost, held.realized) == (1, 1_200_000, 5000)


def test_a_new_position_begins_without_profit_and_forgets_none() -> None:
    held = position()
    held.trade(100, Decimal(10))
    held.trade(-100, Decimal(11))
    assert held.realized == 100
    held.trade(100, Decimal(10))
    assert (held.realized, held.past) == (0, 100)


def test_another_day_begins_without_trades() -> None:
    held = position()
    held.begin_day("2025-06-18")
    held.trade(100, Decimal(10))
    held.begin_day("2025-06-18")
    assert (held.bought_qty, held.bought_value) == (100, 1000)
    held.begin_day("2025-06-19")
    assert (held.bought_qty, held.bought_value) == (0, 0)


@given(TRADES, st.booleans())
def test_no_money_is_made_or_lost(trades: Trades, margin_only: bool) -> None:
    held, cash = position(margin_only, multiplier=7), ZERO
    for qty, price in trades:
        cash += held.trade(qty, price)
        paid_for = ZERO if margin_only else held.cost
        assert cash + paid_for == held.realized + held.past
        assert (held.cost > 0) == (held.qty > 0)
        assert (held.cost == 0) == (held.qty == 0)


@given(TRADES)
def test_closing_at_a_price_brings_the_profit_of_all_trades(trades: Trades) -> None:
    held, cash = position(), ZERO
    for qty, price in trades:
        cash += held.trade(qty, price)
    if held.qty:
        cash += held.trade(-held.qty, Decimal(100))
    worth = sum(((Decimal(100) - price) * qty for qty, price in trades), ZERO)
    assert cash == held.realized + held.past == worth
