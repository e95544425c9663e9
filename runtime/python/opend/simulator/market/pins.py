"""What a user lays down for the market: symbols, prices, corporate actions, suspensions and jumps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .instruments import Key

ACTIONS = ("split", "join", "bonus", "dividend", "special_dividend")
"""Kinds of corporate actions."""


@dataclass(frozen=True)
class PinnedSymbol:
    """A symbol that is added, or of which something is laid down.

    Attributes:
        attributes: values of attributes of `Instrument`, by name.
    """

    key: Key
    attributes: Mapping[str, Any]


@dataclass(frozen=True)
class PinnedPrice:
    """The price that a symbol has at a moment.

    Attributes:
        at: seconds since 1970.
        hold: it stays there until the next pinned price, or for good; else the path goes through it and on.
    """

    key: Key
    at: float
    price: float
    hold: bool = False


@dataclass(frozen=True)
class PinnedAction:
    """A corporate action.

    Attributes:
        day: the ex-date: the first day on which the price is without it.
        kind: one of `ACTIONS`.
        base: of a split, join or bonus: so many old shares ...
        result: ... become so many (split, join), or get so many new ones on top (bonus).
        amount: of a dividend: money a share.
    """

    key: Key
    day: date
    kind: str
    base: float = 1.0
    result: float = 1.0
    amount: float = 0.0


@dataclass(frozen=True)
class Suspension:
    """No trading from `since` until before `until`, both in seconds since 1970; None is for good."""

    key: Key
    since: float
    until: float | None = None


@dataclass(frozen=True)
class Jump:
    """The price changes by `percent` at once, at `at` (seconds since 1970), and the path goes on from there."""

    key: Key
    at: float
    percent: float


@dataclass(frozen=True)
class Pins:
    """All that is laid down, by symbol; what belongs to a symbol is in order of time."""

    symbols: Mapping[Key, PinnedSymbol] = field(default_factory=dict)
    prices: Mapping[Key, tuple[PinnedPrice, ...]] = field(default_factory=dict)
    actions: Mapping[Key, tuple[PinnedAction, ...]] = field(default_factory=dict)
    suspensions: Mapping[Key, tuple[Suspension, ...]] = field(default_factory=dict)
    jumps: Mapping[Key, tuple[Jump, ...]] = field(default_factory=dict)
