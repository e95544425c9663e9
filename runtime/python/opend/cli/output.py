"""Rows as tables, JSON or CSV, all at once or as they come."""

from __future__ import annotations

import csv
import json
import math
import sys
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from itertools import accumulate, islice
from typing import Any

FORMATS = ("table", "json", "csv")

Row = dict[str, Any]

_GAP = 2
_REDRAWN = 8


class Output(ABC):
    """Where rows go; a context manager, because some of it lives on a terminal.

    Args:
        columns: what is shown of a row, in order.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self.columns = columns

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @abstractmethod
    def show(self, rows: Iterable[Row]) -> None:
        """Print rows, and that is all."""

    @abstractmethod
    def add(self, rows: Iterable[Row]) -> None:
        """Print rows that have just come; more may follow."""

    def close(self) -> None:  # noqa: B027 - only those that live on a terminal have to
        """Nothing more will come."""


class Json(Output):
    """A list of objects; while they come, one on each line."""

    def show(self, rows: Iterable[Row]) -> None:
        print(json.dumps([self._object(row) for row in rows], indent=2, ensure_ascii=False))

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            print(json.dumps(self._object(row), ensure_ascii=False), flush=True)

    def _object(self, row: Row) -> Row:
        return {column: plain(row.get(column)) for column in self.columns}


class Csv(Output):
    """Comma-separated values below one line of names."""

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__(columns)
        self._is_headed = False

    def show(self, rows: Iterable[Row]) -> None:
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        if not self._is_headed:
            writer.writerow(self.columns)
            self._is_headed = True
        writer.writerows([_csv_cell(row.get(column)) for column in self.columns] for row in rows)
        sys.stdout.flush()


class PlainTable(Output):
    """Columns of text, for pipes, and for terminals without rich."""

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__(columns)
        self._widths: list[int] = []

    def show(self, rows: Iterable[Row]) -> None:
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        rows = list(rows)
        if not rows and self._widths:
            return
        lines = [[shown(row.get(column)) for column in self.columns] for row in rows]
        is_first = not self._widths
        widths = self._widths or [0] * len(self.columns)
        headed = [list(self.columns), *lines] if is_first else lines
        self._widths = [max([width, *(_width(line[at]) for line in headed)]) for at, width in enumerate(widths)]
        right = [is_numeric(rows, column) for column in self.columns]
        for line in headed:
            cells = (_padded(*each) for each in zip(line, self._widths, right, strict=True))
            print((" " * _GAP).join(cells).rstrip())
        sys.stdout.flush()


class LiveTable(Output):
    """A table in a terminal; as rows come, they take the place of those with the same key.

    Args:
        columns: as in `Output`.
        key: columns that tell which row is meant.
        most: so many rows are kept; the oldest go.
    """

    def __init__(self, columns: Sequence[str], key: Sequence[str], most: int) -> None:
        from rich.console import Console
        from rich.live import Live

        super().__init__(columns)
        self._key = key
        self._most = most
        self._rows: dict[tuple[Any, ...], Row] = {}
        self._live = Live(console=Console(), refresh_per_second=_REDRAWN)

    def show(self, rows: Iterable[Row]) -> None:
        self._live.console.print(self._table(list(rows)))

    def add(self, rows: Iterable[Row]) -> None:
        self._rows |= {tuple(row.get(column) for column in self._key): row for row in rows}
        for key in list(islice(self._rows, max(0, len(self._rows) - self._most))):
            del self._rows[key]
        if not self._live.is_started:
            self._live.start()
        self._live.update(self._table(list(self._rows.values())))

    def close(self) -> None:
        self._live.stop()

    def _table(self, rows: list[Row]) -> Any:
        from rich.box import SIMPLE_HEAD
        from rich.table import Table

        columns, left_out = self._fitting(rows)
        table = Table(box=SIMPLE_HEAD, header_style="bold", padding=(0, 1, 0, 0), pad_edge=False)
        for column in columns:
            table.add_column(column, justify="right" if is_numeric(rows, column) else "left", no_wrap=True)
        for row in rows:
            table.add_row(*(_coloured(column, row.get(column)) for column in columns))
        if left_out:
            table.caption = f"too narrow for {', '.join(left_out)}"
        return table

    def _fitting(self, rows: list[Row]) -> tuple[Sequence[str], Sequence[str]]:
        """The columns that the terminal has room for, and the others; the first one is always shown."""
        widths = [
            _GAP + max(map(_width, [column, *(shown(row.get(column)) for row in rows)])) for column in self.columns
        ]
        room = self._live.console.width
        count = max(1, sum(total <= room for total in accumulate(widths)))
        return self.columns[:count], self.columns[count:]


def open_output(form: str, columns: Sequence[str], key: Sequence[str] = (), most: int = 100) -> Output:
    """Where rows go.

    Args:
        form: one of `FORMATS`.
        columns: what is shown of a row.
        key: columns that tell which row is meant, where rows change.
        most: so many rows stand in a terminal at once, while more come.
    """
    if form == "json":
        return Json(columns)
    if form == "csv":
        return Csv(columns)
    if sys.stdout.isatty() and find_spec("rich") is not None:
        return LiveTable(columns, key, most)
    return PlainTable(columns)


def plain(value: Any) -> Any:
    """A value as JSON has it: what is not a number is null."""
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list | tuple) else value


def shown(value: Any) -> str:
    """A value as people read it."""
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, float):
        return _short(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)


def is_numeric(rows: Sequence[Row], column: str) -> bool:
    """Whether a column holds numbers, and perhaps gaps."""
    values = [value for value in (plain(row.get(column)) for row in rows) if value is not None]
    return bool(values) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in values)


def _short(value: float) -> str:
    if value.is_integer():
        return f"{value:,.0f}"
    return f"{value:.6g}" if abs(value) < 1 else f"{value:,.4f}".rstrip("0").rstrip(".")


def _csv_cell(value: Any) -> Any:
    value = plain(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _coloured(column: str, value: Any) -> Any:
    from rich.text import Text

    text, number = shown(value), plain(value)
    if not column.startswith("change") or not isinstance(number, int | float) or not number:
        return Text(text)
    return Text(text, style="green" if number > 0 else "red")


def _width(text: str) -> int:
    """Columns that a text takes in a terminal."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _padded(text: str, width: int, right: bool) -> str:
    gap = " " * (width - _width(text))
    return gap + text if right else text + gap
