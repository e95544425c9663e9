"""What derivatives are worth, given their underlying's price: options, warrants, CBBCs, futures, event contracts."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import numpy as np

from . import noise
from .black_scholes import Greeks, Numbers, normal_distribution, option_greeks, option_prices
from .calendars import sessions
from .instruments import FutureTerms, Instrument, Key, OptionTerms, WarrantTerms
from .noise import Floats

__all__ = ["RATES", "YEAR", "YIELDS", "Greeks", "Pricing", "end_of", "probability_price", "years_left"]

RATES = {"HKD": 0.03, "USD": 0.043, "CNY": 0.016, "SGD": 0.025, "JPY": 0.005}
"""The yearly interest rate of each currency, compounded continuously; the same at all times."""

YIELDS = {"HKD": 0.032, "USD": 0.013, "CNY": 0.025, "SGD": 0.04, "JPY": 0.02}
"""What the shares behind each currency's futures pay a year: it lowers the cost of carry. Options know no dividends."""

YEAR = 365 * 86_400.0

CALL, PUT, BULL, BEAR, INLINE = 1, 2, 3, 4, 5
"""`Qot_Common.WarrantType`, and of options the first two."""

_LAST_HOUR = 16  # of the market's own time, at which a last day ends

_LOWEST_WARRANT = 0.01
_INLINE_PAYOUT, _INLINE_CONSOLATION = 1.0, 0.25
_FUNDING = 0.06  # what the issuer of a CBBC earns a year on the strike

_IMPLIED_OVER_BASE = 1.04
_SWINGS = ((5 * 86_400.0, 0.09), (40 * 86_400.0, 0.17))  # seconds between turns, and their size


def end_of(instrument: Instrument) -> float | None:
    """When a derivative ends, in seconds since 1970; None where it has no end."""
    day = _last_day(instrument)
    if day is None:
        return None
    return sessions(instrument.sessions).midnight(day) + _LAST_HOUR * 3600


def years_left(instrument: Instrument, at: Numbers) -> Numbers:
    """Years of 365 days from a moment until the end of a derivative, not below 0.

    Raises:
        ValueError: it has no end.
    """
    end = end_of(instrument)
    if end is None:
        raise ValueError(f"{instrument.code} has no end")
    left: Numbers = (
        np.maximum(end - np.asarray(at), 0.0) / YEAR if isinstance(at, np.ndarray) else max(end - at, 0) / YEAR
    )
    return left


def probability_price(base: float, shift: Numbers) -> Floats:
    """Prices of an event contract: the probability `base` with its log-odds shifted, between 0.01 and 0.99."""
    odds = math.log(base / (1 - base)) + np.asarray(shift)
    return np.clip(1.0 / (1.0 + np.exp(-odds)), 0.01, 0.99)


class Pricing:
    """Values of derivatives in one simulated market."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._swing_streams: dict[Key, int] = {}

    def volatility(self, instrument: Instrument, at: Numbers) -> Floats:
        """What a derivative's price implies at a moment, or at-the-money options of an underlying do: 0.3 is 30 %.

        It swings around the instrument's own `volatility`, in the same way for all derivatives of an underlying.
        """
        base = instrument.volatility * (_IMPLIED_OVER_BASE if instrument.owner is None else 1.0)
        return base * np.exp(self._swing(instrument.owner or instrument.key, np.asarray(at, dtype=np.float64)))

    def fair(self, instrument: Instrument, spot: float, at: float) -> Greeks:
        """The value and the Greeks of an option or warrant; those of a warrant are for one share, but its price.

        Args:
            spot: price of its underlying.
            at: seconds since 1970.
        """
        terms = instrument.terms
        if isinstance(terms, OptionTerms):
            return self._option(instrument, terms.strike, spot, at, is_call=terms.kind == CALL)
        if isinstance(terms, WarrantTerms) and terms.kind in (CALL, PUT):
            plain = self._option(instrument, terms.strike, spot, at, is_call=terms.kind == CALL)
            return replace(plain, price=max(plain.price / terms.ratio, _LOWEST_WARRANT))
        return self._bumped(instrument, spot, at)

    def prices(self, instrument: Instrument, spots: Floats, times: Floats) -> Floats:
        """Values of a derivative along a path of its underlying.

        Args:
            spots: prices of the underlying.
            times: of these prices, in seconds since 1970.

        Raises:
            ValueError: it is no derivative of an underlying.
        """
        terms, years, rate = instrument.terms, years_left(instrument, times), RATES[instrument.currency]
        if isinstance(terms, FutureTerms):
            return spots * np.exp((rate - YIELDS[instrument.currency]) * years)
        volatility = self.volatility(instrument, times)
        if isinstance(terms, OptionTerms):
            return option_prices(spots, terms.strike, years, volatility, rate, is_call=terms.kind == CALL)
        if isinstance(terms, WarrantTerms):
            return np.maximum(_warrant_prices(terms, spots, years, volatility, rate), _LOWEST_WARRANT)
        raise ValueError(f"{instrument.code} is no derivative of an underlying")

    def _option(self, instrument: Instrument, strike: float, spot: float, at: float, *, is_call: bool) -> Greeks:
        years, rate = float(years_left(instrument, at)), RATES[instrument.currency]
        return option_greeks(spot, strike, years, float(self.volatility(instrument, at)), rate, is_call=is_call)

    def _bumped(self, instrument: Instrument, spot: float, at: float) -> Greeks:
        step = spot * 1e-3
        terms = instrument.terms
        ratio = terms.ratio if isinstance(terms, WarrantTerms) else 1.0
        spots, times = spot + step * np.array([-1.0, 0.0, 1.0, 0.0]), at + np.array([0.0, 0.0, 0.0, 86_400.0])
        down, price, up, later = (float(each) for each in self.prices(instrument, spots, times))
        return Greeks(
            price=price,
            delta=(up - down) / (2 * step) * ratio,
            gamma=(up - 2 * price + down) / step**2 * ratio,
            vega=0.0,
            theta=later - price,
            rho=0.0,
            implied_volatility=float(self.volatility(instrument, at)),
        )

    def _swing(self, key: Key, at: Floats) -> Floats:
        if key not in self._swing_streams:
            self._swing_streams[key] = noise.stream(self._seed, "implied volatility", *key)
        stream = self._swing_streams[key]
        return sum((_wave(stream, place, at, *swing) for place, swing in enumerate(_SWINGS)), np.zeros_like(at))


def _wave(stream: int, place: int, at: Floats, span: float, size: float) -> Floats:
    turns = at / span
    before = np.floor(turns)
    left = noise.normal(stream, place, index=before.astype(np.int64))
    right = noise.normal(stream, place, index=before.astype(np.int64) + 1)
    return size * (left + (right - left) * (turns - before))


def _warrant_prices(terms: WarrantTerms, spots: Floats, years: Numbers, volatility: Floats, rate: float) -> Floats:
    if terms.kind in (CALL, PUT):
        return option_prices(spots, terms.strike, years, volatility, rate, is_call=terms.kind == CALL) / terms.ratio
    if terms.kind == INLINE:
        return _inline_prices(terms, spots, years, volatility, rate)
    sign = 1.0 if terms.kind == BULL else -1.0
    recovery = terms.recovery_price if terms.recovery_price is not None else terms.strike
    funding = np.where(sign * (spots - recovery) > 0, terms.strike * _FUNDING * years, 0.0)
    return np.maximum(sign * (spots - terms.strike) + funding, 0.0) / terms.ratio


def _inline_prices(terms: WarrantTerms, spots: Floats, years: Numbers, volatility: Floats, rate: float) -> Floats:
    lower, upper = terms.lower_strike or 0.0, terms.upper_strike or math.inf
    years = np.maximum(years, 1e-8)
    spread = volatility * np.sqrt(years)
    center = (rate - volatility**2 / 2) * years
    inside = normal_distribution((np.log(upper / spots) - center) / spread) - normal_distribution(
        (np.log(np.maximum(lower, 1e-9) / spots) - center) / spread
    )
    worth = _INLINE_CONSOLATION + (_INLINE_PAYOUT - _INLINE_CONSOLATION) * inside
    return np.exp(-rate * years) * worth


def _last_day(instrument: Instrument) -> date | None:
    terms = instrument.terms
    if isinstance(terms, WarrantTerms):
        return terms.maturity
    if isinstance(terms, FutureTerms):
        return terms.last_trading_day
    return None if terms is None else terms.expiry
