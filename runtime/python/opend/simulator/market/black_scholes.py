"""Options after Black and Scholes, without dividends.

Spots, years and volatilities are single numbers or NumPy arrays that broadcast; years are of 365 days.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .noise import Floats

Numbers = float | Floats

_SHORTEST = 1e-12  # years; what is nearer to its end counts as this far from it
_LOWEST, _HIGHEST = 1e-4, 20.0  # volatilities among which an implied one is searched
_TAIL = 7.07106781186547
_ROOT_OF_TWO_PI = 2.5066282746310002

# West's form of Hart's approximation of the normal distribution, good to 15 digits.
_NUMERATOR = (
    3.52624965998911e-2,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376,
)
_DENOMINATOR = (
    8.83883476483184e-2,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752,
)


@dataclass(frozen=True)
class Greeks:
    """A derivative's fair value and how it moves.

    Attributes:
        price: in its currency.
        delta: change of the price with the underlying's by 1.
        gamma: change of delta with the underlying's price by 1.
        vega: change of the price with the volatility by one point (0.01).
        theta: change of the price in one calendar day.
        rho: change of the price with the rate by one point (0.01).
        implied_volatility: a year; 0.3 is 30 %.
    """

    price: float
    delta: float
    gamma: float
    vega: float
    theta: float
    rho: float
    implied_volatility: float


def normal_distribution(x: Numbers) -> Floats:
    """The probability that a standard normal number is below `x`."""
    distance = np.abs(np.asarray(x, dtype=np.float64))
    near = np.minimum(distance, _TAIL)
    far = np.maximum(distance, _TAIL)
    body = np.exp(-near * near / 2) * np.polyval(_NUMERATOR, near) / np.polyval(_DENOMINATOR, near)
    fraction = far + 0.65
    for step in (4.0, 3.0, 2.0, 1.0):
        fraction = far + step / fraction
    tail = np.exp(-far * far / 2) / fraction / _ROOT_OF_TWO_PI
    below = np.where(distance < _TAIL, body, tail)
    return np.where(np.asarray(x) > 0, 1.0 - below, below)


def option_prices(
    spot: Numbers, strike: float, years: Numbers, volatility: Numbers, rate: float, *, is_call: bool
) -> Floats:
    """Values of a European option.

    Args:
        spot: price of the underlying.
        years: until expiry; 0 or less gives what it is worth when exercised.
        volatility: a year, 0.3 is 30 %.
        rate: of interest a year, compounded continuously.
    """
    years = np.maximum(years, _SHORTEST)
    spread = volatility * np.sqrt(years)
    high = (np.log(np.asarray(spot) / strike) + rate * years) / spread + spread / 2
    sign = 1.0 if is_call else -1.0
    worth = sign * (
        spot * normal_distribution(sign * high)
        - strike * np.exp(-rate * years) * normal_distribution(sign * (high - spread))
    )
    return np.maximum(worth, 0.0)


def option_greeks(spot: float, strike: float, years: float, volatility: float, rate: float, *, is_call: bool) -> Greeks:
    """The value of a European option and its Greeks; the arguments are those of `option_prices`."""
    years = max(years, _SHORTEST)
    root = math.sqrt(years)
    high = (math.log(spot / strike) + rate * years) / (volatility * root) + volatility * root / 2
    sign = 1.0 if is_call else -1.0
    delta = sign * _below(sign * high)
    due = sign * strike * math.exp(-rate * years) * _below(sign * (high - volatility * root))
    density = math.exp(-high * high / 2) / _ROOT_OF_TWO_PI
    return Greeks(
        price=max(spot * delta - due, 0.0),
        delta=delta,
        gamma=density / (spot * volatility * root),
        vega=spot * density * root / 100,
        theta=(-spot * density * volatility / (2 * root) - rate * due) / 365,
        rho=due * years / 100,
        implied_volatility=volatility,
    )


def implied_volatility(
    price: float, spot: float, strike: float, years: float, rate: float, *, is_call: bool
) -> float | None:
    """The volatility at which an option is worth `price`; None where no volatility explains it."""

    def excess(volatility: float) -> float:
        return option_greeks(spot, strike, years, volatility, rate, is_call=is_call).price - price

    low, high = _LOWEST, _HIGHEST
    if years <= 0 or excess(low) > 0 or excess(high) < 0:
        return None
    while high - low > 1e-9 * high:
        middle = (low + high) / 2
        low, high = (low, middle) if excess(middle) > 0 else (middle, high)
    return (low + high) / 2


def _below(x: float) -> float:
    return math.erfc(-x / math.sqrt(2)) / 2
