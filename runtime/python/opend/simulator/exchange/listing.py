"""Finds what can be traded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import EventTerms, FutureTerms, Instrument, Key, Kind, QotMarket

from .contracts import QUOTE_MARKETS, Contract, ContractKey
from .money import exact
from .parlays import joined
from .terms import Outcome, Rejection, TradeMarket

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

_QUOTE_MARKETS_OF_TRADE: dict[int, tuple[QotMarket, ...]] = {
    TradeMarket.HK: (QotMarket.HK,),
    TradeMarket.US: (QotMarket.US,),
    TradeMarket.CN: (QotMarket.SH, QotMarket.SZ),
    TradeMarket.HKCC: (QotMarket.SH, QotMarket.SZ),
    TradeMarket.SG: (QotMarket.SG,),
    TradeMarket.JP: (QotMarket.JP,),
    TradeMarket.FUTURES: (QotMarket.HK_FUTURE, QotMarket.HK, QotMarket.US, QotMarket.SG, QotMarket.JP),
    TradeMarket.FUTURES_SIMULATE_HK: (QotMarket.HK_FUTURE, QotMarket.HK),
    TradeMarket.FUTURES_SIMULATE_US: (QotMarket.US,),
    TradeMarket.FUTURES_SIMULATE_SG: (QotMarket.SG,),
    TradeMarket.FUTURES_SIMULATE_JP: (QotMarket.JP,),
    TradeMarket.PREDICTION: (QotMarket.EVENT_CONTRACT,),
}
_TRADED_KINDS = frozenset({Kind.STOCK, Kind.TRUST, Kind.WARRANT, Kind.OPTION, Kind.FUTURE})


class Listing:
    """Finds contracts, and makes one of each.

    Args:
        market: knows the instruments.
    """

    def __init__(self, market: Market) -> None:
        self._market = market
        self._contracts: dict[ContractKey, Contract] = {}

    def find(self, code: str, security_market: int, trade_market: int, outcome: Outcome = Outcome.NONE) -> Contract:
        """The contract that a request names.

        Args:
            code: symbol, without a market in front.
            security_market: `Trd_Common.TrdSecMarket`; 0 leaves it to `trade_market`.
            trade_market: `Trd_Common.TrdMarket`.
            outcome: `Common.PredSide`.

        Raises:
            Rejection: there is none, or it cannot be traded.
        """
        for quote_market in _quote_markets(security_market, trade_market):
            instrument = self._market.universe.find(quote_market, code)
            if instrument is not None:
                return self._tradable(instrument, outcome)
        raise Rejection(f"unknown security {code!r}: there is none of this code in the market")

    def find_security(self, security: Key, outcome: Outcome = Outcome.NONE) -> Contract:
        """The contract of a security.

        Raises:
            Rejection: there is none, or it cannot be traded.
        """
        instrument = self._market.universe.find(security.market, security.code)
        if instrument is None:
            raise Rejection(f"unknown security {text_of(security)}")
        return self._tradable(instrument, outcome)

    def of(self, key: ContractKey) -> Contract:
        """The contract of a key that was found before, now or in an earlier run."""
        contract = self._contracts.get(key)
        if contract is None:
            contract = self.find_security(Key(key.market, key.code), key.outcome)
        return contract

    def join(self, legs: Sequence[Contract]) -> Contract:
        """The contract that event contracts make together."""
        contract = joined(legs)
        return self._contracts.setdefault(contract.key, contract)

    def _tradable(self, instrument: Instrument, outcome: Outcome) -> Contract:
        terms = instrument.terms
        if isinstance(terms, FutureTerms) and terms.is_main and terms.origin is not None:
            return self.find_security(terms.origin)
        is_event = isinstance(terms, EventTerms)
        if instrument.kind not in _TRADED_KINDS and not is_event:
            raise Rejection(f"{text_of(instrument.key)} cannot be traded: it is no stock, fund, derivative or the like")
        side = (outcome or Outcome.YES) if is_event else Outcome.NONE
        contract = Contract(instrument, exact(self._market.multiplier(instrument)), side)
        return self._contracts.setdefault(contract.key, contract)


def _quote_markets(security_market: int, trade_market: int) -> tuple[QotMarket, ...]:
    if security_market:
        return QUOTE_MARKETS.get(security_market, ())
    return _QUOTE_MARKETS_OF_TRADE.get(trade_market, ())
