"""The simulator for code without an event loop: a server in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Any, TypeVar

from google.protobuf.message import Message

from opend.errors import LocalProtocolError

from .faults import FaultPlan
from .server import SimulatorServer
from .settings import Settings

ResultT = TypeVar("ResultT")


class Simulator:
    """An OpenD that runs in the background; all methods may be called from any thread.

    Use it as `with Simulator(seed=7) as opend:`, or call `start` and `stop`.

    Args:
        settings: how it behaves; the defaults when left out.
        **changes: single settings by name, on top of `settings`.

    Raises:
        ConfigError: a setting is wrong.
    """

    def __init__(self, settings: Settings | None = None, **changes: Any) -> None:
        self.server = SimulatorServer(settings, **changes)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Simulator:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

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
    def connections(self) -> int:
        """How many clients are logged in."""
        return self.server.connections

    def start(self) -> None:
        """Start the thread; returns when the simulator listens.

        Raises:
            ConfigError: a port is taken, or the host is none of this machine's.
        """
        started: Future[None] = Future()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(started),), name="opend-simulator")
        self._thread.daemon = True
        self._thread.start()
        try:
            started.result()
        except BaseException:
            self._thread.join()
            self._thread = self._loop = None
            raise

    def stop(self) -> None:
        """Stop the simulator and its thread; does nothing when it is not running."""
        if self._thread is None or self._loop is None:
            return
        asyncio.run_coroutine_threadsafe(self.server.stop(), self._loop)
        self._thread.join()
        self._thread = self._loop = None

    def push(self, protocol: str | int, message: Message) -> int:
        """As `SimulatorServer.push`."""
        return self._call(lambda: self.server.push(protocol, message))

    def push_synthesized(self, protocol: str | int) -> Message:
        """As `SimulatorServer.push_synthesized`."""
        return self._call(lambda: self.server.push_synthesized(protocol))

    def advance(self, seconds: float) -> None:
        """As `SimulatorServer.advance`."""
        self._call(lambda: self.server.advance(seconds))

    def drop_connections(self) -> None:
        """As `SimulatorServer.drop_connections`."""
        self._call(self.server.drop_connections)

    async def _run(self, started: Future[None]) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            await self.server.start()
        except BaseException as error:
            started.set_exception(error)
            return
        started.set_result(None)
        await self.server.wait_closed()

    def _call(self, function: Callable[[], ResultT]) -> ResultT:
        if self._loop is None:
            raise LocalProtocolError("the simulator is not running: call start() first")
        return asyncio.run_coroutine_threadsafe(_as_coroutine(function), self._loop).result()


async def _as_coroutine(function: Callable[[], ResultT]) -> ResultT:
    return function()
