"""The messages of OpenD's WebSocket door, for browsers and Node; they travel as binary WebSocket messages.

Big-endian. A request has 20 bytes before its body, a reply or push 24 more:

offset  size  what
0       8     "ft-v1.0" and a NUL
8       4     command: a protocol number, or one of Command
12      8     section; a reply repeats its request's
20      4     (reply) error, signed
24      20    (reply) error text, filled up with zeros
20/44         protobuf body

WebSocket itself (RFC 6455) is left to a library. There is no checksum and no encryption: TLS does that.
"""

from __future__ import annotations

import hashlib
import struct
from enum import IntEnum
from typing import NamedTuple

from opend.errors import LocalProtocolError, WebSocketMessageError
from opend.wire.frames import MAX_BODY

MAGIC = b"ft-v1.0\0"

_REQUEST = struct.Struct(">8sIQ")
_REPLY = struct.Struct(">8sIQi20s")
_ERROR_TEXT_SIZE = 20


class Command(IntEnum):
    """Commands that are no protocol numbers."""

    LOG_IN = 1
    OPEND_LOST = 2


class DoorError(IntEnum):
    """Errors of the door itself, in a reply's header."""

    NONE = 0
    TIMEOUT = 1
    OPEND_TIMEOUT = 2
    CLOSED = 3


class Request(NamedTuple):
    """A message from the client."""

    command: int
    section: int
    body: bytes


class Reply(NamedTuple):
    """A message to the client; a push when no request of this section is out."""

    command: int
    section: int
    body: bytes
    error: int = DoorError.NONE
    error_text: str = ""


def websocket_key(key: str) -> str:
    """What stands for the door's key in ``InitWebSocket``: its MD5, in lower-case hexadecimal digits."""
    return hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()


def encode_request(request: Request) -> bytes:
    """Write a request.

    Raises:
        LocalProtocolError: The command or the section does not fit into its 32 or 64 bits.
    """
    try:
        return _REQUEST.pack(MAGIC, request.command, request.section) + request.body
    except struct.error as error:
        raise _does_not_fit(request) from error


def encode_reply(reply: Reply) -> bytes:
    """Write a reply; an error text beyond 20 bytes of UTF-8 is cut.

    Raises:
        LocalProtocolError: The command, the section or the error does not fit into its bits.
    """
    text = _cut(reply.error_text)
    try:
        return _REPLY.pack(MAGIC, reply.command, reply.section, reply.error, text) + reply.body
    except struct.error as error:
        raise _does_not_fit(reply) from error


def decode_request(message: bytes | str, max_body: int = MAX_BODY) -> Request:
    """Read a request.

    Args:
        message: The WebSocket message as the library gave it.
        max_body: Largest body accepted, in bytes.

    Raises:
        WebSocketMessageError: It is text, too short, too long, or not the door's.
    """
    data = _check(message, _REQUEST.size, max_body)
    _, command, section = _REQUEST.unpack_from(data)
    return Request(command, section, data[_REQUEST.size :])


def decode_reply(message: bytes | str, max_body: int = MAX_BODY) -> Reply:
    """Read a reply or push; takes and raises what :func:`decode_request` does."""
    data = _check(message, _REPLY.size, max_body)
    _, command, section, error, text = _REPLY.unpack_from(data)
    return Reply(command, section, data[_REPLY.size :], error, _uncut(text))


def _check(message: bytes | str, header_size: int, max_body: int) -> bytes:
    if isinstance(message, str):
        raise WebSocketMessageError("a text message came; the door speaks binary messages only")
    if not message.startswith(MAGIC):
        raise WebSocketMessageError(f"a message starts with {MAGIC!r}, not with {message[: len(MAGIC)]!r}")
    body_size = len(message) - header_size
    if body_size < 0:
        raise WebSocketMessageError(f"a message of {len(message)} bytes; its header alone has {header_size}")
    if body_size > max_body:
        raise WebSocketMessageError(f"a body of {body_size} bytes; at most {max_body} are accepted")
    return message


def _does_not_fit(message: Request | Reply) -> LocalProtocolError:
    return LocalProtocolError(
        "a command has 32 bits, a section 64, an error 32 with sign: "
        f"command {message.command}, section {message.section}"
    )


def _cut(text: str) -> bytes:
    return text.encode()[:_ERROR_TEXT_SIZE].decode(errors="ignore").encode()


def _uncut(text: bytes) -> str:
    """The text up to its first zero; a character that was cut in two shows as the replacement sign."""
    return text.split(b"\0", 1)[0].decode(errors="replace")
