"""What moves a price over days: the whole market, the security's own luck, and a slow growth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import noise
from .instruments import EventTerms, Instrument
from .noise import Floats
from .paths import Ordinals, added, brownian, workdays

ANCHOR = date(2025, 6, 18)
"""The day on which prices close at `Instrument.base_price`, or near it where they follow something else."""

WORKDAYS_A_YEAR = 261
_DAYS_A_YEAR = 365
_MARKET_VOLATILITY = 0.15
_LARGEST_MARKET_PART = 0.75
_GROWTH, _GROWTH_SPREAD = 0.015, 0.015
_PAID = 0.5  # of what it pays out by now, over all years
_CHUNK = 40_000


class Market(NamedTuple):
    """What moves the securities of one currency together.

    Attributes:
        key: of its random numbers.
        part: of a security's deviation: the correlation of its price with the market.
    """

    key: int
    part: float


@dataclass(frozen=True)
class Course:
    """The logarithm of a price, against that on `ANCHOR`, as a sum of Brownian paths.

    Attributes:
        keys: of the paths; the first is that of the market, which others share.
        weights: of the paths: their standard deviation a step.
        growth: a step.
        has_weekends: whether the days of weekends are steps too.
    """

    keys: NDArray[np.uint64]
    weights: Floats
    growth: float
    has_weekends: bool = False

    @cached_property
    def deviation(self) -> float:
        """The standard deviation of its change in one step."""
        return float(np.sqrt((self.weights**2).sum()))

    @cached_property
    def market(self) -> Market:
        """What it shares with others."""
        return Market(int(self.keys[0]), float(self.weights[0]) / (self.deviation or 1.0))

    def at(self, ordinals: Ordinals) -> Floats:
        """Its height on days, given as ordinals of `date`."""
        days = np.append(ordinals, ANCHOR.toordinal())
        steps = days if self.has_weekends else workdays(days)
        portion = max(_CHUNK // len(self.keys), 1)
        parts = [self._sum(steps[start : start + portion]) for start in range(0, len(steps), portion)]
        heights = np.concatenate(parts) + self.growth * steps
        above_anchor: Floats = heights[:-1] - heights[-1]
        return above_anchor

    def jumped(self, _: Ordinals, ordinals: Ordinals, /) -> Floats:
        """How far jumps take it from one close to another: they are laid down, and here nothing is."""
        return np.zeros(len(ordinals))

    def _sum(self, steps: Ordinals) -> Floats:
        # No matrix product: its last bits depend on how many steps are asked for at once.
        return added(self.weights[:, None] * brownian(self.keys, steps))


def own_course(seed: int, instrument: Instrument, income: float = 0.0) -> Course:
    """The course of a security that follows nothing but its market.

    Args:
        seed: the simulator's.
        income: what it pays out a year by now, as a part of its price; its price makes good for what it paid.
    """
    return own_courses(seed, [instrument], [income])[0]


def own_courses(seed: int, instruments: Sequence[Instrument], incomes: Sequence[float]) -> list[Course]:
    """The courses of some securities that follow nothing but their market; see `own_course`."""
    keys = own_keys(seed, instruments)
    sway, luck = noise.uniform(keys, index=np.array([1])).tolist(), noise.normal(keys, index=np.array([2])).tolist()
    rows = zip(instruments, incomes, sway, luck, keys.tolist(), strict=True)
    return [_own_course(seed, *row) for row in rows]


def _own_course(seed: int, instrument: Instrument, income: float, sway: float, luck: float, key: int) -> Course:
    if isinstance(instrument.terms, EventTerms):
        weight = instrument.volatility / _DAYS_A_YEAR**0.5
        return Course(np.array([0, key], np.uint64), np.array([0.0, weight]), 0.0, has_weekends=True)
    volatility, beta = instrument.volatility, 0.6 + 0.8 * sway
    shared = min(beta * _MARKET_VOLATILITY, _LARGEST_MARKET_PART * volatility)
    weights = np.array([shared, (volatility**2 - shared**2) ** 0.5]) / WORKDAYS_A_YEAR**0.5
    growth = _GROWTH + _GROWTH_SPREAD * luck + _PAID * income
    market = _market_key(seed, instrument.currency)
    return Course(np.array([market, key], np.uint64), weights, growth / WORKDAYS_A_YEAR)


def mixed_course(parts: Sequence[tuple[float, Course]]) -> Course:
    """The course of what consists of others, by their weights, which sum up to 1."""
    weights: dict[int, float] = {}
    for share, course in parts:
        for key, weight in zip(course.keys.tolist(), course.weights.tolist(), strict=True):
            weights[key] = weights.get(key, 0.0) + share * weight
    growth = sum(share * course.growth for share, course in parts)
    return Course(np.array(list(weights), np.uint64), np.array(list(weights.values())), growth)


def own_key(seed: int, instrument: Instrument) -> int:
    """The key of what is random about one security."""
    return _own_key(seed, instrument.market, instrument.code)


def own_keys(seed: int, instruments: Sequence[Instrument]) -> NDArray[np.uint64]:
    """The keys of some securities."""
    return np.array([own_key(seed, instrument) for instrument in instruments], np.uint64)


@lru_cache(maxsize=1 << 14)
def _own_key(seed: int, market: int, code: str) -> int:
    return noise.stream(seed, "security", market, code)


@cache
def _market_key(seed: int, currency: str) -> int:
    return noise.stream(seed, "market", currency)
