"""`python -m dev.holidays`: writes the simulator's table of holidays anew, from the exchange-calendars library.

The simulator has a table, and not the library, since the library takes half a second to load, and since the simulated
past must not change with its version.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import exchange_calendars  # type: ignore[import-untyped]

from opend.simulator.market import exchange_days
from opend.simulator.market.plans import PLANS
from opend.simulator.quotes.malaysia import malaysia

FIRST, LAST = date(2000, 1, 1), date(2039, 12, 31)
_SATURDAY = 5
_HEAD = """\
# Written by `python -m dev.holidays` from the exchange-calendars library.
# Exchange, year: the weekdays without trade / the days that end early.
"""


def main() -> int:
    """Write the table beside the module that reads it."""
    path = Path(exchange_days.__file__).with_name(exchange_days.TABLE)
    path.write_text(_HEAD + "\n".join(lines()) + "\n", encoding="ascii")
    return 0


def lines() -> Iterator[str]:
    """The lines of the table."""
    plans = (malaysia().plan, *PLANS.values())
    for exchange in sorted({plan.exchange for plan in plans if plan.exchange}):
        first, last = _range(exchange)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the library and its pandas, about each other
            calendar = exchange_calendars.get_calendar(exchange, start=first.isoformat(), end=last.isoformat())
            open_days = {stamp.date() for stamp in calendar.sessions}
            half_days = {stamp.date() for stamp in calendar.early_closes}
        for year in range(first.year, last.year + 1):
            closed = [day for day in _weekdays(year) if day not in open_days]
            half = sorted(day for day in half_days if day.year == year)
            yield " ".join([exchange, f"{year}:", *map(_short, closed), "/", *map(_short, half)]).rstrip()


def _range(exchange: str) -> tuple[date, date]:
    """The whole years that the library knows."""
    bounds: Any = exchange_calendars.calendar_utils.global_calendar_dispatcher._calendar_factories[exchange]
    earliest, latest = bounds.bound_min(), bounds.bound_max()
    first = FIRST if earliest is None else max(FIRST, earliest.date())
    last = LAST if latest is None else min(LAST, latest.date())
    assert (first.month, first.day, last.month, last.day) == (1, 1, 12, 31), exchange
    return first, last


def _weekdays(year: int) -> Iterator[date]:
    days = map(date.fromordinal, range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()))
    return (day for day in days if day.weekday() < _SATURDAY)


def _short(day: date) -> str:
    return f"{day:%m%d}"


if __name__ == "__main__":
    sys.exit(main())
