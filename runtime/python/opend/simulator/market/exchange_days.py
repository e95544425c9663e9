"""The days on which exchanges trade, from a table of their holidays; beyond its years, by a plain rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

FIRST, LAST = date(1970, 1, 1), date(2069, 12, 31)
TABLE = "holidays.txt"
"""File beside this one, which `python -m dev.holidays` writes."""

_HOLIDAYS = ("0101", "1225")  # of years that the table does not have
_WORKDAYS = 5


@dataclass(frozen=True)
class ExchangeDays:
    """The trading days of one exchange, in order, as ordinals of `date`; `half` tells which of them end early."""

    ordinals: NDArray[np.int64]
    half: frozenset[int]


@dataclass
class _Holidays:
    """What the table has of one exchange: weekdays without trade, and days that end early, as ordinals of `date`."""

    years: set[int] = field(default_factory=set)
    closed: list[int] = field(default_factory=list)
    half: list[int] = field(default_factory=list)


@cache
def exchange_days(exchange: str | None) -> ExchangeDays:
    """The trading days from `FIRST` to `LAST`.

    Args:
        exchange: its code (MIC), as the table has it; None is one that trades every day.
    """
    days = np.arange(FIRST.toordinal(), LAST.toordinal() + 1)
    if exchange is None:
        return ExchangeDays(days, frozenset())
    known = _table()[exchange]
    others = (year for year in range(FIRST.year, LAST.year + 1) if year not in known.years)
    closed = [*known.closed, *(day for year in others for day in _ordinals(year, _HOLIDAYS))]
    workdays = days[(days - 1) % 7 < _WORKDAYS]  # day 1 was a Monday
    return ExchangeDays(workdays[~np.isin(workdays, closed)], frozenset(known.half))


@cache
def _table() -> dict[str, _Holidays]:
    found: defaultdict[str, _Holidays] = defaultdict(_Holidays)
    for line in resources.files(__package__).joinpath(TABLE).read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            head, _, days = line.partition(":")
            exchange, year = head.split()
            closed, half = days.split("/")
            holidays = found[exchange]
            holidays.years.add(int(year))
            holidays.closed += _ordinals(int(year), closed.split())
            holidays.half += _ordinals(int(year), half.split())
    return dict(found)


def _ordinals(year: int, days: tuple[str, ...] | list[str]) -> Iterator[int]:
    return (date(year, int(day[:2]), int(day[2:])).toordinal() for day in days)
