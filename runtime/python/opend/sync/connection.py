"""A connection to OpenD for blocking callers."""

from __future__ import annotations

import logging
import math
import threading
import time
from typing import NamedTuple

from google.protobuf.message import Message

from opend.config import ConnectionConfig
from opend.errors import Disconnected, RequestTimeout
from opend.policy.link import LinkNotice, LinkOwner, Lost, Observer
from opend.policy.pending import OnOutcome, Outcome, read_reply
from opend.schema import Operation
from opend.wire.session import Connected, ConnectionInfo, Push

from . import keeper
from .dispatcher import Dispatcher
from .sockets import Stream, connect, find_addresses

RECEIVE_SIZE = 256 * 1024

_NONE = 0
"""The serial of no request."""


class Connection(LinkOwner):
    """Connects, stays connected, and carries requests, replies and pushes; safe to use from any thread."""

    def __init__(self, config: ConnectionConfig, observer: Observer, logger: logging.Logger) -> None:
        """Args: `observer` is told, on a thread of its own and in order, what happens unasked."""
        super().__init__(config)
        self._observer = observer
        self._lock = threading.RLock()  # a Condition's own, to be taken without the Condition's two calls in Python
        self._changed = threading.Condition(self._lock)
        self._closing = threading.Event()
        self._stream: Stream | None = None
        self._thread = threading.Thread(target=self._run, name="opend-reader", daemon=True)
        self._dispatcher: Dispatcher[LinkNotice | _Settled] = Dispatcher(
            self._deliver, config.push_queue_limit, config.push_overflow, logger
        )
        self._logger = logger

    def open(self) -> None:
        """Begin to connect, and return at once.

        Raises:
            ContextClosed: it was closed before.
            RuntimeError: the system has no more threads, or the program is ending.
        """
        self._link.open()
        try:
            if self.config.keep_process_alive:
                keeper.keep_alive_for(self)
            self._dispatcher.start()
            self._thread.start()
        except BaseException:
            self.close()
            raise

    def wait_ready(self, timeout: float) -> ConnectionInfo:
        """Wait until the connection is ready.

        Raises:
            ConnectTimeout: it was not within `timeout` seconds; the message says what was tried.
            ConnectError, NotConnected: it will not be any more.
            ContextClosed: it was closed meanwhile.
        """
        info = self.info
        if info is not None:
            return info
        with self._lock:
            self._changed.wait_for(lambda: self.info is not None or self._link.hopeless, timeout)
            if self.info is None:
                raise self._link.unready_error() if self._link.hopeless else self._link.timeout_error(timeout)
            return self.info

    def call(
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
        deadline = time.monotonic() + seconds
        waiter, serial, stream = _Waiter(), _NONE, self._stream
        try:
            try:
                if stream is not None:
                    stream.take_turn()
                serial = self._submit(operation, message, waiter.settle, seconds)
                self._read_for(waiter, stream, deadline)
            finally:
                if stream is not None:
                    stream.return_turn()
            told = waiter.is_told or waiter.wait(max(0.0, deadline - time.monotonic()))
        except BaseException:
            self._forget(serial)
            raise
        if not told and self._forget(serial):
            raise RequestTimeout(f"no reply to {operation.name} within {seconds:g} s")
        return read_reply(operation, waiter.outcome, must_be_complete)

    def send(self, operation: Operation, message: Message, on_outcome: OnOutcome) -> int:
        """Send a request and return its serial, without waiting for the reply.

        `on_outcome` is called once, on the thread of the notices and in order with them: with the reply, or with the
        error that ended the wait. Only `close` may keep it from being called.

        Raises:
            RequestTimeout, ConnectError, NotConnected, Disconnected, ContextClosed: nothing was sent.
        """
        seconds = self.config.request_timeout

        def settle(serial: int, outcome: Outcome) -> None:
            self._dispatcher.put([_Settled(on_outcome, serial, outcome)])

        return self._submit(operation, message, settle, seconds, deadline=time.monotonic() + seconds)

    def _submit(
        self,
        operation: Operation,
        message: Message,
        on_outcome: OnOutcome,
        seconds: float,
        deadline: float | None = None,
    ) -> int:
        with self._lock:  # the frame belongs to this very stream: the next one has other keys
            serial, frame = self._link.submit(operation, message, on_outcome, deadline)
            stream = self._stream
        assert stream is not None
        self._logger.debug("send %s serial=%d bytes=%d", operation.name, serial, len(frame))
        try:
            sent = stream.send(frame, seconds)
        except OSError as error:
            if self._forget(serial):
                raise Disconnected(f"the connection to OpenD was lost while sending: {error}") from error
            return serial
        if not sent and self._forget(serial):
            raise RequestTimeout(f"{operation.name} was not sent: OpenD took no bytes for {seconds:g} s")
        return serial

    def _forget(self, serial: int) -> bool:
        with self._lock:
            return self._link.forget(serial)

    def next_serial(self) -> int:
        """A serial for a packetID; no frame will carry it."""
        with self._lock:
            return self._link.next_serial()

    def close(self) -> None:
        """Close for good and end the threads; from within a callback, they end when it returns."""
        with self._lock:
            self._link.closing()
            self._closing.set()
            if self._stream is not None:
                self._stream.shut()
            self._changed.notify_all()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
        self._dispatcher.close()
        with self._lock:
            self._link.finished()
        keeper.release(self)

    # The dispatcher's thread

    def _deliver(self, notice: LinkNotice | _Settled) -> None:
        if isinstance(notice, Push):
            self._observer.on_push(notice)
        elif isinstance(notice, _Settled):
            notice.on_outcome(notice.serial, notice.outcome)
        else:
            self._tell_change(notice)

    def _tell_change(self, notice: Connected | Lost) -> None:
        try:
            self._observer.tell(notice)
        finally:
            if isinstance(notice, Lost) and not self.config.reconnect:
                keeper.release(self)

    # A caller in the reader's place: who reads its reply by itself need not be woken for it

    def _read_for(self, waiter: _Waiter, stream: Stream | None, deadline: float) -> None:
        """Read until the waiter is told, the deadline has passed or the stream has failed; not where others read."""
        if stream is None or not stream.is_my_turn:
            return
        while not (waiter.is_told or stream.failure):
            if not stream.wait_readable(max(0.0, deadline - time.monotonic())):
                return
            self._receive_for_reader(stream)

    def _receive_for_reader(self, stream: Stream) -> None:
        """Receive; what ends the connection is left to the reader."""
        try:
            self._receive(stream)
        except Exception as cause:
            stream.fail(cause)
        except BaseException:
            stream.fail(Disconnected("a caller was interrupted while it read"))
            raise

    # The reader thread

    def _run(self) -> None:
        while not self._closing.is_set():
            cause = self._connect_and_read()
            with self._lock:
                lost = self._link.lost(cause, time.monotonic())
                stream, self._stream = self._stream, None
                self._changed.notify_all()
            if stream is not None:
                stream.close()
            if self._closing.is_set():
                return
            self._logger.warning("%s:%d: %s", self.config.host, self.config.port, lost.error)
            self._dispatcher.put([lost])
            if not self.config.reconnect:
                return
            self._closing.wait(self._link.next_wait())

    def _connect_and_read(self) -> Exception:
        """One TCP connection, from dialing to its end; returns what ended it."""
        try:
            self._read(self._dial())
        except Exception as cause:
            return cause
        return Disconnected("the context was closed")

    def _dial(self) -> Stream:
        host, port, closing = self.config.host, self.config.port, self._closing.is_set
        with self._lock:
            deadline = self._link.attempt(time.monotonic())
        addresses = find_addresses(host, port, deadline, closing)
        self._link.resolved()
        stream = Stream(connect(addresses, deadline, closing), self.config.dead_after)
        with self._lock:
            self._stream = stream
            hello = self._link.opened()
        stream.send_at_once(hello)
        return stream

    def _read(self, stream: Stream) -> None:
        check_at = math.inf
        while not self._closing.is_set():
            listened_at = time.monotonic()
            check_at = min(check_at, listened_at + self._link.next_check(listened_at))
            if stream.wait_for_turn(max(0.0, check_at - listened_at)):
                with stream.readers_turn(max(0.0, check_at - time.monotonic())) as has_come:
                    if has_come:
                        self._receive(stream)
            now = time.monotonic()
            if now >= check_at:
                self._look_after(stream, now, listened_at)
                check_at = math.inf

    def _look_after(self, stream: Stream, now: float, listened_at: float) -> None:
        with self._lock:
            keep_alive = self._link.due(now, time.time(), listened_at)
        if keep_alive:
            stream.send_at_once(keep_alive)

    def _receive(self, stream: Stream) -> None:
        """Take in what has come; whose turn it is may do so."""
        count = stream.receive_into(self._link.writable(RECEIVE_SIZE))
        if not count:
            return
        with self._lock:
            received = self._link.received(count, time.monotonic())
            if received.has_connected:
                self._changed.notify_all()
        if received.notices:
            self._dispatcher.put(received.notices)
        if received.error is not None:
            raise received.error


class _Waiter:
    """A thread that waits for one outcome; a bare lock wakes it faster than an Event does."""

    outcome: Outcome

    def __init__(self) -> None:
        self.is_told = False
        self._done = threading.Lock()
        self._done.acquire()

    def settle(self, _serial: int, outcome: Outcome) -> None:
        self.outcome = outcome
        self.is_told = True
        self._done.release()

    def wait(self, seconds: float) -> bool:
        return self._done.acquire(timeout=seconds)


class _Settled(NamedTuple):
    """A request's outcome on its way to a callback."""

    on_outcome: OnOutcome
    serial: int
    outcome: Outcome
