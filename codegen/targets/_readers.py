"""Readers as straight-line Python: expressions that turn a reply's payload into what a method returns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.model import (
    REPLY,
    THE_ROW,
    Column,
    Condition,
    Field,
    Label,
    Message,
    Method,
    Model,
    Shape,
    ShapeKind,
)

PAYLOAD, ARGUMENTS = "s2c", "arguments"
NAMED_VALUES = {"None": "None", "NaN": 'float("nan")'}
INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})
KINDS = {"string": "TEXT", "double": "FLOAT", "float": "FLOAT", "bool": "TRUTH", "enum": "INTEGER"}
KINDS_OF_CONVERSIONS = {
    "str": "TEXT",
    "int": "INTEGER",
    "float": "FLOAT",
    "bool": "TRUTH",
    "day_of": "TEXT",
    "owner_code": "TEXT",
    "security_code": "TEXT",
    "split_ratio": "FLOAT",
    "time_of_day": "TEXT",
}
RESULT_TYPES = {ShapeKind.DICT: "dict[str, Any]", ShapeKind.LIST: "list[dict[str, Any]]"}


@dataclass(frozen=True)
class _Scope:
    """Where an expression stands: the variable of the row at hand, the message it is, and how deep that is."""

    variable: str
    message: Message
    depth: int = 0

    def row(self, message: Message) -> _Scope:
        """The scope of the rows of a repeated field."""
        return _Scope(f"row{self.depth or ''}", message, self.depth + 1)


class Reader:
    """The expressions of one method's reader."""

    def __init__(self, model: Model, method: Method) -> None:
        operation = next(operation for operation in model.operations if operation.name == method.protocol)
        self._wire = model.wire
        self._enums = {enum.name: enum for enum in model.overlay.enums}
        self._shape = method.shape
        self._texts = {parameter.name for parameter in method.parameters if parameter.type == "str"}
        self.payload = model.wire.payload(operation.response, REPLY)

    @property
    def result_type(self) -> str:
        return RESULT_TYPES.get(self._shape.kind, "Any")

    @property
    def expression(self) -> str:
        """What the reader returns, given the payload as `s2c`."""
        return self._of_shape(self._shape, self._top)

    @property
    def _top(self) -> _Scope:
        return _Scope(PAYLOAD, self.payload)

    def _of_shape(self, shape: Shape, scope: _Scope) -> str:
        if shape.kind in (ShapeKind.LIST, ShapeKind.TABLE) and shape.rows is not None:
            rows, message = self._target(shape.rows, scope)
            inner = scope.row(message)
            if shape.kind is ShapeKind.LIST:
                return f"[{self._dict(shape, inner)} for {inner.variable} in {rows}]"
            return self._table(shape, inner, f"len({rows})", f" for {inner.variable} in {rows}")
        if shape.rows is not None:
            variable, message = self._target(shape.rows, scope)
            scope = _Scope(variable, message, scope.depth)
        if shape.kind is ShapeKind.TABLE:
            return self._table(shape, scope, "1", "")
        if shape.kind in (ShapeKind.TUPLE, ShapeKind.RESULTS):
            return f"({''.join(f'{self._of_column(column, scope)}, ' for column in shape.columns)})"
        return self._dict(shape, scope)

    def _dict(self, shape: Shape, scope: _Scope) -> str:
        return "{" + ", ".join(self._item(column, scope) for column in shape.columns) + "}"

    def _item(self, column: Column, scope: _Scope) -> str:
        """A key of a dict and its value; one that may be left out is a dict of its own, of one key or none."""
        item = f"{column.name!r}: {self._of_column(column, scope)}"
        path = column.field if column.shape is None else column.shape.rows
        if column.left_out is None or path is None:
            return item
        given = list(self._presence(path, scope))
        if column.left_out == "empty":
            given.append(self._access(path, scope))
        return f"**({{{item}}} if {' and '.join(given)} else {{}})" if given else item

    def _table(self, shape: Shape, scope: _Scope, size: str, loop: str) -> str:
        columns = "".join(
            f"({column.name!r}, Kind.{self._kind(column, scope)}, {self._values(column, scope, size, loop)}), "
            for column in shape.columns
        )
        return f"table({size}, {columns})"

    def _values(self, column: Column, scope: _Scope, size: str, loop: str) -> str:
        """The list of a column's values; one that is the same for all rows is read once."""
        value = self._of_column(column, scope)
        if loop and (column.argument is not None or (column.field or "").startswith("/")):
            return f"[{value}] * {size}"
        return f"[{value}{loop}]"

    def _of_column(self, column: Column, scope: _Scope) -> str:
        if column.shape is not None:
            return self._of_shape(column.shape, scope)
        if column.argument is not None:
            return f"{ARGUMENTS}[{column.argument!r}]"
        condition = self._condition(column.when, scope) if column.when else None
        if column.field is None:
            return str(condition)
        value = self._value(column, column.field, scope)
        if column.when is None:
            return value
        otherwise = NAMED_VALUES["NaN"] if column.when.otherwise is None else repr(column.when.otherwise)
        return f"({value} if {condition} else {otherwise})"

    def _value(self, column: Column, path: str, scope: _Scope) -> str:
        """The value of a field, or what stands for it where it is absent."""
        value, fields = self._access(path, scope), self._fields(path, scope)
        if fields and fields[-1].is_repeated:
            item = _converted(column, "each")
            return f"list({value})" if item == "each" else f"[{item} for each in {value}]"
        value = _converted(column, value)
        if column.over is not None:
            divisor = self._access(column.over, scope)
            value = f"({value} / {divisor} if {divisor} else {NAMED_VALUES['NaN']})"
        otherwise, presence = self._otherwise(column, scope), self._is_present(path, scope)
        return f"({value} if {presence} else {otherwise})" if presence and otherwise else value

    def _condition(self, when: Condition, scope: _Scope) -> str:
        value, field = self._access(when.field, scope), self._fields(when.field, scope)[-1]
        if when.bit is not None:
            holds = f"bool({value} & {when.bit})"
        elif when.equals is not None:
            enum, _, member = when.equals.partition(".")
            holds = f"{value} == {self._enums[enum].by_name[member].number}"
        elif field.type == "message":
            holds = self._is_present(when.field, scope)
        else:
            holds = f"bool({value})"
        return f"not ({holds})" if when.absent else holds

    def _otherwise(self, column: Column, scope: _Scope) -> str | None:
        """What stands for an absent field; None where it reads as its default."""
        if column.fallback is not None:
            value = _converted(column, self._access(column.fallback, scope))
            presence = self._is_present(column.fallback, scope)
            substitute = _substitute(column)
            return f"({value} if {presence} else {substitute})" if presence and substitute else value
        return _substitute(column)

    def _kind(self, column: Column, scope: _Scope) -> str:
        if column.argument is not None:
            return "OBJECT" if column.argument not in self._texts else "TEXT"
        if column.shape is not None:
            return "OBJECT"
        if column.field is None:
            return "TRUTH"
        if column.over is not None:
            return "FLOAT"
        if column.enum is not None:
            return "TEXT"
        if column.convert is not None:
            return KINDS_OF_CONVERSIONS.get(column.convert, "OBJECT")
        kinds = {self._kind_of_field(path, scope) for path in (column.field, column.fallback) if path is not None}
        return "NUMBER" if kinds == {"INTEGER", "FLOAT"} else kinds.pop() if len(kinds) == 1 else "OBJECT"

    def _kind_of_field(self, path: str, scope: _Scope) -> str:
        field = self._fields(path, scope)[-1]
        if field.is_repeated or field.type == "message":
            return "OBJECT"
        return "INTEGER" if field.type in INTEGERS else KINDS.get(field.type, "OBJECT")

    def _start(self, path: str, scope: _Scope) -> _Scope:
        return self._top if path.startswith("/") else scope

    def _fields(self, path: str, scope: _Scope) -> tuple[Field, ...]:
        return () if path == THE_ROW else self._wire.resolve(self._start(path, scope).message, path.removeprefix("/"))

    def _access(self, path: str, scope: _Scope) -> str:
        start = self._start(path, scope).variable
        return start if path == THE_ROW else f"{start}.{path.removeprefix('/')}"

    def _target(self, path: str, scope: _Scope) -> tuple[str, Message]:
        """The expression of a message field, and its message."""
        return self._access(path, scope), self._wire.messages[self._fields(path, scope)[-1].type_name or ""]

    def _is_present(self, path: str, scope: _Scope) -> str:
        """The condition under which a path's value is there; empty where it always is."""
        return " and ".join(self._presence(path, scope))

    def _presence(self, path: str, scope: _Scope) -> Iterator[str]:
        """The conditions under which a path's value is there, from the outside in.

        A required field of the payload can be missing too: a reply may have no payload.
        """
        start = self._start(path, scope)
        names = path.removeprefix("/").split(".")
        for index, field in enumerate(self._fields(path, scope)):
            may_lack_payload = index == 0 and start.variable == PAYLOAD and field.label is Label.REQUIRED
            if field.label is Label.OPTIONAL or may_lack_payload:
                yield f"{'.'.join([start.variable, *names[:index]])}.HasField({names[index]!r})"


def _converted(column: Column, value: str) -> str:
    if column.enum:
        return f"{column.enum}.to_string2({value})"
    return f"{column.convert}({value})" if column.convert else value


def _substitute(column: Column) -> str | None:
    if column.missing_from:
        return f"{column.missing_from}()"
    if column.missing_is:
        return NAMED_VALUES[column.missing_is]
    return None if column.missing is None else repr(column.missing)
