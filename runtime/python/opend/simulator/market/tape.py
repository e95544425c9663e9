"""The tape: all ticks of a security on one trading day, in order of time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .noise import Floats
from .records import Integers, Ticks
from .shapes import ALL_SESSIONS, Segment, Shape
from .slots import coins
from .sources import Source, Trades

BUY, SELL, NEUTRAL = 1, 2, 3  # of Qot_Common.TickerDirection
AUTOMATIC, AUCTION, EXTENDED_HOURS = 1, 7, 22  # of Qot_Common.TickerType
_NEUTRAL_PART = 0.04


@dataclass(frozen=True)
class DayTape:
    """The ticks of one trading day.

    Attributes:
        ticks: of all sessions.
        sessions: the place of each session's ticks in them.
        previous_close: before the day, without what is paid or split on it.
    """

    ordinal: int
    ticks: Ticks
    sessions: dict[Segment, slice]
    previous_close: float

    @cached_property
    def regular(self) -> Ticks:
        """The ticks of the regular session."""
        return self.of(Segment.REGULAR)

    def of(self, segment: Segment) -> Ticks:
        """The ticks of a session; none where there is no such session."""
        return self.ticks[self.sessions.get(segment, slice(0))]

    def running(self, segment: Segment) -> Running:
        """A session's sums up to each of its ticks."""
        if segment not in self._running:
            self._running[segment] = Running.of(self.of(segment))
        return self._running[segment]

    @cached_property
    def _running(self) -> dict[Segment, Running]:
        return {}


@dataclass(frozen=True)
class Running:
    """What a session has come to with each of its ticks."""

    times: Floats
    prices: Floats
    highs: Floats
    lows: Floats
    volumes: Integers
    turnovers: Floats

    @classmethod
    def of(cls, ticks: Ticks) -> Running:
        """That of a session's ticks."""
        return cls(
            ticks.times,
            ticks.prices,
            np.maximum.accumulate(ticks.prices),
            np.minimum.accumulate(ticks.prices),
            np.cumsum(ticks.volumes),
            np.cumsum(ticks.turnovers),
        )


def day_tape(source: Source, ordinal: int, multiplier: float) -> DayTape:
    """The tape of one of a security's trading days.

    Args:
        multiplier: money of a trade by price and volume.
    """
    day = np.array([ordinal], dtype=np.int64)
    previous = float(source.previous_closes(day)[0])
    parts, sessions, end = [], {}, 0
    for trades in source.trades(day, ALL_SESSIONS):
        part = _ticks(trades, multiplier)
        parts.append(part)
        sessions[trades.shape.segment] = slice(end, end := end + len(part))
    return DayTape(ordinal, Ticks.joined(parts), sessions, previous)


def _ticks(trades: Trades, multiplier: float) -> Ticks:
    traded = np.flatnonzero(trades.lots[0] > 0)
    times, prices = trades.times[0, traded], trades.prices[0, traded]
    volumes = trades.lots[0, traded] * trades.lot_size
    return Ticks(
        times,
        prices,
        volumes,
        prices * volumes * multiplier,
        directions(trades)[0, traded],
        np.rint(times * 1000).astype(np.int64),
        _types(trades.shape)[traded],
    )


def _types(shape: Shape) -> NDArray[np.int8]:
    types = np.full(shape.slots, AUTOMATIC if shape.segment is Segment.REGULAR else EXTENDED_HOURS, np.int8)
    types[_auctions(shape)] = AUCTION
    return types


def _auctions(shape: Shape) -> list[int]:
    return [slot for slot, auction in ((0, shape.opening), (-1, shape.closing)) if auction is not None]


def directions(trades: Trades) -> NDArray[np.int8]:
    """Who moved the price in each slot: buyers up, sellers down, either where it stays; nobody in an auction."""
    moved = np.diff(trades.prices, axis=1, prepend=trades.prices[:, :1])
    tossed = coins(trades.random)
    found = np.where(tossed < (1 + _NEUTRAL_PART) / 2, BUY, SELL)
    found[moved > 0] = BUY
    found[moved < 0] = SELL
    found[tossed < _NEUTRAL_PART] = NEUTRAL
    found[:, _auctions(trades.shape)] = NEUTRAL
    return found.astype(np.int8)
