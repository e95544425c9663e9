"""Prices that somebody laid down: they lead the course of a security astray."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

import numpy as np

from .calendars import Sessions
from .corporate import Corporate
from .courses import Market
from .instruments import Instrument, Key
from .noise import Floats
from .paths import Ordinals
from .pins import Jump, PinnedPrice, Pins
from .series import Heights

_FOR_GOOD = 1e18


@dataclass(frozen=True)
class Pinned:
    """What is laid down for the price of one security, in order of time.

    Attributes:
        days: the trading day whose close each price bears on.
        jump_days: the first trading day whose close each jump bears on.
    """

    prices: tuple[PinnedPrice, ...]
    jumps: tuple[Jump, ...]
    days: Ordinals
    jump_days: Ordinals

    @classmethod
    def of(cls, pins: Pins, key: Key, sessions: Sessions) -> Pinned:
        """What is laid down for a security."""
        prices, jumps = pins.prices.get(key, ()), pins.jumps.get(key, ())
        days = [sessions.regular_day_of(price.at).toordinal() for price in prices]
        jump_days = [_close_after(sessions, jump.at).toordinal() for jump in jumps]
        return cls(prices, jumps, np.array(days, np.int64), np.array(jump_days, np.int64))

    def __bool__(self) -> bool:
        return bool(self.prices or self.jumps)

    def holds(self) -> Iterator[tuple[float, float, float]]:
        """The stretches of time in which the price stays where it is: first and last moment, and the price."""
        for price, following in zip_longest(self.prices, self.prices[1:]):
            if price.hold:
                yield price.at, _FOR_GOOD if following is None else following.at, price.price

    def rises(self, moments: Floats) -> Floats:
        """The logarithm of what all jumps up to each moment make of the price."""
        edges, heights = np.array([jump.at for jump in self.jumps]), self._heights()
        return heights[np.searchsorted(edges, moments, side="right")]

    def rises_at_close(self, ordinals: Ordinals) -> Floats:
        """As `rises`, up to the close of days."""
        return self._heights()[np.searchsorted(self.jump_days, ordinals, side="right")]

    def _heights(self) -> Floats:
        return np.cumsum([0.0, *(np.log1p(jump.percent / 100) for jump in self.jumps)])


def _close_after(sessions: Sessions, moment: float) -> date:
    day = sessions.regular_day_of(moment)
    return day if moment < sessions.regular_hours(day)[1] else sessions.next_day(day)


class PinnedCourse:
    """The course of a price of which something is laid down.

    Between two prices it keeps its way, led from one to the other; before the first and after the last it is moved as
    a whole.
    """

    def __init__(self, instrument: Instrument, course: Heights, corporate: Corporate, pinned: Pinned) -> None:
        self._course = course
        self._pinned = pinned
        self.market: Market = course.market
        self.deviation: float = course.deviation
        wanted = np.array([price.price for price in pinned.prices])
        held = instrument.base_price * corporate.factors(pinned.days)
        self._targets = np.log(wanted / held)
        self._shifts = self._targets - self._free(pinned.days)

    def _free(self, ordinals: Ordinals) -> Floats:
        return self._course.at(ordinals) + self._pinned.rises_at_close(ordinals)

    def at(self, ordinals: Ordinals) -> Floats:
        """Its height on days, given as ordinals of `date`."""
        if not len(self._targets):
            return self._free(ordinals)
        heights = self._free(ordinals) + np.interp(ordinals, self._pinned.days, self._shifts)
        last = np.searchsorted(self._pinned.days, ordinals, side="right") - 1
        held = np.array([price.hold for price in self._pinned.prices])[last] & (last >= 0)
        return np.where(held, self._targets[last], heights)

    def jumped(self, before: Ordinals, ordinals: Ordinals, /) -> Floats:
        """How far jumps take it from one close to another."""
        return self._pinned.rises_at_close(ordinals) - self._pinned.rises_at_close(before)
