"""Dates as users write them, and periods that are given by one end, by both or by none."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from opend.errors import ConfigError

MIDNIGHT, LAST_SECOND = time(), time(23, 59, 59)
WIRE_FORM = "%Y-%m-%d %H:%M:%S"
DAY_FORM = "a date such as '2026-01-05' or a time such as '2026-01-05 09:30:00'"


def today() -> date:
    """The date on this machine."""
    return date.today()


def period(begin: tuple[str, Any], end: tuple[str, Any], days: int, until: time = MIDNIGHT) -> tuple[str, str]:
    """Both ends of a period in the form of the wire.

    Args:
        begin: name and value of the parameter for the begin; None or "" is `days` before the end.
        end: the same for the end; None or "" is `days` after the begin, or today where there is no begin either.
        days: length of a period that is given by less than two ends.
        until: time of day at which the period ends where its end is a day.

    Raises:
        ConfigError: an end is no date.
    """
    first = None if _is_missing(begin[1]) else _parsed(*begin, MIDNIGHT)
    last = None if _is_missing(end[1]) else _parsed(*end, until)
    if last is None:
        last = datetime.combine(today() if first is None else first.date() + timedelta(days), until)
    if first is None:
        first = datetime.combine(last.date() - timedelta(days), MIDNIGHT)
    return first.strftime(WIRE_FORM), last.strftime(WIRE_FORM)


def moment(parameter: str, value: Any) -> str:
    """A time in the form of the wire; a day alone is its beginning.

    Raises:
        ConfigError: it is no time.
    """
    return _parsed(parameter, value, MIDNIGHT).strftime(WIRE_FORM)


def _is_missing(value: Any) -> bool:
    return value is None or value == ""


def _parsed(parameter: str, value: Any, time_of_day: time) -> datetime:
    if isinstance(value, str):
        try:
            return datetime.strptime(value if ":" in value else f"{value} {time_of_day}", WIRE_FORM)
        except ValueError:
            pass
    raise ConfigError(f"{parameter} must be {DAY_FORM}, not {value!r}")
