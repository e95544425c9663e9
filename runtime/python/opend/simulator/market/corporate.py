"""Corporate actions: what they make of a price."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cached_property

import numpy as np

from .adjustment import Adjustment
from .corporate_events import BONUS, DIVIDEND, JOIN, SPECIAL_DIVIDEND, SPLIT, Events
from .courses import ANCHOR
from .noise import Floats
from .paths import Ordinals
from .records import Action

__all__ = ["BONUS", "DIVIDEND", "JOIN", "SPECIAL_DIVIDEND", "SPLIT", "Corporate"]

_DECIMALS = 4
_LARGEST_DIVIDEND = 0.9  # of the price


class Corporate:
    """The corporate actions of one security.

    Args:
        events: in order of time.
        before: the price on the trading day before each of them, without any actions.
    """

    def __init__(self, events: Events, before: Floats) -> None:
        self._events = events
        self._days = events.days
        self._before = before
        self._past = int(np.searchsorted(self._days, ANCHOR.toordinal(), side="right"))
        # Money follows from the actions between an event and `ANCHOR`; it is known of those in between these places.
        self._first = self._last = self._past
        self._factors = np.ones(len(self._days) + 1)

    def factors(self, ordinals: Ordinals | int) -> Floats:
        """What the price on a day is multiplied by because of all actions between it and `ANCHOR`."""
        places = np.searchsorted(self._days, ordinals, side="right")
        if np.size(places) and len(self._days):
            self._walk(int(np.min(places)), int(np.max(places)))
        return self._factors[places]

    def factor(self, ordinal: int) -> float:
        """As `factors`, of one day."""
        place = bisect_right(self._day_list, ordinal)
        self._walk(place, place)
        return float(self._factors[place])

    def share_factors(self, ordinals: Ordinals | int) -> Floats:
        """How many shares there are on a day for one on `ANCHOR`."""
        return self._share_factors[np.searchsorted(self._days, ordinals, side="right")]

    def share_factor(self, ordinal: int) -> float:
        """As `share_factors`, of one day."""
        if not self._has_splits:
            return 1.0
        return float(self._share_factors[bisect_right(self._day_list, ordinal)])

    @cached_property
    def _day_list(self) -> list[int]:
        days: list[int] = self._days.tolist()
        return days

    @cached_property
    def _ratios(self) -> list[float]:
        ratios: list[float] = self._events.ratios().tolist()
        return ratios

    @cached_property
    def _has_splits(self) -> bool:
        return bool((self._events.bases > 0).any())

    @cached_property
    def _share_factors(self) -> Floats:
        grown = np.append(1.0, np.cumprod(self._ratios))
        share_factors: Floats = grown / grown[self._past]
        return share_factors

    @cached_property
    def actions(self) -> list[Action]:
        """All of them, the oldest first."""
        self._walk(0, len(self._days))
        events = self._events
        columns = (column.tolist() for column in (events.days, events.flags, events.bases, events.results))
        return [_action(*row) for row in zip(*columns, self._ratios, self._amounts, strict=True)]

    def adjustment(self, kind: int, until: date) -> Adjustment:
        """What makes prices comparable: forward or backward (`Qot_Common.RehabType`), by the actions up to a day."""
        return Adjustment(kind, [action for action in self.actions if action.day <= until] if kind else [])

    @cached_property
    def _amounts(self) -> list[float]:
        """The money of each event: as it is laid down, or as far as `_walk` has found it."""
        amounts: list[float] = self._events.amounts.tolist()
        return amounts

    def _walk(self, first: int, last: int) -> None:
        """Find the money of the events from one place to another, and the factors of the prices around them."""
        while self._first > first:
            self._first -= 1
            self._go_back(self._first)
        while self._last < last:
            self._go_on(self._last)
            self._last += 1

    def _go_back(self, place: int) -> None:
        part, before = float(self._events.parts[place]), float(self._before[place])
        held = float(self._factors[place + 1]) * self._ratios[place]
        paid = part / (1 - part) * before * held
        self._amounts[place] = self._amounts[place] or round(paid, _DECIMALS)
        self._factors[place] = held + self._amounts[place] / before

    def _go_on(self, place: int) -> None:
        before = float(self._before[place])
        price = before * float(self._factors[place])
        amount = self._amounts[place] or round(float(self._events.parts[place]) * price, _DECIMALS)
        self._amounts[place] = min(amount, _LARGEST_DIVIDEND * price)
        self._factors[place + 1] = (price - self._amounts[place]) / before / self._ratios[place]


def _action(day: int, flag: int, base: int, result: int, ratio: float, amount: float) -> Action:
    return Action(
        date.fromordinal(day),
        flag,
        1 / ratio,
        0.0 - amount / ratio,
        ratio,
        amount,
        base,
        result,
        amount if flag == DIVIDEND else 0.0,
        amount if flag == SPECIAL_DIVIDEND else 0.0,
    )
