"""The grid that prices lie on: its step by market, kind and price."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import overload

import numpy as np

from .instruments import Instrument, Kind, QotMarket
from .noise import Floats

FINE_TICKS = "fine ticks"
"""The tag of what has finer steps than its market's others."""


@dataclass(frozen=True)
class Grid:
    """Steps by price: `steps[i]` holds from `bounds[i - 1]` on, and below `bounds[i]`."""

    bounds: tuple[float, ...]
    steps: tuple[float, ...]

    @cached_property
    def decimals(self) -> int:
        """Digits behind the point that the finest step needs."""
        return max(0, *(len(f"{step:.9f}".rstrip("0").partition(".")[2]) for step in self.steps))


_CENTS = Grid((), (0.01,))
_MILLS = Grid((), (0.001,))
_HK = Grid(
    (0.25, 0.5, 10, 20, 100, 200, 500, 1000, 2000, 5000),
    (0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0),
)
_US = Grid((1,), (0.0001, 0.01))
_US_OPTION = Grid((3,), (0.01, 0.05))
_SG = Grid((0.2, 1), (0.001, 0.005, 0.01))
_JP = Grid((3000, 5000, 30_000, 50_000, 300_000), (1.0, 5.0, 10.0, 50.0, 100.0, 500.0))
_JP_FINE = Grid((1000, 3000, 10_000, 30_000, 100_000), (0.1, 0.5, 1.0, 5.0, 10.0, 50.0))

_SHARES = {
    QotMarket.HK: _HK,
    QotMarket.US: _US,
    QotMarket.SG: _SG,
    QotMarket.JP: _JP,
}
_AVERAGES = (Kind.INDEX, Kind.PLATE)


def tick_size(instrument: Instrument, price: float) -> float:
    """The step of the grid at a price."""
    grid = grid_of(instrument)
    for bound, step in zip(grid.bounds, grid.steps, strict=False):
        if price < bound:
            return step
    return grid.steps[-1]


@overload
def round_to_tick(instrument: Instrument, price: float) -> float: ...
@overload
def round_to_tick(instrument: Instrument, price: Floats) -> Floats: ...
def round_to_tick(instrument: Instrument, price: float | Floats) -> float | Floats:
    """The price on the grid that is nearest to a price, and at least one step; an array of them for an array."""
    grid = grid_of(instrument)
    if isinstance(price, np.ndarray):
        steps = np.asarray(grid.steps)[np.searchsorted(grid.bounds, price, side="right")]
        rounded: Floats = np.round(np.maximum(np.rint(price / steps), 1.0) * steps, grid.decimals)
        return rounded
    step = tick_size(instrument, price)
    return round(max(round(price / step), 1) * step, grid.decimals)


def grid_of(instrument: Instrument) -> Grid:
    """The grid that an instrument's prices lie on."""
    if instrument.tick_size is not None:
        return _fixed(instrument.tick_size)
    return _grid_of(instrument.market, instrument.kind, FINE_TICKS in instrument.tags)


@cache
def _fixed(step: float) -> Grid:
    return Grid((), (step,))


@cache
def _grid_of(market: int, kind: int, is_fine: bool) -> Grid:
    if kind in _AVERAGES:
        return _CENTS
    if kind == Kind.OPTION:
        return _US_OPTION if market == QotMarket.US and not is_fine else _CENTS
    if kind == Kind.TRUST and market in (QotMarket.SH, QotMarket.SZ):
        return _MILLS
    if market == QotMarket.JP and is_fine:
        return _JP_FINE
    return _SHARES.get(QotMarket(market), _CENTS)
