"""Texts, bytes, lists, numbers and prices."""

from __future__ import annotations

import time
from itertools import count
from typing import Any, TypeVar

TupleT = TypeVar("TupleT", bound=tuple[Any, ...])

UNIQUE_IDS = 2**32 - 1
THOUSAND, BILLION = 1000.0, 1e9

_counted = count(int(time.time() % 10_000))


def bytes_utf8(data: str) -> bytes:
    """A text as UTF-8."""
    return bytes(data, encoding="utf-8")


def str_utf8(data: bytes) -> str:
    """The text of UTF-8 bytes."""
    return str(data, encoding="utf-8")


def str2binary(s: str) -> bytes:
    """A text as UTF-8."""
    return s.encode()


def is_str(obj: object) -> bool:
    """Whether something is a text or bytes."""
    return isinstance(obj, str | bytes)


def md5_transform(raw_str: str) -> str:
    """The MD5 of a text, in hexadecimal: the form in which `unlock_trade` takes a password as `password_md5`."""
    import hashlib

    return hashlib.md5(raw_str.encode()).hexdigest()


def unique_and_normalize_list(lst: Any) -> list[Any]:
    """The different items of a list, in their order; of a single thing, the list of it; of nothing, an empty list."""
    if not lst:
        return []
    unique: list[Any] = []
    for item in lst if isinstance(lst, list) else [lst]:
        if item not in unique:
            unique.append(item)
    return unique


def make_from_namedtuple(t: TupleT, **kwargs: object) -> TupleT:
    """A copy of a named tuple with other values in some fields.

    Raises:
        ValueError: the tuple has no such field.
    """
    copy: TupleT = t._replace(**kwargs)  # type: ignore[attr-defined]
    return copy


def get_unique_id32() -> int:
    """A number that fits 32 bits, and that this process has not been given before; safe in any thread."""
    return next(_counted) % UNIQUE_IDS + 1


def price_to_str_int1000(price: float | str) -> str:
    """A price in thousandths, as text; empty where there is no price."""
    return "" if str(price) == "" else str(round(float(price) * THOUSAND))


def int1000_price_to_float(price: float | str) -> float:
    """A price of a number of thousandths; 0 where there is none."""
    return _price(price, THOUSAND)


def int10_9_price_to_float(price: float | str) -> float:
    """A price of a number of billionths, to three decimals; 0 where there is none."""
    return _price(price, BILLION)


def _price(number: float | str, parts: float) -> float:
    return 0.0 if str(number) == "" else round(float(number) / parts, 3)
