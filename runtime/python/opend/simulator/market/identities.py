"""OpenD's own numbers for what there is."""

from __future__ import annotations

from . import noise
from .instruments import Key

_BITS = 46  # as long as OpenD's own, and exact in clients that know no whole numbers


def identity(key: Key, *names: object) -> int:
    """The number of a security or plate, the same in every run; `names` tell apart what had the same code in turn."""
    return (noise.stream(0, "identity", key.market, key.code, *names) >> (64 - _BITS)) + 1
