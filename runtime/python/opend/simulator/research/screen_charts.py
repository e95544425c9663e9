"""Conditions and properties of the stock screener on bars: technical indicators and patterns."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import and_
from typing import Any, NamedTuple

from opend.simulator.chart_indicators import INDICATORS as CHART_INDICATORS
from opend.simulator.chart_indicators import Figure, Indicator
from opend.simulator.chart_patterns import PATTERNS as CHART_PATTERNS
from opend.simulator.chart_patterns import POSITIONS as CHART_POSITIONS
from opend.simulator.chart_patterns import Truths
from opend.simulator.market import technicals
from opend.simulator.market.bars import DAY, MONTH, WEEK
from opend.simulator.market.panels import Panel
from opend.simulator.replies import number
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_range

from .screen_candidates import Candidate, Value
from .selection import within

_KL_TYPE = "Qot_Common.KLType"
USUAL_PERIOD = 11
"""`Period` of days."""

# `Period`, as bars.
_BARS = {
    1: number(_KL_TYPE, "1Min"),
    2: number(_KL_TYPE, "3Min"),
    3: number(_KL_TYPE, "5Min"),
    4: number(_KL_TYPE, "15Min"),
    5: number(_KL_TYPE, "60Min"),
    6: number(_KL_TYPE, "30Min"),
    11: DAY,
    21: WEEK,
    31: MONTH,
}
_LONG_BARS = (DAY, WEEK, MONTH)
_MOST_BY_MINUTES = 100
_MOST_PERIODS = 12

_VOLUME_DAYS = 5


def _relative_volume(panel: Panel, _: Sequence[int]) -> Figure:
    return panel.volumes / technicals.before(technicals.moving_average(panel.volumes, _VOLUME_DAYS))


# `Indicator`, by the names that charts have for them; dynamic ones are those of the bar in progress, as all are here.
_NAMES: Mapping[int, str] = {
    1: "Price",
    **{11 + place: f"MA{days}" for place, days in enumerate((5, 10, 20, 30, 60, 120, 250))},
    18: "MA",
    **{21 + place: f"EMA{days}" for place, days in enumerate((5, 10, 20, 30, 60, 120, 250))},
    28: "EMA",
    **{first + place: f"KDJ_{name}" for first in (31, 34) for place, name in enumerate("KDJ")},
    **{first + place: name for first in (41, 44) for place, name in enumerate(("MACD_DIFF", "MACD_DEA", "MACD"))},
    51: "RSI",
    52: "RSI",
    **{first + place: f"BOLL_{name}" for first in (61, 64) for place, name in enumerate(("UPPER", "MIDDLER", "LOWER"))},
}
INDICATORS: Mapping[int, Indicator] = {
    **{own: CHART_INDICATORS[name] for own, name in _NAMES.items()},
    71: Indicator(_relative_volume),
}
"""By `Indicator`."""

_POSITIONS = {1: "More", 2: "Less", 3: "CrossUp", 4: "CrossDown"}
_PATTERNS: Mapping[int, tuple[str, ...]] = {
    1: ("MAAlignmentLong",),
    2: ("MAAlignmentShort",),
    3: ("EMAAlignmentLong",),
    4: ("EMAAlignmentShort",),
    11: ("KDJGoldCrossLow",),
    12: ("KDJDeathCrossHigh",),
    13: ("KDJTopDivergence",),
    14: ("KDJBottomDivergence",),
    21: ("MACDGoldCrossLow",),
    22: ("MACDDeathCrossHigh",),
    23: ("MACDTopDivergence",),
    24: ("MACDBottomDivergence",),
    31: ("RSIGoldCrossLow",),
    32: ("RSIDeathCrossHigh",),
    33: ("RSITopDivergence",),
    34: ("RSIBottomDivergence",),
    41: ("BOLLBreakUpper",),
    42: ("BOLLLower",),
    43: ("BOLLCrossMiddleUp",),
    44: ("BOLLCrossMiddleDown",),
    100: ("MAAlignmentLong", "EMAAlignmentLong", "KDJGoldCrossLow", "MACDGoldCrossLow", "RSIGoldCrossLow"),
    101: ("MAAlignmentShort", "EMAAlignmentShort", "KDJDeathCrossHigh", "MACDDeathCrossHigh", "RSIDeathCrossHigh"),
}
"""`Pattern`, as those of charts: one of them at least must be there."""


class Line(NamedTuple):
    """An indicator with its parameters."""

    indicator: Indicator
    parameters: tuple[int, ...]

    @property
    def bars(self) -> int:
        """How many bars it takes."""
        return self.indicator.bars(self.parameters)

    def over(self, panel: Panel) -> Figure:
        """Its values."""
        return self.indicator.line(panel, self.parameters)


def line_of(field: str, indicator: int, parameters: Sequence[int]) -> Line:
    """An indicator by its number.

    Raises:
        Refusal: there is none, or its parameters do not fit it.
    """
    found = INDICATORS.get(indicator)
    if found is None:
        raise Refusal(f"{field} {indicator} is no indicator of the stock screener")
    return Line(found, found.parameters(f"{field}: parameters", parameters))


def panel_of(candidates: Sequence[Candidate], period: int, count: int) -> Panel:
    """The last bars of stocks.

    Args:
        candidates: the stocks, one at least.
        period: `Period`; 0 is a day.
        count: how many bars.

    Raises:
        Refusal: there is no such period, or the stocks are too many for bars of minutes.
    """
    bars = _BARS.get(period or USUAL_PERIOD)
    if bars is None:
        raise Refusal(f"periodType {period} is no Period: take 11 (day), 21 (week), 31 (month) or one of minutes")
    if bars not in _LONG_BARS and len(candidates) > _MOST_BY_MINUTES:
        raise Refusal(
            f"bars of minutes can be had of {_MOST_BY_MINUTES} stocks, not of {len(candidates)}: add other conditions"
        )
    quotes = [candidate.share.quote for candidate in candidates]
    return candidates[0].sources.panels.panel([each.instrument for each in candidates], quotes, bars, count)


def standing(candidates: Sequence[Candidate], query: Any) -> list[bool]:
    """Which stocks have one indicator stand as a query wants to another one, or to a value."""
    position = _POSITIONS.get(query.position)
    if position is None:
        raise Refusal(f"position {query.position} must be 1 (over), 2 (below), 3 (crosses up) or 4 (crosses down)")
    first = line_of("firstIndicator", query.firstIndicatorName or query.firstIndicator, query.firstIndicatorParams)
    if query.intervals:
        return _in_intervals(candidates, query, first)
    second = _second_line(query)
    stands, periods = CHART_POSITIONS[position], _periods(query)
    count = max(first.bars, second.bars if second else 1) + periods
    panel = panel_of(candidates, query.periodType or query.period, count + 1)

    def holds(part: Panel) -> Truths:
        other = part.closes * 0 + query.secondValue if second is None else second.over(part)
        return stands(first.over(part), other)

    return _in_a_row(panel, periods, holds)


def _in_intervals(candidates: Sequence[Candidate], query: Any, line: Line) -> list[bool]:
    periods = _periods(query)
    panel = panel_of(candidates, query.periodType or query.period, line.bars + periods)
    values = line.over(panel)[:, -periods:].tolist()
    return [all(_lies_in(query.intervals, value) for value in row) for row in values]


def _lies_in(intervals: Sequence[Any], value: float) -> bool:
    return not math.isnan(value) and any(within(interval, value) for interval in intervals)


def _second_line(query: Any) -> Line | None:
    if query.secondIndicator:
        return line_of("secondIndicator", query.secondIndicator, query.secondIndicatorParams)
    if not query.HasField("secondValue"):
        raise Refusal("secondIndicator and secondValue are missing: one of them is needed")
    return None


def showing(candidates: Sequence[Candidate], query: Any) -> list[bool]:
    """Which stocks show a pattern, or do not where that is wanted."""
    wanted = query.name or query.pattern
    names = [name for each in (wanted, *query.subPatterns) for name in _pattern_names(each)]
    patterns, periods = [CHART_PATTERNS[name] for name in dict.fromkeys(names)], _periods(query)
    panel = panel_of(candidates, query.periodType or query.period, max(each.bars for each in patterns) + periods)
    shown = _in_a_row(panel, periods, lambda part: reduce(lambda one, other: one | other, _shown(patterns, part)))
    is_wanted = query.isMatching if query.HasField("isMatching") else True
    return [each == is_wanted for each in shown]


def _shown(patterns: Sequence[Any], panel: Panel) -> list[Truths]:
    return [pattern.holds(panel) for pattern in patterns]


def _pattern_names(pattern: int) -> tuple[str, ...]:
    names = _PATTERNS.get(pattern)
    if names is None:
        raise Refusal(f"pattern {pattern} is no Pattern of the stock screener")
    return names


def _periods(query: Any) -> int:
    periods = query.continuousPeriod if query.HasField("continuousPeriod") else 1
    check_range("continuousPeriod", periods, 1, _MOST_PERIODS)
    return int(periods)


def _in_a_row(panel: Panel, periods: int, holds: Callable[[Panel], Truths]) -> list[bool]:
    """Whether something holds at the last bar, and at each of those before it."""
    truths: list[bool] = reduce(and_, (holds(panel.until(back)) for back in range(periods))).tolist()
    return truths


def indicator_values(candidates: Sequence[Candidate], wanted: Any) -> list[Value]:
    """The values of an indicator at the last bar."""
    if not candidates:
        return []
    line = line_of("indicatorProperty: name", wanted.name, wanted.indicatorParams)
    panel = panel_of(candidates, wanted.period, line.bars + 1)
    return [None if math.isnan(value) else value for value in line.over(panel)[:, -1].tolist()]
