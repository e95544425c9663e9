"""All event contracts: categories, series, events, contracts, and the games that events hang on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from .event_contracts import MARKET, MONTHS, Event, EventContract, events_on
from .event_series import Category, Frequency, Series, all_series, categories
from .instruments import Instrument, Key

_PAST = {
    Frequency.DAILY: timedelta(days=2),
    Frequency.WEEKLY: timedelta(days=14),
    Frequency.MONTHLY: timedelta(days=62),
    Frequency.ANNUAL: timedelta(days=366),
    Frequency.ONE_OFF: timedelta(days=366),
}
_GAME_SECONDS = 3 * 3600.0
_DAY_LENGTH = 7  # of texts such as 25JUN18


@dataclass(frozen=True)
class Milestone:
    """A game, and the events that hang on it.

    Attributes:
        kind: `Qot_Common.EC_MilestoneType`.
        starts, ends: in seconds since 1970.
        message: what there is to know about it.
    """

    key: Key
    title: str
    series: Series
    kind: int
    starts: float
    ends: float
    primary_event: Key
    related_events: tuple[Key, ...]
    message: str


class EventBook:
    """The event contracts.

    Args:
        seed: they follow from it.
        today: tells the day.
        level: the number that a series' thresholds lie around, for events that open on a day.
    """

    def __init__(self, seed: int, today: Callable[[], date], level: Callable[[Series, date], float]) -> None:
        self._seed = seed
        self._today = today
        self._level = level
        self._on = lru_cache(maxsize=4096)(self._made_on)
        self._current = lru_cache(maxsize=128)(self._made_current)
        self._traded = lru_cache(maxsize=4)(self._made_traded)

    def categories(self) -> Sequence[Category]:
        """All categories."""
        return categories()

    def series(self, category: str | None = None, tag: str | None = None) -> Sequence[Series]:
        """The series of a category and a tag; None takes all."""
        return [
            each
            for each in all_series().values()
            if category in (None, each.category) and (tag is None or tag in each.tags)
        ]

    def find_series(self, code: str) -> Series | None:
        """The series with a code."""
        return all_series().get(code)

    def find_event(self, code: str) -> Event | None:
        """The event with a code, if it is open or was."""
        series_code, _, rest = code.partition("-")
        series, day = self.find_series(series_code), _day(rest[:_DAY_LENGTH])
        if series is None or day is None:
            return None
        return next((event for event in self._opened(series, day) if event.code == code), None)

    def find_contract(self, code: str) -> EventContract | None:
        """The contract with a code, if it is traded or was."""
        event = self.find_event("-".join(code.split("-")[:2]))
        contracts = () if event is None else event.contracts
        return next((each for each in contracts if each.instrument.code == code), None)

    def events(self, series: Series | None = None) -> Sequence[Event]:
        """The events of a series, or of all: those that are open, and the last ones before them; by day."""
        chosen = all_series().values() if series is None else (series,)
        return [event for each in chosen for event in self._current(each, self._today())]

    def milestones(self) -> Sequence[Milestone]:
        """The games that events hang on, the next ones and the last ones."""
        return [_milestone(event) for event in self.events() if event.series.milestone]

    def instruments(self) -> Sequence[Instrument]:
        """The contracts that are traded today."""
        return self._traded(self._today())

    def instrument(self, key: Key) -> Instrument | None:
        """The contract with a key, if it is traded or was."""
        contract = self.find_contract(key.code) if key.market == MARKET else None
        return None if contract is None else contract.instrument

    def _made_traded(self, day: date) -> tuple[Instrument, ...]:
        return tuple(contract.instrument for event in self.events() if event.day >= day for contract in event.contracts)

    def _made_current(self, series: Series, day: date) -> tuple[Event, ...]:
        first = day - _PAST[series.frequency]
        days = (first + timedelta(days=place) for place in range((day - first).days + series.days_open + 1))
        return tuple(event for each in days for event in self._opened(series, each))

    def _opened(self, series: Series, day: date) -> tuple[Event, ...]:
        is_open = day - timedelta(days=series.days_open) <= self._today()
        return self._on(series, day) if is_open and series.ends_on(day) else ()

    def _made_on(self, series: Series, day: date) -> tuple[Event, ...]:
        return tuple(events_on(self._seed, series, day, self._level(series, day - timedelta(days=series.days_open))))


def _milestone(event: Event) -> Milestone:
    away, home = event.teams
    return Milestone(
        key=Key(MARKET, f"MS-{event.code}"),
        title=f"{away[1]} at {home[1]}",
        series=event.series,
        kind=event.series.milestone,
        starts=event.span.closes - _GAME_SECONDS,
        ends=event.span.closes,
        primary_event=event.key,
        related_events=(event.key,),
        message=f"{event.series.competition}: {away[1]} play at {home[1]} on {event.sub_name}.",
    )


def _day(text: str) -> date | None:
    try:
        return date(2000 + int(text[:2]), MONTHS.index(text[2:5]) + 1, int(text[5:]))
    except ValueError:
        return None
