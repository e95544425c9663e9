"""Bars in pages: a page ends with a key, which the request for the next page brings back."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from opend.simulator.market.instruments import Instrument
from opend.simulator.responder import Refusal
from opend.simulator.securities import parse_time

from .subtypes import BAR_MINUTES, DAY

if TYPE_CHECKING:
    from opend.simulator.market.calendars import Sessions
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar

MOST_BARS = 10_000
"""Bars in a page at most, whatever is asked for."""

ReadBars = Callable[[date, date], list["Bar"]]
"""Gives the bars of the trading days from one to another, both inclusive."""

_KEY = struct.Struct(">dI")
_ONE_DAY = timedelta(days=1)
_LAST_MOMENT = timedelta(days=1, microseconds=-1)
_TO_NEXT_TRADING_DAY = timedelta(days=12)  # at most: the longest holidays, and weekends around them
_A_CENTURY = timedelta(days=36_525)
_SHORTEST_DAY = 240  # minutes of trading


class Page(NamedTuple):
    """Some bars, and the key of the next ones; empty where there are none."""

    bars: list[Bar]
    next_key: bytes


@dataclass(frozen=True)
class Pager:
    """Reads the pages of one request.

    Attributes:
        market: the simulated market.
        instrument: whose bars.
        kl_type: `Qot_Common.KLType`.
        read: reads the bars.
    """

    market: Market
    instrument: Instrument
    kl_type: int
    read: ReadBars

    def page(self, c2s: Any) -> Page:
        """The page that a request asks for by `beginTime`, `endTime`, `maxAckKLNum` and `nextReqKey`.

        Raises:
            Refusal: a time is none, the end is before the beginning, or the key is not of this request.
        """
        begin, end = parse_time("beginTime", c2s.beginTime), _end_of(c2s.endTime)
        if end < begin:
            raise Refusal(f"endTime {c2s.endTime} is before beginTime {c2s.beginTime}")
        begin_at, end_at = (self.market.moment(self.instrument, moment) for moment in (begin, end))
        since = _opened(c2s) if c2s.nextReqKey else begin_at
        most = min(c2s.maxAckKLNum, MOST_BARS) if c2s.maxAckKLNum > 0 else MOST_BARS
        bars = self._bars(since, end_at, end.date(), most + 1)
        return Page(bars[:most], _sealed(c2s, bars[most].time) if len(bars) > most else b"")

    def _bars(self, since: float, until: float, last: date, count: int) -> list[Bar]:
        """The first bars from a moment on; those within days go up to another moment, the others to a day."""
        sessions, is_intraday = self.market.sessions(self.instrument), self.kl_type in BAR_MINUTES
        first = sessions.local(since).date()
        if is_intraday and _begins_the_day_before(sessions):
            last += _TO_NEXT_TRADING_DAY
        step = self._step(count)
        found: list[Bar] = []
        while first <= last and len(found) < count:
            bars = self.read(first, min(last, first + step))
            found += [bar for bar in bars if bar.time >= since and (bar.time <= until or not is_intraday)]
            first += step + _ONE_DAY
        return found[:count]

    def _step(self, count: int) -> timedelta:
        """How many days to read at once for so many bars; week bars and longer ones must not be cut."""
        minutes = _SHORTEST_DAY if self.kl_type == DAY else BAR_MINUTES.get(self.kl_type)
        return _A_CENTURY if minutes is None else timedelta(days=1 + 1.5 * count * minutes // _SHORTEST_DAY)


def _end_of(text: str) -> datetime:
    """A time that ends something; a day alone is over with its last moment."""
    moment = parse_time("endTime", text)
    return moment + _LAST_MOMENT if _is_day(text) else moment


def _is_day(text: str) -> bool:
    return len(text) <= len("2025-06-18")


def _begins_the_day_before(sessions: Sessions) -> bool:
    return any(span.start < 0 or span.from_day_before for span in sessions.plan.full)


# --- keys


def _sealed(c2s: Any, since: float) -> bytes:
    return _KEY.pack(since, _checksum(c2s))


def _opened(c2s: Any) -> float:
    try:
        since, checksum = _KEY.unpack(c2s.nextReqKey)
    except struct.error:
        checksum = None
    if checksum != _checksum(c2s):
        raise Refusal("nextReqKey is not of this request: give the key of its page before")
    return float(since)


def _checksum(c2s: Any) -> int:
    """Tells requests apart; the pages of one request may be of different sizes."""
    request = type(c2s)()
    request.CopyFrom(c2s)
    request.ClearField("nextReqKey")
    request.ClearField("maxAckKLNum")
    return crc32(request.SerializeToString(deterministic=True))
