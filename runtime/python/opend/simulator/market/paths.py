"""The long way of a price: a Brownian path over days, any part of which is computed on its own.

Between nodes some two years apart, which are independent of each other, the path is a Brownian bridge, built from
displacements of midpoints: so a day costs a handful of random numbers, however far away it is, and the path stays
around its level for ever.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from . import noise
from .noise import Floats

Ordinals = NDArray[np.int64]

_STREAM = noise.stream(0, "paths")
_LEVELS = 9
_BLOCK = 1 << _LEVELS
_WORKDAYS = 5
_MANY = 2000  # points; of so many it pays to find those that share midpoints
# Two independent nodes differ as much as a Brownian path does from one to the other.
_NODE_DEVIATION = (_BLOCK / 2) ** 0.5

_SHIFTS = np.arange(1, _LEVELS + 1)[:, None]
_DEVIATIONS = 2.0 ** (_SHIFTS / 2) / 2
# Each level numbers its midpoints from a place of its own; the nodes stand in front of them.
_PLACES = _SHIFTS << 40


def workdays(ordinals: Ordinals) -> Ordinals:
    """The number of workdays up to each day; a day of the weekend counts as its Friday."""
    weeks, weekdays = np.divmod(ordinals - 1, 7)
    return weeks * _WORKDAYS + np.minimum(weekdays, _WORKDAYS - 1)


def brownian(keys: NDArray[np.uint64], steps: Ordinals) -> Floats:
    """Paths with increments of variance 1 a step, as an array of keys x steps."""
    midpoints = _midpoints if len(keys) * len(steps) < _MANY else _shared_midpoints
    return _path(keys[:, None], steps, midpoints(keys, steps))


def brownian_points(keys: NDArray[np.uint64], steps: Ordinals) -> Floats:
    """One step of each path: `steps` has one for each of the keys."""
    displacements = noise.normal(_STREAM, index=keys + _places(steps))
    displacements *= _weights(steps)
    return _path(keys, steps, added(displacements))


def _path(keys: NDArray[np.uint64], steps: Ordinals, inner: Floats) -> Floats:
    block, rest = np.divmod(steps, _BLOCK)
    part = rest / _BLOCK
    left, right = _nodes(keys, block), _nodes(keys, block + 1)
    path: Floats = inner + left + (right - left) * part
    return path


def _nodes(keys: NDArray[np.uint64], block: Ordinals) -> Floats:
    nodes: Floats = noise.normal(_STREAM, index=keys + block.astype(np.uint64)) * _NODE_DEVIATION
    return nodes


def _midpoints(keys: NDArray[np.uint64], steps: Ordinals) -> Floats:
    displacements = noise.normal(_STREAM, index=keys[:, None] + _places(steps)[:, None])
    displacements *= _weights(steps)[:, None]
    return added(displacements)


def _shared_midpoints(keys: NDArray[np.uint64], steps: Ordinals) -> Floats:
    """As `_midpoints`, but with each midpoint drawn once for all steps in a row that share it."""
    places = _places(steps)
    fresh = np.ones(places.shape, np.bool_)
    np.not_equal(places[:, 1:], places[:, :-1], out=fresh[:, 1:])
    drawn = noise.normal(_STREAM, index=keys + places[fresh][:, None])
    total: Floats = np.zeros((len(steps), len(keys)))
    for found, weights in zip((np.cumsum(fresh) - 1).reshape(places.shape), _weights(steps), strict=True):
        displacements = drawn.take(found, axis=0)
        displacements *= weights[:, None]
        total += displacements
    turned: Floats = total.T
    return turned


def _places(steps: Ordinals) -> NDArray[np.uint64]:
    """The number of the midpoint that each step is next to on each level."""
    return ((steps >> _SHIFTS) + _PLACES).astype(np.uint64)


def _weights(steps: Ordinals) -> Floats:
    """How much the displacement of that midpoint counts at each step: less, the farther away it is."""
    sizes = 1 << _SHIFTS
    weights: Floats = _DEVIATIONS * (1.0 - np.abs(2.0 * (steps & (sizes - 1)) / sizes - 1.0))
    return weights


def added(rows: Floats) -> Floats:
    """The sum over the first axis, one after the other: that of `sum` depends on how many columns there are."""
    total: Floats = np.add.accumulate(rows, axis=0)[-1]
    return total
