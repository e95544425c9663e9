"""What all doors of the simulator share: identity, answers, faults, and who is logged in."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Protocol

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.schema import Operation

from .basics import Basics
from .faults import FaultPlan, IgnoreInit, InitFault, RefuseInit
from .market.clock import Clock
from .responder import Refusal, Responder
from .room import Room
from .settings import Settings
from .synthesize import Synthesizer
from .world import World

log = logging.getLogger("opend.simulator")

# A client that reads its pushes too slowly is dropped when this many bytes wait for it.
MAX_UNSENT = 64 * 1024 * 1024

# How long a stopping simulator lets its last replies drain to clients that may never read them.
DRAIN_SECONDS = 1.0


class Peer(Protocol):
    """One logged-in client, whichever door it came through."""

    def push(self, operation: Operation, message: Message) -> bool:
        """Send a push; False when this client does not get it."""


class Core:
    """The simulated OpenD behind its doors."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.world = World(settings.seed)
        self.synthesizer = Synthesizer(settings.seed)
        self.responder = Responder(self.synthesizer)
        self.faults = FaultPlan()
        self.clock = Clock(settings.start_time, settings.speed)
        self._peers: dict[int, Peer] = {}
        self._rooms = self._open_rooms()
        self._dealt_with = self.clock.now()

    def _open_rooms(self) -> list[Room]:
        rooms: list[Room] = [Basics(self.world)]
        for room in rooms:
            room.register(self.responder)
        return rooms

    @property
    def connections(self) -> int:
        """How many clients are logged in."""
        return len(self._peers)

    def admit(self, peer: Peer) -> int | None:
        """Log a client in.

        Returns:
            Its connection id; None when a fault wants that the client never gets an answer.

        Raises:
            Refusal: the house is full, or a fault refuses the client.
        """
        fault = self.faults.take(InitFault)
        if isinstance(fault, RefuseInit):
            raise Refusal(fault.text, ret_type=fault.ret_type)
        if isinstance(fault, IgnoreInit):
            return None
        limit = self.settings.max_connections
        if len(self._peers) >= limit:
            raise Refusal(f"too many connections: this OpenD takes at most {limit}")
        connection = self.world.new_connection_id()
        self._peers[connection] = peer
        return connection

    def leave(self, connection: int | None) -> None:
        """Forget a client; None is one that was never logged in."""
        if connection is not None and self._peers.pop(connection, None) is not None:
            for room in self._rooms:
                room.left(connection)

    def advance(self) -> None:
        """Let all rooms catch up with the clock."""
        since, now = self._dealt_with, self.clock.now()
        if now == since:
            return
        self._dealt_with = now
        for room in self._rooms:
            room.advance(since, now)

    def push(self, protocol: str | int, message: Message) -> int:
        """Send a push to every logged-in client; the result is how many got it.

        Raises:
            ConfigError: the protocol is no push, or the message is not of its type.
        """
        operation = _push_operation(protocol)
        if message.DESCRIPTOR.full_name != operation.response:
            given = message.DESCRIPTOR.full_name
            raise ConfigError(f"a push of {operation.name} takes a {operation.response}, not a {given}")
        return sum(peer.push(operation, message) for peer in tuple(self._peers.values()))

    def send(self, connections: Iterable[int], protocol: str, message: Message) -> None:
        """Send a push to some of the clients; this is the rooms' `Outbox`."""
        operation = schema.operation(protocol)
        for connection in connections:
            peer = self._peers.get(connection)
            if peer is not None:
                peer.push(operation, message)

    def synthesized_push(self, protocol: str | int, variant: str) -> Message:
        """A made-up message for a push.

        Raises:
            ConfigError: the protocol is no push.
        """
        return self.synthesizer.message(_push_operation(protocol).response, variant=variant)


def _push_operation(protocol: str | int) -> Operation:
    operation = schema.operation(protocol)
    if not operation.is_push:
        raise ConfigError(f"{operation.name} is not a push; pushes are {_push_names()}")
    return operation


def _push_names() -> str:
    return ", ".join(name for name, operation in schema.operations().items() if operation.is_push)
