"""What the tests of connections share: a brand, both kinds of context behind one face, a scripted server."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.brand import Brand
from opend.config import ConnectionConfig
from opend.contexts.aio import AsyncContext
from opend.contexts.arguments import Argument
from opend.contexts.base import Context
from opend.contexts.handlers import RspHandlerBase
from opend.contexts.methods import Method
from opend.logs import FTLog
from opend.simulator import Simulator
from opend.sys_config import SysConfig
from opend.wire.server import ServerOptions, ServerSession
from opend.wire.session import ConnectRequest, Event, Request

HOST = "127.0.0.1"
PATIENCE = 20.0
"""Seconds after which a test gives up on what should happen at once."""

BRAND = Brand("testbrand", "Test OpenD", ".opend-test")
LOG = FTLog(BRAND.name, BRAND.log_folder)

QUICK = ConnectionConfig(
    connect_timeout=PATIENCE,
    request_timeout=PATIENCE,
    reconnect_interval=0.05,
    keep_process_alive=False,
)
"""Settings under which a connection comes back fast, and nothing is given up by accident."""

GLOBAL_STATE = Method(
    "get_global_state",
    "GetGlobalState",
    read=lambda s2c: {"hk": s2c.marketHK},
    facts=(Argument("userID", "login_user_id"),),
)


class TestSysConfig(SysConfig):
    __test__ = False


class SyncTestContext(Context):
    _brand = BRAND
    _sys_config = TestSysConfig

    def get_global_state(self) -> tuple[int, Any]:
        return self._call(GLOBAL_STATE, None)


class AsyncTestContext(AsyncContext):
    _brand = BRAND
    _sys_config = TestSysConfig

    async def get_global_state(self) -> tuple[int, Any]:
        return await self._call(GLOBAL_STATE, None)


class Pushes(RspHandlerBase):
    """A handler that keeps what it gets; it serves both kinds of context."""

    protocol = "Qot_UpdateTicker"

    def __init__(self) -> None:
        self.messages: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def on_recv_rsp(self, rsp_pb: Any) -> Any:
        self.messages.put(rsp_pb)
        return super().on_recv_rsp(rsp_pb)

    def next(self) -> Any:
        return self.messages.get(timeout=PATIENCE)


class SyncFace:
    """Opens blocking contexts."""

    def __init__(self) -> None:
        self._contexts: list[SyncTestContext] = []

    def open(
        self,
        port: int,
        config: ConnectionConfig = QUICK,
        *,
        host: str = HOST,
        is_encrypt: bool | None = None,
        is_async_connect: bool = False,
        cls: type[SyncTestContext] = SyncTestContext,
    ) -> Any:
        context = cls(host, port, is_encrypt, is_async_connect, 0, config)
        self._contexts.append(context)
        return context

    def run(self, function: Callable[[], Any]) -> Any:
        return function()

    def shut(self) -> None:
        for context in self._contexts:
            context.close()


class AsyncFace:
    """Opens asyncio contexts on a loop in a thread of its own, and lets the tests use them like blocking ones."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="test-loop")
        self._thread.start()
        self._contexts: list[AsyncTestContext] = []

    def open(
        self,
        port: int,
        config: ConnectionConfig = QUICK,
        *,
        host: str = HOST,
        is_encrypt: bool | None = None,
        is_async_connect: bool = False,
        cls: type[AsyncTestContext] = AsyncTestContext,
    ) -> Any:
        def create() -> AsyncTestContext:
            context = cls(host, port, is_encrypt, is_async_connect, 0, config)
            self._contexts.append(context)
            return context

        context = self.run(create)
        self.run(context.connect)
        return _Blocking(self, context)

    def run(self, function: Callable[[], Any]) -> Any:
        async def on_loop() -> Any:
            result = function()
            return await result if inspect.isawaitable(result) else result

        return asyncio.run_coroutine_threadsafe(on_loop(), self._loop).result(PATIENCE)

    def shut(self) -> None:
        for context in self._contexts:
            self.run(context.close)
        left = self.run(lambda: [task.get_name() for task in asyncio.all_tasks() if "opend" in task.get_name()])
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        assert left == []


class _Blocking:
    """An asyncio context as blocking callers see it."""

    def __init__(self, face: AsyncFace, context: AsyncTestContext) -> None:
        vars(self).update(_face=face, _context=context)

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self._context, name)
        if not callable(attribute):
            return attribute
        return lambda *args, **kwargs: self._face.run(lambda: attribute(*args, **kwargs))

    def __setattr__(self, name: str, value: Any) -> None:
        self._face.run(lambda: setattr(self._context, name, value))


Face = SyncFace | AsyncFace


def eventually(condition: Callable[[], Any]) -> Any:
    """Wait until a condition holds."""
    give_up = time.monotonic() + PATIENCE
    while not (result := condition()):
        assert time.monotonic() < give_up, inspect.getsource(condition)
        time.sleep(0.005)
    return result


def message(full_name: str, fields: Mapping[str, Any]) -> Any:
    return schema.message_class(full_name)(**fields)


def global_state_request() -> Message:
    return message("GetGlobalState.Request", {"c2s": {"userID": 1}})


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as sock:
        sock.bind((HOST, 0))
        return int(sock.getsockname()[1])


def opend_threads() -> list[str]:
    """The names of the runtime's threads; the simulator's is none of them."""
    names = [thread.name for thread in threading.enumerate()]
    return [name for name in names if name.startswith("opend-") and name != "opend-simulator"]


@contextlib.contextmanager
def restarted(port: int, **settings: Any) -> Iterator[Simulator]:
    """A simulator at a port that was in use a moment ago."""
    with Simulator(answers="made up", port=port, **settings) as simulator:
        yield simulator


@contextlib.contextmanager
def logged(level: int = logging.DEBUG) -> Iterator[list[str]]:
    """What the test brand's logger writes meanwhile, formatted."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler, logger = Keep(), logging.getLogger(BRAND.name)
    former = logger.level
    logger.addHandler(handler)
    logger.setLevel(level)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)
        logger.setLevel(former)


class ScriptedServer:
    """Does to each connection what the next script says; the last script serves all that follow.

    A script is a function that gets a `Peer`; when it returns, the connection is closed.
    """

    def __init__(self, *scripts: Callable[[Peer], None]) -> None:
        self._scripts = list(scripts)
        self._listener = socket.create_server((HOST, 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)  # who does not read is soon full
        self.port = int(self._listener.getsockname()[1])
        self.accepted = 0
        self._peers: list[Peer] = []
        self._threads: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._accept, name="scripted-server")
        self._thread.start()

    def __enter__(self) -> ScriptedServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for peer in self._peers:
            peer.cut()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(self.accepted, len(self._scripts) - 1)]
            self.accepted += 1
            self._peers.append(Peer(sock))
            self._threads.append(threading.Thread(target=self._peers[-1].play, args=(script,), name="scripted-peer"))
            self._threads[-1].start()


class Peer:
    """The server's side of one connection, in the hands of a script."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.session = ServerSession(ServerOptions(), schema.message_class)
        self.gone = threading.Event()
        self._events: list[Event] = []

    def play(self, script: Callable[[Peer], None]) -> None:
        with self.socket, contextlib.suppress(OSError, EOFError):
            script(self)

    def cut(self) -> None:
        self.gone.set()
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)

    def next_event(self) -> Any:
        while not self._events:
            data = self.socket.recv(65_536)
            if not data:
                raise EOFError
            self._events += self.session.receive(data)
        return self._events.pop(0)

    def next_request(self) -> Request:
        while True:
            event = self.next_event()
            if isinstance(event, Request):
                return event

    def log_in(self, keep_alive_interval: int = 10) -> None:
        assert isinstance(self.next_event(), ConnectRequest)
        self.socket.sendall(self.acceptance(keep_alive_interval))

    def acceptance(self, keep_alive_interval: int = 10) -> bytes:
        return self.session.accept(
            connection_id=77,
            login_user_id=5,
            server_version=900,
            keep_alive_interval=keep_alive_interval,
            aes_key="k" * 16,
            aes_iv="i" * 16,
        )

    def reply(self, request: Request) -> bytes:
        operation = schema.operations_by_number()[request.protocol]
        s2c = {"time": 1} if operation.name == "KeepAlive" else None
        fields = {"retType": 0} | ({"s2c": s2c} if s2c else {})
        return self.session.reply(request, operation.response_class(**fields))

    def serve(self) -> None:
        """Answer every request with a bare success, until the client goes."""
        while True:
            self.socket.sendall(self.reply(self.next_request()))


def normal(peer: Peer) -> None:
    """A script: let the client in and answer it."""
    peer.log_in()
    peer.serve()


def silent(peer: Peer) -> None:
    """A script: take everything, say nothing."""
    while peer.socket.recv(65_536):
        pass


def until_gone(peer: Peer) -> None:
    """Wait, without reading, for the end of the test."""
    peer.gone.wait(PATIENCE)
