"""What is sent unasked: every tick, and the newest state of all else, to those who want it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.room import Outbox, Room

from .channels import Channel, Channels
from .ledger import Item, Ledger, Topic
from .messages import CACHED
from .push_writers import PushWriter, Tickers, TickWriter
from .subtypes import TICKER
from .views import Views

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

TICKS_A_PUSH = 100
"""Ticks in one push at most."""

CACHED_TICKS = 50
"""Ticks in a first push at most."""


class Feed(Room):
    """Sends pushes as the market goes on.

    All ticks are sent, in order, at most `TICKS_A_PUSH` in a message. Of quotes, bars, minutes, books and brokers the
    newest state is sent, when there were ticks and it has changed by them.

    Args:
        market: the simulated market.
        ledger: tells who wants what.
        outbox: takes the pushes.
        securities: puts the pushes of securities together.
        events: puts those of event contracts together.
    """

    def __init__(
        self, market: Market, ledger: Ledger, outbox: Outbox, securities: PushWriter, events: PushWriter
    ) -> None:
        self._market = market
        self._ledger = ledger
        self._outbox = outbox
        self._views = Views(market)
        self._channels = Channels(market, ledger, securities, events)
        self._states: dict[Topic, Any] = {}
        self._sent_until = market.now()

    def advance(self, since: float, now: float) -> None:
        """Send what has happened."""
        if now < since:
            self._start_anew(now)
        for channel in self._channels.current(self._sent_until):
            if channel.stream.due <= now:
                self._send_news(channel, now)
        self._sent_until = now

    def catch_up(self) -> None:
        """Send what has happened so far, before others want to be sent what comes from now on."""
        now = self._market.now()
        if now > self._sent_until:
            self.advance(self._sent_until, now)

    def push_first(self, connection: int, items: Iterable[Item]) -> None:
        """Send a connection how those items stand that it has subscribed with pushes."""
        for item in items:
            subscription = self._ledger.get(connection, item)
            if subscription is not None:
                for topic in subscription.topics(item):
                    self._send_cached(connection, subscription.instrument, topic)

    def _start_anew(self, now: float) -> None:
        """The clock was set back: what was fetched ahead and told before is of another time."""
        self._channels.close()
        self._states.clear()
        self._sent_until = now

    def _send_news(self, channel: Channel, now: float) -> None:
        for news in channel.stream.take(now):
            for group in channel.groups:
                queue = news.stretch.queue(group.session)
                places = queue.places(news)
                if places:
                    group.has_news = True
                    if group.ticker_listeners:
                        self._send_ticks(channel.tick_writer, group.ticker_listeners, queue.tickers, places)
        for group in channel.groups:
            if group.has_news:
                group.has_news = False
                for topic in group.states:
                    self._send_state(channel, topic)

    def _send_ticks(self, writer: TickWriter, listeners: Iterable[int], tickers: Tickers, places: range) -> None:
        for start in places[::TICKS_A_PUSH]:
            end = min(start + TICKS_A_PUSH, places.stop)
            self._outbox.send(listeners, *writer.push(tickers[start:end]))

    def _send_state(self, channel: Channel, topic: Topic) -> None:
        state, push = channel.writer.state(channel.instrument, topic, self._states.get(topic))
        if push is not None:
            self._states[topic] = state
            self._outbox.send(self._ledger.listeners(topic), *push)

    def _send_cached(self, connection: int, instrument: Instrument, topic: Topic) -> None:
        writer = self._channels.writer(instrument)
        if topic.item.subtype == TICKER:
            ticks = self._views.last_ticks(instrument, CACHED_TICKS, topic.session)
            tick_writer = writer.ticks(instrument)
            tickers = tick_writer.tickers(ticks, CACHED)
            self._outbox.send((connection,), *tick_writer.push(tickers[0 : len(ticks)]))
            return
        state, push = writer.state(instrument, topic, None)
        self._states.setdefault(topic, state)
        if push is not None:
            self._outbox.send((connection,), *push)
