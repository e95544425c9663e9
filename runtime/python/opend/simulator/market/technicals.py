"""Technical indicators of many securities at once: bars are matrices with a row for each security, times go right.

Every function returns matrices of the same shape. Values are NaN where bars are missing before, or are NaN themselves.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from .noise import Floats

Places = NDArray[np.intp]


def moving_average(values: Floats, period: int) -> Floats:
    """The mean of the last `period` values."""
    return over_windows(values, period, lambda windows: windows.mean(axis=-1))


def exponential_average(values: Floats, period: int) -> Floats:
    """Each value weighs 2 / (period + 1), what was before it the rest; it begins with the first value."""
    return _smoothed(values, 2.0 / (period + 1))


def relative_strength(closes: Floats, period: int) -> Floats:
    """RSI: the part of the gains in all changes of the price, smoothed over `period`, in percent."""
    changes = np.diff(closes, axis=1, prepend=np.nan)
    gains = _smoothed(np.where(np.isnan(changes), np.nan, np.maximum(changes, 0.0)), 1.0 / period)
    moves = _smoothed(np.abs(changes), 1.0 / period)
    return _ratio(gains, moves, 0.5) * 100


def stochastic(
    highs: Floats, lows: Floats, closes: Floats, period: int, k_period: int, d_period: int
) -> tuple[Floats, Floats, Floats]:
    """KDJ: where the close lies within the range of the last `period` bars, smoothed (K), again (D), and 3 K - 2 D."""
    highest = over_windows(highs, period, lambda windows: windows.max(axis=-1))
    lowest = over_windows(lows, period, lambda windows: windows.min(axis=-1))
    raw = _ratio(closes - lowest, highest - lowest, 0.5) * 100
    k = _smoothed(raw, 1.0 / k_period)
    d = _smoothed(k, 1.0 / d_period)
    return k, d, 3 * k - 2 * d


def convergence(closes: Floats, fast: int, slow: int, signal: int) -> tuple[Floats, Floats, Floats]:
    """MACD: the fast less the slow average (DIFF), its own average (DEA), and twice their distance."""
    difference = exponential_average(closes, fast) - exponential_average(closes, slow)
    signal_line = exponential_average(difference, signal)
    return difference, signal_line, 2 * (difference - signal_line)


def bollinger(closes: Floats, period: int, width: float) -> tuple[Floats, Floats, Floats]:
    """Upper, middle and lower band: the average, and `width` standard deviations around it."""
    middle = moving_average(closes, period)
    deviation = over_windows(closes, period, lambda windows: windows.std(axis=-1))
    return middle + width * deviation, middle, middle - width * deviation


def before(values: Floats) -> Floats:
    """The values of the bar before."""
    shifted = np.full_like(values, np.nan)
    shifted[:, 1:] = values[:, :-1]
    return shifted


def over_windows(values: Floats, period: int, reduce: Callable[[Floats], Floats]) -> Floats:
    """What `reduce` makes of the last axis of each window of `period` values."""
    result = np.full_like(values, np.nan)
    if values.shape[1] >= period:
        result[:, period - 1 :] = reduce(sliding_window_view(values, period, axis=1))
    return result


def _smoothed(values: Floats, weight: float) -> Floats:
    result = np.full_like(values, np.nan)
    last = np.full(values.shape[0], np.nan)
    for place in range(values.shape[1]):
        now = values[:, place]
        last = np.where(np.isnan(last), now, last + weight * (now - last))
        result[:, place] = last
    return result


def _ratio(part: Floats, whole: Floats, otherwise: float) -> Floats:
    """`part` by `whole`; `otherwise` where the whole is 0."""
    is_flat = whole == 0
    return np.where(is_flat, otherwise, part / np.where(is_flat, 1.0, whole))


def last_peaks(values: Floats) -> tuple[Places, Places]:
    """The places of the last but one and the last local maximum in each row; -1 where there is none."""
    inner = values[:, 1:-1]
    is_peak = (inner > values[:, :-2]) & (inner >= values[:, 2:])
    places = np.where(is_peak, np.arange(1, values.shape[1] - 1), -1)
    ranked = np.sort(places, axis=1) if places.shape[1] > 1 else np.full((len(values), 2), -1)
    return ranked[:, -2], ranked[:, -1]
