"""Quotes of many securities at once: those of one market are worked out together, as rows of the same arrays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from .aggregation import Rows, whole_sessions
from .course_columns import CourseColumns
from .derived_board import derived_standings
from .frames import DayRows, frame
from .noise import Floats
from .quoting import Standing, completed, standing_at, without_ticks
from .records import Quote
from .security import Security
from .series import Plain, day_keys
from .shapes import Segment, Shape
from .slots import Frame, walk
from .sources import Trades, minute_numbers, rounded
from .tick_sizes import Grid, grid_of, round_to_tick

_FEW = 8  # securities; so many are quicker one by one


def quotes(securities: Sequence[Security], until: float) -> list[Quote]:
    """The quotes of securities at a moment, in their order; without the sessions around the regular one."""
    today = cache(lambda sessions: sessions.regular_day_of(until).toordinal())
    standings: dict[Security, Standing] = {}
    for group in groups({security: today(security.sessions) for security in securities}, Segment.REGULAR):
        standings |= group.standings(until)
    left = [security for security in dict.fromkeys(securities) if security not in standings]
    if len(left) >= _FEW:
        standings |= derived_standings(left, until)
    return [
        completed(security, standings.get(security) or standing_at(security, until), until, {})
        for security in securities
    ]


def groups(days: Mapping[Security, int], segment: Segment) -> Iterator[Group]:
    """Securities with days of one shape, and prices that follow nothing but themselves and their market.

    Args:
        days: for each security the day that is looked at, as ordinal.
        segment: which of its sessions.
    """
    found: dict[tuple[Shape | None, int, int, int], list[Security]] = defaultdict(list)
    for security, ordinal in days.items():
        own = security.source.days
        if security.plain is not None and own.trades_on(ordinal):
            after = own.day_after(ordinal) if segment is Segment.AFTER_HOURS else 0
            shape = security.source.shapes.of(ordinal, segment)
            found[shape, ordinal, own.day_before(ordinal), after].append(security)
    for (own_shape, ordinal, before, after), members in found.items():
        if len(members) >= _FEW and own_shape is not None:
            yield Group(members, own_shape, ordinal, before, after)


@dataclass(frozen=True)
class Group:
    """Securities on one day, each a row.

    Attributes:
        shape: of the session that is looked at.
        before: the trading day before for all of them.
        after: the next one; 0 where the session does not ask for it.
    """

    securities: list[Security]
    shape: Shape
    ordinal: int
    before: int
    after: int

    def standings(self, until: float) -> dict[Security, Standing]:
        """How each of them stands at a moment, in the session; its previous close is that of the day before."""
        before, closed = self._heights()
        frames = frame(self._rows(before, closed), self.shape.segment, self._prices, self._following())
        previous = self._prices(before)
        found: dict[Security, Standing] = {}
        for rows, portion in frames.chunks(self.shape.slots):
            found |= zip(self.securities[rows], self._standings(rows, portion, previous, until), strict=True)
        return found

    def _following(self) -> DayRows | None:
        """The day after, if it matters."""
        if not self.after:
            return None
        group = replace(self, ordinal=self.after, before=self.ordinal)
        return group._rows(*group._heights())

    @cached_property
    def _plain(self) -> list[Plain]:
        return [security.plain for security in self.securities if security.plain is not None]

    @cached_property
    def _courses(self) -> CourseColumns:
        return CourseColumns.of([plain.course for plain in self._plain])

    def _heights(self) -> tuple[Floats, Floats]:
        """Heights of the courses at the close before, and at the close."""
        before, closed = self._courses.at(np.array([self.before, self.ordinal])).T
        return before, closed

    def _rows(self, before: Floats, closed: Floats) -> DayRows:
        courses, day = self._courses, np.array([self.ordinal])
        return DayRows(
            day_keys(np.array([plain.series.key for plain in self._plain], np.uint64), day),
            before,
            closed,
            courses.deviations,
            np.array([plain.series.lots_on(self.ordinal) for plain in self._plain]),
            courses.markets,
            day_keys(courses.markets, day),
            courses.market_parts,
        )

    def _prices(self, heights: Floats) -> Floats:
        """Prices on the grid; the last axis are the securities."""
        raw = self._bases * np.exp(heights)
        for places in self._by_grid.values():
            raw[..., places] = round_to_tick(self.securities[places[0]].instrument, raw[..., places])
        return raw

    @cached_property
    def _bases(self) -> Floats:
        factors = [security.corporate.factor(self.ordinal) for security in self.securities]
        bases: Floats = np.array([security.instrument.base_price for security in self.securities]) * np.array(factors)
        return bases

    @cached_property
    def _by_grid(self) -> dict[Grid, list[int]]:
        found = defaultdict(list)
        for place, security in enumerate(self.securities):
            found[grid_of(security.instrument)].append(place)
        return found

    def _standings(self, rows: slice, portion: Frame, previous: Floats, until: float) -> Iterator[Standing]:
        trades = self._trades(self.securities[rows], portion)
        known = trades.times <= until
        np.multiply(trades.lots, known, out=trades.lots)
        table = whole_sessions(trades)
        lasts = trades.times.shape[1] - 1 - (trades.lots > 0)[:, ::-1].argmax(axis=1)
        times = trades.times[np.arange(len(portion)), lasts]
        for place, security in enumerate(self.securities[rows]):
            yield self._standing(security, table, place, float(times[place]), float(previous[rows][place]))

    def _trades(self, securities: Sequence[Security], portion: Frame) -> Trades:
        day = np.array([self.ordinal])
        starts = securities[0].source.shapes.minute_starts(self.shape, day)
        starts = np.repeat(starts, len(portion), axis=0)
        slots = walk(self.shape, portion, minute_numbers(starts))
        for security, levels in zip(securities, slots.levels, strict=True):
            levels[:] = rounded(security.instrument, levels)
        ordinals = np.repeat(day, len(portion))
        places: NDArray[np.intp] = np.arange(len(portion))
        return Trades(self.shape, places, ordinals, starts, slots.levels, slots.lots, 1, slots.random)

    def _standing(self, security: Security, table: Rows, place: int, time: float, previous: float) -> Standing:
        ordinal, lots = self.ordinal, int(table.volumes[place])
        if not lots:
            return without_ticks(security, ordinal, previous)
        size = security.instrument.lot_size
        return Standing(
            ordinal,
            previous,
            time,
            float(table.opens[place]),
            float(table.highs[place]),
            float(table.lows[place]),
            float(table.closes[place]),
            lots * size,
            float(table.turnovers[place]) * size * security.multiplier,
        )
