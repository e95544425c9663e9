"""The way of a price within a session: slot by slot from the open to the close, touching high and low."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import noise
from .noise import Floats
from .shapes import MINUTE, Shape

_STREAM = noise.stream(0, "slots")
_MARKET_STREAM = noise.stream(0, "market minutes")
_BITS = np.uint64(0xFFFF)
_IS_LITTLE = sys.byteorder == "little"
ALL_SLOTS = slice(None)
_UNIT = 2.0**-16
_UNIFORM_DEVIATION = 12.0**-0.5
# The range of a Brownian bridge is about 1.25 of its deviation; it is stretched to the session's own afterwards.
_SCALE = 0.8
_MARGIN = 0.02  # of a slot, at both its ends: so two ticks never share a millisecond
_LARGEST = 1.02  # sets the tail of the volumes: the largest trades are some 20 times the average
FORCED = 4  # lots that the open, high, low and close of a session take


@dataclass(frozen=True)
class Frame:
    """Sessions of one shape, one a row: what is known before any of their ticks.

    Attributes:
        keys: of their random numbers.
        lots: that change hands in the session.
        markets: keys of what each row shares with others ...
        market_parts: ... and how much of its way that is: their correlation.
    """

    keys: NDArray[np.uint64]
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    lots: NDArray[np.int64]
    markets: NDArray[np.uint64]
    market_parts: Floats

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, rows: slice | NDArray[np.bool_]) -> Frame:
        """Some of the rows."""
        return Frame(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def chunks(self, slots: int, size: int = 60_000) -> Iterator[tuple[slice, Frame]]:
        """The rows in portions that fit the processor's cache."""
        step = max(size // slots, 1)
        for start in range(0, len(self), step):
            rows = slice(start, start + step)
            yield rows, self[rows]


@dataclass(frozen=True)
class Slots:
    """The slots of sessions, as arrays of sessions x slots; one without lots has no tick.

    Attributes:
        levels: prices that are not on the grid of tick sizes yet.
    """

    shape: Shape
    random: NDArray[np.uint64]
    levels: Floats
    lots: NDArray[np.int64]


def random_bits(keys: NDArray[np.uint64], shape: Shape) -> NDArray[np.uint64]:
    """What all about the slots is drawn from."""
    return noise.bits(_STREAM, index=keys[:, None] + np.arange(shape.slots, dtype=np.uint64))


def walk(shape: Shape, frame: Frame, minutes: NDArray[np.int64]) -> Slots:
    """The slots of each session of a frame.

    Args:
        minutes: of each session, or of all of them, as numbers since 1970: in each of them, all prices of a market move
            together.
    """
    random = random_bits(frame.keys, shape)
    steps = _own_steps(shape, frame, random)
    steps += _market_steps(shape, frame, minutes)
    levels = _levels(shape, frame, steps)
    lots = spread_lots(shape, frame.lots - FORCED * (frame.lots >= FORCED), random)
    _touch(frame, levels, lots)
    return Slots(shape, random, levels, lots)


def _part(random: NDArray[np.uint64], number: int) -> Floats:
    """Evenly distributed numbers in [0, 1), from 16 of the bits."""
    if random.flags.c_contiguous:
        quarters = random.view(np.uint16)[..., number if _IS_LITTLE else 3 - number :: 4]
        return np.multiply(quarters, _UNIT, dtype=np.float64)
    part: Floats = ((random >> np.uint64(16 * number)) & _BITS) * _UNIT
    return part


def _own_steps(shape: Shape, frame: Frame, random: NDArray[np.uint64]) -> Floats:
    steps = _part(random, 0)
    steps -= 0.5
    steps *= shape.deviations / _UNIFORM_DEVIATION
    steps *= np.sqrt(1 - frame.market_parts**2)[:, None]
    return steps


def _market_steps(shape: Shape, frame: Frame, minutes: NDArray[np.int64]) -> Floats:
    markets, rows = frame.markets, None
    if len(minutes) == 1:
        markets, rows = np.unique(markets, return_inverse=True)
    numbers = markets[:, None] + minutes.astype(np.uint64)
    steps = (noise.uniform(_MARKET_STREAM, index=numbers) - 0.5) * (shape.minute_deviations / _UNIFORM_DEVIATION)
    if rows is not None:
        steps = steps[rows]
    steps *= frame.market_parts[:, None] / shape.per_minute
    return np.repeat(steps, shape.per_minute, axis=1)


def _levels(shape: Shape, frame: Frame, steps: Floats) -> Floats:
    levels = np.cumsum(steps, axis=1, out=steps)
    scale = (frame.high - frame.low) * _SCALE
    drift = (frame.close - frame.open) - scale * levels[:, -1]
    levels *= scale[:, None]
    levels += frame.open[:, None]
    levels += drift[:, None] * shape.progress
    _stretch(levels, frame)
    return levels


def _stretch(levels: Floats, frame: Frame) -> None:
    """Stretch what is above open and close up to the high, what is below them down to the low."""
    top, bottom = np.maximum(frame.open, frame.close), np.minimum(frame.open, frame.close)
    above = np.maximum(levels - top[:, None], 0.0)
    below = np.maximum(bottom[:, None] - levels, 0.0)
    above *= (_factor(frame.high - top, above.max(axis=1)) - 1.0)[:, None]
    below *= (_factor(bottom - frame.low, below.max(axis=1)) - 1.0)[:, None]
    levels += above
    levels -= below


def _factor(wanted: Floats, there: Floats) -> Floats:
    return np.divide(wanted, there, out=np.ones_like(wanted), where=there > 0)


def spread_lots(shape: Shape, lots: NDArray[np.int64], random: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Lots of each session, spread over its slots; their sum is exactly what is given."""
    uniforms = _part(random, 1)
    weights = uniforms * uniforms
    weights /= np.subtract(_LARGEST, uniforms, out=uniforms)
    weights *= shape.weights
    np.cumsum(weights, axis=1, out=weights)
    weights *= (lots / weights[:, -1])[:, None]
    weights += 0.5
    behind = np.floor(weights, out=weights).astype(np.int64)
    spread: NDArray[np.int64] = behind.copy()
    spread[:, 1:] -= behind[:, :-1]
    return spread


def _touch(frame: Frame, levels: Floats, lots: NDArray[np.int64]) -> None:
    """Let a tick be exactly at the open, the high, the low and the close, in sessions with lots enough."""
    rows = np.arange(len(frame))
    inner = levels[:, 1:-1]
    highest, lowest = inner.argmax(axis=1) + 1, inner.argmin(axis=1) + 1
    enough = frame.lots >= FORCED
    wide = frame.high > frame.low
    levels[rows[wide], highest[wide]] = frame.high[wide]
    levels[rows[wide], lowest[wide]] = frame.low[wide]
    levels[:, 0], levels[:, -1] = frame.open, frame.close
    for places in (np.zeros_like(rows), highest, lowest, np.full_like(rows, levels.shape[1] - 1)):
        lots[rows[enough], places[enough]] += 1


def slot_times(shape: Shape, minute_starts: Floats, random: NDArray[np.uint64], slots: slice = ALL_SLOTS) -> Floats:
    """When the tick of each slot, or of some of them, is; to the millisecond, and never twice the same.

    Args:
        minute_starts: of each session, or of all of them, in seconds since 1970.
        random: of the slots.
        slots: which ones.
    """
    within, jitter = MINUTE / shape.per_minute, _part(random, 2)
    numbers = np.arange(shape.slots)[slots]
    times = minute_starts[:, numbers // shape.per_minute] + within * (
        numbers % shape.per_minute + _MARGIN + (1 - 2 * _MARGIN) * jitter
    )
    if shape.opening is not None and numbers[0] == 0:
        times[:, 0] = minute_starts[:, 0] - shape.opening + jitter[:, 0]
    if shape.closing is not None and numbers[-1] == shape.slots - 1:
        first, last = shape.closing
        times[:, -1] = minute_starts[:, -1] + first + (last - first) * jitter[:, -1]
    return np.round(times, 3, out=times)


def coins(random: NDArray[np.uint64]) -> Floats:
    """One more number in [0, 1) for each slot."""
    return _part(random, 3)
