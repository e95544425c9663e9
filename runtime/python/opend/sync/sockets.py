"""Sockets that never wait longer than they are told to: connecting (name lookup included), sending, receiving."""

from __future__ import annotations

import contextlib
import queue
import select
import socket
import threading
import time
from collections.abc import Callable, Sequence

from opend.addresses import Address, Found, finish_connecting, look_up
from opend.errors import Disconnected

POLL_SECONDS = 0.05


def find_addresses(host: str, port: int, deadline: float, cancelled: Callable[[], bool]) -> list[Address]:
    """The addresses of a host.

    Raises:
        TimeoutError: the deadline passed, or `cancelled` turned true.
        OSError: the name is unknown.
    """
    answer: queue.SimpleQueue[Found] = queue.SimpleQueue()
    look_up(host, port, answer.put)
    while True:
        try:
            found = answer.get(timeout=POLL_SECONDS)
        except queue.Empty:
            _check(deadline, cancelled, f"the lookup of the name {host!r}")
            continue
        if isinstance(found, OSError):
            raise found
        return found


def connect(addresses: Sequence[Address], deadline: float, cancelled: Callable[[], bool]) -> socket.socket:
    """A socket that is connected to the first address that answers; each gets an equal share of the time.

    Raises:
        TimeoutError: the deadline passed, or `cancelled` turned true.
        OSError: no address answered.
    """
    failure: OSError = OSError("the name has no address")
    for index, address in enumerate(addresses):
        now = time.monotonic()
        try:
            return _connect(address, now + (deadline - now) / (len(addresses) - index), cancelled)
        except OSError as error:
            failure = error
    raise failure


def _connect(address: Address, deadline: float, cancelled: Callable[[], bool]) -> socket.socket:
    sock = address.new_socket()
    try:
        with contextlib.suppress(BlockingIOError):
            sock.connect(address.endpoint)
        while not wait_writable(sock, POLL_SECONDS):
            _check(deadline, cancelled, f"the TCP connection to {address}")
        finish_connecting(sock)
    except BaseException:
        sock.close()
        raise
    return sock


def _check(deadline: float, cancelled: Callable[[], bool], what: str) -> None:
    if cancelled():
        raise TimeoutError(f"{what} was given up: the context was closed")
    if time.monotonic() >= deadline:
        raise TimeoutError(f"{what} took too long")


class Stream:
    """A connected TCP socket that one thread reads and any thread writes."""

    def __init__(self, sock: socket.socket, patience: float) -> None:
        """Args: `patience`, seconds that the other side may take nothing of a frame once it has begun."""
        self._socket = sock
        self._patience = patience
        self._sending = threading.Lock()
        self.wait_readable = readable_waiter(sock)

    def receive_into(self, space: memoryview) -> int:
        """Bytes received, 0 where none are there.

        Raises:
            Disconnected, OSError: the connection is gone.
        """
        try:
            count = self._socket.recv_into(space)
        except BlockingIOError:
            return 0
        if count == 0:
            raise Disconnected("OpenD closed the connection")
        return count

    def send(self, frame: bytes, timeout: float) -> bool:
        """Send a whole frame, or, where the other side takes nothing for `timeout` seconds, nothing of it.

        Returns:
            Whether it was sent.

        Raises:
            OSError: the connection is gone, or it stopped in the middle of the frame and was ended for that.
        """
        deadline = time.monotonic() + timeout
        if not self._sending.acquire(timeout=timeout):
            return False
        try:
            return self._send(frame, deadline)
        finally:
            self._sending.release()

    def send_at_once(self, frame: bytes) -> None:
        """Send a frame if that takes no waiting; for the reader, who must not be kept from reading."""
        if self._sending.acquire(blocking=False):
            try:
                self._send(frame, time.monotonic())
            finally:
                self._sending.release()

    def _send(self, frame: bytes, deadline: float) -> bool:
        rest = memoryview(frame)
        try:
            while rest:
                with contextlib.suppress(BlockingIOError):
                    rest = rest[self._socket.send(rest) :]
                    continue
                has_begun = len(rest) < len(frame)
                seconds = self._patience if has_begun else max(0.0, deadline - time.monotonic())
                if not wait_writable(self._socket, seconds):
                    if not has_begun:
                        return False
                    raise TimeoutError(f"the other side took no bytes for {seconds:g} s")
        except BaseException:
            self.shut()  # half a frame may be out; nothing can follow it
            raise
        return True

    def shut(self) -> None:
        """End the connection and wake whoever waits for it; the reader closes the socket."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket, after whoever is sending has given up."""
        self.shut()
        with self._sending:
            self._socket.close()


def wait_writable(sock: socket.socket, seconds: float) -> bool:
    """Wait until the socket takes bytes, has connected, or has failed to; at most some seconds."""
    if not hasattr(select, "poll"):
        return any(select.select([], [sock], [sock], seconds))
    return bool(_registered(sock, select.POLLOUT).poll(seconds * 1000))


def readable_waiter(sock: socket.socket) -> Callable[[float], bool]:
    """A function that waits until the socket has bytes to read, or has ended; at most some seconds."""
    if not hasattr(select, "poll"):
        return lambda seconds: bool(select.select([sock], [], [], seconds)[0])
    poll = _registered(sock, select.POLLIN).poll
    return lambda seconds: bool(poll(seconds * 1000))


def _registered(sock: socket.socket, event: int) -> select.poll:
    poll = select.poll()
    try:
        poll.register(sock, event)
    except ValueError:
        raise OSError("the connection was closed meanwhile") from None
    return poll
