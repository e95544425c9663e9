"""The economy in numbers: which indicators there are, when they are released, and what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from opend.simulator.market.noise import normal, stream

from .fed_path import MEETINGS_A_YEAR, STEP, FedPath

_MEMORY = 10
_FADING = 0.82
_SURPRISE = 0.25


class Release(NamedTuple):
    """One release: the last day of the period that it is about, and the moment of the release."""

    number: int
    about: date
    moment: datetime


class Schedule(Protocol):
    """When an indicator is released. Releases are numbered in their order, without end in either direction."""

    def release(self, index: int, clock: time, zone: ZoneInfo) -> Release:
        """The release of that number."""

    def index(self, day: date) -> int:
        """The number of the period that a day is in."""


@dataclass(frozen=True)
class Months:
    """A release for every so many months, some days after their end, and never on a weekend."""

    months: int
    lag: int

    def release(self, index: int, clock: time, zone: ZoneInfo) -> Release:
        """As `Schedule` says."""
        following = (index + 1) * self.months
        about = date(following // 12, following % 12 + 1, 1) - timedelta(days=1)
        return Release(index, about, _moment(about + timedelta(days=self.lag), clock, zone))

    def index(self, day: date) -> int:
        """As `Schedule` says."""
        return (day.year * 12 + day.month - 1) // self.months


@dataclass(frozen=True)
class Weeks:
    """A release for every week that ends on a Saturday, some days later."""

    lag: int = 5

    def release(self, index: int, clock: time, zone: ZoneInfo) -> Release:
        """As `Schedule` says."""
        about = date.fromordinal(index * 7 + 6)
        return Release(index, about, _moment(about + timedelta(days=self.lag), clock, zone))

    def index(self, day: date) -> int:
        """As `Schedule` says."""
        return day.toordinal() // 7


@dataclass(frozen=True)
class Meetings:
    """A release after every meeting of the Federal Reserve."""

    def release(self, index: int, clock: time, zone: ZoneInfo) -> Release:
        """As `Schedule` says."""
        day = FedPath.day(index)
        return Release(index, day, datetime.combine(day, clock, zone))

    def index(self, day: date) -> int:
        """As `Schedule` says."""
        return FedPath.last_meeting(day)


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    while day.weekday() > 4:
        day += timedelta(days=1)
    return datetime.combine(day, clock, zone)


@dataclass(frozen=True)
class Indicator:
    """One macro-economic indicator.

    Attributes:
        id: its number in requests.
        region: `MacroRegion`, by name.
        category: what it is listed under.
        name: in English.
        unit: `MacroDataUnitType`, by name.
        schedule: when it is released.
        clock: time of day of the release, in the region.
        level: what its values move around.
        swing: how far they do, as one standard deviation.
        decimals: of its values.
        importance: 1 to 3.
    """

    id: int
    region: str
    category: str
    name: str
    unit: str
    schedule: Schedule
    clock: time
    zone: ZoneInfo
    level: float
    swing: float
    decimals: int
    importance: int
    is_policy_rate: bool = False

    def release(self, index: int) -> Release:
        """One of its releases."""
        return self.schedule.release(index, self.clock, self.zone)

    def last_index(self, day: date) -> int:
        """The number of the last release on a day or before."""
        index = self.schedule.index(day)
        while self.release(index).moment.date() > day:
            index -= 1
        return index

    def releases(self, first: date, last: date) -> Iterator[Release]:
        """Its releases on these days and between them, oldest first."""
        index = self.last_index(first - timedelta(days=1)) + 1
        while (release := self.release(index)).moment.date() <= last:
            yield release
            index += 1


class Economy:
    """The values of all indicators; each follows from the seed, the indicator and the number of the release."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.fed = FedPath(seed)

    def value(self, indicator: Indicator, index: int) -> float:
        """What a release says."""
        if indicator.is_policy_rate:
            return self._policy_rate(indicator, index)
        # Each shock fades over the releases that follow, as the economy does not change overnight.
        key = stream(self._seed, "macro", indicator.id)
        shocks = (_FADING**age * normal(key, index=index - age) for age in range(_MEMORY))
        scale = ((1 - _FADING**2) / (1 - _FADING ** (2 * _MEMORY))) ** 0.5
        return float(round(indicator.level + indicator.swing * scale * sum(shocks), indicator.decimals))

    def forecast(self, indicator: Indicator, index: int) -> float:
        """What was expected of a release."""
        if indicator.is_policy_rate:
            # One decision in five comes as a surprise.
            return self.value(indicator, index if index % 5 else index - 1)
        key = stream(self._seed, "forecast", indicator.id)
        missed = indicator.swing * _SURPRISE * normal(key, index=index)
        return round(self.value(indicator, index) + missed, indicator.decimals)

    def _policy_rate(self, indicator: Indicator, index: int) -> float:
        if indicator.region == "US":
            return (self.fed.level(index) + 1) * STEP
        # The other central banks follow with their own distance, and a floor of zero.
        meeting = index * MEETINGS_A_YEAR // 12
        distance = round((indicator.level - 4.0) / STEP)
        return max((self.fed.level(meeting) + distance) * STEP, 0.0)
