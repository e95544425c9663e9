"""The ticker: a security's ticks over all its days."""

from __future__ import annotations

import math
from datetime import date

import numpy as np

from .records import Ticks
from .security import Security


def ticks_between(security: Security, since: float, until: float) -> Ticks:
    """Those with since < time <= until."""
    hours = security.sessions
    days = security.source.days.ordinals(hours.day_of(since), hours.day_of(until))
    parts = [_between(security.tape(day).ticks, since, until) for day in days.tolist()]
    return parts[0] if len(parts) == 1 else Ticks.joined(parts) if parts else Ticks.none()


def last_ticks(security: Security, count: int, until: float) -> Ticks:
    """The last ones up to a moment; fewer where there are none before."""
    day, parts, missing = security.sessions.day_of(until), [], count
    while missing > 0:
        days = security.source.days.last_ordinals(1, day)
        if not len(days):
            break
        ticks = _between(security.tape(int(days[0])).ticks, -math.inf, until)
        parts.append(ticks[max(len(ticks) - missing, 0) :])
        missing -= len(parts[-1])
        day = date.fromordinal(int(days[0]) - 1)
    return Ticks.joined(parts[::-1]) if parts else Ticks.none()


def last_price(security: Security, until: float) -> float:
    """Of the last tick up to a moment; before the first of all, the price that the security starts from."""
    days = security.source.days.last_ordinals(1, security.sessions.day_of(until))
    if not len(days):
        return security.instrument.base_price
    tape = security.tape(int(days[0]))
    place = int(np.searchsorted(tape.ticks.times, until, side="right")) - 1
    if place >= 0:
        return float(tape.ticks.prices[place])
    last = last_ticks(security, 1, until)
    return float(last.prices[0]) if len(last) else tape.previous_close


def _between(ticks: Ticks, since: float, until: float) -> Ticks:
    start, end = np.searchsorted(ticks.times, (since, until), side="right")
    return ticks[int(start) : int(end)]
