"""Sockets of the event loop: connecting (name lookup included), and the `BufferedProtocol` of a connection."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Sequence

from opend.addresses import Address, Found, finish_connecting, look_up
from opend.errors import Disconnected, OpenDError


async def find_addresses(host: str, port: int, deadline: float) -> list[Address]:
    """The addresses of a host.

    The loop's own `getaddrinfo` would do, but a lookup that hangs in its thread pool keeps the program from ending.

    Raises:
        TimeoutError: the deadline passed.
        OSError: the name is unknown.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Found] = loop.create_future()

    def tell(found: Found) -> None:
        with contextlib.suppress(RuntimeError):  # the loop may be closed by now
            loop.call_soon_threadsafe(_settle, answer, found)

    look_up(host, port, tell)
    await asyncio.wait([answer], timeout=deadline - time.monotonic())
    if not answer.done():
        answer.cancel()
        raise TimeoutError(f"the lookup of the name {host!r} took too long")
    found = answer.result()
    if isinstance(found, OSError):
        raise found
    return found


def _settle(answer: asyncio.Future[Found], found: Found) -> None:
    if not answer.done():
        answer.set_result(found)


async def connect(addresses: Sequence[Address], deadline: float, make_stream: Callable[[], Stream]) -> Stream:
    """A stream to the first address that answers; each gets an equal share of the time.

    Raises:
        TimeoutError: the deadline passed.
        OSError: no address answered.
    """
    failure: OSError = OSError("the name has no address")
    for index, address in enumerate(addresses):
        left = deadline - time.monotonic()
        try:
            return await _connect(address, left / (len(addresses) - index), make_stream)
        except OSError as error:
            failure = error
    raise failure


async def _connect(address: Address, seconds: float, make_stream: Callable[[], Stream]) -> Stream:
    loop = asyncio.get_running_loop()
    sock = address.new_socket()
    try:
        await asyncio.wait_for(loop.sock_connect(sock, address.endpoint), seconds)
        finish_connecting(sock)
        _, stream = await loop.create_connection(make_stream, sock=sock)
    except asyncio.TimeoutError:
        sock.close()
        raise TimeoutError(f"the TCP connection to {address} took too long") from None
    except OSError as error:
        sock.close()
        raise OSError(error.errno, os.strerror(error.errno or 0)) from error  # in the system's words, not asyncio's
    except BaseException:
        sock.close()
        raise
    return stream


class Stream(asyncio.BufferedProtocol):
    """The TCP side of a connection: bytes go straight from the socket into the session's buffer."""

    def __init__(
        self,
        opened: Callable[[], bytes],
        writable: Callable[[int], memoryview],
        received: Callable[[int], None],
        ended: Callable[[], None],
    ) -> None:
        """Args: what to send first, where to put arriving bytes, and who is told how many arrived, and of the end."""
        self._opened = opened
        self._space = writable
        self._received = received
        self._ended = ended
        self.error: OpenDError | None = None
        self._transport: asyncio.Transport | None = None
        self._resumed: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        try:
            transport.write(self._opened())
        except OpenDError as error:
            self._end(error)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._space(max(sizehint, 0))

    def buffer_updated(self, nbytes: int) -> None:
        try:
            self._received(nbytes)
        except OpenDError as error:
            self._end(error)

    def eof_received(self) -> None:
        self._end(Disconnected("OpenD closed the connection"))

    def connection_lost(self, exc: Exception | None) -> None:
        self._end(Disconnected(f"the connection was lost: {exc}" if exc else "OpenD closed the connection"))
        self.resume_writing()

    def pause_writing(self) -> None:
        self._resumed = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        resumed, self._resumed = self._resumed, None
        if resumed is not None:
            resumed.set_result(None)

    def write(self, frame: bytes) -> None:
        assert self._transport is not None
        self._transport.write(frame)

    def write_at_once(self, frame: bytes) -> None:
        """Write a frame unless others wait before it."""
        if frame and self._resumed is None:
            self.write(frame)

    async def wait_writable(self, seconds: float) -> bool:
        """Whether the other side takes bytes; waits, at most some seconds, until it does."""
        deadline = time.monotonic() + seconds
        while self._resumed is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            await asyncio.wait([self._resumed], timeout=left)  # whoever goes on first may fill it up again
        return True

    def abort(self) -> None:
        """End the connection at once."""
        self._end(Disconnected("the connection was closed"))
        if self._transport is not None:
            self._transport.abort()

    def _end(self, error: OpenDError) -> None:
        if self.error is None:
            self.error = error
            self._ended()
