"""The market's face: what every room asks it. What it tells is in `records`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cached_property, lru_cache

import numpy as np

from .assembly import Assembly
from .bars import BarMaker
from .black_scholes import Greeks
from .board import quotes
from .books import BookMaker
from .brokers import queues
from .calendars import Sessions, sessions
from .clock import Clock
from .earnings import earnings_of, no_earnings
from .extended_board import extended_quotes
from .flows import INTRADAY, Flows
from .instruments import Instrument, Kind
from .intraday import curve
from .noise import Floats
from .outlines import Outline, outline
from .paths import Ordinals
from .pins import Pins
from .pricing import Pricing
from .quoting import quote
from .records import (
    Action,
    Bar,
    Book,
    BrokerQueues,
    BrokerSeat,
    Distribution,
    ExtendedQuote,
    FlowPoint,
    Level,
    Minute,
    Quote,
    Sizes,
    Ticks,
)
from .security import Security
from .shapes import ALL_SESSIONS, REGULAR, Segment
from .tick_sizes import tick_size
from .ticker import last_price, last_ticks, ticks_between
from .universe import Universe

__all__ = [
    "Action",
    "Bar",
    "Book",
    "BrokerQueues",
    "BrokerSeat",
    "Distribution",
    "ExtendedQuote",
    "FlowPoint",
    "Level",
    "Market",
    "Minute",
    "Quote",
    "Sessions",
    "Sizes",
    "Ticks",
]

# The day by which securities are listed goes with this hour of the world, for all markets.
_LISTING_ZONE = timezone(timedelta(hours=8))
_ONE_YEAR = 366


class Market:
    """Everything that is true about the simulated market.

    Where `at` is left out, it is now; what comes later is not known then. `ticks` alone knows the future.

    Args:
        seed: what all of it follows from.
        clock: tells now.
        pins: what is laid down; None is nothing.
    """

    def __init__(self, seed: int, clock: Clock, pins: Pins | None = None) -> None:
        self.seed = seed
        self.clock = clock
        self.pins = pins or Pins()
        self.pricing = Pricing(seed)
        self._book_maker = lru_cache(maxsize=1024)(lambda instrument: BookMaker(seed, instrument))

    @cached_property
    def universe(self) -> Universe:
        """All securities there are."""
        return Universe(self.seed, self.pins, today=self._listing_day, level=self._level)

    @cached_property
    def _assembly(self) -> Assembly:
        return Assembly(self.seed, self.pins, self.universe, self.pricing)

    def _listing_day(self) -> date:
        return datetime.fromtimestamp(self.now(), _LISTING_ZONE).date()

    def _level(self, instrument: Instrument, day: date) -> float:
        source = self._assembly.security(instrument).source
        return float(source.closes(source.days.sessions.last_ordinals(1, day))[0])

    def _security(self, instrument: Instrument) -> Security:
        return self._assembly.security(instrument)

    def _securities(self, instruments: Sequence[Instrument]) -> list[Security]:
        return self._assembly.securities(instruments)

    def _moment(self, at: float | None) -> float:
        return self.now() if at is None else at

    # --- time

    def now(self) -> float:
        """The clock's time, in seconds since 1970."""
        return self.clock.now()

    def sessions(self, instrument: Instrument) -> Sessions:
        """The trading hours of an instrument."""
        return sessions(instrument.sessions)

    def state(self, instrument: Instrument, at: float | None = None) -> int:
        """`Qot_Common.QotMarketState` of an instrument's market."""
        return self.sessions(instrument).state(self._moment(at))

    def today(self, instrument: Instrument, at: float | None = None) -> date:
        """The trading day that the clock is in, or the last one before; a day begins with its first session."""
        return self.sessions(instrument).day_of(self._moment(at))

    def local(self, instrument: Instrument, moment: float) -> datetime:
        """A moment in the market's own time zone."""
        return self.sessions(instrument).local(moment)

    def moment(self, instrument: Instrument, local: datetime) -> float:
        """Seconds since 1970 of a time without a zone, which is taken as the market's own."""
        return local.replace(tzinfo=self.sessions(instrument).zone).timestamp()

    # --- what an instrument is like

    def tick_size(self, instrument: Instrument, price: float) -> float:
        """The step of the price grid at a price."""
        return tick_size(instrument, price)

    def multiplier(self, instrument: Instrument) -> float:
        """Money of a trade = price * volume * multiplier: 1 but for options, futures, indices and plates."""
        return self._security(instrument).multiplier

    def shares(self, instrument: Instrument, at: float | None = None) -> float:
        """Shares outstanding: `Instrument.shares`, as splits before or after the day it is from change them."""
        day = np.array([self.today(instrument, at).toordinal()])
        return instrument.shares * float(self._security(instrument).corporate.share_factors(day)[0])

    def is_suspended(self, instrument: Instrument, at: float | None = None) -> bool:
        """Whether trading in it is suspended."""
        return self._security(instrument).source.days.is_suspended(self._moment(at))

    def trading_days(self, instrument: Instrument, first: date, last: date) -> list[date]:
        """The days on which it is traded: those of its market while it is listed and not suspended."""
        ordinals = self._security(instrument).source.days.ordinals(first, last)
        return [date.fromordinal(ordinal) for ordinal in ordinals.tolist()]

    def actions(self, instrument: Instrument) -> list[Action]:
        """Splits and dividends up to a year after now, oldest first."""
        last = self.today(instrument) + timedelta(days=_ONE_YEAR)
        return [action for action in self._security(instrument).corporate.actions if action.day <= last]

    # --- ticks

    def ticks(self, instrument: Instrument, since: float, until: float) -> Ticks:
        """Those of all sessions with since < time <= until, even of the future."""
        return ticks_between(self._security(instrument), since, until)

    def last_ticks(self, instrument: Instrument, count: int, at: float | None = None) -> Ticks:
        """The last ticks of all sessions; fewer where there are none before."""
        return last_ticks(self._security(instrument), count, self._moment(at))

    def price(self, instrument: Instrument, at: float | None = None) -> float:
        """Of the last tick of any session; before the first of all, the price that it starts from."""
        return last_price(self._security(instrument), self._moment(at))

    # --- what follows from them

    def quote(self, instrument: Instrument, at: float | None = None) -> Quote:
        """Of the last trading day whose regular session, or the auction before it, has begun."""
        return quote(self._security(instrument), self._moment(at))

    def quotes(self, instruments: Sequence[Instrument], at: float | None = None) -> list[Quote]:
        """Of many at once, quicker than one by one; without the sessions around the regular one."""
        return quotes(self._securities(instruments), self._moment(at))

    def extended_quotes(
        self, instruments: Sequence[Instrument], segment: Segment, at: float | None = None
    ) -> list[ExtendedQuote | None]:
        """What `quote` has of a session around the regular one, of many at once; None where nothing was traded."""
        return extended_quotes(self._securities(instruments), segment, self._moment(at))

    def closes(self, instrument: Instrument, first: date, last: date, adjust: int = 0) -> dict[date, float]:
        """The closing prices of its trading days, both inclusive, today's too as it will be; quicker than `bars`."""
        security = self._security(instrument)
        days = security.source.days.ordinals(first, min(last, self.today(instrument)))
        prices = self._adjusted(security, security.source.closes(days), days, adjust)
        return dict(zip(map(date.fromordinal, days.tolist()), prices.tolist(), strict=True))

    def _adjusted(self, security: Security, prices: Floats, days: Ordinals, adjust: int) -> Floats:
        return security.corporate.adjustment(adjust, self.today(security.instrument)).prices(prices, days)

    def outline(self, instrument: Instrument, count: int, step: int = 1) -> Outline:
        """The last trading days before the one that `quote` is about, adjusted forward; much quicker than `bars`.

        Args:
            count: how many days.
            step: of so many of them only the last is taken.
        """
        security = self._security(instrument)
        return outline(security, count, security.sessions.regular_day_of(self.now()), step)

    def bars(
        self,
        instrument: Instrument,
        kl_type: int,
        first: date,
        last: date,
        adjust: int = 0,
        at: float | None = None,
        extended: bool = False,
    ) -> list[Bar]:
        """Bars of the trading days from `first` to `last`, both inclusive.

        Args:
            kl_type: `Qot_Common.KLType`.
            adjust: `Qot_Common.RehabType`.
            extended: intraday bars of the sessions around the regular one too.

        Raises:
            KeyError: there is no such type of bars.
        """
        return self._bar_maker(instrument, adjust, at).bars(kl_type, first, last, extended=extended)

    def last_bars(
        self,
        instrument: Instrument,
        kl_type: int,
        count: int,
        adjust: int = 0,
        at: float | None = None,
        extended: bool = False,
    ) -> list[Bar]:
        """The last `count` bars, the last of them the one in progress; see `bars`."""
        return self._bar_maker(instrument, adjust, at).last_bars(kl_type, count, extended=extended)

    def _bar_maker(self, instrument: Instrument, adjust: int, at: float | None) -> BarMaker:
        is_stock = instrument.kind == Kind.STOCK
        earnings = earnings_of(self.universe.company(instrument)) if is_stock else no_earnings
        return BarMaker(self._security(instrument), self._moment(at), adjust, earnings)

    def intraday(
        self, instrument: Instrument, day: date | None = None, at: float | None = None, extended: bool = False
    ) -> list[Minute]:
        """The curve of a day, minute by minute; None is the day that `quote` is about, or today where `extended`."""
        security, moment = self._security(instrument), self._moment(at)
        hours = security.sessions
        if day is None:
            day = hours.day_of(moment) if extended else hours.regular_day_of(moment)
        return curve(security, day, moment, ALL_SESSIONS if extended else REGULAR)

    def book(self, instrument: Instrument, depth: int = 10, at: float | None = None) -> Book:
        """The orders that wait around the last tick, at most 60 prices a side."""
        last = self.last_ticks(instrument, 1, at)
        if not len(last):
            return Book(self._moment(at), 0, (), ())
        tick = (float(last.prices[0]), float(last.times[0]), int(last.sequences[0]), int(last.directions[0]))
        return self._book_maker(instrument).book(*tick, depth)

    def brokers(self, instrument: Instrument, at: float | None = None) -> BrokerQueues:
        """The brokers at the best prices; what they are is known in Hong Kong only."""
        return queues(self.book(instrument, 10, at))

    def flow(
        self,
        instrument: Instrument,
        period: int,
        first: date | None = None,
        last: date | None = None,
        at: float | None = None,
    ) -> list[FlowPoint]:
        """Capital flow by `Qot_Common.PeriodType`.

        Args:
            period: 1 each minute of the day that `quote` is about, 2 days, 3 weeks, 4 months.
            first, last: of longer periods the first and last trading day, both inclusive; None is a year before
                `last`, and today.

        Raises:
            KeyError: there is no such period.
        """
        flows = Flows(self._security(instrument), self._moment(at))
        if period == INTRADAY:
            return flows.minutes()
        last = self.today(instrument, at) if last is None else last
        return flows.periods(period, last - timedelta(days=_ONE_YEAR) if first is None else first, last)

    def distribution(self, instrument: Instrument, at: float | None = None) -> Distribution:
        """What came in and went out on the day that `quote` is about."""
        return Flows(self._security(instrument), self._moment(at)).distribution()

    def fair(self, option: Instrument, at: float | None = None) -> Greeks:
        """The value and the Greeks of an option or warrant, at the price of its underlying.

        Raises:
            LookupError: it has no underlying.
        """
        owner = None if option.owner is None else self.universe.find(*option.owner)
        if owner is None:
            raise LookupError(f"{option.code} has no underlying")
        moment = self._moment(at)
        return self.pricing.fair(option, self.price(owner, moment), moment)
