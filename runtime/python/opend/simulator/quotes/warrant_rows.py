"""Warrants as the finder shows them, and the figures that it filters and sorts by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from opend.simulator.market.derivatives import WarrantFigures, warrant_figures
from opend.simulator.market.instruments import Instrument, WarrantTerms
from opend.simulator.market.market import Market
from opend.simulator.market.records import Book, Quote
from opend.simulator.quotes.common import day_text, security_fields
from opend.simulator.quotes.option_terms import owner_price
from opend.simulator.quotes.snapshot_parts import inline_status
from opend.simulator.quotes.static_info import owner_fields, timestamp
from opend.simulator.replies import number

_SORT = "Qot_Common.SortField"
_STATUS = "Qot_Common.WarrantStatus"

Figure = Callable[["WarrantRow"], Any]


class WarrantRow:
    """A warrant that is looked at; what is costly is asked for on first use."""

    def __init__(self, market: Market, warrant: Instrument) -> None:
        self.market = market
        self.warrant = warrant
        self.terms = terms_of(warrant)
        self._quote: Quote | None = None

    @property
    def quote(self) -> Quote:
        """How it stands."""
        if self._quote is None:
            self._quote = self.market.quote(self.warrant)
        return self._quote

    @classmethod
    def look_at(cls, market: Market, rows: Sequence[WarrantRow]) -> None:
        """Ask for the quotes of many at once, which is quicker than one by one."""
        missing = [row for row in rows if row._quote is None]
        for row, quote in zip(missing, market.quotes([row.warrant for row in missing]), strict=True):
            row._quote = quote

    @cached_property
    def figures(self) -> WarrantFigures:
        """Premium, leverage and the like."""
        return warrant_figures(self.market, self.warrant, self.quote.last, owner_price(self.market, self.warrant))

    @cached_property
    def book(self) -> Book:
        """Its best bid and ask."""
        return self.market.book(self.warrant, 1)

    @property
    def is_in_the_money(self) -> bool:
        """Whether it would pay now; inline warrants do within their bounds."""
        figures = self.figures
        return figures.in_the_money > 0 if figures.is_within is None else figures.is_within

    def bid(self, attribute: str) -> Any:
        """Of the best bid, 0 where there is none."""
        return getattr(self.book.bids[0], attribute) if self.book.bids else 0

    def ask(self, attribute: str) -> Any:
        """Of the best ask, 0 where there is none."""
        return getattr(self.book.asks[0], attribute) if self.book.asks else 0


def terms_of(warrant: Instrument) -> WarrantTerms:
    """The terms of what is known to be a warrant."""
    assert isinstance(warrant.terms, WarrantTerms)
    return warrant.terms


def status_of(market: Market, warrant: Instrument) -> int:
    """`Qot_Common.WarrantStatus`."""
    today = market.today(warrant)
    if warrant.listed > today:
        return number(_STATUS, "PendingListing")
    if terms_of(warrant).last_trading_day < today:
        return number(_STATUS, "StopTrade")
    return number(_STATUS, "Suspend" if market.is_suspended(warrant) else "Normal")


def warrant_data(market: Market, row: WarrantRow) -> dict[str, Any]:
    """The fields of a `Qot_GetWarrant.WarrantData`."""
    warrant, terms = row.warrant, row.terms
    return {
        "stock": security_fields(warrant),
        "owner": owner_fields(warrant),
        "name": warrant.name,
        "type": terms.kind,
        "issuer": terms.issuer,
        "maturityTime": day_text(terms.maturity),
        "maturityTimestamp": timestamp(market, warrant, terms.maturity),
        "listTime": day_text(warrant.listed),
        "listTimestamp": timestamp(market, warrant, warrant.listed),
        "lastTradeTime": day_text(terms.last_trading_day),
        "lastTradeTimestamp": timestamp(market, warrant, terms.last_trading_day),
        "recoveryPrice": terms.recovery_price,
        "conversionRatio": terms.ratio,
        "lotSize": warrant.lot_size,
        "strikePrice": terms.strike,
        "upperStrikePrice": terms.upper_strike,
        "lowerStrikePrice": terms.lower_strike,
        "issueSize": terms.issue_size,
        "status": status_of(market, warrant),
        **_quoted(row),
        **_derived(row.figures),
    }


def _quoted(row: WarrantRow) -> dict[str, Any]:
    quote = row.quote
    return {
        "lastClosePrice": quote.previous_close,
        "curPrice": quote.last,
        "priceChangeVal": quote.change,
        "changeRate": quote.change_rate,
        "bidPrice": row.bid("price"),
        "askPrice": row.ask("price"),
        "bidVol": row.bid("volume"),
        "askVol": row.ask("volume"),
        "volume": quote.volume,
        "turnover": quote.turnover,
        "amplitude": quote.amplitude,
        "highPrice": quote.high,
        "lowPrice": quote.low,
    }


def _derived(figures: WarrantFigures) -> dict[str, Any]:
    return {
        "score": figures.score,
        "premium": figures.premium,
        "breakEvenPoint": figures.break_even,
        "leverage": figures.leverage,
        "effectiveLeverage": figures.effective_leverage,
        "ipop": figures.in_the_money,
        "priceRecoveryRatio": figures.to_recovery,
        "conversionPrice": figures.conversion_price,
        "streetRate": figures.street_rate,
        "streetVol": figures.street_volume,
        "impliedVolatility": figures.implied_volatility,
        "delta": figures.delta,
        "inLinePriceStatus": inline_status(figures.is_within),
    }


FIXED_RANGES: dict[str, Figure] = {
    "strikePrice": lambda row: row.terms.strike,
    "conversion": lambda row: row.terms.ratio,
    "recoveryPrice": lambda row: row.terms.recovery_price,
}
"""What the request's fields that end in `Min` and `Max` are about; None where a warrant has no such figure."""

RANGES: dict[str, Figure] = {
    "curPrice": lambda row: row.quote.last,
    "vol": lambda row: row.quote.volume,
    "street": lambda row: row.figures.street_rate,
    "premium": lambda row: row.figures.premium,
    "leverageRatio": lambda row: row.figures.leverage,
    "delta": lambda row: row.figures.delta,
    "implied": lambda row: row.figures.implied_volatility,
    "priceRecoveryRatio": lambda row: row.figures.to_recovery,
}
"""Those that go with the price."""

_FIXED: dict[str, Figure] = {
    "Code": lambda row: row.warrant.code,
    "Status": lambda row: status_of(row.market, row.warrant),
    "Type": lambda row: row.terms.kind,
    "StrikePrice": lambda row: row.terms.strike,
    "MaturityTime": lambda row: row.terms.maturity,
    "ListTime": lambda row: row.warrant.listed,
    "LastTradeTime": lambda row: row.terms.last_trading_day,
    "RecoveryPrice": lambda row: row.terms.recovery_price,
    "Change": lambda row: row.terms.ratio,
    "WarrantName": lambda row: row.warrant.name,
    "Issuer": lambda row: row.terms.issuer,
    "LotSize": lambda row: row.warrant.lot_size,
    "IssueSize": lambda row: row.terms.issue_size,
    "UpperStrikePrice": lambda row: row.terms.upper_strike,
    "LowerStrikePrice": lambda row: row.terms.lower_strike,
}
_QUOTED: dict[str, Figure] = {
    "CurPrice": lambda row: row.quote.last,
    "PriceChangeVal": lambda row: row.quote.change,
    "ChangeRate": lambda row: row.quote.change_rate,
    "BidPrice": lambda row: row.bid("price"),
    "AskPrice": lambda row: row.ask("price"),
    "BidVol": lambda row: row.bid("volume"),
    "AskVol": lambda row: row.ask("volume"),
    "Volume": lambda row: row.quote.volume,
    "Turnover": lambda row: row.quote.turnover,
    "Amplitude": lambda row: row.quote.amplitude,
    "Score": lambda row: row.figures.score,
    "Premium": lambda row: row.figures.premium,
    "EffectiveLeverage": lambda row: row.figures.effective_leverage,
    "Delta": lambda row: row.figures.delta,
    "ImpliedVolatility": lambda row: row.figures.implied_volatility,
    "BreakEvenPoint": lambda row: row.figures.break_even,
    "Leverage": lambda row: row.figures.leverage,
    "InOutMoney": lambda row: row.figures.in_the_money,
    "ChangePrice": lambda row: row.figures.conversion_price,
    "StreetRate": lambda row: row.figures.street_rate,
    "StreetVol": lambda row: row.figures.street_volume,
    "InLinePriceStatus": lambda row: inline_status(row.figures.is_within),
}

FIXED_SORTS = {number(_SORT, name): figure for name, figure in _FIXED.items()}
"""By `Qot_Common.SortField`; None where a warrant has no such figure."""

SORTS = {number(_SORT, name): figure for name, figure in _QUOTED.items()}
"""Those that go with the price."""
