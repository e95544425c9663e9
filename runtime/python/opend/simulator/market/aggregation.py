"""From trades to rows: open, high, low, close, volume and turnover of groups of slots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .noise import Floats
from .paths import Ordinals
from .records import Integers, Ticks
from .shapes import MINUTE, Shape
from .sources import Trades


@dataclass(frozen=True)
class Rows:
    """Bars as columns, in order of time; open, high, low and close are NaN where nothing was traded.

    Attributes:
        starts, ends: of their stretch of time, in seconds since 1970.
        turnovers: price times volume, summed up, without a multiplier.
    """

    ordinals: Ordinals
    starts: Floats
    ends: Floats
    opens: Floats
    highs: Floats
    lows: Floats
    closes: Floats
    volumes: Integers
    turnovers: Floats

    def __len__(self) -> int:
        return len(self.ordinals)

    def __getitem__(self, part: slice | NDArray[np.bool_] | NDArray[np.intp]) -> Rows:
        """Some of the rows."""
        return Rows(*(getattr(self, name)[part] for name in self.__dataclass_fields__))

    @classmethod
    def joined(cls, parts: list[Rows]) -> Rows:
        """All rows of all parts, brought into order of time."""
        if not parts:
            return cls.none()
        whole = cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__dataclass_fields__))
        return whole[np.argsort(whole.starts, kind="stable")]

    @classmethod
    def none(cls) -> Rows:
        """No rows."""
        floats, integers = np.empty(0), np.empty(0, np.int64)
        return cls(integers, floats, floats, floats, floats, floats, floats, integers, floats)

    def filled(self, before: float) -> Rows:
        """With the last close before it, or `before`, where nothing was traded."""
        known = np.maximum.accumulate(np.where(np.isnan(self.closes), -1, np.arange(len(self))))
        closes = np.where(known < 0, before, self.closes[known])
        opens, highs, lows = (
            np.where(np.isnan(self.closes), closes, column) for column in (self.opens, self.highs, self.lows)
        )
        columns = opens, highs, lows, closes
        return Rows(self.ordinals, self.starts, self.ends, *columns, self.volumes, self.turnovers)

    def merged(self, firsts: NDArray[np.intp]) -> Rows:
        """Groups of rows as one row each; `firsts` are the places of their first ones. Nothing may be NaN."""
        if not len(firsts):
            return self
        lasts = np.append(firsts[1:], len(self)) - 1
        return Rows(
            self.ordinals[lasts],
            self.starts[lasts],
            self.ends[lasts],
            self.opens[firsts],
            np.maximum.reduceat(self.highs, firsts),
            np.minimum.reduceat(self.lows, firsts),
            self.closes[lasts],
            np.add.reduceat(self.volumes, firsts),
            np.add.reduceat(self.turnovers, firsts),
        )


def whole_sessions(trades: Trades) -> Rows:
    """One row a session."""
    edges = np.zeros(1, dtype=np.intp)
    return _rows(trades, edges, trades.minute_starts[:, :1], trades.minute_starts[:, -1:] + MINUTE)


def groups_of_minutes(trades: Trades, minutes: int) -> Rows:
    """A row for every so many minutes of a session; see `grouped_minutes`."""
    firsts, lasts = grouped_minutes(trades.shape, minutes)
    starts = trades.minute_starts
    return _rows(trades, firsts * trades.shape.per_minute, starts[:, firsts], starts[:, lasts] + MINUTE)


def grouped_minutes(shape: Shape, minutes: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first and last of every so many minutes of a session.

    They are counted anew in each part of the session, so the last group before a break may be shorter.
    """
    begins = np.searchsorted(shape.parts, shape.parts)
    firsts = np.flatnonzero((np.arange(shape.minutes) - begins) % minutes == 0)
    return firsts, np.append(firsts[1:], shape.minutes) - 1


def rows_of_ticks(ticks: Ticks, ordinal: int, starts: Floats, ends: Floats) -> Rows:
    """A row for each stretch of time of a session, which follow each other.

    What is before the first one belongs to it, and what is after the last one to that.
    """
    edges = np.searchsorted(ticks.times, starts)
    edges[:1] = 0
    used = np.diff(edges, append=len(ticks)) > 0
    columns = np.full((4, len(starts)), np.nan)
    volumes, turnovers = np.zeros(len(starts), np.int64), np.zeros(len(starts))
    firsts = edges[used]
    if len(firsts):
        lasts = np.append(firsts[1:], len(ticks)) - 1
        columns[0, used], columns[3, used] = ticks.prices[firsts], ticks.prices[lasts]
        columns[1, used] = np.maximum.reduceat(ticks.prices, firsts)
        columns[2, used] = np.minimum.reduceat(ticks.prices, firsts)
        volumes[used] = np.add.reduceat(ticks.volumes, firsts)
        turnovers[used] = np.add.reduceat(ticks.prices * ticks.volumes, firsts)
    opens, highs, lows, closes = columns
    return Rows(np.full(len(starts), ordinal), starts, ends, opens, highs, lows, closes, volumes, turnovers)


def _rows(trades: Trades, edges: NDArray[np.intp], starts: Floats, ends: Floats) -> Rows:
    lots, prices, traded = trades.lots, trades.prices, trades.lots > 0
    everywhere = bool(traded.all())
    volumes = np.add.reduceat(lots, edges, axis=1) * trades.lot_size
    turnovers = np.add.reduceat(prices * lots, edges, axis=1) * trades.lot_size
    opens, closes = _ends(prices, traded, edges, everywhere=everywhere)
    highs = np.maximum.reduceat(prices if everywhere else np.where(traded, prices, -np.inf), edges, axis=1)
    lows = np.minimum.reduceat(prices if everywhere else np.where(traded, prices, np.inf), edges, axis=1)
    opens, highs, lows, closes = (
        np.where(volumes > 0, column, np.nan).ravel() for column in (opens, highs, lows, closes)
    )
    ordinals = np.repeat(trades.ordinals, len(edges))
    spans = starts.ravel(), ends.ravel()
    return Rows(ordinals, *spans, opens, highs, lows, closes, volumes.ravel(), turnovers.ravel())


def _ends(
    prices: Floats, traded: NDArray[np.bool_], edges: NDArray[np.intp], *, everywhere: bool
) -> tuple[Floats, Floats]:
    """The prices of the first and the last tick of each group; anything where a group has none."""
    slots = prices.shape[1]
    if everywhere:
        return prices[:, edges], prices[:, np.append(edges[1:], slots) - 1]
    places = np.arange(slots)
    firsts = np.minimum.reduceat(np.where(traded, places, slots - 1), edges, axis=1)
    lasts = np.maximum.reduceat(np.where(traded, places, 0), edges, axis=1)
    return np.take_along_axis(prices, firsts, axis=1), np.take_along_axis(prices, lasts, axis=1)
