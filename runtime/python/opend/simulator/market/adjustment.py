"""Prices of different days made comparable, by the corporate actions between them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .noise import Floats
from .paths import Ordinals
from .records import Action

FORWARD, BACKWARD = 1, 2  # of Qot_Common.RehabType


class Adjustment:
    """Adjusts prices for corporate actions, each day's as those after it (forward) or before it (backward) want."""

    def __init__(self, kind: int, actions: Sequence[Action]) -> None:
        used = actions if kind in (FORWARD, BACKWARD) else []
        self._days = np.array([action.day.toordinal() for action in used], dtype=np.int64)
        self._scales, self._shifts = np.ones(len(used) + 1), np.zeros(len(used) + 1)
        if kind == FORWARD:
            for place in reversed(range(len(used))):
                self._chain(place, place + 1, used[place].forward_a, used[place].forward_b)
        else:
            for place, action in enumerate(used):
                self._chain(place + 1, place, action.backward_a, action.backward_b)

    def _chain(self, place: int, then: int, scale: float, shift: float) -> None:
        self._scales[place] = self._scales[then] * scale
        self._shifts[place] = self._scales[then] * shift + self._shifts[then]

    def prices(self, prices: Floats, ordinals: Ordinals) -> Floats:
        """The adjusted prices of days."""
        if not len(self._days):
            return prices
        place = np.searchsorted(self._days, ordinals, side="right")
        return np.round(prices * self._scales[place] + self._shifts[place], 6)

    def originals(self, adjusted: Floats, ordinals: Ordinals) -> Floats:
        """The prices of days before they were adjusted."""
        place = np.searchsorted(self._days, ordinals, side="right")
        originals: Floats = (adjusted - self._shifts[place]) / self._scales[place]
        return originals
