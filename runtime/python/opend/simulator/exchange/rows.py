"""Turns dataclasses of plain values into rows of a table, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import cached_property
from types import UnionType
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from .orders import Leg

RowT = TypeVar("RowT")


class Table(Generic[RowT]):
    """One table, a column for each field of a dataclass.

    Args:
        name: of the table.
        row: the dataclass.
        key: its fields that tell rows apart.
    """

    def __init__(self, name: str, row: type[RowT], *key: str) -> None:
        self.name = name
        self._row = row
        self._key = key or ("id",)

    @property
    def creation(self) -> str:
        """The statement that makes it."""
        columns = ", ".join(f'"{name}"' for name in self._columns)
        key = ", ".join(f'"{name}"' for name in self._key)
        return f'CREATE TABLE IF NOT EXISTS "{self.name}" ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID'

    @property
    def replacement(self) -> str:
        """The statement that puts in a row, in place of one with the same key."""
        marks = ", ".join("?" for _ in self._columns)
        return f'INSERT OR REPLACE INTO "{self.name}" VALUES ({marks})'

    @property
    def selection(self) -> str:
        """The statement that gives all rows, in the order of their keys."""
        key = ", ".join(f'"{name}"' for name in self._key)
        return f'SELECT * FROM "{self.name}" ORDER BY {key}'

    def values(self, row: RowT) -> tuple[Any, ...]:
        """What a row is put in as."""
        return tuple(_stored(getattr(row, name)) for name in self._columns)

    def row(self, values: Iterable[Any]) -> RowT:
        """The row of what was put in."""
        return self._row(
            **{
                name: None if value is None else read(value)
                for (name, read), value in zip(self._columns.items(), values, strict=True)
            }
        )

    @cached_property
    def _columns(self) -> dict[str, Callable[[Any], Any]]:
        hints = get_type_hints(self._row)
        return {field.name: _reader(hints[field.name]) for field in fields(self._row)}  # type: ignore[arg-type]


def _stored(value: Any) -> Any:
    if isinstance(value, Decimal | date):
        return str(value)
    if isinstance(value, tuple):
        return json.dumps(value)
    return int(value) if isinstance(value, IntEnum | bool) else value


def _reader(hint: Any) -> Callable[[Any], Any]:
    """What makes a value of a type of what was stored for it."""
    if isinstance(hint, UnionType):
        return _reader(next(kind for kind in get_args(hint) if kind is not type(None)))
    if get_origin(hint) is tuple:
        return lambda text: tuple(Leg(*leg) for leg in json.loads(text))
    if hint is date:
        return date.fromisoformat
    reader: Callable[[Any], Any] = hint
    return reader
