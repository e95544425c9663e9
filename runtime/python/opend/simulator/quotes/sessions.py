"""Which sessions bars, ticks and minutes cover: the regular one alone, or those around it too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from opend.simulator.market.calendars import Period, Phase, Sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_enum

from .subtypes import BAR_MINUTES, BARS, MINUTES, TICKER

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar, Minute, Ticks

REGULAR = number("Common.Session", "RTH")
EXTENDED = number("Common.Session", "ETH")
ALL_DAY = number("Common.Session", "ALL")

_AROUND = frozenset(phase for phase in Phase if phase.is_extended)
_LEFT_OUT = {REGULAR: _AROUND, EXTENDED: frozenset({Phase.OVERNIGHT}), ALL_DAY: frozenset[Phase]()}
_MINUTE = 60.0


def requested_session(c2s: Any) -> int:
    """The `Common.Session` that a request's `session` or else its `extendedTime` asks for.

    Raises:
        Refusal: there is no such session, or it is the overnight one alone.
    """
    if not c2s.session:
        return EXTENDED if c2s.extendedTime else REGULAR
    if check_enum("session", c2s.session, "Common.Session") not in _LEFT_OUT:
        raise Refusal("session must be RTH, ETH or ALL: the overnight session alone is not to be had")
    return int(c2s.session)


def session_of(market: Market, instrument: Instrument, subtype: int, requested: int) -> int:
    """The session that a kind of data covers.

    Bars within days, ticks and minutes cover what is requested, if there are sessions around the regular one; longer
    bars are those of the regular session, and all else goes on all day.
    """
    if subtype in (TICKER, MINUTES) or BARS.get(subtype) in BAR_MINUTES:
        return requested if _has_sessions_around(market, instrument) else REGULAR
    return REGULAR if subtype in BARS else ALL_DAY


def _has_sessions_around(market: Market, instrument: Instrument) -> bool:
    return _is_extended(market.sessions(instrument))


@cache
def _is_extended(sessions: Sessions) -> bool:
    return any(span.phase.is_extended for span in sessions.plan.full)


# --- what a session covers


def ticks_of(market: Market, instrument: Instrument, ticks: Ticks, session: int) -> Ticks:
    """Those ticks that a session covers."""
    if not len(ticks) or not _LEFT_OUT[session] or not _has_sessions_around(market, instrument):
        return ticks
    parts, begin = [], 0
    for period in _left_out(market.sessions(instrument), session, float(ticks.times[0]), float(ticks.times[-1])):
        start, end = ticks.times.searchsorted((period.start, period.end))
        parts.append(ticks[begin:start])
        begin = end
    return type(ticks).joined([*parts, ticks[begin:]])


def bars_of(market: Market, instrument: Instrument, bars: Sequence[Bar], session: int) -> list[Bar]:
    """Those bars that a session covers, of all that there are; each follows upon the one before it."""
    sessions = market.sessions(instrument)
    kept = [bar for bar in bars if not _is_left_out(sessions, bar.start, session)]
    return [kept[0], *(_after(bar, before) for before, bar in pairwise(kept))] if kept else []


def minutes_of(market: Market, instrument: Instrument, minutes: Sequence[Minute], session: int) -> list[Minute]:
    """Those minutes that a session covers."""
    sessions = market.sessions(instrument)
    return [minute for minute in minutes if not _is_left_out(sessions, minute.time - _MINUTE, session)]


def _left_out(sessions: Sessions, session: int, since: float, until: float) -> Iterator[Period]:
    day, last = sessions.day_of(since), sessions.day_of(until)
    while day <= last:
        yield from (period for period in sessions.periods(day) if period.kind in _LEFT_OUT[session])
        day = sessions.next_day(day)


def _is_left_out(sessions: Sessions, moment: float, session: int) -> bool:
    period = sessions.period_at(moment)
    return period is not None and period.kind in _LEFT_OUT[session]


def _after(bar: Bar, before: Bar) -> Bar:
    if bar.previous_close == before.close:
        return bar
    change_rate = (bar.close / before.close - 1) * 100
    return replace(bar, previous_close=before.close, change_rate=change_rate)
