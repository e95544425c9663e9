"""Arguments become request fields; a bad one is told by its name, with what would be right."""

from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.contexts.arguments import Argument
from opend.contexts.codes import security_code
from opend.errors import ConfigError
from opend_protocol import methods
from opend_protocol.enums import KLType, SecurityFirm


def filled(argument: Argument, value: Any, request: str = "Qot_GetKL.C2S") -> Any:
    c2s = schema.message_class(request)()
    argument.fill(c2s, value)
    return c2s


def test_a_text_of_an_enum_goes_out_as_its_number() -> None:
    assert filled(Argument("klType", "ktype", enum=KLType), KLType.K_5M).klType == 6


def test_a_list_of_texts_too() -> None:
    found = filled(Argument("subTypeList", "types", enum=KLType), [KLType.K_DAY, KLType.K_1M], "Qot_Sub.C2S")
    assert list(found.subTypeList) == [2, 1]


def test_a_path_leads_into_sub_messages() -> None:
    found = filled(Argument("header.securityFirm", "security_firm", enum=SecurityFirm), SecurityFirm.FUTUSECURITIES)
    assert found.header.securityFirm == 1


def test_none_leaves_the_field_out() -> None:
    assert not filled(Argument("reqNum", "num"), None).HasField("reqNum")


def test_a_code_is_market_and_symbol() -> None:
    found = filled(Argument("security", "code", "security"), "US..DJI").security
    assert (found.market, found.code, security_code(found)) == (11, ".DJI", "US..DJI")


@pytest.mark.parametrize("codes", [["HK.00700", "US.AAPL", "HK.00700"], "HK.00700, US.AAPL", ("HK.00700", "US.AAPL")])
def test_codes_come_as_a_list_or_with_commas_and_go_out_once(codes: Any) -> None:
    found = filled(Argument("securityList", "code_list", "securities"), codes, "Qot_GetMarketState.C2S")
    assert [security_code(each) for each in found.securityList] == ["HK.00700", "US.AAPL"]


@pytest.mark.parametrize(
    ("argument", "value", "advice"),
    [
        (Argument("security", "code", "security"), "00700", "HK.00700"),
        (Argument("security", "code", "security"), "XX.00700", "markets are"),
        (Argument("security", "code", "security"), "HK.", "HK.00700"),
        (Argument("security", "code", "security"), 700, "HK.00700"),
        (Argument("klType", "ktype", enum=KLType), "K_2M", "K_DAY"),
        (Argument("klType", "ktype", enum=KLType), 2, "K_DAY"),
        (Argument("reqNum", "num", "count"), -1, "0 or more"),
        (Argument("reqNum", "num", "count"), True, "whole number"),
        (Argument("reqNum", "num"), "ten", "reqNum"),
        (Argument("reqNum", "num"), 2**40, "reqNum"),
        (Argument("reqNum", "num", "count", most=1000), 1001, "1000 at most"),
    ],
)
def test_a_bad_argument_is_named_with_what_would_be_right(argument: Argument, value: Any, advice: str) -> None:
    with pytest.raises(ConfigError) as error:
        filled(argument, value)
    assert argument.parameter in str(error.value)
    assert advice in str(error.value)


def test_too_many_items_are_told_by_their_number() -> None:
    argument = Argument("securityList", "code_list", "securities", most=1)
    with pytest.raises(ConfigError, match="code_list must have 1 items at most, not 2"):
        filled(argument, ["HK.00700", "US.AAPL"], "Qot_GetMarketState.C2S")


@pytest.mark.parametrize("codes", [[], "", None, 5, [5], ["HK.00700", ""]])
def test_codes_that_are_none(codes: Any) -> None:
    if codes is None:
        assert not filled(
            Argument("securityList", "code_list", "securities"), None, "Qot_GetMarketState.C2S"
        ).securityList
        return
    with pytest.raises(ConfigError, match="code_list"):
        filled(Argument("securityList", "code_list", "securities"), codes, "Qot_GetMarketState.C2S")


def test_what_must_be_given_is_named() -> None:
    with pytest.raises(ConfigError, match="get_rehab cannot do without code: None was given"):
        methods.GET_REHAB.pack({"code": None})
