"""The Federal Reserve's policy rate: its meetings, what they decided, and what is expected of those to come."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from opend.simulator.market.noise import normal, stream, uniform

NEW_YORK = ZoneInfo("America/New_York")
FED_HOUR = 14  # o'clock in New York, when a decision is published
STEP = 0.25
MEETINGS_A_YEAR = 8
PARTICIPANTS = 19

# Of each meeting of a year: its month, and which Wednesday of it, counted from the last one where it is below 0.
_CALENDAR = ((1, -1), (3, 3), (5, 1), (6, 3), (7, -1), (9, 3), (11, 1), (12, 2))
# The meetings that publish projections, as places in the calendar.
_PROJECTING = (1, 3, 5, 7)
_FIRST_YEAR = 2000
_LAST_YEAR = 2100
_FIRST_LEVEL = 17
_NEUTRAL = 13
_HIGHEST = 22
# How likely a move is at a meeting of a regime: a cut, and a rise.
_REGIMES = ((0.62, 0.0), (0.06, 0.06), (0.08, 0.04), (0.0, 0.62))
_MEETINGS_OF_A_REGIME = 10


class Odds(NamedTuple):
    """Chances of a cut and of a rise by one step."""

    cut: float
    rise: float


class FedPath:
    """All of it follows from the seed. Levels count steps of 25 basis points: 17 is a target range of 4.25 to 4.50 %.

    Meetings are numbered in their order: `year * 8 + place in the year`.
    """

    def __init__(self, seed: int) -> None:
        self._key = stream(seed, "fed")

    @staticmethod
    def day(meeting: int) -> date:
        """The second day of a meeting, on which the decision is published."""
        month, wednesday = _CALENDAR[meeting % MEETINGS_A_YEAR]
        return _wednesday(meeting // MEETINGS_A_YEAR, month, wednesday)

    @classmethod
    def last_meeting(cls, day: date) -> int:
        """The last meeting whose decision was published on that day or before."""
        meeting = (day.year + 1) * MEETINGS_A_YEAR - 1
        while cls.day(meeting) > day:
            meeting -= 1
        return meeting

    @cached_property
    def _levels(self) -> list[int]:
        levels = [_FIRST_LEVEL]
        for meeting in range(_FIRST_YEAR * MEETINGS_A_YEAR + 1, _LAST_YEAR * MEETINGS_A_YEAR):
            levels.append(levels[-1] + self._move(meeting, levels[-1]))
        return levels

    def _move(self, meeting: int, level: int) -> int:
        odds, draw = self._odds(meeting, level), uniform(self._key, index=meeting)
        return -1 if draw < odds.cut else 1 if draw > 1 - odds.rise else 0

    def _odds(self, meeting: int, level: int) -> Odds:
        regime = meeting // _MEETINGS_OF_A_REGIME
        # The farther from neutral, the likelier is a regime that leads back.
        pull = (_NEUTRAL - level) / _HIGHEST
        place = uniform(self._key, 1, index=regime) * 0.999 + pull
        cut, rise = _REGIMES[min(max(int(place * len(_REGIMES)), 0), len(_REGIMES) - 1)]
        return Odds(cut if level > 0 else 0.0, rise if level < _HIGHEST else 0.0)

    def level(self, meeting: int) -> int:
        """The lower bound of the target range after a meeting, in steps."""
        place = meeting - _FIRST_YEAR * MEETINGS_A_YEAR
        return self._levels[min(max(place, 0), len(self._levels) - 1)]

    def expected(self, day: date, meetings: int) -> list[tuple[date, dict[int, float]]]:
        """For each of the coming meetings the chances of every level after it, as seen on a day. They add up to 1."""
        last = self.last_meeting(day)
        chances = {self.level(last): 1.0}
        outlook = []
        for meeting in range(last + 1, last + 1 + meetings):
            chances = self._after(meeting, chances, day)
            outlook.append((self.day(meeting), chances))
        return outlook

    def _after(self, meeting: int, chances: dict[int, float], day: date) -> dict[int, float]:
        doubt = 0.06 * normal(self._key, 2, meeting, index=day.toordinal())
        after: dict[int, float] = {}
        for level, chance in chances.items():
            odds = self._odds(meeting, level)
            cut = min(max(odds.cut + 0.08 - doubt, 0.01), 0.9) if level > 0 else 0.0
            rise = min(max(odds.rise + 0.03 + doubt, 0.01), 0.9) if level < _HIGHEST else 0.0
            for move, share in ((-1, cut), (0, 1 - cut - rise), (1, rise)):
                if share > 0:
                    after[level + move] = after.get(level + move, 0.0) + chance * share
        return after

    def projections(self, day: date) -> dict[int, list[int]]:
        """What the participants projected last: for each year the levels that they expect at its end, lowest first."""
        meeting = self.last_meeting(day)
        while meeting % MEETINGS_A_YEAR not in _PROJECTING:
            meeting -= 1
        year = self.day(meeting).year
        return {each: self._dots(meeting, each) for each in range(year, year + 3)}

    def _dots(self, meeting: int, year: int) -> list[int]:
        level, ahead = self.level(meeting), year - self.day(meeting).year
        centre = level + (_NEUTRAL - level) * min(0.25 + 0.3 * ahead, 1.0)
        spread = 0.8 + 0.7 * ahead
        draws = (normal(self._key, 3, meeting, year, index=each) for each in range(PARTICIPANTS))
        return sorted(max(round(centre + spread * draw), 0) for draw in draws)


def _wednesday(year: int, month: int, which: int) -> date:
    if which < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        last = following - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - 2) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(2 - first.weekday()) % 7, weeks=which - 1)
