"""What combinations of options gain and lose: pay-offs, break-even points, and the chance of a profit."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import NormalDist

_CERTAIN = NormalDist()
_NEAR = 1e-9
_GRID = 400
_SPAN = 6.0


@dataclass(frozen=True)
class Leg:
    """A part of a combination.

    Attributes:
        quantity: contracts (of a stock: shares by `multiplier`); below 0 where it is sold.
        price: at which it is bought or sold.
        multiplier: shares of a contract.
        value: what it is worth at the combination's end, by the price of the underlying.
        strikes: prices at which the slope of `value` changes.
        slope: of `value` above the highest strike.
    """

    quantity: float
    price: float
    multiplier: float
    value: Callable[[float], float]
    strikes: tuple[float, ...] = ()
    slope: float = 0.0


def call_value(strike: float) -> Callable[[float], float]:
    """What a call is worth on its last day, by the price of the underlying."""
    return lambda price: max(price - strike, 0.0)


def put_value(strike: float) -> Callable[[float], float]:
    """What a put is worth on its last day, by the price of the underlying."""
    return lambda price: max(strike - price, 0.0)


@dataclass(frozen=True)
class Outlook:
    """Where the underlying may stand at the combination's end: lognormal around its price.

    Attributes:
        price: of the underlying now.
        volatility: a year; 0.3 is 30 %.
        years: until the end.
    """

    price: float
    volatility: float
    years: float

    def chance_below(self, price: float) -> float:
        """The probability that the underlying ends below a price."""
        if price <= 0:
            return 0.0
        spread = self.spread
        if spread <= 0:
            return 1.0 if price > self.price else 0.0
        return _CERTAIN.cdf((math.log(price / self.price) + spread * spread / 2) / spread)

    @property
    def spread(self) -> float:
        """Standard deviation of the logarithm of the price at the end."""
        return self.volatility * math.sqrt(max(self.years, 0.0))


@dataclass(frozen=True)
class Combination:
    """Legs that are held together until the first of them ends.

    Args:
        legs: at least one.
        outlook: of the underlying.
        is_straight: whether the pay-off is straight between strikes; it is not where a leg outlives the others.
    """

    legs: tuple[Leg, ...]
    outlook: Outlook
    is_straight: bool = True

    def profit(self, price: float) -> float:
        """Money gained, or lost where it is below 0, when the underlying ends at a price."""
        return sum(leg.quantity * leg.multiplier * (leg.value(price) - leg.price) for leg in self.legs)

    @property
    def final_slope(self) -> float:
        """How the profit changes with the price of the underlying, above all strikes."""
        return sum(leg.quantity * leg.multiplier * leg.slope for leg in self.legs)

    @cached_property
    def _outline(self) -> list[tuple[float, float]]:
        """Prices of the underlying, and the profit at each, between which the profit changes evenly."""
        return [(price, self.profit(price)) for price in self._corners()]

    def _corners(self) -> list[float]:
        strikes = sorted({strike for leg in self.legs for strike in leg.strikes})
        top = max([*strikes, self.outlook.price])
        if self.is_straight:
            return [0.0, *strikes, 2 * top]
        width = max(self.outlook.spread, 0.05) * _SPAN
        grid = (self.outlook.price * math.exp(width * (2 * step / _GRID - 1)) for step in range(_GRID + 1))
        return sorted(grid)

    def max_profit(self) -> float | None:
        """The greatest profit; None where there is no limit."""
        if self.final_slope > _NEAR:
            return None
        return max(profit for _, profit in self._outline)

    def max_loss(self) -> float | None:
        """The greatest loss, as a number above 0; None where there is no limit."""
        if self.final_slope < -_NEAR:
            return None
        return max(0.0, -min(profit for _, profit in self._outline))

    def breakevens(self) -> list[float]:
        """Prices of the underlying at which nothing is gained or lost, the lowest first."""
        return [point for point in self._zeros() if point > 0]

    def _zeros(self) -> Iterator[float]:
        for (left, below), (right, above) in pairwise(self._outline):
            if (below < 0 < above) or (above < 0 < below):
                yield left + (right - left) * below / (below - above)
            elif above == 0 and below != 0:
                yield right
        yield from self._beyond(*self._outline[-1])

    def _beyond(self, last: float, profit: float) -> Iterator[float]:
        slope = self.final_slope
        if abs(slope) > _NEAR and profit and (profit > 0) == (slope < 0):
            yield last - profit / slope

    def chance_of_profit(self) -> float:
        """The probability that more is gained than lost."""
        points = self.breakevens()
        chance, lower = 0.0, 0.0
        for upper in [*points, math.inf]:
            middle = (lower + upper) / 2 if upper < math.inf else lower * 2 + self.outlook.price
            if self.profit(middle) > 0:
                below = self.outlook.chance_below(upper) if upper < math.inf else 1.0
                chance += below - self.outlook.chance_below(lower)
            lower = upper
        return chance
