"""What a generated method declares, and how its call becomes a request and its reply a value."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.message import Message

from opend.errors import ConfigError, ReplyError
from opend.schema import Operation, operation


@dataclass(frozen=True)
class Method:
    """A method of a context.

    Attributes:
        name: the method's name in Python.
        protocol: the protocol it calls.
        read: turns the reply's `s2c` into what the user gets.
        arguments: request field -> (parameter, conversion's name or None).
        facts: request field -> fact of the connection, such as `login_user_id`.
    """

    name: str
    protocol: str
    read: Callable[[Any], Any]
    arguments: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def operation(self) -> Operation:
        return operation(self.protocol)

    def pack(self, arguments: Mapping[str, Any]) -> Message:
        """A request with the user's arguments.

        Raises:
            ConfigError: an argument is wrong; the text names it and says what would be right.
        """
        request = self.operation.new_request()
        c2s = request.c2s  # type: ignore[attr-defined]
        c2s.SetInParent()
        for target, (parameter, conversion) in self.arguments.items():
            _assign(c2s, target, parameter, _converted(conversion, parameter, arguments[parameter]))
        return request

    def add_facts(self, request: Message, connection_facts: Mapping[str, Any]) -> None:
        """Fill in what the connection knows."""
        for target, fact in self.facts.items():
            setattr(request.c2s, target, connection_facts[fact])  # type: ignore[attr-defined]

    def unpack(self, response: Any) -> Any:
        """What the user gets for a reply.

        Raises:
            ReplyError: OpenD answered with an error; the text is OpenD's.
        """
        if response.retType != 0:
            raise ReplyError(ret_type=response.retType, message=response.retMsg, err_code=response.errCode)
        return self.read(response.s2c)


def _assign(c2s: Any, target: str, parameter: str, value: Any) -> None:
    if value is None:
        return
    try:
        setattr(c2s, target, value)
    except (TypeError, ValueError) as error:
        raise ConfigError(f"{parameter}: {value!r} does not fit the field {target}: {error}") from error


def _converted(conversion: str | None, parameter: str, value: Any) -> Any:
    return value if conversion is None else CONVERSIONS[conversion](parameter, value)


def flags(parameter: str, value: Iterable[int] | None) -> int:
    """One number of several single-bit flags; each counts once.

    Raises:
        ConfigError: the value is no list of whole numbers.
    """
    chosen = [] if value is None else value
    if isinstance(chosen, str | bytes) or not isinstance(chosen, Iterable):
        raise ConfigError(f"{parameter} must be a list of flags such as [UserInfoField.BASIC], not {value!r}")
    total = 0
    for flag in chosen:
        if isinstance(flag, bool) or not isinstance(flag, int) or not 0 < flag < 2**31:
            raise ConfigError(f"{parameter} holds {flag!r}: each item must be a flag such as UserInfoField.BASIC")
        total |= flag
    return total


CONVERSIONS: Mapping[str, Callable[[str, Any], Any]] = {"flags": flags}


def now() -> float:
    """This machine's time in seconds since 1970, for replies that tell none."""
    return time.time()
