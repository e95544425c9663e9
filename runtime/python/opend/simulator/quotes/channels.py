"""What there is to push of each security, and to whom: the ledger, in the order in which the feed works it off."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from opend.simulator.market.instruments import Instrument, Key, QotMarket

from .ledger import Ledger, Topic
from .messages import REALTIME
from .push_writers import PushWriter, TickWriter
from .subtypes import TICKER
from .tick_stream import LONGEST, TickStream
from .views import Views

if TYPE_CHECKING:
    from opend.simulator.market.market import Market


@dataclass(slots=True)
class Group:
    """What covers the same session of one security.

    Attributes:
        session: the `Common.Session`.
        ticker_listeners: who is sent every tick.
        states: all else that is pushed.
        has_news: whether there were ticks since the states were sent.
    """

    session: int
    ticker_listeners: Collection[int] = ()
    states: list[Topic] = field(default_factory=list)
    has_news: bool = False


@dataclass(slots=True)
class Channel:
    """What is pushed of one security."""

    instrument: Instrument
    writer: PushWriter
    tick_writer: TickWriter
    stream: TickStream
    groups: Sequence[Group] = ()


class Channels:
    """A channel for each security of which anything is pushed.

    Args:
        market: the simulated market.
        ledger: tells who wants what.
        securities: puts the pushes of securities together.
        events: puts those of event contracts together.
    """

    def __init__(self, market: Market, ledger: Ledger, securities: PushWriter, events: PushWriter) -> None:
        self._market = market
        self._views = Views(market)
        self._ledger = ledger
        self._securities = securities
        self._events = events
        self._channels: dict[Key, Channel] = {}
        self._version = ledger.version

    def current(self, since: float) -> Collection[Channel]:
        """All channels as the ledger wants them now; new ones begin with what comes after `since`."""
        if self._version != self._ledger.version:
            self._version = self._ledger.version
            self._channels = {key: self._followed(key, since) for key in self._ledger.pushed_keys()}
        return self._channels.values()

    def close(self) -> None:
        """Forget what was fetched ahead."""
        self._channels = {}
        self._version = -1

    def writer(self, instrument: Instrument) -> PushWriter:
        """What puts the pushes of a security together."""
        return self._events if instrument.market == QotMarket.EVENT_CONTRACT else self._securities

    def _followed(self, key: Key, since: float) -> Channel:
        channel = self._channels.get(key) or self._opened(self._ledger.instrument(key), since)
        groups: dict[int, Group] = {}
        for topic in self._ledger.topics(key):
            group = groups.setdefault(topic.session, Group(topic.session))
            if topic.item.subtype == TICKER:
                group.ticker_listeners = self._ledger.listeners(topic)
            else:
                group.states.append(topic)
        channel.groups = tuple(groups.values())
        return channel

    def _opened(self, instrument: Instrument, since: float) -> Channel:
        writer = self.writer(instrument)
        tick_writer = writer.ticks(instrument)
        stream = TickStream(
            fetch=lambda since, until: self._market.ticks(instrument, since, until),
            cover=lambda ticks, session: self._views.covered(instrument, ticks, session),
            write=lambda ticks: tick_writer.tickers(ticks, REALTIME),
            since=since,
            # Not all at the same time.
            ahead=LONGEST / 2 + instrument.id % (LONGEST / 2),
        )
        return Channel(instrument, writer, tick_writer, stream)
