"""Pushes of event contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend.simulator.market.calendars import Sessions
from opend.simulator.market.instruments import Instrument

from . import event_messages
from .basic import BasicQuotes
from .event_messages import BOOK_OF_YES, NO, YES
from .ledger import Topic
from .push_writers import Push, push
from .pushes import LEVELS_PUSHED, newest
from .subtypes import BARS, BASIC, ORDER_BOOK

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar, Ticks


class EventPushes:
    """Puts the pushes of event contracts together.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._basic = BasicQuotes(market)
        self._writers = {BASIC: self._quote, ORDER_BOOK: self._book, **dict.fromkeys(BARS, self._bars)}

    def ticks(self, instrument: Instrument) -> EventTicks:
        """See `PushWriter`."""
        return EventTicks(self._market.sessions(instrument), instrument)

    def state(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        """See `PushWriter`."""
        return self._writers[topic.item.subtype](instrument, topic, before)

    def _quote(self, instrument: Instrument, _: Topic, before: Any) -> tuple[Any, Push | None]:
        quote = self._market.quote(instrument)
        if quote == before:
            return before, None
        return quote, push("Qot_UpdateBasicQot", basicQotList=[self._basic.fields(instrument, quote)])

    def _book(self, instrument: Instrument, _: Topic, before: Any) -> tuple[Any, Push | None]:
        book = self._market.book(instrument, LEVELS_PUSHED)
        if book == before:
            return before, None
        item = event_messages.order_book_item(instrument, book)
        return book, push("Qot_UpdateEventContractOrderBook", orderBookList=[item])

    def _bars(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        kl_type, source = BARS[topic.item.subtype], topic.item.source

        def fetch(count: int) -> list[Bar]:
            return self._market.last_bars(instrument, kl_type, count)

        bars = newest(fetch, before)
        if not bars:
            return before, None
        sessions = self._market.sessions(instrument)
        sides = (YES,) if source == BOOK_OF_YES else (YES, NO)
        items = [event_messages.kline_item(sessions, instrument, bars, side, source) for side in sides]
        return bars[-1], push("Qot_UpdateEventContractKline", klineList=items)


class EventTicks:
    """Puts the pushes of one event contract's ticks together."""

    def __init__(self, sessions: Sessions, contract: Instrument) -> None:
        self._sessions = sessions
        self._contract = contract

    def tickers(self, ticks: Ticks, _: int) -> list[Message]:
        """See `TickWriter`; messages of event contracts do not tell the type of the push."""
        return event_messages.ticker_points(self._sessions, ticks)

    def push(self, tickers: list[Message]) -> Push:
        """See `TickWriter`."""
        item = event_messages.ticker_item(self._contract, tickers)
        return push("Qot_UpdateEventContractTicker", tickerList=[item])
