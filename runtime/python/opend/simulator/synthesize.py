"""Valid messages out of nothing but the schema and a seed."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from google.protobuf import descriptor_pb2
from google.protobuf.message import Message

from opend import schema

if TYPE_CHECKING:
    from google.protobuf.descriptor import Descriptor, FieldDescriptor

_OPTIONAL_IS_SET = 0.9
_MOST_ITEMS = 3

# A reply is a success, and always the only page: a client that follows pages must come to an end.
_FIXED: dict[str, Any] = {
    "retType": 0,
    "retMsg": "",
    "errCode": 0,
    "accStatus": 0,  # an account that may trade
    "lastPage": 1,  # a bool in some messages, an int32 in others: 1 fits both
    "hasMore": 0,
    "hasNext": 0,
}
_NEXT_PAGE = re.compile(r"^next(Page|Key|PageKey|ReqKey)$")

_FIRST_DAY = datetime(2025, 1, 2, 9, 30, tzinfo=timezone.utc)
_NAMES = ("Alder", "Birch", "Cedar", "Hazel", "Linden", "Maple", "Rowan", "Willow")

_Maker = Callable[[random.Random], Any]


class Synthesizer:
    """Makes messages of any type; the same seed, type and variant give the same message."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    def message(self, full_name: str, *, variant: str | bytes = b"") -> Message:
        """A message with its required and most of its optional fields set.

        Args:
            full_name: the message type, e.g. `"Qot_GetKL.Response"`.
            variant: what tells this message from others of its type, e.g. the request it answers.

        Raises:
            ConfigError: the schema has no such message.
        """
        message = schema.message_class(full_name)()
        rng = random.Random(self._random_seed(full_name, variant))
        _fill(message, rng, path=())
        return message

    def _random_seed(self, full_name: str, variant: str | bytes) -> bytes:
        text = variant.encode() if isinstance(variant, str) else variant
        return hashlib.sha256(f"{self._seed}\0{full_name}\0".encode() + text).digest()


def _fill(message: Message, rng: random.Random, path: tuple[str, ...]) -> None:
    descriptor = cast("Descriptor", message.DESCRIPTOR)
    inner = (*path, descriptor.full_name)
    for field in descriptor.fields:
        if _is_wanted(field, rng, inner):
            _set(message, field, rng, inner)


def _is_wanted(field: FieldDescriptor, rng: random.Random, path: tuple[str, ...]) -> bool:
    if field.name in _required(field.containing_type):
        return True
    if _NEXT_PAGE.match(field.name):
        return False
    if field.message_type is not None and field.message_type.full_name in path:
        return False
    is_outermost = len(path) == 1
    is_repeated = not field.has_presence
    return is_outermost or is_repeated or rng.random() < _OPTIONAL_IS_SET


@cache
def _required(descriptor: Descriptor) -> frozenset[str]:
    # Asked of the descriptor's message form: its own spelling differs between releases of protobuf.
    declared = descriptor_pb2.DescriptorProto()
    descriptor.CopyToProto(declared)
    return frozenset(field.name for field in declared.field if field.label == field.LABEL_REQUIRED)


def _set(message: Message, field: FieldDescriptor, rng: random.Random, path: tuple[str, ...]) -> None:
    is_repeated = not field.has_presence
    if field.message_type is not None:
        for part in _parts(message, field, rng, is_repeated):
            _fill(part, rng, path)
    elif is_repeated:
        getattr(message, field.name).extend(_value(field, rng) for _ in range(rng.randint(1, _MOST_ITEMS)))
    else:
        setattr(message, field.name, _FIXED[field.name] if field.name in _FIXED else _value(field, rng))


def _parts(message: Message, field: FieldDescriptor, rng: random.Random, is_repeated: bool) -> Iterable[Message]:
    if is_repeated:
        return [getattr(message, field.name).add() for _ in range(rng.randint(1, _MOST_ITEMS))]
    part: Message = getattr(message, field.name)
    part.SetInParent()
    return [part]


def _value(field: FieldDescriptor, rng: random.Random) -> Any:
    enum = field.enum_type or schema.enum_of_field(cast("Descriptor", field.containing_type).full_name, field.name)
    if enum is not None:
        return _enum_number([value.number for value in enum.values], rng)
    return _maker(field)(rng)


def _enum_number(numbers: list[int], rng: random.Random) -> int:
    """Any of the numbers, but rather not the one for "unknown"."""
    meaningful = [number for number in numbers if number > 0]
    return rng.choice(meaningful or numbers)


# The name of a field tells best what its value looks like. The first pattern that is found wins.


def _moment(rng: random.Random) -> datetime:
    return _FIRST_DAY + timedelta(days=rng.randrange(250), minutes=rng.randrange(390))


def _date_text(rng: random.Random) -> str:
    return f"{_moment(rng):%Y-%m-%d}"


def _time_text(rng: random.Random) -> str:
    return f"{_moment(rng):%Y-%m-%d %H:%M:%S}"


def _unix_time(rng: random.Random) -> int:
    return int(_moment(rng).timestamp())


def _code(rng: random.Random) -> str:
    return f"{rng.randrange(1, 10_000):05}"


def _name(rng: random.Random) -> str:
    return f"{rng.choice(_NAMES)} Holdings"


def _address(rng: random.Random) -> str:
    return f"https://example.com/{rng.randrange(1000)}"


def _word(rng: random.Random) -> str:
    return f"{rng.choice(_NAMES).lower()}-{rng.randrange(1000)}"


def _currency(rng: random.Random) -> str:
    return rng.choice(("HKD", "USD", "CNH"))


def _year(rng: random.Random) -> int:
    return rng.randint(2020, 2025)


def _small_count(rng: random.Random) -> int:
    return rng.randint(1, 99)


def _large_count(rng: random.Random) -> int:
    return rng.randint(1, 1_000_000)


def _identifier(rng: random.Random) -> int:
    return rng.randint(10**8, 10**12)


def _small_number(_: random.Random) -> int:
    # Some fields hold an enum although the schema does not say so: 1 is a member of them all.
    return 1


def _ratio(rng: random.Random) -> float:
    return rng.randint(1, 9_999) / 100


def _price(rng: random.Random) -> float:
    return rng.randint(1_000, 500_000) / 1000


def _truth(rng: random.Random) -> bool:
    return rng.random() < 0.5


def _bytes(rng: random.Random) -> bytes:
    return _word(rng).encode()


_TIME_NUMBER = r"(time|date|timestamp|tradingday)$"
_MAKERS: dict[str, tuple[tuple[str, _Maker], ...]] = {
    "str": (
        (r"(date|day)(str)?$", _date_text),
        (r"time(str|stampstr|_key)?$", _time_text),
        (r"(code|symbol)$", _code),
        (r"name$", _name),
        (r"(url|link)$", _address),
        (r"currency$", _currency),
        (r"", _word),
    ),
    "int32": (
        (r"year$", _year),
        (r"(count|quota|size|num|days|distance|interest|seconds)$", _small_count),
        (r"", _small_number),
    ),
    "uint32": ((_TIME_NUMBER, _unix_time), (r"year$", _year), (r"", _small_number)),
    "64-bit": ((_TIME_NUMBER, _unix_time), (r"id$", _identifier), (r"", _large_count)),
    "float": (
        (_TIME_NUMBER, lambda rng: float(_unix_time(rng))),
        (r"(rate|ratio|pct|percent|percentile|percentage|rank|probability|iv|volatility)", _ratio),
        (r"", _price),
    ),
    "bool": ((r"", _truth),),
    "bytes": ((r"", _bytes),),
}
_KINDS: dict[int, str] = {
    descriptor_pb2.FieldDescriptorProto.TYPE_STRING: "str",
    descriptor_pb2.FieldDescriptorProto.TYPE_INT32: "int32",
    descriptor_pb2.FieldDescriptorProto.TYPE_UINT32: "uint32",
    descriptor_pb2.FieldDescriptorProto.TYPE_INT64: "64-bit",
    descriptor_pb2.FieldDescriptorProto.TYPE_UINT64: "64-bit",
    descriptor_pb2.FieldDescriptorProto.TYPE_DOUBLE: "float",
    descriptor_pb2.FieldDescriptorProto.TYPE_FLOAT: "float",
    descriptor_pb2.FieldDescriptorProto.TYPE_BOOL: "bool",
    descriptor_pb2.FieldDescriptorProto.TYPE_BYTES: "bytes",
}


@cache
def _maker(field: FieldDescriptor) -> _Maker:
    rules = _MAKERS[_KINDS[field.type]]
    return next(maker for pattern, maker in rules if re.search(pattern, field.name, re.IGNORECASE))
