"""Events and their contracts: made from a series and the day on which they end."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import accumulate, pairwise
from statistics import NormalDist

from . import noise
from .calendars import sessions
from .event_series import Question, Series
from .identities import identity
from .instruments import EventTerms, Instrument, Key, Kind, QotMarket

MARKET = int(QotMarket.EVENT_CONTRACT)
PLAN = "EVENT"
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")

_HOUR = 3600
_LAST_HOUR, _FIRST_GAME, _GAME_HOURS = 17, 13, 3  # of the day, in the events' own time
_SETTLING_HOURS = 3
_THRESHOLDS = 7
_WIDTH = 1.7  # standard deviation of what comes out, in steps
_LOWEST, _HIGHEST = 0.03, 0.97
_NOBODY = ("TIE", "Tie")
_NOBODY_PART = 0.25


class Status(IntEnum):
    """`Qot_Common.EC_Status` of a contract, as far as it is simulated."""

    INITIALIZED = 0
    ACTIVE = 2
    CLOSED = 3
    SETTLED = 5


EVENT_STATUS = {Status.INITIALIZED: 101, Status.ACTIVE: 102, Status.CLOSED: 103, Status.SETTLED: 104}
"""`Qot_Common.EC_Status` of an event, by that of its contracts."""


@dataclass(frozen=True)
class Span:
    """When an event's contracts are traded, and when they are settled; in seconds since 1970."""

    opens: float
    closes: float
    settles: float

    def status(self, now: float) -> Status:
        """How it stands at a moment."""
        if now < self.opens:
            return Status.INITIALIZED
        if now < self.closes:
            return Status.ACTIVE
        return Status.CLOSED if now < self.settles else Status.SETTLED


@dataclass(frozen=True)
class EventContract:
    """A contract: pays 1 if what it says comes true.

    Attributes:
        yes_title, no_title: what its two sides say.
        comes_true: how it ends.
        value: what came out, such as the price of what it is on; empty where it is no number.
    """

    instrument: Instrument
    title: str
    yes_title: str
    no_title: str
    span: Span
    comes_true: bool
    value: str

    def result(self, now: float) -> str:
        """`"yes"` or `"no"` when it is settled, before that nothing."""
        if self.span.status(now) is not Status.SETTLED:
            return ""
        return "yes" if self.comes_true else "no"


@dataclass(frozen=True)
class Event:
    """One happening of a series, with its contracts.

    Attributes:
        day: on which it ends.
        teams: codes and names of those who play, the guests first; none where it is no game.
        mutually_exclusive: whether only one of its contracts can come true.
    """

    code: str
    series: Series
    day: date
    name: str
    sub_name: str
    span: Span
    contracts: tuple[EventContract, ...]
    mutually_exclusive: bool
    teams: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> Key:
        """What requests call it by."""
        return Key(MARKET, self.code)

    def status(self, now: float) -> int:
        """`Qot_Common.EC_Status` at a moment."""
        return EVENT_STATUS[self.span.status(now)]


@dataclass(frozen=True)
class _Answer:
    """What becomes a contract."""

    code: str
    yes_title: str
    probability: float
    comes_true: bool
    value: str = ""


def events_on(seed: int, series: Series, day: date, level: float) -> list[Event]:
    """The events of a series that end on a day.

    Args:
        day: one that `series.ends_on`.
        level: the number that thresholds lie around, where the series asks for a number.
    """
    if series.question in (Question.GAME, Question.MATCH):
        return [_game(seed, series, day, place, teams) for place, teams in enumerate(_pairings(seed, series, day))]
    code = f"{series.code}-{day:%y}{MONTHS[day.month - 1]}{day:%d}"
    draw = noise.generator(seed, "event", code)
    answers = _chosen(draw, series.names) if series.question is Question.CHOICE else _numbers(draw, series, level)
    return [_event(series, day, code, answers, _span(series, day, _LAST_HOUR), series.title.format(day=day))]


def _pairings(seed: int, series: Series, day: date) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    teams = list(series.names)
    noise.generator(seed, "pairings", series.code, day).shuffle(teams)
    return [(teams[2 * place], teams[2 * place + 1]) for place in range(series.games)]


def _game(seed: int, series: Series, day: date, place: int, teams: tuple[tuple[str, str], tuple[str, str]]) -> Event:
    away, home = teams
    code = f"{series.code}-{day:%y}{MONTHS[day.month - 1]}{day:%d}{away[0]}{home[0]}"
    draw = noise.generator(seed, "event", code)
    names = (*teams, _NOBODY) if series.question is Question.MATCH else teams
    weights = [draw.uniform(0.5, 1.6), draw.uniform(0.6, 1.8)]
    if series.question is Question.MATCH:
        weights.append(sum(weights) * _NOBODY_PART / (1 - _NOBODY_PART))
    name = series.title.format(away=away[1], home=home[1])
    span = _span(series, day, _FIRST_GAME + place * 2 + _GAME_HOURS)
    return _event(series, day, code, _exclusive(draw, names, weights), span, name, teams)


def _span(series: Series, day: date, last_hour: int) -> Span:
    hours = sessions(PLAN)
    opens = hours.midnight(day - timedelta(days=series.days_open))
    closes = hours.midnight(day) + last_hour * _HOUR
    return Span(opens, closes, closes + _SETTLING_HOURS * _HOUR)


def _chosen(draw: random.Random, names: Sequence[tuple[str, str]]) -> list[_Answer]:
    if len(names) > 1:
        return _exclusive(draw, names, [draw.uniform(0.2, 1.5) ** 2 for _ in names])
    probability = draw.uniform(0.1, 0.8)
    (code, name) = names[0]
    return [_Answer(code, name, probability, draw.random() < probability)]


def _exclusive(draw: random.Random, names: Sequence[tuple[str, str]], weights: Sequence[float]) -> list[_Answer]:
    total = sum(weights)
    place = draw.random() * total
    winner = next(index for index, bound in enumerate(accumulate(weights)) if place < bound)
    return [
        _Answer(code, name, weight / total, index == winner)
        for index, ((code, name), weight) in enumerate(zip(names, weights, strict=True))
    ]


def _numbers(draw: random.Random, series: Series, level: float) -> list[_Answer]:
    step = _round_number(level * series.step) if isinstance(series.level, str) else series.step
    middle = round(level / step)
    thresholds = [step * (middle + place) for place in range(-(_THRESHOLDS // 2), _THRESHOLDS // 2 + 1)]
    outcome = NormalDist(level, step * _WIDTH)
    value = outcome.inv_cdf(min(max(draw.random(), 1e-3), 1 - 1e-3))
    make = _above if series.question is Question.ABOVE else _between
    return list(make(thresholds, outcome, value, series.unit))


def _above(thresholds: Sequence[float], outcome: NormalDist, value: float, unit: str) -> Iterator[_Answer]:
    for threshold in thresholds:
        likely = 1 - outcome.cdf(threshold)
        text = _text(threshold)
        yield _Answer(f"T{text.replace(',', '')}", f"Above {text}{unit}", likely, value > threshold, f"{value:.2f}")


def _between(thresholds: Sequence[float], outcome: NormalDist, value: float, unit: str) -> Iterator[_Answer]:
    bounds = [-math.inf, *thresholds, math.inf]
    for low, high in pairwise(bounds):
        likely = (1.0 if high == math.inf else outcome.cdf(high)) - (0.0 if low == -math.inf else outcome.cdf(low))
        code, title = _range(low, high, unit)
        yield _Answer(code, title, likely, low < value <= high, f"{value:.2f}")


def _range(low: float, high: float, unit: str) -> tuple[str, str]:
    if low == -math.inf:
        return f"L{_text(high).replace(',', '')}", f"{_text(high)}{unit} or below"
    if high == math.inf:
        return f"T{_text(low).replace(',', '')}", f"Above {_text(low)}{unit}"
    return f"B{_text(low).replace(',', '')}", f"{_text(low)} to {_text(high)}{unit}"


def _round_number(size: float) -> float:
    scale = 10.0 ** math.floor(math.log10(size))
    return float(scale * min((1.0, 2.0, 2.5, 5.0, 10.0), key=lambda digit: abs(digit - size / scale)))


def _text(number: float) -> str:
    return f"{number:,.3f}".rstrip("0").rstrip(".")


def _event(
    series: Series,
    day: date,
    code: str,
    answers: Sequence[_Answer],
    span: Span,
    name: str,
    teams: tuple[tuple[str, str], ...] = (),
) -> Event:
    contracts = tuple(_contract(series, day, code, answer, span, name) for answer in answers)
    is_exclusive = series.question is not Question.ABOVE and len(answers) > 1
    return Event(code, series, day, name, f"{day:%b %d, %Y}", span, contracts, is_exclusive, teams)


def _contract(series: Series, day: date, event: str, answer: _Answer, span: Span, name: str) -> EventContract:
    key = Key(MARKET, f"{event}-{answer.code}")
    probability = round(min(max(answer.probability, _LOWEST), _HIGHEST), 2)
    instrument = Instrument(
        market=MARKET,
        code=key.code,
        kind=Kind.EVENT,
        id=identity(key),
        name=f"{name} {answer.yes_title}",
        chinese_name=f"{name} {answer.yes_title}",
        exchange=0,
        sessions=PLAN,
        currency="USD",
        lot_size=1,
        listed=day - timedelta(days=series.days_open),
        base_price=probability,
        volatility=1.2,
        daily_volume=round(40_000 * probability * (1 - probability)) + 200,
        terms=EventTerms(series.code, event, probability, day),
        delisted=day,
        tick_size=0.01,
    )
    no_title = f"Not {answer.yes_title[0].lower()}{answer.yes_title[1:]}"
    return EventContract(instrument, name, answer.yes_title, no_title, span, answer.comes_true, answer.value)
