"""Which reports the stock screener's financial properties are about, and how values are read from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from opend.simulator.market.companies import Company
from opend.simulator.market.figures import Figures
from opend.simulator.market.fiscal import before
from opend.simulator.responder import Refusal
from opend.simulator.shares import Share

from .estimates import Outcome, last_report, main_period, outcome
from .periods import ANNUAL, HALF_YEAR, NINE_MONTHS, Q1, Q2, Q3, Q4, Period
from .screen_candidates import Candidate, Read, Value

LATEST_TERM, ANNUAL_TERM = 10, 100
"""`Term`: the newest quarter, and whole years."""

_NEWEST, _NEWEST_HALF, _NEWEST_YEAR, _NEWEST_OF_ALL = 200, 202, 203, 204
_KINDS = {1: Q1, 2: Q2, 3: Q3, 4: Q4, 6: HALF_YEAR, 9: NINE_MONTHS, ANNUAL_TERM: ANNUAL}
_SURPRISE_KINDS = {_NEWEST_HALF: HALF_YEAR, _NEWEST_YEAR: ANNUAL}

TERMS = {kind: term for term, kind in _KINDS.items()}
"""`Term`, by kind of period."""

_USUAL_YEARS, _MOST_YEARS = 3, 10

OfFigures = Callable[[Figures], float]
"""A figure of a period."""


@dataclass(frozen=True)
class Reported:
    """A period that a company has reported on.

    Attributes:
        share: the stock as it stands now.
    """

    share: Share
    company: Company
    period: Period

    @cached_property
    def now(self) -> Figures:
        """Its figures."""
        return self.period.figures(self.company)

    @cached_property
    def year_before(self) -> Figures:
        """Those of the same period a year before."""
        return self.period.year_before.figures(self.company)

    def years_before(self, years: int) -> Figures:
        """Those of the same period so many years before."""
        return Period(self.period.year - years, self.period.kind).figures(self.company)

    @property
    def last_four(self) -> Figures:
        """Those of the last four quarters."""
        return self.company.ttm(self.share.day)

    @property
    def year(self) -> Figures:
        """Those of the last fiscal year."""
        return self.company.latest_year(self.share.day)


Reader = Callable[[Reported, Any], float | None]
"""Gives a property's value; the property is the request's message, with its parameters."""


def reported(share: Share, wanted: Any, back: int = 0) -> Reported | None:
    """The period that a financial property is about, or the one so many periods before; None where there is none."""
    company = share.company
    if company is None:
        return None
    year, quarter = company.fiscal.last_announced(share.day)
    term = wanted.term or (ANNUAL_TERM if wanted.year else LATEST_TERM)
    if term == LATEST_TERM:
        for _ in range(back):
            year, quarter = before(year, quarter)
        return Reported(share, company, Period(year, quarter))
    kind = _kind_of(term)
    # A period that is not over yet is that of the year before.
    last = year if quarter >= Period(year, kind).quarter else year - 1
    return Reported(share, company, Period((wanted.year or last) - back, kind))


def _kind_of(term: int) -> int:
    """The kind of period that a term is of; the newest ones of surprises are whole years."""
    if _NEWEST <= term <= _NEWEST_OF_ALL:
        return ANNUAL
    if term not in _KINDS:
        raise Refusal(f"term {term} is no Term of the stock screener")
    return _KINDS[term]


def surprise(candidate: Candidate, wanted: Any, kind: str) -> Outcome | None:
    """What came out against what was expected, by the term of a property; None where there is no company."""
    company, day = candidate.share.company, candidate.share.day
    if company is None:
        return None
    report, period = last_report(company, day, _SURPRISE_KINDS.get(wanted.term))
    if wanted.term in (0, _NEWEST):
        period = main_period(report)
    return outcome(candidate.sources.market.seed, company, report, kind, period)


# --- how values are read


def ratio(part: float, whole: float) -> float:
    """A part by the whole; 0 where that is 0."""
    return part / whole if whole else 0.0


def now(read: OfFigures) -> Reader:
    """A figure of the period."""
    return lambda each, _: read(each.now)


def last_four(read: OfFigures) -> Reader:
    """A figure of the last four quarters."""
    return lambda each, _: read(each.last_four)


def growth(read: OfFigures) -> Reader:
    """How a figure has grown in a year: 0.05 is 5 %."""

    def value(each: Reported, _: Any) -> float | None:
        present, past = read(each.now), read(each.year_before)
        return ratio(present - past, abs(past))

    return value


def yearly(read: OfFigures) -> Reader:
    """The growth of a figure a year, over some years; None where it was below 0."""

    def value(each: Reported, wanted: Any) -> float | None:
        years = min(max(int(wanted.duration or _USUAL_YEARS), 1), _MOST_YEARS)
        present, past = read(each.now), read(each.years_before(years))
        return float((present / past) ** (1 / years)) - 1 if present > 0 and past > 0 else None

    return value


def of_report(read: Reader) -> Read:
    """A property that a report tells."""

    def value(candidate: Candidate, wanted: Any) -> Value:
        found = reported(candidate.share, wanted)
        figure = None if found is None else read(found, wanted)
        return None if figure is None else float(figure)

    return value


def of_outcome(kind: str, read: Callable[[Candidate, Outcome], Value]) -> Read:
    """A property that tells what came out against what was expected."""

    def value(candidate: Candidate, wanted: Any) -> Value:
        found = surprise(candidate, wanted, kind)
        return None if found is None else read(candidate, found)

    return value
