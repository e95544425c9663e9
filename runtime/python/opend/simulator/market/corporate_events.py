"""Which corporate actions there are: drawn ones, and those that are laid down, before their money is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import noise
from .calendars import Sessions
from .courses import ANCHOR, own_key, own_keys
from .instruments import Instrument, Kind, QotMarket
from .noise import Floats
from .paths import Ordinals
from .pins import PinnedAction
from .stocks import WELL_KNOWN

SPLIT, JOIN, BONUS, DIVIDEND, SPECIAL_DIVIDEND = 1, 2, 4, 64, 128

_FIRST_YEAR, _LAST_YEAR = 1995, 2036
_NEW_YEARS = np.array([date(year, 1, 1).toordinal() for year in range(_FIRST_YEAR, _LAST_YEAR + 1)])
_PAYERS = {Kind.STOCK: 0.55, Kind.TRUST: 0.3}
_TIMES_A_YEAR = {QotMarket.US: 4, QotMarket.HK: 2, QotMarket.JP: 2, QotMarket.SG: 2}
# A year: had they always paid as much, prices adjusted forward would soon be below 0.
_PAYOUT_GROWTH = 1.12
_LOWEST_YIELD, _HIGHEST_YIELD = 0.004, 0.034
_SPLIT_CHANCE, _JOIN_PART = 0.012, 0.2
_SPLITS = ((1, 2), (1, 2), (1, 3), (1, 4), (1, 5), (1, 10))
_JOINS = ((10, 1), (5, 1), (20, 1))
_BONUSES = ((10, 3), (10, 4), (10, 5), (10, 10))
_DAYS_A_YEAR = 365.25
_PINNED_FLAGS = {
    "split": SPLIT,
    "join": JOIN,
    "bonus": BONUS,
    "dividend": DIVIDEND,
    "special_dividend": SPECIAL_DIVIDEND,
}


class Events(NamedTuple):
    """Corporate actions as columns, before their money is known: a dividend of an amount, or of a part of the price."""

    days: Ordinals
    flags: NDArray[np.int64]
    bases: NDArray[np.int64]
    results: NDArray[np.int64]
    parts: Floats
    amounts: Floats

    def at(self, chosen: slice | NDArray[np.intp]) -> Events:
        """Some of them."""
        return Events(
            self.days[chosen],
            self.flags[chosen],
            self.bases[chosen],
            self.results[chosen],
            self.parts[chosen],
            self.amounts[chosen],
        )

    @classmethod
    def joined(cls, many: Iterable[Events]) -> Events:
        """All of them in order of time; money is paid on the old shares where both fall on one day."""
        columns = [np.concatenate(column) for column in zip(*many, strict=True)]
        order = np.lexsort((-columns[1], columns[0]))
        return cls(*(column[order] for column in columns))

    @classmethod
    @cache
    def none(cls) -> Events:
        """No actions."""
        return cls.of(())

    @classmethod
    def of(cls, rows: Iterable[tuple[float, ...]]) -> Events:
        """Those of rows of day, flag, base, result and amount."""
        days, flags, bases, results, amounts = np.array(list(rows), dtype=np.float64).reshape(-1, 5).T
        days, flags, bases, results = (column.astype(np.int64) for column in (days, flags, bases, results))
        return cls(days, flags, bases, results, np.zeros(len(days)), amounts)

    def ratios(self) -> Floats:
        """How many shares there are afterwards for each before."""
        more = np.where(self.flags == BONUS, self.bases, 0)
        return np.divide(more + self.results, self.bases, out=np.ones(len(self.days)), where=self.bases > 0)


def income(seed: int, instrument: Instrument) -> float:
    """What a security pays out a year, as a part of its price."""
    stream = own_key(seed, instrument)
    return _income(instrument, noise.uniform(stream, index=3), noise.uniform(stream, index=4))


def incomes(seed: int, instruments: Sequence[Instrument]) -> list[float]:
    """What each of some securities pays out a year."""
    draws = noise.uniform(own_keys(seed, instruments)[:, None], index=np.array([3, 4])).tolist()
    return [_income(instrument, *row) for instrument, row in zip(instruments, draws, strict=True)]


def _income(instrument: Instrument, chance: float, height: float) -> float:
    if WELL_KNOWN not in instrument.tags and chance >= _PAYERS.get(Kind(instrument.kind), 0.0):
        return 0.0
    return _LOWEST_YIELD + (_HIGHEST_YIELD - _LOWEST_YIELD) * height


def drawn_events(
    seed: int, instruments: Sequence[Instrument], incomes: Sequence[float], sessions: Sessions
) -> list[Events]:
    """The dividends and splits of some stocks and funds, those of each in order of time.

    Args:
        incomes: what each pays out a year.
        sessions: their trading hours.
    """
    drawn = _Drawn(seed, instruments, incomes, sessions)
    rows, columns = drawn.columns()
    order = np.lexsort((-columns.flags, columns.days, rows))
    columns = columns.at(order)
    edges = np.searchsorted(rows[order], np.arange(len(instruments) + 1)).tolist()
    return [columns.at(slice(start, end)) for start, end in pairwise(edges)]


class _Drawn:
    """The drawn events of some securities; `rows` tell whose a year or an event is."""

    def __init__(
        self, seed: int, instruments: Sequence[Instrument], incomes: Sequence[float], sessions: Sessions
    ) -> None:
        self._instruments = instruments
        self._sessions = sessions
        self._keys = own_keys(seed, instruments)
        self._incomes = np.array(incomes)
        firsts, lasts = np.array([_years(each) for each in instruments]).T
        counts = np.maximum(lasts - firsts + 1, 0)
        self._rows = np.repeat(np.arange(len(instruments)), counts)
        self._years = firsts[self._rows] + _count_up(counts)

    def columns(self) -> tuple[NDArray[np.intp], Events]:
        """Whose each event is, and all of them."""
        (paid_rows, paid), (split_rows, split) = self._dividends(), self._splits()
        columns: Any = (np.concatenate(pair) for pair in zip(paid, split, strict=True))
        return np.concatenate([paid_rows, split_rows]), Events(*columns)

    def _dividends(self) -> tuple[NDArray[np.intp], Events]:
        times = np.array([_TIMES_A_YEAR.get(QotMarket(each.market), 1) for each in self._instruments])
        times *= self._incomes > 0
        counts = times[self._rows]
        rows, years = np.repeat(self._rows, counts), np.repeat(self._years, counts)
        keys, often, quarters = self._keys[rows], times[rows], _count_up(counts)
        numbers = years * 4 + quarters
        begins = 20 + 300 / often * noise.uniform(self._keys, index=np.array([5]))[rows]
        days = self._trading_days(
            years, begins + _DAYS_A_YEAR / often * quarters + 8 * noise.uniform(keys, 6, index=numbers)
        )
        parts = self._incomes[rows] / often * (0.7 + 0.6 * noise.uniform(keys, 7, index=numbers))
        parts *= _PAYOUT_GROWTH ** np.minimum(years - ANCHOR.year, 0)
        none = np.zeros(len(rows), np.int64)
        return rows, Events(days, none + DIVIDEND, none, none, parts, np.zeros(len(rows)))

    def _splits(self) -> tuple[NDArray[np.intp], Events]:
        """Only before the day to which share counts belong: so they hold from then on."""
        are_stocks = np.array([each.kind == Kind.STOCK for each in self._instruments])
        hit = are_stocks[self._rows] & (self._years < ANCHOR.year)
        hit &= noise.uniform(self._keys[self._rows], 8, index=self._years) < _SPLIT_CHANCE
        rows, years = self._rows[hit], self._years[hit]
        offset, which, place = (noise.uniform(self._keys[rows], channel, index=years) for channel in (9, 10, 11))
        terms = [
            _split(self._instruments[row], *draws)
            for row, *draws in zip(rows.tolist(), which.tolist(), place.tolist(), strict=True)
        ]
        flags, bases, results = np.array(terms, np.int64).reshape(-1, 3).T
        none = np.zeros(len(rows))
        return rows, Events(self._trading_days(years, 10 + 340 * offset), flags, bases, results, none, none)

    def _trading_days(self, years: NDArray[np.int64], offsets: Floats) -> Ordinals:
        return self._sessions.from_day_on(_NEW_YEARS[years - _FIRST_YEAR] + offsets.astype(np.int64))


def _years(instrument: Instrument) -> tuple[int, int]:
    """The first and the last year in which there may be events."""
    first, last = max(_FIRST_YEAR, instrument.listed.year + 1), _LAST_YEAR
    if instrument.delisted is not None:
        last = min(last, instrument.delisted.year - 1)
    return first, last


def _count_up(counts: NDArray[np.intp]) -> NDArray[np.intp]:
    """0, 1, 2 ... for each of the counts."""
    numbers: NDArray[np.intp] = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return numbers


def _split(instrument: Instrument, which: float, place: float) -> tuple[int, int, int]:
    if instrument.market in (QotMarket.SH, QotMarket.SZ):
        return BONUS, *_BONUSES[int(place * len(_BONUSES))]
    if which < _JOIN_PART:
        return JOIN, *_JOINS[int(place * len(_JOINS))]
    return SPLIT, *_SPLITS[int(place * len(_SPLITS))]


def pinned_events(actions: Iterable[PinnedAction]) -> Events:
    """Those that are laid down."""
    rows: list[tuple[float, ...]] = []
    for action in actions:
        flag, day = _PINNED_FLAGS[action.kind], action.day.toordinal()
        is_money = flag >= DIVIDEND
        rows.append((day, flag, 0, 0, action.amount) if is_money else (day, flag, action.base, action.result, 0.0))
    return Events.of(rows)
