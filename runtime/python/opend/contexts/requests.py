"""Requests that users put together step by step: each step adds a part to what goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple

from google.protobuf.message import Message

from opend import schema

from .builders import WHOLE_REQUEST, Attribute, Builder


class Step(NamedTuple):
    """What one method of a request adds to it.

    Attributes:
        path: the part that is added; every repeated field on the way gets another item, a dot is the request itself.
        arguments: which arguments fill which fields of the part.
        replaces: whether the part takes the place of the one before.
        pack: fills in what is irregular about the part, given it and all arguments.
    """

    path: str
    arguments: tuple[Attribute, ...] = ()
    replaces: bool = False
    pack: Callable[[Any, Mapping[str, Any]], None] | None = None

    def fill(self, request: Message, arguments: Mapping[str, Any]) -> None:
        """Add the part to a request.

        Raises:
            ConfigError: an argument is wrong; the text names it and says what would be right.
        """
        part: Any = request
        for name in () if self.path == WHOLE_REQUEST else self.path.split("."):
            field = getattr(part, name)
            part = field.add() if hasattr(field, "add") else field
        part.SetInParent()
        for argument in self.arguments:
            argument.fill(part, arguments)
        if self.pack is not None:
            self.pack(part, arguments)


class StepwiseRequest(Builder):
    """A whole request that users build; subclasses are generated."""

    _steps: ClassVar[Mapping[str, Step]]

    def _begin(self) -> None:
        """Last step of the constructor: nothing is added yet, and what is wrong with the attributes is told at once.

        Raises:
            ConfigError: an attribute is wrong; the text names it.
        """
        self._parts: Any = self._new_message()
        self.fill(self._new_message())

    def _add(self, name: str, /, **arguments: Any) -> None:
        """Take a step; where an argument is wrong nothing is added.

        Raises:
            ConfigError: the text names the argument and says what would be right.
        """
        step, added = self._steps[name], self._new_message()
        step.fill(added, arguments)
        if step.replaces:
            self._parts.ClearField(step.path)
        self._take_in(added, arguments)

    def _take_in(self, added: Any, arguments: Mapping[str, Any]) -> None:  # noqa: ARG002 - for subclasses
        """Put what a step has added to what is there; `arguments` are the step's."""
        self._parts.MergeFrom(added)

    def _fill_rest(self, message: Any) -> None:
        message.MergeFrom(self._parts)

    def _new_message(self) -> Any:
        return schema.message_class(self._message)()
