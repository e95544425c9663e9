"""Who trades: the accounts, and what each may trade."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .contracts import Contract
from .terms import AccountType, Category, Env, Rejection, SimulatedType, TradeMarket

_FUTURES = frozenset(
    {
        TradeMarket.FUTURES,
        TradeMarket.FUTURES_SIMULATE_HK,
        TradeMarket.FUTURES_SIMULATE_US,
        TradeMarket.FUTURES_SIMULATE_SG,
        TradeMarket.FUTURES_SIMULATE_JP,
        TradeMarket.PREDICTION,
    }
)
_CURRENCY_OF = {
    TradeMarket.HK: "HKD",
    TradeMarket.US: "USD",
    TradeMarket.CN: "CNH",
    TradeMarket.HKCC: "CNH",
    TradeMarket.SG: "SGD",
    TradeMarket.JP: "JPY",
    TradeMarket.FUTURES_SIMULATE_HK: "HKD",
    TradeMarket.FUTURES_SIMULATE_US: "USD",
    TradeMarket.FUTURES_SIMULATE_SG: "SGD",
    TradeMarket.FUTURES_SIMULATE_JP: "JPY",
    TradeMarket.PREDICTION: "USD",
    TradeMarket.HK_FUND: "HKD",
    TradeMarket.US_FUND: "USD",
}


@dataclass(frozen=True)
class Account:
    """One trading account.

    Attributes:
        id: `accID` on the wire.
        markets: those it may trade in.
        is_universal: it trades several markets from one pot of currencies.
        simulated: what a simulated account trades; None of real ones.
        card, universal_card: numbers that the app shows; empty of simulated ones.
    """

    id: int
    env: Env
    type: AccountType
    markets: tuple[TradeMarket, ...]
    is_universal: bool = False
    simulated: SimulatedType | None = None
    card: str = ""
    universal_card: str = ""
    is_active: bool = True

    @property
    def category(self) -> Category:
        """Whether it trades securities or futures."""
        return Category.FUTURE if _FUTURES.issuperset(self.markets) else Category.SECURITY

    @property
    def is_margin(self) -> bool:
        """Whether it may borrow and sell short."""
        return self.type == AccountType.MARGIN

    @property
    def currencies(self) -> tuple[str, ...]:
        """Those it holds cash in; the first one is its own."""
        if TradeMarket.FUTURES in self.markets:
            return ("HKD", "USD", "JPY", "SGD")
        return tuple(dict.fromkeys(_CURRENCY_OF[market] for market in self.markets))

    @property
    def currency(self) -> str:
        """The one that its funds are told in unless another is asked for."""
        return self.currencies[0]

    def check(self, contract: Contract) -> None:
        """Refuse what this account cannot trade."""
        if contract.trade_market(self.env) not in self.markets:
            raise Rejection(f"account {self.id} cannot trade in the market of {contract.text}")
        if self.simulated == SimulatedType.STOCK and contract.is_option:
            raise Rejection(f"{contract.text} is an option; simulated account {self.id} trades stocks alone")
        if self.simulated == SimulatedType.OPTION and not contract.is_option:
            raise Rejection(f"{contract.text} is no option; simulated account {self.id} trades options alone")


_REAL = 281756455980000000
_SIMULATED = 8377000
_UNIVERSAL_CARD = "1001100000000001"
_CARD = 1001200000000000


def default_accounts() -> tuple[Account, ...]:
    """The accounts of the simulated user, in the order in which they are listed."""
    return (*_real_accounts(), *_simulated_accounts())


def _real_accounts() -> Iterable[Account]:
    markets = TradeMarket
    universal = (markets.HK, markets.US, markets.HKCC, markets.SG, markets.JP, markets.HK_FUND, markets.US_FUND)
    yield _real(1, AccountType.MARGIN, universal, is_universal=True, universal_card=_UNIVERSAL_CARD)
    yield _real(2, AccountType.CASH, (markets.HK,))
    yield _real(3, AccountType.MARGIN, (markets.FUTURES,), universal_card=_UNIVERSAL_CARD)
    yield _real(4, AccountType.CASH, (markets.PREDICTION,), universal_card=_UNIVERSAL_CARD)
    yield _real(5, AccountType.MARGIN, (markets.US,), is_active=False)


def _real(number: int, kind: AccountType, markets: tuple[TradeMarket, ...], **more: Any) -> Account:
    return Account(_REAL + number, Env.REAL, kind, markets, card=str(_CARD + number), **more)


def _simulated_accounts() -> Iterable[Account]:
    cash, margin, markets, kinds = AccountType.CASH, AccountType.MARGIN, TradeMarket, SimulatedType
    rows = (
        (cash, markets.HK, kinds.STOCK),
        (margin, markets.US, kinds.STOCK_AND_OPTION),
        (cash, markets.CN, kinds.STOCK),
        (margin, markets.HK, kinds.OPTION),
        (margin, markets.FUTURES_SIMULATE_HK, kinds.FUTURES),
        (margin, markets.FUTURES_SIMULATE_US, kinds.FUTURES),
        (margin, markets.FUTURES_SIMULATE_SG, kinds.FUTURES),
        (margin, markets.FUTURES_SIMULATE_JP, kinds.FUTURES),
    )
    for number, (kind, market, simulated) in enumerate(rows, 1):
        yield Account(_SIMULATED + number, Env.SIMULATE, kind, (market,), simulated=simulated)
