"""Messages with random contents: whatever the schema allows, extremes and unknown enum numbers included."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

DEPTH = 6
"""Messages below this depth have their required fields only."""

TEXTS = ("", "N/A", "HK", "00700", "2026-01-05", "2026-01-05 09:30:00", "中文 é", "1.5", " ", "a\nb", "-1")
FLOATS = (0.0, -0.0, 1.5, -2.25, 1e-300, 1.7e308, 0.1, 100.0, float("inf"), float("nan"))
SMALL = (0, 1, 2, 3, 4, 5, 8, 10, 30, -1, 255)

Maker = Callable[[random.Random], Any]


def _integer(low: int, high: int) -> Maker:
    usual = [number for number in SMALL if low <= number]
    return lambda rng: rng.choice([*usual, low, high, rng.randint(low, high)])


MAKERS: Mapping[int, Maker] = {
    FieldDescriptor.CPPTYPE_INT32: _integer(-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_UINT32: _integer(0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_INT64: _integer(-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT64: _integer(0, 2**64 - 1),
    FieldDescriptor.CPPTYPE_DOUBLE: lambda rng: rng.choice(FLOATS),
    FieldDescriptor.CPPTYPE_FLOAT: lambda rng: rng.choice((0.0, 1.5, -2.25)),
    FieldDescriptor.CPPTYPE_BOOL: lambda rng: rng.random() < 0.5,
    FieldDescriptor.CPPTYPE_STRING: lambda rng: rng.choice(TEXTS),
}


def fill(message: Message, rng: random.Random, depth: int = 0) -> None:
    """Give a message random contents: required fields, and any of the others."""
    descriptor: Descriptor = message.DESCRIPTOR  # type: ignore[assignment]
    for field in descriptor.fields:
        if _is_repeated(field):
            for _ in range(rng.choice((0, 1, 2, 3)) if depth < DEPTH else 0):
                _add(message, field, rng, depth)
        elif _is_required(field) or (depth < DEPTH and rng.random() < 0.6):
            _set(message, field, rng, depth)


def _is_repeated(field: FieldDescriptor) -> bool:
    return bool(field.is_repeated) if hasattr(field, "is_repeated") else field.label == field.LABEL_REPEATED


def _is_required(field: FieldDescriptor) -> bool:
    return bool(field.is_required) if hasattr(field, "is_required") else field.label == field.LABEL_REQUIRED


def _add(message: Message, field: FieldDescriptor, rng: random.Random, depth: int) -> None:
    items = getattr(message, field.name)
    if field.message_type:
        fill(items.add(), rng, depth + 1)
    else:
        items.append(_scalar(field, rng))


def _set(message: Message, field: FieldDescriptor, rng: random.Random, depth: int) -> None:
    if field.message_type:
        inner = getattr(message, field.name)
        inner.SetInParent()
        fill(inner, rng, depth + 1)
    else:
        setattr(message, field.name, _scalar(field, rng))


def _scalar(field: FieldDescriptor, rng: random.Random) -> Any:
    if field.enum_type:
        return rng.choice(list(field.enum_type.values_by_number))
    if field.type == FieldDescriptor.TYPE_BYTES:
        return rng.choice(TEXTS).encode()
    return MAKERS[field.cpp_type](rng)
