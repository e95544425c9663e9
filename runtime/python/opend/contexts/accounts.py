"""Which of OpenD's accounts a trade context works with, and which one a request is for."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from opend import schema
from opend.errors import ConfigError

from .codes import text_enum

NONE = "N/A"
"""The text of the member NONE of every enum here: any market, any firm, any category."""

REAL, SIMULATE = "REAL", "SIMULATE"
FUTURES, FUTURE, SECURITY = "FUTURES", "FUTURE", "SECURITY"
SIMULATED_FUTURES = frozenset(
    {"FUTURES_SIMULATE_HK", "FUTURES_SIMULATE_US", "FUTURES_SIMULATE_JP", "FUTURES_SIMULATE_SG", "PREDICTION"}
)
"""The markets of accounts that trade futures beside those that say `FUTURES`."""

Account = Any
"""A `Trd_Common.TrdAcc`."""


class Accounts:
    """The accounts that count for a context, as OpenD has listed them last.

    Args:
        market: trade in which they may trade, a text of `TrdMarket`.
        category: what they trade, a text of `TrdCategory`.
        firm: the broker they are at, a text of `SecurityFirm`; NONE takes that of the first real account.
    """

    def __init__(self, market: str, category: str, firm: str) -> None:
        self.market = market
        self.category = category
        self.firm = firm
        self.known: list[Account] = []

    def learn(self, listed: Iterable[Account]) -> list[Account]:
        """Take in OpenD's list; returns those that count."""
        tradable = [account for account in listed if self._may_trade(account)]
        if self.firm == NONE:
            self.firm = next((_firm(each) for each in tradable if _env(each) == REAL and _firm(each) != NONE), NONE)
        self.known = [account for account in tradable if self._is_at_firm(account)]
        return self.known

    def _may_trade(self, account: Account) -> bool:
        markets = [_text("TrdMarket", number) for number in account.trdMarketAuthList]
        return self.market == NONE or self.market in markets or self.trades_simulated_futures(markets)

    def trades_simulated_futures(self, markets: Iterable[str]) -> bool:
        """Whether markets of an account are those of futures, under other names than this context's market."""
        return self.market == FUTURES and not SIMULATED_FUTURES.isdisjoint(markets)

    def _is_at_firm(self, account: Account) -> bool:
        firm = _firm(account)
        return _env(account) == SIMULATE or NONE in (firm, self.firm) or firm == self.firm

    def allow(self, env: str) -> bool:
        """Whether the market can be traded in an environment, as far as that is known."""
        constants = import_module(f"{schema.PROTOCOL_PACKAGE}.constants")
        return bool(constants.MKT_ENV_ENABLE_MAP.get((self.market, env), True))

    def check(self, env: str, acc_index: Any) -> None:
        """Refuse what no account can fit, before OpenD is asked.

        Raises:
            ConfigError: the text names the argument and says what would be right.
        """
        if self.category == SECURITY and self.market == FUTURES:
            raise ConfigError("filter_trdmarket is FUTURES: futures accounts need an OpenFutureTradeContext")
        if not self.allow(env):
            other = SIMULATE if env == REAL else REAL
            raise ConfigError(f"trd_env cannot be {env} in the market {self.market}, only {other}")
        if not _is_count(acc_index):
            raise ConfigError(f"acc_index must be a whole number, 0 or more, not {acc_index!r}")

    def find(self, accounts: list[Account], env: str, acc_id: int, acc_index: int) -> Account:
        """The account of an id, or where that is 0, the one at an index among those of an environment.

        Raises:
            ConfigError: there is none; the text names those that there are.
        """
        candidates = [account for account in accounts if _env(account) == env]
        if not candidates:
            firm = "" if self.firm == NONE else f" at {self.firm}"
            raise ConfigError(
                f"there is no {env} account that may trade in the market {self.market}{firm}: check trd_env, and the"
                " market and security_firm that the context was made with"
            )
        if acc_id:
            found = [account for account in candidates if account.accID == acc_id]
        else:
            found = candidates[acc_index : acc_index + 1]
        if found:
            return found[0]
        given = f"acc_id {acc_id}" if acc_id else f"acc_index {acc_index}"
        ids = ", ".join(str(account.accID) for account in candidates)
        raise ConfigError(f"{given} is none of the {env} accounts; their ids are, in order: {ids}")

    def has_real(self) -> bool:
        """Whether a known account trades with real money."""
        return any(_env(account) == REAL for account in self.known)

    def trade_market(self, market: str, env: str) -> int:
        """The number of the `TrdMarket` that a code's market (a text of `Market`) is traded in; 0 where none is."""
        number: int = text_enum("TrdMarket")._numbers.get(self._trade_market(market, env), 0)
        return number

    def _trade_market(self, market: str, env: str) -> str:
        if self.category == FUTURE and env == SIMULATE:
            return f"FUTURES_SIMULATE_{market}"
        if self.category == FUTURE:
            return "PREDICTION" if market == "EC" else FUTURES
        if market in ("SH", "SZ"):
            return "HKCC" if env == REAL else "CN"
        return "CRYPTO" if market == "CC" else market


def first_market(account: Account) -> int:
    """The number of the market that requests about a whole account name; 0 where it has none."""
    return account.trdMarketAuthList[0] if account.trdMarketAuthList else 0


def security_market(market: str) -> int:
    """The number of the `TrdSecMarket` of a code's market, a text of `Market`; 0 where there is none."""
    constants = import_module(f"{schema.PROTOCOL_PACKAGE}.constants")
    number: int = constants.QOT_MARKET_TO_TRD_SEC_MARKET_MAP.get(text_enum("Market")._numbers[market], 0)
    return number


def _is_count(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and operator.index(value) >= 0
    except TypeError:
        return False


def _env(account: Account) -> str:
    return _text("TrdEnv", account.trdEnv)


def _firm(account: Account) -> str:
    return _text("SecurityFirm", account.securityFirm)


def _text(enum: str, number: int) -> str:
    return text_enum(enum).to_string2(number)
