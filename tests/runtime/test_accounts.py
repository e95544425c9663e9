"""Which accounts count for a trade context, and which one a request is for."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from opend.contexts.accounts import Accounts, first_market, security_market
from opend.errors import ConfigError, OrderStateUnknown
from tests.runtime.kit import message

REAL, SIMULATE = 1, 0
HK, US, FUTURES, SIMULATED_US_FUTURES = 1, 2, 5, 11
FUTUSECURITIES, FUTUINC = 1, 2


def account(number: int, env: int, *markets: int, firm: int | None = None) -> Any:
    fields = {"accID": number, "trdEnv": env, "trdMarketAuthList": markets}
    return message("Trd_Common.TrdAcc", fields | ({} if firm is None else {"securityFirm": firm}))


LISTED = (
    account(1, SIMULATE, US),
    account(2, REAL, HK, US, firm=FUTUINC),
    account(3, REAL, HK, firm=FUTUSECURITIES),
    account(4, SIMULATE, HK, firm=FUTUSECURITIES),
    account(5, REAL, HK),
    account(6, SIMULATE, SIMULATED_US_FUTURES),
    account(7, REAL, FUTURES, firm=FUTUINC),
)


def ids(accounts: list[Any]) -> list[int]:
    return [each.accID for each in accounts]


@pytest.mark.parametrize(
    ("market", "firm", "counting", "found_firm"),
    [
        ("HK", "N/A", [2, 4, 5], "FUTUINC"),  # the first real account says at which broker
        ("HK", "FUTUSECURITIES", [3, 4, 5], "FUTUSECURITIES"),
        ("HK", "FUTUSG", [4, 5], "FUTUSG"),  # simulated accounts, and those that name no broker, count at all
        ("US", "N/A", [1, 2], "FUTUINC"),
        ("N/A", "FUTUINC", [1, 2, 4, 5, 6, 7], "FUTUINC"),
        ("FUTURES", "N/A", [6, 7], "FUTUINC"),
        ("CRYPTO", "N/A", [], "N/A"),
    ],
)
def test_what_counts(market: str, firm: str, counting: list[int], found_firm: str) -> None:
    accounts = Accounts(market, "SECURITY", firm)

    assert ids(accounts.learn(LISTED)) == counting
    assert accounts.firm == found_firm
    assert ids(accounts.learn(LISTED)) == counting


def test_the_account_of_a_request() -> None:
    accounts = Accounts("HK", "SECURITY", "FUTUSECURITIES")
    known = accounts.learn(LISTED)

    assert [accounts.find(known, "REAL", *which).accID for which in ((0, 0), (0, 1), (5, 0))] == [3, 5, 5]
    assert accounts.find(known, "SIMULATE", 0, 0).accID == 4
    assert accounts.has_real()


@pytest.mark.parametrize(
    ("env", "acc_id", "acc_index", "told"),
    [
        ("REAL", 0, 2, "acc_index 2 is none of the REAL accounts; their ids are, in order: 3, 5"),
        ("REAL", 4, 0, "acc_id 4 is none of the REAL accounts"),
        ("SIMULATE", 9, 0, "their ids are, in order: 4"),
    ],
)
def test_an_account_that_there_is_not(env: str, acc_id: int, acc_index: int, told: str) -> None:
    accounts = Accounts("HK", "SECURITY", "FUTUSECURITIES")

    with pytest.raises(ConfigError, match=told):
        accounts.find(accounts.learn(LISTED), env, acc_id, acc_index)


def test_no_account_at_all() -> None:
    accounts = Accounts("JP", "SECURITY", "FUTUJP")

    with pytest.raises(ConfigError, match="no REAL account that may trade in the market JP at FUTUJP: check"):
        accounts.find(accounts.learn(LISTED), "REAL", 0, 0)
    assert not accounts.has_real()


@pytest.mark.parametrize(
    ("market", "category", "env", "index", "told"),
    [
        ("FUTURES", "SECURITY", "REAL", 0, "OpenFutureTradeContext"),
        ("HKCC", "SECURITY", "SIMULATE", 0, "trd_env cannot be SIMULATE in the market HKCC, only REAL"),
        ("CN", "SECURITY", "REAL", 0, "only SIMULATE"),
        ("HK", "SECURITY", "REAL", -1, "acc_index must be a whole number, 0 or more, not -1"),
        ("HK", "SECURITY", "REAL", "1", "acc_index must be a whole number, 0 or more, not '1'"),
        ("HK", "SECURITY", "REAL", True, "not True"),
    ],
)
def test_what_no_account_fits(market: str, category: str, env: str, index: Any, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        Accounts(market, category, "N/A").check(env, index)


def test_a_market_of_which_nothing_is_known_is_left_to_opend() -> None:
    Accounts("AU", "SECURITY", "N/A").check("REAL", 0)


@pytest.mark.parametrize(
    ("category", "market", "real", "simulated"),
    [
        ("SECURITY", "HK", 1, 1),
        ("SECURITY", "US", 2, 2),
        ("SECURITY", "SH", 4, 3),
        ("SECURITY", "SZ", 4, 3),
        ("CRYPTO", "CC", 7, 7),
        ("SECURITY", "EC", 0, 0),
        ("SECURITY", "FX", 0, 0),
        ("FUTURE", "US", 5, 11),
        ("FUTURE", "HK", 5, 10),
        ("FUTURE", "EC", 17, 0),
        ("FUTURE", "SH", 5, 0),
    ],
)
def test_where_a_code_is_traded(category: str, market: str, real: int, simulated: int) -> None:
    accounts = Accounts("N/A", category, "N/A")

    assert (accounts.trade_market(market, "REAL"), accounts.trade_market(market, "SIMULATE")) == (real, simulated)


def test_markets_of_accounts_and_securities() -> None:
    assert first_market(account(1, REAL, US, HK)) == US
    assert first_market(account(1, REAL)) == 0
    assert [security_market(market) for market in ("HK", "HK_FUTURE", "SH", "N/A")] == [1, 1, 31, 0]


def test_an_unknown_order_state_says_which_order_and_survives_copies() -> None:
    error = OrderStateUnknown("Trd_PlaceOrder", "no reply", connection_id=7, serial=42)

    for each in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert "state of the order is unknown" in str(each)
        assert "connID 7, serialNo 42" in str(each)
