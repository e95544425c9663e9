"""What every simulated OpenD on the network does: open its doors, follow the clock, let faults strike, and stop."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend.errors import ConfigError

from .faults.control import ControlDoor
from .faults.plan import FaultPlan
from .faults.stage import Disasters
from .house import House, log
from .market.clock import Clock
from .settings import Settings, read_time
from .tcp_door import TcpDoor
from .websocket_door import WebSocketDoor

if TYPE_CHECKING:
    from typing_extensions import Self

PULSE = 0.01
"""Real seconds between two moments at which the market catches up with its clock."""


class Serving:
    """A house with its doors, as an asynchronous context manager: `async with ... as opend:`.

    Args:
        house: the simulated OpenD.

    Raises:
        ConfigError: the RSA key cannot be used.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._tcp = TcpDoor(house)
        self._websocket = WebSocketDoor(house)
        self._doors = (self._tcp, self._websocket)
        self._disasters = Disasters(house, self._doors)
        self._control = ControlDoor(self, house.settings.control_port)
        self._stopped = asyncio.Event()
        self._pushes_made_up = 0
        self._pulse: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def settings(self) -> Settings:
        """How it behaves."""
        return self._house.settings

    @property
    def faults(self) -> FaultPlan:
        """What shall go wrong."""
        return self._house.faults

    @property
    def host(self) -> str:
        """The name or address that is listened on."""
        return self._house.settings.host

    @property
    def port(self) -> int:
        """The TCP port that is listened on; 0 while the server is not running."""
        return self._tcp.port

    @property
    def websocket_port(self) -> int:
        """The port of the WebSocket door; 0 while it is closed."""
        return self._websocket.port

    @property
    def control_port(self) -> int:
        """The port of the control connection; 0 while it is closed."""
        return self._control.port

    @property
    def connections(self) -> int:
        """How many clients are logged in."""
        return self._house.connections

    @property
    def clock(self) -> Clock:
        """The market's clock; `advance` moves it and lets the market follow."""
        return self._house.clock

    def status(self) -> dict[str, Any]:
        """How it stands: connections, log-in, ports, the market's time, and how many faults wait."""
        return {
            "connections": self.connections,
            "logged_in": self._house.login.is_in,
            "port": self.port,
            "websocket_port": self.websocket_port,
            "time": self.clock.now(),
            "speed": self.clock.speed,
            "faults": self.faults.pending,
        }

    def advance(self, seconds: float) -> None:
        """Put the market's clock forward, and send what happens meanwhile."""
        self.clock.advance(seconds)
        self._follow_clock()

    def set_clock(self, time: str | float) -> None:
        """Let the market's clock show another time.

        Args:
            time: such as `"2025-06-18 10:00:00+08:00"`, or seconds since 1970.

        Raises:
            ConfigError: it is no such text.
        """
        self.clock.set(read_time("time", time) if isinstance(time, str) else time)
        self._follow_clock()

    async def start(self) -> None:
        """Listen at all doors.

        Raises:
            ConfigError: a port is taken, the host is none of this machine's, or the state file cannot be used.
        """
        self._stopped = asyncio.Event()
        try:
            self._house.open()
            for door in self._doors:
                await door.open()
            await self._control.open()
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
            await self._disasters.end()
            await self._control.close()
            for door in reversed(self._doors):
                await door.close()
        finally:
            self._house.close()
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
        return self._house.push(protocol, message)

    def push_synthesized(self, protocol: str | int) -> Message:
        """Send a made-up push to every logged-in client; the result is what was sent."""
        self._pushes_made_up += 1
        message = self._house.synthesized_push(protocol, variant=f"push {self._pushes_made_up}")
        self.push(protocol, message)
        return message

    def drop_connections(self) -> None:
        """Cut all connections, as a crash would; the doors stay open."""
        for door in self._doors:
            door.drop_connections()

    def restart(self, seconds: float = 1.0) -> None:
        """Close all doors and cut all connections; the same ports open again after so many seconds."""
        self._disasters.restart(seconds)

    def _follow_clock(self) -> None:
        self._disasters.look_at_the_time()
        self._house.advance()

    async def _beat(self) -> None:
        """Let the market follow its clock, until the server stops."""
        loop = asyncio.get_running_loop()
        beat = loop.time()
        while True:
            beat = max(beat + PULSE, loop.time())  # what came late does not put off what follows
            await asyncio.sleep(beat - loop.time())
            try:
                self._follow_clock()
            except Exception:
                log.exception("the market stumbled")
