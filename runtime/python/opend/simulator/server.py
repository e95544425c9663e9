"""The simulator as an asyncio server."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from types import TracebackType
from typing import Any

from google.protobuf.message import Message

from opend.errors import ConfigError

from .core import Core
from .faults import FaultPlan
from .responder import Responder
from .settings import Settings
from .tcp_door import TcpDoor
from .websocket_door import WebSocketDoor


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

    async def stop(self) -> None:
        """Close all doors and connections; replies on their way get a moment to drain."""
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

    def drop_connections(self) -> None:
        """Cut all connections, as a crash would; the doors stay open."""
        self._tcp.drop_connections()
        self._websocket.drop_connections()
