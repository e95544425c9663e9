"""Who has subscribed what, on which terms, and who wants to be sent it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.responder import Refusal

from .subtypes import name_of

KeyT = TypeVar("KeyT")
MemberT = TypeVar("MemberT")


class Item(NamedTuple):
    """One kind of data of one security; `source` is the `EC_KlineSource` of bars of event contracts, else 0."""

    key: Key
    subtype: int
    source: int = 0


class Topic(NamedTuple):
    """What some connections are sent in common.

    Attributes:
        item: the kind of data and the security.
        session: `Common.Session` that bars, ticks and minutes cover.
        variant: `RehabType` of bars; 1 of a book in detail; else 0.
    """

    item: Item
    session: int
    variant: int


@dataclass(frozen=True)
class Subscription:
    """What one connection has subscribed of an item.

    Attributes:
        instrument: the security.
        since: when it was subscribed first, on the real clock.
        session: `Common.Session` that bars, ticks and minutes cover.
        is_detailed: whether books tell of single orders.
        pushed: the variants that are pushed, see `Topic`; none where only answers are wanted.
    """

    instrument: Instrument
    since: float
    session: int
    is_detailed: bool = False
    pushed: tuple[int, ...] = ()

    def topics(self, item: Item) -> list[Topic]:
        """What is pushed of it."""
        return [Topic(item, self.session, variant) for variant in self.pushed]


class Ledger:
    """The subscriptions of all connections.

    Attributes:
        version: another number after every change.
    """

    def __init__(self) -> None:
        self.version = 0
        self._of_connection: dict[int, dict[Item, Subscription]] = {}
        self._holders: dict[Item, dict[int, None]] = {}
        self._listeners: dict[Topic, dict[int, None]] = {}
        self._topics: dict[Key, dict[Topic, None]] = {}
        self._instruments: dict[Key, Instrument] = {}

    def put(self, connection: int, item: Item, subscription: Subscription) -> None:
        """A connection has subscribed something, anew or on other terms."""
        self.drop(connection, item)
        self.version += 1
        self._of_connection.setdefault(connection, {})[item] = subscription
        self._holders.setdefault(item, {})[connection] = None
        self._instruments[item.key] = subscription.instrument
        for topic in subscription.topics(item):
            self._listeners.setdefault(topic, {})[connection] = None
            self._topics.setdefault(item.key, {})[topic] = None

    def drop(self, connection: int, item: Item) -> None:
        """A connection has unsubscribed something."""
        subscription = self._of_connection.get(connection, {}).pop(item, None)
        if subscription is None:
            return
        self.version += 1
        _take_out(self._holders, item, connection)
        for topic in subscription.topics(item):
            _take_out(self._listeners, topic, connection)
            if topic not in self._listeners:
                _take_out(self._topics, item.key, topic)

    def leave(self, connection: int) -> None:
        """A connection is gone."""
        for item in tuple(self._of_connection.get(connection, ())):
            self.drop(connection, item)
        self.version += 1
        self._of_connection.pop(connection, None)

    def get(self, connection: int, item: Item) -> Subscription | None:
        """What a connection has subscribed of an item."""
        return self._of_connection.get(connection, {}).get(item)

    def held(self, connection: int, item: Item) -> Subscription:
        """What a connection has subscribed of an item.

        Raises:
            Refusal: nothing.
        """
        subscription = self.get(connection, item)
        if subscription is None:
            raise Refusal(f"{text_of(item.key)} is not subscribed to {name_of(item.subtype)}: subscribe first")
        return subscription

    def of(self, connection: int) -> dict[Item, Subscription]:
        """All that a connection has subscribed."""
        return dict(self._of_connection.get(connection, {}))

    def connections(self) -> list[int]:
        """Those that have subscribed anything."""
        return [connection for connection, items in self._of_connection.items() if items]

    def items(self) -> Collection[Item]:
        """All that any connection has subscribed, each once."""
        return self._holders.keys()

    def pushed_keys(self) -> Collection[Key]:
        """The securities of which anything is pushed."""
        return self._topics.keys()

    def instrument(self, key: Key) -> Instrument:
        """A security of which something is or was subscribed."""
        return self._instruments[key]

    def topics(self, key: Key) -> Collection[Topic]:
        """What is pushed of a security."""
        return self._topics.get(key, {}).keys()

    def listeners(self, topic: Topic) -> Collection[int]:
        """The connections that want to be sent a topic."""
        return self._listeners.get(topic, {}).keys()


def _take_out(sets: dict[KeyT, dict[MemberT, None]], key: KeyT, member: MemberT) -> None:
    """Remove a member of one of several sets, and the set with its last member."""
    del sets[key][member]
    if not sets[key]:
        del sets[key]
