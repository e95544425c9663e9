"""Readers as straight-line Python: expressions that turn a reply's payload into what a method returns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.model import (
    OUTER,
    REPLY,
    THE_ROW,
    Column,
    Condition,
    Entry,
    Field,
    Label,
    Message,
    Method,
    Model,
    Pick,
    Shape,
    ShapeKind,
)

PAYLOAD, ARGUMENTS = "s2c", "arguments"
NAMED_VALUES = {"None": "None", "NaN": 'float("nan")'}
INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})
KINDS = {"string": "TEXT", "double": "FLOAT", "float": "FLOAT", "bool": "TRUTH", "enum": "INTEGER"}
KINDS_OF_CONVERSIONS = {
    "bar_type": "TEXT",
    "bool": "TRUTH",
    "code_or_text": "TEXT",
    "day_of": "TEXT",
    "day_of_holdings": "TEXT",
    "ebit_actual": "FLOAT",
    "ebit_predict": "FLOAT",
    "eps_actual": "FLOAT",
    "eps_predict": "FLOAT",
    "float": "FLOAT",
    "in_percent": "FLOAT",
    "int": "INTEGER",
    "kind_of_news": "TEXT",
    "owner_code": "TEXT",
    "page_key": "TEXT",
    "revenue_actual": "FLOAT",
    "revenue_predict": "FLOAT",
    "rounded": "FLOAT",
    "security_code": "TEXT",
    "split_ratio": "FLOAT",
    "str": "TEXT",
    "time_of_day": "TEXT",
    "trade_code": "TEXT",
    "trading_hours": "TEXT",
    "winning_numbers": "TEXT",
}
RESULT_TYPES = {ShapeKind.DICT: "dict[str, Any]", ShapeKind.LIST: "list[dict[str, Any]]"}


@dataclass(frozen=True)
class _Scope:
    """Where an expression stands: the row at hand (its variable, its message, how deep it is) and what is around it."""

    variable: str
    message: Message
    depth: int = 0
    around: _Scope | None = None

    def row(self, message: Message) -> _Scope:
        """The scope of the rows of a repeated field."""
        return _Scope(f"row{self.depth or ''}", message, self.depth + 1, self)


class Reader:
    """The expressions of one method's or handler's reader."""

    def __init__(self, model: Model, entry: Entry) -> None:
        self._wire = model.wire
        self._enums = {enum.name: enum for enum in model.overlay.enums}
        self._shape = entry.shape
        parameters = entry.parameters if isinstance(entry, Method) else ()
        self._texts = {parameter.name for parameter in parameters if parameter.type == "str"}
        self.payload = model.wire.payload(model.replies[entry.read_protocol], REPLY)

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
        if shape.kind is ShapeKind.TABLE:
            return self._of_table(shape, scope)
        if shape.kind is ShapeKind.LIST:
            inner, _, loops = self._rows(shape.rows or "", scope)
            return f"[{self._dict(shape.columns, inner)}{loops}]"
        scope = self._inside(shape, scope)
        if shape.kind is ShapeKind.VALUE:
            return self._of_column(shape.columns[0], scope)
        if shape.kind in (ShapeKind.TUPLE, ShapeKind.RESULTS):
            return f"({''.join(f'{self._of_column(column, scope)}, ' for column in shape.columns)})"
        return self._dict(shape.columns, scope)

    def _of_table(self, shape: Shape, scope: _Scope) -> str:
        if shape.gather is not None:
            table = self._gathered(shape, shape.gather, scope)
        else:
            many = shape.rows is not None and self._is_list(shape.rows, scope)
            rows = self._rows(shape.rows or "", scope) if many else (self._inside(shape, scope), "1", "")
            table = self._table(shape, *rows)
        if not shape.attributes:
            return table
        return f"with_attributes({table}, {self._dict(shape.attributes, scope)})"

    def _gathered(self, shape: Shape, gather: str, scope: _Scope) -> str:
        """A table of the rows that a function of the runtime picks from the message at hand."""
        inner = scope.row(self._target(shape.rows or "", scope)[1])
        table = self._table(shape, inner, "len(rows)", f" for {inner.variable} in rows")
        return table.replace("len(rows)", f"len(rows := {gather}({scope.variable}))", 1)

    def _inside(self, shape: Shape, scope: _Scope) -> _Scope:
        """The scope of the single message that a shape is made of."""
        return scope if shape.rows is None else _Scope(*self._target(shape.rows, scope), scope.depth, scope)

    def _rows(self, path: str, scope: _Scope) -> tuple[_Scope, str, str]:
        """The scope of the rows that a path leads to, how many there are, and the loops over them."""
        scope, path = self._start(path, scope)
        size = loops = ""
        for part, message in self._wire.loops(scope.message, path):
            rows = f"{scope.variable}.{part}"
            size = f"sum(len({rows}){loops})" if loops else f"len({rows})"
            scope = scope.row(message)
            loops += f" for {scope.variable} in {rows}"
        return scope, size, loops

    def _dict(self, columns: Iterable[Column], scope: _Scope) -> str:
        return "{" + ", ".join(self._item(column, scope) for column in columns) + "}"

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
        has_place = column.shape is not None or column.field is not None or column.when is not None
        if loop and (not has_place or (column.field or "").startswith("/")):
            return f"[{value}] * {size}"
        return f"[{value}{loop}]"

    def _of_column(self, column: Column, scope: _Scope) -> str:
        if column.argument is not None:
            return f"{ARGUMENTS}[{column.argument!r}]"
        if column.pick is not None:
            return self._picked(column, column.pick, scope)
        value = self._present_value(column, scope)
        if column.when is None:
            return value or str(_substitute(column))
        condition = self._condition(column.when, scope)
        if value is None:
            return condition
        otherwise = NAMED_VALUES["NaN"] if column.when.otherwise is None else repr(column.when.otherwise)
        return f"({value} if {condition} else {otherwise})"

    def _picked(self, column: Column, pick: Pick, scope: _Scope) -> str:
        missing = _substitute(column)
        values = [repr(column.field), repr(pick.otherwise), *([missing] if missing else [])]
        return (
            f"picked({self._access(pick.rows, scope)}, {pick.key!r}, {self._number(pick.member)}, {', '.join(values)})"
        )

    def _number(self, literal: str) -> int | None:
        """The wire number of a member, written `Enum.MEMBER`."""
        enum, _, member = literal.partition(".")
        return self._enums[enum].by_name[member].number

    def _present_value(self, column: Column, scope: _Scope) -> str | None:
        """The first value that is there, or what stands for it where none is; None where the column names no place."""
        if column.shape is not None:
            value, path = self._of_shape(column.shape, scope), column.shape.rows
            return value if path is None else self._if_present(value, path, _substitute(column), scope)
        found = _substitute(column)
        for path in (*reversed(column.fallback), column.field):
            if path is not None:
                found = self._if_present(self._value(column, path, scope), path, found, scope)
        return found if column.field is not None else None

    def _if_present(self, value: str, path: str, otherwise: str | None, scope: _Scope) -> str:
        presence = self._is_present(path, scope)
        return f"({value} if {presence} else {otherwise})" if presence and otherwise else value

    def _value(self, column: Column, path: str, scope: _Scope) -> str:
        """The value of a field as the column shows it."""
        value, fields = self._access(path, scope), self._fields(path, scope)
        if fields and fields[-1].is_repeated:
            item = _converted(column, "each")
            return f"list({value})" if item == "each" else f"[{item} for each in {value}]"
        value = _converted(column, value)
        if column.over is None:
            return value
        divisor = self._access(column.over, scope)
        return f"({value} / {divisor} if {divisor} else {NAMED_VALUES['NaN']})"

    def _condition(self, when: Condition, scope: _Scope) -> str:
        value, field = self._access(when.field, scope), self._fields(when.field, scope)[-1]
        if when.bit is not None:
            holds = f"bool({value} & {when.bit})"
        elif when.equals is not None:
            holds = f"{value} == {self._number(when.equals)}"
        elif when.is_set:
            outer, _, name = value.rpartition(".")
            holds = f"{outer}.HasField({name!r})"
        elif field.type == "message" and not field.is_repeated:
            holds = self._is_present(when.field, scope)
        else:
            holds = f"bool({value})"
        return f"not ({holds})" if when.absent else holds

    def _kind(self, column: Column, scope: _Scope) -> str:
        if column.argument is not None:
            return "OBJECT" if column.argument not in self._texts else "TEXT"
        if column.shape is not None:
            return "OBJECT"
        if column.pick is not None:
            row = self._wire.loops(scope.message, column.pick.rows)[-1][1]
            return _kind_of(row.by_name[column.field or ""])
        if column.field is None:
            return "TRUTH" if column.when else _kind_of_constant(column)
        if any(self._is_list(path, scope) for path in (column.field, *column.fallback)):
            return "OBJECT"
        if column.over is not None:
            return "FLOAT"
        if column.enum is not None:
            return "TEXT"
        if column.convert is not None:
            return KINDS_OF_CONVERSIONS.get(column.convert, "OBJECT")
        kinds = {self._kind_of_field(path, scope) for path in (column.field, *column.fallback)}
        return "NUMBER" if kinds == {"INTEGER", "FLOAT"} else kinds.pop() if len(kinds) == 1 else "OBJECT"

    def _kind_of_field(self, path: str, scope: _Scope) -> str:
        return _kind_of(self._fields(path, scope)[-1])

    def _is_list(self, path: str, scope: _Scope) -> bool:
        fields = self._fields(path, scope)
        return bool(fields) and fields[-1].is_repeated

    def _start(self, path: str, scope: _Scope) -> tuple[_Scope, str]:
        """The scope that a path starts from, and the path from there."""
        if path.startswith(OUTER):
            return scope.around or scope, path.removeprefix(OUTER)
        return (self._top if path.startswith("/") else scope), path.removeprefix("/")

    def _fields(self, path: str, scope: _Scope) -> tuple[Field, ...]:
        start, path = self._start(path, scope)
        return () if path == THE_ROW else self._wire.resolve(start.message, path)

    def _access(self, path: str, scope: _Scope) -> str:
        start, path = self._start(path, scope)
        return start.variable if path == THE_ROW else f"{start.variable}.{path}"

    def _target(self, path: str, scope: _Scope) -> tuple[str, Message]:
        """The expression of a message field, and its message."""
        return self._access(path, scope), self._wire.messages[self._fields(path, scope)[-1].type_name or ""]

    def _is_present(self, path: str, scope: _Scope) -> str:
        """The condition under which a path's value is there, a list's items; empty where it always is."""
        items = (self._access(path, scope),) if self._is_list(path, scope) else ()
        return " and ".join((*self._presence(path, scope), *items))

    def _presence(self, path: str, scope: _Scope) -> Iterator[str]:
        """The conditions under which a path's value is there, from the outside in.

        A required field of the payload can be missing too: a reply may have no payload.
        """
        fields = self._fields(path, scope)
        start, path = self._start(path, scope)
        names = path.split(".")
        for index, field in enumerate(fields):
            may_lack_payload = index == 0 and start.variable == PAYLOAD and field.label is Label.REQUIRED
            if field.label is Label.OPTIONAL or may_lack_payload:
                yield f"{'.'.join([start.variable, *names[:index]])}.HasField({names[index]!r})"


def _converted(column: Column, value: str) -> str:
    if column.enum:
        return f"{column.enum}.to_string2({value})"
    return f"{column.convert}({value})" if column.convert else value


def _kind_of(field: Field) -> str:
    return "INTEGER" if field.type in INTEGERS else KINDS.get(field.type, "OBJECT")


def _kind_of_constant(column: Column) -> str:
    """The kind of a column that has the same value always."""
    if column.missing_is == "NaN":
        return "FLOAT"
    return "TEXT" if isinstance(column.missing, str) else "OBJECT"


def _substitute(column: Column) -> str | None:
    if column.missing_from:
        return f"{column.missing_from}()"
    if column.missing_is:
        return NAMED_VALUES[column.missing_is]
    return None if column.missing is None else repr(column.missing)
