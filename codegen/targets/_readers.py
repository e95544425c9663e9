"""Readers as straight-line Python: expressions that turn a reply's payload into what a method returns."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

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
    Model,
    Pick,
    Shape,
    ShapeKind,
)

from ._many_rows import CODE_OF, ManyRows

PAYLOAD, WIRE, ARGUMENTS = "s2c", "wire", "arguments"
NAMED_VALUES = {"None": "None", "NaN": "nan"}
INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})
KINDS = {"string": "TEXT", "double": "FLOAT", "float": "FLOAT", "bool": "TRUTH", "enum": "INTEGER"}
KINDS_OF_CONVERSIONS = {
    "bar_type": "TEXT",
    "bool": "TRUTH",
    "day_of": "TEXT",
    "float": "FLOAT",
    "int": "INTEGER",
    "security_code": "TEXT",
    "split_ratio": "FLOAT",
    "str": "TEXT",
    "time_of_day": "TEXT",
    "trade_code": "TEXT",
}
"""What conversions give without exception; what others give is looked at."""

PYTHON_TYPES = {"TEXT": str, "FLOAT": float, "INTEGER": int, "TRUTH": bool}
UNSURE = "OBJECT"
RESULT_TYPES = {ShapeKind.DICT: "dict[str, Any]", ShapeKind.LIST: "list[dict[str, Any]]"}


@dataclass(frozen=True)
class _Scope:
    """Where an expression stands: the row at hand (its variable, its message, how deep it is) and what is around it.

    `parts` are the paths of messages inside the row that have variables of their own: every step of a path takes time.
    """

    variable: str
    message: Message
    depth: int = 0
    around: _Scope | None = None
    parts: frozenset[str] = frozenset()

    def at(self, path: str) -> str:
        """The expression of a path from here."""
        names = path.split(".")
        for length in range(len(names), 0, -1):
            part = ".".join(names[:length])
            if part in self.parts:
                return ".".join([self.part(part), *names[length:]])
        return f"{self.variable}.{path}"

    def part(self, path: str) -> str:
        """The variable of a message inside the row."""
        return f"{self.variable}_{path.replace('.', '_')}"

    def has(self, path: str) -> str:
        """The expression that tells whether a field is set; for a message with a variable there is one for that too."""
        if path in self.parts:
            return f"has_{self.part(path)}"
        outer, _, name = path.rpartition(".")
        return f"{self.at(outer) if outer else self.variable}.HasField({name!r})"

    def row(self, message: Message) -> _Scope:
        """The scope of the rows of a repeated field."""
        return _Scope(f"row{self.depth or ''}", message, self.depth + 1, self)


@dataclass(frozen=True)
class ManyRowsTable:
    """How the rows of a table are read column by column.

    Attributes:
        holder: full name of the message that has the rows.
        rows: name of its repeated field.
        paths: the fields of a row that are read.
        columns: the expression of each column, given the columns that were turned over as `rows`.
    """

    holder: str
    rows: str
    paths: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        """What it needs of the contract."""
        codes = {CODE_OF} if any(CODE_OF in column for column in self.columns) else set()
        return frozenset({"FEW_ROWS", "Columns", "Transposer", *codes})


class Reader:
    """The expressions of one method's or handler's reader.

    `expression` is what it returns, given the payload as `s2c`, and its bytes as `wire` where there may be many rows;
    `layouts` are those of its tables, by name, and `many` the ways to read tables of many rows, by the name of the
    table's layout.
    """

    def __init__(self, model: Model, entry: Entry, name: str) -> None:
        self._name = name
        self._wire = model.wire
        self._enums = {enum.name: enum for enum in model.overlay.enums}
        self._kind_of_result = entry.shape.kind
        self.payload = model.wire.payload(model.replies[entry.read_protocol], REPLY)
        self.layouts: dict[str, str] = {}
        self.many: dict[str, ManyRowsTable] = {}
        self.expression = self._of_shape(entry.shape, self._top)

    @property
    def result_type(self) -> str:
        return RESULT_TYPES.get(self._kind_of_result, "Any")

    @property
    def _top(self) -> _Scope:
        return _Scope(PAYLOAD, self.payload)

    def _of_shape(self, shape: Shape, scope: _Scope) -> str:
        if shape.kind is ShapeKind.TABLE:
            return self._of_table(shape, scope)
        if shape.kind is ShapeKind.LIST:
            inner, loops = self._rows(shape.rows or "", scope)
            return f"[{self._dict(shape.columns, inner)}{loops}]"
        scope = self._inside(shape, scope)
        if shape.kind is ShapeKind.VALUE:
            return self._of_column(shape.columns[0], scope)
        if shape.kind in (ShapeKind.TUPLE, ShapeKind.RESULTS):
            return self._row(shape.columns, scope)
        return self._dict(shape.columns, scope)

    def _of_table(self, shape: Shape, scope: _Scope) -> str:
        table = self._table(shape, *self._rows_of_table(shape, scope))
        if not shape.attributes:
            return table
        return f"with_attributes({table}, {self._dict(shape.attributes, scope)})"

    def _rows_of_table(self, shape: Shape, scope: _Scope) -> tuple[_Scope, str]:
        """The scope of a table's rows, and the loops over them; a single row needs none."""
        if shape.rows is None or not (shape.gather or self._is_list(shape.rows, scope)):
            return self._inside(shape, scope), ""
        if shape.gather is None:
            return self._rows(shape.rows, scope)
        inner = scope.row(self._target(shape.rows, scope)[1])
        return inner, f" for {inner.variable} in {shape.gather}({scope.variable})"

    def _inside(self, shape: Shape, scope: _Scope) -> _Scope:
        """The scope of the single message that a shape is made of."""
        return scope if shape.rows is None else _Scope(*self._target(shape.rows, scope), scope.depth, scope)

    def _rows(self, path: str, scope: _Scope) -> tuple[_Scope, str]:
        """The scope of the rows that a path leads to, and the loops over them."""
        scope, path = self._start(path, scope)
        loops = ""
        for part, message in self._wire.loops(scope.message, path):
            rows = f"{scope.variable}.{part}"
            scope = scope.row(message)
            loops += f" for {scope.variable} in {rows}[:]"  # a slice makes its messages quicker than a loop does
        return scope, loops

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

    def _table(self, shape: Shape, scope: _Scope, loops: str) -> str:
        """A table's rows, made with a layout of their own; what is the same for all rows is read once."""
        shared = [column for column in shape.columns if loops and _is_shared(column)]
        own = [column for column in shape.columns if column not in shared]
        plain = scope
        if loops:
            scope, loops = self._with_parts(own, scope, loops)
        kinds = ", ".join(f"({column.name!r}, Kind.{self._kind(column, scope)})" for column in shape.columns)
        names = f", shared={tuple(column.name for column in shared)}" if shared else ""
        row, values = (self._row(columns, scope) for columns in (own, shared))
        layout = f"{self._name.upper()}_TABLE{len(self.layouts) + 1 if self.layouts else ''}"
        self.layouts[layout] = f"Layout({kinds}{names})"
        table = f"{layout}.frame([{row}{loops}]{f', {values}' if shared else ''})"
        return f"({self._of_many(shape, plain, layout)} else {table})" if shape.many else table

    def _of_many(self, shape: Shape, row: _Scope, layout: str) -> str:
        """The expression of a table's rows, read column by column, where they are many."""
        assert shape.rows is not None
        columns = ManyRows(_Rows(self, row), _substitute, _is_shared)
        found = tuple(columns.column(column) for column in shape.columns)
        self.many[layout] = ManyRowsTable(self.payload.full_name, shape.rows, columns.paths, found)
        given = f", {ARGUMENTS}" if any(column.argument for column in shape.columns) else ""
        read, turned = f"{layout.replace('_TABLE', '').lower()}_by_columns", layout.replace("_TABLE", "_ROWS")
        rows = f"{turned}.columns({PAYLOAD}, {WIRE})"
        return f"{read}({PAYLOAD}, {rows}{given}) if len({PAYLOAD}.{shape.rows}) > FEW_ROWS"

    def _with_parts(self, columns: Iterable[Column], scope: _Scope, loops: str) -> tuple[_Scope, str]:
        """The scope with variables for the messages that several columns are in, and the loops that set them."""
        counts = Counter(part for column in columns for path in _own_paths(column) for part in _outer_paths(path))
        parts = sorted(part for part, count in counts.items() if count > 1)
        for part in parts:
            loops += f" for {scope.part(part)} in [{scope.at(part)}] for has_{scope.part(part)} in [{scope.has(part)}]"
            scope = replace(scope, parts=scope.parts | {part})
        return scope, loops

    def _row(self, columns: Iterable[Column], scope: _Scope) -> str:
        return f"({''.join(f'{self._of_column(column, scope)}, ' for column in columns)})"

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
            return f"bool({condition})"
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
        """A value, or what stands for it where it is absent; one that is not nothing is there, and is not asked for."""
        *outer, own = self._conditions(path, scope) or [""]
        if not own or not otherwise:
            return value
        if value != self._access(path, scope) or not self._reads_as_nothing(path, scope):
            return f"({value} if {' and '.join([*outer, own])} else {otherwise})"
        found = f"({value} or ({value} if {own} else {otherwise}))"
        return f"({found} if {' and '.join(outer)} else {otherwise})" if outer else found

    def _reads_as_nothing(self, path: str, scope: _Scope) -> bool:
        """Whether an absent field reads as 0, false or an empty text."""
        field = self._fields(path, scope)[-1]
        return field.label is Label.OPTIONAL and field.default is None and field.type not in ("message", "enum")

    def _value(self, column: Column, path: str, scope: _Scope) -> str:
        """The value of a field as the column shows it."""
        value, fields = self._access(path, scope), self._fields(path, scope)
        if fields and fields[-1].is_repeated:
            item = _converted(column, "each")
            return f"{value}[:]" if item == "each" else f"[{item} for each in {value}[:]]"
        value = _converted(column, value)
        if column.over is None:
            return value
        divisor = self._access(column.over, scope)
        return f"({value} / {divisor} if {divisor} else {NAMED_VALUES['NaN']})"

    def _condition(self, when: Condition, scope: _Scope) -> str:
        value, field = self._access(when.field, scope), self._fields(when.field, scope)[-1]
        if when.bit is not None:
            holds = f"{value} & {when.bit}"
        elif when.equals is not None:
            holds = f"{value} == {self._number(when.equals)}"
        elif when.is_set:
            start, path = self._start(when.field, scope)
            holds = start.has(path)
        elif field.type == "message" and not field.is_repeated:
            holds = self._is_present(when.field, scope)
        else:
            holds = value
        return f"not ({holds})" if when.absent else holds

    def _kind(self, column: Column, scope: _Scope) -> str:
        """What all values of a column are; unsure where one in place of a missing one is something else."""
        kind, others = self._kind_of_present(column, scope), list(_in_place_of_missing(column))
        if all(_is(kind, value) for value in others):
            return kind
        return "TRUTH_OR_NONE" if kind == "TRUTH" and others == [None] else UNSURE

    def _kind_of_present(self, column: Column, scope: _Scope) -> str:
        if column.pick is not None:
            return UNSURE
        if column.field is None:
            return "TRUTH" if column.when else UNSURE
        paths = (column.field, *column.fallback)
        if any(self._is_list(path, scope) for path in paths):
            return UNSURE
        if column.over is not None:
            return "FLOAT"
        if column.enum is not None:
            return "TEXT"
        if column.convert is not None:
            return KINDS_OF_CONVERSIONS.get(column.convert, UNSURE)
        kinds = {self._kind_of_field(path, scope) for path in paths}
        return kinds.pop() if len(kinds) == 1 else UNSURE

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
        return start.variable if path == THE_ROW else start.at(path)

    def _target(self, path: str, scope: _Scope) -> tuple[str, Message]:
        """The expression of a message field, and its message."""
        return self._access(path, scope), self._wire.messages[self._fields(path, scope)[-1].type_name or ""]

    def _is_present(self, path: str, scope: _Scope) -> str:
        """The condition under which a path's value is there; empty where it always is."""
        return " and ".join(self._conditions(path, scope))

    def _conditions(self, path: str, scope: _Scope) -> list[str]:
        """As `_presence`; a list is there where it has items."""
        items = [self._access(path, scope)] if self._is_list(path, scope) else []
        return [*self._presence(path, scope), *items]

    def _presence(self, path: str, scope: _Scope) -> list[str]:
        """The conditions under which a path's value is there, from the outside in.

        A required field of the payload can be missing too: a reply may have no payload.
        """
        fields = self._fields(path, scope)
        start, path = self._start(path, scope)
        names = path.split(".")
        may_lack_payload = start.variable == PAYLOAD
        return [
            start.has(".".join(names[: index + 1]))
            for index, field in enumerate(fields)
            if field.label is Label.OPTIONAL or (may_lack_payload and not index and field.label is Label.REQUIRED)
        ]


class _Rows:
    """The rows of a table, for those who read them column by column."""

    def __init__(self, reader: Reader, scope: _Scope) -> None:
        self._reader = reader
        self._scope = scope
        self.variable = scope.variable

    def fields(self, path: str) -> tuple[Field, ...]:
        return self._reader._fields(path, self._scope)

    def value(self, column: Column) -> str:
        return self._reader._of_column(column, self._scope)

    def kind(self, column: Column) -> str:
        return self._reader._kind_of_present(column, self._scope)

    def number(self, literal: str) -> int | None:
        return self._reader._number(literal)


def _converted(column: Column, value: str) -> str:
    if column.enum:
        return f"{column.enum}.to_string2({value})"
    return f"{column.convert}({value})" if column.convert else value


def _kind_of(field: Field) -> str:
    return "INTEGER" if field.type in INTEGERS else KINDS.get(field.type, UNSURE)


def _is_shared(column: Column) -> bool:
    """Whether a column has the same value in all rows of a table."""
    has_place = column.shape is not None or column.field is not None or column.when is not None
    return not has_place or (column.field or "").startswith("/")


def _own_paths(column: Column) -> Iterator[str]:
    """The paths of a column that start at the row at hand."""
    condition = [column.when.field] if column.when else []
    paths = [column.pick.rows] if column.pick else [path for _, path in column.paths]
    for path in (*paths, *condition):
        if not path.startswith(("/", OUTER)) and path != THE_ROW:
            yield path


def _outer_paths(path: str) -> Iterator[str]:
    """The messages that a path leads through."""
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def _in_place_of_missing(column: Column) -> Iterator[object]:
    """The values that stand where a column has none of its own."""
    if column.missing_is or column.missing is not None:
        yield {"None": None, "NaN": math.nan, None: column.missing}[column.missing_is]
    if column.missing_from:
        yield None
    if column.when is not None and column.field is not None:
        yield math.nan if column.when.otherwise is None else column.when.otherwise
    if column.over is not None:
        yield math.nan


def _is(kind: str, value: object) -> bool:
    return type(value) is PYTHON_TYPES.get(kind)


def _substitute(column: Column) -> str | None:
    if column.missing_from:
        return f"{column.missing_from}()"
    if column.missing_is:
        return NAMED_VALUES[column.missing_is]
    return None if column.missing is None else repr(column.missing)
