"""Past days as they are known before any tick is made: high, low, close and volume, of many days at little cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from .adjustment import FORWARD
from .noise import Floats
from .paths import Ordinals
from .security import Security


@dataclass(frozen=True)
class Outline:
    """Some trading days of one security as columns; prices are adjusted forward."""

    ordinals: Ordinals
    highs: Floats
    lows: Floats
    closes: Floats
    volumes: Floats

    def __len__(self) -> int:
        return len(self.ordinals)


def outline(security: Security, count: int, until: date, step: int = 1) -> Outline:
    """The last trading days before a day.

    Args:
        count: how many; fewer where it was listed later.
        until: the day, which is not among them; all of them must be over.
        step: of so many days only the last is taken.
    """
    days = security.source.days
    before = days.sessions.previous_day(until)
    ordinals = days.last_ordinals(count, before)[::-step][::-1]
    adjustment = security.corporate.adjustment(FORWARD, until)
    *prices, lots = security.source.outline(ordinals)
    highs, lows, closes = (adjustment.prices(column, ordinals) for column in prices)
    return Outline(ordinals, highs, lows, closes, np.asarray(lots * security.instrument.lot_size, np.float64))
