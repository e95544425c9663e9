"""How handlers put their replies together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from google.protobuf.message import Message

from opend import schema

from .responder import Call


def success(call: Call, s2c: Mapping[str, Any] | None = None) -> Any:
    """The reply to a call, with what `s2c` names set: `retType` 0, and more can be added by the caller."""
    reply: Any = call.operation.response_class(retType=0, retMsg="", errCode=0)
    if hasattr(reply, "s2c"):
        reply.s2c.SetInParent()
        fill(reply.s2c, s2c or {})
    return reply


def fill(message: Message, fields: Mapping[str, Any]) -> None:
    """Set the fields of a message; None leaves a field unset."""
    message.MergeFrom(type(message)(**{name: value for name, value in fields.items() if value is not None}))


@cache
def number(enum: str, value: str) -> int:
    """The number of an enum's value, e.g. `number("Qot_Common.QotMarketState", "Morning")`.

    Args:
        enum: full name of the enum on the wire.
        value: name of the value, without the enum's own name in front.

    Raises:
        KeyError: there is no such value.
    """
    values = schema.enum_descriptor(enum).values_by_name
    return values[f"{enum.rpartition('.')[2]}_{value}"].number
