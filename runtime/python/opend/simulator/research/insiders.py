"""Protocols of insiders: what they hold, and what they traded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Bar
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

from .days import day_fields
from .insider_book import InsiderBook, InsiderTrade
from .key_pages import key_page
from .subjects import find_stock

_TOPIC = "insiders"
_COUNTED = timedelta(days=90)
_HISTORY = timedelta(days=730)


class Insiders(Room):
    """Handlers of the protocols of insiders."""

    def __init__(self, market: Market, book: InsiderBook) -> None:
        self._market = market
        self._book = book

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetInsiderHolderList", self._holders)
        responder.register("Qot_GetInsiderTradeList", self._trades)

    def _holders(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        today = self._yesterday(instrument)
        held = self._book.holdings(instrument, today)
        page, next_key = key_page(held, c2s)
        lately = self._book.trades(instrument, today - _COUNTED, today)
        items = [
            {
                "holderId": leader.id,
                "holderQuantity": shares,
                "holderPct": round(100 * shares / instrument.shares, 6),
                "name": leader.name,
                "title": leader.seat.position,
            }
            for leader, shares in page
        ]
        s2c = {
            "itemList": items,
            "allCount": len(held),
            "nextKey": next_key,
            "insiderTotalCount": len(held),
            "insiderBoughtCount": len({trade.leader.id for trade in lately if trade.shares > 0}),
            "insiderSoldCount": len({trade.leader.id for trade in lately if trade.shares < 0}),
        }
        return success(call, s2c)

    def _trades(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        today = self._yesterday(instrument)
        trades = [
            trade
            for trade in self._book.trades(instrument, today - _HISTORY, today)
            if c2s.holderId in (0, trade.leader.id)
        ]
        page, next_key = key_page(trades, c2s)
        bars = self._bars(instrument, page)
        items = [self._trade_item(instrument, trade, bars) for trade in page]
        return success(call, {"itemList": items, "allCount": len(trades), "nextKey": next_key})

    def _yesterday(self, instrument: Instrument) -> date:
        """What is traded becomes known on the next trading day."""
        return self._market.sessions(instrument).previous_day(self._market.today(instrument))

    def _bars(self, instrument: Instrument, trades: Sequence[InsiderTrade]) -> dict[date, Bar]:
        if not trades:
            return {}
        first, last = min(trade.first for trade in trades), max(trade.last for trade in trades)
        kind = number("Qot_Common.KLType", "Day")
        return {bar.day: bar for bar in self._market.bars(instrument, kind, first, last)}

    def _trade_item(self, instrument: Instrument, trade: InsiderTrade, bars: dict[date, Bar]) -> dict[str, Any]:
        spanned = [bar for day, bar in bars.items() if trade.first <= day <= trade.last]
        return day_fields(self._market, instrument, minTradeDate=trade.first, maxTradeDate=trade.last) | {
            "tradeShares": trade.shares,
            "minPrice": min(bar.low for bar in spanned),
            "maxPrice": max(bar.high for bar in spanned),
            "securityHolderQuantity": trade.held,
            "isProposedSaleOfSecurities": False,
            "holderId": trade.leader.id,
            "name": trade.leader.name,
            "title": trade.leader.seat.position,
            "securityDescription": "Ordinary shares",
            "transactionType": trade.kind,
            "sourceGroupName": "Insider report",
        }
