"""Messages, their bodies, and their JSON."""

from __future__ import annotations

from typing import Any, TypeVar

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.wire.bodies import BodyFormat, decode_body

MessageT = TypeVar("MessageT", bound=Message)


def MessageToJson(message: Message, *args: Any, **kwargs: Any) -> str:
    """A message as JSON: `google.protobuf.json_format.MessageToJson`, which is loaded when it is first called."""
    from google.protobuf import json_format

    return json_format.MessageToJson(message, *args, **kwargs)


def json2pb(cls: type[MessageT], json: str | bytes, strict: bool = False) -> MessageT:
    """A message of its JSON.

    Args:
        cls: the message's class.
        json: the JSON, with the names of the wire's fields as keys.
        strict: whether a key that the message does not know is an error; it is passed over otherwise.

    Raises:
        google.protobuf.json_format.ParseError: it is no JSON of such a message.
    """
    from google.protobuf import json_format

    return json_format.Parse(json, cls(), ignore_unknown_fields=not strict)


def binary2pb(b: bytes | bytearray, proto_id: int, proto_fmt_type: int) -> Message | None:
    """The message that a plain body holds; None where no reply or push has such a number.

    Args:
        b: the body.
        proto_id: number of the protocol, a member of `ProtoId`.
        proto_fmt_type: the body's format, a member of `ProtoFMT`.

    Raises:
        ConfigError: there is no such format.
        BodyError: the body is no such message.
    """
    body_format = _format(proto_fmt_type)
    try:
        message_class = schema.operation(proto_id).response_class
    except ConfigError:
        return None
    return decode_body(message_class, bytes(b), body_format)


def binary2str(b: bytes | bytearray, proto_id: int, proto_fmt_type: int) -> str:
    """The JSON of the message that a plain body holds.

    Args:
        b: the body.
        proto_id: number of the protocol, a member of `ProtoId`.
        proto_fmt_type: the body's format, a member of `ProtoFMT`.

    Raises:
        ConfigError: there is no such format, or no reply or push has such a number.
        BodyError: the body is no such message.
    """
    if _format(proto_fmt_type) is BodyFormat.JSON:
        return b.decode()
    return MessageToJson(decode_body(schema.operation(proto_id).response_class, bytes(b)))


def _format(number: int) -> BodyFormat:
    try:
        return BodyFormat(number)
    except ValueError:
        raise ConfigError(f"proto_fmt_type must be ProtoFMT.Protobuf or ProtoFMT.Json, not {number!r}") from None
