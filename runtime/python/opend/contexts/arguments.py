"""From a user's arguments to request fields. What is wrong is told by the argument's name, before anything is sent."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

from google.protobuf.message import Message

from opend.enums import FtEnum
from opend.errors import ConfigError

from .codes import enum_number, member_number
from .conversions import CONVERSIONS, is_whole

SCALARS = int, float, str, bytes
"""What a field holds that is neither a message nor repeated."""


class Argument(NamedTuple):
    """Which request field a parameter fills, and how.

    Attributes:
        field: path of the field below `c2s`.
        parameter: the parameter's name.
        conversion: name of the function of `conversions` that turns the argument into the field's value.
        enum: the enum that the argument is a member of.
        takes_numbers: whether a member's wire number will do too.
        leave_out: an argument that leaves the field out, as None always does.
        most: the greatest number, or greatest number of items, that the field takes.
    """

    field: str
    parameter: str
    conversion: str | None = None
    enum: type[FtEnum] | type[IntEnum] | None = None
    takes_numbers: bool = False
    leave_out: Any = None
    most: int | None = None

    def fill(self, c2s: Message, value: Any) -> None:
        """Put an argument into its field; None leaves the field out, and so does a conversion that gives None.

        Raises:
            ConfigError: the argument is wrong; the text names it and says what would be right.
        """
        if value is None or value == self.leave_out:
            return
        if self.enum is not None:
            value = self._number_in(self.enum, value)
        if self.conversion is not None:
            value = CONVERSIONS[self.conversion](self.parameter, value)
        if self.most is not None:
            check_size(self.parameter, value, self.most)
        if value is not None:
            assign(c2s, self.field, self.parameter, value)

    def _number_in(self, enum: type[FtEnum] | type[IntEnum], value: Any) -> Any:
        if issubclass(enum, IntEnum):
            return member_number(self.parameter, value, enum, self.takes_numbers)
        return value if self.takes_numbers and is_whole(value) else enum_number(self.parameter, value, enum)


def assign(c2s: Message, path: str, parameter: str, value: Any) -> None:
    """Set the field that a path names.

    Raises:
        ConfigError: the value does not fit.
    """
    *outer, name = path.split(".")
    target: Any = c2s
    for part in outer:
        target = getattr(target, part)
    try:
        field = getattr(target, name)
        if isinstance(field, SCALARS):
            setattr(target, name, value)
        elif isinstance(field, Message):
            field.CopyFrom(value)
        elif isinstance(value, list):
            field.extend(value)
        else:
            field.append(value)
    except (AttributeError, TypeError, ValueError) as error:
        raise ConfigError(f"{parameter}: {value!r} does not fit the field {path}: {error}") from error


def check_size(parameter: str, value: Any, most: int) -> None:
    """Refuse a number that is too great, or a list that has too many items.

    Raises:
        ConfigError: with what was given and what would be right.
    """
    if isinstance(value, list) and len(value) > most:
        raise ConfigError(f"{parameter} must have {most} items at most, not {len(value)}")
    if isinstance(value, int) and value > most:
        raise ConfigError(f"{parameter} must be {most} at most, not {value}")
