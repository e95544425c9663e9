"""Directors and executives of companies: who is in which office since when, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.names import person

_TERM_DAYS = 2200
_FIRST_ID = 1_000_000  # other holders have smaller ones
_ANNOUNCED_BEFORE = timedelta(days=9)
# Of the forenames that `names` takes, those of women.
_FEMALE = frozenset(
    (
        *("Mary", "Linda", "Susan", "Karen", "Nancy", "Helen", "Laura", "Emma", "Alice"),
        *("Yuki", "Naoko", "Kaori", "Emi", "Yumi"),
    )
)
_FEMALE_ENDINGS = ("ying", "lan", "hong", "min")
_DEGREES = ("Bachelor", "Master", "MBA", "Doctor")
_FIELDS = ("economics", "engineering", "law", "accounting", "computer science", "business administration")
_CITIES = {
    QotMarket.HK: "Hong Kong",
    QotMarket.US: "New York",
    QotMarket.SH: "Shanghai",
    QotMarket.SZ: "Shenzhen",
    QotMarket.SG: "Singapore",
    QotMarket.JP: "Tokyo",
}


class Seat(NamedTuple):
    """An office: `pay` is its yearly pay against that of the head, `stake` its part of what insiders hold."""

    position: str
    pay: float
    stake: float


SEATS = (
    Seat("Chairman of the Board", 0.9, 0.34),
    Seat("Chief Executive Officer, Executive Director", 1.0, 0.26),
    Seat("Chief Financial Officer, Executive Director", 0.6, 0.11),
    Seat("Chief Operating Officer", 0.55, 0.09),
    Seat("Chief Technology Officer", 0.5, 0.08),
    Seat("General Counsel, Company Secretary", 0.35, 0.04),
    Seat("Non-executive Director", 0.12, 0.03),
    Seat("Independent Non-executive Director", 0.09, 0.02),
    Seat("Independent Non-executive Director", 0.09, 0.02),
    Seat("Independent Non-executive Director", 0.09, 0.01),
)


@dataclass(frozen=True)
class Leader:
    """One who leads a company.

    Attributes:
        id: number of the holder, for protocols of holdings.
        term: tells apart those who had the seat one after another.
        since: first day in office.
        salary: pay of a year, in the company's currency.
    """

    id: int
    place: int
    term: int
    name: str
    since: date
    birth_year: int
    degree: str
    subject: str
    salary: int

    @property
    def seat(self) -> Seat:
        """The office."""
        return SEATS[self.place]

    @property
    def announced(self) -> date:
        """The day on which the company told of the appointment."""
        return self.since - _ANNOUNCED_BEFORE

    @property
    def is_female(self) -> bool:
        """By the name."""
        forename = self.name.split()[0]
        return forename in _FEMALE or self.name.endswith(_FEMALE_ENDINGS)

    def age(self, day: date) -> int:
        """Years of age in the year of a day."""
        return day.year - self.birth_year


class Leaders:
    """The directors and executives of all companies."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._board = lru_cache(maxsize=512)(self._made_board)

    def of(self, instrument: Instrument, day: date) -> tuple[Leader, ...]:
        """Those in office on a day, in the order of `SEATS`."""
        return self._board(instrument, tuple(self._term(instrument, place, day) for place in range(len(SEATS))))

    def _term(self, instrument: Instrument, place: int, day: date) -> int:
        return (day.toordinal() + self._phase(instrument, place)) // _TERM_DAYS

    def _phase(self, instrument: Instrument, place: int) -> int:
        return noise.bits(noise.stream(self._seed, "terms", *instrument.key), index=place) % _TERM_DAYS

    def _made_board(self, instrument: Instrument, terms: tuple[int, ...]) -> tuple[Leader, ...]:
        board: list[Leader] = []
        for place, term in enumerate(terms):
            taken = {leader.name for leader in board}
            board.append(self._leader(instrument, place, term, self._name(instrument, place, term, taken)))
        return tuple(board)

    def _name(self, instrument: Instrument, place: int, term: int, taken: set[str]) -> str:
        attempt, name = 0, ""
        while not name or name in taken:
            name = person(self._seed, instrument.market, instrument.code, "leader", place, term, attempt).english
            attempt += 1
        return name

    def _leader(self, instrument: Instrument, place: int, term: int, name: str) -> Leader:
        key = noise.stream(self._seed, "leader", *instrument.key, place, term)
        draw = noise.generator(key)
        since = date.fromordinal(term * _TERM_DAYS - self._phase(instrument, place))
        return Leader(
            id=(key >> 34) + _FIRST_ID,
            place=place,
            term=term,
            name=name,
            since=since,
            birth_year=since.year - draw.randint(41, 62),
            degree=draw.choice(_DEGREES),
            subject=draw.choice(_FIELDS),
            salary=self._salary(instrument, SEATS[place], draw.uniform(0.8, 1.25)),
        )

    @staticmethod
    def _salary(instrument: Instrument, seat: Seat, luck: float) -> int:
        """More in larger companies, but far from in proportion."""
        value = max(instrument.base_price * instrument.shares, 1e6)
        thousands: float = 0.04 * value**0.45 * seat.pay * luck
        return round(thousands) * 1000


def background(leader: Leader, instrument: Instrument, day: date) -> str:
    """The life of a leader in a few sentences."""
    pronoun = "She" if leader.is_female else "He"
    degree = "an MBA" if leader.degree == "MBA" else f"a {leader.degree.lower()}'s"
    years = leader.age(leader.since) - 24
    return (
        f"{leader.name}, aged {leader.age(day)}, is {leader.seat.position} of {instrument.name} since "
        f"{leader.since:%B %Y}. {pronoun} has more than {years} years of experience in management, most of them in "
        f"{_CITIES[QotMarket(instrument.market)]}, and holds {degree} degree in {leader.subject}."
    )
