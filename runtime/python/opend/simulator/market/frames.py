"""The frame of sessions: open, high, low, close and volume, before any tick is made.

A row is one trading day of one security: rows may be days of one, or one day of many.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from . import noise
from .noise import Floats
from .shapes import Segment
from .slots import FORCED, Frame

_STREAM = noise.stream(0, "frames")
_CHANNELS = 16  # of random numbers a session
_OVERNIGHT_PART, _OVERNIGHT_DEVIATION, _DAYTIME_DEVIATION = 0.3, 0.4, 0.85
_UNREST = {Segment.OVERNIGHT: 0.1, Segment.PRE_MARKET: 0.2, Segment.AFTER_HOURS: 0.15}
_SHARES = {Segment.OVERNIGHT: 0.003, Segment.PRE_MARKET: 0.012, Segment.AFTER_HOURS: 0.012}
# How much of the way from a close to the next open lies behind the after-hours and the overnight session.
_AFTER_HOURS_PART, _NIGHT_PART, _DETOUR = 0.3, 0.6, 0.12
_MOST_LOTS = 1 << 40

Pricing = Callable[[Floats], Floats]
"""Prices on the grid for heights of a course; the last axis of both are the rows."""


@dataclass(frozen=True)
class DayRows:
    """Trading days.

    Attributes:
        keys: of their random numbers.
        previous, closed: heights of the course at the close before and at the close.
        deviation: the standard deviation of the course in a day.
        lots: that change hands on an ordinary day.
        markets, market_days: keys of what each row shares with others at all times, and on its day ...
        market_parts: ... and how much of its deviation that is.
    """

    keys: NDArray[np.uint64]
    previous: Floats
    closed: Floats
    deviation: Floats
    lots: Floats
    markets: NDArray[np.uint64]
    market_days: NDArray[np.uint64]
    market_parts: Floats

    @classmethod
    def joined(cls, parts: list[DayRows]) -> DayRows:
        """The rows of all parts."""
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__dataclass_fields__))

    @cached_property
    def opened(self) -> Floats:
        """Heights at the open."""
        shared = noise.normal(_STREAM, index=self.market_days)
        mixed = self.market_parts * shared + np.sqrt(1 - self.market_parts**2) * self.normal(0)
        detour = _OVERNIGHT_DEVIATION * self.deviation * mixed
        return self.previous + _OVERNIGHT_PART * (self.closed - self.previous) + detour

    def on_the_way(self, part: float, channel: int) -> Floats:
        """Heights between the close before and the open."""
        detour = _DETOUR * self.deviation * self.normal(channel)
        return self.previous + part * (self.opened - self.previous) + detour

    def normal(self, channel: int) -> Floats:
        """Numbers of the standard normal distribution, others for each channel."""
        drawn: Floats = noise.normal(_STREAM, index=self.keys + np.uint64(channel))
        return drawn

    def uniform(self, channel: int) -> Floats:
        """Evenly distributed numbers in [0, 1), others for each channel."""
        drawn: Floats = noise.uniform(_STREAM, index=self.keys + np.uint64(channel))
        return drawn


def frame(days: DayRows, segment: Segment, prices: Pricing, following: DayRows | None = None) -> Frame:
    """The frames of a session of some days.

    Args:
        following: the trading days after these; only the after-hours session needs them.
    """
    begin, end, unrest = _outline(days, segment, following)
    lots, span, spread = _lots(days, segment), end - begin, 2 * unrest**2
    up, down = (np.log(1.0 - days.uniform(_channel(segment, place))) for place in (1, 2))
    highest = begin + (span + np.sqrt(span**2 - spread * up)) / 2
    lowest = begin + (span - np.sqrt(span**2 - spread * down)) / 2
    found = prices(np.stack([begin, highest, lowest, end]))
    thin = lots < FORCED
    found[:, thin] = found[3, thin]
    opened, high, low, closed = found
    keys = days.keys + np.uint64(_channel(segment, 0) << 32)
    return Frame(keys, opened, high, low, closed, lots, days.markets, days.market_parts)


def _outline(days: DayRows, segment: Segment, following: DayRows | None) -> tuple[Floats, Floats, Floats]:
    """Heights where a session begins and ends, and the deviation of what is between."""
    if segment is Segment.REGULAR:
        return days.opened, days.closed, _DAYTIME_DEVIATION * days.deviation
    unrest = _UNREST[segment] * days.deviation
    if segment is Segment.AFTER_HOURS:
        assert following is not None
        return days.closed, following.on_the_way(_AFTER_HOURS_PART, 1), unrest
    middle = days.on_the_way(_NIGHT_PART, 2)
    if segment is Segment.OVERNIGHT:
        return days.on_the_way(_AFTER_HOURS_PART, 1), middle, unrest
    return middle, days.opened, unrest


def _lots(days: DayRows, segment: Segment) -> NDArray[np.int64]:
    moved = np.abs(days.closed - days.previous) / np.maximum(days.deviation, 1e-12)
    liveliness = (0.7 + 0.35 * np.minimum(moved, 5.0)) * np.exp(0.4 * days.normal(3) - 0.08)
    if segment is not Segment.REGULAR:
        liveliness *= _SHARES[segment] * np.exp(0.6 * days.normal(_channel(segment, 3)))
    return np.clip(np.rint(days.lots * liveliness), 1, _MOST_LOTS).astype(np.int64)


def _channel(segment: Segment, place: int) -> int:
    return _CHANNELS * (1 + segment) + place
