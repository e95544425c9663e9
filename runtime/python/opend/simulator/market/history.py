"""What has been traded in a security up to a moment, as rows of days or minutes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

import numpy as np

from .aggregation import Rows, grouped_minutes, groups_of_minutes, rows_of_ticks
from .noise import Floats
from .paths import Ordinals
from .records import Ticks
from .security import Security
from .shapes import MINUTE, REGULAR, Segment


class History:
    """One security's past, as it is known at a moment.

    Attributes:
        until: the moment.
        today: the trading day that it is in.
    """

    def __init__(self, security: Security, until: float) -> None:
        self._security = security
        self._days = security.source.days
        self.until = until
        self.today = security.sessions.day_of(until)
        self._ordinal = self.today.toordinal()

    def days(self, first: date, last: date) -> Ordinals:
        """The trading days from `first` to `last`, both inclusive, that are not in the future."""
        return self._days.ordinals(first, min(last, self.today))

    def last_days(self, count: int) -> Ordinals:
        """The last trading days that have begun."""
        return self._days.last_ordinals(count, self.today)

    def daily(self, ordinals: Ordinals) -> Rows:
        """The regular sessions of trading days; one without any tick yet is left out."""
        past, live = self._parted(ordinals)
        rows = self._security.day_rows(past)
        return Rows.joined([rows, self._today_row()]) if live else rows

    def minutes(self, ordinals: Ordinals, minutes: int, segments: Sequence[Segment] = REGULAR) -> Rows:
        """Every so many minutes of the sessions of trading days; where nothing was traded, all prices are the last."""
        if not len(ordinals):
            return Rows.none()
        past, live = self._parted(ordinals)
        source = self._security.source
        rows = [groups_of_minutes(trades, minutes) for trades in source.trades(past, segments)]
        if live:
            rows += [self._today_minutes(minutes, segment) for segment in self._of_today(segments)]
        return Rows.joined(rows).filled(float(source.previous_closes(ordinals[:1])[0]))

    def last_minutes(self, count: int, minutes: int, segments: Sequence[Segment] = REGULAR) -> Rows:
        """The last rows of so many minutes that have begun, and one more where there is one."""
        today = np.concatenate([self._stretches(minutes, segment)[0] for segment in self._of_today(segments)])
        missing = max(count + 1 - int((today < self.until).sum()), 0)
        days = self.last_days(1 + math.ceil(missing / len(today)))
        if not self._parted(days)[1]:
            days = self.last_days(2 + math.ceil(missing / len(today)))
        return self.minutes(days, minutes, segments)[-count - 1 :]

    def regular_ticks(self, ordinal: int) -> Ticks:
        """The ticks of a day's regular session."""
        ticks = self._security.tape(ordinal).regular
        return ticks[: int(np.searchsorted(ticks.times, self.until, side="right"))]

    def _parted(self, ordinals: Ordinals) -> tuple[Ordinals, bool]:
        live = bool(len(ordinals)) and int(ordinals[-1]) == self._ordinal
        return (ordinals[:-1], True) if live else (ordinals, False)

    def _today_row(self) -> Rows:
        tape = self._security.tape(self._ordinal)
        running = tape.running(Segment.REGULAR)
        behind = int(np.searchsorted(running.times, self.until, side="right"))
        if not behind:
            return Rows.none()
        last = slice(behind - 1, behind)
        start, end = self._security.sessions.regular_hours(self.today)
        return Rows(
            np.array([self._ordinal]),
            np.array([start]),
            np.array([end]),
            running.prices[:1],
            running.highs[last],
            running.lows[last],
            running.prices[last],
            running.volumes[last],
            running.turnovers[last] / self._security.multiplier,
        )

    def _today_minutes(self, minutes: int, segment: Segment) -> Rows:
        starts, ends = self._stretches(minutes, segment)
        begun = starts < self.until
        ticks = self._security.tape(self._ordinal).of(segment)
        known = ticks[: int(np.searchsorted(ticks.times, self.until, side="right"))]
        return rows_of_ticks(known, self._ordinal, starts[begun], ends[begun])

    def _of_today(self, segments: Sequence[Segment]) -> list[Segment]:
        """Those of the sessions that there are on such a day."""
        (_, shapes), *_ = self._security.source.shapes.groups(np.array([self._ordinal]), segments)
        return [own.segment for own in shapes]

    def _stretches(self, minutes: int, segment: Segment) -> tuple[Floats, Floats]:
        shapes, day = self._security.source.shapes, np.array([self._ordinal])
        (_, (own,)), *_ = shapes.groups(day, (segment,))
        firsts, lasts = grouped_minutes(own, minutes)
        starts = shapes.minute_starts(own, day)[0]
        return starts[firsts], starts[lasts] + MINUTE
