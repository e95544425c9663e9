"""Readers of tables with many rows: expressions that read one column at a time, for `opend.tables.transposed`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from codegen.model import OUTER, THE_ROW, Column, Condition, Field

ROWS = "rows"
"""The variable of the columns that were turned over."""

CODE, CODE_OF, CODE_PARTS = "security_code", "code_of", ("market", "code")
"""What makes the code of a security, what makes it of the fields of one, and these fields."""

DEFAULTS = {"string": "''", "double": "0.0", "float": "0.0", "bool": "False"}
INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})


class RowReader(Protocol):
    """What is known of the rows, and how they are read one by one."""

    variable: str

    def fields(self, path: str) -> tuple[Field, ...]:
        """The fields that a path from a row leads through."""

    def value(self, column: Column) -> str:
        """The value of a column, given the row."""

    def kind(self, column: Column) -> str:
        """What the values of a column are, where it has one."""

    def number(self, literal: str) -> int | None:
        """The wire number of an enum's member."""


class ManyRows:
    """The expressions of a table's columns.

    `paths` are the fields of a row that they read, once they are all made.
    """

    def __init__(
        self, row: RowReader, substitute: Callable[[Column], str | None], is_shared: Callable[[Column], bool]
    ) -> None:
        self._row = row
        self._substitute, self._is_shared = substitute, is_shared
        self._paths: dict[str, None] = {}

    @property
    def paths(self) -> tuple[str, ...]:
        return tuple(self._paths)

    def column(self, column: Column) -> str:
        """The expression of one column."""
        if self._is_shared(column):
            return f"{ROWS}.same(value={self._row.value(column)})"
        if not self._is_simple(column):
            return f"{ROWS}.each(lambda {self._row.variable}: {self._row.value(column)})"
        mask = self._mask(column.when) if column.when else None
        if column.field is None:
            return f"{ROWS}.truths({mask})"
        values = self._codes(column.field) if column.convert == CODE else self._values(column)
        if column.when is None:
            return values
        otherwise = "nan" if column.when.otherwise is None else repr(column.when.otherwise)
        return f"{ROWS}.when({mask}, {values}, {otherwise})"

    def _is_simple(self, column: Column) -> bool:
        """Whether fields and conditions of one kind tell all of it."""
        irregular = (column.argument, column.pick, column.over, column.shape, column.missing_from)
        if any(each is not None for each in irregular) or not (column.when is None or self._is_mask(column.when)):
            return False
        paths = [path for _, path in column.paths]
        if column.convert == CODE:
            return len(paths) == 1 and not column.has_substitute and _is_own(paths[0])
        return all(_is_own(path) and self._is_scalar(path) for path in paths)

    def _is_scalar(self, path: str) -> bool:
        *parts, field = self._row.fields(path)
        known = field.type in DEFAULTS or field.type in INTEGERS
        return known and field.default is None and not any(each.is_repeated for each in (*parts, field))

    def _is_mask(self, when: Condition) -> bool:
        if when.bit is not None or not _is_own(when.field):
            return False
        field = self._row.fields(when.field)[-1]
        return not field.is_repeated and (when.is_set or field.type == "message" or self._is_scalar(when.field))

    def _mask(self, when: Condition) -> str:
        if when.equals is not None:
            mask = f"{ROWS}.equals({self._used(when.field)!r}, {self._row.number(when.equals)})"
        elif when.is_set or self._row.fields(when.field)[-1].type == "message":
            mask = f"{ROWS}.has({when.field!r})"
        else:
            mask = f"{ROWS}.is_true({self._used(when.field)!r})"
        return f"{ROWS}.lacks({mask})" if when.absent else mask

    def _codes(self, path: str) -> str:
        for part in CODE_PARTS:
            self._used(f"{path}.{part}")
        return f"{ROWS}.codes({path!r}, {CODE_OF})"

    def _values(self, column: Column) -> str:
        paths = [self._used(path) for _, path in column.paths]
        convert = f"{column.enum}.to_string2" if column.enum else column.convert
        otherwise = self._substitute(column) or self._default(paths[-1], convert)
        arguments = [f"Kind.{self._row.kind(column)}", otherwise, *map(repr, paths)]
        return f"{ROWS}.field({', '.join([*arguments, *([f'convert={convert}'] if convert else [])])})"

    def _default(self, path: str, convert: str | None) -> str:
        """What an unset field reads as."""
        default = DEFAULTS.get(self._row.fields(path)[-1].type, "0")
        return f"{convert}({default})" if convert else default

    def _used(self, path: str) -> str:
        self._paths[path] = None
        return path


def _is_own(path: str) -> bool:
    return not path.startswith(("/", OUTER)) and path != THE_ROW
