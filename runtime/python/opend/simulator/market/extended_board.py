"""Quotes of sessions around the regular one, of many securities at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .board import groups
from .quoting import Standing, extended_quote, last_extended
from .records import ExtendedQuote
from .security import Security
from .shapes import Segment


def extended_quotes(securities: Sequence[Security], segment: Segment, until: float) -> list[ExtendedQuote | None]:
    """The last of a session that has a tick, for each of some securities; None where there is none.

    It is the same as `Quote` has for its session.
    """
    found: dict[Security, ExtendedQuote | None] = {}
    left = [security for security in dict.fromkeys(securities) if security.sessions.has_extended]
    for step in (1, 0, -1):
        known = _of_days(_days(left, step, until), segment, until)
        found |= known
        left = [security for security in left if security not in known]
    for security in left:
        found[security] = last_extended(security, _today(security, until), segment, until)
    return [found.get(security) for security in securities]


def _days(securities: Sequence[Security], step: int, until: float) -> dict[Security, int]:
    """The day of each security that its quote is about, or the one after (1) or before it (-1), if that has begun."""
    days: dict[Security, int] = {}
    for security in securities:
        day, own = _today(security, until), security.source.days
        near = day if not step else own.day_after(day) if step > 0 else own.day_before(day)
        if near <= security.sessions.day_of(until).toordinal():
            days[security] = near
    return days


def _today(security: Security, until: float) -> int:
    return security.sessions.regular_day_of(until).toordinal()


def _of_days(days: dict[Security, int], segment: Segment, until: float) -> dict[Security, ExtendedQuote]:
    """The quotes of those that have a tick on their day."""
    found: dict[Security, ExtendedQuote] = {}
    for group in groups(days, segment):
        for security, standing in group.standings(until).items():
            if standing.volume:
                found[security] = _quote(security, standing, segment, group.ordinal)
    return found


def _quote(security: Security, standing: Standing, segment: Segment, ordinal: int) -> ExtendedQuote:
    is_after = segment is Segment.AFTER_HOURS
    base = float(security.source.closes(np.array([ordinal]))[0]) if is_after else standing.previous_close
    return extended_quote(base, standing.last, standing.high, standing.low, standing.volume, standing.turnover)
