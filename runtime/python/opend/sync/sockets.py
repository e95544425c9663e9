"""Sockets that never wait longer than they are told to: connecting (name lookup included), sending, receiving."""

from __future__ import annotations

import contextlib
import queue
import select
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence

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
    """A connected TCP socket that any thread writes, and one at a time reads.

    That is the reader's thread, unless somebody who waits for a reply takes its turn: who reads a reply by itself need
    not be woken for it.
    """

    def __init__(self, sock: socket.socket, patience: float) -> None:
        """Args: `patience`, seconds that the other side may take nothing of a frame once it has begun."""
        self._socket = sock
        self._patience = patience
        self._sending = threading.Lock()
        self._turn = threading.Lock()
        self._taken_by: int | None = None
        self._is_closed = False
        self.failure: Exception | None = None
        """What ended it, where that was not the reader who noticed."""
        self._readiness = PausableReadiness(sock) if PausableReadiness.is_offered else None
        self.wait_readable = readable_waiter(sock)
        """Waits at most some seconds for something to read, whoever's turn it is; returns whether there is."""
        self.wait_for_turn = self._readiness.wait if self._readiness else self.wait_readable
        """The same for the reader, who is not woken while somebody has taken its turn."""

    @property
    def is_my_turn(self) -> bool:
        """Whether the calling thread has taken the reader's turn."""
        return self._taken_by == threading.get_ident()

    def take_turn(self) -> None:
        """Read in place of the reader until `return_turn`; does nothing where that cannot be now."""
        if self._readiness is None or not self._turn.acquire(blocking=False):
            return
        if self._is_closed:
            self._turn.release()
            return
        self._taken_by = threading.get_ident()
        self._readiness.pause()

    def return_turn(self) -> None:
        """Let the reader read again; does nothing where the turn is another thread's."""
        if self._readiness is not None and self.is_my_turn:
            self._taken_by = None
            self._readiness.resume()
            self._turn.release()

    @contextlib.contextmanager
    def readers_turn(self, seconds: float) -> Iterator[bool]:
        """The reader's turn, which it may have to wait for; whether it came within some seconds."""
        came = self._turn.acquire(timeout=seconds)
        try:
            yield came
        finally:
            if came:
                self._turn.release()

    def receive_into(self, space: memoryview) -> int:
        """Bytes received, 0 where none are there.

        Raises:
            Disconnected, OSError: the connection is gone.
            Exception: what it failed with before.
        """
        if self.failure is not None:
            raise self.failure
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
        if not (self._sending.acquire(blocking=False) or self._wait_to_send(timeout)):
            return False
        try:
            return self._send(frame, deadline)
        finally:
            self._sending.release()

    def _wait_to_send(self, seconds: float) -> bool:
        self.return_turn()  # who waits to write must not keep others from reading
        return self._sending.acquire(timeout=seconds)

    def send_at_once(self, frame: bytes) -> None:
        """Send a frame if that takes no waiting; for the reader, who must not be kept from reading."""
        if self._sending.acquire(blocking=False):
            try:
                self._send(frame, time.monotonic())
            finally:
                self._sending.release()

    def _send(self, frame: bytes, deadline: float) -> bool:
        try:
            sent = self._send_some(frame)
            while sent < len(frame):
                self.return_turn()
                seconds = self._patience if sent else max(0.0, deadline - time.monotonic())
                if not wait_writable(self._socket, seconds):
                    if not sent:
                        return False
                    raise TimeoutError(f"the other side took no bytes for {seconds:g} s")
                sent += self._send_some(memoryview(frame)[sent:])
        except BaseException:
            self.shut()  # half a frame may be out; nothing can follow it
            raise
        return True

    def _send_some(self, data: bytes | memoryview) -> int:
        """How many bytes the other side took."""
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0

    def fail(self, cause: Exception) -> None:
        """End the connection for a reason that the reader shall tell."""
        self.failure = cause
        self.shut()

    def shut(self) -> None:
        """End the connection and wake whoever waits for it; the reader closes the socket."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket, after whoever is sending or reading has given up."""
        self.shut()
        with self._turn, self._sending:
            self._is_closed = True
            self._socket.close()
            if self._readiness is not None:
                self._readiness.close()


class PausableReadiness:
    """Waits until a socket has bytes to read, or has ended; while it is paused, bytes do not end the wait."""

    is_offered = hasattr(select, "epoll")

    def __init__(self, sock: socket.socket) -> None:
        self._descriptor = sock.fileno()
        self._epoll = select.epoll()
        self._epoll.register(self._descriptor, select.EPOLLIN)

    def wait(self, seconds: float) -> bool:
        """Whether the wait ended within some seconds."""
        return bool(self._epoll.poll(seconds))

    def pause(self) -> None:
        """Leave what comes to somebody else."""
        self._epoll.modify(self._descriptor, 0)

    def resume(self) -> None:
        """Watch out again, for what is there already too."""
        self._epoll.modify(self._descriptor, select.EPOLLIN)

    def close(self) -> None:
        """Free what the system keeps for it."""
        self._epoll.close()


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
