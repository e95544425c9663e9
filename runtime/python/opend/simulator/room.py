"""What the rooms of the simulated OpenD have in common: each answers some protocols, and lives on with the clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from google.protobuf.message import Message

from .responder import Responder


class Outbox(Protocol):
    """Where rooms put what they send unasked."""

    def send(self, connections: Iterable[int], protocol: str, message: Message) -> None:
        """Push a message to these connections; those that are gone get nothing.

        Args:
            connections: ids of connections.
            protocol: name of the push, e.g. `"Qot_UpdateTicker"`.
            message: its `Response`.
        """


class Room:
    """One part of the simulated OpenD. All of it runs on the event loop: nothing here needs a lock."""

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""

    def left(self, connection: int) -> None:
        """A client is gone: what belonged to its connection ends."""

    def advance(self, since: float, now: float) -> None:
        """The market's clock has gone on from `since` (which was dealt with) to `now`, both in seconds since 1970.

        The stretch may be a few milliseconds or many days; it may go back where somebody sets the clock back.
        """
