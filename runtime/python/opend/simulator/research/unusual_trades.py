"""Unusual option trades: large fills, some times a day in the options of each underlying."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from opend.simulator.market.black_scholes import Greeks
from opend.simulator.market.calendars import Phase
from opend.simulator.market.companies import Report
from opend.simulator.market.corporate import BONUS, JOIN, SPECIAL_DIVIDEND, SPLIT
from opend.simulator.market.holdings import open_interest
from opend.simulator.market.instruments import Instrument, Key, OptionTerms
from opend.simulator.market.noise import generator
from opend.simulator.market.pricing import CALL, PUT
from opend.simulator.market.records import Action

from .estimates import report_day
from .underlying import Underlying
from .underlyings import OptionDesk

BUY, SELL, NEUTRAL = 1, 2, 3
"""Sides, as `Qot_GetOptionEvent.TickerType` numbers them."""

NORMAL, SWEEP, CROSS, FLOOR = 0, 1, 2, 4
"""Ways of execution, as `Qot_GetOptionEvent.OptionOrderType` numbers them."""

BEARISH, BULLISH, INDIFFERENT = 1, 2, 3
"""What a trade speaks for, as `Qot_GetOptionEvent.MarketSentiment` numbers it."""

DIVIDEND_ACTION = 7
_ACTIONS = {SPLIT: 1, JOIN: 2, BONUS: 3, SPECIAL_DIVIDEND: 8}
_TRADES_A_DAY = (3, 8)
_EXPIRIES = 4
_SPREAD = 0.015  # half of it, against the fair price
_SIZES = (0.6, 4.0)  # against an ordinary day's volume of the option
_ACTION_DAYS = timedelta(days=30)
_OWNERS = 12


class _Plan(NamedTuple):
    """What is decided of a trade before its prices are known."""

    time: float
    number: int
    side: int
    way: int
    has_several_legs: bool
    kind: int
    expiry: int
    distance: float
    size: float


class UnusualTrade:
    """One such trade; what is costly is found out on first use. Rates are in percent.

    Attributes:
        underlying: as it stood on the day of the trade.
        option: what was traded.
        spot: the price of the underlying at that moment.
        time: in seconds since 1970.
    """

    def __init__(self, desk: OptionDesk, underlying: Underlying, option: Instrument, spot: float, plan: _Plan) -> None:
        assert isinstance(option.terms, OptionTerms)
        self._desk = desk
        self._plan = plan
        self.underlying = underlying
        self.option = option
        self.terms: OptionTerms = option.terms
        self.spot = spot
        self.time = plan.time

    @property
    def owner(self) -> Instrument:
        """What the option is written on."""
        return self.underlying.instrument

    @property
    def day(self) -> date:
        """The trading day."""
        return self.underlying.day

    @property
    def side(self) -> int:
        """Bought, sold or neither."""
        return self._plan.side

    @property
    def way(self) -> int:
        """How it was executed."""
        return self._plan.way

    @property
    def strategy(self) -> int:
        """`TickerStrategy`: 1 one leg, 2 several."""
        return 2 if self._plan.has_several_legs else 1

    @cached_property
    def greeks(self) -> Greeks:
        """The option's value, and how it moves."""
        return self._desk.market.pricing.fair(self.option, self.spot, self.time)

    def _near(self, part: float) -> float:
        price = self.greeks.price * (1 + part)
        step = self._desk.market.tick_size(self.option, price)
        return max(round(round(price / step) * step, 4), step)

    @property
    def bid(self) -> float:
        """The best bid at that moment."""
        return self._near(-_SPREAD)

    @property
    def ask(self) -> float:
        """The best ask at that moment."""
        return max(self._near(_SPREAD), self.bid)

    @property
    def price(self) -> float:
        """What was paid: the ask by a buyer, the bid by a seller."""
        return self.ask if self.side == BUY else self.bid if self.side == SELL else self._near(0.0)

    @property
    def volume(self) -> int:
        """Contracts."""
        return max(round(self.option.daily_volume * self._plan.size), 10)

    @property
    def turnover(self) -> float:
        """Money."""
        return self.price * self.volume * self.terms.multiplier

    @property
    def day_volume(self) -> int:
        """Contracts of the option traded on the day until then."""
        begin, end = self._desk.market.sessions(self.owner).regular_hours(self.day)
        return self.volume + round(self.option.daily_volume * (self.time - begin) / (end - begin))

    @property
    def open_interest(self) -> int:
        """Open contracts of the option."""
        return open_interest(self.option, self.day)

    @property
    def volume_ratio(self) -> float:
        """The day's volume to open interest."""
        return 100 * self.day_volume / self.open_interest if self.open_interest else 0.0

    @property
    def iv(self) -> float:
        """Implied volatility."""
        return 100 * self.greeks.implied_volatility

    @property
    def days_left(self) -> int:
        """Days until the option expires."""
        return (self.terms.expiry - self.day).days

    @property
    def out_of_the_money(self) -> float:
        """How far the underlying is from the strike; below 0 in the money."""
        distance = 100 * (self.terms.strike - self.spot) / self.spot
        return distance if self.terms.kind == CALL else -distance

    @property
    def sentiment(self) -> int:
        """What it speaks for."""
        if self.side == NEUTRAL:
            return INDIFFERENT
        return BULLISH if (self.terms.kind == CALL) == (self.side == BUY) else BEARISH

    @property
    def next_report(self) -> Report | None:
        """The next report of the underlying's company; None where it has no company."""
        company = self.underlying.share.company
        return None if company is None else company.next_report(self.day)

    @property
    def report_day(self) -> date | None:
        """The trading day of that report."""
        report = self.next_report
        return None if report is None else report_day(self._desk.market, self.owner, report)

    @property
    def actions(self) -> list[Action]:
        """Corporate actions of the underlying near the day."""
        return [each for each in self.underlying.share.actions if abs(each.day - self.day) <= _ACTION_DAYS]


def action_type(action: Action) -> int:
    """`Qot_GetOptionEvent.CorporateActionType`."""
    return _ACTIONS.get(action.flag, DIVIDEND_ACTION)


class UnusualTrades:
    """All of them; each follows from the seed, the underlying and the day.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self.desk = desk
        self._market = desk.market
        self._plans = lru_cache(maxsize=2048)(self._made_plans)
        self._trade = lru_cache(maxsize=8192)(self._made_trade)

    def owners(self, option_market: int, named: Collection[Key] = ()) -> list[Instrument]:
        """The underlyings of an option market that are looked at: the busiest ones, and those that are named."""
        owners = self.desk.owners(option_market)
        return [owner for place, owner in enumerate(owners) if place < _OWNERS or owner.key in named]

    def between(self, owners: Iterable[Instrument], since: float, until: float) -> list[UnusualTrade]:
        """Those of underlyings with since < time <= until, which must not be after now; oldest first."""
        found = [
            (plan.time, owner, day, plan)
            for owner in owners
            for day in self._days(owner, since, until)
            for plan in self._plans(owner, day)
            if since < plan.time <= until
        ]
        found.sort(key=lambda each: (each[0], each[1].key, each[3].number))
        trades = (self._trade(owner, day, plan) for _, owner, day, plan in found)
        return [trade for trade in trades if trade is not None]

    def _days(self, owner: Instrument, since: float, until: float) -> Sequence[date]:
        sessions = self._market.sessions(owner)
        return sessions.trading_days(sessions.local(since).date(), sessions.local(until).date())

    def _made_plans(self, owner: Instrument, day: date) -> tuple[_Plan, ...]:
        draw = generator(self._market.seed, "unusual trades", *owner.key, day)
        periods = self._market.sessions(owner).periods(day)
        regular = [(each.start, each.end) for each in periods if each.kind is Phase.REGULAR]
        return tuple(_plan(draw, regular, number) for number in range(draw.randint(*_TRADES_A_DAY)))

    def _made_trade(self, owner: Instrument, day: date, plan: _Plan) -> UnusualTrade | None:
        underlying = self.desk.standing([owner], day)[0]
        spot = self._market.price(owner, plan.time)
        expiries = self._market.universe.expiries(owner, day)[:_EXPIRIES]
        if not expiries:
            return None
        expiry = expiries[plan.expiry % len(expiries)]
        chain = [each for each in self._market.universe.options_of(owner, expiry) if _kind(each) == plan.kind]
        if not chain:
            return None
        wanted = spot * (1 + plan.distance)
        option = min(chain, key=lambda each: (abs(_strike(each) - wanted), each.code))
        return UnusualTrade(self.desk, underlying, option, spot, plan)


def _plan(draw: random.Random, regular: Sequence[tuple[float, float]], number: int) -> _Plan:
    begin, end = draw.choice(regular)
    return _Plan(
        time=round(draw.uniform(begin, end), 3),
        number=number,
        side=draw.choices((BUY, SELL, NEUTRAL), (45, 40, 15))[0],
        way=draw.choices((NORMAL, SWEEP, CROSS, FLOOR), (40, 35, 15, 10))[0],
        has_several_legs=draw.random() < 0.25,
        kind=draw.choices((CALL, PUT), (55, 45))[0],
        expiry=min(int(draw.expovariate(1.0)), _EXPIRIES - 1),
        distance=draw.gauss(0.0, 0.05),
        size=draw.uniform(*_SIZES),
    )


def _kind(option: Instrument) -> int:
    assert isinstance(option.terms, OptionTerms)
    return option.terms.kind


def _strike(option: Instrument) -> float:
    assert isinstance(option.terms, OptionTerms)
    return option.terms.strike
