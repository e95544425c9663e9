"""What all doors of the simulator share: identity, answers, faults, and who is logged in."""

from __future__ import annotations

import logging
from typing import Protocol

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.schema import Operation

from .basics import Basics
from .faults import FaultPlan, IgnoreInit, InitFault, RefuseInit
from .responder import Refusal, Responder
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
        self._peers: set[Peer] = set()
        Basics(self.world).register(self.responder)

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
        self._peers.add(peer)
        return self.world.new_connection_id()

    def leave(self, peer: Peer) -> None:
        """Forget a client, whether it was logged in or not."""
        self._peers.discard(peer)

    def push(self, protocol: str | int, message: Message) -> int:
        """Send a push to every logged-in client; the result is how many got it.

        Raises:
            ConfigError: the protocol is no push, or the message is not of its type.
        """
        operation = _push_operation(protocol)
        if message.DESCRIPTOR.full_name != operation.response:
            given = message.DESCRIPTOR.full_name
            raise ConfigError(f"a push of {operation.name} takes a {operation.response}, not a {given}")
        return sum(peer.push(operation, message) for peer in tuple(self._peers))

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
