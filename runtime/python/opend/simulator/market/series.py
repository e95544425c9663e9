"""The days of one security: how its price and volume stand on each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from . import noise
from .corporate import Corporate
from .courses import Course, Market, own_key
from .frames import DayRows, frame
from .instruments import EventTerms, Instrument
from .noise import Floats
from .paths import Ordinals
from .pricing import probability_price
from .shapes import Segment
from .slots import Frame
from .tick_sizes import round_to_tick
from .trading import TradingDays

_PATHS = 2  # of a course: its market's, and its own
_DAYS = 30  # tells the random numbers of days from others of a key
_EPOCH, _NOON = date(1970, 1, 1).toordinal(), 43_200.0

Prices = Callable[[Instrument, Floats, Floats], Floats]
"""Gives what an instrument is worth at prices of its underlying, at moments."""


class Heights(Protocol):
    """The logarithm of a price, against the base price: a `Course`, or one that is led astray."""

    @property
    def deviation(self) -> float:
        """The standard deviation of its change in one day."""

    @property
    def market(self) -> Market:
        """What it shares with others."""

    def at(self, ordinals: Ordinals) -> Floats:
        """Its height on days, given as ordinals of `date`."""

    def jumped(self, before: Ordinals, ordinals: Ordinals, /) -> Floats:
        """How far jumps take it from one close to another."""


class Carried:
    """The course of a future: that of what it is on, and the cost of carrying that to its end.

    Args:
        prices: what an instrument is worth at prices of its underlying, at moments.
    """

    def __init__(self, instrument: Instrument, course: Heights, prices: Prices) -> None:
        self._instrument = instrument
        self._course = course
        self._prices = prices

    @property
    def deviation(self) -> float:
        """The standard deviation of its change in one day."""
        return self._course.deviation

    @property
    def market(self) -> Market:
        """What it shares with others."""
        return self._course.market

    def at(self, ordinals: Ordinals) -> Floats:
        """Its height on days, given as ordinals of `date`."""
        moments = (ordinals - _EPOCH).astype(np.float64) * 86_400.0 + _NOON
        return self._course.at(ordinals) + np.log(self._prices(self._instrument, np.ones(len(ordinals)), moments))

    def jumped(self, _: Ordinals, ordinals: Ordinals, /) -> Floats:
        """No jumps: it follows those of what it is on from the open to the close."""
        return np.zeros(len(ordinals))


class Series:
    """Price and volume of one security, day by day.

    Args:
        seed: the simulator's.
        course: of its price without corporate actions.
    """

    def __init__(
        self, seed: int, instrument: Instrument, days: TradingDays, course: Heights, corporate: Corporate
    ) -> None:
        self.instrument = instrument
        self.days = days
        self.course = course
        self.corporate = corporate
        self.key = own_key(seed, instrument)
        # All options of an underlying ask for the same days.
        self._closes = lru_cache(maxsize=4)(self._made_closes)

    def closes(self, ordinals: Ordinals) -> Floats:
        """The closing prices of days."""
        return self._closes(ordinals.tobytes())

    def _made_closes(self, ordinals: bytes) -> Floats:
        days = np.frombuffer(ordinals, dtype=np.int64)
        return self.prices(self.course.at(days), days)

    def previous_closes(self, ordinals: Ordinals) -> Floats:
        """The closing prices of the days before, as they are without what is paid or split on the day."""
        return self.prices(self.course.at(self.days.before(ordinals)), ordinals)

    def frames(self, ordinals: Ordinals, segments: Iterable[Segment]) -> Iterator[Frame]:
        """Open, high, low, close and volume of sessions on each of some days, one frame a session."""
        rows = self._rows(ordinals)
        for segment in segments:
            following = self._rows(self.days.after(ordinals)) if segment is Segment.AFTER_HOURS else None
            yield frame(rows, segment, lambda heights: self.prices(heights, ordinals), following)

    def day_key(self, ordinal: int) -> int:
        """What the random numbers of a day hang on."""
        return noise.bits(self.key, _DAYS, index=ordinal)

    def _rows(self, ordinals: Ordinals) -> DayRows:
        before = self.days.before(ordinals)
        needed, places = np.unique(np.concatenate([before, ordinals]), return_inverse=True)
        previous, closed = self.course.at(needed)[places].reshape(2, -1)
        return self.rows(ordinals, previous, closed - self.course.jumped(before, ordinals))

    def rows(self, ordinals: Ordinals, previous: Floats, closed: Floats) -> DayRows:
        """All about days that makes their frames.

        Args:
            previous, closed: heights of the course at the close before, and at the close if it does not jump.
        """
        ones, market = np.ones(len(ordinals)), self.course.market
        return DayRows(
            day_keys(self.key, ordinals),
            previous,
            closed,
            ones * self.course.deviation,
            self.lots(ordinals),
            np.full(len(ordinals), market.key, np.uint64),
            day_keys(market.key, ordinals),
            ones * market.part,
        )

    def lots(self, ordinals: Ordinals | int) -> Floats:
        """What changes hands on an ordinary day, for the number of shares there is on each day."""
        usual = self.instrument.daily_volume / self.instrument.lot_size
        return usual * self.corporate.share_factors(ordinals)

    def lots_on(self, ordinal: int) -> float:
        """As `lots`, of one day."""
        return self.instrument.daily_volume / self.instrument.lot_size * self.corporate.share_factor(ordinal)

    def prices(self, heights: Floats, ordinals: Ordinals) -> Floats:
        """Prices on the grid for heights of the course on days; the last axis of the heights are the days."""
        base = self.instrument.base_price
        if self._is_event:
            return round_to_tick(self.instrument, probability_price(base, heights))
        return round_to_tick(self.instrument, base * np.exp(heights) * self.corporate.factors(ordinals))

    @cached_property
    def _is_event(self) -> bool:
        return isinstance(self.instrument.terms, EventTerms)


class Plain(NamedTuple):
    """A series whose price follows nothing but itself and its market."""

    series: Series
    course: Course


def plain(series: Series) -> Plain | None:
    """The series, if it is a plain one."""
    course = series.course
    if not isinstance(course, Course) or len(course.keys) != _PATHS or course.has_weekends:
        return None
    return Plain(series, course)


def day_keys(key: int | NDArray[np.uint64], ordinals: Ordinals) -> NDArray[np.uint64]:
    """What the random numbers of days hang on: those of a security, or those that a whole market shares."""
    return noise.bits(key, _DAYS, index=ordinals)
