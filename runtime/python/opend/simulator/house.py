"""What stands behind the doors of any simulated OpenD: who is logged in, what they are sent, and what goes wrong."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from functools import cache
from typing import Protocol

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.schema import Operation
from opend.wire.bodies import BodyFormat, WrittenMessage
from opend.wire.server import Broadcast

from .faults.base import OpendFault
from .faults.file import read_plan
from .faults.plan import FaultPlan
from .login import NOTICE, LogIn
from .market.clock import Clock
from .responder import Refusal
from .settings import Settings
from .synthesize import Synthesizer
from .world import SERVER_VERSION, World

log = logging.getLogger("opend.simulator")


class Guest(Protocol):
    """One logged-in client, whichever door it came through."""

    @property
    def unsent(self) -> int:
        """How many bytes wait for it."""

    def push(self, push: Broadcast) -> bool:
        """Send a push; False when this client does not get it."""

    def tell_login(self, is_logged_in: bool) -> None:
        """OpenD has lost its log-in, or has it back."""


class House(ABC):
    """A simulated OpenD behind its doors.

    Args:
        settings: how it behaves.
        world: who it is.
        clock: the market's.

    Raises:
        ConfigError: the fault plan of the settings cannot be read.
    """

    def __init__(self, settings: Settings, world: World, clock: Clock) -> None:
        self.settings = settings
        self.world = world
        self.clock = clock
        self.server_version = SERVER_VERSION
        self.synthesizer = Synthesizer(settings.seed)
        self.login = LogIn()
        self.faults = FaultPlan() if settings.fault_plan is None else read_plan(settings.fault_plan)
        self.faults.begin(clock.now, settings.seed)
        self.upset: Callable[[OpendFault], None] = _no_stage
        self._guests: dict[int, Guest] = {}

    @abstractmethod
    def answer(self, connection: int, protocol: int, body: bytes, body_format: BodyFormat) -> Message:
        """The reply to a request.

        Raises:
            UnknownProtocolError: no message type is known to answer with.
        """

    @abstractmethod
    def advance(self) -> None:
        """Catch up with the clock."""

    @abstractmethod
    def left(self, connection: int) -> None:
        """A client is gone."""

    def open(self) -> None:  # noqa: B027 - not every house has to
        """Take what has to be given back, before the doors open.

        Raises:
            ConfigError: it cannot be had.
        """

    def close(self) -> None:  # noqa: B027 - not every house has to
        """Give back what `open` took, when the doors are closed."""

    def restarted(self) -> None:  # noqa: B027 - not every house has to
        """Forget what a process forgets when it is started anew."""

    @property
    def connections(self) -> int:
        """How many clients are logged in."""
        return len(self._guests)

    def admit(self, guest: Guest) -> int:
        """Log a client in; the result is its connection id.

        Raises:
            Refusal: the house is full.
        """
        limit = self.settings.max_connections
        if len(self._guests) >= limit:
            raise Refusal(f"too many connections: this OpenD takes at most {limit}")
        connection = self.world.new_connection_id()
        self._guests[connection] = guest
        return connection

    def leave(self, connection: int | None) -> None:
        """Forget a client; None is one that was never logged in."""
        if connection is not None and self._guests.pop(connection, None) is not None:
            self.left(connection)

    def push(self, protocol: str | int, message: Message) -> int:
        """Send a push to every logged-in client; the result is how many got it.

        Raises:
            ConfigError: the protocol is no push, or the message is not of its type.
        """
        operation = push_operation(protocol)
        if message.DESCRIPTOR.full_name != operation.response:
            given = message.DESCRIPTOR.full_name
            raise ConfigError(f"a push of {operation.name} takes a {operation.response}, not a {given}")
        push = Broadcast(operation.number, message)
        return sum(guest.push(push) for guest in tuple(self._guests.values()))

    def synthesized_push(self, protocol: str | int, variant: str) -> Message:
        """A made-up message for a push.

        Raises:
            ConfigError: the protocol is no push.
        """
        return self.synthesizer.message(push_operation(protocol).response, variant=variant)

    def send(self, connections: Iterable[int], protocol: str, message: Message | WrittenMessage) -> None:
        """Send a push to some of the clients; this is the rooms' `Outbox`. While OpenD is logged out, nothing goes."""
        if not self.login.is_in and protocol != NOTICE:
            return
        push = Broadcast(_number(protocol), message)
        for connection in connections:
            guest = self._guests.get(connection)
            if guest is not None:
                guest.push(push)

    def set_login(self, is_logged_in: bool) -> None:
        """Lose the log-in, or find it again; all clients are told."""
        if is_logged_in is self.login.is_in:
            return
        self.login.is_in = is_logged_in
        for guest in tuple(self._guests.values()):
            guest.tell_login(is_logged_in)
        for notice in self.login.notices():
            self.push(NOTICE, notice)


@cache
def _number(protocol: str) -> int:
    return schema.operation(protocol).number


def push_operation(protocol: str | int) -> Operation:
    """The operation of a push.

    Raises:
        ConfigError: the protocol is no push.
    """
    operation = schema.operation(protocol)
    if not operation.is_push:
        pushes = ", ".join(name for name, operation in schema.operations().items() if operation.is_push)
        raise ConfigError(f"{operation.name} is not a push; pushes are {pushes}")
    return operation


def _no_stage(fault: OpendFault) -> None:
    raise RuntimeError(f"{fault} needs a server that runs")
