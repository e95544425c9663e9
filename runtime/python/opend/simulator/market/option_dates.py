"""When options expire, and how long before that they are listed."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from .calendars import Sessions

_FRIDAY = 4
LONGEST_LEAD = timedelta(days=760)
"""No option is listed so long before it expires."""

_QUARTER_MONTHS = (3, 6, 9, 12)


class Cycle(IntEnum):
    """`Qot_Common.ExpirationCycle`."""

    WEEK = 1
    MONTH = 2
    WEEK_MON = 11
    WEEK_TUE = 12
    WEEK_WED = 13
    WEEK_THU = 14


@dataclass(frozen=True)
class Rhythm:
    """How often an underlying's options expire. Every underlying has monthly ones."""

    has_weekly: bool = False
    has_daily: bool = False
    is_hong_kong: bool = False


@dataclass(frozen=True)
class Expiry:
    """A day on which options expire, and the first on which they are traded."""

    day: date
    listed: date
    cycle: Cycle


def expiry_on(rhythm: Rhythm, sessions: Sessions, day: date) -> Expiry | None:
    """The expiry on a day; None where no options expire then."""
    if not sessions.is_trading_day(day):
        return None
    found = _hong_kong(rhythm, sessions, day) if rhythm.is_hong_kong else _american(rhythm, sessions, day)
    if found is None:
        return None
    cycle, lead = found
    return Expiry(day, day - timedelta(days=lead), cycle)


def _american(rhythm: Rhythm, sessions: Sessions, day: date) -> tuple[Cycle, int] | None:
    friday = day + timedelta(days=_FRIDAY - day.weekday())
    if day == friday or (day.weekday() == _FRIDAY - 1 and not sessions.is_trading_day(friday)):
        if 15 <= friday.day <= 21:
            return Cycle.MONTH, _american_lead(rhythm, friday.month)
        return (Cycle.WEEK, 45) if rhythm.has_weekly else None
    if not rhythm.has_daily:
        return None
    return (Cycle.WEEK_MON, Cycle.WEEK_TUE, Cycle.WEEK_WED, Cycle.WEEK_THU)[day.weekday()], 14


def _american_lead(rhythm: Rhythm, month: int) -> int:
    if month == 1:
        return LONGEST_LEAD.days
    if month in _QUARTER_MONTHS:
        return 380 if rhythm.has_weekly else 250
    return 130 if rhythm.has_weekly else 65


def _hong_kong(rhythm: Rhythm, sessions: Sessions, day: date) -> tuple[Cycle, int] | None:
    """The last trading day but one of a month, and the Fridays of other weeks."""
    month_end = day.replace(day=monthrange(day.year, day.month)[1])
    left = len(sessions.ordinals(day + timedelta(days=1), month_end))
    if left == 1:
        return Cycle.MONTH, 375 if day.month in _QUARTER_MONTHS else 95
    return (Cycle.WEEK, 14) if rhythm.has_weekly and day.weekday() == _FRIDAY and left > 3 else None
