"""One security with all that its prices come from."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .aggregation import Rows, whole_sessions
from .calendars import Sessions
from .corporate import Corporate
from .instruments import Instrument
from .noise import Floats
from .paths import Ordinals
from .series import Plain, plain
from .shapes import REGULAR
from .sources import PlainSource, Source
from .tape import DayTape, day_tape

_BLOCK_SHIFT = 5  # days are kept in blocks of 32
_REELS, _REEL, _BLOCKS = 4096, 3, 8192  # how many are kept: securities with tapes, tapes of each, blocks


@dataclass(frozen=True, eq=False)
class Security:
    """One security.

    Attributes:
        corporate: its corporate actions.
        multiplier: money of a trade by price and volume.
        store: keeps what has been made.
    """

    instrument: Instrument
    source: Source
    corporate: Corporate
    multiplier: float
    store: Store

    @property
    def sessions(self) -> Sessions:
        """Its trading hours."""
        return self.source.days.sessions

    @cached_property
    def plain(self) -> Plain | None:
        """The series of its days, if it follows nothing but itself and its market."""
        return plain(self.source.series) if isinstance(self.source, PlainSource) else None

    def turnover_rates(self, volumes: NDArray[np.int64], ordinals: Ordinals) -> Floats:
        """Volumes of days by the shares there were, in percent; 0 where it has no shares."""
        if not self.instrument.shares:
            return np.zeros(len(volumes))
        rates: Floats = volumes * 100.0 / (self.instrument.shares * self.corporate.share_factors(ordinals))
        return rates

    def turnover_rate(self, volume: int, ordinal: int) -> float:
        """That of one day."""
        shares = self.instrument.shares
        return volume * 100.0 / (shares * self.corporate.share_factor(ordinal)) if shares else 0.0

    def close_before(self, ordinal: int) -> float:
        """The last price before a day; the base price where there is none."""
        days = self.source.days.last_ordinals(1, date.fromordinal(ordinal - 1))
        return float(self.source.closes(days)[0]) if len(days) else self.instrument.base_price

    def tape(self, ordinal: int) -> DayTape:
        """All ticks of a trading day of its own."""
        return self.store.tape(self, ordinal)

    def day_rows(self, ordinals: Ordinals) -> Rows:
        """The whole regular sessions of some trading days of its own, in order of time."""
        blocks = np.unique(ordinals >> _BLOCK_SHIFT).tolist()
        rows = Rows.joined(self.store.blocks(self, blocks))
        return rows if len(rows) == len(ordinals) else rows[np.isin(rows.ordinals, ordinals)]

    def made_blocks(self, blocks: list[int]) -> list[Rows]:
        """All days of blocks, made in one go."""
        days = np.concatenate([self._days_of(block) for block in blocks])
        parts = self.source.trades(days, REGULAR)
        rows = Rows.joined([whole_sessions(trades) for trades in parts])
        edges = np.searchsorted(rows.ordinals >> _BLOCK_SHIFT, [*blocks, blocks[-1] + 1])
        return [rows[np.arange(start, end)] for start, end in pairwise(edges.tolist())]  # copies: each is kept alone

    def _days_of(self, block: int) -> Ordinals:
        first = max(block << _BLOCK_SHIFT, 1)
        return self.source.days.ordinals(date.fromordinal(first), date.fromordinal(first + (1 << _BLOCK_SHIFT) - 1))


class Store:
    """Tapes and days of all securities of one market; those that nobody has asked for lately are forgotten."""

    def __init__(self) -> None:
        self._reel = lru_cache(maxsize=_REELS)(_Reel)
        self._blocks: OrderedDict[tuple[Security, int], Rows] = OrderedDict()

    def tape(self, security: Security, ordinal: int) -> DayTape:
        """The tape of one of a security's days."""
        return self._reel(security).tape(ordinal)

    def blocks(self, security: Security, numbers: list[int]) -> list[Rows]:
        """The blocks of a security with these numbers, which rise."""
        missing = [number for number in numbers if (security, number) not in self._blocks]
        if missing:
            keys = [(security, number) for number in missing]
            self._blocks.update(zip(keys, security.made_blocks(missing), strict=True))
        for number in numbers:
            self._blocks.move_to_end((security, number))
        found = [self._blocks[security, number] for number in numbers]
        while len(self._blocks) > _BLOCKS:
            self._blocks.popitem(last=False)
        return found


class _Reel:
    """The tapes of one security: those of its days that were asked for last, whatever is asked of others."""

    def __init__(self, security: Security) -> None:
        self.tape = lru_cache(maxsize=_REEL)(lambda ordinal: day_tape(security.source, ordinal, security.multiplier))
