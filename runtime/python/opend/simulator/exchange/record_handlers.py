"""Protocols that list orders and fills, of today and of the past."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder

from .contracts import Contract
from .desks import Desk
from .office import Office
from .orders import Fill, Order, text_of
from .reading import Filter, desk_of, newest_first


class RecordHandlers:
    """Handlers of lists of orders and fills; the newest come first."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def register(self, responder: Responder) -> None:
        """Take over the protocols of lists."""
        handlers = {
            "Trd_GetOrderList": self._orders,
            "Trd_GetHistoryOrderList": self._past_orders,
            "Trd_GetOrderFillList": self._fills,
            "Trd_GetHistoryOrderFillList": self._past_fills,
        }
        for protocol, handler in handlers.items():
            responder.register(protocol, self._office.answered(handler))

    def _orders(self, call: Call, c2s: Any) -> Any:
        desk = self._desk(c2s)
        recent = (
            order for order in desk.orders.values() if order.is_working or self._is_of_today(order, order.updated)
        )
        return self._order_list(call, c2s, desk, recent, Filter(c2s.filterConditions))

    def _past_orders(self, call: Call, c2s: Any) -> Any:
        desk = self._desk(c2s)
        asked = Filter(c2s.filterConditions, needs_period=True)
        return self._order_list(call, c2s, desk, desk.orders.values(), asked)

    def _order_list(self, call: Call, c2s: Any, desk: Desk, orders: Iterable[Order], asked: Filter) -> Any:
        statuses = frozenset(c2s.filterStatusList)
        found = [
            order
            for order in orders
            if (not statuses or order.status in statuses)
            and asked.takes(desk.account, self._contract(order), order.id, order.id_text)
            and asked.spans(self._local(order, order.created))
        ]
        rows = [
            self._office.writer.order(desk.account, order)
            for order in newest_first(found, lambda order: (order.created, order.id))
        ]
        return success(call, {"header": c2s.header, "orderList": rows})

    def _fills(self, call: Call, c2s: Any) -> Any:
        desk = self._desk(c2s)
        recent = (fill for fill in desk.fills if self._is_of_today(fill, fill.time))
        return self._fill_list(call, c2s, desk, recent, Filter(c2s.filterConditions))

    def _past_fills(self, call: Call, c2s: Any) -> Any:
        desk = self._desk(c2s)
        asked = Filter(c2s.filterConditions, needs_period=True)
        return self._fill_list(call, c2s, desk, desk.fills, asked)

    def _fill_list(self, call: Call, c2s: Any, desk: Desk, fills: Iterable[Fill], asked: Filter) -> Any:
        found = [
            fill
            for fill in fills
            if asked.takes(desk.account, self._contract(fill), fill.id, text_of(fill.order))
            and asked.spans(self._local(fill, fill.time))
        ]
        rows = [
            self._office.writer.fill(desk.account, fill)
            for fill in newest_first(found, lambda fill: (fill.time, fill.id))
        ]
        return success(call, {"header": c2s.header, "orderFillList": rows})

    def _desk(self, c2s: Any) -> Desk:
        return desk_of(self._office.exchange, c2s.header)

    def _contract(self, row: Order | Fill) -> Contract:
        return self._office.exchange.listing.of(row.key)

    def _local(self, row: Order | Fill, moment: float) -> Any:
        return self._office.market.local(self._contract(row).instrument, moment)

    def _is_of_today(self, row: Order | Fill, moment: float) -> bool:
        today, instrument = self._office.market.today, self._contract(row).instrument
        return today(instrument, moment) == today(instrument)
