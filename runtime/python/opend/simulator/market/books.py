"""Order books: the orders that wait around the last tick."""

from __future__ import annotations

import numpy as np

from . import noise
from .courses import own_key
from .instruments import EventTerms, Instrument
from .noise import Floats
from .records import Book, Integers, Level
from .tape import BUY, NEUTRAL, SELL
from .tick_sizes import round_to_tick, tick_size

DEEPEST = 60
_STREAM = noise.stream(0, "books")
_SIDE = 1 << 20
_SPELL = 300  # seconds that the orders at a price mostly stay
_MOST_ORDERS = 9
_DAYS_PART = 0.0015  # of a day's volume waits at a price
_WIDE, _VERY_WIDE = 0.15, 0.04  # how often a price or two are left out between bid and ask
_HIGHEST_EVENT = 0.995
_ORDER_BITS = 20  # of an order's number; so many more are left to count those at one price


class BookMaker:
    """Makes the order books of one security."""

    def __init__(self, seed: int, instrument: Instrument) -> None:
        self._instrument = instrument
        self._key = own_key(seed, instrument)
        self._highest = _HIGHEST_EVENT if isinstance(instrument.terms, EventTerms) else np.inf
        self._usual = max(instrument.daily_volume / instrument.lot_size * _DAYS_PART, 1.0)

    def book(self, price: float, time: float, sequence: int, direction: int, depth: int) -> Book:
        """The book after a tick.

        Args:
            price: the tick's, and so are `time`, `sequence` and `direction`: a buyer took the best ask, a seller
                the best bid.
            depth: how many prices each side has; fewer where there are no lower or higher ones.
        """
        bid, ask = self._best(price, sequence, direction)
        depth = min(depth, DEEPEST)
        bids = self._side(self._ladder(bid, -1, depth), time, sequence, 0)
        asks = self._side(self._ladder(ask, 1, depth), time, sequence, _SIDE)
        return Book(time, sequence, bids, asks)

    def _best(self, price: float, sequence: int, direction: int) -> tuple[float, float]:
        drawn = noise.uniform(_STREAM, self._key, index=sequence)
        gap = 3 if drawn < _VERY_WIDE else 2 if drawn < _WIDE else 1
        if direction == NEUTRAL:
            direction = BUY if drawn * 1000 % 1 < 0.5 else SELL
        if direction == BUY and self._step(price, -1) > 0:
            return self._ladder(price, -1, gap + 1)[-1], price
        return price, self._ladder(price, 1, gap + 1)[-1]

    def _ladder(self, start: float, way: int, count: int) -> list[float]:
        """Prices from `start` on, as far as there are any."""
        size = tick_size(self._instrument, _from(start, way))
        before_last = start + way * size * max(count - 2, 0)
        if before_last > size and tick_size(self._instrument, _from(before_last, way)) == size:
            prices = round_to_tick(self._instrument, start + way * size * np.arange(count, dtype=np.float64)).tolist()
        else:
            prices = self._climbed(start, way, count)
        return [price for price in prices if 0 < price < self._highest]

    def _climbed(self, start: float, way: int, count: int) -> list[float]:
        """As `_ladder`, where the steps are not all of one size."""
        prices = [start]
        while len(prices) < count and prices[-1] > 0:
            prices.append(self._step(prices[-1], way))
        return prices

    def _step(self, price: float, way: int) -> float:
        """The price next to one, up or down; 0 where there is none."""
        size = tick_size(self._instrument, _from(price, way))
        if way < 0 and price < size * 1.5:
            return 0.0
        return round_to_tick(self._instrument, price + way * size)

    def _side(self, prices: list[float], time: float, sequence: int, side: int) -> tuple[Level, ...]:
        if not prices:
            return ()
        numbers = np.rint(np.array(prices) * 10_000).astype(np.int64) * 2 + (side > 0)
        spell = int(time // _SPELL)
        standing = noise.uniform(_STREAM, self._key, 1, spell, index=numbers)
        moving = noise.uniform(_STREAM, self._key, 2, sequence, index=numbers)
        lots = self._lots(standing, moving)
        orders = np.minimum(1 + (standing * 977 % 1 * _MOST_ORDERS).astype(np.int64), lots)
        ids = noise.bits(_STREAM, self._key, 3, spell, index=numbers) >> np.uint64(_ORDER_BITS)
        rows = zip(prices, lots.tolist(), orders.tolist(), ids.tolist(), strict=True)
        return tuple(self._level(*row) for row in rows)

    def _lots(self, standing: Floats, moving: Floats) -> Integers:
        deeper = 1.0 + 0.25 * np.minimum(np.arange(len(standing)), 8)
        lots = self._usual * deeper * standing**2 / (1.1 - standing) * (0.7 + 0.6 * moving)
        return np.rint(lots).astype(np.int64) + 1

    def _level(self, price: float, lots: int, orders: int, first: int) -> Level:
        size = self._instrument.lot_size
        cuts = [lots * part // orders for part in range(orders + 1)]
        details = tuple((first + part, (cuts[part + 1] - cuts[part]) * size) for part in range(orders))
        return Level(price, lots * size, orders, details)


def _from(price: float, way: int) -> float:
    """Where to look up the step from a price: just below it for a step down."""
    return price if way > 0 else price * (1 - 1e-9)
