"""Companies behind stocks: what they earn, have and owe, and when they report it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from .business import Business, business_of
from .figures import Figures, summed
from .fiscal import FiscalCalendar, after, before, fiscal_calendar
from .industries import Industry
from .instruments import Instrument
from .profiles import Profile, profile_of
from .regions import Region, region_of

_REPORTED_BEFORE_LISTING = timedelta(days=3 * 366)
_FIRST_YEAR = 1990


@dataclass(frozen=True)
class Report:
    """A company's report on a quarter, and at the end of a year on the year too.

    Attributes:
        fiscal_year, quarter: what it is on; quarter 4 is the report on the year.
        end: last day of the quarter.
        announced: the day on which it came, or will come, out.
        before_open: whether before the market opened; else after it closed.
    """

    fiscal_year: int
    quarter: int
    end: date
    announced: date
    before_open: bool


class Company:
    """The company behind a stock. All figures follow from the seed, and are the same whenever they are asked for.

    At the stock's base price, price to earnings of the year 2024 is between 5 and 60, but some make losses.

    Args:
        seed: the simulator's.
        instrument: its stock.
        industry: the industry that it is in.
    """

    def __init__(self, seed: int, instrument: Instrument, industry: Industry) -> None:
        self._seed = seed
        self._years: dict[int, Figures] = {}
        self._quarters: dict[tuple[int, int], Figures] = {}
        self._last_four: dict[tuple[int, int], Figures] = {}
        self.instrument = instrument
        self.industry = industry
        self.currency = instrument.currency

    @cached_property
    def fiscal(self) -> FiscalCalendar:
        """When its fiscal years and quarters end."""
        return fiscal_calendar(self._seed, self.instrument)

    @cached_property
    def region(self) -> Region:
        """Where it is at home."""
        return region_of(self._seed, self.instrument)

    @cached_property
    def profile(self) -> Profile:
        """What it is and does."""
        return profile_of(self._seed, self.instrument, self.industry, self.region, self.fiscal)

    @cached_property
    def _business(self) -> Business:
        return business_of(self._seed, self.instrument, self.industry)

    def year(self, fiscal_year: int) -> Figures:
        """The figures of a fiscal year, the sum of its quarters; forecasts where it has not ended."""
        if fiscal_year not in self._years:
            self._years[fiscal_year] = self._period(fiscal_year, None)
        return self._years[fiscal_year]

    def quarter(self, fiscal_year: int, quarter: int) -> Figures:
        """The figures of a quarter, 1 to 4; forecasts where it has not ended."""
        key = (fiscal_year, quarter)
        if key not in self._quarters:
            self._quarters[key] = self._period(fiscal_year, quarter)
        return self._quarters[key]

    def ttm(self, day: date) -> Figures:
        """The figures of the last four quarters of which reports were out on a day."""
        newest = self.fiscal.last_announced(day)
        if newest not in self._last_four:
            quarters = [newest]
            while len(quarters) < 4:
                quarters.insert(0, before(*quarters[0]))
            self._last_four[newest] = summed([self.quarter(*each) for each in quarters])
        return self._last_four[newest]

    def latest(self, day: date) -> Figures:
        """The figures of the last quarter of which the report was out on a day."""
        return self.quarter(*self.fiscal.last_announced(day))

    def latest_year(self, day: date) -> Figures:
        """The figures of the last fiscal year of which the report was out on a day."""
        year, quarter = self.fiscal.last_announced(day)
        return self.year(year if quarter == 4 else year - 1)

    def reports(self, until: date) -> Sequence[Report]:
        """The reports that were out on a day, oldest first; they begin some years before the stock was listed."""
        newest = self.fiscal.last_announced(until)
        quarter = (max((self.instrument.listed - _REPORTED_BEFORE_LISTING).year, _FIRST_YEAR), 1)
        return [self.report(*each) for each in _quarters(quarter, newest)]

    def next_report(self, day: date) -> Report:
        """The first report that comes out after a day."""
        return self.report(*after(*self.fiscal.last_announced(day)))

    def report(self, fiscal_year: int, quarter: int) -> Report:
        """The report on a quarter."""
        fiscal = self.fiscal
        end, announced = fiscal.end(fiscal_year, quarter), fiscal.announced(fiscal_year, quarter)
        return Report(fiscal_year, quarter, end, announced, fiscal.before_open)

    def _period(self, fiscal_year: int, quarter: int | None) -> Figures:
        business = self._business
        start = before(fiscal_year, quarter or 1)
        return Figures(
            fiscal_year=fiscal_year,
            quarter=quarter,
            end=self.fiscal.end(fiscal_year, quarter or 4),
            currency=self.currency,
            shares=self.instrument.shares,
            flows=business.flows(fiscal_year, quarter),
            balance=business.balance(fiscal_year, quarter or 4),
            cash_before=business.balance(*start).cash,
            dividends_per_share=business.dividends_per_share(fiscal_year, quarter),
            employees=business.employees(fiscal_year, quarter or 4),
        )


def _quarters(first: tuple[int, int], last: tuple[int, int]) -> Iterator[tuple[int, int]]:
    while first <= last:
        yield first
        first = after(*first)
