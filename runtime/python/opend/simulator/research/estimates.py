"""What was expected of companies' reports, what came out, and how prices and options took it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.figures import Figures
from opend.simulator.market.fiscal import after, before
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.noise import normal, stream
from opend.simulator.shares import Share

from .periods import ANNUAL, HALF_YEAR, Period, quarter_period
from .volatility import Volatility

BEFORE_OPEN, AFTER_CLOSE = time(7, 30), time(16, 45)
"""When reports come out, in the market's own time."""

_MISS = {"EPS": 0.07, "Revenue": 0.025, "EBIT": 0.06}
_DECIMALS = {"EPS": 4, "Revenue": 0, "EBIT": 0}
_FIGURES: dict[str, Callable[[Figures], float]] = {
    "EPS": lambda figures: figures.eps,
    "Revenue": lambda figures: figures.revenue,
    "EBIT": lambda figures: figures.ebit,
}
_QUARTERS = {HALF_YEAR: (2,), ANNUAL: (4,)}

KINDS = tuple(_FIGURES)
"""What is expected of a report."""


@dataclass(frozen=True)
class Outcome:
    """One figure of a report.

    Attributes:
        period: what of the report's periods it is of.
        actual: what came out, or will come out.
        estimate: what was expected.
        year_before: the figure of the same period a year before.
    """

    report: Report
    period: Period
    actual: float
    estimate: float
    year_before: float

    @property
    def surprise(self) -> float:
        """How far it is above what was expected, in percent."""
        return _growth(self.actual, self.estimate)

    @property
    def growth(self) -> float:
        """Growth over a year, in percent."""
        return _growth(self.actual, self.year_before)

    @property
    def expected_growth(self) -> float:
        """The growth that was expected, in percent."""
        return _growth(self.estimate, self.year_before)


def outcome(seed: int, company: Company, report: Report, kind: str, period: Period | None = None) -> Outcome:
    """A figure of a report.

    Args:
        seed: the simulator's.
        company: whose report.
        report: it may be still to come.
        kind: one of `KINDS`.
        period: that the report is on; None is the quarter.
    """
    read, period = _FIGURES[kind], period or quarter_period(report)
    actual, year_before = read(period.figures(company)), read(period.year_before.figures(company))
    key = stream(seed, "estimate", kind, *company.instrument.key)
    missed = _MISS[kind] * normal(key, period.kind, index=period.year)
    decimals = _DECIMALS[kind]
    estimate = round(actual - abs(actual) * missed, decimals)
    return Outcome(report, period, round(actual, decimals), estimate, round(year_before, decimals))


def main_period(report: Report) -> Period:
    """What people look at in a report: the year where it ends one, or else the quarter."""
    return Period(report.fiscal_year, ANNUAL) if report.quarter == 4 else quarter_period(report)


def last_report(company: Company, day: date, kind: int | None = None) -> tuple[Report, Period]:
    """The newest report that was out on a day, and the period that it is looked at for.

    Args:
        company: whose.
        day: the day.
        kind: `HALF_YEAR` or `ANNUAL`, to take the newest report on one of these; None takes the newest quarter.
    """
    year, quarter = company.fiscal.last_announced(day)
    while kind is not None and quarter not in _QUARTERS[kind]:
        year, quarter = before(year, quarter)
    report = company.report(year, quarter)
    return report, quarter_period(report) if kind is None else Period(year, kind)


def last_reports(company: Company, day: date, count: int) -> Sequence[Report]:
    """The last reports that were out on a day, oldest first."""
    keys = [company.fiscal.last_announced(day)]
    while len(keys) < count:
        keys.insert(0, before(*keys[0]))
    return [company.report(*key) for key in keys]


def reports_between(company: Company, first: date, last: date) -> Iterator[Report]:
    """The reports that come out from one day to another, both inclusive."""
    key = company.fiscal.last_announced(first - timedelta(days=1))
    while True:
        key = after(*key)
        report = company.report(*key)
        if report.announced > last:
            return
        yield report


def report_day(market: Market, instrument: Instrument, report: Report) -> date:
    """The trading day that a report belongs to: that of the release, or the next one."""
    return market.sessions(instrument).next_day(report.announced - timedelta(days=1))


def reaction_day(market: Market, instrument: Instrument, report: Report) -> date:
    """The first trading day whose prices know a report."""
    day = report_day(market, instrument, report)
    return day if report.before_open else market.sessions(instrument).next_day(day)


def reaction(market: Market, share: Share, report: Report) -> float | None:
    """How the price changed on the day that first knew a report, in percent; None where that is unknown.

    Args:
        market: the simulated market.
        share: the stock as it stands now.
        report: one of its company.
    """
    return share.change_on(reaction_day(market, share.instrument, report))


def implied_fall(market: Market, volatility: Volatility, instrument: Instrument, report: Report) -> float | None:
    """How implied volatility fell from before a report until after its day, in percent; None where it is not over.

    It is below 0 where it rose.
    """
    sessions, day = market.sessions(instrument), report_day(market, instrument, report)
    after_it = sessions.next_day(day)
    if after_it > sessions.regular_day_of(market.now()):
        return None
    known: list[float] = volatility.implied(
        instrument, sessions.ordinals(sessions.previous_day(day), after_it)
    ).tolist()
    return 100 * (1 - known[-1] / known[0])


def _growth(now: float, before_it: float) -> float:
    return 100 * (now - before_it) / abs(before_it) if before_it else 0.0
