"""What insiders hold of their companies, and how they trade it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market

from .days import trading_day
from .leaders import Leader, Leaders

# All insiders' usual part of the shares that are not in free float, and of those that are.
_LOCKED_PART, _FLOAT_PART = 0.1, 0.005
_LEAST, _SPREAD = 0.85, 0.3  # what an insider holds lies between 0.85 and 1.15 times the usual
_WINDOW = 45  # days in which an insider trades at most once
_TRADES_A_WINDOW = 0.4
_EXERCISES = 0.35  # of what raises a holding
_LATEST_DAY = 30  # of a window
_LONGEST_TRADE = 3  # days, of which two do not count


@dataclass(frozen=True)
class InsiderTrade:
    """One trade of an insider.

    Attributes:
        shares: bought, or below 0 sold.
        held: shares afterwards.
        first, last: the trading days on which it was made.
    """

    leader: Leader
    shares: int
    held: int
    first: date
    last: date
    is_exercise: bool

    @property
    def kind(self) -> str:
        """What kind of trade it was, in words."""
        if self.is_exercise:
            return "Exercise of options"
        return "Open market purchase" if self.shares > 0 else "Open market sale"


class InsiderBook:
    """Holdings and trades of all companies' insiders."""

    def __init__(self, market: Market, leaders: Leaders) -> None:
        self._seed = market.seed
        self._market = market
        self._leaders = leaders

    def holdings(self, instrument: Instrument, day: date) -> list[tuple[Leader, int]]:
        """The insiders on a day and what they hold, the largest first."""
        held = [(leader, self.held(instrument, leader, day)) for leader in self._leaders.of(instrument, day)]
        return sorted(held, key=lambda pair: -pair[1])

    def held(self, instrument: Instrument, leader: Leader, day: date) -> int:
        """Shares that an insider holds at the end of a day."""
        for window in self._windows_back(leader, day):
            if self._trades(instrument, leader, window) and self._days(instrument, leader, window)[1] <= day:
                return self._level(instrument, leader, window)
        return self._level(instrument, leader, 0)

    def trades(self, instrument: Instrument, first: date, last: date) -> list[InsiderTrade]:
        """What the insiders of today traded between two days, inclusive; the newest first."""
        found = [
            trade
            for leader in self._leaders.of(instrument, last)
            for trade in self._trades_of(instrument, leader, max(first, instrument.listed), last)
        ]
        return sorted(found, key=lambda trade: (trade.last, trade.leader.id), reverse=True)

    def _trades_of(self, instrument: Instrument, leader: Leader, first: date, last: date) -> Iterator[InsiderTrade]:
        for window in self._windows_back(leader, last):
            begin, end = self._days(instrument, leader, window)
            if end < first:
                return
            if end <= last and self._trades(instrument, leader, window):
                held = self._level(instrument, leader, window)
                change = held - self.held(instrument, leader, begin - timedelta(days=1))
                if change:
                    is_exercise = change > 0 and self._draw(instrument, leader, 4, window) < _EXERCISES
                    yield InsiderTrade(leader, change, held, begin, end, is_exercise)

    @staticmethod
    def _windows_back(leader: Leader, day: date) -> range:
        """The windows of an insider's term up to a day, the last first; number 0 is before the first trade."""
        return range((day - leader.since).days // _WINDOW, 0, -1)

    def _trades(self, instrument: Instrument, leader: Leader, window: int) -> bool:
        return self._draw(instrument, leader, 1, window) < _TRADES_A_WINDOW

    def _days(self, instrument: Instrument, leader: Leader, window: int) -> tuple[date, date]:
        place = self._draw(instrument, leader, 2, window)
        begin = leader.since + timedelta(days=window * _WINDOW + int(place * _LATEST_DAY))
        first = trading_day(self._market, instrument, begin)
        length = int(place * 1000) % _LONGEST_TRADE
        return first, trading_day(self._market, instrument, first + timedelta(days=length))

    def _level(self, instrument: Instrument, leader: Leader, window: int) -> int:
        locked = instrument.shares - instrument.float_shares
        usual = leader.seat.stake * (_LOCKED_PART * locked + _FLOAT_PART * instrument.float_shares)
        return int(usual * (_LEAST + _SPREAD * self._draw(instrument, leader, 3, window)))

    def _draw(self, instrument: Instrument, leader: Leader, what: int, window: int) -> float:
        key = noise.stream(self._seed, "insider", *instrument.key, leader.place, leader.term)
        return noise.uniform(key, what, index=window)
