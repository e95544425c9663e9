"""What changes slowly: numbers that wander with time, and are the same whoever asks for whatever day."""

from __future__ import annotations

from math import floor

from opend.simulator.market import noise


def drift(key: int, place: float) -> float:
    """A number in [0, 1) that wanders: random at every whole place, and on straight lines between.

    Args:
        key: a stream of `noise.stream`.
        place: how far time has gone on, in steps of the caller's choice.
    """
    knot = floor(place)
    left, right = noise.uniform(key, index=knot), noise.uniform(key, index=knot + 1)
    return left + (place - knot) * (right - left)
