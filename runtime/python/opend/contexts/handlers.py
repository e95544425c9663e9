"""Handlers of pushes, and the table that finds the one for a push."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError
from opend.wire.bodies import decode_body, parse_body

if TYPE_CHECKING:
    from opend.wire.session import Push

RET_OK, RET_ERROR = 0, -1

KEEP_ALIVE = "KeepAlive"
"""No push, but older scripts may set a handler for it; the connection takes the replies itself."""


class RspHandlerBase:
    """Base of all push handlers.

    A subclass names the push it takes in `protocol` (a protocol name or number) and overrides `on_recv_rsp`.
    """

    protocol: ClassVar[str | int | None] = None
    _checks: ClassVar[bool] = False
    """Whether `on_recv_rsp` itself looks whether a push has all required fields."""

    def on_recv_rsp(self, rsp_pb: Any) -> Any:  # noqa: ARG002 - subclasses use it
        """Called for each push with the parsed message; asyncio contexts also await a coroutine that it returns."""
        return RET_OK, None

    def on_recv_log(self, content: object) -> None:
        """A place for subclasses to record what arrived; does nothing by itself."""


class HandlerTable:
    """One handler a push.

    Attributes:
        is_paused: whether pushes pass by without a call.
    """

    def __init__(self) -> None:
        self.is_paused = False
        self._handlers: dict[int, tuple[RspHandlerBase, type[Message], Callable[..., Message]]] = {}

    def set(self, handler: object) -> int:
        """Put a handler in place of the former one; `RET_ERROR` where it is no handler of any push."""
        operation = _push_of(handler)
        if operation is None or not isinstance(handler, RspHandlerBase):
            return RET_ERROR
        parse = parse_body if handler._checks else decode_body
        self._handlers[operation.number] = handler, operation.response_class, parse
        return RET_OK

    def call(self, push: Push) -> Any:
        """Hand a push to its handler; where there is none, or all pause, it is not even parsed.

        Returns:
            What the handler returns; it may be a coroutine.

        Raises:
            BodyError: the push cannot be read.
        """
        found = self._handlers.get(push.protocol)
        if found is None or self.is_paused:
            return None
        handler, message_class, parse = found
        return handler.on_recv_rsp(parse(message_class, push.body, push.format))


def _push_of(handler: object) -> schema.Operation | None:
    protocol = getattr(handler, "protocol", None)
    if protocol is None:
        return None
    try:
        operation = schema.operation(protocol)
    except ConfigError:
        return None
    return operation if operation.is_push or operation.name == KEEP_ALIVE else None
