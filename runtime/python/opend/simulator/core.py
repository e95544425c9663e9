"""What all doors of the simulator share: identity, answers, faults, and who is logged in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from google.protobuf.message import Message

from opend.wire.bodies import BodyFormat

from .basics import Basics
from .delays import Delays
from .house import House
from .market.clock import Clock
from .quotas import Referee
from .request_limits import RequestLimits
from .responder import Call, Responder
from .room import Room
from .settings import Settings
from .world import World


class Core(House):
    """The simulated OpenD behind its doors."""

    def __init__(self, settings: Settings) -> None:
        world = World(settings.seed, settings.subscription_quota, settings.history_quota)
        super().__init__(settings, world, Clock(settings.start_time, settings.speed))
        self._referee = Referee(settings.quotas)
        self._limits = RequestLimits(self._referee)
        self._delays = Delays(settings.seed)
        self.responder = Responder(self.synthesizer, self._look_at)
        self._rooms = self._open_rooms()
        self._dealt_with = self.clock.now()

    def _open_rooms(self) -> list[Room]:
        rooms: list[Room] = [Basics(self.world), self._limits, self._delays]
        if self.settings.answers == "market":
            from .opening import market_rooms  # only now: it loads the market, and with it NumPy

            rooms += market_rooms(self.settings, self.clock, self, self._referee)
        for room in rooms:
            room.register(self.responder)
        return rooms

    def answer(self, connection: int, protocol: int, body: bytes, body_format: BodyFormat) -> Message:
        """The reply to a request.

        Raises:
            UnknownProtocolError: no message type is known to answer with.
        """
        reply = self.responder.reply(connection, protocol, body, body_format)
        self.login.show(reply)
        return reply

    def left(self, connection: int) -> None:
        """Let all rooms forget a client."""
        for room in self._rooms:
            room.left(connection)

    def open(self) -> None:
        """Open all rooms.

        Raises:
            ConfigError: what one of them needs cannot be had.
        """
        for room in self._rooms:
            room.open()

    def close(self) -> None:
        """Close all rooms."""
        for room in self._rooms:
            room.close()

    def restarted(self) -> None:
        """Let all rooms forget what a process forgets when it is started anew."""
        for room in self._rooms:
            room.restarted()

    def advance(self) -> None:
        """Let all rooms catch up with the clock."""
        since, now = self._dealt_with, self.clock.now()
        if now == since:
            return
        self._dealt_with = now
        for room in self._rooms:
            room.advance(since, now)

    def soon(self, action: Callable[[], None]) -> None:
        """Do something when the reply that is being made now has gone out; this belongs to the rooms' `Outbox`."""
        asyncio.get_running_loop().call_soon(action)

    def _look_at(self, call: Call) -> None:
        self.login.check(call)
        self._limits.check(call)
        self._delays.count(call)
