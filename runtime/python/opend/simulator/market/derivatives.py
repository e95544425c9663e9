"""What is told of derivatives besides their price: premiums, leverage, distances to strikes, what is held of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .holdings import net_open_interest, open_interest, street_rate, street_volume, warrant_score
from .instruments import FutureTerms, Instrument, OptionTerms, WarrantTerms

if TYPE_CHECKING:
    from .black_scholes import Greeks
    from .market import Market

_CALL, _PUT = 1, 2
_BUY, _SELL, _BULL, _BEAR, _INLINE = 1, 2, 3, 4, 5
_FALLING = (_SELL, _BEAR)
_CALLABLE = (_BULL, _BEAR)


@dataclass(frozen=True)
class OptionFigures:
    """Of an option; rates and the implied volatility in percent.

    Attributes:
        premium: how far the underlying has to go until the option breaks even.
        nominal_value: of the shares that a contract is about.
        days_left: until it expires; below 0 where it has.
    """

    greeks: Greeks
    implied_volatility: float
    premium: float
    open_interest: int
    net_open_interest: int
    nominal_value: float
    days_left: int


def option_figures(market: Market, option: Instrument, price: float, underlying: float) -> OptionFigures:
    """The figures of an option.

    Args:
        market: the simulated market.
        option: the option.
        price: its own.
        underlying: the price of what it is written on.
    """
    terms = option.terms
    assert isinstance(terms, OptionTerms)
    greeks = market.fair(option)
    day = market.today(option)
    return OptionFigures(
        greeks=greeks,
        implied_volatility=greeks.implied_volatility * 100,
        premium=_premium(terms.strike, price, underlying, is_falling=terms.kind == _PUT),
        open_interest=open_interest(option, day),
        net_open_interest=net_open_interest(option, day),
        nominal_value=underlying * terms.multiplier,
        days_left=(terms.expiry - day).days,
    )


@dataclass(frozen=True)
class WarrantFigures:
    """Of a warrant or CBBC; rates and the implied volatility in percent, None where its kind has none.

    Attributes:
        premium: how far the underlying has to go until the warrant breaks even.
        break_even: the underlying's price at which it does.
        leverage: how many warrants' worth of shares one pays for with one share's warrants.
        effective_leverage: leverage times delta.
        in_the_money: distance of the underlying to the strike, above 0 in the money.
        conversion_price: of the warrants for one share.
        to_recovery: distance of the underlying to the recovery price, of bulls and bears.
        is_within: whether the underlying is between the bounds, of inline warrants.
        street_rate: what the public holds of the issue.
    """

    delta: float | None
    implied_volatility: float | None
    premium: float
    break_even: float
    leverage: float
    effective_leverage: float
    in_the_money: float
    conversion_price: float
    to_recovery: float | None
    is_within: bool | None
    street_rate: float
    street_volume: int
    score: float


def warrant_figures(market: Market, warrant: Instrument, price: float, underlying: float) -> WarrantFigures:
    """The figures of a warrant; its own price and that of what it is written on are given."""
    terms = warrant.terms
    assert isinstance(terms, WarrantTerms)
    greeks = market.fair(warrant)
    day = market.today(warrant)
    is_falling = terms.kind in _FALLING
    conversion_price = price * terms.ratio
    leverage = underlying / conversion_price if conversion_price else 0.0
    has_greeks = terms.kind in (_BUY, _SELL)
    return WarrantFigures(
        delta=greeks.delta if has_greeks else None,
        implied_volatility=greeks.implied_volatility * 100 if has_greeks else None,
        premium=_premium(terms.strike, conversion_price, underlying, is_falling=is_falling),
        break_even=terms.strike - conversion_price if is_falling else terms.strike + conversion_price,
        leverage=leverage,
        effective_leverage=leverage * abs(greeks.delta) if has_greeks else leverage,
        in_the_money=_distance(terms.strike, underlying, is_falling=is_falling),
        conversion_price=conversion_price,
        to_recovery=_to_recovery(terms, underlying),
        is_within=_is_within(terms, underlying),
        street_rate=street_rate(warrant, day),
        street_volume=street_volume(warrant, day),
        score=warrant_score(warrant, day),
    )


@dataclass(frozen=True)
class FutureFigures:
    """Of a future: the settlement price of the day before, open contracts, and their change since that day."""

    last_settlement: float
    position: int
    position_change: int
    days_left: int | None


def future_figures(market: Market, future: Instrument, previous_close: float) -> FutureFigures:
    """The figures of a future; main contracts have those of the contract that they stand for.

    Args:
        market: the simulated market.
        future: the future.
        previous_close: of the day before, which is its settlement price.
    """
    terms = future.terms
    assert isinstance(terms, FutureTerms)
    origin = terms.origin and market.universe.find(*terms.origin)
    held = origin or future
    day = market.today(future)
    before = market.sessions(future).previous_day(day)
    position = open_interest(held, day, is_future=True)
    last = terms.last_trading_day
    return FutureFigures(
        last_settlement=previous_close,
        position=position,
        position_change=position - open_interest(held, before, is_future=True),
        days_left=None if last is None else (last - day).days,
    )


def _premium(strike: float, price: float, underlying: float, *, is_falling: bool) -> float:
    if not underlying:
        return 0.0
    to_break_even = underlying - strike + price if is_falling else strike + price - underlying
    return to_break_even / underlying * 100


def _distance(bound: float, underlying: float, *, is_falling: bool) -> float:
    """How far the underlying is beyond a bound, in percent of itself."""
    if not underlying:
        return 0.0
    return (bound - underlying if is_falling else underlying - bound) / underlying * 100


def _to_recovery(terms: WarrantTerms, underlying: float) -> float | None:
    if terms.kind not in _CALLABLE or terms.recovery_price is None:
        return None
    return _distance(terms.recovery_price, underlying, is_falling=terms.kind == _BEAR)


def _is_within(terms: WarrantTerms, underlying: float) -> bool | None:
    if terms.kind != _INLINE or terms.lower_strike is None or terms.upper_strike is None:
        return None
    return terms.lower_strike <= underlying <= terms.upper_strike
