"""What stocks are worth against what their companies earn, own and sell: PE, PB and PS, now and in the past."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from opend.simulator.market.figures import Figures
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.shares import Share, Survey

from .days import closes_at

PE, PB, PS = 1, 2, 3
"""`Qot_Common.ValuationType`."""

_MEASURES: dict[int, Callable[[Figures], float]] = {
    PE: lambda figures: figures.net_profit,
    PB: lambda figures: figures.equity,
    PS: lambda figures: figures.revenue,
}
_LARGEST = 10  # members of a group that its multiple goes by


class Multiples:
    """Valuations of stocks, and of groups of them.

    Args:
        survey: knows how stocks stand now.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._market = survey.market
        self._known_announced = lru_cache(maxsize=4096)(self._made_announced)
        self._known_groups = lru_cache(maxsize=64)(self._group_past)

    def now(self, share: Share, kind: int) -> float:
        """A stock's multiple at its last price; below 0 where its company makes losses."""
        return _ratio(share.market_cap, _measure_now(share, kind))

    def measures_on(self, stock: Instrument, kind: int, days: Sequence[date]) -> list[float]:
        """What the value of a stock was set against on some days."""
        company, announced = self._market.universe.company(stock), self._announced(stock)
        newest = [announced[max(bisect_right(announced, day) - 1, 0)] for day in days]
        known = {report: _MEASURES[kind](company.ttm(report)) for report in set(newest)}
        return [known[report] for report in newest]

    def _announced(self, stock: Instrument) -> list[date]:
        """The days on which reports came out until today."""
        return self._known_announced(stock, self._market.today(stock))

    def _made_announced(self, stock: Instrument, today: date) -> list[date]:
        return [report.announced for report in self._market.universe.company(stock).reports(today)]

    def forward(self, share: Share, kind: int) -> float:
        """A stock's multiple by what its company is forecast to have in the fiscal year that it reports on next."""
        company = self._market.universe.company(share.instrument)
        return _ratio(share.market_cap, _MEASURES[kind](company.year(company.next_report(share.day).fiscal_year)))

    def percentile(self, share: Share, kind: int, days: Sequence[date]) -> float:
        """Which part of a stock's multiples on some days was below that of now, in percent."""
        return below(self.now(share, kind), self.past(share.instrument, kind, days))

    def past(self, stock: Instrument, kind: int, days: Sequence[date]) -> list[float]:
        """A stock's multiples at the closes of some days."""
        values, measures = self.values_on(stock, days), self.measures_on(stock, kind, days)
        return [_ratio(value, measure) for value, measure in zip(values, measures, strict=True)]

    def values_on(self, stock: Instrument, days: Sequence[date]) -> list[float]:
        """The market values of a stock at the closes of some days; 0 before it was listed."""
        closes = closes_at(self._market, stock, days)
        shares = shares_by_day(self._market, stock)
        return [closes[day] * shares(day) if day >= stock.listed else 0.0 for day in days]

    def group_now(self, members: Sequence[Instrument], kind: int) -> float:
        """The multiple of a group: the value of its largest members by what theirs is set against."""
        shares = self._survey.standing(_largest(members))
        return _ratio(sum(share.market_cap for share in shares), sum(_measure_now(share, kind) for share in shares))

    def group_past(self, members: Sequence[Instrument], kind: int, days: Sequence[date]) -> Sequence[float]:
        """The multiples of a group at the closes of some days."""
        return self._known_groups(_largest(members), kind, tuple(days))

    def _group_past(self, members: Sequence[Instrument], kind: int, days: tuple[date, ...]) -> Sequence[float]:
        values, measures = [0.0] * len(days), [0.0] * len(days)
        for stock in members:
            known = zip(self.values_on(stock, days), self.measures_on(stock, kind, days), strict=True)
            for place, (value, measure) in enumerate(known):
                values[place] += value
                measures[place] += measure if value else 0.0
        return [_ratio(value, measure) for value, measure in zip(values, measures, strict=True)]


def below(value: float, others: Sequence[float]) -> float:
    """Which part of other values is below a value, in percent."""
    return round(100 * sum(other < value for other in others) / len(others), 4) if others else 0.0


def shares_by_day(market: Market, stock: Instrument) -> Callable[[date], float]:
    """Tells how many shares a company had on a day."""
    today = market.today(stock)
    changes = [(action.day, action.forward_a) for action in market.actions(stock) if action.day <= today]
    now = market.shares(stock)

    def shares(day: date) -> float:
        then = now
        for changed, factor in reversed(changes):
            if changed <= day:
                break
            then *= factor
        return then

    return shares


def _measure_now(share: Share, kind: int) -> float:
    figures = share.last_quarter if kind == PB else share.ttm
    return 0.0 if figures is None else _MEASURES[kind](figures)


def _largest(members: Sequence[Instrument]) -> tuple[Instrument, ...]:
    return tuple(sorted(members, key=lambda stock: -stock.base_price * stock.shares)[:_LARGEST])


def _ratio(value: float, measure: float) -> float:
    return round(value / measure, 4) if measure else 0.0
