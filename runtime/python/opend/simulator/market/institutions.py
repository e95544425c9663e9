"""Institutions that hold companies, and how many shares of each they hold, quarter by quarter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import noise
from .currencies import converted
from .instruments import Instrument
from .noise import Floats

# Name, `Qot_Common.HolderDetailType`, percent of a company's free float at most, and reach (see `Institution`).
# Together they never hold more than 80 % of a free float.
_TABLE = """
Granite Peak Asset Management|2|7.5|0.98
Vanterra Index Trust|2|7.0|0.97
Stonebridge Global Investors|2|5.5|0.95
Fulcrum Investment Management|2|4.0|0.85
Longmeadow Capital|2|3.2|0.7
Meridian Select Funds|2|2.8|0.65
Harbourview Growth Fund|2|2.2|0.5
Cedarstone Value Fund|2|2.0|0.5
Brightwater Partners|2|1.8|0.45
Oakfield Small Companies Fund|2|1.8|0.45
East Lantern Asset Management|2|1.8|0.55
Jade Terrace Investments|2|1.5|0.45
Southern Cross Equity Fund|2|1.4|0.4
Nordlys Investors|2|1.4|0.4
Pacific Ridge Technology Fund|2|1.2|0.35
Silverbirch Income Fund|2|1.2|0.35
Tamarind Capital|3|1.2|0.35
Blackthorn Partners|3|1.0|0.35
Quillon Arbitrage|3|1.0|0.4
Redshank Capital|3|0.9|0.3
Kestrel Macro|3|0.8|0.25
Northolt Event Partners|3|0.8|0.25
Ember Point Capital|3|0.7|0.25
Zenobia Management|3|0.6|0.2
Crossriver Ventures|4|0.9|0.12
Summit Gate Private Equity|4|0.9|0.1
Amalgamated Motors Pension Plan|5|0.6|0.35
Continental Rail Pension Plan|5|0.5|0.3
Ashdown Foundation|6|0.4|0.2
First Harbour Life|7|1.6|0.6
Great Plains Insurance|7|1.3|0.5
Evergreen Mutual|7|1.0|0.4
Celestial Life Assurance|7|0.9|0.4
Castle Bridge Bank|8|2.0|0.85
Union Harbour Trust Bank|8|1.6|0.8
Helvetia Private Bank|8|1.2|0.6
Royal Caledonian Bank|8|1.0|0.55
Orient Commercial Bank|8|0.9|0.5
Lowell Family Office|9|0.4|0.2
Tanaka Family Trust|9|0.4|0.2
Fjord Sovereign Fund|10|2.2|0.9
Straits Reserve Corporation|10|1.2|0.5
Emirate Wealth Authority|10|1.0|0.4
Teachers Union Retirement|13|0.8|0.5
Golden State Public Pension|14|1.5|0.8
Maple Pension Board|14|1.2|0.6
Home Islands Pension Fund|14|1.4|0.7
Ivy Hall Endowment|15|0.4|0.15
"""
_FIRST_ID = 10001
_QUARTERS_A_SWING = 6.0
_IDS = 1 << 46  # ids of instruments are below
_LARGE, _DECADES = 2e11, 3.2  # of US dollars, and what lies between it and companies that nobody looks at
_REPORTED_AFTER = timedelta(days=45)

Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Institution:
    """One that holds companies.

    Attributes:
        id: how requests name it.
        kind: `Qot_Common.HolderDetailType`.
        part: of a company's free float that it holds at most; 0.01 is 1 %.
        reach: how many of the companies it holds, and the largest rather than the small ones; 1 is all.
    """

    id: int
    name: str
    kind: int
    part: float
    reach: float


class Quarter(NamedTuple):
    """A quarter of a calendar year: `number` is 1 to 4."""

    year: int
    number: int

    @property
    def end(self) -> date:
        """Its last day."""
        return self.after.start - timedelta(days=1)

    @property
    def start(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def reported(self) -> date:
        """The day from which on positions of its end are known."""
        return self.end + _REPORTED_AFTER

    @property
    def before(self) -> Quarter:
        """The quarter before."""
        return Quarter(self.year, self.number - 1) if self.number > 1 else Quarter(self.year - 1, 4)

    @property
    def after(self) -> Quarter:
        """The next quarter."""
        return Quarter(self.year, self.number + 1) if self.number < 4 else Quarter(self.year + 1, 1)

    @property
    def ordinal(self) -> int:
        """Quarters since the year 0."""
        return self.year * 4 + self.number - 1

    @property
    def text(self) -> str:
        """Such as `2025/Q1`."""
        return f"{self.year}/Q{self.number}"


def quarter_of(day: date) -> Quarter:
    """The quarter that a day is in."""
    return Quarter(day.year, (day.month + 2) // 3)


def reported_quarter(day: date) -> Quarter:
    """The last quarter whose positions are known on a day."""
    quarter = quarter_of(day).before
    return quarter if quarter.reported <= day else quarter.before


def _institution(place: int, line: str) -> Institution:
    name, kind, percent, reach = line.split("|")
    return Institution(_FIRST_ID + place, name, int(kind), float(percent) / 100, float(reach))


INSTITUTIONS = tuple(_institution(place, line) for place, line in enumerate(_TABLE.strip().splitlines()))


def positions(seed: int, instruments: Sequence[Instrument], quarter: Quarter) -> Integers:
    """Shares held at the end of a quarter: a row for each of `INSTITUTIONS`, a column for each instrument.

    Args:
        seed: the simulator's.
        instruments: stocks.
        quarter: at whose end.
    """
    reach = np.array([[institution.reach] for institution in INSTITUTIONS]) * _prominence(instruments)
    wander = _wander(seed, instruments, quarter)
    invested = np.maximum(wander - (1 - reach), 0) / np.maximum(reach, 1e-9)
    parts = np.array([[institution.part] for institution in INSTITUTIONS])
    floats = np.array([float(each.float_shares) for each in instruments])
    is_listed = np.array([each.listed <= quarter.end for each in instruments])
    shares: Integers = (invested * parts * floats * is_listed).astype(np.int64)
    return shares


def _prominence(instruments: Sequence[Instrument]) -> Floats:
    """How much institutions look at companies: 1 for the largest, little for small ones."""
    values = [converted(each.base_price * each.shares, each.currency, "USD") for each in instruments]
    decades = [math.log10(max(value, 1.0) / _LARGE) / _DECADES for value in values]
    return np.array([min(max(1 + distance, 0.08), 1.0) for distance in decades])


def _wander(seed: int, instruments: Sequence[Instrument], quarter: Quarter) -> Floats:
    """A number in [0, 1) for each position, which changes slowly from quarter to quarter."""
    ids = np.array([each.id for each in instruments], dtype=np.int64)
    return np.stack([_of_institution(seed, institution, ids, quarter) for institution in INSTITUTIONS])


def _of_institution(seed: int, institution: Institution, ids: Integers, quarter: Quarter) -> Floats:
    key = noise.stream(seed, "positions", institution.id)
    place = quarter.ordinal / _QUARTERS_A_SWING + noise.uniform(key, 0, index=ids)
    knot = np.floor(place)
    left = noise.uniform(key, 1, index=knot.astype(np.int64) * _IDS + ids)
    right = noise.uniform(key, 1, index=(knot.astype(np.int64) + 1) * _IDS + ids)
    slow = left + (place - knot) * (right - left)
    quick = noise.uniform(key, 2, index=quarter.ordinal * _IDS + ids)
    wander: Floats = 0.92 * slow + 0.08 * quick
    return wander
