"""Message bodies: protobuf, or protobuf's JSON mapping with the proto field names."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple, TypeVar

from google.protobuf.message import DecodeError, EncodeError, Message

from opend.errors import BodyError

MessageT = TypeVar("MessageT", bound=Message)


class BodyFormat(IntEnum):
    """How a body is written; the number stands in the frame header and in ``pushProtoFmt``."""

    PROTOBUF = 0
    JSON = 1


class WrittenMessage(NamedTuple):
    """A message that is written already, by whoever knows its bytes; it is read where another format is wanted.

    Attributes:
        message_class: What it is.
        body: It, in protobuf and complete.
    """

    message_class: type[Message]
    body: bytes


def encode_body(message: Message | WrittenMessage, format: BodyFormat = BodyFormat.PROTOBUF) -> bytes:
    """Write a message as a body.

    Args:
        message: The message, with all its required fields set.
        format: Protobuf, or JSON (UTF-8, 64-bit integers as strings).

    Raises:
        BodyError: Required fields are missing; the text names them.
    """
    if isinstance(message, WrittenMessage):
        if format == BodyFormat.PROTOBUF:
            return message.body
        message = decode_body(*message)
    try:
        return _to_json(message) if format == BodyFormat.JSON else message.SerializeToString()
    except EncodeError as error:
        raise BodyError(f"{_name(message)} cannot be encoded: {_missing(message) or error}") from error


def decode_body(message_class: type[MessageT], body: bytes, format: BodyFormat = BodyFormat.PROTOBUF) -> MessageT:
    """Read a body as a message; fields that the message does not know are passed over.

    Args:
        message_class: The class of message the body should be.
        body: The plain (decrypted) body.
        format: How the body is written.

    Raises:
        BodyError: The body is no such message, or lacks required fields; the text names them.
    """
    message = parse_body(message_class, body, format)
    complete_body(message)
    return message


def parse_body(message_class: type[MessageT], body: bytes, format: BodyFormat = BodyFormat.PROTOBUF) -> MessageT:
    """As :func:`decode_body`, but the message may lack fields: its reader calls :func:`complete_body`.

    Raises:
        BodyError: The body is no such message.
    """
    if format == BodyFormat.JSON:
        return _read_json(message_class, body)
    try:
        return message_class.FromString(body)
    # Text that is not UTF-8 is a ValueError in protobuf's Python implementation (the C one gives bytes).
    except (DecodeError, ValueError) as error:
        raise _unreadable(message_class, body, "this message", error) from error


def complete_body(message: Message) -> bytes:
    """A message that was read, in protobuf.

    Raises:
        BodyError: It lacks required fields; the text names them.
    """
    try:
        return message.SerializeToString()  # finds what is missing in a third of the time that IsInitialized takes
    except EncodeError:
        raise BodyError(f"{_name(message)}: the body is incomplete: {_missing(message)}") from None


def _to_json(message: Message) -> bytes:
    from google.protobuf import json_format

    if not message.IsInitialized():
        raise EncodeError("required fields are missing")
    text = json_format.MessageToJson(message, preserving_proto_field_name=True, indent=None, ensure_ascii=False)
    return text.encode()


def _read_json(message_class: type[MessageT], body: bytes) -> MessageT:
    import json

    from google.protobuf import json_format

    try:
        fields = json.loads(body)
        if not isinstance(fields, dict):
            raise TypeError(f"a JSON object is expected, not {type(fields).__name__}")
        message: MessageT = json_format.ParseDict(fields, message_class(), ignore_unknown_fields=True)
    # json_format lets other errors than its own through, and which ones changes with its version.
    except Exception as error:
        raise _unreadable(message_class, body, "this message in JSON", error) from error
    return message


def _unreadable(message_class: type[Message], body: bytes, what: str, error: Exception) -> BodyError:
    return BodyError(f"{message_class.DESCRIPTOR.full_name}: {len(body)} bytes are not {what}: {error}")


def _missing(message: Message) -> str:
    fields = ", ".join(message.FindInitializationErrors())  # type: ignore[attr-defined]
    return f"required fields are missing: {fields}" if fields else ""


def _name(message: Message) -> str:
    return str(message.DESCRIPTOR.full_name)
