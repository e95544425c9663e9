"""Reporting periods: quarters, the quarters so far, and years."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.currencies import CURRENCIES
from opend.simulator.market.figures import Figures, summed
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_enum

Q1, Q2, Q3, Q4, HALF_YEAR, NINE_MONTHS, ANNUAL = 1, 2, 3, 4, 5, 6, 7
QUARTERLY, QUARTERLY_AND_ANNUAL, SO_FAR = 9, 10, 11
"""Of `Qot_Common.F10Type`."""

_LAST_QUARTERS = {Q1: 1, Q2: 2, Q3: 3, Q4: 4, HALF_YEAR: 2, NINE_MONTHS: 3, ANNUAL: 4}
_TEXTS = {Q1: "Q1", Q2: "Q2", Q3: "Q3", Q4: "Q4", HALF_YEAR: "Q6", NINE_MONTHS: "Q9", ANNUAL: "FY"}
_KINDS = {
    **{kind: (kind,) for kind in _LAST_QUARTERS},
    QUARTERLY: (Q4, Q3, Q2, Q1),
    QUARTERLY_AND_ANNUAL: (ANNUAL, Q4, Q3, Q2, Q1),
    SO_FAR: (ANNUAL, NINE_MONTHS, HALF_YEAR, Q1),
}


class Period(NamedTuple):
    """A reporting period; `kind` is `Qot_Common.F10Type`, one of those that are a single period."""

    year: int
    kind: int

    @property
    def quarter(self) -> int:
        """The quarter that it ends with."""
        return _LAST_QUARTERS[self.kind]

    @property
    def text(self) -> str:
        """Such as `2025/Q1`, `2025/FY`."""
        return f"{self.year}/{_TEXTS[self.kind]}"

    @property
    def year_before(self) -> Period:
        """The same period of the year before."""
        return Period(self.year - 1, self.kind)

    @property
    def quarter_before(self) -> Period | None:
        """The quarter before; None of what is no single quarter."""
        if self.kind > Q4:
            return None
        return Period(self.year, self.kind - 1) if self.kind > Q1 else Period(self.year - 1, Q4)

    def figures(self, company: Company) -> Figures:
        """A company's figures of it."""
        if self.kind == ANNUAL:
            return company.year(self.year)
        if self.kind <= Q4:
            return company.quarter(self.year, self.kind)
        return summed([company.quarter(self.year, quarter) for quarter in range(1, self.quarter + 1)])


def quarter_period(report: Report) -> Period:
    """The quarter that a report is on."""
    return Period(report.fiscal_year, report.quarter)


def reported_periods(company: Company, day: date, financial_type: int) -> list[Period]:
    """The periods that a company had reported on until a day, the newest first.

    Args:
        financial_type: `Qot_Common.F10Type`: which kinds of periods.
    """
    return [
        Period(report.fiscal_year, kind)
        for report in reversed(company.reports(day))
        for kind in _KINDS[financial_type]
        if _LAST_QUARTERS[kind] == report.quarter
    ]


def asked_type(c2s: Any, usual: int) -> int:
    """`financialType` of a request; the usual one where it names none.

    Raises:
        Refusal: it is none.
    """
    return check_enum("financialType", c2s.financialType, "Qot_Common.F10Type") if c2s.financialType else usual


def asked_currency(c2s: Any, company: Company) -> str:
    """`currencyCode` of a request; the company's own where it names none.

    Raises:
        Refusal: it is unknown.
    """
    code: str = c2s.currencyCode or company.currency
    if code not in CURRENCIES:
        raise Refusal(f"currencyCode {code!r} is unknown: take one of {', '.join(CURRENCIES)}")
    return code


def growth(now: float, before: float) -> float | None:
    """The change from one amount to another, in percent of the size of the first; None where that is 0."""
    return round(100 * (now - before) / abs(before), 4) if before else None
