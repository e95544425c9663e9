"""TOML as typed tables: what is missing, of the wrong type or unknown becomes a problem with file and key."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from .problems import Problems, Source, nearest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # type: ignore[import-not-found, unused-ignore]

T = TypeVar("T", str, int, bool)
NAMES = {str: "a text", int: "a whole number", bool: "true or false", list: "a list", dict: "a table"}


class Table:
    """One TOML table being read.

    Values are taken key by key; `close` reports the keys that nobody took. A problem never stops the reading: an empty
    value stands in for the bad one, so that the rest of the file is checked too.
    """

    def __init__(self, values: Mapping[str, Any], source: Source, problems: Problems) -> None:
        self.source = source
        self.values = values
        self._problems = problems
        self._taken: set[str] = set()

    def required(self, key: str, kind: type[T]) -> T:
        """The value of `key`, which must be there."""
        if key not in self.values:
            self._taken.add(key)
            self._problems.add(self.source, f"the key {key!r} is missing", f"add {key} = {NAMES[kind]}")
            return kind()
        value = self._take(key, kind)
        return kind() if value is None else value

    def optional(self, key: str, kind: type[T]) -> T | None:
        """The value of `key`, if it is there."""
        value: T | None = self._take(key, kind)
        return value

    def number(self, key: str) -> float | None:
        """A number with or without decimals."""
        value = self.values.get(key)
        if isinstance(value, float):
            self._taken.add(key)
            return value
        return self.optional(key, int)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where the key is absent."""
        items = self._take(key, list) or []
        if not all(isinstance(item, str) for item in items):
            self._problems.add(
                self.source.at(key), "the list holds something else than texts", "put quotes around each"
            )
            return ()
        return tuple(items)

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        """A text or a list of texts; empty where the key is absent."""
        if isinstance(self.values.get(key), list):
            return self.texts(key)
        text = self.optional(key, str)
        return () if text is None else (text,)

    def text_map(self, key: str) -> dict[str, str]:
        """A table of texts; empty where the key is absent."""
        table = self.table(key)
        return {name: table.required(name, str) for name in table.values}

    def scalars(self) -> dict[str, str | int | float | bool]:
        """All values of this table, each a text, number or truth value."""
        read = {key: self.scalar(key) for key in self.values}
        return {key: value for key, value in read.items() if value is not None}

    def scalar(self, key: str) -> str | int | float | bool | None:
        """A text, number or truth value."""
        self._taken.add(key)
        value = self.values.get(key)
        if isinstance(value, (str, int, float)) or value is None:
            return value
        self._problems.add(self.source.at(key), "this is not a single value", "give a text, a number, true or false")
        return None

    def raw(self, key: str) -> Any:
        """The value as it stands."""
        self._taken.add(key)
        return self.values.get(key)

    def table(self, key: str) -> Table:
        """The table below `key`; empty where the key is absent."""
        return Table(self._take(key, dict) or {}, self.source.at(key), self._problems)

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of the list below `key`; none where the key is absent."""
        for index, values in enumerate(self._take(key, list) or []):
            source = self.source.at(f"{key}[{index}]")
            if isinstance(values, dict):
                yield Table(values, source, self._problems)
            else:
                self._problems.add(source, "this is not a table", "write { key = value, ... }")

    def over(self, defaults: Mapping[str, Any]) -> Table:
        """This table with the values of `defaults` where it has none of its own."""
        return self.holding({**defaults, **self.values})

    def holding(self, values: Mapping[str, Any]) -> Table:
        """A table of other values in the same place."""
        return Table(values, self.source, self._problems)

    def children(self) -> Iterator[tuple[str, Table]]:
        """Every key of this table with the table below it."""
        for key in self.values:
            yield key, self.table(key)

    def close(self) -> None:
        """Report the keys that were not taken."""
        for key in self.values.keys() - self._taken:
            hint = nearest(key, self._taken, f"known keys here: {', '.join(sorted(self._taken))}")
            self._problems.add(self.source.at(key), "unknown key", hint)

    def _take(self, key: str, kind: type[Any]) -> Any:
        self._taken.add(key)
        value = self.values.get(key)
        if value is None or type(value) is kind:
            return value
        self._problems.add(self.source.at(key), f"{value!r} is not {NAMES[kind]}", f"give {NAMES[kind]}")
        return None


def read_toml(path: Path, file: str, problems: Problems) -> Table:
    """The top table of a TOML file; empty where the file is missing or not TOML. `file` is its name in messages."""
    source = Source(file, "")
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problems.add(source, "the file is missing", "create it")
        values = {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.add(source, f"this is not TOML: {error}", "mend the line; no key of this file was checked")
        values = {}
    return Table(values, source, problems)
