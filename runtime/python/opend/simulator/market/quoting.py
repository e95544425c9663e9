"""Quotes: how a security stands on a day, after the ticks so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from .records import ExtendedQuote, Quote
from .security import Security
from .shapes import Segment
from .tape import DayTape
from .tick_sizes import tick_size


@dataclass(frozen=True)
class Standing:
    """How a security stands in a regular session, after some of its ticks; see `Quote`.

    Attributes:
        time: of the last tick; when the session begins before the first one.
    """

    ordinal: int
    previous_close: float
    time: float
    open: float
    high: float
    low: float
    last: float
    volume: int
    turnover: float


def quote(security: Security, until: float) -> Quote:
    """The quote at a moment: of the last trading day whose regular session, or the auction before it, has begun."""
    standing = standing_at(security, until)
    return completed(security, standing, until, _extended(security, standing.ordinal, until))


def standing_at(security: Security, until: float) -> Standing:
    """How a security stands; on a day on which it is not traded, as before its first tick."""
    day = security.sessions.regular_day_of(until)
    days = security.source.days
    ordinal = day.toordinal()
    if not days.trades(np.array([ordinal]))[0]:
        return without_ticks(security, ordinal, security.close_before(ordinal + 1))
    tape = security.tape(ordinal)
    running = tape.running(Segment.REGULAR)
    place = int(np.searchsorted(running.times, until, side="right")) - 1
    if place < 0:
        return without_ticks(security, ordinal, tape.previous_close)
    return Standing(
        ordinal,
        tape.previous_close,
        float(running.times[place]),
        float(running.prices[0]),
        float(running.highs[place]),
        float(running.lows[place]),
        float(running.prices[place]),
        int(running.volumes[place]),
        float(running.turnovers[place]),
    )


def without_ticks(security: Security, ordinal: int, previous_close: float) -> Standing:
    """How a security stands before the first tick of a day."""
    begin = security.sessions.regular_hours(date.fromordinal(ordinal))[0]
    return Standing(ordinal, previous_close, begin, 0.0, 0.0, 0.0, previous_close, 0, 0.0)


def completed(
    security: Security, standing: Standing, until: float, extended: Mapping[str, ExtendedQuote | None]
) -> Quote:
    """A quote with all that follows from how a security stands.

    Args:
        extended: of the sessions around the regular one, by the name of their attribute.
    """
    last, previous, volume = standing.last, standing.previous_close, standing.volume
    return Quote(
        day=date.fromordinal(standing.ordinal),
        time=standing.time,
        open=standing.open,
        high=standing.high,
        low=standing.low,
        last=last,
        previous_close=previous,
        volume=volume,
        turnover=standing.turnover,
        average=standing.turnover / volume / security.multiplier if volume else last,
        change=round(last - previous, 6),
        change_rate=(last / previous - 1) * 100,
        amplitude=(standing.high - standing.low) / previous * 100,
        turnover_rate=security.turnover_rate(volume, standing.ordinal),
        tick_size=tick_size(security.instrument, last),
        is_suspended=security.source.days.is_suspended(until),
        **extended,
    )


_EXTENDED = {
    "overnight": Segment.OVERNIGHT,
    "pre_market": Segment.PRE_MARKET,
    "after_hours": Segment.AFTER_HOURS,
}


def _extended(security: Security, ordinal: int, until: float) -> dict[str, ExtendedQuote | None]:
    """The last of each session around the regular one that has a tick."""
    if not security.sessions.has_extended:
        return {}
    return {name: last_extended(security, ordinal, segment, until) for name, segment in _EXTENDED.items()}


def last_extended(security: Security, ordinal: int, segment: Segment, until: float) -> ExtendedQuote | None:
    """The quote of a session that was the last to have a tick; `ordinal` is the day that `Quote` is about."""
    days, day = security.source.days, np.array([ordinal])
    begun = security.sessions.day_of(until).toordinal()
    for near in (int(days.after(day)[0]), ordinal, int(days.before(day)[0])):
        is_known = near <= begun and days.trades(np.array([near]))[0]
        found = _extended_quote(security.tape(near), segment, until) if is_known else None
        if found is not None:
            return found
    return None


def _extended_quote(tape: DayTape, segment: Segment, until: float) -> ExtendedQuote | None:
    running = tape.running(segment)
    behind = int(np.searchsorted(running.times, until, side="right"))
    if not behind:
        return None
    place = behind - 1
    base = float(tape.regular.prices[-1]) if segment is Segment.AFTER_HOURS else tape.previous_close
    return extended_quote(
        base,
        float(running.prices[place]),
        float(running.highs[place]),
        float(running.lows[place]),
        int(running.volumes[place]),
        float(running.turnovers[place]),
    )


def extended_quote(base: float, price: float, high: float, low: float, volume: int, turnover: float) -> ExtendedQuote:
    """A quote with all that follows; `base` is what changes are measured against."""
    return ExtendedQuote(
        price=price,
        high=high,
        low=low,
        volume=volume,
        turnover=turnover,
        change=round(price - base, 6),
        change_rate=(price / base - 1) * 100,
        amplitude=(high - low) / base * 100,
    )
