"""Ticks that are about to happen, fetched and written ahead: to do so at every turn would cost far more.

There may be thousands of streams that have a tick now and then. What a turn touches is few and close together in
memory, since most of it is in no cache of the processor any more.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from .push_writers import Tickers

if TYPE_CHECKING:
    from opend.simulator.market.records import Ticks

Fetch = Callable[[float, float], "Ticks"]
"""Gives the ticks with since < time <= until."""

Cover = Callable[["Ticks", int], "Ticks"]
"""Picks the ticks that a `Common.Session` covers."""

Write = Callable[["Ticks"], Tickers]
"""Makes of ticks what stands for them in pushes."""

LONGEST = 7200.0
"""Seconds that are looked ahead at most, and that one piece of news is about at most."""


class Queue:
    """The ticks of a stretch that one session covers.

    Args:
        covered: those ticks.
        ticks: all ticks of the stretch.
        write: makes of them what is sent.
    """

    __slots__ = ("_before", "_covered", "_write", "_written")

    def __init__(self, covered: Ticks, ticks: Ticks, write: Write) -> None:
        self._covered = covered
        self._write = write
        self._written: Tickers | None = None
        # How many of the covered ticks come before each of all; None where they are the same.
        self._before = None if len(covered) == len(ticks) else _counts(covered, ticks)

    def places(self, news: News) -> range:
        """Where among the covered ticks the news are."""
        _, first, last = news
        return range(first, last) if self._before is None else range(self._before[first], self._before[last])

    @property
    def tickers(self) -> Tickers:
        """What stands for the ticks in pushes; made when it is asked for."""
        if self._written is None:
            self._written = self._write(self._covered)
        return self._written


class Stretch:
    """The ticks of a stretch of time.

    Attributes:
        ticks: all of them.
    """

    __slots__ = ("_cover", "_queues", "_write", "ticks")

    def __init__(self, ticks: Ticks, cover: Cover, write: Write) -> None:
        self.ticks = ticks
        self._cover = cover
        self._write = write
        self._queues: dict[int, Queue] = {}

    def queue(self, session: int) -> Queue:
        """Those that a `Common.Session` covers."""
        queue = self._queues.get(session)
        if queue is None:
            queue = self._queues[session] = Queue(self._cover(self.ticks, session), self.ticks, self._write)
        return queue


class News(NamedTuple):
    """Ticks that were not told yet: from the place `first` of a stretch up to before the place `last`."""

    stretch: Stretch
    first: int
    last: int


class TickStream:
    """The ticks of one security from a moment on.

    Args:
        fetch: asks the market.
        cover: picks those of a session.
        write: makes of them what is sent.
        since: only later ticks are given.
        ahead: seconds that are looked ahead, `LONGEST` at most.

    Attributes:
        due: the moment before which there is nothing to take.
    """

    __slots__ = ("_ahead", "_cover", "_end", "_fetch", "_place", "_stretch", "_times", "_write", "due")

    def __init__(self, fetch: Fetch, cover: Cover, write: Write, since: float, ahead: float) -> None:
        self._fetch = fetch
        self._cover = cover
        self._write = write
        self._ahead = ahead
        self._place = 0
        self._look_ahead(since)

    def take(self, until: float) -> Iterable[News]:
        """The ticks up to a moment that were not taken before; all of it must be looked at."""
        if until >= self._end:
            return self._take_all(until)
        first = last = self._place
        while self._times[last] <= until:
            last += 1
        self._place, self.due = last, self._times[last]
        return (News(self._stretch, first, last),)

    def _take_all(self, until: float) -> Iterator[News]:
        """More than was looked ahead, in portions."""
        yield News(self._stretch, self._place, len(self._stretch.ticks))
        since = self._end
        while since < until:
            end = min(since + LONGEST, until)
            stretch = self._stretch_of(since, end)
            yield News(stretch, 0, len(stretch.ticks))
            since = end
        self._look_ahead(until)

    def _look_ahead(self, since: float) -> None:
        self._end = since + self._ahead
        self._stretch = self._stretch_of(since, self._end)
        self._times = array("d", [*self._stretch.ticks.times.tolist(), self._end])
        self._place, self.due = 0, self._times[0]

    def _stretch_of(self, since: float, until: float) -> Stretch:
        return Stretch(self._fetch(since, until), self._cover, self._write)


def _counts(covered: Ticks, ticks: Ticks) -> array[int]:
    return array("l", [*covered.times.searchsorted(ticks.times).tolist(), len(covered)])
