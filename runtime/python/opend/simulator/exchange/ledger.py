"""What an account has: cash and positions, and how trades change them. All of it is exact.

Of every account and currency, at any time: cash + cost of what was paid for + fees - profit = money put in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from .contracts import ContractKey
from .money import ZERO, share
from .terms import HOME, Outcome


@dataclass
class Balance:
    """Cash of an account in one currency."""

    account: int
    currency: str
    amount: Decimal


@dataclass(frozen=True)
class Flow:
    """Money that came in, or with an amount below 0, went out. `order` is 0 where no order caused it."""

    id: int
    account: int
    currency: str
    amount: Decimal
    kind: str
    remark: str
    time: float
    day: date
    order: int = 0

    @property
    def local(self) -> datetime:
        """Its time as the broker tells it."""
        return datetime.fromtimestamp(self.time, HOME)


@dataclass
class Position:
    """What an account holds of one contract; sold short where `qty` is below 0.

    Attributes:
        cost: what is held was traded for, without fees; below 0 where it was sold short.
        realized: profit, without fees, since the position came about.
        past: profit of the times before that, when there was a position that came to its end.
        day: the trading day that the four numbers below are of.
        margin_only: its price was not paid, as that of futures.
    """

    id: int
    account: int
    market: int
    code: str
    outcome: Outcome
    currency: str
    multiplier: Decimal
    margin_only: bool
    qty: int = 0
    cost: Decimal = ZERO
    realized: Decimal = ZERO
    past: Decimal = ZERO
    day: str = ""
    bought_qty: int = 0
    bought_value: Decimal = ZERO
    sold_qty: int = 0
    sold_value: Decimal = ZERO

    @property
    def key(self) -> ContractKey:
        """What is held."""
        return ContractKey(self.market, self.code, self.outcome)

    def begin_day(self, day: str) -> None:
        """Forget what was traded on another day."""
        if day != self.day:
            self.day = day
            self.bought_qty = self.sold_qty = 0
            self.bought_value = self.sold_value = ZERO

    def trade(self, qty: int, price: Decimal) -> Decimal:
        """Buy (`qty` above 0) or sell; the result is the change of cash, fees apart."""
        value = price * qty * self.multiplier
        self._count_today(qty, value)
        if self.qty == 0:
            self.past, self.realized = self.past + self.realized, ZERO
        closed = _closing(self.qty, qty)
        profit = self._close(closed, value, qty) if closed else ZERO
        self.cost += share(value, abs(qty) - closed, abs(qty)) if closed < abs(qty) else ZERO
        self.qty += qty
        self.realized += profit
        return profit if self.margin_only else -value

    def _count_today(self, qty: int, value: Decimal) -> None:
        if qty > 0:
            self.bought_qty += qty
            self.bought_value += value
        else:
            self.sold_qty -= qty
            self.sold_value -= value

    def _close(self, closed: int, value: Decimal, qty: int) -> Decimal:
        cost = share(self.cost, closed, abs(self.qty))
        self.cost -= cost
        opened = share(value, abs(qty) - closed, abs(qty)) if closed < abs(qty) else ZERO
        return opened - value - cost


def _closing(held: int, qty: int) -> int:
    """How much of a trade closes what is held."""
    return min(abs(held), abs(qty)) if held * qty < 0 else 0


class Book:
    """Cash and positions of one account."""

    def __init__(self, account: int, balances: Iterable[Balance], positions: Iterable[Position]) -> None:
        self.account = account
        self.balances = {balance.currency: balance for balance in balances}
        self.positions = {position.key: position for position in positions}

    def cash(self, currency: str) -> Decimal:
        """Cash in a currency; below 0 where it is owed."""
        balance = self.balances.get(currency)
        return ZERO if balance is None else balance.amount

    def move(self, currency: str, amount: Decimal) -> Balance:
        """Change the cash in a currency; the result is the balance."""
        balance = self.balances.setdefault(currency, Balance(self.account, currency, ZERO))
        balance.amount += amount
        return balance

    def held(self, key: ContractKey) -> int:
        """How much is held of a contract; below 0 where it was sold short."""
        position = self.positions.get(key)
        return 0 if position is None else position.qty
