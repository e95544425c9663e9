"""Conditions of the stock filter on bars: patterns, and how indicators stand to each other."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Sequence
from functools import reduce
from operator import and_
from typing import Any

from opend.simulator.market.bars import DAY, MONTH, WEEK
from opend.simulator.market.panels import Panel
from opend.simulator.quotes.common import check_enum, check_range
from opend.simulator.quotes.filter_candidates import Candidate, Sources
from opend.simulator.quotes.filter_conditions import Condition, bars_of
from opend.simulator.quotes.filter_indicators import INDICATORS, VALUE, Figure, Indicator
from opend.simulator.quotes.filter_patterns import PATTERNS, POSITIONS, Truths
from opend.simulator.replies import number
from opend.simulator.responder import Refusal

_HOUR = number("Qot_Common.KLType", "60Min")
_MOST_PERIODS = 12
_MOST_BY_HOUR = 100
_INDICATOR = "Qot_StockFilter.CustomIndicatorField"


class BarsCondition(Condition):
    """Something that the last bar shows, or each of some last ones."""

    cost = 3

    def __init__(self, request: Any, sources: Sources) -> None:
        super().__init__(request)
        self._panels = sources.panels
        if request.klType not in (_HOUR, DAY, WEEK, MONTH):
            raise Refusal(f"klType {request.klType}: only bars of 60 minutes, days, weeks and months can be looked at")
        self.has_periods = request.HasField("consecutivePeriod")
        self._periods = request.consecutivePeriod if self.has_periods else 1
        check_range("consecutivePeriod", self._periods, 1, _MOST_PERIODS)
        self.cost = 4 if request.klType == _HOUR else 3

    def kept(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The stocks that show it."""
        if not candidates:
            return []
        panel = self._bars(candidates, self._count() + self._periods)
        shown = reduce(and_, (self._holds(panel.until(back)) for back in range(self._periods)))
        return [candidate for candidate, is_shown in zip(candidates, shown.tolist(), strict=True) if is_shown]

    def _bars(self, candidates: Sequence[Candidate], count: int) -> Panel:
        if self.request.klType == _HOUR and len(candidates) > _MOST_BY_HOUR:
            raise Refusal(
                f"klType 60Min takes {_MOST_BY_HOUR} stocks at most, not {len(candidates)}: narrow them down by a plate"
                " or by other conditions"
            )
        return bars_of(self._panels, candidates, self.request.klType, count)

    @abstractmethod
    def _count(self) -> int:
        """How many bars it takes to see it."""

    @abstractmethod
    def _holds(self, panel: Panel) -> Truths:
        """Which of the bars' securities it holds for."""


class PatternCondition(BarsCondition):
    """A pattern."""

    def __init__(self, request: Any, sources: Sources) -> None:
        super().__init__(request, sources)
        field = check_enum("patternFilterList.fieldName", request.fieldName, "Qot_StockFilter.PatternField")
        self._pattern = PATTERNS[field]

    def _count(self) -> int:
        return self._pattern.bars

    def _holds(self, panel: Panel) -> Truths:
        return self._pattern.holds(panel)


class IndicatorCondition(BarsCondition):
    """How one indicator stands to another one or to a value."""

    def __init__(self, request: Any, sources: Sources) -> None:
        super().__init__(request, sources)
        position = check_enum("relativePosition", request.relativePosition, "Qot_StockFilter.RelativePosition")
        self._stands = POSITIONS[position]
        self._first = _indicator("firstFieldName", request.firstFieldName)
        self._second = None
        if request.secondFieldName != VALUE:
            self._second = _indicator("secondFieldName", request.secondFieldName)
        elif not request.HasField("fieldValue"):
            raise Refusal("fieldValue is missing: secondFieldName Value stands for it")
        self._first_parameters = self._first.parameters("firstFieldParaList", request.firstFieldParaList)
        self._second_parameters = (
            () if self._second is None else self._second.parameters("secondFieldParaList", request.secondFieldParaList)
        )

    def tell(self, candidates: Sequence[Candidate], rows: Sequence[dict[str, list[Any]]]) -> None:
        """Add the indicators' values to the rows of stocks; over several bars, they have none."""
        if self.has_periods or not candidates:
            return
        panel = self._bars(candidates, self._count() + 1)
        request = self.request
        lines = [(request.firstFieldName, self._first, request.firstFieldParaList, self._first_line(panel))]
        if self._second is not None:
            second = self._second_line(panel)
            lines.append((request.secondFieldName, self._second, request.secondFieldParaList, second))
        for field, indicator, given, line in lines:
            for value, row in zip(line[:, -1].tolist(), rows, strict=True):
                if not math.isnan(value):
                    told = {"fieldName": field, "value": value, "klType": request.klType}
                    told["fieldParaList"] = list(indicator.told(given))
                    row.setdefault("customIndicatorDataList", []).append(told)

    def _count(self) -> int:
        second = 1 if self._second is None else self._second.bars(self._second_parameters)
        return max(self._first.bars(self._first_parameters), second) + 1

    def _holds(self, panel: Panel) -> Truths:
        return self._stands(self._first_line(panel), self._second_line(panel))

    def _first_line(self, panel: Panel) -> Figure:
        return self._first.line(panel, self._first_parameters)

    def _second_line(self, panel: Panel) -> Figure:
        if self._second is None:
            return panel.closes * 0 + self.request.fieldValue
        return self._second.line(panel, self._second_parameters)


def _indicator(name: str, field: int) -> Indicator:
    check_enum(f"customIndicatorFilterList.{name}", field, _INDICATOR)
    if field == VALUE:
        raise Refusal(f"{name} must be an indicator; only secondFieldName may be Value")
    return INDICATORS[field]
