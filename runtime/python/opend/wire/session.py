"""What the two ends of a connection share: states, transitions, events and the way bytes become events.

A session is fed with bytes and answers with events; its methods answer with bytes to send. It is not
thread-safe: whoever owns it lets one thread or task in at a time.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from google.protobuf.message import Message

from opend.errors import (
    ChecksumMismatch,
    ConfigError,
    DecryptError,
    HandshakeError,
    InitConnectRefused,
    LocalProtocolError,
    OpenDError,
    ProtocolError,
)
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import PLAIN, Algorithm, Cipher, RsaCipher
from opend.wire.frames import Frame, FrameReader, encode_frame, open_body

INIT_CONNECT = 1001
KEEP_ALIVE = 1004

# InitConnect takes a few hundred bytes; before it is done, nobody gets more memory or costly RSA than this.
MAX_HANDSHAKE_BODY = 16 * 1024

MAX_UINT32 = 2**32 - 1

MessageClass = Callable[[str], type[Message]]


class State(Enum):
    """Where a session stands."""

    IDLE = "idle"
    HANDSHAKE = "handshake"
    READY = "ready"
    CLOSED = "closed"

    __hash__ = object.__hash__  # enum's own is a call in Python, and each request looks up its transition


class Step(Enum):
    """What can happen in a session, whichever end does it."""

    ASK = "InitConnect"
    ACCEPT = "a reply to InitConnect"
    EXCHANGE = "a request, reply or push"
    CLOSE = "the end"

    __hash__ = object.__hash__  # as of State


# Everything that may happen, and where it leads. A step that is missing from a state's row is an error: ours
# (LocalProtocolError) when we were asked to take it, the other side's (HandshakeError) when it came by wire.
TRANSITIONS: dict[State, dict[Step, State]] = {
    State.IDLE: {Step.ASK: State.HANDSHAKE, Step.CLOSE: State.CLOSED},
    State.HANDSHAKE: {Step.ACCEPT: State.READY, Step.CLOSE: State.CLOSED},
    State.READY: {Step.EXCHANGE: State.READY, Step.CLOSE: State.CLOSED},
    State.CLOSED: {Step.CLOSE: State.CLOSED},
}


@dataclass(frozen=True, slots=True)
class ConnectionInfo:
    """What InitConnect settled.

    Attributes:
        server_version: Version number of OpenD.
        login_user_id: User that OpenD is logged in as.
        connection_id: Number of this connection; orders carry it.
        keep_alive_interval: Seconds between keep-alives, as OpenD asks for.
        algorithm: How bodies are encrypted from now on.
        user_attribution: ``Common.UserAttribution`` of the user, None when OpenD does not say.
        aes_key: Key for the bodies.
        aes_iv: Start value for the bodies; empty unless the algorithm is AES_CBC.
    """

    server_version: int
    login_user_id: int
    connection_id: int
    keep_alive_interval: int
    algorithm: Algorithm
    user_attribution: int | None = None
    aes_key: str = field(default="", repr=False)
    aes_iv: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Connected:
    """Client: InitConnect was accepted; requests may be sent."""

    info: ConnectionInfo


@dataclass(slots=True)  # not frozen, nor a tuple: as frames
class Reply:
    """Client: a reply came, whether or not anybody waits for its serial number."""

    protocol: int
    serial: int
    format: BodyFormat
    body: bytes

    def __repr__(self) -> str:
        return _without_body(self)


@dataclass(slots=True)  # not frozen, nor a tuple: as frames
class Push:
    """Client: a push came; its serial number answers nothing."""

    protocol: int
    serial: int
    format: BodyFormat
    body: bytes

    def __repr__(self) -> str:
        return _without_body(self)


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """Server: a client sent InitConnect and waits to be accepted or refused."""

    message: Message


@dataclass(frozen=True, slots=True)
class Request:
    """Server: a client sent a request."""

    protocol: int
    serial: int
    format: BodyFormat
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """Either: the other side cannot be understood or refused us. The session is closed; nothing follows."""

    error: OpenDError


Event = Connected | Reply | Push | ConnectRequest | Request | Broken


class Session(ABC):
    """One end of a connection: takes bytes in, gives events out.

    Args:
        message_class: Gives the message class of a full name such as "InitConnect.Request".
        rsa: The RSA key for InitConnect, None to talk in clear.
        max_body: Largest body accepted once the handshake is over, in bytes.

    Raises:
        ConfigError: The cap is not between 1 and what a frame can announce.
    """

    def __init__(self, message_class: MessageClass, rsa: RsaCipher | None, max_body: int) -> None:
        if not 0 < max_body <= MAX_UINT32:
            raise ConfigError(f"max_body is 1 to {MAX_UINT32} bytes, not {max_body}")
        self._message_class = message_class
        self._rsa = rsa
        self._max_body = max_body
        self._reader = FrameReader(min(max_body, MAX_HANDSHAKE_BODY))
        self._cipher: Cipher = PLAIN
        self._state = State.IDLE
        self._info: ConnectionInfo | None = None
        self._error: OpenDError | None = None
        self._serial = 0

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._state

    @property
    def info(self) -> ConnectionInfo | None:
        """What InitConnect settled; None before that."""
        return self._info

    def receive(self, data: bytes | bytearray | memoryview) -> list[Event]:
        """Take bytes from the other side.

        Returns:
            What they mean, in order. After :class:`Broken`, or :meth:`close`, always nothing.
        """
        if self._state is State.CLOSED:
            return []
        self._reader.feed(data)
        return self._take_events()

    def writable(self, size_hint: int = -1) -> memoryview:
        """Space for a socket to receive into, never empty; tell :meth:`advance` how much arrived."""
        return self._reader.writable(size_hint)

    def advance(self, size: int) -> list[Event]:
        """Take the bytes that arrived in the space of :meth:`writable`; otherwise as :meth:`receive`."""
        if self._state is State.CLOSED:
            return []
        self._reader.advance(size)
        return self._take_events()

    def next_serial(self) -> int:
        """A serial number not used lately: 1, 2, ... and after 2**32 - 1 again 1."""
        self._serial = self._serial % MAX_UINT32 + 1
        return self._serial

    def relay(self, protocol: int, serial: int, format: BodyFormat, body: bytes) -> bytes:
        """A frame with a body that somebody else has written.

        Raises:
            LocalProtocolError: InitConnect is not done, the session is closed, or a number has more than 32 bits.
        """
        self._permit(Step.EXCHANGE)
        return encode_frame(protocol, serial, body, format=format, cipher=self._cipher)

    def close(self) -> None:
        """End the session on our own account; what arrives from now on is dropped. May be called again."""
        self._state = self._permit(Step.CLOSE)
        self._reader = FrameReader(0)

    @abstractmethod
    def _on_frame(self, frame: Frame) -> Event:
        """Turn a frame into an event, or raise what is wrong with it."""

    def _take_events(self) -> list[Event]:
        events: list[Event] = []
        next_frame, on_frame = self._reader.next_frame, self._on_frame
        try:
            while (frame := next_frame()) is not None:
                events.append(on_frame(frame))
        except (ProtocolError, InitConnectRefused) as error:
            self._error = error
            self.close()
            events.append(Broken(error))
        return events

    def _permit(self, step: Step) -> State:
        """The state after a step of ours."""
        try:
            return TRANSITIONS[self._state][step]
        except KeyError:
            reason = f"; it broke with {type(self._error).__name__}: {self._error}" if self._error else ""
            raise LocalProtocolError(
                f"{step.value} cannot be sent: the session's state is {self._state.value}{reason}"
            ) from self._error

    def _expect(self, step: Step, frame: Frame) -> State:
        """The state after a step that came by wire."""
        try:
            return TRANSITIONS[self._state][step]
        except KeyError:
            raise HandshakeError(f"{step.value} came out of order, in state {self._state.value}: {frame}") from None

    def _open_init_connect(self, frame: Frame, sender: str) -> bytes:
        """The plain body of InitConnect, or an error that says which side seems to lack the key."""
        try:
            return open_body(frame, self._rsa or PLAIN)
        except DecryptError as error:
            if _is_clear(frame):
                text = f"{sender} sent InitConnect in clear and seems to have no RSA key, but we have one"
            else:
                text = f"{sender} probably has another RSA key than we have"
            raise DecryptError(f"{text}; both sides need the same key, or none ({error})") from error
        except ChecksumMismatch as error:
            if self._rsa:
                raise
            raise ChecksumMismatch(
                f"InitConnect does not read in clear: {sender} seems to have an RSA key, and we have none; "
                f"both sides need the same key, or none ({error})"
            ) from error

    def _become_ready(self, info: ConnectionInfo, cipher: Cipher, state: State) -> None:
        self._info = info
        self._cipher = cipher
        self._reader.max_body = self._max_body
        self._state = state


def _without_body(event: Reply | Push) -> str:
    name, size = type(event).__name__, len(event.body)
    return f"{name}(protocol={event.protocol}, serial={event.serial}, format={event.format!r}, {size} bytes)"


def _is_clear(frame: Frame) -> bool:
    try:
        open_body(frame, PLAIN)
    except ChecksumMismatch:
        return False
    return True
