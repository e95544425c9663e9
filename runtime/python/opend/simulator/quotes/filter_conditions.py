"""Conditions of the stock filter: each keeps the stocks that meet it, and tells its figures of those that are left."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from opend.simulator.market.bars import DAY
from opend.simulator.market.panels import Panel
from opend.simulator.quotes.common import check_enum, check_range
from opend.simulator.quotes.filter_candidates import Candidate, Sources
from opend.simulator.quotes.filter_figures import REPORT_FIGURES, STOCK_FIGURES, WITHOUT_VALUE
from opend.simulator.replies import number

_ACCUMULATE = "Qot_StockFilter.AccumulateField"
_SORT = "Qot_StockFilter.SortDir"
_MOST_DAYS = 1000

Value = float | str | None


class Condition(ABC):
    """One condition of a request.

    Attributes:
        cost: those that cost less are looked at first.
    """

    cost = 0

    def __init__(self, request: Any) -> None:
        self.request = request
        self.is_filter: bool = request.HasField("isNoFilter") and not request.isNoFilter

    @abstractmethod
    def kept(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The stocks that meet it."""

    def tell(  # noqa: B027 - not all have figures
        self, candidates: Sequence[Candidate], rows: Sequence[dict[str, list[Any]]]
    ) -> None:
        """Add its figures to the rows of stocks."""


class FigureCondition(Condition):
    """A figure within bounds, which may be sorted by."""

    list_name = ""

    def __init__(self, request: Any) -> None:
        super().__init__(request)
        direction = check_enum("sortDir", request.sortDir, _SORT, allow_zero=True)
        self.is_sorted = direction != 0
        self.is_descending = direction == number(_SORT, "Descend")

    @abstractmethod
    def values(self, candidates: Sequence[Candidate]) -> list[Value]:
        """Its figure for each stock; None where there is none."""

    def kept(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The stocks whose figure is within the bounds, which belong to them."""
        low = self.request.filterMin if self.request.HasField("filterMin") else -math.inf
        high = self.request.filterMax if self.request.HasField("filterMax") else math.inf
        values = self.values(candidates)
        return [
            candidate
            for candidate, value in zip(candidates, values, strict=True)
            if isinstance(value, str) or (value is not None and low <= value <= high)
        ]

    def ordered(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The stocks in the order of the figure; those without it come last."""
        pairs = list(zip(self.values(candidates), candidates, strict=True))
        known = [pair for pair in pairs if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=self.is_descending)  # type: ignore[arg-type, return-value]
        return [candidate for _, candidate in known] + [candidate for value, candidate in pairs if value is None]

    def tell(self, candidates: Sequence[Candidate], rows: Sequence[dict[str, list[Any]]]) -> None:
        """Add its figure to the rows of stocks."""
        for value, row in zip(self.values(candidates), rows, strict=True):
            if isinstance(value, float | int):
                told = {"fieldName": self.request.fieldName, "value": value} | self._more()
                row.setdefault(self.list_name, []).append(told)

    def _more(self) -> dict[str, Any]:
        """What is told besides the value."""
        return {}


class StockCondition(FigureCondition):
    """A figure of the quote, or code or name, which are to sort by only."""

    list_name = "baseDataList"

    def __init__(self, request: Any) -> None:
        super().__init__(request)
        self._field = check_enum("baseFilterList.fieldName", request.fieldName, "Qot_StockFilter.StockField")

    def values(self, candidates: Sequence[Candidate]) -> list[Value]:
        """The figure of each stock."""
        if self._field in WITHOUT_VALUE:
            is_code = self._field == min(WITHOUT_VALUE)
            return [each.stock.code if is_code else each.stock.name for each in candidates]
        figure = STOCK_FIGURES[self._field]
        return [figure(each) for each in candidates]


class ReportCondition(FigureCondition):
    """A figure of the company's reports."""

    list_name = "financialDataList"
    cost = 1

    def __init__(self, request: Any) -> None:
        super().__init__(request)
        name = "financialFilterList"
        field = check_enum(f"{name}.fieldName", request.fieldName, "Qot_StockFilter.FinancialField")
        self._figure = REPORT_FIGURES[field]
        self._quarter = check_enum(f"{name}.quarter", request.quarter, "Qot_StockFilter.FinancialQuarter")

    def values(self, candidates: Sequence[Candidate]) -> list[Value]:
        """The figure of each stock's company."""
        return [self._figure(each.report(self._quarter)) for each in candidates]

    def _more(self) -> dict[str, Any]:
        return {"quarter": self._quarter}


class DaysCondition(FigureCondition):
    """A figure over some days."""

    list_name = "accumulateDataList"
    cost = 2

    def __init__(self, request: Any, sources: Sources) -> None:
        super().__init__(request)
        self._panels = sources.panels
        self._field = check_enum("accumulateFilterList.fieldName", request.fieldName, _ACCUMULATE)
        check_range("accumulateFilterList.days", request.days, 1, _MOST_DAYS)

    def values(self, candidates: Sequence[Candidate]) -> list[Value]:
        """The figure of each stock; None where it was listed later."""
        if not candidates:
            return []
        panel = bars_of(self._panels, candidates, DAY, self.request.days + 1)
        found = _OVER_DAYS[self._field](panel, candidates).tolist()
        return [None if math.isnan(value) else value for value in found]

    def _more(self) -> dict[str, Any]:
        return {"days": self.request.days}


def bars_of(panels: Any, candidates: Sequence[Candidate], kl_type: int, count: int) -> Panel:
    """The last bars of stocks."""
    stocks, quotes = [each.stock for each in candidates], [each.quote for each in candidates]
    found: Panel = panels.panel(stocks, quotes, kl_type, count)
    return found


def _change(panel: Panel, _: Sequence[Candidate]) -> Any:
    return (panel.closes[:, -1] / panel.closes[:, 0] - 1) * 100


def _amplitude(panel: Panel, _: Sequence[Candidate]) -> Any:
    return (panel.highs[:, 1:].max(axis=1) - panel.lows[:, 1:].min(axis=1)) / panel.closes[:, 0] * 100


def _volume(panel: Panel, _: Sequence[Candidate]) -> Any:
    return panel.volumes[:, 1:].mean(axis=1)


def _turnover(panel: Panel, _: Sequence[Candidate]) -> Any:
    typical = (panel.highs + panel.lows + panel.closes) / 3
    return (typical * panel.volumes)[:, 1:].mean(axis=1)


def _turnover_rate(panel: Panel, candidates: Sequence[Candidate]) -> Any:
    traded = panel.volumes[:, 1:].sum(axis=1)
    return traded * [100 / each.share.shares for each in candidates]


_OVER_DAYS = {
    number(_ACCUMULATE, "ChangeRate"): _change,
    number(_ACCUMULATE, "Amplitude"): _amplitude,
    number(_ACCUMULATE, "Volume"): _volume,
    number(_ACCUMULATE, "Turnover"): _turnover,
    number(_ACCUMULATE, "TurnoverRate"): _turnover_rate,
}
