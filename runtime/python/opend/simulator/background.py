"""A server for code without an event loop: it runs in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from opend.errors import LocalProtocolError

if TYPE_CHECKING:
    from typing_extensions import Self

ResultT = TypeVar("ResultT")


class Server(Protocol):
    """What can run in the background."""

    async def start(self) -> None:
        """Start to listen."""

    async def stop(self) -> None:
        """Close all connections and stop to listen."""

    async def wait_closed(self) -> None:
        """Wait until somebody has called `stop`."""


ServerT = TypeVar("ServerT", bound=Server)


class Background(Generic[ServerT]):
    """Runs a server in a thread; all methods may be called from any thread.

    Args:
        server: what runs.
        name: of the thread.
    """

    def __init__(self, server: ServerT, name: str) -> None:
        self.server = server
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the thread; returns when the server listens.

        Raises:
            ConfigError: a port is taken, or the host is none of this machine's.
        """
        started: Future[None] = Future()
        self._thread = threading.Thread(target=asyncio.run, args=(self._run(started),), name=self._name, daemon=True)
        self._thread.start()
        try:
            started.result()
        except BaseException:
            self._thread.join()
            self._thread = self._loop = None
            raise

    def stop(self) -> None:
        """Stop the server and its thread; does nothing when it is not running."""
        if self._thread is None or self._loop is None:
            return
        asyncio.run_coroutine_threadsafe(self.server.stop(), self._loop)
        self._thread.join()
        self._thread = self._loop = None

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
        """What a function gives when the server's thread calls it.

        Raises:
            LocalProtocolError: the server is not running.
        """
        if self._loop is None:
            raise LocalProtocolError("the simulator is not running: call start() first")
        return asyncio.run_coroutine_threadsafe(_as_coroutine(function), self._loop).result()


async def _as_coroutine(function: Callable[[], ResultT]) -> ResultT:
    return function()
