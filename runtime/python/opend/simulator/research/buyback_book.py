"""Shares that companies buy back: day by day in Hong Kong, plan by plan in mainland China."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number

from .days import close_at, last_closed_day, trading_day

_BUYERS, _BUYING_MONTHS, _BUYING_DAYS = 0.4, 0.35, 0.6
_VOLUME_PARTS = (0.004, 0.03)
_YEARS = 2
_PLANNERS = 0.3  # chance of a mainland company to plan a buyback in a year
_PLANNED_YEARS = 8
_MEETING_DAYS, _START_DAYS, _PLAN_DAYS, _REGISTRATION_DAYS = 16, 24, 330, 12
_FEWEST_PARTS, _MOST_PARTS = 0.002, 0.015  # of all shares, that a plan is for


@dataclass(frozen=True)
class DailyBuyback:
    """Shares that a Hong Kong company bought back on a day; the totals are since the year began."""

    day: date
    published: date
    shares: int
    money: float
    high: float
    low: float
    shares_so_far: int


@dataclass(frozen=True)
class BuybackPlan:
    """A mainland company's plan, and what it came to.

    Attributes:
        floor, ceiling: least and most money to be spent.
        price_ceiling: the most to be paid a share.
        shares: bought so far, for `money`.
    """

    planned: date
    passed: date
    start: date
    end: date
    floor: float
    ceiling: float
    price_ceiling: float
    shares: int
    money: float

    @property
    def registered(self) -> date:
        """When the change of the capital is registered."""
        return self.end + timedelta(days=_REGISTRATION_DAYS)


class BuybackBook:
    """The buybacks of all companies."""

    def __init__(self, market: Market) -> None:
        self._seed = market.seed
        self._market = market

    def daily(self, instrument: Instrument) -> list[DailyBuyback]:
        """Those of a Hong Kong company in this and the last calendar years, the newest first."""
        key = noise.stream(self._seed, "buybacks", *instrument.key)
        if noise.uniform(key, index=0) >= _BUYERS:
            return []
        last = self._market.sessions(instrument).previous_day(self._market.today(instrument))
        first = max(date(last.year - _YEARS + 1, 1, 1), instrument.listed)
        return list(self._days(key, instrument, first, last))[::-1]

    def _days(self, key: int, instrument: Instrument, first: date, last: date) -> Iterator[DailyBuyback]:
        sessions = self._market.sessions(instrument)
        so_far, year = 0, first.year
        for bar in self._market.bars(instrument, number("Qot_Common.KLType", "Day"), first, last):
            ordinal = bar.day.toordinal()
            so_far, year = (so_far, year) if bar.day.year == year else (0, bar.day.year)
            buys = noise.uniform(key, 1, index=bar.day.year * 12 + bar.day.month) < _BUYING_MONTHS
            if not buys or noise.uniform(key, 2, index=ordinal) >= _BUYING_DAYS:
                continue
            part = _VOLUME_PARTS[0] + (_VOLUME_PARTS[1] - _VOLUME_PARTS[0]) * noise.uniform(key, 3, index=ordinal)
            shares = int(bar.volume * part) // instrument.lot_size * instrument.lot_size
            if shares:
                so_far += shares
                low, high = sorted(
                    round(bar.low + (bar.high - bar.low) * noise.uniform(key, 4, index=ordinal * 2 + side), 3)
                    for side in (0, 1)
                )
                money = round(shares * (low + high) / 2, 2)
                yield DailyBuyback(bar.day, sessions.next_day(bar.day), shares, money, high, low, so_far)

    def plans(self, instrument: Instrument) -> list[BuybackPlan]:
        """Those of a mainland company in the last years, the newest first."""
        today = last_closed_day(self._market, instrument)
        key = noise.stream(self._seed, "buybacks", *instrument.key)
        years = range(today.year, max(today.year - _PLANNED_YEARS, instrument.listed.year), -1)
        plans = (self._plan(key, instrument, year, today) for year in years if self._has_plan(key, year))
        return [plan for plan in plans if plan.planned <= today]

    @staticmethod
    def _has_plan(key: int, year: int) -> bool:
        return noise.uniform(key, index=year) < _PLANNERS

    def _plan(self, key: int, instrument: Instrument, year: int, today: date) -> BuybackPlan:
        draw = noise.generator(key, year)
        planned = self._trading_day(instrument, date(year, 1, 1) + timedelta(days=draw.randrange(15, 350)))
        passed, start = (
            self._trading_day(instrument, planned + timedelta(days=days)) for days in (_MEETING_DAYS, _START_DAYS)
        )
        end = self._trading_day(instrument, start + timedelta(days=_PLAN_DAYS))
        price = close_at(self._market, instrument, min(planned, today))
        ceiling = round(instrument.shares * price * draw.uniform(_FEWEST_PARTS, _MOST_PARTS), -6) or 1e6
        floor, limit = ceiling / 2, round(price * 1.4, 2)
        done = min(max((today - start).days / _PLAN_DAYS, 0.0), 1.0)
        money = done * draw.uniform(floor, ceiling)
        shares = int(money / (price * draw.uniform(0.9, 1.1)))
        return BuybackPlan(planned, passed, start, end, floor, ceiling, limit, shares, round(money, 2))

    def _trading_day(self, instrument: Instrument, day: date) -> date:
        return trading_day(self._market, instrument, day)
