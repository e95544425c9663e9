"""Who answers what: handlers by protocol name, and the synthesizer for all others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.errors import BodyError, ProtocolError
from opend.schema import Operation
from opend.wire.bodies import BodyFormat, decode_body

from .synthesize import Synthesizer

FAILED = -1
# Every reply has retType and retMsg under the same field numbers, so any of them can carry an error.
_SHAPE_OF_ALL = "KeepAlive.Response"


class UnknownProtocolError(ProtocolError):
    """A request for a protocol number that the schema does not have."""

    def reply(self) -> Message:
        """An error reply that every client can read, whatever type it expects."""
        return _error_reply(_SHAPE_OF_ALL, Refusal(str(self)))


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """Raised by a handler to answer with an error.

    Args:
        text: what the client reads as `retMsg`.
        ret_type: `retType` of the reply, not 0.
        err_code: `errCode` of the reply.
    """

    def __init__(self, text: str, *, ret_type: int = FAILED, err_code: int = 0) -> None:
        super().__init__(text)
        self.text = text
        self.ret_type = ret_type
        self.err_code = err_code


@dataclass(frozen=True)
class Call:
    """One request, as a handler gets it."""

    connection_id: int
    operation: Operation
    request: Message


Handler = Callable[[Call], Any]
"""Gives the reply to a call, a message of its operation's response; a `Refusal` that it raises is one too."""

Gate = Callable[[Call], None]
"""Looks at a call before its handler does; a `Refusal` that it raises is the reply."""


class Responder:
    """Answers requests, whichever door they came through.

    Rooms of the simulator register a handler for the protocols they know; the synthesizer answers the rest.

    Args:
        synthesizer: of this simulated OpenD.
        gate: looks at every call that can be read.
    """

    def __init__(self, synthesizer: Synthesizer, gate: Gate) -> None:
        self._synthesizer = synthesizer
        self._gate = gate
        self._handlers: dict[int, Handler] = {}

    def register(self, protocol: str, handler: Handler) -> None:
        """Let `handler` answer a protocol, e.g. `register("GetUserInfo", ...)`.

        Raises:
            ConfigError: there is no such protocol.
        """
        self._handlers[schema.operation(protocol).number] = handler

    def reply(self, connection_id: int, protocol: int, body: bytes, body_format: BodyFormat) -> Message:
        """The reply to one request; an error reply where the request cannot be carried out.

        Raises:
            UnknownProtocolError: no message type is known to answer with.
        """
        operation = schema.operations_by_number().get(protocol)
        if operation is None:
            raise UnknownProtocolError(f"protocol {protocol} is unknown")
        try:
            call = Call(connection_id, operation, _request(operation, body, body_format))
            self._gate(call)
            message: Message = self._handlers.get(protocol, self._synthesize)(call)
            return message
        except Refusal as refusal:
            return _error_reply(operation.response, refusal)

    def _synthesize(self, call: Call) -> Message:
        # Written anew, so that a request gets the same reply whatever format it came in.
        variant = call.request.SerializeToString(deterministic=True)
        reply = self._synthesizer.message(call.operation.response, variant=variant)
        _echo(call.request, reply)
        return reply


def _request(operation: Operation, body: bytes, body_format: BodyFormat) -> Message:
    if operation.request is None:
        raise Refusal(f"{operation.name} is a push and cannot be requested")
    try:
        return decode_body(schema.message_class(operation.request), body, body_format)
    except BodyError as error:
        raise Refusal(f"{operation.name}: the request cannot be read: {error}") from error


def failure(protocol: int, text: str) -> Message:
    """An error reply to a request of a protocol that is known."""
    return _error_reply(schema.operation(protocol).response, Refusal(text))


def _error_reply(response: str, refusal: Refusal) -> Message:
    return schema.message_class(response)(retType=refusal.ret_type, retMsg=refusal.text, errCode=refusal.err_code)


def _echo(request: Message, reply: Message) -> None:
    """Carry over what request and reply both have, such as the security or the trade header."""
    asked, answered = _body(request, "c2s"), _body(reply, "s2c")
    names = answered.DESCRIPTOR.fields_by_name
    for field, value in asked.ListFields():
        twin = names.get(field.name)
        if twin is not None and _same_type(field, twin):
            _copy(answered, field.name, value)


def _body(message: Message, name: str) -> Message:
    return getattr(message, name, message)


def _same_type(field: Any, twin: Any) -> bool:
    return (
        field.has_presence and twin.has_presence and field.type == twin.type and field.message_type is twin.message_type
    )


def _copy(message: Message, name: str, value: Any) -> None:
    if isinstance(value, Message):
        getattr(message, name).CopyFrom(value)
    else:
        setattr(message, name, value)
