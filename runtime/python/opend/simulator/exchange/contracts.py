"""How instruments are traded: in which market, in what currency, by what multiplier, lot and price step."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import (
    EventTerms,
    FutureTerms,
    Instrument,
    Key,
    OptionTerms,
    QotMarket,
    WarrantTerms,
)

from .terms import Env, Outcome, SecurityMarket, TradeMarket

QUOTE_MARKETS: dict[int, tuple[QotMarket, ...]] = {
    SecurityMarket.HK: (QotMarket.HK, QotMarket.HK_FUTURE),
    SecurityMarket.US: (QotMarket.US,),
    SecurityMarket.CN_SH: (QotMarket.SH,),
    SecurityMarket.CN_SZ: (QotMarket.SZ,),
    SecurityMarket.SG: (QotMarket.SG,),
    SecurityMarket.JP: (QotMarket.JP,),
    SecurityMarket.EC: (QotMarket.EVENT_CONTRACT,),
}
_SECURITY_MARKETS = {quote: SecurityMarket(market) for market, quotes in QUOTE_MARKETS.items() for quote in quotes}
_TRADE_MARKETS = {
    QotMarket.HK: TradeMarket.HK,
    QotMarket.US: TradeMarket.US,
    QotMarket.SH: TradeMarket.HKCC,
    QotMarket.SZ: TradeMarket.HKCC,
    QotMarket.SG: TradeMarket.SG,
    QotMarket.JP: TradeMarket.JP,
    QotMarket.EVENT_CONTRACT: TradeMarket.PREDICTION,
}
_SIMULATED_FUTURES = {
    QotMarket.HK: TradeMarket.FUTURES_SIMULATE_HK,
    QotMarket.HK_FUTURE: TradeMarket.FUTURES_SIMULATE_HK,
    QotMarket.US: TradeMarket.FUTURES_SIMULATE_US,
    QotMarket.SG: TradeMarket.FUTURES_SIMULATE_SG,
    QotMarket.JP: TradeMarket.FUTURES_SIMULATE_JP,
}


class ContractKey(NamedTuple):
    """What is held or ordered: an instrument, and of event contracts one side of it."""

    market: int
    code: str
    outcome: Outcome = Outcome.NONE


@dataclass(frozen=True, eq=False)
class Contract:
    """An instrument as it is traded; a `Listing` has one of each.

    Attributes:
        multiplier: times price, the money of one.
        outcome: of event contracts, which side.
        legs: event contracts that are joined in it.
    """

    instrument: Instrument
    multiplier: Decimal
    outcome: Outcome = Outcome.NONE
    legs: tuple[Contract, ...] = ()

    @property
    def key(self) -> ContractKey:
        """What orders and positions call it by."""
        return ContractKey(self.instrument.market, self.instrument.code, self.outcome)

    @property
    def text(self) -> str:
        """Its code, such as `HK.00700`."""
        return text_of(self.instrument.key)

    @property
    def root(self) -> Key:
        """What its risk hangs on: of an option its underlying, else itself."""
        instrument = self.instrument
        return instrument.owner if self.is_option and instrument.owner is not None else instrument.key

    @property
    def is_option(self) -> bool:
        """Whether it is an option, which warrants are not."""
        return isinstance(self.instrument.terms, OptionTerms)

    @property
    def is_future(self) -> bool:
        """Whether it is a future: the only kind of which the price is not paid when it is bought."""
        return isinstance(self.instrument.terms, FutureTerms)

    @property
    def is_event(self) -> bool:
        """Whether it is an event contract."""
        return isinstance(self.instrument.terms, EventTerms)

    @property
    def currency(self) -> str:
        """What it is paid in."""
        return "CNH" if self.instrument.currency == "CNY" else self.instrument.currency

    @property
    def security_market(self) -> SecurityMarket:
        """Where it is listed."""
        return _SECURITY_MARKETS[QotMarket(self.instrument.market)]

    @property
    def last_day(self) -> date | None:
        """The last trading day of what expires."""
        terms = self.instrument.terms
        if isinstance(terms, WarrantTerms | FutureTerms):
            return terms.last_trading_day
        if isinstance(terms, OptionTerms | EventTerms):
            return terms.expiry
        return self.instrument.delisted

    def trade_market(self, env: Env) -> TradeMarket:
        """Where an account of an environment trades it."""
        quote_market = QotMarket(self.instrument.market)
        if self.is_future:
            return TradeMarket.FUTURES if env == Env.REAL else _SIMULATED_FUTURES[quote_market]
        market = _TRADE_MARKETS[quote_market]
        return TradeMarket.CN if market == TradeMarket.HKCC and env == Env.SIMULATE else market

    @property
    def instruments(self) -> tuple[Instrument, ...]:
        """What the market knows of it."""
        return tuple(leg.instrument for leg in self.legs) or (self.instrument,)

    def price_of(self, quoted: float) -> float:
        """Its price, where the instrument is quoted at one: No costs what Yes leaves of 1."""
        return round(1.0 - quoted, 8) if self.outcome == Outcome.NO else quoted

    def price_from(self, quote: Callable[[Instrument], float]) -> float:
        """Its price, by what instruments are quoted at."""
        if self.legs:
            return round(math.prod(leg.price_from(quote) for leg in self.legs), 8)
        return self.price_of(quote(self.instrument))
