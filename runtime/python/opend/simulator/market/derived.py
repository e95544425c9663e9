"""Ticks of options and warrants: what they are worth at the prices of their underlying."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from . import noise
from .courses import own_key
from .day_columns import DayColumns
from .instruments import Instrument
from .noise import Floats
from .paths import Ordinals
from .series import Prices
from .shapes import Segment, Shape
from .slots import random_bits, slot_times, spread_lots
from .sources import Shapes, Source, Trades, rounded
from .tape import DayTape
from .trading import TradingDays

_PORTION = 32  # days

Tapes = Callable[[int], DayTape]
"""Gives the tape of an underlying's trading day."""


class DerivedSource:
    """Makes the trades of an option or warrant.

    Args:
        underlying: where the trades of what it is written on come from.
        tapes: of the underlying.
        prices: what it is worth.
    """

    def __init__(
        self, seed: int, instrument: Instrument, days: TradingDays, underlying: Source, tapes: Tapes, prices: Prices
    ) -> None:
        self.days = days
        self.shapes = Shapes(instrument, days, most=1)
        self._key = own_key(seed, instrument)
        self._instrument = instrument
        self._underlying = underlying
        self._tapes = tapes
        self._prices = prices

    def trades(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[Trades]:
        """The trades of sessions on each of some trading days, in portions of any order."""
        for places, shapes in self.shapes.groups(ordinals, segments):
            for own in shapes:
                for start in range(0, len(places), _PORTION):
                    rows = places[start : start + _PORTION]
                    yield self._traded(own, rows, ordinals[rows])

    def closes(self, ordinals: Ordinals) -> Floats:
        """The last price of the regular session on each of some trading days: the worth at the underlying's close."""
        days = [date.fromordinal(ordinal) for ordinal in ordinals.tolist()]
        ends = np.array([self.days.sessions.regular_hours(day)[1] for day in days])
        return rounded(self._instrument, self._prices(self._instrument, self._underlying_closes(ordinals), ends))

    def _underlying_closes(self, ordinals: Ordinals) -> Floats:
        underlying = self._underlying
        traded = underlying.days.trades(ordinals)
        return underlying.closes(np.where(traded, ordinals, underlying.days.before(ordinals)))

    def previous_closes(self, ordinals: Ordinals) -> Floats:
        """The last price before each of some trading days."""
        return self.closes(self.days.before(ordinals))

    def outline(self, ordinals: Ordinals) -> DayColumns:
        """The regular session on each of some trading days, without its ticks.

        High and low are what it is worth at those of the underlying, so its ticks may stay a little within them.
        """
        hours = [self.days.sessions.regular_hours(date.fromordinal(ordinal)) for ordinal in ordinals.tolist()]
        middles = np.array([(begin + end) / 2 for begin, end in hours])
        spots, closes = self._underlying.outline(ordinals), self.closes(ordinals)
        ways = (self._worth(spots.highs, middles), self._worth(spots.lows, middles), closes)
        return DayColumns(np.max(ways, axis=0), np.min(ways, axis=0), closes, self.lots(ordinals) + 1)

    def _worth(self, spots: Floats, moments: Floats) -> Floats:
        return rounded(self._instrument, self._prices(self._instrument, spots, moments)) if len(spots) else spots

    def _traded(self, own: Shape, places: NDArray[np.intp], ordinals: Ordinals) -> Trades:
        random = random_bits(self.day_keys(ordinals), own)
        starts = self.shapes.minute_starts(own, ordinals)
        times = slot_times(own, starts, random)
        spots = np.array([self._spots(day, row) for day, row in zip(ordinals.tolist(), times, strict=True)])
        prices = rounded(self._instrument, self._prices(self._instrument, spots, times))
        prices[:, -1] = self.closes(ordinals)
        lots = spread_lots(own, self.lots(ordinals), random)
        lots[:, -1] += 1
        return Trades(own, places, ordinals, starts, prices, lots, self._instrument.lot_size, random)

    def day_keys(self, ordinals: Ordinals) -> NDArray[np.uint64]:
        """What the random numbers of days hang on."""
        return noise.bits(self._key, 40, index=ordinals)

    def worth_at(self, ordinal: int, times: Floats) -> Floats:
        """Its prices at moments of a day."""
        return rounded(self._instrument, self._prices(self._instrument, self._spots(ordinal, times), times))

    def _spots(self, ordinal: int, times: Floats) -> Floats:
        """The last prices of the underlying at moments of a day."""
        day = np.array([ordinal])
        if not self._underlying.days.trades(day)[0]:
            return np.full(len(times), self._underlying_closes(day)[0])
        ticks = self._tapes(ordinal).regular
        return ticks.prices[np.maximum(np.searchsorted(ticks.times, times, side="right") - 1, 0)]

    def lots(self, ordinals: Ordinals) -> NDArray[np.int64]:
        """Lots that change hands on each of some days, without that of the last tick."""
        usual = self._instrument.daily_volume / self._instrument.lot_size
        drawn = usual * np.exp(0.6 * noise.normal(self._key, 41, index=ordinals) - 0.18)
        return np.rint(drawn).astype(np.int64)
