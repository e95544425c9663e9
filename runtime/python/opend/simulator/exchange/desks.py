"""All that belongs to one account: its book, its orders, its fills."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from .accounts import Account
from .contracts import ContractKey
from .ledger import Balance, Book, Flow, Position
from .listing import Listing
from .margin import Margins
from .orders import Fill, Order, changes_of, id_of
from .terms import Rejection
from .valuation import Valuation


class _Owned(Protocol):
    @property
    def account(self) -> int: ...


RowT = TypeVar("RowT", bound=_Owned)


@dataclass
class Records:
    """Everything that the exchange keeps. `time` is the market's time that was dealt with last; 0 is none."""

    balances: list[Balance] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    orders: list[Order] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    time: float = 0.0


class Desk:
    """An account with what belongs to it."""

    def __init__(self, account: Account, records: Records, margins: Margins, listing: Listing) -> None:
        own = account.id
        self.account = account
        self.book = Book(own, _of(records.balances, own), _of(records.positions, own))
        self.orders = {order.id: order for order in _of(records.orders, own)}
        self.fills: list[Fill] = []
        self._fills_of: dict[int, list[Fill]] = {}
        for fill in _of(records.fills, own):
            self.add_fill(fill)
        self.flows = list(_of(records.flows, own))
        self._working = {order.id: order for order in self.orders.values() if order.is_working}
        self.valuation = Valuation(account, self.book, self.working, margins, listing)

    def working(self) -> list[Order]:
        """The orders that may still be filled, the oldest first."""
        return list(self._working.values())

    def keep(self, order: Order) -> None:
        """Take in an order that is new or has changed."""
        self.orders[order.id] = order
        if order.is_working:
            self._working[order.id] = order
        else:
            self._working.pop(order.id, None)

    def order(self, number: int, text: str) -> Order:
        """The order of an id, by its text where there is one.

        Raises:
            Rejection: the account has no such order.
        """
        order = self.orders.get(id_of(text) if text else number)
        if order is None:
            raise Rejection(f"account {self.account.id} has no order {text or number}")
        return order

    def fills_of(self, order: int) -> list[Fill]:
        """The fills of an order, the oldest first."""
        return self._fills_of.get(order, [])

    def add_fill(self, fill: Fill) -> None:
        """Take in a fill."""
        self.fills.append(fill)
        self._fills_of.setdefault(fill.order, []).append(fill)

    def closable(self, key: ContractKey, without: Order | None = None) -> int:
        """How much of a position no order closes yet; below 0 where it was sold short.

        Args:
            key: what is held.
            without: an order that does not count.
        """
        held = self.book.held(key)
        for order in self._working.values():
            change = changes_of(order, order.left).get(key, 0)
            if order is not without and change * held < 0:
                held = max(held + change, 0) if held > 0 else min(held + change, 0)
        return held


def _of(rows: Iterable[RowT], account: int) -> Iterable[RowT]:
    return (row for row in rows if row.account == account)
