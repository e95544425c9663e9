"""Dates and times as scripts write them: '2026-01-05', or '2026-01-05 09:30:00'."""

from __future__ import annotations

from datetime import datetime, timedelta

from opend.errors import ConfigError

RET_OK, RET_ERROR = 0, -1
DAY, SECOND = "%Y-%m-%d", "%Y-%m-%d %H:%M:%S"
FORM = "a date such as '2026-01-05' or a time such as '2026-01-05 09:30:00'"


def is_valid_date(date_str: str) -> bool:
    """Whether a text is a date such as '2026-01-05'."""
    try:
        datetime.strptime(date_str, DAY)
    except (TypeError, ValueError):
        return False
    return True


def check_date_str_format(s: str, default_time: str = "00:00:00") -> tuple[int, datetime | str]:
    """Read a date or a time.

    Args:
        s: the date or time.
        default_time: time of day that a date alone stands for.

    Returns:
        `(RET_OK, datetime)`, or `(RET_ERROR, text)`.
    """
    try:
        return RET_OK, _read("the date", s, default_time)
    except ConfigError as error:
        return RET_ERROR, str(error)


def normalize_date_format(date_str: str, default_time: str = "00:00:00") -> tuple[int, str]:
    """A date or a time in full: '2026-01-05 00:00:00'.

    Args:
        date_str: the date or time.
        default_time: time of day that a date alone stands for.

    Returns:
        `(RET_OK, text)`, or `(RET_ERROR, what is wrong)`.
    """
    try:
        return RET_OK, _read("the date", date_str, default_time).strftime(SECOND)
    except ConfigError as error:
        return RET_ERROR, str(error)


def normalize_start_end_date(
    start: str | None,
    end: str | None,
    delta_days: int = 0,
    default_time_start: str = "00:00:00",
    default_time_end: str = "23:59:59",
    prefer_end_now: bool = True,
    only_date: bool = False,
) -> tuple[int, str, str | None, str | None]:
    """Both ends of a period of which one or none may be given.

    Args:
        start: where it begins; None or "" is `delta_days` before the end.
        end: where it ends; None or "" is `delta_days` after the start.
        delta_days: its length where less than two ends are given.
        default_time_start: time of day of a start that is a date alone, or is not given.
        default_time_end: the same for the end.
        prefer_end_now: where neither end is given, whether it ends today; it begins today otherwise.
        only_date: whether the ends come without time of day.

    Returns:
        `(RET_OK, "", start, end)`, or `(RET_ERROR, text, start, end)` with the ends as they were given.
    """
    try:
        first = _read("start", start, default_time_start) if start else None
        last = _read("end", end, default_time_end) if end else None
    except ConfigError as error:
        return RET_ERROR, str(error), start, end
    length = timedelta(days=delta_days)
    if first is None and last is None:
        if prefer_end_now:
            last = _at(datetime.now(), default_time_end)
        else:
            first = _at(datetime.now(), default_time_start)
    begin = first or _at((last or datetime.now()) - length, default_time_start)
    finish = last or _at(begin + length, default_time_end)
    form = DAY if only_date else SECOND
    return RET_OK, "", begin.strftime(form), finish.strftime(form)


def _read(name: str, text: object, default_time: str) -> datetime:
    if isinstance(text, str):
        try:
            return datetime.strptime(text if ":" in text else f"{text} {default_time}", SECOND)
        except ValueError:
            pass
    raise ConfigError(f"{name} must be {FORM}, not {text!r}")


def _at(day: datetime, time_of_day: str) -> datetime:
    hour, minute, second = map(int, time_of_day.split(":"))
    return day.replace(hour=hour, minute=minute, second=second, microsecond=0)
