"""Underlyings of options with the next report of their company."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from statistics import fmean

from opend.simulator.market.companies import Company, Report
from opend.simulator.market.instruments import Instrument, Key, QotMarket

from .estimates import implied_fall, last_reports, outcome, reaction, report_day
from .option_columns import expiration_type
from .underlying import Underlying
from .underlyings import OptionDesk

_BEFORE, _AFTER = 1, 2  # of Qot_OptionCommon.EarningsPubType
_REPORTS_OF_HISTORY = 4
# `IndexComponentType`, and the indices that it stands for.
_INDICES = {1: ".DJI", 2: ".IXIC", 3: ".NDX", 4: ".SPX"}


class Reporter:
    """An underlying with the next report of its company. Rates are in percent.

    Attributes:
        underlying: what has options.
        report: the next one.
    """

    def __init__(self, desk: OptionDesk, underlying: Underlying, company: Company) -> None:
        self._desk = desk
        self._market = desk.market
        self._seed = desk.market.seed
        self._company = company
        self.underlying = underlying
        self.report: Report = company.next_report(underlying.day)
        self.day = report_day(desk.market, underlying.instrument, self.report)

    @property
    def instrument(self) -> Instrument:
        """The security."""
        return self.underlying.instrument

    @property
    def days_left(self) -> int:
        """Days until the report."""
        return (self.day - self.underlying.day).days

    @property
    def reported_at(self) -> float:
        """The day of the report, in seconds since 1970."""
        return self._market.sessions(self.instrument).midnight(self.day)

    @property
    def published(self) -> int:
        """`Qot_OptionCommon.EarningsPubType`."""
        return _BEFORE if self.report.before_open else _AFTER

    @cached_property
    def _past(self) -> list[Report]:
        return list(last_reports(self._company, self.underlying.day, _REPORTS_OF_HISTORY))

    @property
    def last_fall(self) -> float | None:
        """How implied volatility fell after the last report."""
        return self._falls[-1] if self._falls else None

    @property
    def usual_fall(self) -> float | None:
        """The same on the mean of the last reports."""
        return fmean(self._falls) if self._falls else None

    @cached_property
    def _falls(self) -> list[float]:
        volatility = self._desk.volatility
        known = (implied_fall(self._market, volatility, self.instrument, report) for report in self._past)
        return [fall for fall in known if fall is not None]

    @cached_property
    def _reactions(self) -> list[float]:
        known = (reaction(self._market, self.underlying.share, report) for report in self._past)
        return [change for change in known if change is not None]

    @property
    def last_reaction(self) -> float | None:
        """How the price changed after the last report."""
        return self._reactions[-1] if self._reactions else None

    @property
    def usual_reaction(self) -> float | None:
        """How far it changed, in whichever direction, on the mean of the last reports."""
        return fmean(map(abs, self._reactions)) if self._reactions else None

    @property
    def expected_eps_growth(self) -> float:
        """Expected growth of earnings a share in a year."""
        return outcome(self._seed, self._company, self.report, "EPS").expected_growth

    @property
    def expected_revenue_growth(self) -> float:
        """Expected growth of revenue in a year."""
        return outcome(self._seed, self._company, self.report, "Revenue").expected_growth

    @property
    def expected_move(self) -> float | None:
        """How far options expect the price to move until the first of them expires after the report."""
        later = (day for day in self.expiries if day >= self.day)
        expiry = next(later, None)
        if expiry is None:
            return None
        return self.underlying.iv * math.sqrt((expiry - self.underlying.day).days / 365)

    @cached_property
    def expiries(self) -> Sequence[date]:
        """The days on which its options expire."""
        return self._market.universe.expiries(self.instrument, self.underlying.day)

    @property
    def expirations(self) -> Collection[int]:
        """The `Qot_OptionCommon.ExpirationType` that its options have."""
        cycle = self._market.universe.expiry_cycle
        return {expiration_type(cycle(self.instrument, day)) for day in self.expiries}

    @property
    def indices(self) -> list[int]:
        """The `Qot_OptionCommon.IndexComponentType` of the indices that it is in."""
        return [index for index, code in _INDICES.items() if self.instrument.key in self._members(code)]

    def _members(self, code: str) -> set[Key]:
        index = self._market.universe.find(QotMarket.US, code)
        members = () if index is None else self._market.universe.index_members(index)
        return {member.key for member in members}
