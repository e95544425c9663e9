"""One option with all that screens, ranks and lists tell of it."""

from __future__ import annotations

import math
from datetime import date
from functools import cached_property

from opend.simulator.market.black_scholes import Greeks, normal_distribution
from opend.simulator.market.holdings import net_open_interest, open_interest
from opend.simulator.market.instruments import Instrument, OptionTerms
from opend.simulator.market.market import Market
from opend.simulator.market.pricing import CALL, RATES, years_left
from opend.simulator.market.records import Book, Level, Quote

from .underlying import Underlying

_NO_LEVEL = Level(0.0, 0, 0)


class OptionRow:
    """An option as it stands now; what is costly is found out on first use. Rates and probabilities are in percent.

    Attributes:
        instrument: the option itself.
        underlying: what it is written on.
    """

    def __init__(self, market: Market, instrument: Instrument, underlying: Underlying) -> None:
        assert isinstance(instrument.terms, OptionTerms)
        self._market = market
        self.instrument = instrument
        self.terms: OptionTerms = instrument.terms
        self.underlying = underlying

    # --- terms

    @property
    def is_call(self) -> bool:
        """Whether it is a call, or else a put."""
        return self.terms.kind == CALL

    @property
    def strike(self) -> float:
        """The price at which it may be exercised."""
        return self.terms.strike

    @property
    def spot(self) -> float:
        """The price of its underlying."""
        return self.underlying.price

    @property
    def days_left(self) -> int:
        """Days until it expires."""
        return (self.terms.expiry - self.day).days

    @property
    def day(self) -> date:
        """The trading day on which it is looked at."""
        return self.underlying.day

    @property
    def expiration(self) -> int:
        """`Qot_Common.ExpirationCycle` of the day on which it expires."""
        return self._market.universe.expiry_cycle(self.underlying.instrument, self.terms.expiry)

    @property
    def expiry_time(self) -> int:
        """The day on which it expires, in seconds since 1970."""
        return int(self._market.sessions(self.instrument).midnight(self.terms.expiry))

    # --- quotes

    @cached_property
    def quote(self) -> Quote:
        """Its quote; `with_quotes` asks for those of many at once."""
        return self._market.quotes([self.instrument], self.underlying.at)[0]

    @property
    def price(self) -> float:
        """Its last price."""
        return self.quote.last

    @cached_property
    def _book(self) -> Book:
        return self._market.book(self.instrument, 1, self.underlying.at)

    @property
    def bid(self) -> Level:
        """The best that is bid."""
        return self._book.bids[0] if self._book.bids else _NO_LEVEL

    @property
    def ask(self) -> Level:
        """The best that is asked."""
        return self._book.asks[0] if self._book.asks else _NO_LEVEL

    @property
    def middle(self) -> float:
        """The middle of bid and ask; the last price where one of them is missing."""
        bid, ask = self.bid.price, self.ask.price
        return (bid + ask) / 2 if bid and ask else self.price

    @property
    def spread(self) -> float:
        """Best ask less best bid."""
        return max(self.ask.price - self.bid.price, 0.0)

    @property
    def bid_ask_volume_ratio(self) -> float | None:
        """Volume at the best bid by that at the best ask."""
        return self.bid.volume / self.ask.volume if self.ask.volume else None

    # --- what is held

    @property
    def open_interest(self) -> int:
        """Open contracts."""
        return open_interest(self.instrument, self.day)

    @property
    def open_interest_change(self) -> int:
        """Open contracts more than the day before."""
        before = self._market.sessions(self.instrument).previous_day(self.day)
        return self.open_interest - open_interest(self.instrument, before)

    @property
    def contract_price(self) -> float:
        """What a contract costs."""
        return self.price * self.terms.multiplier

    @property
    def open_interest_value(self) -> float:
        """What all open contracts cost."""
        return self.open_interest * self.contract_price

    @property
    def open_interest_value_change(self) -> float:
        """What the contracts cost that are open since the day before."""
        return self.open_interest_change * self.contract_price

    @property
    def volume_by_open_interest(self) -> float | None:
        """Volume by open interest, in percent."""
        return 100 * self.quote.volume / self.open_interest if self.open_interest else None

    # --- value and Greeks

    @cached_property
    def greeks(self) -> Greeks:
        """Its fair value and how that moves."""
        return self._market.pricing.fair(self.instrument, self.spot, self.underlying.at)

    @property
    def iv(self) -> float:
        """Implied volatility."""
        return self.greeks.implied_volatility * 100

    @property
    def premium(self) -> float:
        """How far the underlying has to go until its buyer is even, in percent; below 0 where it is beyond."""
        return self.to_breakeven if self.is_call else -self.to_breakeven

    @property
    def nominal_value(self) -> float:
        """Of the shares that a contract is about."""
        return self.spot * self.terms.multiplier

    @property
    def net_open_interest(self) -> int:
        """Open contracts that brokers do not hold on both sides."""
        return net_open_interest(self.instrument, self.day)

    @property
    def iv_hv_ratio(self) -> float | None:
        """Implied by historical volatility."""
        hv = self.underlying.hv
        return self.iv / hv if hv else None

    @property
    def leverage(self) -> float:
        """Price of the underlying by its own."""
        return self.spot / self.price if self.price else 0.0

    @property
    def gearing(self) -> float:
        """Leverage times delta."""
        return self.leverage * self.greeks.delta

    @property
    def intrinsic(self) -> float:
        """What exercising it now would bring."""
        return max(self.spot - self.strike if self.is_call else self.strike - self.spot, 0.0)

    @property
    def time_value(self) -> float:
        """The rest of its price."""
        return max(self.price - self.intrinsic, 0.0)

    @property
    def intrinsic_part(self) -> float:
        """What exercising it would bring, in percent of its price."""
        return min(100 * self.intrinsic / self.price, 100.0) if self.price else 0.0

    @property
    def time_part(self) -> float:
        """The rest of its price, in percent of it."""
        return 100.0 - self.intrinsic_part

    @property
    def in_the_money(self) -> float:
        """How far it is in the money, in percent of the strike; below 0 where it is out."""
        distance = 100 * (self.spot - self.strike) / self.strike
        return distance if self.is_call else -distance

    @property
    def out_of_the_money(self) -> float:
        """How far it is out of the money."""
        return -self.in_the_money

    # --- what may come

    @property
    def breakeven(self) -> float:
        """The underlying's price at which buyer and seller are even."""
        return self.strike + self.price if self.is_call else self.strike - self.price

    @property
    def to_breakeven(self) -> float:
        """How far the underlying is from there, in percent of its price."""
        return 100 * (self.breakeven - self.spot) / self.spot

    def chance_beyond(self, price: float) -> float:
        """The probability that the underlying ends beyond a price: above for a call, below for a put."""
        above = self._chance_above(price)
        return above if self.is_call else 100.0 - above

    def _chance_above(self, price: float) -> float:
        if price <= 0:
            return 100.0
        years = max(float(years_left(self.instrument, self.underlying.at)), 1e-8)
        volatility, rate = self.greeks.implied_volatility, RATES[self.instrument.currency]
        spread = volatility * math.sqrt(years)
        distance = (math.log(self.spot / price) + rate * years) / spread - spread / 2
        return 100 * float(normal_distribution(distance))

    @cached_property
    def exercise_chance(self) -> float:
        """The probability that it ends in the money."""
        return self.chance_beyond(self.strike)

    @property
    def idle_chance(self) -> float:
        """The probability that it ends out of the money."""
        return 100.0 - self.exercise_chance

    @cached_property
    def profit_chance(self) -> float:
        """The probability that its buyer gains."""
        return self.chance_beyond(self.breakeven)

    @property
    def seller_profit_chance(self) -> float:
        """The probability that its seller gains."""
        return 100.0 - self.profit_chance

    @property
    def bound_money(self) -> float:
        """What its seller has to hold for each share: the share for a call, the strike for a put."""
        return self.spot if self.is_call else self.strike

    @property
    def seller_return(self) -> float:
        """What its seller earns until it expires, if it is not exercised, in percent of what has to be held."""
        return 100 * self.price / self.bound_money

    @property
    def seller_return_exercised(self) -> float:
        """The same where it is exercised: a call brings the way to the strike besides."""
        gain = self.strike - self.spot if self.is_call else min(self.spot - self.strike, 0.0)
        return 100 * (self.price + gain) / self.bound_money

    def yearly(self, value: float) -> float:
        """A return until expiry as one of a year."""
        return value * 365 / max(self.days_left, 1)
