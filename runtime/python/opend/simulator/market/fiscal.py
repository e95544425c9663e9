"""Fiscal years: when they and their quarters end, and when companies report on them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from . import noise
from .instruments import Instrument, QotMarket

_LAST_MONTHS = {
    QotMarket.HK: ((12, 0.82), (3, 0.1), (6, 0.08)),
    QotMarket.US: ((12, 0.78), (9, 0.08), (6, 0.08), (1, 0.06)),
    QotMarket.SH: ((12, 1.0),),
    QotMarket.SZ: ((12, 1.0),),
    QotMarket.SG: ((12, 0.7), (3, 0.15), (6, 0.15)),
    QotMarket.JP: ((3, 0.78), (12, 0.16), (9, 0.06)),
}
_KNOWN_LAST_MONTHS = {"AAPL": 9, "MSFT": 6, "NVDA": 1, "ORCL": 5, "NKE": 5, "WMT": 1, "HD": 1, "COST": 8, "V": 9}
_KNOWN_LAST_MONTHS |= {"CRM": 1, "ADBE": 11, "AVGO": 10, "DIS": 9, "CSCO": 7, "QCOM": 9, "PG": 6, "BABA": 3}
_KNOWN_LAST_MONTHS |= {"09988": 3, "00992": 3, "00241": 3, "00700": 12, "7203": 3, "6758": 3, "7974": 3}

# Days from the end of a quarter, and of a year, to the report: at least, and so many more at most.
_LAGS = {
    QotMarket.HK: ((28, 32), (62, 26)),
    QotMarket.US: ((18, 24), (24, 32)),
    QotMarket.SH: ((18, 11), (70, 36)),
    QotMarket.SZ: ((18, 11), (70, 36)),
    QotMarket.SG: ((30, 14), (45, 14)),
    QotMarket.JP: ((28, 16), (34, 11)),
}


@dataclass(frozen=True)
class FiscalCalendar:
    """The fiscal calendar of a company.

    Attributes:
        last_month: in which its fiscal year ends; the year has the number of the calendar year that it ends in.
        before_open: whether it reports before the market opens; else after it closed.
    """

    market: int
    last_month: int
    before_open: bool
    stream: int

    def end(self, year: int, quarter: int) -> date:
        """Last day of a quarter of a fiscal year."""
        months = year * 12 + self.last_month - 1 - 3 * (4 - quarter)
        return date(months // 12, months % 12 + 1, monthrange(months // 12, months % 12 + 1)[1])

    def announced(self, year: int, quarter: int) -> date:
        """When the report on a quarter came out; never on a weekend."""
        shortest, more = _LAGS[QotMarket(self.market)][quarter == 4]
        lag = shortest + int(more * noise.uniform(self.stream, 1, index=year * 4 + quarter))
        day = self.end(year, quarter) + timedelta(days=lag)
        return day - timedelta(days=max(day.weekday() - 4, 0))

    def last_announced(self, day: date) -> tuple[int, int]:
        """Year and quarter of the newest report that was out on a day."""
        year, quarter = self._quarter_in(day)
        while self.announced(year, quarter) > day:
            year, quarter = before(year, quarter)
        return year, quarter

    def _quarter_in(self, day: date) -> tuple[int, int]:
        year = day.year + (day.month > self.last_month)
        return year, (day.month - self.last_month - 1) % 12 // 3 + 1


def fiscal_calendar(seed: int, instrument: Instrument) -> FiscalCalendar:
    """The fiscal calendar of a stock's company."""
    stream = noise.stream(seed, "fiscal", instrument.market, instrument.code)
    before_open = noise.uniform(stream, 0, index=1) < 0.4
    return FiscalCalendar(instrument.market, _last_month(stream, instrument), before_open, stream)


def before(year: int, quarter: int) -> tuple[int, int]:
    """The quarter before a quarter."""
    return (year, quarter - 1) if quarter > 1 else (year - 1, 4)


def after(year: int, quarter: int) -> tuple[int, int]:
    """The quarter after a quarter."""
    return (year, quarter + 1) if quarter < 4 else (year + 1, 1)


def _last_month(stream: int, instrument: Instrument) -> int:
    if instrument.code in _KNOWN_LAST_MONTHS:
        return _KNOWN_LAST_MONTHS[instrument.code]
    draw = noise.uniform(stream, 0, index=0)
    for month, part in _LAST_MONTHS[QotMarket(instrument.market)]:
        draw -= part
        if draw < 0:
            return month
    return 12
