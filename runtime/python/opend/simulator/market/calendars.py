"""Trading hours: which days a market trades, what goes on at a moment, and when a day's sessions are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime
from functools import cache, cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from opend.errors import ConfigError

from .exchange_days import ExchangeDays, exchange_days
from .plans import PLANS, Phase, Plan

__all__ = ["PLANS", "Period", "Phase", "Sessions", "sessions"]


class Period(NamedTuple):
    """A stretch of a trading day: `start` <= time < `end`; `state` is a `Qot_Common.QotMarketState`."""

    kind: Phase
    start: float
    end: float
    state: int


class Sessions:
    """The trading hours of one plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.zone = ZoneInfo(plan.zone)
        self._midnights: dict[int, float] = {}
        self._periods: dict[int, list[Period]] = {}

    @cached_property
    def _days(self) -> ExchangeDays:
        return exchange_days(self.plan.exchange)

    @cached_property
    def has_extended(self) -> bool:
        """Whether there are sessions around the regular one."""
        return any(span.phase.is_extended for span in self.plan.full)

    def ordinals(self, first: date, last: date) -> NDArray[np.int64]:
        """The trading days from `first` to `last`, both inclusive, as ordinals."""
        days = self._days.ordinals
        start, end = np.searchsorted(days, (first.toordinal(), last.toordinal() + 1))
        return days[start:end]

    def last_ordinals(self, count: int, last: date) -> NDArray[np.int64]:
        """The `count` trading days up to `last`, inclusive, as ordinals."""
        end = int(np.searchsorted(self._days.ordinals, last.toordinal() + 1))
        return self._days.ordinals[max(end - count, 0) : end]

    def before(self, ordinals: NDArray[np.int64]) -> NDArray[np.int64]:
        """The trading day before each day."""
        days = self._days.ordinals
        return days[np.maximum(np.searchsorted(days, ordinals) - 1, 0)]

    def ordinal_before(self, ordinal: int) -> int:
        """As `before`, of one day."""
        days = self._days.ordinals
        return int(days[max(int(days.searchsorted(ordinal)) - 1, 0)])

    def ordinal_from(self, ordinal: int) -> int:
        """As `from_day_on`, of one day."""
        days = self._days.ordinals
        return int(days[min(int(days.searchsorted(ordinal)), len(days) - 1)])

    def after(self, ordinals: NDArray[np.int64]) -> NDArray[np.int64]:
        """The trading day after each day."""
        return self.from_day_on(ordinals + 1)

    def from_day_on(self, ordinals: NDArray[np.int64]) -> NDArray[np.int64]:
        """Each day itself, or the next trading day after it."""
        days = self._days.ordinals
        return days[np.minimum(np.searchsorted(days, ordinals), len(days) - 1)]

    def trading_days(self, first: date, last: date) -> list[date]:
        """The trading days from `first` to `last`, both inclusive."""
        return [date.fromordinal(ordinal) for ordinal in self.ordinals(first, last).tolist()]

    def is_trading_day(self, day: date) -> bool:
        """Whether the market trades on a day."""
        return len(self.ordinals(day, day)) > 0

    def is_half_day(self, day: date) -> bool:
        """Whether the day ends early."""
        return self.is_half(day.toordinal())

    def is_half(self, ordinal: int) -> bool:
        """As `is_half_day`, of an ordinal."""
        return ordinal in self._days.half

    def previous_day(self, day: date, count: int = 1) -> date:
        """The trading day before a day, or the one `count` trading days before."""
        days = self._days.ordinals
        return date.fromordinal(int(days[max(int(np.searchsorted(days, day.toordinal())) - count, 0)]))

    def next_day(self, day: date, count: int = 1) -> date:
        """The trading day after a day, or the one `count` trading days after."""
        days = self._days.ordinals
        place = int(np.searchsorted(days, day.toordinal(), side="right")) + count - 1
        return date.fromordinal(int(days[min(place, len(days) - 1)]))

    def half_days(self, ordinals: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which of the days end early."""
        half = self._days.half
        return np.array([ordinal in half for ordinal in ordinals.tolist()], dtype=np.bool_)

    def midnights(self, ordinals: NDArray[np.int64]) -> NDArray[np.float64]:
        """When days begin, as `midnight` of each."""
        return np.array([self.midnight(date.fromordinal(ordinal)) for ordinal in ordinals.tolist()])

    def local(self, moment: float) -> datetime:
        """A moment in the market's time zone."""
        return datetime.fromtimestamp(moment, self.zone)

    def midnight(self, day: date) -> float:
        """When a day begins, in seconds since 1970; on days that change the clocks, as noon counts it."""
        ordinal = day.toordinal()
        found = self._midnights.get(ordinal)
        if found is None:
            noon = datetime(day.year, day.month, day.day, 12, tzinfo=self.zone)
            found = self._midnights[ordinal] = noon.timestamp() - 12 * 3600
        return found

    def periods(self, day: date) -> list[Period]:
        """What a trading day is made of, in order of time; nothing where the market does not trade."""
        ordinal = day.toordinal()
        found = self._periods.get(ordinal)
        if found is None:
            found = self._periods[ordinal] = self._made_periods(day) if self.is_trading_day(day) else []
        return found

    def _made_periods(self, day: date) -> list[Period]:
        midnight, before = self.midnight(day), self.midnight(self.previous_day(day))
        spans = self.plan.half if self.is_half_day(day) else self.plan.full
        bases = [before if span.from_day_before else midnight for span in spans]
        return [
            Period(span.phase, base + span.start, base + span.end, int(span.state))
            for span, base in zip(spans, bases, strict=True)
        ]

    def regular_hours(self, day: date) -> tuple[float, float]:
        """First and last moment of a trading day's regular session."""
        regular = [period for period in self.periods(day) if period.kind is Phase.REGULAR]
        return regular[0].start, regular[-1].end

    def closed_at(self, day: date) -> float:
        """The moment from which on a trading day's regular session, and an auction after it, are over."""
        return [period.end for period in self.periods(day) if not period.kind.is_extended][-1]

    def day_of(self, moment: float) -> date:
        """The trading day that a moment is in: the last one of which any session has begun."""
        return self._last_day(moment, lambda day: self.periods(day)[0].start)

    def regular_day_of(self, moment: float) -> date:
        """The last trading day whose regular session, or the auction before it, has begun."""
        return self._last_day(moment, self._main_start)

    def _main_start(self, day: date) -> float:
        return next(period.start for period in self.periods(day) if not period.kind.is_extended)

    def _last_day(self, moment: float, start: Callable[[date], float]) -> date:
        # The evening of a day may belong to the trading day after it, however far that is.
        day = self.next_day(self.local(moment).date())
        while start(day) > moment and self.previous_day(day) < day:
            day = self.previous_day(day)
        return day

    def period_at(self, moment: float) -> Period | None:
        """The stretch of a trading day that a moment is in."""
        periods = self.periods(self.day_of(moment))
        place = bisect_right(periods, moment, key=lambda period: period.start) - 1
        return periods[place] if moment < periods[place].end else None

    def state(self, moment: float) -> int:
        """`Qot_Common.QotMarketState` at a moment."""
        period = self.period_at(moment)
        return int(self.plan.closed) if period is None else period.state

    def is_trading(self, moment: float, *, extended: bool = True) -> bool:
        """Whether orders are matched all the time at a moment; `extended` counts the sessions around the regular."""
        period = self.period_at(moment)
        return period is not None and period.kind.trades and (extended or not period.kind.is_extended)


@cache
def sessions(plan: str) -> Sessions:
    """The trading hours of a plan.

    Raises:
        ConfigError: there is no such plan.
    """
    if plan not in PLANS:
        raise ConfigError(f"there is no plan of sessions {plan!r}; there are {', '.join(PLANS)}")
    return Sessions(PLANS[plan])
