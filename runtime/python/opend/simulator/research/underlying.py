"""An underlying of options as it stands: its volatility, and how much is traded of all its options together."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.market.records import Quote
from opend.simulator.shares import Share

from .volatility import percentile, rank, recent_deviation

if TYPE_CHECKING:
    from .underlyings import OptionDesk

Made = TypeVar("Made")


class Underlying:
    """An underlying as it stands on a day; what is costly is found out on first use. Rates are in percent.

    Attributes:
        share: the underlying itself, with its quote.
        day: the trading day.
        at: the moment at which it stands so, in seconds since 1970.
    """

    def __init__(self, desk: OptionDesk, share: Share, day: date) -> None:
        self._desk = desk
        self.share = share
        self.day = day
        self.at = desk.moment(share.instrument, day)
        self._ordinals = np.array([day.toordinal()])
        self._progress = desk.survey.progress(share.instrument, day)
        self._made: dict[Hashable, Any] = {}

    def once(self, name: Hashable, make: Callable[[], Made]) -> Made:
        """What is made of it but once, as it stands now.

        Args:
            name: what it is known by.
            make: makes it.
        """
        if name not in self._made:
            self._made[name] = make()
        made: Made = self._made[name]
        return made

    @property
    def instrument(self) -> Instrument:
        """The security."""
        return self.share.instrument

    @property
    def quote(self) -> Quote:
        """Its quote."""
        return self.share.quote

    @property
    def price(self) -> float:
        """Of the underlying."""
        return self.quote.last

    @property
    def change_rate(self) -> float:
        """Of its price since the last close."""
        return self.quote.change_rate

    @property
    def market_cap(self) -> float:
        """Price times shares; 0 for an index."""
        return self.share.market_cap

    @property
    def plates(self) -> list[Key]:
        """The plates that it is in."""
        return [plate.key for plate in self._desk.market.universe.plates_of(self.instrument)]

    @cached_property
    def _implied(self) -> list[float]:
        past = self._desk.past_implied(self.instrument, self.day)
        now = float(self._desk.market.pricing.volatility(self.instrument, self.at)) * 100
        values = np.append(past, now)
        return [now, float(past[-1]) if len(past) else now, rank(values), percentile(values)]

    @property
    def iv(self) -> float:
        """Implied volatility of its options at the money."""
        return self._implied[0]

    @property
    def iv_before(self) -> float:
        """The same at the close before."""
        return self._implied[1]

    @property
    def iv_rank(self) -> float:
        """Where it stands between the lowest and the highest of a year."""
        return self._implied[2]

    @property
    def iv_percentile(self) -> float:
        """The share of a year's days on which it was lower."""
        return self._implied[3]

    @property
    def iv_change(self) -> float:
        """Since the close before, in points of percent."""
        return self.iv - self.iv_before

    @property
    def iv_change_rate(self) -> float:
        """Since the close before, in percent of what it was."""
        return 100 * self.iv_change / self.iv_before

    @cached_property
    def _historical(self) -> tuple[float, float]:
        past = self.share.past_closes
        return recent_deviation(past), recent_deviation([*past, self.price])

    @property
    def hv(self) -> float:
        """Historical volatility over 30 days."""
        return self._historical[-1]

    @property
    def hv_change(self) -> float:
        """Since the close before, in points of percent."""
        return self._historical[-1] - self._historical[0]

    @property
    def iv_hv_ratio(self) -> float | None:
        """Implied by historical volatility."""
        return self.iv / self.hv if self.hv else None

    @property
    def iv_hv_spread(self) -> float:
        """Implied less historical volatility."""
        return self.iv - self.hv

    @cached_property
    def volumes(self) -> tuple[int, int]:
        """Calls and puts traded on the day so far."""
        calls, puts = self._desk.activity.volumes(self.instrument, self._ordinals)
        return round(calls[0] * self._progress), round(puts[0] * self._progress)

    @property
    def volume(self) -> int:
        """Options traded."""
        return sum(self.volumes)

    @property
    def volume_ratio(self) -> float:
        """Puts to calls traded, in percent."""
        calls, puts = self.volumes
        return 100 * puts / calls if calls else 0.0

    @cached_property
    def open_interests(self) -> tuple[int, int]:
        """Open calls and puts."""
        calls, puts = self._desk.activity.open_interest(self.instrument, self._ordinals)
        return int(calls[0]), int(puts[0])

    @property
    def open_interest(self) -> int:
        """Open options."""
        return sum(self.open_interests)

    @property
    def open_interest_ratio(self) -> float:
        """Open puts to open calls, in percent."""
        calls, puts = self.open_interests
        return 100 * puts / calls if calls else 0.0
