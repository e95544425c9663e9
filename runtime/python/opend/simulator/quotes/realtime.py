"""The protocols that answer with real-time data, once it is subscribed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, find_instrument, find_instruments

from . import messages
from .basic import BasicQuotes
from .ledger import Item, Ledger, Subscription
from .subtypes import BASIC, BROKER, MINUTES, ODD_LOTS, ORDER_BOOK, SUBTYPE_OF_BARS, TICKER
from .views import Views

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

MOST_BARS = 1000
MOST_TICKS = 1000
MOST_LEVELS = 60

_ODD = number("Qot_Common.OrderBookType", "Odd")


class RealTime(Room):
    """Handlers of the protocols that answer with real-time data.

    Args:
        market: the simulated market.
        ledger: tells who has subscribed what.
    """

    def __init__(self, market: Market, ledger: Ledger) -> None:
        self._market = market
        self._ledger = ledger
        self._views = Views(market)
        self._basic = BasicQuotes(market)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetBasicQot", self._basic_quotes)
        responder.register("Qot_GetKL", self._bars)
        responder.register("Qot_GetRT", self._minutes)
        responder.register("Qot_GetTicker", self._ticks)
        responder.register("Qot_GetOrderBook", self._order_book)
        responder.register("Qot_GetBroker", self._brokers)

    def _basic_quotes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instruments = find_instruments(self._market, c2s.securityList)
        for instrument in instruments:
            self._ledger.held(call.connection_id, Item(instrument.key, BASIC))
        return success(call, {"basicQotList": [self._basic.of(instrument) for instrument in instruments]})

    def _bars(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        adjust = check_enum("rehabType", c2s.rehabType, "Qot_Common.RehabType", allow_zero=True)
        kl_type = check_enum("klType", c2s.klType, "Qot_Common.KLType")
        check_range("reqNum", c2s.reqNum, 1, MOST_BARS)
        subscription = self._held(call, instrument, SUBTYPE_OF_BARS[kl_type])
        bars = self._views.last_bars(instrument, kl_type, c2s.reqNum, adjust, subscription.session)
        sessions = self._market.sessions(instrument)
        return success(call, messages.header(instrument) | {"klList": messages.klines(sessions, bars)})

    def _minutes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        subscription = self._held(call, instrument, MINUTES)
        minutes = self._views.minutes(instrument, subscription.session)
        sessions = self._market.sessions(instrument)
        return success(call, messages.header(instrument) | {"rtList": messages.time_shares(sessions, minutes)})

    def _ticks(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        check_range("maxRetNum", c2s.maxRetNum, 1, MOST_TICKS)
        subscription = self._held(call, instrument, TICKER)
        ticks = self._views.last_ticks(instrument, c2s.maxRetNum, subscription.session)
        sessions = self._market.sessions(instrument)
        return success(call, messages.header(instrument) | {"tickerList": messages.tickers(sessions, ticks)})

    def _order_book(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        kind = check_enum("orderBookType", c2s.orderBookType, "Qot_Common.OrderBookType", allow_zero=True)
        check_range("num", c2s.num, 1, MOST_LEVELS)
        subscription = self._held(call, instrument, ODD_LOTS if kind == _ODD else ORDER_BOOK)
        book = self._views.book(instrument, c2s.num, of_odd_lots=kind == _ODD)
        sessions = self._market.sessions(instrument)
        told = messages.order_book(sessions, instrument, book, is_detailed=subscription.is_detailed)
        return success(call, messages.header(instrument) | told | {"orderBookType": kind})

    def _brokers(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        self._held(call, instrument, BROKER)
        return success(call, messages.header(instrument) | messages.brokers(self._market.brokers(instrument)))

    def _held(self, call: Call, instrument: Instrument, subtype: int) -> Subscription:
        return self._ledger.held(call.connection_id, Item(instrument.key, subtype))
