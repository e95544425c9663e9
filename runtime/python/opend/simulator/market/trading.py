"""On which days a security trades: from its listing to its delisting, but not while it is suspended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from . import noise
from .calendars import Sessions
from .courses import own_keys
from .instruments import Instrument, Kind
from .paths import Ordinals
from .pins import Suspension
from .stocks import WELL_KNOWN

_CHANCE = 0.03  # of a suspension, a year
_LONGEST = 9  # days, of the week's seven
_YEARS = np.arange(2000, 2040)
_NEW_YEARS = np.array([date(year, 1, 1).toordinal() for year in _YEARS.tolist()])
_FAR = 9e18
_EPOCH, _DAY = date(1970, 1, 1).toordinal(), 86_400.0

Stretch = tuple[int, int]
"""A drawn suspension: the ordinals of its first day, and of the day after its last one."""


def drawn_suspensions(seed: int, instruments: Sequence[Instrument]) -> list[list[Stretch]]:
    """The drawn suspensions of each of some securities."""
    found: list[list[Stretch]] = [[] for _ in instruments]
    rows = [row for row, each in enumerate(instruments) if each.kind == Kind.STOCK and WELL_KNOWN not in each.tags]
    keys = own_keys(seed, [instruments[row] for row in rows])
    hit, years = np.nonzero(noise.uniform(keys[:, None], 20, index=_YEARS) < _CHANCE)
    places, lengths = (noise.uniform(keys[hit], channel, index=_YEARS[years]) for channel in (21, 22))
    firsts = _NEW_YEARS[years] + (places * 350).astype(np.int64)
    ends = firsts + 1 + (lengths * _LONGEST).astype(np.int64)
    for place, *stretch in zip(hit.tolist(), firsts.tolist(), ends.tolist(), strict=True):
        found[rows[place]].append((stretch[0], stretch[1]))
    return found


class TradingDays:
    """The trading days of one security.

    Args:
        sessions: the trading hours of its market.
        drawn: its drawn suspensions.
        laid_down: the suspensions that are laid down.
    """

    def __init__(
        self,
        instrument: Instrument,
        sessions: Sessions,
        drawn: Sequence[Stretch] = (),
        laid_down: Iterable[Suspension] = (),
    ) -> None:
        self.sessions = sessions
        self._first = instrument.listed.toordinal()
        self._last = date.max.toordinal() if instrument.delisted is None else instrument.delisted.toordinal()
        self._drawn = drawn
        self._laid_down = [(each.since, _FAR if each.until is None else each.until) for each in laid_down]

    def is_suspended(self, moment: float) -> bool:
        """Whether it is suspended at a moment."""
        return any(since <= moment < until for since, until in (*self._near(moment), *self._laid_down))

    def _near(self, moment: float) -> Iterator[tuple[float, float]]:
        """The drawn suspensions about a moment, in seconds since 1970."""
        day = _EPOCH + int(moment // _DAY)
        for stretch in self._drawn:
            if stretch[0] - 1 <= day <= stretch[1] + 1:
                since, until = (self.sessions.midnight(date.fromordinal(edge)) for edge in stretch)
                yield since, until

    @cached_property
    def _whole(self) -> list[tuple[int, int]]:
        """The first and the last day of each suspension that lasts whole days."""
        begin = self.sessions.ordinal_from
        drawn = [(begin(first), begin(end) - 1) for first, end in self._drawn]
        laid_down = [
            (self._day_of(since, 0).toordinal(), int(_FAR if until == _FAR else self._day_of(until, 1).toordinal() - 1))
            for since, until in self._laid_down
        ]
        return drawn + laid_down

    def _day_of(self, moment: float, edge: int) -> date:
        """The first trading day whose regular session begins (edge 0), or ends (1), at a moment or later."""
        day = self.sessions.regular_day_of(moment)
        return day if self.sessions.regular_hours(day)[edge] >= moment else self.sessions.next_day(day)

    def trades(self, ordinals: Ordinals) -> NDArray[np.bool_]:
        """Which of the market's trading days are its own."""
        traded = (ordinals >= self._first) & (ordinals <= self._last)
        for first, last in self._whole:
            traded &= (ordinals < first) | (ordinals > last)
        return traded

    def trades_on(self, ordinal: int) -> bool:
        """Whether one of the market's trading days is its own."""
        if not self._first <= ordinal <= self._last:
            return False
        return not any(first <= ordinal <= last for first, last in self._whole)

    def day_before(self, ordinal: int) -> int:
        """As `before`, of one day."""
        previous = self.sessions.ordinal_before(ordinal)
        for first, last in reversed(self._whole):
            if first <= previous <= last:
                previous = self.sessions.ordinal_before(first)
        return previous

    def day_after(self, ordinal: int) -> int:
        """As `after`, of one day."""
        following = self.sessions.ordinal_from(ordinal + 1)
        for first, last in self._whole:
            if first <= following <= last:
                following = self.sessions.ordinal_from(last + 1)
        return following

    def ordinals(self, first: date, last: date) -> Ordinals:
        """Its trading days from `first` to `last`, both inclusive."""
        found = self.sessions.ordinals(first, last)
        return found[self.trades(found)]

    def last_ordinals(self, count: int, last: date) -> Ordinals:
        """Its `count` trading days up to `last`, inclusive; fewer where it was listed later."""
        asked = count
        while True:
            found = self.sessions.last_ordinals(asked, last)
            own = found[self.trades(found)]
            if len(own) >= count or len(found) < asked or found[0] < self._first:
                return own[-count:] if count else own[:0]
            asked = asked * 2 + 10

    def before(self, ordinals: Ordinals) -> Ordinals:
        """The day before each day on which it traded; on its first day, the market's trading day before."""
        previous = self.sessions.before(ordinals)
        for first, last in reversed(self._whole):
            halted = (previous >= first) & (previous <= last)
            if halted.any():
                previous = np.where(halted, self.sessions.before(np.array([first]))[0], previous)
        return previous

    def after(self, ordinals: Ordinals) -> Ordinals:
        """The trading day after each day; on its last day, the market's."""
        following = self.sessions.after(ordinals)
        for first, last in self._whole:
            halted = (following >= first) & (following <= last)
            if halted.any():
                following = np.where(halted, self.sessions.from_day_on(np.array([last + 1]))[0], following)
        return following
