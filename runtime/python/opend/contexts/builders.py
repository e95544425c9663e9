"""Objects that users fill and pass to methods, such as filters and legs: each becomes a message of a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any, ClassVar, NamedTuple

from google.protobuf.message import Message

from opend import schema
from opend.enums import FtEnum, choices
from opend.errors import ConfigError

from .arguments import Argument
from .codes import enum_number
from .handlers import RET_ERROR, RET_OK

WHOLE_REQUEST = "."
"""The path of a builder that is all of a request."""


class Attribute(NamedTuple):
    """Which field of the message an attribute fills.

    Attributes:
        argument: the field, and how the attribute's value becomes its value.
        is_required: whether the message is nothing without it.
        beside: the attribute without which this one counts for nothing.
        enum_by: where the enum of the values depends on another attribute: that attribute -> its text -> the enum.
    """

    argument: Argument
    is_required: bool = False
    beside: str | None = None
    enum_by: Mapping[str, Mapping[str, type[FtEnum]]] = {}

    def fill(self, message: Message, values: Mapping[str, Any]) -> None:
        """Put the attribute into its field.

        Raises:
            ConfigError: its value is wrong, or missing where it is required.
        """
        value = values[self.argument.parameter]
        if self.is_required:
            self._check_given(value)
        if self.beside is None or values[self.beside] is not None:
            self.argument.fill(message, self._with_numbers(value, values))

    def _check_given(self, value: Any) -> None:
        if value is None or value == self.argument.leave_out:
            enum = self.argument.enum
            choice = f": a member of {choices(enum)}" if enum else ""
            raise ConfigError(f"{self.argument.parameter} must be given{choice}")

    def _with_numbers(self, value: Any, values: Mapping[str, Any]) -> Any:
        """The value; numbers stand for its texts where another attribute decides over their enum."""
        enums = (texts.get(values[name]) for name, texts in self.enum_by.items())
        enum = next((enum for enum in enums if enum is not None), None)
        if enum is None or not isinstance(value, list | tuple):
            return value
        return [enum_number(self.argument.parameter, each, enum) if isinstance(each, str) else each for each in value]


class Builder:
    """A part of a request that users fill; subclasses are generated."""

    _message: ClassVar[str]
    _attributes: ClassVar[tuple[Attribute, ...]]
    _any_of: ClassVar[tuple[str, ...]] = ()

    def fill_request_pb(self, filter_req: Any = None) -> tuple[int, Any]:
        """Write this object into a message of a request.

        Args:
            filter_req: the message; a new one is made where there is none.

        Returns:
            `(RET_OK, "")`, or `(RET_OK, message)` where it was made here; `(RET_ERROR, text)` where something is wrong.
        """
        message = schema.message_class(self._message)() if filter_req is None else filter_req
        try:
            self.fill(message)
        except ConfigError as error:
            return RET_ERROR, str(error)
        return RET_OK, message if filter_req is None else ""

    def fill(self, message: Message) -> None:
        """The same, for those who would rather have an exception.

        Raises:
            ConfigError: an attribute is wrong or missing; the text begins with its name.
        """
        values = vars(self)
        if self._any_of and all(_is_empty(values[name]) for name in self._any_of):
            raise ConfigError(f"{' or '.join(self._any_of)} must be given")
        for attribute in self._attributes:
            attribute.fill(message, values)
        self._fill_rest(message)

    def _fill_rest(self, message: Any) -> None:
        """For subclasses of the runtime: what no declaration can say."""

    def __repr__(self) -> str:
        attributes = ((name, value) for name, value in vars(self).items() if not name.startswith("_"))
        given = (f"{name}={value!r}" for name, value in attributes if not _is_empty(value))
        return f"{type(self).__name__}({', '.join(given)})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]


class BuilderArgument(NamedTuple):
    """A parameter that takes builders, and which request field each class of them goes into.

    Attributes:
        parameter: the parameter's name.
        fields: path of the field below `c2s`, for each class; a dot is `c2s` itself.
        is_list: whether the parameter takes a list; one builder alone is then a list of one.
        is_required: whether there must be one at least.
    """

    parameter: str
    fields: Mapping[type[Builder], str]
    is_list: bool = False
    is_required: bool = False

    def fill(self, c2s: Message, value: Any) -> None:
        """Put the builders into their fields; None leaves them out, or stands for a whole request by its defaults.

        Raises:
            ConfigError: an item is no such builder, or there is something wrong with it.
        """
        if self.is_required and _is_empty(value):
            raise ConfigError(f"{self.parameter} must be given: {'a list of' if self.is_list else 'a'} {self._classes}")
        for name, builder in self._named(value):
            path = self._field_of(name, builder)
            field: Any = c2s if path == WHOLE_REQUEST else attrgetter(path)(c2s)
            _fill_named(name, builder, field.add() if self.is_list else field)

    def _named(self, value: Any) -> Iterator[tuple[str, Any]]:
        if value is None and not self.is_required:
            yield from ((self.parameter, kind()) for kind, path in self.fields.items() if path == WHOLE_REQUEST)
        elif not self.is_list:
            yield self.parameter, value
        elif isinstance(value, Builder):
            yield f"{self.parameter}[0]", value
        elif isinstance(value, list | tuple):
            yield from ((f"{self.parameter}[{index}]", each) for index, each in enumerate(value))
        else:
            raise ConfigError(f"{self.parameter} must be a list of {self._classes}, not {value!r}")

    def _field_of(self, name: str, builder: Any) -> str:
        field = next((path for kind, path in self.fields.items() if isinstance(builder, kind)), None)
        if field is None:
            raise ConfigError(f"{name} must be a {self._classes}, not {builder!r}")
        return field

    @property
    def _classes(self) -> str:
        return " or ".join(kind.__name__ for kind in self.fields)


def _fill_named(name: str, builder: Builder, message: Message) -> None:
    try:
        builder.fill(message)
    except ConfigError as error:
        raise ConfigError(f"{name}.{error}") from error


def _is_empty(value: Any) -> bool:
    return value is None or value == [] or value == ()
