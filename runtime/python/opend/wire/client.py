"""The client's end of a connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from opend.errors import ConfigError, HandshakeError, InitConnectRefused, LocalProtocolError
from opend.wire.bodies import BodyFormat, decode_body, encode_body
from opend.wire.ciphers import PLAIN, Algorithm, RsaCipher, payload_cipher
from opend.wire.frames import MAX_BODY, Frame, encode_frame, open_body
from opend.wire.session import (
    INIT_CONNECT,
    KEEP_ALIVE,
    Connected,
    ConnectionInfo,
    MessageClass,
    Push,
    Reply,
    Session,
    State,
    Step,
)


@dataclass(frozen=True)
class ClientOptions:
    """What a client says of itself in InitConnect, and how it wants to talk.

    Attributes:
        client_version: major * 100 + minor of the client.
        client_id: Name of the client.
        receive_notify: Whether OpenD shall push notifications of its own state.
        format: How requests are written; replies come in the same format.
        push_format: How pushes are to be written.
        programming_language: Name of the language the client is written in.
        ai_type: 1 when an AI agent drives the client, else 0.
        rsa: The RSA key that OpenD has too; None to talk in clear.
        algorithm: How bodies shall be encrypted; None asks for AES_CBC when there is a key.
        max_body: Largest body accepted, in bytes.

    Raises:
        ConfigError: A value is of the wrong type, or the algorithm does not go with the key, or without one.
    """

    client_version: int = 300
    client_id: str = "PyNormal"
    receive_notify: bool = True
    format: BodyFormat = BodyFormat.PROTOBUF
    push_format: BodyFormat = BodyFormat.PROTOBUF
    programming_language: str = "Python"
    ai_type: int = 0
    rsa: RsaCipher | None = None
    algorithm: Algorithm | None = None
    max_body: int = MAX_BODY

    def __post_init__(self) -> None:
        for name in ("client_version", "ai_type"):
            value = getattr(self, name)
            if not isinstance(value, int) or not -(2**31) <= value < 2**31:
                raise ConfigError(f"{name} is a whole number of 32 bits, not {value!r}")
        for name in ("client_id", "programming_language"):
            value = getattr(self, name)
            if not isinstance(value, str):
                raise ConfigError(f"{name} is text, not {value!r}")
        if self.rsa is None and self.algorithm not in (None, Algorithm.NONE):
            raise ConfigError(f"algorithm {self.algorithm!r} needs an RSA key; give rsa too, or no algorithm")
        if self.rsa is not None and self.algorithm is Algorithm.NONE:
            raise ConfigError("an RSA key encrypts, algorithm NONE does not; leave one of them out")

    @property
    def requested_algorithm(self) -> Algorithm:
        """What InitConnect asks for."""
        if self.algorithm is not None:
            return self.algorithm
        return Algorithm.AES_CBC if self.rsa else Algorithm.NONE


class ClientSession(Session):
    """The client's state machine: InitConnect first, then requests out, replies and pushes in.

    Args:
        options: What to say in InitConnect, and how to talk.
        message_class: Gives the message class of a full name such as "InitConnect.Response".
        pushes: The protocol numbers that are pushes.
    """

    def __init__(self, options: ClientOptions, message_class: MessageClass, pushes: frozenset[int]) -> None:
        super().__init__(message_class, options.rsa, options.max_body)
        self._options = options
        self._pushes = pushes
        self._connect_serial = 0

    def connect(self) -> bytes:
        """InitConnect, to be sent first of all.

        Raises:
            LocalProtocolError: It was sent before, or the session is closed.
        """
        state = self._permit(Step.ASK)
        options = self._options
        request: Any = self._message_class("InitConnect.Request")()
        request.c2s.clientVer = options.client_version
        request.c2s.clientID = options.client_id
        request.c2s.recvNotify = options.receive_notify
        request.c2s.packetEncAlgo = options.requested_algorithm
        request.c2s.pushProtoFmt = options.push_format
        request.c2s.programmingLanguage = options.programming_language
        request.c2s.aiType = options.ai_type
        body = encode_body(request, options.format)
        self._connect_serial = self.next_serial()
        self._state = state
        return encode_frame(INIT_CONNECT, self._connect_serial, body, format=options.format, cipher=self._rsa or PLAIN)

    def request(self, protocol: int, message: Message, *, format: BodyFormat | None = None) -> tuple[int, bytes]:
        """A request.

        Args:
            protocol: Protocol number.
            message: The request message, complete.
            format: How to write it, if not as the options say.

        Returns:
            The serial number its reply will carry, and the bytes to send.

        Raises:
            LocalProtocolError: InitConnect is not done, or the session is closed.
            BodyError: The message lacks required fields.
        """
        self._permit(Step.EXCHANGE)
        if protocol == INIT_CONNECT:
            raise LocalProtocolError("InitConnect was already done: a connection does it once, with connect()")
        body_format = self._options.format if format is None else format
        body = encode_body(message, body_format)
        serial = self.next_serial()
        return serial, encode_frame(protocol, serial, body, format=body_format, cipher=self._cipher)

    def keep_alive(self, unix_time: int) -> tuple[int, bytes]:
        """A KeepAlive request; returns and raises as :meth:`request`.

        Args:
            unix_time: The time now, in seconds since 1970.
        """
        request: Any = self._message_class("KeepAlive.Request")()
        request.c2s.time = unix_time
        return self.request(KEEP_ALIVE, request)

    def _on_frame(self, frame: Frame) -> Connected | Reply | Push:
        protocol = frame.protocol
        if self._state is not State.READY or protocol == INIT_CONNECT:
            return self._on_init_connect(frame)
        event = Push if protocol in self._pushes else Reply
        return event(protocol, frame.serial, frame.format, open_body(frame, self._cipher))

    def _on_init_connect(self, frame: Frame) -> Connected:
        step = Step.ACCEPT if frame.protocol == INIT_CONNECT else Step.EXCHANGE
        state = self._expect(step, frame)
        if frame.serial != self._connect_serial:
            raise HandshakeError(
                f"the reply to InitConnect has serial {frame.serial}; {self._connect_serial} was asked"
            )
        info = self._read_reply(frame)
        try:
            cipher = payload_cipher(info.algorithm, info.aes_key.encode(), info.aes_iv.encode())
        except ConfigError as error:
            raise HandshakeError(f"the reply to InitConnect carries an unusable key: {error}") from error
        self._become_ready(info, cipher, state)
        return Connected(info)

    def _read_reply(self, frame: Frame) -> ConnectionInfo:
        body = self._open_init_connect(frame, "OpenD")
        reply: Any = decode_body(self._message_class("InitConnect.Response"), body, frame.format)
        if reply.retType != 0:
            reason = _text(reply.retMsg, "retMsg")
            raise InitConnectRefused(ret_type=reply.retType, reason=reason, err_code=reply.errCode)
        if not reply.HasField("s2c"):
            raise HandshakeError("the reply to InitConnect says success but carries no s2c")
        s2c = reply.s2c
        iv = _text(s2c.aesCBCiv, "aesCBCiv")
        return ConnectionInfo(
            server_version=s2c.serverVer,
            login_user_id=s2c.loginUserID,
            connection_id=s2c.connID,
            keep_alive_interval=s2c.keepAliveInterval,
            algorithm=self._agreed_algorithm(iv),
            user_attribution=s2c.userAttribution if s2c.HasField("userAttribution") else None,
            aes_key=_text(s2c.connAESKey, "connAESKey"),
            aes_iv=iv,
        )

    def _agreed_algorithm(self, iv: str) -> Algorithm:
        """OpenD does not name its choice: an iv means CBC, and without one it falls back to its default."""
        if self._rsa is None:
            return Algorithm.NONE
        if iv:
            return Algorithm.AES_CBC
        if self._options.algorithm is Algorithm.AES_ECB:
            return Algorithm.AES_ECB
        return Algorithm.FTAES_ECB


def _text(value: str | bytes, name: str) -> str:
    """Text that is not UTF-8 comes out of protobuf as bytes."""
    if isinstance(value, bytes):
        raise HandshakeError(f"the reply to InitConnect has a {name} that is not UTF-8")
    return value
