from __future__ import annotations

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market import technicals

PRICES = st.lists(st.integers(50, 200), min_size=2, max_size=40).map(lambda cents: [cent / 4 for cent in cents])


def matrix(*rows: list[float]) -> technicals.Floats:
    return np.array(rows, dtype=np.float64)


@given(PRICES, st.integers(1, 12))
def test_a_moving_average_is_the_mean_of_the_last_values(prices: list[float], period: int) -> None:
    (line,) = technicals.moving_average(matrix(prices), period).tolist()

    for place, value in enumerate(line):
        if place < period - 1:
            assert math.isnan(value)
        else:
            assert value == pytest.approx(statistics.fmean(prices[place - period + 1 : place + 1]))


@given(PRICES, st.integers(1, 12))
def test_an_exponential_average_begins_with_the_first_value(prices: list[float], period: int) -> None:
    (line,) = technicals.exponential_average(matrix(prices), period).tolist()

    expected = prices[0]
    for price, value in zip(prices, line, strict=True):
        expected += (price - expected) * 2 / (period + 1)
        assert value == pytest.approx(expected)


@given(PRICES)
def test_relative_strength_stays_within_its_bounds(prices: list[float]) -> None:
    (line,) = technicals.relative_strength(matrix(prices), 6).tolist()

    assert math.isnan(line[0])
    assert all(-1e-9 <= value <= 100 + 1e-9 for value in line[1:])


def test_relative_strength_is_highest_where_all_rises_and_lowest_where_all_falls() -> None:
    rising = [float(price) for price in range(1, 20)]
    found = technicals.relative_strength(matrix(rising, rising[::-1], [5.0] * 19), 6)[:, -1]

    assert found.tolist() == [100, 0, 50]


@given(PRICES)
def test_bands_lie_around_the_average(prices: list[float]) -> None:
    upper, middle, lower = (band[0, 4:] for band in technicals.bollinger(matrix(prices), 5, 2.0))

    assert (upper >= middle).all()
    assert upper - middle == pytest.approx(middle - lower)


@given(PRICES)
def test_macd_is_twice_the_distance_of_its_lines(prices: list[float]) -> None:
    difference, signal, bars = technicals.convergence(matrix(prices), 12, 26, 9)

    assert bars == pytest.approx(2 * (difference - signal))


@given(PRICES)
def test_a_stochastic_oscillator_stays_within_its_bounds(prices: list[float]) -> None:
    closes = matrix(prices)
    k, d, j = technicals.stochastic(closes + 1, closes - 1, closes, 9, 3, 3)

    assert j[:, 8:] == pytest.approx(3 * k[:, 8:] - 2 * d[:, 8:])
    assert ((k[:, 8:] >= 0) & (k[:, 8:] <= 100)).all()


def test_rows_do_not_feel_each_other_and_gaps_in_front_are_left_out() -> None:
    whole, late = [1.0, 4.0, 2.0, 8.0, 5.0], [math.nan, math.nan, 2.0, 8.0, 5.0]
    found = technicals.exponential_average(matrix(whole, late), 3)

    assert found[0].tolist() == technicals.exponential_average(matrix(whole), 3)[0].tolist()
    assert found[1, 2:].tolist() == technicals.exponential_average(matrix(whole[2:]), 3)[0].tolist()


def test_the_last_two_peaks_are_found() -> None:
    earlier, later = technicals.last_peaks(matrix([1, 3, 2, 5, 4, 9], [1, 2, 3, 4, 5, 6], [2, 1, 3, 3, 1, 2]))

    assert earlier.tolist() == [1, -1, -1]
    assert later.tolist() == [3, -1, 2]
    assert technicals.before(matrix([1, 2, 3]))[0, 1:].tolist() == [1, 2]
