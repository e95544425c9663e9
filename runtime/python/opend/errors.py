"""Every error the SDK raises, in one tree.

    OpenDError
     ├ ConfigError                 a setting or an argument is wrong (also a ValueError)
     ├ ConnectError                no connection came about (also a ConnectionError)
     │   ├ ConnectTimeout          not within the time limit (also a TimeoutError)
     │   └ InitConnectRefused      OpenD answered the handshake with an error
     ├ ProtocolError               the other side sent something broken
     │   ├ FrameError
     │   │   ├ BadMagic            the stream is not, or no longer, at the start of a frame
     │   │   ├ BadVersion          a frame version nobody here knows
     │   │   ├ BadFormat           a body format that is neither protobuf nor JSON
     │   │   ├ BodyTooLarge        a body beyond the configured cap
     │   │   └ ChecksumMismatch    the SHA-1 does not fit the body
     │   ├ DecryptError            a body cannot be decrypted
     │   ├ BodyError               a body is not the message it should be
     │   ├ WebSocketMessageError   a broken message at the WebSocket door
     │   └ HandshakeError          InitConnect went out of order or lacks what it must carry
     ├ LocalProtocolError          our own side asked for what the state or the format forbids
     └ RequestError                one request got no good answer
         ├ RequestTimeout          no reply within the time limit (also a TimeoutError)
         ├ Disconnected            the connection went down while the request was out
         ├ NotConnected            there is no connection to send on
         ├ ContextClosed           the context was closed by its owner
         ├ OrderStateUnknown       an order command went out, and nobody knows what became of it
         └ ReplyError              OpenD answered with an error

All of them copy and pickle: what is beyond the text sits in keyword attributes with defaults.
"""
# ruff: noqa: N818 - a name says what happened; only the families end in Error

from __future__ import annotations

from typing import Any


class OpenDError(Exception):
    """Base of everything the SDK raises on purpose."""


class ConfigError(OpenDError, ValueError):
    """A setting or an argument is wrong; the text names it and says what would be right."""


class ConnectError(OpenDError, ConnectionError):
    """No connection to OpenD came about.

    ``str()`` adds the attributes that are set to the message, so the message need not repeat them.

    Args:
        message: What failed, and what the user can check.
        host: Host name or address that was tried.
        port: TCP port that was tried.
        stage: The step that failed, such as "name lookup", "TCP connect" or "InitConnect".
        attempts: How many tries were made so far; 0 leaves it unsaid.
        cause: The error beneath; it also becomes ``__cause__``.
    """

    def __init__(
        self,
        message: str,
        *,
        host: str = "",
        port: int = 0,
        stage: str = "",
        attempts: int = 0,
        cause: BaseException | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.host = host
        self.port = port
        self.stage = stage
        self.attempts = attempts
        self.cause = cause
        self.__cause__ = cause

    def __str__(self) -> str:
        circumstances = [
            f"{self.host}:{self.port}" if self.host else "",
            f"stage {self.stage}" if self.stage else "",
            f"attempts {self.attempts}" if self.attempts else "",
            f"cause {type(self.cause).__name__}: {self.cause}" if self.cause else "",
        ]
        known = "; ".join(filter(None, circumstances))
        return f"{self.message} ({known})" if known else self.message


class ConnectTimeout(ConnectError, TimeoutError):
    """Name lookup, TCP connect and InitConnect together took longer than allowed."""


class InitConnectRefused(ConnectError):
    """OpenD answered InitConnect with an error.

    Args:
        message: What was refused; built from the answer when left empty.
        ret_type: ``retType`` of the answer, never 0.
        reason: ``retMsg`` of the answer.
        err_code: ``errCode`` of the answer, 0 when it has none.
        host: As in :class:`ConnectError`.
        port: As in :class:`ConnectError`.
        stage: As in :class:`ConnectError`.
        attempts: As in :class:`ConnectError`.
        cause: As in :class:`ConnectError`.
    """

    def __init__(
        self,
        message: str = "",
        *,
        ret_type: int = -400,
        reason: str = "",
        err_code: int = 0,
        host: str = "",
        port: int = 0,
        stage: str = "InitConnect",
        attempts: int = 0,
        cause: BaseException | None = None,
    ) -> None:
        super().__init__(
            message or f"OpenD refused the connection: {_reply_text(ret_type, reason, err_code)}",
            host=host,
            port=port,
            stage=stage,
            attempts=attempts,
            cause=cause,
        )
        self.ret_type = ret_type
        self.reason = reason
        self.err_code = err_code


class ProtocolError(OpenDError):
    """The other side sent something broken; the connection it came on cannot be trusted any more."""


class FrameError(ProtocolError):
    """The bytes are not a valid frame."""


class BadMagic(FrameError):
    """A frame does not start with its two magic bytes."""


class BadVersion(FrameError):
    """A frame has a version other than 0."""


class BadFormat(FrameError):
    """A frame's body format is neither 0 (protobuf) nor 1 (JSON)."""


class BodyTooLarge(FrameError):
    """A frame announces a body beyond the configured cap; the text names both sizes."""


class ChecksumMismatch(FrameError):
    """The SHA-1 in the header does not fit the (decrypted) body."""


class DecryptError(ProtocolError):
    """A body cannot be decrypted: broken blocks, broken padding or another key."""


class BodyError(ProtocolError):
    """A body does not parse as its message, or a message lacks required fields."""


class WebSocketMessageError(ProtocolError):
    """A message at the WebSocket door is broken."""


class HandshakeError(ProtocolError):
    """InitConnect came out of order, or does not carry what it must."""


class LocalProtocolError(OpenDError):
    """Our own side asked for something that the session's state or the frame format forbids."""


class RequestError(OpenDError):
    """One request got no good answer."""


class RequestTimeout(RequestError, TimeoutError):
    """No reply came in time; whether OpenD carried the request out is unknown."""


class Disconnected(RequestError):
    """The connection went down while the request was out; whether it was carried out is unknown."""


class NotConnected(RequestError):
    """There is no connection, and nothing was sent."""


class ContextClosed(RequestError):
    """The context was closed by its owner."""


class OrderStateUnknown(RequestError):
    """An order command went out and no reply tells what became of it. It is never sent again by itself.

    Args:
        protocol: name of the command's protocol.
        reason: why there is no reply.
        connection_id: ``packetID.connID`` of the command.
        serial: ``packetID.serialNo`` of the command.
    """

    def __init__(self, protocol: str, reason: str, *, connection_id: int = 0, serial: int = 0) -> None:
        super().__init__(protocol, reason)
        self.protocol = protocol
        self.reason = reason
        self.connection_id = connection_id
        self.serial = serial

    def __str__(self) -> str:
        return (
            f"the state of the order is unknown: {self.protocol} went out, but its outcome did not come back"
            f" ({self.reason}; packetID connID {self.connection_id}, serialNo {self.serial}). It is not sent again:"
            " look into the order list before you repeat it"
        )


class ReplyError(RequestError):
    """OpenD answered the request with an error.

    Args:
        ret_type: ``retType`` of the reply, never 0.
        message: ``retMsg`` of the reply.
        err_code: ``errCode`` of the reply, 0 when it has none.
    """

    def __init__(self, ret_type: int, message: str, err_code: int = 0) -> None:
        super().__init__(ret_type, message, err_code)
        self.ret_type = ret_type
        self.message = message
        self.err_code = err_code

    def __str__(self) -> str:
        return _reply_text(self.ret_type, self.message, self.err_code)


def _reply_text(ret_type: int, message: str, err_code: int) -> str:
    codes = f"retType {ret_type}, errCode {err_code}" if err_code else f"retType {ret_type}"
    return f"{message or 'no reason given'} ({codes})"


def refusal(response: Any) -> ReplyError | None:
    """The error that a reply carries; None where OpenD did what was asked."""
    return None if response.retType == 0 else reply_error(response)


def reply_error(response: Any) -> ReplyError:
    """The error that a reply carries whose `retType` is not 0."""
    return ReplyError(ret_type=response.retType, message=response.retMsg, err_code=response.errCode)
