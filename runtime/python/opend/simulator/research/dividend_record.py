"""What securities have paid over the years: how often, how much against the price, and how it has grown."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum

from opend.simulator.shares import Share

_YEAR = timedelta(days=365)
_YEARS_OF_AVERAGE = 5
_MOST_YEARS = 25
_TIMES = {1: 1, 2: 2, 4: 3, 12: 4}


class Frequency(IntEnum):
    """How often dividends are paid, as the dividend rank numbers it."""

    UNKNOWN = 0
    ANNUAL = 1
    SEMI_ANNUAL = 2
    QUARTERLY = 3
    MONTHLY = 4


def frequency(share: Share) -> Frequency:
    """How often dividends were paid in the last year."""
    since = share.day - _YEAR
    times = sum(bool(action.dividend) for action in share.actions if since < action.day <= share.day)
    usual = min(_TIMES, key=lambda each: abs(each - times)) if times else 0
    return Frequency(_TIMES.get(usual, 0))


def average_yield(share: Share) -> float:
    """The mean of the dividend yield over five years, in percent of the price of today."""
    paid = share.dividends(share.day - _YEARS_OF_AVERAGE * _YEAR, share.day)
    return 100 * paid / _YEARS_OF_AVERAGE / share.price if share.price else 0.0


def years_of_growth(share: Share) -> int:
    """For how many years in a row each year's dividends have been above those of the year before."""
    years = 0
    later = share.dividends_ttm
    while years < _MOST_YEARS:
        end = share.day - (years + 1) * _YEAR
        earlier = share.dividends(end - _YEAR, end)
        if not earlier or later <= earlier:
            break
        years, later = years + 1, earlier
    return years


def payout_ratio(share: Share) -> float | None:
    """Dividends to earnings of the last fiscal year, in percent; None where there were none."""
    figures = share.last_year
    if figures is None or figures.eps <= 0:
        return None
    return 100 * figures.dividends_per_share / figures.eps


def next_ex_day(share: Share) -> date | None:
    """The next ex-date; None where none is known."""
    return next((action.day for action in share.actions if action.day > share.day and action.dividend), None)
