"""The simulator for code without an event loop: a server in a thread of its own."""

from __future__ import annotations

from typing import Any, TypeVar

from google.protobuf.message import Message

from .background import Background
from .faults.plan import FaultPlan
from .server import SimulatorServer
from .serving import Serving
from .settings import Settings

ServingT = TypeVar("ServingT", bound=Serving)


class ServingThread(Background[ServingT]):
    """A simulated OpenD that runs in the background; all methods may be called from any thread."""

    @property
    def faults(self) -> FaultPlan:
        """What shall go wrong."""
        return self.server.faults

    @property
    def host(self) -> str:
        """The name or address that is listened on."""
        return self.server.host

    @property
    def port(self) -> int:
        """The TCP port that is listened on."""
        return self.server.port

    @property
    def websocket_port(self) -> int:
        """The port of the WebSocket door; 0 while it is closed."""
        return self.server.websocket_port

    @property
    def control_port(self) -> int:
        """The port of the control connection; 0 while it is closed."""
        return self.server.control_port

    @property
    def connections(self) -> int:
        """How many clients are logged in."""
        return self.server.connections

    def push(self, protocol: str | int, message: Message) -> int:
        """As `Serving.push`."""
        return self._call(lambda: self.server.push(protocol, message))

    def push_synthesized(self, protocol: str | int) -> Message:
        """As `Serving.push_synthesized`."""
        return self._call(lambda: self.server.push_synthesized(protocol))

    def advance(self, seconds: float) -> None:
        """As `Serving.advance`."""
        self._call(lambda: self.server.advance(seconds))

    def set_clock(self, time: str | float) -> None:
        """As `Serving.set_clock`."""
        self._call(lambda: self.server.set_clock(time))

    def drop_connections(self) -> None:
        """As `Serving.drop_connections`."""
        self._call(self.server.drop_connections)

    def restart(self, seconds: float = 1.0) -> None:
        """As `Serving.restart`."""
        self._call(lambda: self.server.restart(seconds))


class Simulator(ServingThread[SimulatorServer]):
    """An OpenD that runs in the background; all methods may be called from any thread.

    Use it as `with Simulator(seed=7) as opend:`, or call `start` and `stop`.

    Args:
        settings: how it behaves; the defaults when left out.
        **changes: single settings by name, on top of `settings`.

    Raises:
        ConfigError: a setting is wrong.
    """

    def __init__(self, settings: Settings | None = None, **changes: Any) -> None:
        super().__init__(SimulatorServer(settings, **changes), "opend-simulator")
