"""What a generated method declares, and how its call becomes a request and its reply a value."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import Message

from opend.errors import ReplyError
from opend.schema import Operation, operation

from .arguments import Argument
from .builders import BuilderArgument


@dataclass(frozen=True)
class Method:
    """A method of a context.

    Attributes:
        name: the method's name in Python.
        protocol: the protocol it calls.
        read: turns the reply's `s2c` into what the user gets.
        arguments: which parameters fill which request fields.
        facts: the same for what the context knows itself, such as `login_user_id`.
        fill: fills in what is irregular about the request, given its `c2s` and all arguments.
        results: how many values stand behind the return code; `read` returns a tuple where they are several.
        on_error: what stands beside an error's text where there are several results: `none` (None in place of each),
            `text` (the text again), `alone` (nothing).
        gives_arguments: whether `read` wants the call's arguments too, to give some of them back.
    """

    name: str
    protocol: str
    read: Callable[..., Any]
    arguments: tuple[Argument | BuilderArgument, ...] = ()
    facts: tuple[Argument, ...] = ()
    fill: Callable[[Any, Mapping[str, Any]], None] | None = None
    results: int = 1
    on_error: str = "none"
    gives_arguments: bool = False

    @property
    def operation(self) -> Operation:
        return operation(self.protocol)

    def pack(self, arguments: Mapping[str, Any]) -> Message:
        """A request with the user's arguments.

        Raises:
            ConfigError: an argument is wrong; the text names it and says what would be right.
        """
        request = self.operation.new_request()
        c2s = payload_of(request)
        for argument in self.arguments:
            argument.fill(c2s, arguments[argument.parameter])
        if self.fill is not None:
            self.fill(c2s, arguments)
        return request

    def add_facts(self, request: Message, facts: Mapping[str, Any]) -> None:
        """Fill in what the context knows."""
        for fact in self.facts:
            fact.fill(payload_of(request), facts[fact.parameter])

    def unpack(self, response: Any, arguments: Mapping[str, Any]) -> tuple[Any, ...]:
        """What the user gets for a reply, behind the return code. `arguments` are those that were packed.

        Raises:
            ReplyError: OpenD answered with an error; the text is OpenD's.
        """
        if response.retType != 0:
            raise ReplyError(ret_type=response.retType, message=response.retMsg, err_code=response.errCode)
        payload = getattr(response, "s2c", response)
        value = self.read(payload, arguments) if self.gives_arguments else self.read(payload)
        return value if self.results > 1 else (value,)


def payload_of(request: Any) -> Any:
    """A request's `c2s`, or the request itself where it has none."""
    c2s = getattr(request, "c2s", None)
    if c2s is None:
        return request
    c2s.SetInParent()
    return c2s


def now() -> float:
    """This machine's time in seconds since 1970, for replies that tell none."""
    return time.time()
