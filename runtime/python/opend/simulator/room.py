"""What the rooms of the simulated OpenD have in common: each answers some protocols, and lives on with the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from google.protobuf.message import Message

from opend.wire.bodies import WrittenMessage

from .responder import Responder


class Outbox(Protocol):
    """Where rooms put what they send unasked."""

    def send(self, connections: Iterable[int], protocol: str, message: Message | WrittenMessage) -> None:
        """Push a message to these connections; those that are gone get nothing.

        Args:
            connections: ids of connections.
            protocol: name of the push, e.g. `"Qot_UpdateTicker"`.
            message: its `Response`; or that as it is written.
        """

    def push(self, protocol: str, message: Message) -> int:
        """Push a message to every logged-in client; the result is how many got it."""

    def soon(self, action: Callable[[], None]) -> None:
        """Do something a moment later: after the reply that is being made now has gone out."""


class Room:
    """One part of the simulated OpenD. All of it runs on the event loop: nothing here needs a lock."""

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""

    def open(self) -> None:
        """The simulator starts: take what has to be given back.

        Raises:
            ConfigError: it cannot be had.
        """

    def close(self) -> None:
        """The simulator stops: give back what `open` took."""

    def restarted(self) -> None:
        """The simulated OpenD was restarted on purpose: what a process forgets is forgotten."""

    def left(self, connection: int) -> None:
        """A client is gone: what belonged to its connection ends."""

    def advance(self, since: float, now: float) -> None:
        """The market's clock has gone on from `since` (which was dealt with) to `now`, both in seconds since 1970.

        The stretch may be a few milliseconds or many days; it may go back where somebody sets the clock back.
        """
