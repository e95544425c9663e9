"""Stocks and funds with all that screens and ranks look at: quote, valuation, dividends, changes over time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from .market.companies import Company
from .market.figures import Figures
from .market.instruments import Instrument, Key, Kind
from .market.market import Market
from .market.records import Action, Book, ExtendedQuote, Quote
from .market.shapes import Segment
from .pasts import Past, Pasts, highest, lowest

ValueT = TypeVar("ValueT")

YEAR_DAYS = 250
"""Trading days that a year is taken for."""

FIVE_MINUTES = 300.0
"""In seconds."""

_YEAR = timedelta(days=365)


class Share:
    """A stock or fund as it stands now; what is costly is found out on first use. Rates are in percent.

    Attributes:
        instrument: the security itself.
        quote: of the regular session.
        day: the trading day that the quote is of.
    """

    def __init__(self, survey: Survey, instrument: Instrument, quote: Quote, group: Group | None = None) -> None:
        self._survey = survey
        self._group = group
        self._market = survey.market
        self.instrument = instrument
        self.quote = quote
        self.day = quote.day

    # --- quotes

    @property
    def price(self) -> float:
        """The last price."""
        return self.quote.last

    @property
    def change_rate(self) -> float:
        """Of the price since the last close."""
        return self.quote.change_rate

    def in_session(self, segment: Segment) -> ExtendedQuote | None:
        """The quote of a session around the regular one; None where nothing was traded in it."""
        if self._group is not None:
            return self._survey.in_session(self._group, segment)[self.instrument.key]
        return self._market.extended_quotes([self.instrument], segment)[0]

    @cached_property
    def book(self) -> Book:
        """The best bid and ask."""
        return self._market.book(self.instrument, 1)

    @property
    def volume_ratio(self) -> float:
        """Volume a minute today, by that of the last five days."""
        return self._survey.pasts.volume_ratio(self.instrument, self.quote)

    # --- valuation

    @cached_property
    def company(self) -> Company | None:
        """The company behind a stock; None of a fund."""
        return self._market.universe.company(self.instrument) if self.instrument.kind == Kind.STOCK else None

    @cached_property
    def ttm(self) -> Figures | None:
        """The company's last four quarters."""
        return None if self.company is None else self.company.ttm(self.day)

    @cached_property
    def last_year(self) -> Figures | None:
        """The company's last fiscal year."""
        return None if self.company is None else self.company.latest_year(self.day)

    @cached_property
    def last_quarter(self) -> Figures | None:
        """The company's last quarter."""
        return None if self.company is None else self.company.latest(self.day)

    @cached_property
    def shares(self) -> float:
        """Shares outstanding."""
        return self._market.shares(self.instrument)

    @property
    def float_shares(self) -> float:
        """Shares in free float."""
        whole = self.instrument.shares
        return self.shares * self.instrument.float_shares / whole if whole else 0.0

    @property
    def market_cap(self) -> float:
        """Price times shares."""
        return self.price * self.shares

    @property
    def float_cap(self) -> float:
        """Price times shares in free float."""
        return self.price * self.float_shares

    @property
    def pe_ttm(self) -> float | None:
        """Price to earnings of the last four quarters; below 0 where there were losses."""
        return self._price_to(self.ttm, lambda figures: figures.eps)

    @property
    def pe_annual(self) -> float | None:
        """Price to earnings of the last fiscal year."""
        return self._price_to(self.last_year, lambda figures: figures.eps)

    @property
    def pb(self) -> float | None:
        """Price to book value."""
        return self._price_to(self.last_quarter, lambda figures: figures.net_assets_per_share)

    @property
    def ps_ttm(self) -> float | None:
        """Price to sales of the last four quarters."""
        return self._price_to(self.ttm, lambda figures: figures.revenue / figures.shares)

    @property
    def pcf_ttm(self) -> float | None:
        """Price to operating cash flow of the last four quarters."""
        return self._price_to(self.ttm, lambda figures: figures.operating_cash_flow / figures.shares)

    def _price_to(self, figures: Figures | None, read: Callable[[Figures], float]) -> float | None:
        per_share = 0.0 if figures is None else read(figures)
        return self.price / per_share if per_share else None

    # --- dividends

    @cached_property
    def actions(self) -> Sequence[Action]:
        """Corporate actions, the oldest first; some are still to come."""
        return self._survey.actions(self.instrument)

    def dividends(self, since: date, until: date) -> float:
        """Money paid a share of today from after one day until another, both ex-dates."""
        paid, shares = 0.0, 1.0
        for action in reversed(self.actions):
            if action.day > self.day:
                continue
            if since < action.day <= until:
                paid += (action.dividend + action.special_dividend) * shares
            # A share before a split is only a part of one of today.
            shares *= action.forward_a if action.base else 1.0
        return paid

    @cached_property
    def dividends_ttm(self) -> float:
        """Money paid a share in the last year."""
        return self.dividends(self.day - _YEAR, self.day)

    @property
    def dividend_yield(self) -> float:
        """Dividends of the last year to the price."""
        return 100 * self.dividends_ttm / self.price if self.price else 0.0

    # --- changes over time

    @cached_property
    def past_closes(self) -> Sequence[float]:
        """The adjusted closes of the last year, the newest last, without that of the day itself."""
        days, closes = self._survey.past_closes(self.instrument)
        return closes[: bisect_left(days, self.day.toordinal())]

    def change_on(self, day: date) -> float | None:
        """Of the price, on a trading day of the last year or on this one so far; None of other days."""
        if day == self.day:
            return self.change_rate
        days, closes = self._survey.past_closes(self.instrument)
        place = bisect_left(days, day.toordinal())
        if not 0 < place < len(days) or days[place] != day.toordinal():
            return None
        return 100 * (closes[place] / closes[place - 1] - 1)

    def change_over(self, days: int) -> float | None:
        """Of the price, since the close so many trading days ago; None where it was not listed then."""
        closes = self.past_closes
        return 100 * (self.price / closes[-days] - 1) if len(closes) >= days else None

    @property
    def past(self) -> Past:
        """What its past tells."""
        return self._survey.pasts.of(self.instrument)

    @property
    def change_this_year(self) -> float | None:
        """Of the price, since the last close of the year before, or the first close in this year."""
        begin = self.past.year_begin
        return 100 * (self.price / begin - 1) if begin else None

    @cached_property
    def change_in_five_minutes(self) -> float:
        """Of the price, in the regular session."""
        if self._group is not None:
            before = self._survey.prices_before(self._group)[self.instrument.key]
        else:
            before = self._market.quotes([self.instrument], self._market.now() - FIVE_MINUTES)[0].last
        return 100 * (self.price / before - 1) if before else 0.0

    @property
    def high_52_weeks(self) -> float:
        """The highest price of 52 weeks, today included."""
        return highest(self.past.year_high, self.quote)

    @property
    def low_52_weeks(self) -> float:
        """The lowest price of 52 weeks, today included."""
        return lowest(self.past.year_low, self.quote)


class Group(NamedTuple):
    """All securities of a market and kind that are listed."""

    market: int
    kind: int


class Survey:
    """The shares of whole markets as they stand this minute.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self.market = market
        self.pasts = Pasts(market)
        self._minutes: dict[tuple[str, Hashable], tuple[float, Any]] = {}
        self._closes: dict[Key, tuple[date, tuple[Sequence[int], Sequence[float]]]] = {}
        self._actions: dict[Key, tuple[date, Sequence[Action]]] = {}

    def _this_minute(self, name: str, about: Hashable, make: Callable[[], ValueT]) -> ValueT:
        """What is made once a minute."""
        minute = self.market.now() // 60
        known = self._minutes.get((name, about))
        if known is None or known[0] != minute:
            known = self._minutes[name, about] = (minute, make())
        value: ValueT = known[1]
        return value

    def shares(self, market: int, kind: int = Kind.STOCK) -> list[Share]:
        """All stocks, or securities of another kind, of a market, by code; the list is kept for a minute."""
        group = Group(int(market), int(kind))
        return self._this_minute("shares", group, lambda: self._made_shares(group))

    def _made_shares(self, group: Group) -> list[Share]:
        listed = self._listed(group)
        quotes = self.market.quotes(listed)
        return [Share(self, instrument, quote, group) for instrument, quote in zip(listed, quotes, strict=True)]

    def _listed(self, group: Group) -> list[Instrument]:
        return sorted(self.market.universe.all(*group), key=lambda each: each.code)

    def in_session(self, group: Group, segment: Segment) -> Mapping[Key, ExtendedQuote | None]:
        """The quotes of a session around the regular one; they are kept for a minute."""
        return self._this_minute("session", (group, segment), lambda: self._made_session(group, segment))

    def _made_session(self, group: Group, segment: Segment) -> dict[Key, ExtendedQuote | None]:
        listed = self._listed(group)
        quotes = self.market.extended_quotes(listed, segment)
        return {each.key: quote for each, quote in zip(listed, quotes, strict=True)}

    def prices_before(self, group: Group) -> Mapping[Key, float]:
        """The prices in the regular session five minutes ago; they are kept for a minute."""
        return self._this_minute("before", group, lambda: self._made_prices_before(group))

    def _made_prices_before(self, group: Group) -> dict[Key, float]:
        listed = self._listed(group)
        quotes = self.market.quotes(listed, self.market.now() - FIVE_MINUTES)
        return {each.key: quote.last for each, quote in zip(listed, quotes, strict=True)}

    def standing(self, instruments: Sequence[Instrument], at: float | None = None) -> list[Share]:
        """How securities stand now, or stood at a moment."""
        quotes = self.market.quotes(instruments, at)
        return [Share(self, instrument, quote) for instrument, quote in zip(instruments, quotes, strict=True)]

    def progress(self, instrument: Instrument, day: date) -> float:
        """Which part of a trading day's regular session is over, from 0 to 1."""
        begin, end = self.market.sessions(instrument).regular_hours(day)
        return min(max((self.market.now() - begin) / (end - begin), 0.0), 1.0)

    def past_closes(self, instrument: Instrument) -> tuple[Sequence[int], Sequence[float]]:
        """A year of trading days as ordinals and their adjusted closes, without the day in progress; kept for a day."""
        day = self.market.sessions(instrument).regular_day_of(self.market.now())
        known = self._closes.get(instrument.key)
        if known is None or known[0] != day:
            past = self.market.outline(instrument, YEAR_DAYS)
            known = day, (past.ordinals.tolist(), past.closes.tolist())
            self._closes[instrument.key] = known
        return known[1]

    def actions(self, instrument: Instrument) -> Sequence[Action]:
        """The corporate actions of a security; they are kept for a day."""
        day = self.market.today(instrument)
        known = self._actions.get(instrument.key)
        if known is None or known[0] != day:
            known = day, self.market.actions(instrument)
            self._actions[instrument.key] = known
        return known[1]


def closes_so_far(
    market: Market,
    instrument: Instrument,
    first: date,
    last: date,
    adjust: int = 0,
    *,
    quote: Quote | None = None,
) -> dict[date, float]:
    """The closing prices of the trading days from one to another, as they are known now: today's is the last price.

    Args:
        market: the simulated market.
        instrument: whose prices.
        first, last: both inclusive.
        adjust: `Qot_Common.RehabType`.
        quote: of now, where it is at hand.
    """
    quote = quote or market.quote(instrument)
    closes = market.closes(instrument, first, min(last, quote.day), adjust)
    if quote.day in closes:
        closes[quote.day] = quote.last
    return closes
