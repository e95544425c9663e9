"""The stock filter of the first generation: stocks of a market or plate that meet conditions, sorted and paged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opend.simulator.market.instruments import QotMarket
from opend.simulator.quotes.common import check_enum, check_range, security_fields
from opend.simulator.quotes.filter_bars import IndicatorCondition, PatternCondition
from opend.simulator.quotes.filter_candidates import Candidate, Sources
from opend.simulator.quotes.filter_conditions import (
    Condition,
    DaysCondition,
    FigureCondition,
    ReportCondition,
    StockCondition,
)
from opend.simulator.quotes.plates import plate_members
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

MOST_ROWS = 200
"""Rows of one request."""

_CHINA = (QotMarket.SH, QotMarket.SZ)
_WITH_STOCKS = (QotMarket.HK, QotMarket.US, *_CHINA, QotMarket.SG, QotMarket.JP)


class StockFilter(Room):
    """The handler of the stock filter.

    Args:
        sources: what figures are made from.
    """

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_StockFilter", self._filter)

    def _filter(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        check_range("begin", c2s.begin, 0, 2**31 - 1)
        check_range("num", c2s.num, 1, MOST_ROWS)
        conditions = self._conditions(c2s)
        found = _ordered(_kept(self._candidates(c2s), conditions), conditions)
        page = found[c2s.begin : c2s.begin + c2s.num]
        return success(
            call,
            {
                "lastPage": c2s.begin + c2s.num >= len(found),
                "allCount": len(found),
                "dataList": _rows(page, conditions),
            },
        )

    def _conditions(self, c2s: Any) -> list[Condition]:
        sources = self._sources
        return [
            *(StockCondition(each) for each in c2s.baseFilterList),
            *(DaysCondition(each, sources) for each in c2s.accumulateFilterList),
            *(ReportCondition(each) for each in c2s.financialFilterList),
            *(PatternCondition(each, sources) for each in c2s.patternFilterList),
            *(IndicatorCondition(each, sources) for each in c2s.customIndicatorFilterList),
        ]

    def _candidates(self, c2s: Any) -> list[Candidate]:
        """All stocks of the market, Shanghai and Shenzhen together, or those of the plate."""
        market = check_enum("market", c2s.market, "Qot_Common.QotMarket")
        if market not in _WITH_STOCKS:
            raise Refusal(f"market {market} has no stocks to filter")
        markets = _CHINA if market in _CHINA else (market,)
        candidates = [candidate for each in markets for candidate in self._sources.candidates(each)]
        if not c2s.HasField("plate"):
            return candidates
        members = {member.key for member in plate_members(self._sources.market, c2s.plate)}
        return [candidate for candidate in candidates if candidate.stock.key in members]


def _kept(candidates: list[Candidate], conditions: Sequence[Condition]) -> list[Candidate]:
    for condition in sorted(conditions, key=lambda each: each.cost):
        if condition.is_filter:
            candidates = condition.kept(candidates)
    return candidates


def _ordered(candidates: list[Candidate], conditions: Sequence[Condition]) -> list[Candidate]:
    """By the first condition that wants so, then by the next one, and at last by code."""
    for condition in reversed(conditions):
        if isinstance(condition, FigureCondition) and condition.is_sorted:
            candidates = condition.ordered(candidates)
    return candidates


def _rows(candidates: Sequence[Candidate], conditions: Sequence[Condition]) -> list[dict[str, Any]]:
    figures: list[dict[str, list[Any]]] = [{} for _ in candidates]
    for condition in conditions:
        condition.tell(candidates, figures)
    return [
        {"security": security_fields(each.stock), "name": each.stock.name, **told}
        for each, told in zip(candidates, figures, strict=True)
    ]
