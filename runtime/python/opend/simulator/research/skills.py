"""Protocols that tell in words what is unusual about a stock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.replies import fill, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_range

from .company_signs import DERIVATIVE_TOPICS, FINANCIAL_TOPICS, CompanySigns
from .findings import Finding, wanted_topics, written
from .technical_signs import TECHNICAL_TOPICS, technical_signs

_USUAL_DAYS, _MOST_DAYS = 7, 365


class Skills(Room):
    """Handlers of the protocols of unusual activity."""

    def __init__(self, market: Market, signs: CompanySigns) -> None:
        self._market = market
        self._signs = signs

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("SkillWrap_TechnicalUnusual", self._technical)
        responder.register("SkillWrap_FinancialUnusual", self._financial)
        responder.register("SkillWrap_DerivativeUnusual", self._derivative)

    def _technical(self, call: Call) -> Any:
        request: Any = call.request
        topics = wanted_topics(request.indicator_filters, TECHNICAL_TOPICS, "indicator_filters")
        return self._answer(call, topics, lambda stock, days: technical_signs(self._market, stock, days))

    def _financial(self, call: Call) -> Any:
        request: Any = call.request
        topics = wanted_topics(request.analysis_dimensions, FINANCIAL_TOPICS, "analysis_dimensions")
        return self._answer(call, topics, lambda stock, _: self._signs.financial(stock))

    def _derivative(self, call: Call) -> Any:
        request: Any = call.request
        topics = wanted_topics(request.analysis_dimensions, DERIVATIVE_TOPICS, "analysis_dimensions")
        return self._answer(call, topics, self._signs.derivative)

    def _answer(self, call: Call, topics: set[str], look: Callable[[Instrument, int], Sequence[Finding]]) -> Any:
        request: Any = call.request
        stock = self._find(request.stock_symbol.strip())
        days = request.time_range if request.HasField("time_range") else _USUAL_DAYS
        check_range("time_range", days, 1, _MOST_DAYS)
        found = [finding for finding in look(stock, days) if finding.topic in topics]
        language = request.language_id if request.HasField("language_id") else None
        last = self._market.today(stock)
        code = text_of(stock.key)
        title = Finding("", f"{stock.name} ({code})", f"{stock.chinese_name}({code})")
        reply = success(call)
        content = written(title, found, language)
        fill(reply, {"time_range": f"{last - timedelta(days=days)} - {last}", "content": content})
        return reply

    def _find(self, symbol: str) -> Instrument:
        """The stock of a code, with its market or without, or of a name."""
        word = symbol.lower()
        stocks = self._market.universe.all(kind=Kind.STOCK)
        for stock in stocks:
            if word in (text_of(stock.key).lower(), stock.code.lower(), stock.name.lower(), stock.chinese_name.lower()):
                return stock
        raise Refusal(f"stock_symbol {symbol!r} is unknown: take a code such as HK.00700, or the name of a stock")
