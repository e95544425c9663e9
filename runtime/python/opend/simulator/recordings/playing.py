"""What stands behind the doors of a player: recorded replies, and recorded pushes at their times."""

from __future__ import annotations

import asyncio
import math
import os
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from typing import Any, cast

from google.protobuf.message import Message

from opend import schema
from opend.errors import BodyError, ConfigError
from opend.simulator.house import Guest, House, log
from opend.simulator.market.clock import Clock
from opend.simulator.responder import UnknownProtocolError, failure
from opend.simulator.settings import Settings
from opend.simulator.world import World
from opend.wire.bodies import BodyFormat, decode_body
from opend.wire.server import Broadcast

from .format import Entry, RecordingError
from .reader import Place, RecordingReader
from .script import Conversation, Lane, Script, request_key

# So many pushes are sent in one go; then others get their turn.
_IN_ONE_GO = 100

# A client that has so many bytes before it gets no more for a moment.
_ENOUGH_UNSENT = 1024 * 1024
_MOMENT = 0.005


@dataclass
class _Listener:
    """One client of the player, and the recorded one whose place it takes."""

    guest: Guest
    conversation: Conversation
    used: Counter[Hashable] = field(default_factory=Counter)
    asked: dict[int, asyncio.Event] = field(default_factory=dict)
    plays: list[asyncio.Task[None]] = field(default_factory=list)

    def next_of(self, name: Hashable, places: list[Place]) -> Place:
        """The next of some replies; the last one again and again."""
        place = places[min(self.used[name], len(places) - 1)]
        self.used[name] += 1
        return place


class PlayerHouse(House):
    """What stands behind the doors of a player.

    Args:
        path: of the recording; it is read when the doors open.
        settings: how the doors behave.
        speed: recorded seconds a real second; infinity sends all at once.
    """

    def __init__(self, path: str | os.PathLike[str], settings: Settings, speed: float) -> None:
        world = World(settings.seed, settings.subscription_quota, settings.history_quota)
        super().__init__(settings, world, Clock(0.0, speed if math.isfinite(speed) else 1.0))
        self._path = path
        self._speed = speed
        self._listeners: dict[int, _Listener] = {}
        self._came = 0
        self._opened: Script | None = None

    @property
    def _script(self) -> Script:
        assert self._opened is not None, "a player answers only while it runs"
        return self._opened

    def open(self) -> None:
        """Read the recording.

        Raises:
            RecordingError: it cannot be read, is none, or a broken one.
        """
        recording = RecordingReader(self._path)
        try:
            self._opened = Script(recording)
        except BaseException:
            recording.close()
            raise
        log_in = self._script.log_in
        self.world.user = replace(self.world.user, id=log_in.loginUserID, attribution=log_in.userAttribution)
        self.server_version = log_in.serverVer
        self.clock.set(float(recording.info.get("started", 0.0)))
        self.faults.begin(self.clock.now, self.settings.seed)
        self._came = 0

    def close(self) -> None:
        """Close the recording."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def advance(self) -> None:
        """Nothing: pushes go by times of their own."""

    def admit(self, guest: Guest) -> int:
        """Log a client in: it takes the place of the next recorded one, and after the last again of the first."""
        connection = super().admit(guest)
        conversations = self._script.conversations
        conversation = conversations[self._came % len(conversations)]
        self._came += 1
        listener = self._listeners[connection] = _Listener(guest, conversation)
        loop = asyncio.get_running_loop()
        listener.plays = [loop.create_task(self._play(listener, lane)) for lane in conversation.lanes()]
        return connection

    def left(self, connection: int) -> None:
        """A client is gone, and its pushes end."""
        for play in self._listeners.pop(connection).plays:
            play.cancel()

    def answer(self, connection: int, protocol: int, body: bytes, body_format: BodyFormat) -> Message:
        """The recorded reply to the same request; failing that, the next one of its protocol."""
        operation = schema.operations_by_number().get(protocol)
        if operation is None:
            raise UnknownProtocolError(f"protocol {protocol} is unknown")
        if operation.name == "InitConnect":
            return failure(protocol, "this connection is logged in already")
        if operation.name == "KeepAlive":
            return operation.response_class(retType=0, s2c={"time": self.world.unix_time()})
        listener = self._listeners[connection]
        place = self._place(listener, protocol, request_key(protocol, body, body_format))
        if place is None:
            return failure(protocol, f"the recording has no reply to {operation.name}")
        listener.asked.setdefault(protocol, asyncio.Event()).set()
        try:
            return _reply(connection, self._script.entry_at(place))
        except (BodyError, RecordingError) as error:
            log.warning("player: a reply cannot be played: %s", error)
            return failure(protocol, f"the recorded reply cannot be read: {error}")

    def _place(self, listener: _Listener, protocol: int, key: bytes) -> Place | None:
        own = listener.conversation
        conversations = [own, *(other for other in self._script.conversations if other is not own)]
        for conversation in conversations:
            if places := conversation.exact.get((protocol, key)):
                return listener.next_of((conversation.connection, protocol, key), places)
        for conversation in conversations:
            if places := conversation.in_order.get(protocol):
                return listener.next_of((conversation.connection, protocol), places)
        return None

    async def _play(self, listener: _Listener, lane: Lane) -> None:
        """Send the pushes of a lane, from the moment on at which it is opened."""
        try:
            await self._play_whole(listener, lane)
        except RecordingError as error:
            log.warning("player: pushes end early: %s", error)

    async def _play_whole(self, listener: _Listener, lane: Lane) -> None:
        if lane.openers:
            await _any_of([listener.asked.setdefault(number, asyncio.Event()) for number in lane.openers])
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number, entry in enumerate(self._script.pushes(listener.conversation, lane), start=1):
            wait = (entry.time - lane.began) / self._speed - (loop.time() - began)
            if wait > 0 or number % _IN_ONE_GO == 0:
                await asyncio.sleep(max(wait, 0.0))
            while listener.guest.unsent > _ENOUGH_UNSENT:
                await asyncio.sleep(_MOMENT)
            message = _push(entry)
            if message is not None:
                listener.guest.push(Broadcast(entry.protocol, message))


def _reply(connection: int, entry: Entry) -> Message:
    """A recorded reply.

    Raises:
        BodyError: it cannot be read.
    """
    operation = schema.operation(entry.protocol)
    reply: Any = decode_body(operation.response_class, entry.body, entry.format)
    if operation.name == "GetGlobalState" and reply.s2c.HasField("connID"):
        reply.s2c.connID = connection
    return cast(Message, reply)


def _push(entry: Entry) -> Message | None:
    """A recorded push; None of one that cannot be read."""
    try:
        operation = schema.operation(entry.protocol)
        return decode_body(operation.response_class, entry.body, entry.format)
    except (BodyError, ConfigError) as error:
        log.warning("player: a push cannot be played: %s", error)
        return None


async def _any_of(events: list[asyncio.Event]) -> None:
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
