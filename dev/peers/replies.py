"""What the simulator answers: messages that follow from protocol, seed and variant."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

from google.protobuf.message import Message

from opend import schema
from opend.simulator.synthesize import Synthesizer

if TYPE_CHECKING:
    from google.protobuf.descriptor import FieldDescriptor

VARIANTS = ("full", "sparse", "empty", "odd", "error")
"""Most fields set; optional ones left out at random; no items; values at their edges; OpenD's error."""

ERROR_TEXT = "synthetic failure"
_OPTIONAL_IS_LEFT_OUT = 0.5
_IS_ODD = 0.4
_STEERING = frozenset({"s2c", "retType", "retMsg", "errCode", "lastPage", "hasMore", "hasNext", "accStatus"})
"""Fields that tell a client whether and how to go on: varied, they would only end the call."""

_EDGES: dict[type, tuple[Any, ...]] = {
    bool: (False, True),
    str: ("", " ", "腾讯控股", "a b,c", "0", "nan", "2026-02-30", "1e5"),
    bytes: (b"", b"\x00"),
    int: (0, 1, 2, 3, 7, 12, 99, 2**31 - 1),
    float: (0.0, -0.0, 1e-9, -1.5, 1e15, 0.1 + 0.2, 100.0),
}


@lru_cache(maxsize=256)
def reply(full_name: str, seed: int, variant: str) -> Message:
    """A reply that every side gets alike; not to be changed.

    Args:
        full_name: the message, e.g. `"Qot_GetKL.Response"`.
        seed: tells replies of the same variant apart.
        variant: one of `VARIANTS`.
    """
    if variant == "error":
        return schema.message_class(full_name)(retType=-1, retMsg=f"{ERROR_TEXT} {seed}", errCode=seed % 1000)
    message = Synthesizer(seed).message(full_name, variant=variant)
    rng = random.Random(f"{seed}/{full_name}/{variant}")
    for part in list(_parts(message)):
        _vary(part, variant, rng)
    return message


def _parts(message: Message) -> Iterator[Message]:
    """A message and all that it holds."""
    yield message
    for field, value in message.ListFields():
        if field.message_type is not None:
            for part in [value] if field.has_presence else value:
                yield from _parts(part)


def _vary(part: Any, variant: str, rng: random.Random) -> None:
    for field, _ in part.ListFields():
        if field.name in _STEERING:
            continue
        if _is_left_out(field, variant, rng):
            part.ClearField(field.name)
        elif variant == "odd" and _is_plain(field) and rng.random() < _IS_ODD:
            _make_odd(part, field, rng)


def _is_left_out(field: FieldDescriptor, variant: str, rng: random.Random) -> bool:
    if not field.has_presence:
        return variant == "empty"
    return variant == "sparse" and field.name not in _required(field) and rng.random() < _OPTIONAL_IS_LEFT_OUT


@cache
def _required_names(full_name: str) -> frozenset[str]:
    empty: Any = schema.message_class(full_name)()
    return frozenset(path for path in empty.FindInitializationErrors())


def _required(field: FieldDescriptor) -> frozenset[str]:
    return _required_names(cast(Any, field.containing_type).full_name)


def _is_plain(field: FieldDescriptor) -> bool:
    return field.has_presence and field.message_type is None


def _make_odd(part: Any, field: FieldDescriptor, rng: random.Random) -> None:
    if field.enum_type is not None:
        edges = tuple(value.number for value in field.enum_type.values)
    else:
        edges = _EDGES[type(getattr(part, field.name))]
    setattr(part, field.name, rng.choice(edges))
