"""The user's price reminders: each watches one figure of one security, and knows when it went off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.market.market import Market
from opend.simulator.quotes.reminder_watch import WATCHED, Crossing, Stretch, stretches
from opend.simulator.replies import number
from opend.simulator.responder import Refusal

MOST_OF_A_TYPE = 10
"""Reminders of one type that a security can have."""

_FREQUENCY = "Qot_Common.PriceReminderFreq"
_ONCE_A_DAY, _ONLY_ONCE = number(_FREQUENCY, "OnceADay"), number(_FREQUENCY, "OnlyOnce")


@dataclass
class Reminder:
    """One reminder.

    Attributes:
        key: what the user calls it by.
        type: `Qot_Common.PriceReminderType`.
        frequency: `Qot_Common.PriceReminderFreq`.
        value: at which it goes off.
        sessions: `Qot_Common.PriceReminderMarketStatus`, those that it watches.
        since: it looks at what comes after that.
    """

    key: int
    instrument: Instrument
    type: int
    frequency: int
    value: float
    note: str
    sessions: Sequence[int]
    since: float
    is_enabled: bool = True
    _is_met: bool = field(default=False, init=False)
    _seen_day: date | None = field(default=None, init=False)
    _last_day: date | None = field(default=None, init=False)

    def begin_anew(self, since: float) -> None:
        """Forget what was seen, and look at what comes after `since`."""
        self.since, self._is_met, self._last_day = since, False, None

    def go_on(self, market: Market, now: float) -> Iterator[tuple[Stretch, Crossing]]:
        """Look at what has happened until `now`; gives the moments at which it goes off."""
        since, self.since = self.since, now
        for stretch in stretches(market.sessions(self.instrument), since, now):
            if stretch.session in self.sessions:
                yield from self._watch(market, stretch)

    def _watch(self, market: Market, stretch: Stretch) -> Iterator[tuple[Stretch, Crossing]]:
        day = market.sessions(self.instrument).day_of(stretch.since)
        if day != self._seen_day:
            # Every trading day begins anew: what was above the value before it is above it once more.
            self._seen_day, self._is_met = day, False
        crossings, self._is_met = WATCHED[self.type].crossings(
            market, self.instrument, stretch, self.value, was_met=self._is_met
        )
        for crossing in crossings:
            if self._may_go_off(day):
                self._last_day = day
                self.is_enabled = self.frequency != _ONLY_ONCE
                yield stretch, crossing

    def _may_go_off(self, day: date) -> bool:
        return self.is_enabled and not (self.frequency == _ONCE_A_DAY and self._last_day == day)


class ReminderList:
    """All reminders of the user, in the order in which they were made."""

    def __init__(self) -> None:
        self._reminders: dict[int, Reminder] = {}

    def __iter__(self) -> Iterator[Reminder]:
        return iter(self._reminders.values())

    def of(self, key: Key) -> list[Reminder]:
        """Those of one security."""
        return [reminder for reminder in self if reminder.instrument.key == key]

    def add(self, reminder: Reminder) -> None:
        """Have one more.

        Raises:
            Refusal: the security has enough of its type.
        """
        same = [other for other in self.of(reminder.instrument.key) if other.type == reminder.type]
        if len(same) >= MOST_OF_A_TYPE:
            raise Refusal(
                f"{reminder.instrument.code} has {MOST_OF_A_TYPE} reminders of this type, and can have no more"
            )
        self._reminders[reminder.key] = reminder

    def get(self, instrument: Instrument, key: int) -> Reminder:
        """The reminder of a security with a key.

        Raises:
            Refusal: there is none.
        """
        reminder = self._reminders.get(key)
        if reminder is None or reminder.instrument.key != instrument.key:
            raise Refusal(f"key {key} is no price reminder of {instrument.code}; see GetPriceReminder")
        return reminder

    def delete(self, reminder: Reminder) -> None:
        """Have it no longer."""
        del self._reminders[reminder.key]
