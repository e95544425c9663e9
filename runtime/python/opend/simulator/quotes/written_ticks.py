"""Pushes of ticks as protobuf writes them, column by column: to make messages of them takes several times as long."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from opend import schema

from .messages import SPACE

if TYPE_CHECKING:
    from opend.simulator.market.records import Ticks

Bytes = NDArray[np.uint8]
Minutes = Callable[[int], str]
"""The local time of a minute that is given by its number since 1970, such as `"2025-06-18 10:00:"`."""

# Protobuf: a field is its number and wire type, then its value. Integers have seven bits a byte, the lowest first, and
# one bit that tells that more follow; texts and messages tell their length first.
_INTEGER, _DOUBLE, _SIZED = 0, 1, 2
_SEVEN = np.arange(0, 64, 7)
_MORE = 0x80
_MINUTE = 60_000  # milliseconds

_NUMBERS: dict[str, int] = {
    name: field.number for name, field in schema.message_class("Qot_Common.Ticker").DESCRIPTOR.fields_by_name.items()
}
_ITEM: int = schema.message_class("Qot_UpdateTicker.S2C").DESCRIPTOR.fields_by_name["tickerList"].number


class Envelope(NamedTuple):
    """What stands around the ticks of a push, written.

    Attributes:
        begin: up to the length of `s2c`.
        before: what of `s2c` comes before the ticks.
        behind: what of it follows on them.
    """

    begin: bytes
    before: bytes
    behind: bytes


class WrittenTicks:
    """Ticks in pushes; a slice of it is the push with those ticks. Most have one, and those are ready.

    Args:
        ticks: the ticks.
        push_data_type: a `Qot_Common.PushDataType`.
        envelope: what stands around them.
        minutes: tells local times.
    """

    __slots__ = ("_bytes", "_envelope", "_items", "_starts")

    def __init__(self, ticks: Ticks, push_data_type: int, envelope: Envelope, minutes: Minutes) -> None:
        items = _items(ticks, push_data_type, minutes)
        sizes = items.sizes
        rows = _Rows(len(ticks))
        rows.add_same(*envelope.begin)
        rows.add_integers(sizes + (2 + len(envelope.before) + len(envelope.behind)))
        rows.add_same(*envelope.before)
        heads = rows.sizes
        rows.add_same(_ITEM << 3 | _SIZED)
        rows.add_integers(sizes)  # which are all below 128
        rows.add_all(items)
        rows.add_same(*envelope.behind)
        self._envelope = envelope
        self._bytes = rows.joined()
        starts = np.append(0, np.cumsum(rows.sizes))
        # Close together in memory, as there may be thousands of these, each wanted now and then.
        self._starts, self._items = array("l", starts.tolist()), array("l", (starts[:-1] + heads).tolist())

    def __getitem__(self, places: slice) -> bytes:
        if places.stop - places.start == 1:
            return self._bytes[self._starts[places.start] : self._starts[places.stop]]
        begin, before, behind = self._envelope
        s2c = b"".join((before, *map(self._item, range(places.start, places.stop)), behind))
        return begin + written_integer(len(s2c)) + s2c

    def _item(self, place: int) -> bytes:
        """A tick as an item of `tickerList`."""
        return self._bytes[self._items[place] : self._starts[place + 1] - len(self._envelope.behind)]


def written_integer(value: int) -> bytes:
    """An integer above or equal to 0."""
    high, low = divmod(value, _MORE)
    return bytes((low | _MORE,)) + written_integer(high) if high else bytes((low,))


def written_tag(message: Any, field: str) -> bytes:
    """What comes before the length of a field that is a text or a message."""
    return written_integer(message.DESCRIPTOR.fields_by_name[field].number << 3 | _SIZED)


def _items(ticks: Ticks, push_data_type: int, minutes: Minutes) -> _Rows:
    """Each tick as a `Qot_Common.Ticker`."""
    rows = _Rows(len(ticks))
    times = _doubles(ticks.times)
    texts = _texts(ticks.times, minutes)
    rows.add_same(_tag("time", _SIZED), texts.shape[1])
    rows.add(texts)
    rows.add_same(_tag("sequence", _INTEGER))
    rows.add_integers(ticks.sequences)
    rows.add_same(_tag("dir", _INTEGER))
    rows.add_integers(ticks.directions)
    rows.add_same(_tag("price", _DOUBLE))
    rows.add(_doubles(ticks.prices))
    rows.add_same(_tag("volume", _INTEGER))
    rows.add_integers(ticks.volumes)
    rows.add_same(_tag("turnover", _DOUBLE))
    rows.add(_doubles(ticks.turnovers))
    rows.add_same(_tag("recvTime", _DOUBLE))
    rows.add(times)
    rows.add_same(_tag("type", _INTEGER))
    rows.add_integers(ticks.types)
    rows.add_same(_tag("typeSign", _INTEGER), SPACE, _tag("pushDataType", _INTEGER), push_data_type)
    rows.add_same(_tag("timestamp", _DOUBLE))
    rows.add(times)
    rows.add_same(_tag("hpVolume", _DOUBLE))
    rows.add(_doubles(ticks.volumes))
    return rows


class _Rows:
    """Rows of bytes that grow to the right; not all of them have all bytes."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._same = bytearray()
        self._blocks: list[tuple[int, Bytes]] = []
        self._gaps: list[tuple[int, NDArray[np.bool_]]] = []

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many bytes each row has."""
        gaps: Any = sum(gaps.sum(axis=1) for _, gaps in self._gaps)
        sizes: NDArray[np.int64] = np.full(self._count, len(self._same)) - gaps
        return sizes

    def add_same(self, *values: int) -> None:
        """Add the same bytes to all rows."""
        self._same += bytes(values)

    def add(self, block: Bytes) -> None:
        """Add bytes that all rows have."""
        self._blocks.append((len(self._same), block))
        self._same += bytes(block.shape[1])

    def add_integers(self, values: NDArray[Any]) -> None:
        """Add integers above or equal to 0."""
        longest = max(-(-int(values.max(initial=0)).bit_length() // 7), 1)
        left = values.astype(np.int64)[:, None] >> _SEVEN[:longest]
        gaps = left == 0
        gaps[:, 0] = False
        if gaps.any():
            self._gaps.append((len(self._same), gaps))
        self.add(((left & (_MORE - 1)) + _MORE * (left >= _MORE)).astype(np.uint8))

    def add_all(self, rows: _Rows) -> None:
        """Add other rows."""
        place = len(self._same)
        self._blocks += [(place + at, block) for at, block in rows._blocks]
        self._gaps += [(place + at, gaps) for at, gaps in rows._gaps]
        self._same += rows._same

    def joined(self) -> bytes:
        """All rows, one after the other."""
        rows = np.empty((self._count, len(self._same)), np.uint8)
        rows[:] = np.frombuffer(self._same, np.uint8)
        for place, block in self._blocks:
            rows[:, place : place + block.shape[1]] = block
        if not self._gaps:
            return rows.tobytes()
        used = np.ones(rows.shape, np.bool_)
        for place, gaps in self._gaps:
            used[:, place : place + gaps.shape[1]] = ~gaps
        return rows[used].tobytes()


def _tag(name: str, wire_type: int) -> int:
    return _NUMBERS[name] << 3 | wire_type


def _doubles(values: NDArray[Any]) -> Bytes:
    return values.astype("<f8").view(np.uint8).reshape(-1, 8)


def _texts(times: NDArray[np.float64], minutes: Minutes) -> Bytes:
    """Local times, with milliseconds."""
    numbers, milliseconds = np.divmod(np.rint(times * 1000).astype(np.int64), _MINUTE)
    first = np.flatnonzero(np.diff(numbers, prepend=-1))
    begins = np.array([list(minutes(number).encode()) for number in numbers[first].tolist()], np.uint8)
    repeated = begins.reshape(len(first), -1).repeat(np.diff(first, append=len(numbers)), axis=0)
    return np.concatenate([repeated, _seconds()[milliseconds]], axis=1)


@cache
def _seconds() -> Bytes:
    """The milliseconds of a minute, as seconds: `00.000` to `59.999`."""
    numbers = np.arange(_MINUTE)
    digits = [numbers // power % 10 + ord("0") for power in (10_000, 1000, 100, 10, 1)]
    digits.insert(2, np.full(_MINUTE, ord(".")))
    return np.stack(digits, axis=1).astype(np.uint8)
