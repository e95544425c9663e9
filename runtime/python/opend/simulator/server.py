"""The simulator as an asyncio server."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from types import TracebackType
from typing import Any

from google.protobuf.message import Message

from opend.errors import ConfigError

from .core import Core, log
from .faults import FaultPlan
from .market.clock import Clock
from .responder import Responder
from .settings import Settings
from .tcp_door import TcpDoor
from .websocket_door import WebSocketDoor

PULSE = 0.05
"""Real seconds between two moments at which the market catches up with its clock."""


class SimulatorServer:
    """An OpenD on the network that needs no account and no market.

    Use it as `async with SimulatorServer(seed=7) as opend:`, or call `start` and `stop`.

    Args:
        settings: how it behaves; the defaults when left out.
        **changes: single settings by name, on top of `settings`.

    Raises:
        ConfigError: a setting is wrong.
    """

    def __init__(self, settings: Settings | None = None, **changes: Any) -> None:
        self.settings = replace(settings or Settings(), **changes)
        self._core = Core(self.settings)
        self._tcp = TcpDoor(self._core)
        self._websocket = WebSocketDoor(self._core)
        self._stopped = asyncio.Event()
        self._pushes_made_up = 0
        self._pulse: asyncio.Task[None] | None = None

    async def __aenter__(self) -> SimulatorServer:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def faults(self) -> FaultPlan:
        """What shall go wrong."""
        return self._core.faults

    @property
    def responder(self) -> Responder:
        """Who answers what."""
        return self._core.responder

    @property
    def host(self) -> str:
        """The name or address that is listened on."""
        return self.settings.host

    @property
    def port(self) -> int:
        """The TCP port that is listened on; 0 while the server is not running."""
        return self._tcp.port

    @property
    def websocket_port(self) -> int:
        """The port of the WebSocket door; 0 while it is closed."""
        return self._websocket.port

    @property
    def connections(self) -> int:
        """How many clients are logged in."""
        return self._core.connections

    @property
    def clock(self) -> Clock:
        """The market's clock; `advance` moves it and lets the market follow."""
        return self._core.clock

    def advance(self, seconds: float) -> None:
        """Put the market's clock forward, and send what happens meanwhile."""
        self._core.clock.advance(seconds)
        self._core.advance()

    async def start(self) -> None:
        """Listen at all doors.

        Raises:
            ConfigError: a port is taken, or the host is none of this machine's.
        """
        self._stopped = asyncio.Event()
        try:
            await self._tcp.open()
            if self.settings.websocket_port is not None:
                await self._websocket.open()
        except ConfigError:
            await self.stop()
            raise
        self._pulse = asyncio.create_task(self._beat())

    async def stop(self) -> None:
        """Close all doors and connections; replies on their way get a moment to drain."""
        if self._pulse is not None:
            self._pulse.cancel()
            self._pulse = None
        try:
            await self._websocket.close()
            await self._tcp.close()
        finally:
            self._stopped.set()

    async def wait_closed(self) -> None:
        """Wait until somebody has called `stop`."""
        await self._stopped.wait()

    def push(self, protocol: str | int, message: Message) -> int:
        """Send a push to every logged-in client, to each in its own format.

        Args:
            protocol: name or number of the push, e.g. `"Qot_UpdateTicker"`.
            message: its `Response`.

        Returns:
            How many clients it was sent to.

        Raises:
            ConfigError: the protocol is no push, or the message is not of its type.
        """
        return self._core.push(protocol, message)

    def push_synthesized(self, protocol: str | int) -> Message:
        """Send a made-up push to every logged-in client; the result is what was sent."""
        self._pushes_made_up += 1
        message = self._core.synthesized_push(protocol, variant=f"push {self._pushes_made_up}")
        self.push(protocol, message)
        return message

    async def _beat(self) -> None:
        """Let the market follow its clock, until the server stops."""
        while True:
            await asyncio.sleep(PULSE)
            try:
                self._core.advance()
            except Exception:
                log.exception("the market stumbled")

    def drop_connections(self) -> None:
        """Cut all connections, as a crash would; the doors stay open."""
        self._tcp.drop_connections()
        self._websocket.drop_connections()
