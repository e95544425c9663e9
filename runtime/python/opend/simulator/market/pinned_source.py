"""Ticks of securities of which something is laid down: prices, jumps, or suspensions within a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .aggregation import whole_sessions
from .day_columns import DayColumns
from .noise import Floats
from .paths import Ordinals
from .pinned import Pinned
from .shapes import REGULAR, Segment
from .sources import PlainSource, Trades, rounded

_FAR = 3e9  # seconds; what lasts for good lasts until then


class PinnedSource:
    """Makes trades as a plain source does, but for the days that are touched by what is laid down.

    Args:
        plain: its course knows of what is laid down, day by day.
        pinned: prices and jumps.
        halts: first and last moment of each suspension.
    """

    def __init__(self, plain: PlainSource, pinned: Pinned, halts: Sequence[tuple[float, float]]) -> None:
        self.days = plain.days
        self.shapes = plain.shapes
        self._plain = plain
        self._series = plain.series
        self._pinned = pinned
        self._halts = halts
        self._spans = [*self._moments(), *((start, end) for start, end, _ in pinned.holds())]

    def _moments(self) -> Iterator[tuple[float, float]]:
        moments = [*(price.at for price in self._pinned.prices), *(jump.at for jump in self._pinned.jumps)]
        moments += [moment for halt in self._halts for moment in halt]
        return ((moment, moment) for moment in moments if moment < _FAR)

    def _touched(self, ordinals: Ordinals) -> NDArray[np.bool_]:
        """Which days have a moment in their sessions, or in the time after them, for which something is laid down."""
        days = self.days.sessions
        found = np.zeros(len(ordinals), dtype=np.bool_)
        for start, end in self._spans:
            first, last = days.regular_day_of(start).toordinal(), days.day_of(min(end, _FAR)).toordinal()
            found |= (ordinals >= first) & (ordinals <= last)
        return found

    def trades(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[Trades]:
        """The trades of sessions on each of some trading days, in portions of any order."""
        touched = self._touched(ordinals)
        for is_touched in (False, True):
            places = np.flatnonzero(touched == is_touched)
            for trades in self._plain.trades(ordinals[places], segments):
                own = replace(trades, places=places[trades.places])
                yield self._led(own) if is_touched else own

    def outline(self, ordinals: Ordinals) -> DayColumns:
        """The regular session on each of some trading days, without its ticks."""
        columns = DayColumns(*(column.copy() for column in self._plain.outline(ordinals)))
        touched = np.flatnonzero(self._touched(ordinals))
        for trades in self.trades(ordinals[touched], REGULAR):
            rows, places = whole_sessions(trades), touched[trades.places]
            for column, part in zip(columns, (rows.highs, rows.lows, rows.closes), strict=False):
                column[places] = part
            columns.lots[places] = rows.volumes // trades.lot_size
        return columns

    def closes(self, ordinals: Ordinals) -> Floats:
        """The last price of the regular session on each of some trading days."""
        closes: Floats = self._series.closes(ordinals).copy()
        touched = np.flatnonzero(self._touched(ordinals) & self.days.trades(ordinals))
        for trades in self.trades(ordinals[touched], REGULAR):
            slots = trades.lots.shape[1]
            lasts = slots - 1 - (trades.lots > 0)[:, ::-1].argmax(axis=1)
            closes[touched[trades.places]] = trades.prices[np.arange(len(lasts)), lasts]
        return closes

    def previous_closes(self, ordinals: Ordinals) -> Floats:
        """The last price before each of some trading days, without what is paid or split on it."""
        before = self.days.before(ordinals)
        factors = self._series.corporate.factors
        return rounded(self._series.instrument, self.closes(before) * (factors(ordinals) / factors(before)))

    def _led(self, trades: Trades) -> Trades:
        """Trades that go where they shall go."""
        rows = zip(trades.ordinals.tolist(), trades.times, trades.prices, trades.lots, strict=True)
        led = [self._led_session(trades.shape.segment, *row) for row in rows]
        prices, lots = (np.array(column) for column in zip(*led, strict=True))
        return replace(trades, prices=prices, lots=lots)

    def _led_session(
        self, segment: Segment, ordinal: int, times: Floats, prices: Floats, lots: NDArray[np.int64]
    ) -> tuple[Floats, NDArray[np.int64]]:
        day = np.array([ordinal])
        begin = day if segment is Segment.AFTER_HOURS else self.days.before(day)
        prices = prices * np.exp(self._pinned.rises(times) - self._pinned.rises_at_close(begin))
        wanted = self._wanted(segment, ordinal, times)
        prices = prices + _bend(prices, wanted)
        for start, end, price in self._pinned.holds():
            prices[(times >= start) & (times < end)] = price
        lots = lots.copy()
        for slot, price in wanted.items():
            prices[slot], lots[slot] = price, max(lots[slot], 1)
        for since, until in self._halts:
            lots[(times >= since) & (times < until)] = 0
        return rounded(self._series.instrument, prices), lots

    def _wanted(self, segment: Segment, ordinal: int, times: Floats) -> dict[int, float]:
        """The prices that slots of a session shall have: each is that of the last tick up to the moment it is for."""
        found = {}
        for price, day in zip(self._pinned.prices, self._pinned.days.tolist(), strict=True):
            slot = int(np.searchsorted(times, price.at, side="right")) - 1
            is_last = slot == len(times) - 1
            if slot >= 0 and (not is_last or (segment is Segment.REGULAR and day == ordinal)):
                found[slot] = price.price
        return found


def _bend(prices: Floats, wanted: dict[int, float]) -> Floats:
    """What to add to prices so that some of them are as wanted, and those at both ends stay where they are."""
    bends = {0: 0.0, len(prices) - 1: 0.0} | {slot: price - prices[slot] for slot, price in wanted.items()}
    slots = sorted(bends)
    added: Floats = np.interp(np.arange(len(prices)), slots, [bends[slot] for slot in slots])
    return added
