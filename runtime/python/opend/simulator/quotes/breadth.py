"""How many members of an index or plate have risen and fallen today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from opend.simulator.market.instruments import Instrument, Key, Kind
from opend.simulator.market.market import Market


class Counts(NamedTuple):
    """Members by the change of their price."""

    risen: int
    fallen: int
    unchanged: int


class Breadth:
    """Counts members; at one moment, those of an index or plate are counted once.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._known: dict[Key, Counts] = {}
        self._known_at = 0.0

    def of(self, group: Instrument) -> Counts:
        """The members of an index or plate, counted."""
        now = self._market.now()
        if now != self._known_at:
            self._known, self._known_at = {}, now
        if group.key not in self._known:
            changes = (quote.change for quote in self._market.quotes(self._members(group)))
            self._known[group.key] = _counted(changes)
        return self._known[group.key]

    def _members(self, group: Instrument) -> Sequence[Instrument]:
        universe = self._market.universe
        if group.kind == Kind.INDEX:
            return universe.index_members(group)
        plate = universe.plate(*group.key)
        found = [] if plate is None else [universe.find(*key) for key in plate.members]
        return [member for member in found if member is not None]


def _counted(changes: Iterable[float]) -> Counts:
    found = list(changes)
    risen, fallen = sum(change > 0 for change in found), sum(change < 0 for change in found)
    return Counts(risen, fallen, len(found) - risen - fallen)
