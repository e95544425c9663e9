"""A connection to OpenD for asyncio."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable
from typing import NoReturn

from google.protobuf.message import Message

from opend.config import ConnectionConfig
from opend.errors import Disconnected, RequestTimeout
from opend.policy.link import LinkNotice, LinkOwner, Observer
from opend.policy.pending import Outcome, read_reply
from opend.schema import Operation
from opend.wire.session import ConnectionInfo

from .dispatcher import Dispatcher
from .sockets import Stream, connect, find_addresses


class Connection(LinkOwner):
    """Connects, stays connected, and carries requests, replies and pushes; belongs to one event loop."""

    def __init__(self, config: ConnectionConfig, observer: Observer, logger: logging.Logger) -> None:
        """Args: `observer` is told, in a task of its own and in order, what happens unasked."""
        super().__init__(config)
        self._observer = observer
        self._stream: Stream | None = None
        self._change: asyncio.Future[None] | None = None
        self._task: asyncio.Task[None] | None = None
        self._dispatcher: Dispatcher[LinkNotice] = Dispatcher(
            self._deliver, config.push_queue_limit, config.push_overflow, logger
        )
        self._logger = logger

    def open(self) -> None:
        """Begin to connect, and return at once."""
        self._link.open()
        self._task = asyncio.get_running_loop().create_task(self._run(), name="opend-reader")

    async def wait_ready(self, timeout: float) -> ConnectionInfo:
        """Wait until the connection is ready.

        Raises:
            ConnectTimeout: it was not within `timeout` seconds; the message says what was tried.
            ConnectError, NotConnected: it will not be any more, or was never opened.
            ContextClosed: it was closed meanwhile.
        """
        deadline = time.monotonic() + timeout
        while self.info is None:
            if self._link.hopeless:
                raise self._link.unready_error()
            left = deadline - time.monotonic()
            if left <= 0:
                raise self._link.timeout_error(timeout)
            await self._wait_for_change(left)
        return self.info

    async def _wait_for_change(self, seconds: float) -> None:
        if self._change is None:
            self._change = asyncio.get_running_loop().create_future()
        await asyncio.wait([self._change], timeout=seconds)

    def _tell_change(self) -> None:
        change, self._change = self._change, None
        if change is not None:
            change.set_result(None)

    async def call(
        self, operation: Operation, message: Message, timeout: float | None = None, must_be_complete: bool = True
    ) -> Message:
        """Send a request and wait for its reply.

        Args:
            timeout: seconds; the connection's `request_timeout` where none is given.
            must_be_complete: whether the reply must have all required fields; else its reader looks after that.

        Raises:
            RequestTimeout: no reply came in time.
            ConnectError, NotConnected, Disconnected, ContextClosed: there is no connection, or it ended meanwhile.
            ProtocolError: the reply cannot be read.
        """
        seconds = self.config.request_timeout if timeout is None else timeout
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        if self._stream is not None and not await self._stream.wait_writable(seconds):
            raise RequestTimeout(f"{operation.name} was not sent: OpenD took no bytes for {seconds:g} s")
        waiter: asyncio.Future[Outcome] = loop.create_future()
        serial, data = self._link.submit(operation, message, lambda _serial, outcome: _settle(waiter, outcome))
        self._logger.debug("send %s serial=%d bytes=%d", operation.name, serial, len(data))
        late = RequestTimeout(f"no reply to {operation.name} within {seconds:g} s")
        timer = loop.call_at(deadline, _settle, waiter, late)
        try:
            self._send(data)
            return read_reply(operation, await waiter, must_be_complete)
        finally:
            timer.cancel()
            self._link.forget(serial)

    async def close(self) -> None:
        """Close for good and end the tasks; from within a callback, they end when it returns."""
        self._link.closing()
        self._tell_change()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._dispatcher.close()
        self._link.finished()

    # The dispatcher's task

    async def _deliver(self, notice: LinkNotice) -> None:
        told = self._observer.tell(notice)
        if isinstance(told, Awaitable):
            await told

    # The connection's task

    async def _run(self) -> None:
        while not self._link.closed:
            cause = await self._connect_and_read()
            lost = self._link.lost(cause, time.monotonic())
            self._tell_change()
            self._logger.warning("%s:%d: %s", self.config.host, self.config.port, lost.error)
            self._dispatcher.put([lost])
            if not self.config.reconnect:
                return
            await asyncio.sleep(self._link.next_wait())

    async def _connect_and_read(self) -> Exception:
        """One TCP connection, from dialing to its end; returns what ended it."""
        try:
            await self._live(await self._dial(self._link.attempt(time.monotonic())))
        except Exception as cause:
            return cause
        finally:
            self._hang_up()

    async def _dial(self, deadline: float) -> Stream:
        addresses = await find_addresses(self.config.host, self.config.port, deadline)
        self._link.resolved()
        return await connect(addresses, deadline, self._new_stream)

    def _new_stream(self) -> Stream:
        self._stream = Stream(self._link.opened, self._link.writable, self._received, self._tell_change)
        return self._stream

    async def _live(self, stream: Stream) -> NoReturn:
        while stream.error is None:
            listened_at = time.monotonic()
            await self._wait_for_change(self._link.next_check(listened_at))
            stream.write_at_once(self._link.due(time.monotonic(), time.time(), listened_at))
        raise stream.error

    def _hang_up(self) -> None:
        if self._stream is not None:
            self._stream.abort()
            self._stream = None

    def _received(self, count: int) -> None:
        received = self._link.received(count, time.monotonic())
        if received.notices:
            self._dispatcher.put(received.notices)
        if received.has_connected:
            self._tell_change()
        if received.error is not None:
            raise received.error

    def _send(self, data: bytes) -> None:
        if self._stream is None:
            raise Disconnected("the connection to OpenD is gone")
        self._stream.write(data)


def _settle(waiter: asyncio.Future[Outcome], outcome: Outcome) -> None:
    if not waiter.done():
        waiter.set_result(outcome)
