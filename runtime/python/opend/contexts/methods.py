"""What a generated method declares, and how its call becomes a request and its reply a value."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from google.protobuf.message import Message

from opend.errors import BodyError, ConfigError, OpenDError, ReplyError, reply_error
from opend.schema import Operation, operation
from opend.wire.bodies import complete_body

from .arguments import Argument, assign
from .builders import BuilderArgument

Question = tuple[Operation, Message]

Talk = Generator[Question, Any, Any]
"""Requests that depend on one another's replies: it yields each, is sent the reply, or thrown the error that came
instead, and returns what it was for."""


@dataclass(frozen=True)
class Pages:
    """How a method with pages says where it stands; its results are a table and the key of the next page.

    Attributes:
        key: the parameter for the page to begin with.
        count: the parameter for the number of rows.
        most: how many rows fit on a page.
    """

    key: str
    count: str
    most: int


@dataclass(frozen=True)
class Method:
    """A method of a context.

    Attributes:
        name: the method's name in Python.
        protocol: the protocol it calls.
        read: turns the reply's `s2c` into what the user gets.
        arguments: which parameters fill which request fields.
        facts: the same for what the context knows itself, such as `login_user_id`.
        fixed: request fields that are always the same: path -> value.
        fill: fills in what is irregular about the request, given its `c2s` and all arguments.
        results: how many values stand behind the return code; `read` returns a tuple where they are several.
        on_error: what stands beside an error's text where there are several results: `none` (None in place of each),
            `text` (the text again), `alone` (nothing).
        reads_wire: whether `read` wants the payload's bytes too, to read many rows from them at once.
        gives_arguments: whether `read` wants the call's arguments too, to give some of them back.
        talk: leads the exchange where one request is not all, given the context and the call; it returns the results.
        pages: how to get from one page of the reply to the next, where it comes in pages.
    """

    name: str
    protocol: str
    read: Callable[..., Any]
    arguments: tuple[Argument | BuilderArgument, ...] = ()
    facts: tuple[Argument, ...] = ()
    fixed: Mapping[str, Any] = field(default_factory=dict)
    fill: Callable[[Any, Mapping[str, Any]], None] | None = None
    results: int = 1
    on_error: str = "none"
    reads_wire: bool = False
    gives_arguments: bool = False
    talk: Callable[[Any, Call], Talk] | None = None
    pages: Pages | None = None

    @cached_property
    def operation(self) -> Operation:
        return operation(self.protocol)

    def pack(self, arguments: Mapping[str, Any]) -> Message:
        """A request with the user's arguments.

        Raises:
            ConfigError: an argument is wrong; the text names it and says what would be right.
        """
        request = self.operation.new_request()
        c2s = payload_of(request)
        for path, value in self.fixed.items():
            assign(c2s, path, self.name, value)
        for argument in self.arguments:
            argument.fill(c2s, arguments[argument.parameter])
        if self.fill is not None:
            self.fill(c2s, arguments)
        if not request.IsInitialized():
            self._check_complete(request)
        return request

    def _check_complete(self, request: Any) -> None:
        """Refuse None where a request cannot do without; what the context knows is filled in later."""
        own = (argument for argument in self.arguments if isinstance(argument, Argument))
        parameters = {f"c2s.{argument.field}": argument.parameter for argument in own}
        missing = [parameters[field] for field in request.FindInitializationErrors() if field in parameters]
        if missing:
            raise ConfigError(f"{self.name} cannot do without {', '.join(missing)}: None was given")

    def add_facts(self, request: Message, facts: Mapping[str, Any]) -> None:
        """Fill in what the context knows."""
        for fact in self.facts:
            fact.fill(payload_of(request), facts[fact.parameter])

    def unpack(self, response: Any, arguments: Mapping[str, Any]) -> tuple[Any, ...]:
        """What the user gets for a reply, behind the return code. `arguments` are those that were packed.

        Raises:
            ReplyError: OpenD answered with an error; the text is OpenD's.
            BodyError: the reply lacks required fields.
        """
        payload, wire = payload_and_wire(response)
        given = (payload, wire) if self.reads_wire else (payload,)
        value = self.read(*given, arguments) if self.gives_arguments else self.read(*given)
        return value if self.results > 1 else (value,)


class Call(NamedTuple):
    """One call of a method: its request, and the arguments that the request was packed from."""

    method: Method
    request: Message
    arguments: Mapping[str, Any]

    @property
    def c2s(self) -> Any:
        return payload_of(self.request)

    @property
    def question(self) -> Question:
        return self.method.operation, self.request

    def read(self, response: Any) -> tuple[Any, ...]:
        """As `Method.unpack`."""
        return self.method.unpack(response, self.arguments)


def payload_of(request: Any) -> Any:
    """A request's `c2s`, or the request itself where it has none."""
    c2s = getattr(request, "c2s", None)
    if c2s is None:
        return request
    c2s.SetInParent()
    return c2s


def payload_of_reply(response: Any) -> Any:
    """The `s2c` of a reply or push, or the message itself where it has none.

    Raises:
        ReplyError: it tells an error; the text is OpenD's.
    """
    if response.retType != 0:
        raise reply_error(response)
    return getattr(response, "s2c", response)


def payload_and_wire(response: Any) -> tuple[Any, bytes]:
    """The payload of a reply or push, and the same in protobuf; an empty one where none came.

    Raises:
        ReplyError: it tells an error; the text is OpenD's.
        BodyError: the payload lacks required fields.
    """
    payload = payload_of_reply(response)
    try:
        return payload, complete_body(payload)
    except BodyError:
        if payload is response or response.HasField("s2c"):
            raise
        return payload, b""


def error_text(error: OpenDError) -> str:
    """What users are told of an error: OpenD's own words where it answered with one."""
    own_words = error.message if isinstance(error, ReplyError) else ""
    return own_words or str(error)


def now() -> float:
    """This machine's time in seconds since 1970, for replies that tell none."""
    return time.time()


def picked(rows: Iterable[Any], key: str, number: int, name: str, otherwise: Any, missing: Any = None) -> Any:
    """A field of the last row whose key has a number.

    Args:
        rows: messages of one type.
        key: name of the field that tells the rows apart.
        number: the key of the wanted row.
        name: the field that is wanted.
        otherwise: the value where there is no such row.
        missing: the value where the row does not have the field; None takes the field's default.
    """
    row = next((row for row in reversed(list(rows)) if getattr(row, key) == number), None)
    if row is None:
        return otherwise
    return missing if missing is not None and not row.HasField(name) else getattr(row, name)
