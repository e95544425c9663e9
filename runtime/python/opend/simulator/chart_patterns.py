"""Patterns that stocks are filtered by: what averages and oscillators do at the last bar of each stock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import and_
from typing import Any

from .chart_indicators import BOLL, KDJ, MACD, Figure
from .market import technicals
from .market.panels import Panel

_ALIGNED = (5, 10, 20, 30, 60)
_FAST_RSI, _SLOW_RSI = 6, 12
_MIDDLE, _LOW, _HIGH = 50, 30, 70
_BARS = 120
_RECENT = 6  # bars within which a divergence counts

Truths = Any
"""A NumPy array with one truth for each stock."""

_Average = Callable[[Figure, int], Figure]


@dataclass(frozen=True)
class Pattern:
    """A pattern: whether the last bar of each stock shows it, and how many bars that takes."""

    holds: Callable[[Panel], Truths]
    bars: int = _BARS


def crosses_up(one: Figure, other: Figure) -> Truths:
    """Whether `one` was below `other` at the bar before, and is above it at the last."""
    return (one[:, -2] < other[:, -2]) & (one[:, -1] > other[:, -1])


POSITIONS: dict[str, Callable[[Figure, Figure], Truths]] = {
    "More": lambda one, other: one[:, -1] > other[:, -1],
    "Less": lambda one, other: one[:, -1] < other[:, -1],
    "CrossUp": crosses_up,
    "CrossDown": lambda one, other: crosses_up(other, one),
}
"""How one line stands to another, by the names that the stock filter has for it."""


def _rising(average: _Average) -> Pattern:
    """Short averages above longer ones on the last two bars, and a close above the one before."""

    def holds(panel: Panel) -> Truths:
        lines = [average(panel.closes, period)[:, -2:] for period in _ALIGNED]
        aligned = reduce(and_, (above > below for above, below in pairwise(lines)))
        return aligned.all(axis=1) & (panel.closes[:, -1] > panel.closes[:, -2])

    return Pattern(holds, max(_ALIGNED) * 3)


def _falling(average: _Average) -> Pattern:
    def holds(panel: Panel) -> Truths:
        lines = [average(panel.closes, period)[:, -2:] for period in _ALIGNED]
        aligned = reduce(and_, (above < below for above, below in pairwise(lines)))
        return aligned.all(axis=1) & (panel.closes[:, -1] < panel.closes[:, -2])

    return Pattern(holds, max(_ALIGNED) * 3)


def _rsi_lines(panel: Panel) -> tuple[Figure, Figure]:
    return tuple(technicals.relative_strength(panel.closes, period) for period in (_FAST_RSI, _SLOW_RSI))  # type: ignore


def _rsi_golden(panel: Panel) -> Truths:
    fast, slow = _rsi_lines(panel)
    return crosses_up(fast, slow) & (slow[:, -1] < _MIDDLE)


def _rsi_death(panel: Panel) -> Truths:
    fast, slow = _rsi_lines(panel)
    return crosses_up(slow, fast) & (slow[:, -1] > _MIDDLE)


def _kdj_golden(panel: Panel) -> Truths:
    k, d, _ = _kdj(panel)
    return crosses_up(k, d) & (d[:, -1] <= _LOW)


def _kdj_death(panel: Panel) -> Truths:
    k, d, _ = _kdj(panel)
    return crosses_up(d, k) & (d[:, -1] >= _HIGH)


def _macd_golden(panel: Panel) -> Truths:
    difference, signal, _ = technicals.convergence(panel.closes, *MACD)
    return crosses_up(difference, signal)


def _macd_death(panel: Panel) -> Truths:
    difference, signal, _ = technicals.convergence(panel.closes, *MACD)
    return crosses_up(signal, difference)


def _kdj(panel: Panel) -> tuple[Figure, Figure, Figure]:
    return technicals.stochastic(panel.highs, panel.lows, panel.closes, *KDJ)


def _top_divergence(oscillator: Callable[[Panel], Figure]) -> Pattern:
    """Of the last two peaks of the close the later one is higher, while the oscillator is lower there."""

    def holds(panel: Panel) -> Truths:
        return _diverges(panel.closes, oscillator(panel))

    return Pattern(holds)


def _bottom_divergence(oscillator: Callable[[Panel], Figure]) -> Pattern:
    """Of the last two valleys of the close the later one is lower, while the oscillator is higher there."""

    def holds(panel: Panel) -> Truths:
        return _diverges(-panel.closes, -oscillator(panel))

    return Pattern(holds)


def _diverges(closes: Figure, oscillator: Figure) -> Truths:
    earlier, later = technicals.last_peaks(closes)
    rows = range(len(closes))
    higher = closes[rows, later] > closes[rows, earlier]
    weaker = oscillator[rows, later] < oscillator[rows, earlier]
    return higher & weaker & (earlier >= 0) & (later >= closes.shape[1] - _RECENT)


def _rsi(panel: Panel) -> Figure:
    return technicals.relative_strength(panel.closes, _SLOW_RSI)


def _j(panel: Panel) -> Figure:
    return _kdj(panel)[2]


def _macd(panel: Panel) -> Figure:
    return technicals.convergence(panel.closes, *MACD)[2]


def _band(place: int, *, is_upwards: bool) -> Pattern:
    """The close crosses one of the Bollinger bands."""

    def holds(panel: Panel) -> Truths:
        line = technicals.bollinger(panel.closes, *BOLL)[place]
        return crosses_up(panel.closes, line) if is_upwards else crosses_up(line, panel.closes)

    return Pattern(holds, BOLL[0] + 1)


_UPPER, _MIDDLE_BAND, _LOWER = range(3)

PATTERNS = {
    "MAAlignmentLong": _rising(technicals.moving_average),
    "MAAlignmentShort": _falling(technicals.moving_average),
    "EMAAlignmentLong": _rising(technicals.exponential_average),
    "EMAAlignmentShort": _falling(technicals.exponential_average),
    "RSIGoldCrossLow": Pattern(_rsi_golden),
    "RSIDeathCrossHigh": Pattern(_rsi_death),
    "RSITopDivergence": _top_divergence(_rsi),
    "RSIBottomDivergence": _bottom_divergence(_rsi),
    "KDJGoldCrossLow": Pattern(_kdj_golden),
    "KDJDeathCrossHigh": Pattern(_kdj_death),
    "KDJTopDivergence": _top_divergence(_j),
    "KDJBottomDivergence": _bottom_divergence(_j),
    "MACDGoldCrossLow": Pattern(_macd_golden),
    "MACDDeathCrossHigh": Pattern(_macd_death),
    "MACDTopDivergence": _top_divergence(_macd),
    "MACDBottomDivergence": _bottom_divergence(_macd),
    "BOLLBreakUpper": _band(_UPPER, is_upwards=True),
    "BOLLLower": _band(_LOWER, is_upwards=False),
    "BOLLCrossMiddleUp": _band(_MIDDLE_BAND, is_upwards=True),
    "BOLLCrossMiddleDown": _band(_MIDDLE_BAND, is_upwards=False),
}
"""By the names that the stock filter has for them."""
