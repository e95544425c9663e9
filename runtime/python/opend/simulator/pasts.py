"""What the past of a security tells about its quote: highs and lows, usual volume, the begin of the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .market.instruments import Instrument, Key
from .market.market import Market
from .market.records import Quote

_DAYS_A_YEAR = 252
_DAYS_A_WEEK, _USUAL_DAYS = 5, 5
_LONGEST = 8 * _DAYS_A_YEAR
_MINUTE = 60.0


@dataclass(frozen=True)
class Past:
    """Of the days before the one that the quote is about; prices are adjusted forward. All 0 where there are none.

    Attributes:
        year_high, year_low: of 52 weeks.
        ever_high, ever_low: of eight years; before the last one, by one day of each week.
        usual_volume: of a day, the mean of the last five.
        year_begin: the close of the last day of the year before.
    """

    year_high: float
    year_low: float
    ever_high: float
    ever_low: float
    usual_volume: float
    year_begin: float


class Pasts:
    """The pasts of securities; each is looked up once a day.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._known: dict[Key, tuple[date, Past]] = {}

    def of(self, instrument: Instrument) -> Past:
        """The past of a security."""
        day = self._market.sessions(instrument).regular_day_of(self._market.now())
        known = self._known.get(instrument.key)
        if known is None or known[0] != day:
            known = self._known[instrument.key] = (day, self._made(instrument, day))
        return known[1]

    def _made(self, instrument: Instrument, day: date) -> Past:
        days = self._market.outline(instrument, _DAYS_A_YEAR)
        if not len(days):
            return Past(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        weeks = self._market.outline(instrument, _LONGEST, _DAYS_A_WEEK)
        before = days.closes[days.ordinals < date(day.year, 1, 1).toordinal()]
        high, low = float(days.highs.max()), float(days.lows.min())
        return Past(
            year_high=high,
            year_low=low,
            ever_high=max(high, float(weeks.highs.max())),
            ever_low=min(low, float(weeks.lows.min())),
            usual_volume=float(days.volumes[-_USUAL_DAYS:].mean()),
            year_begin=float(before[-1] if len(before) else days.closes[0]),
        )

    def volume_ratio(self, instrument: Instrument, quote: Quote) -> float:
        """Volume a minute today, by that of the last five days; 0 where there are none."""
        usual = self.of(instrument).usual_volume
        start, end = self._market.sessions(instrument).regular_hours(quote.day)
        passed = min(max(self._market.now() - start, _MINUTE), end - start)
        return quote.volume / usual * (end - start) / passed if usual else 0.0


def highest(high: float, quote: Quote) -> float:
    """A high of the past, or that of today."""
    return max(high, quote.high, quote.last)


def lowest(low: float, quote: Quote) -> float:
    """A low of the past, or that of today."""
    return min(price for price in (low, quote.low, quote.last) if price > 0)
