"""Pushes of securities: what they say, and whether there is anything new to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number

from . import messages
from .basic import BasicQuotes
from .ledger import Topic
from .push_writers import Push, push
from .subtypes import BARS, BASIC, BROKER, MINUTES, ODD_LOTS, ORDER_BOOK
from .ticker_pushes import TickerPushes
from .views import Views

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar, Minute

LEVELS_PUSHED = 10
"""Levels of either side in the push of an order book."""

BARS_PUSHED = 50
"""Bars in one push at most: the newest ones, where more have changed since the last push."""

_NORMAL = number("Qot_Common.OrderBookType", "Normal")
_ODD = number("Qot_Common.OrderBookType", "Odd")


class SecurityPushes:
    """Puts the pushes of securities together; those of event contracts are others.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._views = Views(market)
        self._basic = BasicQuotes(market)
        self._writers = {
            BASIC: self._quote,
            MINUTES: self._minutes,
            ORDER_BOOK: self._book,
            ODD_LOTS: self._book,
            BROKER: self._brokers,
            **dict.fromkeys(BARS, self._bars),
        }

    def ticks(self, instrument: Instrument) -> TickerPushes:
        """See `PushWriter`."""
        return TickerPushes(self._market.sessions(instrument), instrument)

    def state(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        """See `PushWriter`."""
        return self._writers[topic.item.subtype](instrument, topic, before)

    def _quote(self, instrument: Instrument, _: Topic, before: Any) -> tuple[Any, Push | None]:
        quote = self._market.quote(instrument)
        if quote == before:
            return before, None
        return quote, push("Qot_UpdateBasicQot", basicQotList=[self._basic.fields(instrument, quote)])

    def _bars(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        kl_type = BARS[topic.item.subtype]

        def fetch(count: int) -> list[Bar]:
            return self._views.last_bars(instrument, kl_type, count, topic.variant, topic.session)

        bars = newest(fetch, before)
        if not bars:
            return before, None
        told = messages.klines(self._market.sessions(instrument), bars)
        header = messages.header(instrument)
        return bars[-1], push("Qot_UpdateKL", **header, rehabType=topic.variant, klType=kl_type, klList=told)

    def _minutes(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        minutes = changed(self._views.minutes(instrument, topic.session), before)
        if not minutes:
            return before, None
        told = messages.time_shares(self._market.sessions(instrument), minutes)
        return minutes[-1], push("Qot_UpdateRT", **messages.header(instrument), rtList=told)

    def _book(self, instrument: Instrument, topic: Topic, before: Any) -> tuple[Any, Push | None]:
        is_odd = topic.item.subtype == ODD_LOTS
        book = self._views.book(instrument, LEVELS_PUSHED, of_odd_lots=is_odd)
        if book == before:
            return before, None
        sessions = self._market.sessions(instrument)
        told = messages.order_book(sessions, instrument, book, is_detailed=bool(topic.variant))
        kind = _ODD if is_odd else _NORMAL
        return book, push("Qot_UpdateOrderBook", **messages.header(instrument), **told, orderBookType=kind)

    def _brokers(self, instrument: Instrument, _: Topic, before: Any) -> tuple[Any, Push | None]:
        queues = self._market.brokers(instrument)
        if queues == before:
            return before, None
        return queues, push("Qot_UpdateBroker", **messages.header(instrument), **messages.brokers(queues))


def newest(fetch: Callable[[int], list[Bar]], before: Bar | None) -> list[Bar]:
    """The bars that have changed or begun since one was the newest; at first the present one.

    Args:
        fetch: gives so many of the last bars.
        before: the bar that was the newest; None at first.
    """
    if before is None:
        return fetch(1)
    bars = fetch(2)
    if bars and bars[0].time > before.time:
        bars = fetch(BARS_PUSHED)
    return changed(bars, before)


PointT = TypeVar("PointT", "Bar", "Minute")


def changed(points: Sequence[PointT], before: PointT | None) -> list[PointT]:
    """The points of a line that differ from when one was the newest; at first the newest alone."""
    if before is None:
        return list(points[-1:])
    return [point for point in points if point.time >= before.time and point != before]
