"""What institutions have in the stocks of a market: positions at the end of a quarter, and their worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from opend.simulator.market.institutions import INSTITUTIONS, Institution, Quarter, positions
from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market

from .days import closes_at
from .ownership import percent_of


@dataclass(frozen=True)
class Position:
    """What an institution has of a stock, and had a quarter before.

    Attributes:
        value: of the shares at the quarter's last close.
        weight: of the value in the portfolio, in percent; `weight_before` a quarter before.
    """

    instrument: Instrument
    shares: int
    before: int
    value: float
    weight: float
    weight_before: float

    @property
    def change(self) -> int:
        """Shares bought, or below 0 sold."""
        return self.shares - self.before

    @property
    def change_percent(self) -> float:
        """That in percent of the shares before; 100 for a new position."""
        return round(100 * self.change / self.before, 4) if self.before else 100.0

    def percent(self, shares: int) -> float:
        """What part of the company that is, in percent."""
        return percent_of(shares, self.instrument)


@dataclass(frozen=True)
class Holdings:
    """What all institutions have of some stocks at one time; rows in the order of `INSTITUTIONS`."""

    shares: Any
    closes: Sequence[float]

    @cached_property
    def values(self) -> list[float]:
        """The worth of each portfolio."""
        values: list[float] = (self.shares @ self.closes).tolist()
        return values

    @cached_property
    def counts(self) -> list[int]:
        """Positions in each portfolio."""
        counts: list[int] = (self.shares > 0).sum(axis=1).tolist()
        return counts

    def weighed(self, place: int) -> list[tuple[int, float, float]]:
        """Shares, value and weight of each stock in one portfolio."""
        total = self.values[place] or 1.0
        row = zip(self.shares[place].tolist(), self.closes, strict=True)
        return [(shares, shares * close, 100 * shares * close / total) for shares, close in row]


class Report:
    """The positions of all institutions in one market at the end of a quarter, and of the one before.

    Args:
        market: the simulated market.
        stocks: all of that market.
        quarter: at whose end.
    """

    def __init__(self, market: Market, stocks: Sequence[Instrument], quarter: Quarter) -> None:
        now, before = (positions(market.seed, stocks, each) for each in (quarter, quarter.before))
        held = (now + before).any(axis=0)
        self._stocks = [stocks[place] for place in held.nonzero()[0].tolist()]
        closes = [closes_at(market, stock, [quarter.before.end, quarter.end]) for stock in self._stocks]
        self.quarter = quarter
        self.now = Holdings(now[:, held], [each[quarter.end] for each in closes])
        self.before = Holdings(before[:, held], [each[quarter.before.end] for each in closes])

    def positions(self, institution: Institution) -> list[Position]:
        """Those of one institution, and with no shares those that it sold; the most valuable first."""
        place = INSTITUTIONS.index(institution)
        found = [
            Position(stock, shares, before, value, weight, weight_before)
            for stock, (shares, value, weight), (before, _, weight_before) in zip(
                self._stocks, self.now.weighed(place), self.before.weighed(place), strict=True
            )
            if shares or before
        ]
        return sorted(found, key=lambda position: -position.value)


class Portfolios:
    """The reports of all quarters."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._reports = lru_cache(maxsize=4)(self._made_report)

    def report(self, market: int, quarter: Quarter) -> Report:
        """The positions in a market's stocks, those that are listed today, at the end of a quarter."""
        return self._reports(quarter, tuple(self._market.universe.all(market, Kind.STOCK)))

    def _made_report(self, quarter: Quarter, stocks: tuple[Instrument, ...]) -> Report:
        return Report(self._market, stocks, quarter)
