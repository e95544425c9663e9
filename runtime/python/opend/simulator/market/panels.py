"""Bars of many securities at once, as matrices: what screens and filters calculate with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from .bars import DAY, MINUTES, MONTH, WEEK, period_starts
from .instruments import Instrument, Key
from .noise import Floats
from .outlines import Outline
from .records import Bar, Quote

if TYPE_CHECKING:
    from .market import Market

_DAYS_OF = {DAY: 1, WEEK: 5, MONTH: 23}
_MOST_DAYS = 3000


@dataclass(frozen=True)
class Panel:
    """Bars as matrices: a row for each security, the newest bar at the right; NaN where a security has none."""

    highs: Floats
    lows: Floats
    closes: Floats
    volumes: Floats

    def until(self, back: int) -> Panel:
        """As it was so many bars before."""
        end = self.closes.shape[1] - back
        return Panel(self.highs[:, :end], self.lows[:, :end], self.closes[:, :end], self.volumes[:, :end])


class Panels:
    """Makes panels; what belongs to past days is kept until the day is over."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._kept: dict[Key, _Kept] = {}

    def panel(self, instruments: Sequence[Instrument], quotes: Sequence[Quote], kl_type: int, count: int) -> Panel:
        """The last bars of securities, adjusted forward; the bar in progress is one of them.

        Args:
            instruments: the securities.
            quotes: how they stand now.
            kl_type: `Qot_Common.KLType`: minutes, day, week or month. Those of minutes take long.
            count: how many bars.
        """
        if kl_type in MINUTES:
            return _stacked((_of_bars(self._market.last_bars(each, kl_type, count, 1)) for each in instruments), count)
        days = min(_DAYS_OF[kl_type] * (count + 1), _MOST_DAYS) if kl_type != DAY else count
        columns = (
            _merged(self._days(each, quote, days), kl_type) for each, quote in zip(instruments, quotes, strict=True)
        )
        return _stacked(columns, count)

    def _days(self, instrument: Instrument, quote: Quote, count: int) -> _Columns:
        past = self._past(instrument, count)
        columns = _Columns(past.ordinals.astype(np.float64), past.highs, past.lows, past.closes, past.volumes)
        is_live = quote.volume > 0 and quote.day.toordinal() > (past.ordinals[-1] if len(past) else 0)
        return columns.with_live(quote) if is_live else columns

    def _past(self, instrument: Instrument, count: int) -> Outline:
        day = self._market.sessions(instrument).regular_day_of(self._market.now())
        kept = self._kept.get(instrument.key)
        if kept is None or kept.day != day or kept.count < count:
            kept = self._kept[instrument.key] = _Kept(day, count, self._market.outline(instrument, count))
        return kept.outline


@dataclass(frozen=True)
class _Kept:
    """What was asked for on a day."""

    day: date
    count: int
    outline: Outline


@dataclass(frozen=True)
class _Columns:
    ordinals: Floats
    highs: Floats
    lows: Floats
    closes: Floats
    volumes: Floats

    def with_live(self, quote: Quote) -> _Columns:
        """With the day in progress."""
        live = (quote.day.toordinal(), quote.high, quote.low, quote.last, quote.volume)
        return _Columns(*(np.append(column, value) for column, value in zip(vars(self).values(), live, strict=True)))


def _merged(columns: _Columns, kl_type: int) -> _Columns:
    """Days as weeks or months."""
    if kl_type == DAY or not len(columns.ordinals):
        return columns
    firsts = period_starts(kl_type, columns.ordinals.astype(np.int64))
    lasts = np.append(firsts[1:], len(columns.ordinals)) - 1
    return _Columns(
        columns.ordinals[lasts],
        np.maximum.reduceat(columns.highs, firsts),
        np.minimum.reduceat(columns.lows, firsts),
        columns.closes[lasts],
        np.add.reduceat(columns.volumes, firsts),
    )


def _of_bars(bars: Sequence[Bar]) -> _Columns:
    rows = [(bar.day.toordinal(), bar.high, bar.low, bar.close, bar.volume) for bar in bars]
    return _Columns(*np.array(rows, dtype=np.float64).reshape(-1, 5).T)


def _stacked(parts: Iterable[_Columns], count: int) -> Panel:
    found = list(parts)
    pick: list[Callable[[_Columns], Floats]] = [
        lambda each: each.highs,
        lambda each: each.lows,
        lambda each: each.closes,
        lambda each: each.volumes,
    ]
    return Panel(*(_aligned([column(each) for each in found], count) for column in pick))


def _aligned(rows: Sequence[Floats], count: int) -> Floats:
    matrix = np.full((len(rows), count), np.nan)
    for place, row in enumerate(rows):
        kept = row[-count:]
        matrix[place, count - len(kept) :] = kept
    return matrix
