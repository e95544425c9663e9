"""Reads pins from a TOML file: see `read_pins`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

from opend.errors import ConfigError
from opend.simulator.toml import read_toml

from .codes import key_of
from .instruments import Key, Kind
from .pins import ACTIONS, Jump, PinnedAction, PinnedPrice, PinnedSymbol, Pins, Suspension
from .plans import PLANS

T = TypeVar("T")
Pin = TypeVar("Pin", PinnedPrice, PinnedAction, Suspension, Jump)

_KINDS = {"stock": Kind.STOCK, "trust": Kind.TRUST, "index": Kind.INDEX}


@dataclass(frozen=True)
class _Type:
    """What a value must be. `read` makes of it what pins hold; it raises an error where it cannot."""

    words: str
    read: Callable[[Any], Any]


def _checked(kind: type[T] | tuple[type[T], ...], accepts: Callable[[Any], bool]) -> Callable[[Any], T]:
    def read(value: Any) -> T:
        if isinstance(value, bool) is not (kind is bool) or not isinstance(value, kind) or not accepts(value):
            raise ValueError
        found: T = value
        return found

    return read


def _moment(value: Any) -> float:
    return _checked(datetime, lambda moment: moment.tzinfo is not None)(value).timestamp()


_TEXT = _Type("a text", _checked(str, bool))
_FLAG = _Type("true or false", _checked(bool, lambda _: True))
_POSITIVE = _Type("a number above 0", _checked((int, float), lambda number: number > 0))
_PERCENT = _Type("a number above -100", _checked((int, float), lambda number: number > -100))
_COUNT = _Type("a whole number, 0 or above", _checked(int, lambda number: number >= 0))
_LOT = _Type("a whole number above 0", _checked(int, lambda number: number > 0))
_DAY = _Type("a day such as 2025-07-01", _checked(date, lambda day: not isinstance(day, datetime)))
_MOMENT = _Type("a time with its distance from UTC, such as 2025-06-18T10:00:00+08:00", _moment)
_KIND = _Type(f"one of {', '.join(_KINDS)}", lambda value: _KINDS[value])
_PLAN = _Type(f"one of {', '.join(PLANS)}", lambda value: _checked(str, PLANS.__contains__)(value))
_CODE = _Type("a code such as 'HK.00700'", lambda value: key_of(_checked(str, bool)(value)))

_ATTRIBUTES = {
    "name": _TEXT,
    "chinese_name": _TEXT,
    "kind": _KIND,
    "exchange": _COUNT,
    "sessions": _PLAN,
    "currency": _TEXT,
    "lot_size": _LOT,
    "tick_size": _POSITIVE,
    "listed": _DAY,
    "delisted": _DAY,
    "base_price": _POSITIVE,
    "volatility": _POSITIVE,
    "shares": _COUNT,
    "float_shares": _COUNT,
    "daily_volume": _COUNT,
}
_TABLES = ("symbol", "price", *ACTIONS, "suspension", "jump")


class _Entry:
    """One table of the file. `close` raises where it has a key that nobody asked for."""

    def __init__(self, path: Path, table: str, place: int, values: Mapping[str, Any]) -> None:
        self._where = f"{path}: [[{table}]] number {place}"
        self._values = values
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._values

    def take(self, key: str, kind: _Type) -> Any:
        self._asked.add(key)
        if key not in self._values:
            raise ConfigError(f"{self._where}: the key {key!r} is missing: {kind.words}")
        value = self._values[key]
        try:
            return kind.read(value)
        except (ValueError, KeyError, TypeError) as error:
            raise self.error(key, f"must be {kind.words}, not {value!r}") from error

    def error(self, key: str, text: str) -> ConfigError:
        return ConfigError(f"{self._where}, key {key!r}: {text}")

    def close(self) -> None:
        for key in self._values:
            if key not in self._asked:
                raise self.error(key, f"is unknown{_hint(key, self._asked)}")


def read_pins(path: str | Path) -> Pins:
    """The pins that a TOML file lays down.

    ```toml
    [[symbol]]              # adds it, or lays down of one there is what is named: most attributes of `Instrument`
    code = "HK.00700"
    lot_size = 100
    base_price = 480.0

    [[price]]               # with hold = true it stays there until the next one
    code = "HK.00700"
    at = 2025-06-18T10:00:00+08:00
    price = 500.0

    [[split]]               # also [[join]] and [[bonus]]
    code = "US.AAPL"
    day = 2025-07-01
    base = 1
    result = 4

    [[dividend]]            # also [[special_dividend]]
    code = "HK.00005"
    day = 2025-07-01
    amount = 0.5

    [[suspension]]          # without `until`: for good
    code = "HK.00388"
    since = 2025-06-18T10:00:00+08:00
    until = 2025-06-19T09:00:00+08:00

    [[jump]]
    code = "US.TSLA"
    at = 2025-06-18T11:00:00-04:00
    percent = -12.5
    ```

    Raises:
        ConfigError: the file cannot be read, or a table or key of it is wrong; the text names it.
    """
    path = Path(path)
    entries = _entries(path)
    symbols: dict[Key, PinnedSymbol] = {}
    for entry in entries["symbol"]:
        symbol = _symbol(entry)
        if symbol.key in symbols:
            raise entry.error("code", "stands in another [[symbol]] too")
        symbols[symbol.key] = symbol
    actions = [_action(kind, entry) for kind in ACTIONS for entry in entries[kind]]
    return Pins(
        symbols=symbols,
        prices=_grouped(map(_price, entries["price"]), "at"),
        actions=_grouped(actions, "day"),
        suspensions=_grouped(map(_suspension, entries["suspension"]), "since"),
        jumps=_grouped(map(_jump, entries["jump"]), "at"),
    )


def _entries(path: Path) -> dict[str, list[_Entry]]:
    tables = read_toml(path)
    for table, rows in tables.items():
        if table not in _TABLES:
            raise ConfigError(f"{path}: the table {table!r} is unknown{_hint(table, _TABLES)}")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ConfigError(f"{path}: {table!r} must be written as [[{table}]]")
    return {
        table: [_Entry(path, table, place, row) for place, row in enumerate(tables.get(table, ()), 1)]
        for table in _TABLES
    }


def _symbol(entry: _Entry) -> PinnedSymbol:
    key = entry.take("code", _CODE)
    attributes = {name: entry.take(name, kind) for name, kind in _ATTRIBUTES.items() if entry.has(name)}
    return _closed(entry, PinnedSymbol(key, attributes))


def _price(entry: _Entry) -> PinnedPrice:
    hold = entry.take("hold", _FLAG) if entry.has("hold") else False
    price = float(entry.take("price", _POSITIVE))
    return _closed(entry, PinnedPrice(entry.take("code", _CODE), entry.take("at", _MOMENT), price, hold))


def _action(kind: str, entry: _Entry) -> PinnedAction:
    key, day = entry.take("code", _CODE), entry.take("day", _DAY)
    if kind.endswith("dividend"):
        return _closed(entry, PinnedAction(key, day, kind, amount=float(entry.take("amount", _POSITIVE))))
    base, result = entry.take("base", _LOT), entry.take("result", _LOT)
    return _closed(entry, PinnedAction(key, day, kind, float(base), float(result)))


def _suspension(entry: _Entry) -> Suspension:
    key, since = entry.take("code", _CODE), entry.take("since", _MOMENT)
    until = entry.take("until", _MOMENT) if entry.has("until") else None
    if until is not None and until <= since:
        raise entry.error("until", "must be after 'since'")
    return _closed(entry, Suspension(key, since, until))


def _jump(entry: _Entry) -> Jump:
    percent = float(entry.take("percent", _PERCENT))
    return _closed(entry, Jump(entry.take("code", _CODE), entry.take("at", _MOMENT), percent))


def _closed(entry: _Entry, pin: T) -> T:
    entry.close()
    return pin


def _grouped(pins: Iterable[Pin], time: str) -> dict[Key, tuple[Pin, ...]]:
    groups: dict[Key, list[Pin]] = defaultdict(list)
    for pin in pins:
        groups[pin.key].append(pin)
    return {key: tuple(sorted(group, key=attrgetter(time))) for key, group in groups.items()}


def _hint(word: str, words: Iterable[str]) -> str:
    near = get_close_matches(word, sorted(words), 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(words))}"
