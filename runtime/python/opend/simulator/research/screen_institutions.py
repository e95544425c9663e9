"""Properties of the stock screener about what institutions hold: of one that is asked for, or of all together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from opend.simulator.market.institutions import INSTITUTIONS, Quarter, positions, reported_quarter
from opend.simulator.market.instruments import Instrument, Key

from .ownership import percent_of
from .screen_candidates import Candidate, Read, Value

_NEW, _MORE, _FEWER, _SOLD, _SAME = 1, 2, 3, 4, 5


class Stakes(NamedTuple):
    """The shares of a stock that each of `INSTITUTIONS` had at the end of a quarter, and of the one before."""

    quarter: Quarter
    now: list[int]
    before: list[int]


@dataclass(frozen=True)
class Holding:
    """What is held of a stock at the end of a quarter, and was at the end of the one before."""

    instrument: Instrument
    quarter: Quarter
    shares: int
    before: int

    @property
    def change(self) -> int:
        """Shares bought, or below 0 sold."""
        return self.shares - self.before

    @property
    def kind_of_change(self) -> int:
        """1 new, 2 more, 3 fewer, 4 sold out, 5 none."""
        if not self.change:
            return _SAME
        if not self.before:
            return _NEW
        if not self.shares:
            return _SOLD
        return _MORE if self.change > 0 else _FEWER


def _stakes(candidates: list[Candidate]) -> Mapping[Key, Stakes]:
    """What institutions hold of all stocks of a market, by the last reports."""
    seed, stocks = candidates[0].sources.market.seed, [each.instrument for each in candidates]
    quarter = reported_quarter(candidates[0].share.day)
    now, before = (positions(seed, stocks, each).T.tolist() for each in (quarter, quarter.before))
    return {stock.key: Stakes(quarter, *both) for stock, *both in zip(stocks, now, before, strict=True)}


def _holding(candidate: Candidate, institution: int) -> Holding | None:
    """What an institution has of a stock, or all together where its id is 0; None for one that is unknown."""
    stock = candidate.instrument
    quarter, now, before = candidate.sources.once(stock.market, "stakes", _stakes)[stock.key]
    if not institution:
        return Holding(stock, quarter, sum(now), sum(before))
    place = next((place for place, each in enumerate(INSTITUTIONS) if each.id == institution), None)
    return None if place is None else Holding(stock, quarter, now[place], before[place])


def _of_all(read: Callable[[Candidate, Holding], Value]) -> Read:
    def value(candidate: Candidate, _: Any) -> Value:
        found = _holding(candidate, 0)
        return None if found is None else read(candidate, found)

    return value


def _of_asked(read: Callable[[Candidate, Holding], Value]) -> Read:
    def value(candidate: Candidate, wanted: Any) -> Value:
        found = _holding(candidate, wanted.firstCustomParam)
        return None if found is None else read(candidate, found)

    return value


def _change_percent(_: Candidate, holding: Holding) -> Value:
    return 100 * holding.change / holding.before if holding.before else None


def _float_percent(_: Candidate, holding: Holding) -> Value:
    floating = holding.instrument.float_shares
    return 100 * holding.shares / floating if floating else None


INSTITUTIONAL: Mapping[int, Read] = {
    5320: _of_all(lambda _, holding: percent_of(holding.shares, holding.instrument)),  # inst ratio
    5321: _of_all(_float_percent),  # inst stock ratio
    5322: _of_asked(lambda _, holding: int(holding.shares > 0)),  # is inst hold
    5323: _of_asked(lambda candidate, holding: holding.shares * candidate.share.price),  # inst value
    5324: _of_asked(lambda _, holding: holding.change),  # inst shares chg
    5325: _of_asked(lambda _, holding: percent_of(holding.shares, holding.instrument)),  # inst holding ratio
    5326: _of_asked(_change_percent),  # inst holding chg ratio
    5327: _of_asked(lambda _, holding: holding.kind_of_change),  # inst holding chg type
    5328: _of_asked(lambda candidate, holding: candidate.midnight(holding.quarter.end)),  # inst holding date
}
"""By `FeaturedProperty`; `firstCustomParam` is the id of the institution."""
