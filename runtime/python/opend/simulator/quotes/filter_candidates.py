"""Stocks that the stock filter looks at, and what their figures are made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from opend.simulator.market.companies import Company
from opend.simulator.market.figures import Figures, summed
from opend.simulator.market.panels import Panels
from opend.simulator.quotes.snapshots import bid_ask_ratio
from opend.simulator.replies import number
from opend.simulator.shares import Share, Survey

_QUARTER = "Qot_StockFilter.FinancialQuarter"
_DEPTH = 5
_ALL_QUARTERS = 4

# From the year's begin, as reports count: so many quarters.
_QUARTERS = {
    number(_QUARTER, "Annual"): _ALL_QUARTERS,
    number(_QUARTER, "FirstQuarter"): 1,
    number(_QUARTER, "Interim"): 2,
    number(_QUARTER, "ThirdQuarter"): 3,
}


class Sources:
    """What figures are made from.

    Args:
        survey: knows how whole markets stand.
    """

    def __init__(self, survey: Survey) -> None:
        self.market = survey.market
        self.survey = survey
        self.panels = Panels(survey.market)
        self._known: dict[int, tuple[list[Share], list[Candidate]]] = {}

    def candidates(self, market: int) -> list[Candidate]:
        """The stocks of a market, by code; they are looked at anew once a minute."""
        shares = self.survey.shares(market)
        known = self._known.get(market)
        if known is None or known[0] is not shares:
            known = self._known[market] = (shares, [Candidate(self, share) for share in shares])
        return known[1]


@dataclass(frozen=True)
class Report:
    """The newest figures of a period, those of the same period a year before, and those of the last four quarters."""

    now: Figures
    before: Figures
    last_four: Figures


class Candidate:
    """A stock that is looked at; what is costly is asked for on first use."""

    def __init__(self, sources: Sources, share: Share) -> None:
        self.share = share
        self.stock = share.instrument
        self.quote = share.quote
        self._sources = sources
        self._reports: dict[int, Report] = {}

    @cached_property
    def bid_ask_ratio(self) -> float:
        """What is bid for less what is offered, in percent of both."""
        book = self._sources.market.book(self.stock, _DEPTH)
        return bid_ask_ratio(book.bids, book.asks)

    def report(self, quarter: int) -> Report:
        """The figures for a `Qot_StockFilter.FinancialQuarter`."""
        if quarter not in self._reports:
            self._reports[quarter] = self._report(quarter)
        return self._reports[quarter]

    def _report(self, quarter: int) -> Report:
        market = self._sources.market
        company, today = market.universe.company(self.stock), market.today(self.stock)
        year, last = company.fiscal.last_announced(today)
        last_four = company.ttm(today)
        count = _QUARTERS.get(quarter)
        if count is None:
            return Report(company.quarter(year, last), company.quarter(year - 1, last), last_four)
        year = year if count <= last else year - 1
        return Report(_cumulated(company, year, count), _cumulated(company, year - 1, count), last_four)


def _cumulated(company: Company, year: int, count: int) -> Figures:
    """The first quarters of a fiscal year together."""
    if count == _ALL_QUARTERS:
        return company.year(year)
    return summed([company.quarter(year, quarter) for quarter in range(1, count + 1)])
