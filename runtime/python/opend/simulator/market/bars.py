"""Bars of every type: the aggregate of their ticks, adjusted for corporate actions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .aggregation import Rows
from .earnings import PerShare
from .history import History
from .noise import Floats
from .paths import Ordinals
from .records import Bar
from .security import Security
from .shapes import ALL_SESSIONS, REGULAR, Segment

# Of Qot_Common.KLType: minutes of intraday bars, and the numpy unit and length of longer ones.
MINUTES = {1: 1, 10: 3, 6: 5, 12: 10, 7: 15, 8: 30, 9: 60, 13: 120, 14: 180, 15: 240}
DAY, WEEK, MONTH, YEAR, QUARTER = 2, 3, 4, 5, 11
_MONTHS = {MONTH: 1, QUARTER: 3, YEAR: 12}
# How many days around the asked ones belong to their periods; how many trading days a period has at the most.
_LONGEST = {DAY: 0, WEEK: 7, MONTH: 31, QUARTER: 92, YEAR: 366}
_TRADING_DAYS = {DAY: 1, WEEK: 7, MONTH: 31, QUARTER: 92, YEAR: 366}
_EPOCH, _EPOCH_YEAR = date(1970, 1, 1).toordinal(), 1970


class BarMaker:
    """Makes the bars of one security, as they stand at a moment.

    Args:
        until: the moment: nothing later is known.
        adjust: `Qot_Common.RehabType`.
        earnings: a share, for the price-earnings ratio.
    """

    def __init__(self, security: Security, until: float, adjust: int, earnings: PerShare) -> None:
        self._security = security
        self._history = History(security, until)
        self._adjustment = security.corporate.adjustment(adjust, self._history.today)
        self._earnings = earnings

    def bars(self, kl_type: int, first: date, last: date, *, extended: bool = False) -> list[Bar]:
        """Those from `first` to `last`, both inclusive; the stamp of a long one is its last trading day.

        Args:
            extended: with the sessions around the regular one; they are in no bar of a day or longer.

        Raises:
            KeyError: there is no such `Qot_Common.KLType`.
        """
        if kl_type in MINUTES:
            days = self._history.days(first, last)
            return self._intraday(self._history.minutes(days, MINUTES[kl_type], _segments(extended)))
        around = _LONGEST[kl_type]
        rows = self._days(kl_type, self._history.days(_shifted(first, -around), _shifted(last, around)))
        inside = (rows.ordinals >= first.toordinal()) & (rows.ordinals <= last.toordinal())
        return self._daily(rows)[_span(inside)]

    def last_bars(self, kl_type: int, count: int, *, extended: bool = False) -> list[Bar]:
        """The last `count`; fewer where the security was listed later. See `bars`."""
        if kl_type in MINUTES:
            rows = self._history.last_minutes(count, MINUTES[kl_type], _segments(extended))
            return self._intraday(rows)[-count:]
        rows = self._days(kl_type, self._history.last_days(_TRADING_DAYS[kl_type] * (count + 1) + 1))
        return self._daily(rows)[-count:]

    def _days(self, kl_type: int, ordinals: Ordinals) -> Rows:
        """Adjusted rows of days or of longer periods."""
        rows = self._adjusted(self._history.daily(ordinals))
        if kl_type == DAY:
            return rows
        return rows.merged(period_starts(kl_type, rows.ordinals))

    def _adjusted(self, rows: Rows) -> Rows:
        opens, highs, lows, closes = (
            self._adjustment.prices(column, rows.ordinals)
            for column in (rows.opens, rows.highs, rows.lows, rows.closes)
        )
        return replace(rows, opens=opens, highs=highs, lows=lows, closes=closes)

    def _daily(self, rows: Rows) -> list[Bar]:
        stamps = self._security.sessions.midnights(rows.ordinals)
        return self._bars(rows, stamps, stamps)

    def _intraday(self, rows: Rows) -> list[Bar]:
        return self._bars(self._adjusted(rows), rows.starts, rows.ends)

    def _bars(self, rows: Rows, starts: Floats, stamps: Floats) -> list[Bar]:
        if not len(rows):
            return []
        previous = np.append(self._close_before(rows.ordinals[:1]), rows.closes[:-1])
        earnings = self._earnings(rows.ordinals) / self._security.corporate.share_factors(rows.ordinals)
        unadjusted = self._adjustment.originals(rows.closes, rows.ordinals)
        columns = (
            stamps,
            [date.fromordinal(ordinal) for ordinal in rows.ordinals.tolist()],
            starts,
            rows.opens,
            rows.highs,
            rows.lows,
            rows.closes,
            rows.volumes,
            rows.turnovers * self._security.multiplier,
            previous,
            (rows.closes - previous) / np.abs(previous) * 100,
            self._security.turnover_rates(rows.volumes, rows.ordinals),
            np.divide(unadjusted, earnings, out=np.zeros(len(rows)), where=earnings != 0),
        )
        plain = (column if isinstance(column, list) else column.tolist() for column in columns)
        return [Bar(*values) for values in zip(*plain, strict=True)]

    def _close_before(self, first: Ordinals) -> Floats:
        source = self._security.source
        before = source.days.before(first)
        return self._adjustment.prices(source.closes(before), before)


def _segments(extended: bool) -> Sequence[Segment]:
    return ALL_SESSIONS if extended else REGULAR


def _span(inside: NDArray[np.bool_]) -> slice:
    places = np.flatnonzero(inside)
    return slice(int(places[0]), int(places[-1]) + 1) if len(places) else slice(0)


def _shifted(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def period_starts(kl_type: int, ordinals: Ordinals) -> NDArray[np.intp]:
    """The places of the days that are the first of their day, week, month, quarter or year."""
    return np.flatnonzero(np.diff(_periods(kl_type, ordinals), prepend=-1))


def _periods(kl_type: int, ordinals: Ordinals) -> NDArray[np.int64]:
    if kl_type == DAY:
        return ordinals
    if kl_type == WEEK:
        return (ordinals - 1) // 7
    months = (ordinals - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return (months + 12 * _EPOCH_YEAR) // _MONTHS[kl_type]
