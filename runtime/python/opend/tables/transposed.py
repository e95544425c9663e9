"""Many rows of a repeated message field, read as columns: protobuf's own parser turns them over.

The rows are parsed once more, as a message of which every field is repeated. Where a field that is not repeated comes
several times, a parser merges what it finds, and merging repeated fields joins them: in the end each field holds the
values of all rows, in order. That takes a fraction of the time of asking each row for each field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from operator import attrgetter
from typing import Any, NamedTuple

from google.protobuf.message import Message

from opend import schema

from .columns import KINDS, Kind, Values

FEW_ROWS = 8
"""Up to so many rows are read sooner one by one."""

LENGTH_DELIMITED = 2
"""The wire's type of what begins with its length, such as the values of a repeated field in one piece."""

CODE_PARTS = "market", "code"
"""The fields of a `Qot_Common.Security`."""

Mask = list[bool]
Convert = Callable[[Any], Any]


class Column(NamedTuple):
    """The values of a column, and what they are; None where they must be looked at."""

    kind: Kind | None
    values: Values


class Transposer:
    """Reads the rows of one kind of message as columns.

    Args:
        holder: full name of the message that has the rows.
        rows: name of its repeated field.
        paths: the fields of a row that are wanted, from the row; none of them is repeated.
    """

    def __init__(self, holder: str, rows: str, *paths: str) -> None:
        self._holder, self._rows, self._paths = holder, rows, paths

    def columns(self, holder: Message, wire: bytes) -> Columns:
        """The columns of the rows of a message. `wire` is the message in protobuf."""
        return Columns(getattr(holder, self._rows), getattr(self._class.FromString(wire), self._rows))

    @cached_property
    def _class(self) -> Any:
        return turned_class(schema.message_class(self._holder).DESCRIPTOR, {self._rows: self._paths})


def turned_class(holder: Any, wanted: Mapping[str, Sequence[str]]) -> Any:
    """The class of messages that read the bytes of another as columns.

    Args:
        holder: descriptor of the message that has rows.
        wanted: its repeated fields of rows, each with the fields of a row that are wanted, as paths from the row.
    """
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    file = descriptor_pb2.FileDescriptorProto(name="turned.proto", package="turned", syntax="proto2")
    turned = file.message_type.add(name="Holder")
    for rows, paths in wanted.items():
        _add_part(file, turned, holder.fields_by_name[rows], _tree(paths))
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(file.SerializeToString())
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("turned.Holder"))


_Tree = dict[str, Any]
"""Names of fields, each with the tree of what is wanted of it."""


def _tree(paths: Iterable[str]) -> _Tree:
    tree: _Tree = {}
    for path in paths:
        branch = tree
        for name in path.split("."):
            branch = branch.setdefault(name, {})
    return tree


def _add_part(file: Any, outer: Any, field: Any, tree: _Tree) -> None:
    """Declare a message field, not repeated, and the turned form of its message: what is no message is repeated."""
    name = f"{outer.name}_{field.name}"
    outer.field.add(name=field.name, number=field.number, type=field.type, label=1, type_name=f".turned.{name}")
    turned = file.message_type.add(name=name)
    for wanted, inner in tree.items():
        own: Any = field.message_type.fields_by_name[wanted]
        if own.message_type is not None:
            _add_part(file, turned, own, inner)
        else:
            added = turned.field.add(name=own.name, number=own.number, type=own.type, label=3)
            added.options.packed = own.cpp_type != own.CPPTYPE_STRING


class Columns:
    """The columns of some rows.

    Args:
        rows: the messages.
        turned: the message whose fields have the values of all rows.
    """

    def __init__(self, rows: Sequence[Any], turned: Message) -> None:
        self.size = len(rows)
        self._given = rows
        self._parts = {"": _Part(turned)}
        self._constants: dict[tuple[type, Any], Column] = {}
        self._masks: dict[tuple[str, Any], Mask] = {}
        self._messages: dict[str, list[Any]] = {}

    # Columns

    def same(self, value: Any) -> Column:
        """The same value in every row."""
        return Column(KINDS.get(type(value)), [value] * self.size)

    def each(self, value: Callable[[Any], Any], kind: Kind | None = None) -> Column:
        """What a function makes of each row."""
        return Column(kind, list(map(value, self._rows)))

    def field(self, kind: Kind, otherwise: Any, path: str, *fallback: str, convert: Convert | None = None) -> Column:
        """A field's values.

        Args:
            kind: of its values.
            otherwise: stands where a row has none.
            path: of the field, from the row.
            fallback: fields that serve where those before are not set.
            convert: makes the value of each.
        """
        outer, name = _split(path)
        part = self._part(outer)
        count = part.count(name)
        if count == self.size and kind is Kind.FLOAT and convert is None:
            return Column(kind, part.floats(name))
        if count == self.size:
            return Column(kind, part.values(name) if convert is None else _converted(part.values(name), convert))
        rest = self.field(kind, otherwise, *fallback, convert=convert) if fallback else self._constant(otherwise)
        if not count:
            return rest
        return Column(kind if rest.kind is kind else None, self._where_set(path, convert, _listed(rest.values)))

    def _where_set(self, path: str, convert: Convert | None, others: Sequence[Any]) -> Values:
        """The value of each row that has one, and another of the others; what is not nothing is there."""
        outer, name = _split(path)
        parts = self._parts_of_rows(outer)
        values = list(map(attrgetter(name), parts))
        if convert is not None:
            rows = zip(values, parts, others, strict=True)
            return [convert(value) if value or part.HasField(name) else other for value, part, other in rows]
        rows = zip(values, parts, others, strict=True)
        return [value or (value if part.HasField(name) else other) for value, part, other in rows]

    def codes(self, path: str, code_of: Callable[[int, str], str]) -> Column:
        """The codes of securities, each a `Qot_Common.Security`.

        Args:
            path: where a row has its security.
            code_of: makes a code of market and symbol.
        """
        markets, symbols = map(self._part(path).values, CODE_PARTS)
        if len(markets) != self.size or len(symbols) != self.size:
            markets, symbols = ([getattr(each, name) for each in self._parts_of_rows(path)] for name in CODE_PARTS)
        beginnings = {market: code_of(market, "") for market in set(markets)}
        return Column(Kind.TEXT, [beginnings[market] + symbol for market, symbol in zip(markets, symbols, strict=True)])

    def truths(self, mask: Mask) -> Column:
        """Whether the mask holds."""
        return Column(Kind.TRUTH, mask)

    def when(self, mask: Mask, column: Column, otherwise: Any) -> Column:
        """A column where the mask holds, and another value elsewhere."""
        if not any(mask):
            return self._constant(otherwise)
        if all(mask):
            return column
        values = [value if holds else otherwise for value, holds in zip(_listed(column.values), mask, strict=True)]
        return Column(column.kind if KINDS.get(type(otherwise)) is column.kind else None, values)

    def _constant(self, value: Any) -> Column:
        key = type(value), value
        if key not in self._constants:
            self._constants[key] = self._new_constant(value)
        return self._constants[key]

    def _new_constant(self, value: Any) -> Column:
        if type(value) is not float:
            return self.same(value)
        import numpy as np

        values: Any = np.full(self.size, value)
        return Column(Kind.FLOAT, values)

    # Masks: of which rows something holds

    def has(self, path: str) -> Mask:
        """In which rows a field is set."""
        return self._mask(("has", path), lambda: self._has(path))

    def _has(self, path: str) -> Mask:
        outer, name = _split(path)
        holder = self._part(outer)
        if holder.lacks_part(name):
            return [False] * self.size
        if holder.has_part(name) and self._part(path).is_in_all(self.size):
            return [True] * self.size
        return [part.HasField(name) for part in self._parts_of_rows(outer)]

    def equals(self, path: str, number: int) -> Mask:
        """In which rows a field has a value."""
        return self._mask((path, number), lambda: [value == number for value in self._all_values(path)])

    def is_true(self, path: str) -> Mask:
        """In which rows a field is neither false nor nothing."""
        return self._mask((path, None), lambda: list(map(bool, self._all_values(path))))

    def lacks(self, mask: Mask) -> Mask:
        """In which rows a mask does not hold."""
        return [not holds for holds in mask]

    def _all_values(self, path: str) -> Sequence[Any]:
        outer, name = _split(path)
        values = self._part(outer).values(name)
        return values if len(values) == self.size else list(map(attrgetter(path), self._rows))

    def _mask(self, key: tuple[str, Any], made: Callable[[], Mask]) -> Mask:
        if key not in self._masks:
            self._masks[key] = made()
        return self._masks[key]

    # What they are made of

    @cached_property
    def _rows(self) -> Sequence[Any]:
        """The messages; each takes time to come by, and most tables need none."""
        return self._given[:]

    def _part(self, path: str) -> _Part:
        part = self._parts.get(path)
        if part is None:
            outer, name = _split(path)
            part = self._parts[path] = _Part(getattr(self._part(outer).message, name))
        return part

    def _parts_of_rows(self, path: str) -> Sequence[Any]:
        """The message at a path in each row; an empty one where a row has none."""
        if not path:
            return self._rows
        if path not in self._messages:
            self._messages[path] = list(map(attrgetter(path), self._rows))
        return self._messages[path]


class _Part:
    """A turned message: the values of its fields."""

    def __init__(self, message: Any) -> None:
        self.message = message
        self._lists: dict[str, list[Any]] = {}

    def has_part(self, name: str) -> bool:
        """Whether a message inside it was turned over too, and some row has it."""
        return self._is_part(name) and bool(self.message.HasField(name))

    def lacks_part(self, name: str) -> bool:
        """Whether a message inside it was turned over too, and no row has it."""
        return self._is_part(name) and not self.message.HasField(name)

    def _is_part(self, name: str) -> bool:
        field = self.message.DESCRIPTOR.fields_by_name.get(name)
        return field is not None and field.message_type is not None

    def is_in_all(self, size: int) -> bool:
        """Whether all of so many rows certainly have it: they all have one of its fields."""
        fields = self.message.DESCRIPTOR.fields
        return any(self.count(field.name) == size for field in fields if field.message_type is None)

    def count(self, name: str) -> int:
        """How many rows have a field."""
        known = self._lists.get(name)
        return len(getattr(self.message, name) if known is None else known)

    def values(self, name: str) -> list[Any]:
        """The values of a field, as many as rows have it."""
        found = self._lists.get(name)
        if found is None:
            found = self._lists[name] = getattr(self.message, name)[:]
        return found

    def floats(self, name: str) -> Values:
        """The values of a field of floats, as an array where they can be had in one piece."""
        number = self.message.DESCRIPTOR.fields_by_name[name].number
        found = self._pieces.get(number)
        return self.values(name) if found is None else found

    @cached_property
    def _pieces(self) -> dict[int, Any]:
        """The numbers of fields whose values are doubles, each with the values as an array.

        On the wire they stand side by side, as a processor has them. All else is taken out before: it would only be in
        the way, and then it is no longer needed.
        """
        import numpy as np

        numbers = set()
        for field in self.message.DESCRIPTOR.fields:
            if field.type == field.TYPE_DOUBLE:
                numbers.add(field.number)
            elif field.message_type is None:
                self.values(field.name)
                self.message.ClearField(field.name)
        data = self.message.SerializePartialToString()
        found = _delimited(data)
        return {
            number: np.frombuffer(data, "<f8", size // 8, start) for number, start, size in found if number in numbers
        }


def _delimited(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Number, place and length of the fields at the beginning of a message that begin with their length."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        if tag & 7 != LENGTH_DELIMITED:
            return
        size, at = _varint(data, at)
        yield tag >> 3, at, size
        at += size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins at a place, and the place behind it."""
    number = shift = 0
    while data[at] & 0x80:
        number |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
    return number | data[at] << shift, at + 1


def _converted(values: Sequence[Any], convert: Convert) -> list[Any]:
    """What each value is converted to; texts and whole numbers that come often, such as those of enums, only once."""
    if isinstance(values[0], float):  # 0.0 and -0.0 are one key, and two texts
        return list(map(convert, values))
    return list(map({value: convert(value) for value in set(values)}.__getitem__, values))


@cache
def _split(path: str) -> tuple[str, str]:
    """The path of the message that has a field, and the field's name."""
    outer, _, name = path.rpartition(".")
    return outer, name


def _listed(values: Values) -> Values:
    """Values as Python has them, one by one."""
    return values.tolist() if hasattr(values, "tolist") else values
