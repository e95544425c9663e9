"""One logical connection over any number of TCP connections.

Both I/O folders drive this object: they tell it bytes and the time, and send the bytes it answers with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from google.protobuf.message import Message

from opend import schema
from opend.config import ConnectionConfig, check_seconds
from opend.errors import ConnectError, ConnectTimeout, ContextClosed, Disconnected, NotConnected, OpenDError
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import ALGORITHMS, RsaCipher
from opend.wire.client import ClientOptions, ClientSession
from opend.wire.session import Broken, Connected, ConnectionInfo, Push, Reply, State

from .backoff import Backoff
from .liveness import Liveness
from .pending import OnOutcome, PendingRequests

STABLE_AFTER = 10.0
"""Seconds that a connection must hold for its loss to be answered at once; who drops us at each try is not hammered."""

MAX_TICK = 1.0

FIRST_STAGE = "name lookup"
"""Where a try to connect begins."""


class Status:
    """Where a connection stands; the texts are those that `context.status` shows."""

    START = "START"
    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    READY = "READY"
    CLOSING = "CLOSING"
    CLOSED = "CLOSED"
    WAIT_RECONNECT = "WAIT_RECONNECT"


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection is gone; `info` is what it was when it had been ready."""

    error: OpenDError
    info: ConnectionInfo | None


LinkNotice = Connected | Push | Lost
"""What the owner of a connection is told, in order."""


class Received(NamedTuple):
    """What arrived, apart from replies.

    Attributes:
        notices: in order.
        has_connected: whether the connection has become ready.
        error: what broke the connection after all that; None where nothing did.
    """

    notices: list[Connected | Push]
    has_connected: bool
    error: OpenDError | None


def _ignored(_: Lost) -> None:
    """For those who need not be told that the connection is gone: it comes back."""


class Observer(NamedTuple):
    """Who is told of a connection's notices. With asyncio, what the functions return is awaited where it can be."""

    on_ready: Callable[[], Any]
    on_push: Callable[[Push], Any]
    on_lost: Callable[[Lost], Any] = _ignored

    def tell(self, notice: LinkNotice) -> Any:
        """Call the function for a notice."""
        if isinstance(notice, Push):
            return self.on_push(notice)
        if isinstance(notice, Connected):
            return self.on_ready()
        return self.on_lost(notice)


class Link:
    """The decisions of a connection: handshake, keep-alive, pending requests, when to try again."""

    def __init__(self, config: ConnectionConfig) -> None:
        self.config = config
        self.status = Status.START
        self.info: ConnectionInfo | None = None
        self.attempts = 0
        self.stage = ""
        self.last_error: OpenDError | None = None
        self._is_closed = False
        self._give_up_at = 0.0
        self._options = client_options(config)
        self._session = self._new_session()
        self._pending = PendingRequests()
        self._backoff = Backoff(config.reconnect_interval)
        self._liveness: Liveness | None = None
        self._ready_at: float | None = None

    def _new_session(self) -> ClientSession:
        return ClientSession(self._options, schema.message_class, schema.push_numbers())

    @property
    def closed(self) -> bool:
        """Whether the owner has closed for good."""
        return self._is_closed

    @property
    def hopeless(self) -> bool:
        """Whether waiting for a ready connection is in vain: none is opened, or none will be any more."""
        return self.status in (Status.START, Status.CLOSING, Status.CLOSED)

    @property
    def reconnect_interval(self) -> float:
        """Longest wait between two tries, in seconds."""
        return self._backoff.cap

    @reconnect_interval.setter
    def reconnect_interval(self, seconds: float) -> None:
        check_seconds("reconnect_interval", seconds)
        self._backoff.cap = seconds

    def open(self) -> None:
        """The owner is about to connect.

        Raises:
            ContextClosed: it has closed before.
        """
        self._check_open()
        self.status = Status.CONNECTING

    def attempt(self, now: float) -> float:
        """A try to connect begins, with the name lookup; returns the time at which to give it up.

        Raises:
            ContextClosed: the owner has closed.
        """
        self._check_open()
        self.attempts += 1
        self.status = Status.CONNECTING
        self.stage = FIRST_STAGE
        self._give_up_at = now + self.config.connect_timeout
        return self._give_up_at

    def resolved(self) -> None:
        """The name lookup is done."""
        self.stage = "TCP connect"

    def opened(self) -> bytes:
        """TCP is up: a new session with empty buffers; returns its first bytes.

        Raises:
            ContextClosed: the owner has closed.
        """
        self._check_open()
        self._session = self._new_session()
        self.status = Status.CONNECTED
        self.stage = "InitConnect"
        return self._session.connect()

    def _check_open(self) -> None:
        if self._is_closed:
            raise self.unready_error()

    def writable(self, size_hint: int) -> memoryview:
        """Where to put arriving bytes."""
        return self._session.writable(size_hint)

    def received(self, count: int, now: float) -> Received:
        """`count` bytes arrived in the writable space: settle replies, return the rest."""
        events = self._session.advance(count)
        if self._liveness is not None:
            self._liveness.heard(now)
        notices: list[Connected | Push] = []
        has_connected, error = False, None
        for event in events:
            if isinstance(event, Push):
                notices.append(event)
            elif isinstance(event, Reply):
                self._pending.resolve(event)
            elif isinstance(event, Connected):
                self._ready(event.info, now)
                notices.append(event)
                has_connected = True
            elif isinstance(event, Broken):
                error = event.error
        return Received(notices, has_connected, error)

    def _ready(self, info: ConnectionInfo, now: float) -> None:
        self.info = info
        self.status = Status.READY
        self.last_error = None
        self._ready_at = now
        self._liveness = Liveness(info.keep_alive_interval, self.config.dead_after, now)

    def due(self, now: float, unix_time: float, listened_at: float) -> bytes:
        """Give up on late requests; the bytes of a keep-alive, where one is due.

        Args:
            listened_at: when the owner began to listen for the bytes it has told of. What a process that was held up
                has not taken in yet is no silence.

        Raises:
            TimeoutError: the handshake takes too long.
            Disconnected: nothing was heard for too long.
        """
        self._pending.expire(now)
        if self._liveness is None:
            if now >= self._give_up_at:
                raise TimeoutError(f"OpenD did not answer InitConnect within {self.config.connect_timeout:g} s")
            return b""
        if self._liveness.is_dead(listened_at):
            raise Disconnected(f"nothing heard from OpenD for {self._liveness.silence(now):.0f} s")
        if not self._liveness.keep_alive_due(now):
            return b""
        return self._session.keep_alive(int(unix_time))[1]

    def next_check(self, now: float) -> float:
        """Seconds after which `due` should be asked again."""
        due_in = self._give_up_at - now if self._liveness is None else self._liveness.next_check(now)
        return min(MAX_TICK, max(0.0, due_in))

    def submit(
        self,
        operation: schema.Operation,
        message: Message,
        on_outcome: OnOutcome,
        deadline: float | None = None,
    ) -> tuple[int, bytes]:
        """Register a request and return its serial and its bytes; `on_outcome` is called exactly once.

        Args:
            deadline: when to give up; None leaves that to the waiter, who then calls `forget`.

        Raises:
            NotConnected, ConnectError: there is no ready connection now.
            ContextClosed: the connection was closed for good.
        """
        # A session that the other side broke is closed before the loss is noticed here.
        if self.status != Status.READY or self._session.state is not State.READY:
            raise self.unready_error()
        serial, data = self._session.request(operation.number, message)
        self._pending.add(serial, operation.number, on_outcome, deadline)
        return serial, data

    def forget(self, serial: int) -> bool:
        """The waiter of a request gave up; False where it has been told already."""
        return self._pending.forget(serial)

    def next_serial(self) -> int:
        """A serial for a packetID; no frame will carry it."""
        return self._session.next_serial()

    def unready_error(self) -> OpenDError:
        """Why no request can go out now."""
        if self._is_closed:
            return ContextClosed("the context is closed")
        if self.status == Status.START:
            return NotConnected("the context is not open yet: use `async with`, or await connect() first")
        if self.status == Status.CLOSED and isinstance(self.last_error, ConnectError):
            return self.last_error
        reason = f": {self.last_error}" if self.last_error else ""
        return NotConnected(f"not connected to OpenD at {self.config.host}:{self.config.port}{reason}")

    def lost(self, cause: Exception, now: float) -> Lost:
        """The TCP connection is gone, or never came up: every waiter is told."""
        error = self._explained(cause)
        lost = Lost(error, self.info)
        self.last_error = error
        if self._ready_at is not None and now - self._ready_at >= STABLE_AFTER:
            self._backoff.reset()
        self._end_session()
        if not self._is_closed:
            self.status = Status.WAIT_RECONNECT if self.config.reconnect else Status.CLOSED
        self._pending.fail_all(Disconnected(f"the connection to OpenD was lost: {error}"))
        return lost

    def _explained(self, cause: Exception) -> OpenDError:
        if isinstance(cause, ConnectError):
            return cause
        if self.info is None:
            return ConnectError("could not connect to OpenD", cause=cause, stage=self.stage, **self._circumstances())
        return cause if isinstance(cause, OpenDError) else Disconnected(f"{type(cause).__name__}: {cause}")

    def timeout_error(self, seconds: float) -> ConnectTimeout:
        """What to tell a user whose connection did not come up in time."""
        return ConnectTimeout(
            f"OpenD was not reached within {seconds:g} s; check that it runs, that host and port are its own, and that"
            " both sides have encryption off or the same RSA key",
            cause=getattr(self.last_error, "cause", None) or self.last_error,
            **self._circumstances(),
            stage=self._stage_reached(),
        )

    def _stage_reached(self) -> str:
        """Where the try to connect stands, or where the one before has failed, if this one has only begun."""
        if self.stage == FIRST_STAGE and isinstance(self.last_error, ConnectError):
            return self.last_error.stage
        return self.stage

    def _circumstances(self) -> dict[str, Any]:
        config = self.config
        return {"host": config.host, "port": config.port, "attempts": self.attempts}

    def next_wait(self) -> float:
        """Seconds to wait before the next try."""
        return self._backoff.next_wait()

    def closing(self) -> None:
        """The owner closes for good."""
        self._is_closed = True
        self.status = Status.CLOSING
        self._end_session()
        self._pending.fail_all(ContextClosed("the context was closed while the request waited"))

    def finished(self) -> None:
        """Nothing is open any more."""
        self.status = Status.CLOSED

    def _end_session(self) -> None:
        self._session.close()
        self._liveness = None
        self._ready_at = None
        self.info = None


class LinkOwner:
    """What a connection shows of its link, whichever way it does its I/O."""

    def __init__(self, config: ConnectionConfig) -> None:
        self.config = config
        self._link = Link(config)

    @property
    def status(self) -> str:
        """Where the connection stands, as a text of `ContextStatus`."""
        return self._link.status

    @property
    def info(self) -> ConnectionInfo | None:
        """What OpenD said at connecting; None while there is no ready connection."""
        return self._link.info

    def next_serial(self) -> int:
        """A serial for a packetID; no frame will carry it."""
        return self._link.next_serial()

    @property
    def reconnect_interval(self) -> float:
        """Longest wait between two tries to reconnect, in seconds."""
        return self._link.reconnect_interval

    @reconnect_interval.setter
    def reconnect_interval(self, seconds: float) -> None:
        self._link.reconnect_interval = seconds


def client_options(config: ConnectionConfig) -> ClientOptions:
    """The session's options that follow from a configuration.

    Raises:
        ConfigError: the RSA key is none.
    """
    body_format = BodyFormat.JSON if config.json_bodies else BodyFormat.PROTOBUF
    return ClientOptions(
        client_version=config.client_version,
        client_id=config.client_id,
        format=body_format,
        push_format=body_format,
        programming_language=config.programming_language,
        ai_type=config.ai_type,
        rsa=RsaCipher(config.rsa_key) if config.rsa_key is not None else None,
        algorithm=ALGORITHMS[config.algorithm] if config.rsa_key is not None else None,
        max_body=config.max_body,
    )
