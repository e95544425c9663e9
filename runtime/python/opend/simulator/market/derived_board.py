"""How many options and warrants stand at once: only what has been traded is priced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from .derived import DerivedSource
from .noise import Floats
from .quoting import Standing, without_ticks
from .records import Integers
from .security import Security
from .shapes import Shape
from .slots import random_bits, slot_times, spread_lots

_PORTION = 150  # securities; so many fit the processor's cache

Derived = tuple[Security, DerivedSource]


def derived_standings(securities: Sequence[Security], until: float) -> dict[Security, Standing]:
    """How options and warrants stand in their regular session, but for those that are not traded on the day."""
    found: dict[tuple[Shape, int], list[Derived]] = defaultdict(list)
    for security in securities:
        source = security.source
        ordinal = security.sessions.regular_day_of(until).toordinal()
        if isinstance(source, DerivedSource) and source.days.trades_on(ordinal):
            shape = source.shapes.of(ordinal)
            if shape is not None:
                found[shape, ordinal].append((security, source))
    standings: dict[Security, Standing] = {}
    for (shape, ordinal), members in found.items():
        for start in range(0, len(members), _PORTION):
            standings |= _standings(shape, ordinal, members[start : start + _PORTION], until)
    return standings


def _standings(
    shape: Shape, ordinal: int, members: Sequence[Derived], until: float
) -> Iterator[tuple[Security, Standing]]:
    day = np.array([ordinal])
    random = random_bits(np.concatenate([source.day_keys(day) for _, source in members]), shape)
    starts = np.repeat(members[0][1].shapes.minute_starts(shape, day), len(members), axis=0)
    times = slot_times(shape, starts, random)
    lots = spread_lots(shape, np.concatenate([source.lots(day) for _, source in members]), random)
    lots[:, -1] += 1
    is_known = (lots > 0) & (times <= until)
    for row, member in enumerate(members):
        places = np.flatnonzero(is_known[row])
        is_over = len(places) > 0 and int(places[-1]) == shape.slots - 1
        yield member[0], _standing(member, ordinal, times[row, places], lots[row, places], is_over=is_over)


def _standing(member: Derived, ordinal: int, times: Floats, lots: Integers, *, is_over: bool) -> Standing:
    """How one of them stands after ticks at some times; the last of the day is at the close."""
    (security, source), day = member, np.array([ordinal])
    previous = float(source.previous_closes(day)[0])
    if not len(times):
        return without_ticks(security, ordinal, previous)
    prices = source.worth_at(ordinal, times)
    if is_over:
        prices[-1] = source.closes(day)[0]
    volumes = lots * security.instrument.lot_size
    return Standing(
        ordinal,
        previous,
        float(times[-1]),
        float(prices[0]),
        float(prices.max()),
        float(prices.min()),
        float(prices[-1]),
        int(volumes.sum()),
        float(np.cumsum(prices * volumes * security.multiplier)[-1]),
    )
