"""Random numbers without a state: each is a function of its key and index, whoever asks in whatever order.

All arithmetic here is exact or correctly rounded, so the numbers are the same on every platform and version.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache, lru_cache
from hashlib import blake2b
from statistics import NormalDist
from typing import Any, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[Any]

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_FIRST_MULTIPLIER, _SECOND_MULTIPLIER = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB  # of splitmix64
_MANTISSA = 53
_SEGMENTS = 1 << 12
_TAIL = 1.0 / (1 << 16)
_PORTION = 1 << 15
NumberT = TypeVar("NumberT", bound=np.generic)


def stream(seed: int, *names: object) -> int:
    """The 64-bit key of a stream of numbers, e.g. `stream(7, "HK.00700", "ticks")`.

    Args:
        seed: the simulator's seed.
        names: what the stream is for, in any number of parts; each counts as its text.
    """
    text = "\0".join(map(format, (seed, *names)))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def generator(seed: int, *names: object) -> random.Random:
    """A generator for small static things, which are drawn once and in a fixed order."""
    return random.Random(stream(seed, *names))


@overload
def bits(*key: int, index: int) -> int: ...
@overload
def bits(*key: int | Indices, index: Indices) -> NDArray[np.uint64]: ...
def bits(*key: int | Indices, index: int | Indices) -> int | NDArray[np.uint64]:
    """64 random bits for each index.

    Args:
        key: a stream's key, and any integers that tell its parts apart, such as the number of a day.
        index: one number or an array of them, of any shape. If it is one, parts of the key may be arrays as well, of
            shapes that go with it: so many streams are drawn from at once.
    """
    if not isinstance(index, np.ndarray):
        return _mixed(int(index) * _GOLDEN + _joined(key))
    counters = np.atleast_1d(index).astype(np.uint64)
    counters *= np.uint64(_GOLDEN)
    drawn = _mixed_array(np.add(counters, _start(key), order="C"))
    return drawn if index.ndim else drawn.reshape(())


@overload
def uniform(*key: int, index: int) -> float: ...
@overload
def uniform(*key: int | Indices, index: Indices) -> Floats: ...
def uniform(*key: int | Indices, index: int | Indices) -> float | Floats:
    """Evenly distributed numbers in [0, 1): a float for an integer, an array for an array. See `bits`."""
    if isinstance(index, np.ndarray):
        numbers: Floats = (bits(*key, index=index) >> np.uint64(64 - _MANTISSA)).astype(np.float64)
        numbers *= 2.0**-_MANTISSA
        return numbers
    return (bits(*key, index=int(index)) >> (64 - _MANTISSA)) * 2.0**-_MANTISSA  # type: ignore[arg-type]


@overload
def normal(*key: int, index: int) -> float: ...
@overload
def normal(*key: int | Indices, index: Indices) -> Floats: ...
def normal(*key: int | Indices, index: int | Indices) -> float | Floats:
    """Numbers of the standard normal distribution, within 4.2 on both sides of 0. See `bits`."""
    if isinstance(index, np.ndarray):
        drawn = np.asarray(uniform(*key, index=index))
        for part in _portions(drawn):
            _make_normal(part)
        return drawn
    return _normal(_quantiles(), uniform(*key, index=int(index)) * _SEGMENTS)  # type: ignore[arg-type]


def _make_normal(drawn: Floats) -> None:
    """Let evenly distributed numbers be normal ones."""
    drawn *= _SEGMENTS
    segments = drawn.astype(np.intp)
    drawn -= segments
    drawn *= _slopes().take(segments)
    drawn += _quantiles().take(segments)


def _normal(quantiles: Floats, place: float) -> float:
    segment = int(place)
    left, right = float(quantiles[segment]), float(quantiles[segment + 1])
    return left + (place - segment) * (right - left)


@cache
def _quantiles() -> Floats:
    # Rounded, since the platform's logarithm may differ in the last bits.
    ends = [_TAIL, *(segment / _SEGMENTS for segment in range(1, _SEGMENTS)), 1.0 - _TAIL]
    return np.array([round(NormalDist().inv_cdf(end), 9) for end in ends])


@cache
def _slopes() -> Floats:
    return np.diff(_quantiles())


def _start(key: tuple[int | Indices, ...]) -> np.uint64 | NDArray[np.uint64]:
    if not any(isinstance(part, np.ndarray) for part in key):
        joined: np.uint64 = np.uint64(_joined(key))
        return joined
    state = np.zeros(1, np.uint64)
    for part in key:
        parts = np.atleast_1d(part).astype(np.uint64)
        state = _mixed_array(np.bitwise_xor(state, _mixed_array(parts + np.uint64(_GOLDEN))))
    return state


@lru_cache(maxsize=1 << 16)
def _joined(key: tuple[int | Indices, ...]) -> int:
    state = 0
    for part in key:
        state = _mixed(state ^ _mixed(int(part) + _GOLDEN))
    return state


def _mixed(value: int) -> int:
    value &= _MASK
    value = (value ^ (value >> 30)) * _FIRST_MULTIPLIER & _MASK
    value = (value ^ (value >> 27)) * _SECOND_MULTIPLIER & _MASK
    return value ^ (value >> 31)


def _mixed_array(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The values mixed, in their place."""
    for part in _portions(values):
        part ^= part >> np.uint64(30)
        part *= np.uint64(_FIRST_MULTIPLIER)
        part ^= part >> np.uint64(27)
        part *= np.uint64(_SECOND_MULTIPLIER)
        part ^= part >> np.uint64(31)
    return values


def _portions(values: NDArray[NumberT]) -> Iterator[NDArray[NumberT]]:
    """An array in parts that fit the processor's cache; what is done to them is done to the array."""
    flat = values.reshape(-1)
    for start in range(0, len(flat), _PORTION):
        yield flat[start : start + _PORTION]
