"""Ticks of a main contract: those of the contract that it stands for on each day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .day_columns import DayColumns
from .instruments import Instrument
from .noise import Floats
from .paths import Ordinals
from .shapes import Segment
from .sources import Shapes, Source, Trades
from .trading import TradingDays


class MainSource:
    """Takes the trades of a main contract from others.

    Args:
        origin: the trades of the contract that it stands for on a day.
    """

    def __init__(self, instrument: Instrument, days: TradingDays, origin: Callable[[date], Source]) -> None:
        self.days = days
        self.shapes = Shapes(instrument, days)
        self._origin = origin

    def trades(self, ordinals: Ordinals, segments: Sequence[Segment]) -> Iterator[Trades]:
        """The trades of sessions on each of some trading days, in portions of any order."""
        for source, places in self._origins(ordinals):
            for trades in source.trades(ordinals[places], segments):
                yield replace(trades, places=places[trades.places])

    def closes(self, ordinals: Ordinals) -> Floats:
        """The last price of the regular session on each of some trading days."""
        closes = np.empty(len(ordinals))
        for source, places in self._origins(ordinals):
            closes[places] = source.closes(ordinals[places])
        return closes

    def outline(self, ordinals: Ordinals) -> DayColumns:
        """The regular session on each of some trading days, without its ticks."""
        columns = DayColumns(*(np.empty(len(ordinals), kind) for kind in (float, float, float, np.int64)))
        for source, places in self._origins(ordinals):
            for column, part in zip(columns, source.outline(ordinals[places]), strict=True):
                column[places] = part
        return columns

    def previous_closes(self, ordinals: Ordinals) -> Floats:
        """The last price before each of some trading days."""
        return self.closes(self.days.before(ordinals))

    def _origins(self, ordinals: Ordinals) -> Iterator[tuple[Source, NDArray[np.intp]]]:
        found: dict[int, tuple[Source, list[int]]] = {}
        for place, ordinal in enumerate(ordinals.tolist()):
            source = self._origin(date.fromordinal(ordinal))
            found.setdefault(id(source), (source, []))[1].append(place)
        for source, places in found.values():
            yield source, np.array(places, dtype=np.intp)
