"""Codes, markets and firms."""

from __future__ import annotations

from typing import Any

import pytest

from opend.compat.markets import (
    TRADE,
    conv_pb_security_to_code,
    get_string_by_securityFirm,
    is_HKTrade_order_status_finish,
    is_USTrade_order_status_finish,
    merge_qot_mkt_stock_str,
    merge_trd_mkt_stock_str,
    split_stock_str,
)
from opend_protocol.constants import MKT_ENV_ENABLE_MAP
from opend_protocol.enums import SecurityFirm, TrdEnv, TrdMarket
from opend_protocol.pb.Qot_Common_pb2 import Security

TRADED_IN = {
    1: "HK",
    2: "US",
    31: "SH",
    32: "SZ",
    41: "SG",
    51: "JP",
    61: "AU",
    71: "MY",
    81: "CA",
    91: "FX",
    101: "CC",
    111: "EC",
    0: "N/A",
    999: "N/A",
}


@pytest.mark.parametrize(
    ("code", "parts"),
    [("HK.00700", (1, "00700")), ("US..DJI", (11, ".DJI")), ("US.BRK.B", (11, "BRK.B")), ("SZ.000001", (22, "000001"))],
)
def test_codes_are_split_and_put_together(code: str, parts: tuple[int, str]) -> None:
    assert split_stock_str(code) == (0, parts)
    assert merge_qot_mkt_stock_str(*parts) == code
    assert conv_pb_security_to_code(Security(market=parts[0], code=parts[1])) == code


@pytest.mark.parametrize("code", ["HK.", ".00700", "X.1", "00700", "", "hk.00700", None, 700])
def test_what_is_no_code(code: Any) -> None:
    ret, problem = split_stock_str(code)
    assert ret == -1
    assert repr(code) in problem
    assert "HK.00700" in problem


@pytest.mark.parametrize(("number", "market"), TRADED_IN.items())
def test_markets_of_trading(number: int, market: str) -> None:
    assert merge_trd_mkt_stock_str(number, "1") == f"{market}.1"


def test_unknown_markets() -> None:
    assert merge_qot_mkt_stock_str(999, "1") == "N/A.1"


def test_what_can_be_traded_where() -> None:
    assert TRADE.check_mkt_envtype(TrdMarket.HK, TrdEnv.SIMULATE)
    assert not TRADE.check_mkt_envtype(TrdMarket.CN, TrdEnv.REAL)
    assert not TRADE.check_mkt_envtype("MARS", TrdEnv.REAL)
    for (market, environment), possible in MKT_ENV_ENABLE_MAP.items():
        assert TRADE.check_mkt_envtype(market, environment) is possible


def test_names_of_firms() -> None:
    firms = [firm for firm in SecurityFirm.get_all_key_list() if firm != SecurityFirm.NONE]
    names = [get_string_by_securityFirm(firm) for firm in firms]
    assert len(set(names)) == len(firms) == 7
    assert [name[-3:] for name in names] == [" HK", " US", " SG", " AU", " CA", " MY", " JP"]
    assert get_string_by_securityFirm(SecurityFirm.NONE) == get_string_by_securityFirm("x") == "Unknown security"


@pytest.mark.parametrize("is_finished", [is_HKTrade_order_status_finish, is_USTrade_order_status_finish])
def test_former_order_statuses(is_finished: Any) -> None:
    assert [status for status in range(-1, 10) if is_finished(status)] == [3, 5, 6, 7]
    assert is_finished("3")
