"""What protocols of valuation are asked for: a measure, a stretch of history, and groups of stocks."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import groupby
from typing import Any

from opend.simulator.market.instruments import Instrument, Plate
from opend.simulator.market.market import Market
from opend.simulator.market.plates import INDUSTRY
from opend.simulator.replies import number
from opend.simulator.securities import check_enum

from .days import last_closed_day
from .multiples import PE

_INTERVALS = "Qot_Common.ValuationIntervalType"
_YEARS = {"Year1": 1, "Year2": 2, "Year3": 3, "Year5": 5, "Year10": 10, "Year20": 20, "Year30": 30}
_DAYS = {"Month3": 91, "Month6": 182} | {name: 365 * years for name, years in _YEARS.items()}
_USUAL = "Year1"
_FIRST_OF_2019 = date(2019, 1, 1)
_LONGEST_DAILY, _LONGEST_WEEKLY = timedelta(days=366), timedelta(days=5 * 365)


def asked_kind(c2s: Any) -> int:
    """`valuationType` of a request; price to earnings where it names none."""
    return check_enum("valuationType", c2s.valuationType, "Qot_Common.ValuationType") if c2s.valuationType else PE


def history_days(market: Market, instrument: Instrument, interval: int = 0) -> list[date]:
    """The trading days of a history whose close is known: all of them, or of long ones the last of each week or month.

    Args:
        market: the simulated market.
        instrument: whose days.
        interval: `Qot_Common.ValuationIntervalType`; 0 is a year.
    """
    check_enum("intervalType", interval, _INTERVALS, allow_zero=True)
    last = last_closed_day(market, instrument)
    first = max(_first_day(interval, last), instrument.listed)
    days = market.sessions(instrument).trading_days(first, last)
    if last - first <= _LONGEST_DAILY:
        return days
    period = _week if last - first <= _LONGEST_WEEKLY else _month
    return [list(group)[-1] for _, group in groupby(days, key=period)]


def _first_day(interval: int, last: date) -> date:
    if interval == number(_INTERVALS, "Since2019"):
        return min(_FIRST_OF_2019, last)
    spans = {number(_INTERVALS, name): days for name, days in _DAYS.items()}
    return last - timedelta(days=spans.get(interval, _DAYS[_USUAL]))


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def industry_plate(market: Market, stock: Instrument) -> Plate | None:
    """The plate of a stock's industry; None where it is in none."""
    plates = market.universe.plates_of(stock)
    return next((plate for plate in plates if plate.kind == INDUSTRY), None)


def members_of(market: Market, plate: Plate) -> list[Instrument]:
    """The stocks of a plate."""
    found = (market.universe.find(*key) for key in plate.members)
    return [stock for stock in found if stock is not None]
