"""Where ticks come from: the slots of a security's sessions, with prices on the grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .day_columns import DayColumns
from .instruments import Instrument
from .noise import Floats
from .paths import Ordinals
from .series import Series
from .shapes import MINUTE, Segment, Shape, shape
from .slots import Frame, slot_times, walk
from .tick_sizes import round_to_tick, tick_size
from .trading import TradingDays

MOST_A_MINUTE = 4
_MOST_SLOTS = 1800  # in a session: long ones have fewer a minute
# Slots a minute, by the lots of an average minute.
_BUSY, _LIVELY = 8, 2


@dataclass(frozen=True)
class Trades:
    """Sessions of one shape, one a row: the price of each slot, and the lots that change hands there.

    Attributes:
        places: of the rows, among the days that were asked for.
        ordinals: the day of each row.
        minute_starts: of the sessions, in seconds since 1970.
    """

    shape: Shape
    places: NDArray[np.intp]
    ordinals: Ordinals
    minute_starts: Floats
    prices: Floats
    lots: NDArray[np.int64]
    lot_size: int
    random: NDArray[np.uint64]

    @cached_property
    def times(self) -> Floats:
        """When the tick of each slot is, in seconds since 1970."""
        return slot_times(self.shape, self.minute_starts, self.random)


class Source(Protocol):
    """Makes the trades of one security."""

    @property
    def days(self) -> TradingDays:
        """Its trading days."""

    @property
    def shapes(self) -> Shapes:
        """The shapes of its sessions."""

    def trades(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[Trades]:
        """The trades of sessions on each of some trading days, in portions of any order."""

    def outline(self, ordinals: Ordinals) -> DayColumns:
        """The regular session on each of some trading days, without its ticks."""

    def closes(self, ordinals: Ordinals) -> Floats:
        """The last price of the regular session on each of some trading days."""

    def previous_closes(self, ordinals: Ordinals) -> Floats:
        """The last price before each of some trading days, without what is paid or split on it."""


def slots_a_minute(instrument: Instrument, regular: Shape) -> int:
    """How many slots each minute of a security's regular session has."""
    lots = instrument.daily_volume / instrument.lot_size / regular.minutes
    wanted = MOST_A_MINUTE if lots >= _BUSY else 2 if lots >= _LIVELY else 1
    return max(min(wanted, _MOST_SLOTS // regular.minutes), 1)


class Shapes:
    """The shapes of a security's sessions.

    Args:
        most: slots a minute, at the most.
    """

    def __init__(self, instrument: Instrument, days: TradingDays, most: int = MOST_A_MINUTE) -> None:
        self._sessions = days.sessions
        self._plan = days.sessions.plan
        regular = shape(self._plan, Segment.REGULAR, False, 1)
        self._per_minute = 1 if regular is None else min(slots_a_minute(instrument, regular), most)

    def groups(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[tuple[NDArray[np.intp], list[Shape]]]:
        """Some days by the shapes of their sessions: the places of the days, and one shape a session there is."""
        is_half = self._sessions.half_days(ordinals)
        for half in (False, True):
            places = np.flatnonzero(is_half == half)
            shapes = [shape(self._plan, segment, half, self._slots(segment)) for segment in segments]
            if len(places):
                yield places, [each for each in shapes if each is not None]

    def of(self, ordinal: int, segment: Segment = Segment.REGULAR) -> Shape | None:
        """The shape of a session of a day; None where the day has no such session."""
        return shape(self._plan, segment, self._sessions.is_half(ordinal), self._slots(segment))

    def _slots(self, segment: Segment) -> int:
        return self._per_minute if segment is Segment.REGULAR else 1

    def minute_starts(self, own: Shape, ordinals: Ordinals) -> Floats:
        """When the minutes of sessions begin, in seconds since 1970."""
        midnights = self._sessions.midnights(ordinals)
        starts: Floats = midnights[:, None] + own.starts
        if own.from_day_before.any():
            before = self._sessions.midnights(self._sessions.before(ordinals))
            starts += (before - midnights)[:, None] * own.from_day_before
        return starts


class PlainSource:
    """Makes trades out of a series of days."""

    def __init__(self, series: Series) -> None:
        self.days = series.days
        self.closes = series.closes
        self.previous_closes = series.previous_closes
        self.series = series
        self._instrument = series.instrument
        self.shapes = Shapes(series.instrument, series.days)

    def trades(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[Trades]:
        """The trades of sessions on each of some trading days, in portions of any order."""
        for places, shapes in self.shapes.groups(ordinals, segments):
            frames = self.series.frames(ordinals[places], [own.segment for own in shapes])
            for own, frame in zip(shapes, frames, strict=True):
                for rows, portion in frame.chunks(own.slots):
                    yield self._portion(own, portion, places[rows], ordinals[places[rows]])

    def outline(self, ordinals: Ordinals) -> DayColumns:
        """The regular session on each of some trading days, without its ticks."""
        frame = next(iter(self.series.frames(ordinals, [Segment.REGULAR])))
        return DayColumns(frame.high, frame.low, frame.close, frame.lots)

    def _portion(self, own: Shape, frame: Frame, places: NDArray[np.intp], ordinals: Ordinals) -> Trades:
        starts = self.shapes.minute_starts(own, ordinals)
        slots = walk(own, frame, minute_numbers(starts))
        prices = rounded(self._instrument, slots.levels)
        return Trades(own, places, ordinals, starts, prices, slots.lots, self._instrument.lot_size, slots.random)


def minute_numbers(starts: Floats) -> NDArray[np.int64]:
    """The numbers of minutes since 1970, by when they begin."""
    return (starts / MINUTE).astype(np.int64)


def rounded(instrument: Instrument, levels: Floats) -> Floats:
    """Prices on the grid; quicker than `round_to_tick` where all of them share one step."""
    step = tick_size(instrument, float(levels.min()))
    if step != tick_size(instrument, float(levels.max())):
        return round_to_tick(instrument, levels)
    scale = 10 ** max(len(f"{step:.9f}".rstrip("0").partition(".")[2]), 0)
    units = round(step * scale)
    prices: Floats = np.maximum(np.rint(levels * (scale / units)), 1.0) * units / scale
    return prices
