from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime, timezone
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.black_scholes import (
    implied_volatility,
    normal_distribution,
    option_greeks,
    option_prices,
)
from opend.simulator.market.instruments import FutureTerms, Instrument, Key, Kind, OptionTerms, WarrantTerms
from opend.simulator.market.pricing import (
    RATES,
    YEAR,
    YIELDS,
    Pricing,
    end_of,
    probability_price,
    years_left,
)

EXPIRY = date(2025, 6, 20)
END = datetime(2025, 6, 20, 20, tzinfo=timezone.utc).timestamp()  # 16:00 in New York
WEEK = 7 * 86_400.0
pricing = Pricing(7)

spots = st.floats(5, 500)
moneyness = st.floats(0.6, 1.6)
years = st.floats(0.02, 3)
volatilities = st.floats(0.08, 1.5)
rates = st.floats(0, 0.08)


def derivative(terms: object, **attributes: object) -> Instrument:
    plain = Instrument(
        market=11,
        code="X",
        kind=Kind.OPTION,
        id=1,
        name="",
        chinese_name="",
        exchange=0,
        sessions="US_REGULAR",
        currency="USD",
        lot_size=1,
        listed=date(2025, 1, 2),
        base_price=1.0,
        volatility=0.3,
        owner=Key(11, "AAPL"),
        terms=terms,  # type: ignore[arg-type]
    )
    return replace(plain, **attributes)  # type: ignore[arg-type]


def option(kind: int, strike: float = 100.0) -> Instrument:
    return derivative(OptionTerms(kind, strike, EXPIRY, 100.0, 0.3))


def warrant(kind: int, **terms: float) -> Instrument:
    last = date(2025, 6, 16)
    return derivative(
        WarrantTerms(kind, 1, maturity=EXPIRY, last_trading_day=last, **{"strike": 100.0, "ratio": 10.0} | terms)
    )  # type: ignore[arg-type]


def test_the_normal_distribution_is_exact() -> None:
    places = np.array([-9.0, -7.2, -7.0, -3.1, -0.4, 0.0, 0.7, 2.5, 7.05, 7.08, 8.5])
    exact = [math.erfc(-place / math.sqrt(2)) / 2 for place in places.tolist()]
    assert normal_distribution(places) == pytest.approx(exact, rel=1e-7, abs=1e-15)
    middle = places[3:8]
    assert normal_distribution(middle) == pytest.approx([NormalDist().cdf(place) for place in middle], rel=1e-12)


@given(spots, moneyness, years, volatilities, rates)
def test_calls_and_puts_are_in_parity(spot: float, ratio: float, left: float, volatility: float, rate: float) -> None:
    strike = spot * ratio
    call = option_greeks(spot, strike, left, volatility, rate, is_call=True)
    put = option_greeks(spot, strike, left, volatility, rate, is_call=False)
    assert call.price - put.price == pytest.approx(spot - strike * math.exp(-rate * left), abs=1e-9 * spot)
    assert call.delta - put.delta == pytest.approx(1)
    assert (call.gamma, call.vega) == pytest.approx((put.gamma, put.vega))


@given(spots, moneyness, years, volatilities, rates, st.booleans())
def test_single_values_and_columns_agree(
    spot: float, ratio: float, left: float, volatility: float, rate: float, is_call: bool
) -> None:
    column = option_prices(np.array([spot, spot * 2]), spot * ratio, left, volatility, rate, is_call=is_call)
    single = option_greeks(spot, spot * ratio, left, volatility, rate, is_call=is_call).price
    assert column[0] == pytest.approx(single, abs=1e-9 * spot)


@given(spots, st.floats(0.8, 1.25), st.floats(0.1, 2), st.floats(0.15, 1.2), rates, st.booleans())
def test_the_implied_volatility_gives_the_price_back(
    spot: float, ratio: float, left: float, volatility: float, rate: float, is_call: bool
) -> None:
    price = option_greeks(spot, spot * ratio, left, volatility, rate, is_call=is_call).price
    implied = implied_volatility(price, spot, spot * ratio, left, rate, is_call=is_call)
    assert implied == pytest.approx(volatility, rel=1e-5)


@pytest.mark.parametrize(("price", "left"), [(0.1, 0.5), (101.0, 0.5), (12.0, 0.0)])
def test_what_no_volatility_explains_has_none(price: float, left: float) -> None:
    assert implied_volatility(price, 100, 90, left, 0.0, is_call=True) is None


@pytest.mark.parametrize("is_call", [True, False])
def test_greeks_are_the_slopes_of_the_price(is_call: bool) -> None:
    def price(spot: float = 100, left: float = 0.4, volatility: float = 0.35, rate: float = 0.04) -> float:
        return option_greeks(spot, 105, left, volatility, rate, is_call=is_call).price

    greeks = option_greeks(100, 105, 0.4, 0.35, 0.04, is_call=is_call)
    assert greeks.delta == pytest.approx((price(100.01) - price(99.99)) / 0.02, rel=1e-5)
    assert greeks.gamma == pytest.approx((price(100.1) - 2 * price() + price(99.9)) / 0.01, rel=1e-3)
    assert greeks.vega == pytest.approx((price(volatility=0.355) - price(volatility=0.345)), rel=1e-3)
    assert greeks.theta == pytest.approx((price(left=0.4 - 0.5 / 365) - price(left=0.4 + 0.5 / 365)), rel=1e-3)
    assert greeks.rho == pytest.approx((price(rate=0.045) - price(rate=0.035)), rel=1e-3)


def test_an_expired_option_is_worth_what_its_exercise_brings() -> None:
    spots = np.array([80.0, 100.0, 130.0])
    later = np.full(3, END + 5)
    assert pricing.prices(option(1), spots, later) == pytest.approx([0, 0, 30], abs=1e-4)
    assert pricing.prices(option(2), spots, later) == pytest.approx([20, 0, 0], abs=1e-4)


def test_a_last_day_ends_in_the_afternoon_of_the_market() -> None:
    assert end_of(option(1)) == END
    assert years_left(option(1), END - WEEK) == pytest.approx(WEEK / YEAR)
    assert years_left(option(1), np.array([END - WEEK, END, END + 1])).tolist() == pytest.approx([WEEK / YEAR, 0, 0])
    with pytest.raises(ValueError, match="no end"):
        years_left(derivative(None), END)


def test_one_fair_value_is_that_of_a_path_of_values() -> None:
    for instrument in (option(1), option(2), warrant(1), warrant(2), warrant(3, recovery_price=104.0)):
        column = pricing.prices(instrument, np.array([110.0, 120.0]), np.array([END - WEEK, END]))
        assert pricing.fair(instrument, 110.0, END - WEEK).price == pytest.approx(column[0])


def test_so_many_warrants_as_the_ratio_says_are_worth_one_option() -> None:
    one, ten = pricing.fair(option(1), 110, END - WEEK), pricing.fair(warrant(1), 110, END - WEEK)
    assert ten.price * 10 == pytest.approx(one.price)
    assert ten.delta == one.delta


def test_a_bull_goes_with_its_underlying_and_a_bear_against_it() -> None:
    bull, bear = warrant(3, recovery_price=104.0), warrant(4, recovery_price=96.0)
    at = END - WEEK
    up, down = pricing.fair(bull, 130, at), pricing.fair(bear, 70, at)
    assert (up.delta, down.delta) == pytest.approx((1, -1))
    assert up.price == pytest.approx(3.0, rel=0.02)
    assert down.price == pytest.approx(3.0, rel=0.02)
    assert pricing.fair(bull, 103, at).price == pytest.approx(0.3)  # called: no more than what is left


def test_a_warrant_never_costs_nothing() -> None:
    assert pricing.fair(warrant(1), 20, END - WEEK).price == 0.01


def test_an_inline_warrant_pays_1_inside_and_a_quarter_outside() -> None:
    inline = warrant(5, ratio=1.0, strike=90.0, lower_strike=90.0, upper_strike=110.0)
    prices = pricing.prices(inline, np.array([100.0, 80.0, 120.0]), np.full(3, END))
    assert prices == pytest.approx([1, 0.25, 0.25])
    early = pricing.prices(inline, np.array([100.0]), np.array([END - 20 * WEEK]))[0]
    assert 0.25 < early < 1


def test_a_future_costs_the_carry_until_its_end() -> None:
    future = derivative(FutureTerms(EXPIRY, 50.0, "USD per point"), kind=Kind.FUTURE)
    now, end = pricing.prices(future, np.array([1000.0, 1000.0]), np.array([END - YEAR, END]))
    assert end == 1000
    assert now == pytest.approx(1000 * math.exp(RATES["USD"] - YIELDS["USD"]))


def test_what_follows_no_underlying_has_no_derived_price() -> None:
    with pytest.raises(ValueError, match="no end"):
        pricing.prices(derivative(None), np.array([1.0]), np.array([END]))


def test_the_volatility_swings_smoothly_and_alike_for_all_options_of_an_underlying() -> None:
    moments = END - np.arange(0, 400 * 86_400.0, 3600.0)[::-1]
    path = pricing.volatility(option(1), moments)
    assert path.mean() == pytest.approx(0.3, rel=0.2)
    assert path.std() > 0.01
    assert np.abs(np.diff(path) / path[1:]).max() < 0.01
    others = pricing.volatility(replace(option(2, 80.0), volatility=0.6), moments)
    assert others == pytest.approx(2 * path)
    assert Pricing(8).volatility(option(1), moments).tolist() != path.tolist()


def test_prices_of_event_contracts_are_probabilities() -> None:
    prices = probability_price(0.3, np.array([-20.0, -1.0, 0.0, 1.0, 20.0]))
    assert prices.tolist() == sorted(prices)
    assert prices[[0, 2, 4]] == pytest.approx([0.01, 0.3, 0.99])
