"""Implied and historical volatility of underlyings, day by day, in percent of the price a year."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.noise import Floats
from opend.simulator.market.records import Quote
from opend.simulator.replies import number
from opend.simulator.shares import closes_so_far

Ordinals = NDArray[np.int64]

YEAR_DAYS = 252
"""Trading days of a year."""

USUAL_WINDOW = 30
"""Trading days that historical volatility is measured over, where nothing else is said."""

_FORWARD = number("Qot_Common.RehabType", "Forward")


class Volatility:
    """Volatilities of one simulated market.

    Args:
        market: tells prices and the time.
    """

    def __init__(self, market: Market) -> None:
        self._market = market

    def implied(self, instrument: Instrument, days: Ordinals) -> Floats:
        """What options imply at the close of some trading days, and now for today.

        Args:
            instrument: an underlying, whose options at the money count, or an option.
            days: ordinals of `date`.
        """
        return self._market.pricing.volatility(instrument, self._closing_times(instrument, days)) * 100

    def implied_now(self, instrument: Instrument) -> float:
        """What options imply now."""
        return float(self._market.pricing.volatility(instrument, self._market.now())) * 100

    def _closing_times(self, instrument: Instrument, days: Ordinals) -> Floats:
        sessions = self._market.sessions(instrument)
        day = self._market.today(instrument)
        since_midnight = sessions.closed_at(day) - sessions.midnight(day)
        midnights = sessions.midnight(day) + (days - day.toordinal()) * 86_400.0
        moments: Floats = np.minimum(midnights + since_midnight, self._market.now())
        return moments

    def historical(
        self, instrument: Instrument, days: Ordinals, window: int = USUAL_WINDOW, quote: Quote | None = None
    ) -> Floats:
        """The deviation of daily returns over the last `window` trading days, for each of some days in a row.

        Args:
            instrument: an underlying.
            days: ordinals of `date`.
            window: trading days.
            quote: of now, where it is at hand.
        """
        if not len(days):
            return np.empty(0)
        sessions = self._market.sessions(instrument)
        first = sessions.previous_day(date.fromordinal(int(days[0])), window)
        last = date.fromordinal(int(days[-1]))
        closes = closes_so_far(self._market, instrument, first, last, _FORWARD, quote=quote)
        known = np.array([day.toordinal() for day in closes], dtype=np.int64)
        returns = np.diff(np.log(np.fromiter(closes.values(), np.float64, len(closes))))
        return _rolling_deviation(returns, np.searchsorted(known[1:], days, side="right"), window)

    def days_until(self, instrument: Instrument, last: date, count: int) -> Ordinals:
        """The last trading days up to a day, as ordinals, not before the listing."""
        days = self._market.sessions(instrument).last_ordinals(count, last)
        return days[days >= instrument.listed.toordinal()]

    def days_between(self, instrument: Instrument, first: date, last: date) -> Ordinals:
        """The trading days from one day to another, as ordinals: not before the listing, and not after today."""
        last = min(last, self._market.today(instrument))
        return self._market.sessions(instrument).ordinals(max(first, instrument.listed), last)


def recent_deviation(levels: Sequence[float], window: int = USUAL_WINDOW) -> float:
    """The deviation of the last `window` returns, a year, in percent; as `historical` has it.

    Args:
        levels: prices at the ends of trading days in a row, adjusted, the newest last.
        window: trading days.
    """
    returns = np.diff(np.log(levels[-window - 1 :]))
    return float(returns.std() * math.sqrt(YEAR_DAYS)) * 100 if len(returns) else 0.0


def _rolling_deviation(returns: Floats, ends: NDArray[Any], window: int) -> Floats:
    """For each end, the yearly deviation of the `window` returns before it, in percent; 0 where there are none."""
    sums, squares = (np.concatenate([[0.0], np.cumsum(column)]) for column in (returns, returns * returns))
    starts = np.maximum(ends - window, 0)
    counts = np.maximum(ends - starts, 1)
    means = (sums[ends] - sums[starts]) / counts
    variances = (squares[ends] - squares[starts]) / counts - means * means
    deviations: Floats = np.sqrt(np.maximum(variances, 0.0) * YEAR_DAYS) * 100
    return deviations


def rank(values: Floats) -> float:
    """Where the last value stands between the lowest and the highest, in percent."""
    low, high = float(values.min()), float(values.max())
    return 100 * (float(values[-1]) - low) / (high - low) if high > low else 50.0


def percentile(values: Floats) -> float:
    """The share of values that are below the last one, in percent."""
    return 100 * float((values[:-1] < values[-1]).mean()) if len(values) > 1 else 50.0
