"""Capital flow: what buyers brought and sellers took, by the size of their trades."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from .bars import DAY as DAY_BAR
from .bars import MONTH as MONTH_BAR
from .bars import WEEK as WEEK_BAR
from .bars import period_starts
from .noise import Floats
from .paths import Ordinals
from .records import Distribution, FlowPoint, Sizes
from .security import Security
from .shapes import MINUTE, REGULAR
from .sources import Trades
from .tape import BUY, SELL, directions

INTRADAY, DAY, WEEK, MONTH = 1, 2, 3, 4  # of Qot_Common.PeriodType
_PERIODS = {DAY: DAY_BAR, WEEK: WEEK_BAR, MONTH: MONTH_BAR}
# From so many times the usual trade on, a trade is middle-sized, big and super.
_SIZES = (1.0, 3.0, 8.0)
_SMALL, _MID, _BIG, _SUPER = range(4)


class Flows:
    """The capital flow of one security, as it is known at a moment."""

    def __init__(self, security: Security, until: float) -> None:
        self._security = security
        self._until = until

    def minutes(self) -> list[FlowPoint]:
        """Since the begin of the last regular session, up to each of its minutes so far."""
        day, trades = self._last_session()
        if trades is None:
            return []
        net = self._signed(trades).reshape(4, -1, trades.shape.per_minute).sum(axis=-1).cumsum(axis=1)
        ends = trades.minute_starts[0] + MINUTE
        begun = trades.minute_starts[0] < self._until
        return [
            FlowPoint(time, day, _sizes(column))
            for time, column in zip(ends[begun].tolist(), net[:, begun].T.tolist(), strict=True)
        ]

    def periods(self, period: int, first: date, last: date) -> list[FlowPoint]:
        """Of the days, weeks or months with trading days from `first` to `last`, of which nothing else counts.

        Args:
            period: `Qot_Common.PeriodType`.

        Raises:
            KeyError: there is no such period.
        """
        begun = self._security.sessions.regular_day_of(self._until)
        ordinals = self._security.source.days.ordinals(first, min(last, begun))
        net = np.zeros((4, len(ordinals)))
        for trades in self._security.source.trades(ordinals, REGULAR):
            net[:, trades.places] = self._signed(trades).sum(axis=-1)
        starts = period_starts(_PERIODS[period], ordinals)
        sums = np.add.reduceat(net, starts, axis=1) if len(starts) else net
        ends = ordinals[np.append(starts[1:], len(ordinals)) - 1] if len(starts) else ordinals
        stamps = self._security.sessions.midnights(ends).tolist()
        days = [date.fromordinal(ordinal) for ordinal in ends.tolist()]
        rows = zip(stamps, days, sums.T.tolist(), strict=True)
        return [FlowPoint(stamp, day, _sizes(column)) for stamp, day, column in rows]

    def distribution(self) -> Distribution:
        """Of the last regular session so far."""
        day, trades = self._last_session()
        time = min(self._until, self._security.sessions.regular_hours(day)[1])
        if trades is None:
            return Distribution(time)
        signed = self._signed(trades)[:, 0]
        inflow, outflow = np.maximum(signed, 0.0).sum(axis=-1), np.maximum(-signed, 0.0).sum(axis=-1)
        return Distribution(time, _sizes(inflow.tolist()), _sizes(outflow.tolist()))

    def _last_session(self) -> tuple[date, Trades | None]:
        day = self._security.sessions.regular_day_of(self._until)
        own: Ordinals = self._security.source.days.last_ordinals(1, day)
        found = next(iter(self._security.source.trades(own, REGULAR)), None)
        return (day if found is None else date.fromordinal(int(own[0]))), found

    def _signed(self, trades: Trades) -> Floats:
        """Money in (above 0) and out of each slot, as an array of sizes x sessions x slots."""
        money = trades.prices * trades.lots * (trades.lot_size * self._security.multiplier)
        found = directions(trades)
        signs = np.where(found == BUY, 1.0, np.where(found == SELL, -1.0, 0.0)) * (trades.times <= self._until)
        sizes = np.searchsorted(np.array(_SIZES) * self._usual(trades), money)
        return np.stack([np.where(sizes == size, money * signs, 0.0) for size in range(4)])

    def _usual(self, trades: Trades) -> float:
        """The money of an average trade."""
        instrument = self._security.instrument
        volume = instrument.daily_volume / trades.shape.slots
        return max(volume, instrument.lot_size) * instrument.base_price * self._security.multiplier


def _sizes(amounts: Sequence[float]) -> Sizes:
    return Sizes(super=amounts[_SUPER], big=amounts[_BIG], mid=amounts[_MID], small=amounts[_SMALL])
