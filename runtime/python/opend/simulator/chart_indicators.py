"""Technical indicators that stocks are filtered by, over the bars of many stocks at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .market import technicals
from .market.panels import Panel
from .responder import Refusal

_AVERAGES = (5, 10, 20, 30, 60, 120, 250)
_MOST_PERIOD = 250
# Smoothed figures have forgotten what was before after some of their periods.
_WARM_UP = 3

Figure = Any
"""A NumPy matrix of stocks by bars."""

_Line = Callable[[Panel, Sequence[int]], Figure]

KDJ, MACD, BOLL = (9, 3, 3), (12, 26, 9), (20, 2)
"""Usual parameters."""


@dataclass(frozen=True)
class Indicator:
    """A technical indicator.

    Attributes:
        line: gives its values, with its parameters.
        usual: parameters where none are given.
        takes: how many may be given.
        is_told: whether the usual ones are told along with its values.
        is_smoothed: whether all bars before count.
    """

    line: _Line
    usual: tuple[int, ...] = ()
    takes: int = 0
    is_told: bool = False
    is_smoothed: bool = False

    def parameters(self, name: str, given: Sequence[int]) -> tuple[int, ...]:
        """The parameters that count.

        Args:
            name: of the field that gives them.
            given: none, or all of them.

        Raises:
            Refusal: they are too many, too few, or out of range.
        """
        if given and self.takes and len(given) != self.takes:
            raise Refusal(f"{name} must have {self.takes} values, not {len(given)}")
        if not all(1 <= parameter <= _MOST_PERIOD for parameter in given):
            raise Refusal(f"{name} must have values from 1 to {_MOST_PERIOD}, not {list(given)}")
        return tuple(given) if given and self.takes else self.usual

    def told(self, given: Sequence[int]) -> Sequence[int]:
        """The parameters that are told along with values."""
        return given if given or not self.is_told else self.usual

    def bars(self, parameters: Sequence[int]) -> int:
        """How many bars it takes."""
        return max(parameters, default=1) * (_WARM_UP if self.is_smoothed else 1)


def _closes(panel: Panel, _: Sequence[int]) -> Figure:
    return panel.closes


def _average(panel: Panel, parameters: Sequence[int]) -> Figure:
    return technicals.moving_average(panel.closes, parameters[0])


def _exponential(panel: Panel, parameters: Sequence[int]) -> Figure:
    return technicals.exponential_average(panel.closes, parameters[0])


def _strength(panel: Panel, parameters: Sequence[int]) -> Figure:
    return technicals.relative_strength(panel.closes, parameters[0])


def _stochastic(place: int) -> _Line:
    def line(panel: Panel, parameters: Sequence[int]) -> Figure:
        return technicals.stochastic(panel.highs, panel.lows, panel.closes, *parameters)[place]

    return line


def _convergence(place: int) -> _Line:
    def line(panel: Panel, parameters: Sequence[int]) -> Figure:
        return technicals.convergence(panel.closes, *parameters)[place]

    return line


def _bands(place: int) -> _Line:
    def line(panel: Panel, parameters: Sequence[int]) -> Figure:
        return technicals.bollinger(panel.closes, *parameters)[place]

    return line


INDICATORS = {
    "Price": Indicator(_closes),
    "RSI": Indicator(_strength, (12,), takes=1, is_smoothed=True),
    "MA": Indicator(_average, (5,), takes=1),
    "EMA": Indicator(_exponential, (5,), takes=1, is_smoothed=True),
    **{f"MA{period}": Indicator(_average, (period,)) for period in _AVERAGES},
    **{f"EMA{period}": Indicator(_exponential, (period,), is_smoothed=True) for period in _AVERAGES},
    **{
        f"KDJ_{name}": Indicator(_stochastic(place), KDJ, takes=3, is_told=True, is_smoothed=True)
        for place, name in enumerate("KDJ")
    },
    **{
        name: Indicator(_convergence(place), MACD, takes=3, is_told=True, is_smoothed=True)
        for place, name in enumerate(("MACD_DIFF", "MACD_DEA", "MACD"))
    },
    **{
        f"BOLL_{name}": Indicator(_bands(place), BOLL, takes=2, is_told=True)
        for place, name in enumerate(("UPPER", "MIDDLER", "LOWER"))
    },
}
"""By the names that the stock filter has for them."""
