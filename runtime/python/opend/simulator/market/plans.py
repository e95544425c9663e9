"""The plans of trading hours: what a full and a half trading day look like, market by market."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple

DAY = 86400


class Phase(Enum):
    """What a stretch of a trading day is for. Only `REGULAR` and the auctions count for the day's bars."""

    AUCTION = "auction"
    WAITING = "waiting"
    REGULAR = "regular"
    BREAK = "break"
    CLOSING_AUCTION = "closing auction"
    PRE_MARKET = "pre-market"
    AFTER_HOURS = "after-hours"
    OVERNIGHT = "overnight"

    @property
    def is_extended(self) -> bool:
        """Whether it is one of the sessions around the regular one."""
        return self in (Phase.PRE_MARKET, Phase.AFTER_HOURS, Phase.OVERNIGHT)

    @property
    def trades(self) -> bool:
        """Whether orders are matched all the time."""
        return self is Phase.REGULAR or self.is_extended


class State(IntEnum):
    """`Qot_Common.QotMarketState`, as far as it is simulated."""

    AUCTION = 1
    WAITING_OPEN = 2
    MORNING = 3
    REST = 4
    AFTERNOON = 5
    CLOSED = 6
    PRE_MARKET = 8
    AFTER_HOURS = 10
    AFTER_HOURS_END = 11
    NIGHT_OPEN = 13
    NIGHT_END = 14
    FUTURE_DAY_OPEN = 15
    FUTURE_DAY_BREAK = 16
    FUTURE_DAY_WAIT = 18
    HK_CLOSING_AUCTION = 19
    FUTURE_NIGHT_WAIT = 20
    FUTURE_OPEN = 23
    FUTURE_BREAK = 24
    FUTURE_CLOSE = 26
    CLOSING_AUCTION = 30
    OVERNIGHT = 37


class Span(NamedTuple):
    """A stretch of every trading day, in seconds from its local midnight, or from that of the trading day before."""

    phase: Phase
    state: State
    start: int
    end: int
    from_day_before: bool = False


@dataclass(frozen=True, eq=False)
class Plan:
    """Trading hours. Each is one of a kind, so that it is quickly found as a key.

    Attributes:
        exchange: its code (MIC) in the table of holidays; None trades every day of the week.
        zone: its time zone.
        full, half: the spans of a day, in order of time.
        closed: the state outside of all spans.
    """

    exchange: str | None
    zone: str
    full: tuple[Span, ...]
    half: tuple[Span, ...]
    closed: State


def _span(phase: Phase, state: State, start: str, end: str, *, from_day_before: bool = False) -> Span:
    return Span(phase, state, _seconds(start), _seconds(end), from_day_before)


def _seconds(text: str) -> int:
    hours, minutes = text.removeprefix("-").split(":")
    seconds = int(hours) * 3600 + int(minutes) * 60
    return seconds - DAY if text.startswith("-") else seconds


def _hong_kong() -> Plan:
    opening = (
        _span(Phase.AUCTION, State.AUCTION, "9:00", "9:20"),
        _span(Phase.WAITING, State.WAITING_OPEN, "9:20", "9:30"),
        _span(Phase.REGULAR, State.MORNING, "9:30", "12:00"),
    )
    afternoon = (
        _span(Phase.BREAK, State.REST, "12:00", "13:00"),
        _span(Phase.REGULAR, State.AFTERNOON, "13:00", "16:00"),
        _span(Phase.CLOSING_AUCTION, State.HK_CLOSING_AUCTION, "16:00", "16:10"),
    )
    half = (*opening, _span(Phase.CLOSING_AUCTION, State.HK_CLOSING_AUCTION, "12:00", "12:10"))
    return Plan("XHKG", "Asia/Hong_Kong", opening + afternoon, half, State.CLOSED)


def _china() -> Plan:
    full = (
        _span(Phase.AUCTION, State.AUCTION, "9:15", "9:25"),
        _span(Phase.WAITING, State.WAITING_OPEN, "9:25", "9:30"),
        _span(Phase.REGULAR, State.MORNING, "9:30", "11:30"),
        _span(Phase.BREAK, State.REST, "11:30", "13:00"),
        _span(Phase.REGULAR, State.AFTERNOON, "13:00", "15:00"),
    )
    return Plan("XSHG", "Asia/Shanghai", full, full[:3], State.CLOSED)


def _united_states() -> Plan:
    early = (
        _span(Phase.OVERNIGHT, State.OVERNIGHT, "-20:00", "4:00"),
        _span(Phase.PRE_MARKET, State.PRE_MARKET, "4:00", "9:30"),
    )
    full = (
        _span(Phase.REGULAR, State.AFTERNOON, "9:30", "16:00"),
        _span(Phase.AFTER_HOURS, State.AFTER_HOURS, "16:00", "20:00"),
    )
    half = (
        _span(Phase.REGULAR, State.AFTERNOON, "9:30", "13:00"),
        _span(Phase.AFTER_HOURS, State.AFTER_HOURS, "13:00", "17:00"),
    )
    return Plan("XNYS", "America/New_York", early + full, early + half, State.AFTER_HOURS_END)


def _united_states_regular() -> Plan:
    full = (_span(Phase.REGULAR, State.AFTERNOON, "9:30", "16:00"),)
    half = (_span(Phase.REGULAR, State.AFTERNOON, "9:30", "13:00"),)
    return Plan("XNYS", "America/New_York", full, half, State.CLOSED)


def _singapore() -> Plan:
    opening = (
        _span(Phase.AUCTION, State.AUCTION, "8:30", "8:58"),
        _span(Phase.WAITING, State.WAITING_OPEN, "8:58", "9:00"),
        _span(Phase.REGULAR, State.MORNING, "9:00", "12:00"),
    )
    afternoon = (
        _span(Phase.BREAK, State.REST, "12:00", "13:00"),
        _span(Phase.REGULAR, State.AFTERNOON, "13:00", "17:00"),
        _span(Phase.CLOSING_AUCTION, State.CLOSING_AUCTION, "17:00", "17:06"),
    )
    half = (*opening, _span(Phase.CLOSING_AUCTION, State.CLOSING_AUCTION, "12:00", "12:06"))
    return Plan("XSES", "Asia/Singapore", opening + afternoon, half, State.CLOSED)


def _japan() -> Plan:
    full = (
        _span(Phase.AUCTION, State.AUCTION, "8:00", "9:00"),
        _span(Phase.REGULAR, State.MORNING, "9:00", "11:30"),
        _span(Phase.BREAK, State.REST, "11:30", "12:30"),
        _span(Phase.REGULAR, State.AFTERNOON, "12:30", "15:30"),
    )
    return Plan("XTKS", "Asia/Tokyo", full, full[:2], State.CLOSED)


def _hong_kong_futures() -> Plan:
    early = (
        _span(Phase.REGULAR, State.NIGHT_OPEN, "17:15", "27:00", from_day_before=True),
        _span(Phase.WAITING, State.FUTURE_DAY_WAIT, "8:45", "9:15"),
        _span(Phase.REGULAR, State.FUTURE_DAY_OPEN, "9:15", "12:00"),
    )
    full = (
        _span(Phase.BREAK, State.FUTURE_DAY_BREAK, "12:00", "13:00"),
        _span(Phase.REGULAR, State.FUTURE_DAY_OPEN, "13:00", "16:30"),
        _span(Phase.WAITING, State.FUTURE_NIGHT_WAIT, "16:30", "17:15"),
    )
    return Plan("XHKG", "Asia/Hong_Kong", early + full, early, State.NIGHT_END)


def _singapore_futures() -> Plan:
    full = (
        _span(Phase.REGULAR, State.NIGHT_OPEN, "17:00", "29:15", from_day_before=True),
        _span(Phase.WAITING, State.FUTURE_DAY_WAIT, "8:30", "9:00"),
        _span(Phase.REGULAR, State.FUTURE_DAY_OPEN, "9:00", "16:30"),
        _span(Phase.WAITING, State.FUTURE_NIGHT_WAIT, "16:30", "17:00"),
    )
    return Plan("XSES", "Asia/Singapore", full, full, State.NIGHT_END)


def _japan_futures() -> Plan:
    full = (
        _span(Phase.REGULAR, State.NIGHT_OPEN, "17:00", "30:00", from_day_before=True),
        _span(Phase.WAITING, State.FUTURE_DAY_WAIT, "8:00", "8:45"),
        _span(Phase.REGULAR, State.FUTURE_DAY_OPEN, "8:45", "15:45"),
        _span(Phase.WAITING, State.FUTURE_NIGHT_WAIT, "15:45", "17:00"),
    )
    return Plan("XTKS", "Asia/Tokyo", full, full, State.NIGHT_END)


def _united_states_futures() -> Plan:
    full = (
        _span(Phase.REGULAR, State.FUTURE_OPEN, "-17:00", "16:00"),
        _span(Phase.WAITING, State.FUTURE_BREAK, "16:00", "17:00"),
    )
    half = (_span(Phase.REGULAR, State.FUTURE_OPEN, "-17:00", "12:00"),)
    return Plan("CMES", "America/Chicago", full, half, State.FUTURE_CLOSE)


def _events() -> Plan:
    # A zone without summer time: every day has 24 hours, and none overlaps the next.
    full = (_span(Phase.REGULAR, State.FUTURE_OPEN, "0:00", "24:00"),)
    return Plan(None, "Etc/GMT+5", full, full, State.FUTURE_CLOSE)


PLANS: dict[str, Plan] = {
    "HK": _hong_kong(),
    "US": _united_states(),
    "US_REGULAR": _united_states_regular(),
    "CN": _china(),
    "SG": _singapore(),
    "JP": _japan(),
    "HK_FUTURE": _hong_kong_futures(),
    "US_FUTURE": _united_states_futures(),
    "SG_FUTURE": _singapore_futures(),
    "JP_FUTURE": _japan_futures(),
    "EVENT": _events(),
}
"""By name, as `Instrument.sessions` gives it; `US_REGULAR`, of indices and options, has nothing but the regular one."""
