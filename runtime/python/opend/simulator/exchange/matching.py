"""How orders are filled: by the book when they come in, and by the market's trades while they wait."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from opend.simulator.market.instruments import Instrument, Key

from .contracts import Contract
from .orders import Order
from .terms import SPECIAL_LIMITS, Outcome, TimeInForce

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Book, Level, Ticks

DEPTH = 10


class Execution(NamedTuple):
    """So much at a price."""

    qty: int
    price: float


class Depth:
    """The market's books, less what orders of this exchange took out of them since they last changed."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._books: dict[Key, tuple[float, Book]] = {}
        self._taken: dict[Key, tuple[int, dict[float, int]]] = {}

    def offers(self, contract: Contract, sign: int, at: float) -> list[Execution]:
        """What can be bought (`sign` 1) or sold (-1) at a moment, the best price first."""
        sequence, levels = self._levels(contract, sign, at)
        taken = self._taken_since(contract.instrument.key, sequence)
        left = ((level.price, level.volume - taken.get(level.price, 0)) for level in levels)
        return [Execution(volume, contract.price_of(price)) for price, volume in left if volume > 0]

    def take(self, contract: Contract, sign: int, at: float, executions: Iterable[Execution]) -> None:
        """Remember that orders took something."""
        sequence, _ = self._levels(contract, sign, at)
        taken = self._taken_since(contract.instrument.key, sequence)
        for qty, price in executions:
            quoted = contract.price_of(price)
            taken[quoted] = taken.get(quoted, 0) + qty

    def waiting(self, contract: Contract, sign: int, price: float, at: float) -> int:
        """The volume that waits in the book at a price, on the side that a new order waits on."""
        _, levels = self._levels(contract, -sign, at)
        return sum(level.volume for level in levels if level.price == contract.price_of(price))

    def _levels(self, contract: Contract, sign: int, at: float) -> tuple[int, tuple[Level, ...]]:
        book = self._book(contract.instrument, at)
        buys_asks = (sign > 0) != (contract.outcome == Outcome.NO)
        return book.sequence, book.asks if buys_asks else book.bids

    def _book(self, instrument: Instrument, at: float) -> Book:
        moment, book = self._books.get(instrument.key, (None, None))
        if book is None or moment != at:
            book = self._market.book(instrument, DEPTH, at)
            self._books[instrument.key] = (at, book)
        return book

    def _taken_since(self, key: Key, sequence: int) -> dict[float, int]:
        if self._taken.get(key, (None,))[0] != sequence:
            self._taken[key] = (sequence, {})
        return self._taken[key][1]


def crossed(order: Order, offers: Iterable[Execution], most: int) -> list[Execution]:
    """What an order that comes in takes of the book, `most` at most."""
    found: list[Execution] = []
    for qty, price in offers:
        part = min(qty, most)
        if part <= 0 or not order.takes(price):
            break
        found.append(Execution(part, price))
        most -= part
    return found


def is_better(order: Order, price: float) -> bool:
    """Whether a price is better than an order's limit."""
    return order.price is not None and (order.price - price) * order.side.sign > 0


def met(order: Order, price: float, volume: int, room: int, *, is_opening: bool) -> Execution:
    """What an order gets of a trade of the market, which may be nothing.

    One that waits in the book trades at its own price: nobody sells lower to those behind it. At the price of the
    trade, those before it come first. At an opening all trade at the price of the trade.

    Args:
        order: what waits.
        price: of the trade.
        volume: of the trade.
        room: what orders with better price or time have left of it.
        is_opening: it opens a session.
    """
    if not order.takes(price):
        return Execution(0, price)
    ahead, order.ahead = order.ahead, 0
    if is_opening or order.limit is None:
        return Execution(min(order.left, room), price)
    if price != order.limit:
        return Execution(min(order.left, room), order.limit)
    order.ahead = max(ahead - volume, 0)
    return Execution(min(order.left, room, max(volume - ahead, 0)), order.limit)


def interest(orders: Iterable[Order], ticks: Ticks) -> NDArray[np.bool_] | None:
    """Which trades of the market matter to any of some orders; None stands for all."""
    working = [order for order in orders if order.is_working]
    if any(order.parts or not order.is_live or order.is_sliced or order.limit is None for order in working):
        return None
    wanted: NDArray[np.bool_] = ticks.prices < 0.0  # none yet
    for order in working:
        prices = 1.0 - ticks.prices if order.outcome == Outcome.NO else ticks.prices
        margin = 1e-9 * order.side.sign
        limit = (order.limit or 0.0) + margin
        wanted |= prices <= limit if order.side.sign > 0 else prices >= limit
    return wanted


def priority(order: Order) -> tuple[float, float, int]:
    """The order of orders of one side: the better price first, then the earlier one; without a limit before all."""
    sign, limit = order.side.sign, order.limit
    return (float("-inf") if limit is None else -sign * limit, order.priority, order.id)


def takes_at_once(order: Order) -> bool:
    """Whether it takes what is there when it comes in, and the rest of it ends."""
    return order.time_in_force == TimeInForce.IOC or order.type in SPECIAL_LIMITS
