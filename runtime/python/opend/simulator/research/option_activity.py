"""How many options of an underlying are traded and held altogether, day by day."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.noise import Floats, normal, stream, uniform

Ordinals = NDArray[np.int64]
Counts = NDArray[np.int64]

# Contracts traded on an ordinary day: of a stock one for so many of its shares, of an index so many.
_SHARES_A_CONTRACT = 20.0
_INDEX_CONTRACTS = 1_000_000.0
_OPEN_DAYS = 8.0  # of ordinary trading that are open
_PUTS = (0.3, 0.58)  # their part of all contracts
_MORE_PUTS = 1.25  # of an index: who holds it buys protection
_UNREST = 0.35
_SWING_DAYS, _SLOW_SWING_DAYS = 4.0, 30.0


def ordinary_volume(owner: Instrument) -> float:
    """Options traded on an ordinary day."""
    return _INDEX_CONTRACTS if owner.kind == Kind.INDEX else owner.daily_volume / _SHARES_A_CONTRACT


class Activity:
    """Option volume and open interest of underlyings.

    Args:
        seed: the simulator's.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def volumes(self, owner: Instrument, days: Ordinals) -> tuple[Counts, Counts]:
        """Calls and puts traded on each of some whole days, which are ordinals of `date`."""
        key = stream(self._seed, "option volume", *owner.key)
        totals = ordinary_volume(owner) * np.exp(_UNREST * normal(key, index=days))
        return _split(owner, totals, _wandering(key, days / _SWING_DAYS))

    def open_interest(self, owner: Instrument, days: Ordinals) -> tuple[Counts, Counts]:
        """Calls and puts that are open on each of some days."""
        key = stream(self._seed, "option open interest", *owner.key)
        levels = 0.6 + 0.8 * _wandering(key, days / _SLOW_SWING_DAYS)
        return _split(owner, ordinary_volume(owner) * _OPEN_DAYS * levels, _wandering(key + 1, days / _SLOW_SWING_DAYS))


def _split(owner: Instrument, totals: Floats, places: Floats) -> tuple[Counts, Counts]:
    least, most = _PUTS
    puts = (least + (most - least) * places) * (_MORE_PUTS if owner.kind == Kind.INDEX else 1.0)
    return np.rint(totals * (1 - puts)).astype(np.int64), np.rint(totals * puts).astype(np.int64)


def _wandering(key: int, places: Floats) -> Floats:
    """Numbers in [0, 1): random at every whole place, and on straight lines between."""
    knots = np.floor(places).astype(np.int64)
    left, right = uniform(key, 1, index=knots), uniform(key, 1, index=knots + 1)
    return left + (places - knots) * (right - left)
