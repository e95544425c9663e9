"""OpenD's end of a connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from opend.errors import ConfigError, HandshakeError, LocalProtocolError
from opend.wire.bodies import BodyFormat, WrittenMessage, decode_body, encode_body
from opend.wire.ciphers import PLAIN, Algorithm, RsaCipher, payload_cipher
from opend.wire.frames import MAX_BODY, Frame, body_digest, encode_frame, open_body
from opend.wire.session import (
    INIT_CONNECT,
    ConnectionInfo,
    ConnectRequest,
    MessageClass,
    Request,
    Session,
    State,
    Step,
)


@dataclass(frozen=True)
class ServerOptions:
    """How a server talks.

    Attributes:
        rsa: The RSA key that the clients have too; None to talk in clear.
        algorithm: How bodies are encrypted, whatever a client asks for; None leaves it to the client.
        max_body: Largest body accepted, in bytes.

    Raises:
        ConfigError: There is an algorithm, but no key to agree on one.
    """

    rsa: RsaCipher | None = None
    algorithm: Algorithm | None = None
    max_body: int = MAX_BODY

    def __post_init__(self) -> None:
        if self.rsa is None and self.algorithm not in (None, Algorithm.NONE):
            raise ConfigError(f"algorithm {self.algorithm!r} needs an RSA key; give rsa too, or no algorithm")


class Broadcast:
    """A push on its way to many clients: written and hashed once a format, whoever gets it.

    Args:
        protocol: Protocol number.
        message: The push's message, complete; it must not change any more.
    """

    __slots__ = ("_bodies", "_message", "protocol")

    def __init__(self, protocol: int, message: Message | WrittenMessage) -> None:
        self.protocol = protocol
        self._message = message
        self._bodies: dict[BodyFormat, tuple[bytes, bytes]] = {}

    def body(self, format: BodyFormat) -> tuple[bytes, bytes]:
        """The body in a format, and its checksum.

        Raises:
            BodyError: The message lacks required fields.
        """
        known = self._bodies.get(format)
        if known is None:
            body = encode_body(self._message, format)
            known = self._bodies[format] = body, body_digest(body)
        return known


class ServerSession(Session):
    """The server's state machine: InitConnect in, accept or refuse; then requests in, replies and pushes out.

    Args:
        options: How to talk.
        message_class: Gives the message class of a full name such as "InitConnect.Request".
    """

    def __init__(self, options: ServerOptions, message_class: MessageClass) -> None:
        super().__init__(message_class, options.rsa, options.max_body)
        self._options = options
        self._connect_serial = 0
        self._connect_format = BodyFormat.PROTOBUF
        self._push_format = BodyFormat.PROTOBUF
        self._algorithm = Algorithm.NONE

    def accept(
        self,
        *,
        connection_id: int,
        login_user_id: int,
        server_version: int,
        keep_alive_interval: int,
        aes_key: str,
        aes_iv: str,
        user_attribution: int | None = None,
    ) -> bytes:
        """The reply that lets the client in.

        Args:
            connection_id: A number no other connection has.
            login_user_id: The user that the server is logged in as.
            server_version: Version number of the server.
            keep_alive_interval: Seconds between the client's keep-alives.
            aes_key: 16 characters.
            aes_iv: 16 characters; goes out only when AES_CBC was agreed on.
            user_attribution: ``Common.UserAttribution`` of the user; None leaves it out.

        Raises:
            LocalProtocolError: No InitConnect is waiting.
            ConfigError: The key or the iv cannot be used.
        """
        state = self._permit(Step.ACCEPT)
        info = ConnectionInfo(
            server_version=server_version,
            login_user_id=login_user_id,
            connection_id=connection_id,
            keep_alive_interval=keep_alive_interval,
            algorithm=self._algorithm,
            user_attribution=user_attribution,
            aes_key=aes_key,
            aes_iv=aes_iv if self._algorithm is Algorithm.AES_CBC else "",
        )
        cipher = payload_cipher(info.algorithm, info.aes_key.encode(), info.aes_iv.encode())
        reply = self._encode_connect_reply(self._accepting(info))
        self._become_ready(info, cipher, state)
        return reply

    def refuse(self, ret_type: int, reason: str, err_code: int = 0) -> bytes:
        """The reply that turns the client away; the session is closed after it.

        Args:
            ret_type: ``Common.RetType``, not 0.
            reason: Why, for people to read.
            err_code: OpenD's error code; 0 leaves it out.

        Raises:
            LocalProtocolError: No InitConnect is waiting, or `ret_type` is 0.
        """
        self._permit(Step.ACCEPT)
        if ret_type == 0:
            raise LocalProtocolError("retType 0 means success; a refusal needs another one")
        message: Any = self._message_class("InitConnect.Response")()
        message.retType = ret_type
        message.retMsg = reason
        if err_code:
            message.errCode = err_code
        reply = self._encode_connect_reply(message)
        self.close()
        return reply

    def reply(self, request: Request, message: Message) -> bytes:
        """The reply to a request, in the request's format.

        Raises:
            LocalProtocolError: The client was not let in, or the session is closed.
            BodyError: The message lacks required fields.
        """
        return self._encode(request.protocol, request.serial, message, request.format)

    def push(self, protocol: int, message: Message) -> bytes:
        """A push, in the format that the client wants its pushes in; raises as :meth:`reply`."""
        return self.broadcast(Broadcast(protocol, message))

    def broadcast(self, push: Broadcast) -> bytes:
        """One client's frame of a push that many get; raises as :meth:`reply`."""
        if self._state is not State.READY:
            self._permit(Step.EXCHANGE)
        body, digest = push.body(self._push_format)
        return encode_frame(
            push.protocol, self.next_serial(), body, format=self._push_format, cipher=self._cipher, digest=digest
        )

    def _encode(self, protocol: int, serial: int, message: Message, body_format: BodyFormat) -> bytes:
        self._permit(Step.EXCHANGE)
        body = encode_body(message, body_format)
        return encode_frame(protocol, serial, body, format=body_format, cipher=self._cipher)

    def _encode_connect_reply(self, message: Message) -> bytes:
        body = encode_body(message, self._connect_format)
        return encode_frame(
            INIT_CONNECT, self._connect_serial, body, format=self._connect_format, cipher=self._rsa or PLAIN
        )

    def _accepting(self, info: ConnectionInfo) -> Any:
        message: Any = self._message_class("InitConnect.Response")()
        message.retType = 0
        message.s2c.serverVer = info.server_version
        message.s2c.loginUserID = info.login_user_id
        message.s2c.connID = info.connection_id
        message.s2c.connAESKey = info.aes_key
        message.s2c.keepAliveInterval = info.keep_alive_interval
        if info.aes_iv:
            message.s2c.aesCBCiv = info.aes_iv
        if info.user_attribution is not None:
            message.s2c.userAttribution = info.user_attribution
        return message

    def _on_frame(self, frame: Frame) -> ConnectRequest | Request:
        if self._state is not State.READY or frame.protocol == INIT_CONNECT:
            return self._on_init_connect(frame)
        body = open_body(frame, self._cipher)
        return Request(frame.protocol, frame.serial, frame.format, body)

    def _on_init_connect(self, frame: Frame) -> ConnectRequest:
        step = Step.ASK if frame.protocol == INIT_CONNECT else Step.EXCHANGE
        state = self._expect(step, frame)
        body = self._open_init_connect(frame, "the client")
        message: Any = decode_body(self._message_class("InitConnect.Request"), body, frame.format)
        if self._reader.buffered:
            raise HandshakeError("the client went on sending without waiting for the reply to InitConnect")
        self._algorithm = self._agree(message.c2s)
        self._push_format = _push_format(message.c2s)
        self._connect_serial = frame.serial
        self._connect_format = frame.format
        self._state = state
        return ConnectRequest(message)

    def _agree(self, c2s: Any) -> Algorithm:
        number = c2s.packetEncAlgo if c2s.HasField("packetEncAlgo") else Algorithm.FTAES_ECB
        try:
            requested = Algorithm(number)
        except ValueError as error:
            raise HandshakeError(f"InitConnect asks for packetEncAlgo {number}; -1 to 2 are known") from error
        if self._rsa is None:
            return Algorithm.NONE
        return requested if self._options.algorithm is None else self._options.algorithm


def _push_format(c2s: Any) -> BodyFormat:
    try:
        return BodyFormat(c2s.pushProtoFmt)
    except ValueError as error:
        raise HandshakeError(
            f"InitConnect asks for pushProtoFmt {c2s.pushProtoFmt}; 0 (protobuf) and 1 (JSON) are known"
        ) from error
