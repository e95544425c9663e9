"""What a result must be by its overlay entry, worked out slowly and one value at a time.

The generated readers say the same as straight-line code; here each column is looked up by the rules of the overlay.
What a function of the runtime makes of a value is not worked out again: `ANY` stands for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from unittest.mock import ANY

from codegen.model import CONVERTING_TYPES, OUTER, THE_ROW, ApiEnum, Column, Condition, Pick, Shape, ShapeKind
from opend import contract

CONVERT = {"str": str, "int": int, "float": float, "bool": bool}
NAMED = {"None": None, "NaN": math.nan}
UNSET = object()


@dataclass(frozen=True)
class Place:
    """A message of a reply, and the one around it."""

    message: Any
    around: Place | None = None

    @property
    def top(self) -> Place:
        return self.around.top if self.around else self

    def start(self, path: str) -> tuple[Place, str]:
        if path.startswith(OUTER):
            return self.around or self, path.removeprefix(OUTER)
        return (self.top if path.startswith("/") else self), path.removeprefix("/")


@dataclass(frozen=True)
class Expectations:
    """Works results out; `arguments` are those of the call."""

    enums: Mapping[str, ApiEnum]
    arguments: Mapping[str, Any]

    def result(self, shape: Shape, place: Place) -> Any:
        """The result of a shape; a table is the list of its rows, with the names of its columns."""
        if shape.kind in (ShapeKind.LIST, ShapeKind.TABLE) and shape.rows is not None:
            found = _rows(shape.rows, place) if shape.gather is None else _gathered(shape.gather, place)
            rows = [self._dict(shape, row) for row in found]
        else:
            inner = place if shape.rows is None else Place(_message(shape.rows, place), place)
            if shape.kind is ShapeKind.DICT:
                return self._dict(shape, inner)
            if shape.kind is ShapeKind.VALUE:
                return self._value(shape.columns[0], inner)
            if shape.kind is not ShapeKind.TABLE:
                return [self._value(column, inner) for column in shape.columns]
            rows = [self._dict(shape, inner)]
        if shape.kind is ShapeKind.LIST:
            return rows
        return {"columns": [column.name for column in shape.columns], "rows": [list(row.values()) for row in rows]}

    def _dict(self, shape: Shape, place: Place) -> dict[str, Any]:
        found = {column.name: self._value(column, place) for column in shape.columns}
        return {name: value for name, value in found.items() if value is not UNSET}

    def _value(self, column: Column, place: Place) -> Any:
        if column.left_out is not None and self._is_left_out(column, place):
            return UNSET
        if column.pick is not None:
            return self._picked(column, column.pick, place)
        if column.argument is not None:
            return self.arguments[column.argument]
        if column.when is not None:
            holds = self._holds(column.when, place)
            if column.field is None and column.shape is None:
                return holds
            if not holds:
                return math.nan if column.when.otherwise is None else column.when.otherwise
        if column.shape is not None:
            path = column.shape.rows
            missing = path is not None and _has_substitute(column) and not _is_given(path, place)
            return _substitute(column) if missing else self.result(column.shape, place)
        return self._of_fields(column, place)

    def _picked(self, column: Column, pick: Pick, place: Place) -> Any:
        number = self._number(pick.member)
        rows = [row for row in _rows(pick.rows, place) if getattr(row.message, pick.key) == number]
        return self._of_fields(column, rows[-1]) if rows else pick.otherwise

    def _number(self, literal: str) -> int | None:
        enum, _, member = literal.partition(".")
        return self.enums[enum].by_name[member].number

    def _of_fields(self, column: Column, place: Place) -> Any:
        paths = [path for path in (column.field, *column.fallback) if path is not None]
        for path in paths:
            if _is_given(path, place):
                return self._converted(column, path, place)
        if _has_substitute(column):
            return _substitute(column)
        return self._converted(column, paths[-1], place)

    def _converted(self, column: Column, path: str, place: Place) -> Any:
        value = _message(path, place)
        if _is_list(path, place):
            return [self._item(column, each) for each in value]
        value = self._item(column, value)
        if column.over is None:
            return value
        divisor = _message(column.over, place)
        return value / divisor if divisor else math.nan

    def _item(self, column: Column, value: Any) -> Any:
        if column.enum is not None:
            return self._text(column.enum, value)
        if column.convert is None:
            return value
        return CONVERT[column.convert](value) if column.convert in CONVERTING_TYPES else ANY

    def _text(self, enum: str, number: int) -> str:
        api = self.enums[enum]
        texts = {member.number: str(member.value) for member in api.members if member.number is not None}
        return (texts | dict(api.preferred_texts)).get(number, "N/A")

    def _holds(self, when: Condition, place: Place) -> bool:
        value = _message(when.field, place)
        if when.bit is not None:
            holds = bool(value & when.bit)
        elif when.equals is not None:
            holds = value == self._number(when.equals)
        elif when.is_set:
            holds = _is_there(when.field, place)
        else:
            holds = _is_there(when.field, place) if hasattr(value, "DESCRIPTOR") else bool(value)
        return not holds if when.absent else holds

    def _is_left_out(self, column: Column, place: Place) -> bool:
        path = column.field if column.shape is None else column.shape.rows
        if path is None:
            return False
        return not _is_there(path, place) or (column.left_out == "empty" and not _message(path, place))


def _rows(path: str, place: Place) -> Iterator[Place]:
    start, path = place.start(path)
    found = [start]
    for name in path.split("."):
        inner: list[Place] = []
        for each in found:
            value = getattr(each.message, name)
            if hasattr(value, "DESCRIPTOR"):
                inner.append(Place(value, each))
            else:
                inner += [Place(row, each) for row in value]
        found = inner
    yield from found


def _gathered(name: str, place: Place) -> Iterator[Place]:
    """The rows that a function of the runtime picks; which ones is a matter of its own tests."""
    yield from (Place(row, place) for row in getattr(contract, name)(place.message))


def _message(path: str, place: Place) -> Any:
    start, path = place.start(path)
    value = start.message
    for name in () if path == THE_ROW else path.split("."):
        value = getattr(value, name)
    return value


def _is_list(path: str, place: Place) -> bool:
    value = _message(path, place)
    return hasattr(value, "append") and not hasattr(value, "DESCRIPTOR")


def _is_there(path: str, place: Place) -> bool:
    """Whether all optional parts of a path are set; a list always is."""
    start, path = place.start(path)
    message = start.message
    for name in () if path == THE_ROW else path.split("."):
        value = getattr(message, name)
        if not (hasattr(value, "append") and not hasattr(value, "DESCRIPTOR")) and not message.HasField(name):
            return False
        message = value
    return True


def _is_given(path: str, place: Place) -> bool:
    """Whether there is something to show: all optional parts of a path are set, and a list has items."""
    return _is_there(path, place) and not (_is_list(path, place) and not _message(path, place))


def _has_substitute(column: Column) -> bool:
    return column.has_substitute


def _substitute(column: Column) -> Any:
    if column.missing_from is not None:
        return ANY
    return NAMED[column.missing_is] if column.missing_is else column.missing


def plain(value: Any) -> Any:
    """A result as the expectations have it."""
    if hasattr(value, "dtypes"):
        rows = [[plain(cell) for cell in row] for row in value.astype(object).itertuples(index=False, name=None)]
        return {"columns": list(value.columns), "rows": rows}
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value.item() if hasattr(value, "item") else value


def same(found: Any, expected: Any) -> bool:
    """Whether a result is what was expected, as far as pandas can hold it: None may be NaN, an integer a float."""
    if expected is ANY:
        return True
    if isinstance(expected, dict):
        return found.keys() == expected.keys() and all(same(found[name], expected[name]) for name in expected)
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(same, found, expected))
    if expected is None or (isinstance(expected, float) and math.isnan(expected)):
        return found is None or (isinstance(found, float) and math.isnan(found))
    if isinstance(found, float) and isinstance(expected, int):
        return found == float(expected)
    return bool(found == expected)
