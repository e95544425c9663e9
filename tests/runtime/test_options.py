"""Options: the order of a chain, and arguments that no single field takes."""

from __future__ import annotations

import math
from typing import Any

import pytest

from opend import schema
from opend.contexts.irregular_options import options_by_strike, strategy_leg
from opend.errors import ConfigError
from opend_protocol import methods
from opend_protocol.builders import OptionDataFilter, OptionEventAlertItem, OptionStrategyLeg
from opend_protocol.enums import AlertOpType, StrategyLegAction


def option(code: str, strike: float | None) -> dict[str, Any]:
    basic = {"security": {"market": 11, "code": code}, "id": 1, "lotSize": 100, "secType": 8, "name": code}
    if strike is None:
        return {"basic": basic}
    owner = {"market": 11, "code": "AAPL"}
    terms = {"type": 1, "owner": owner, "strikeTime": "", "strikePrice": strike, "suspend": False, "market": ""}
    return {"basic": basic, "optionExData": terms}


def chain(*pairs: dict[str, Any]) -> Any:
    expiration = {"strikeTime": "2026-09-18", "option": pairs}
    return schema.message_class("Qot_GetOptionChain.S2C")(optionChain=[expiration])


def codes(s2c: Any) -> list[str]:
    return [each.basic.security.code for each in options_by_strike(s2c)]


def test_a_chain_is_ordered_by_strike_and_calls_come_before_puts() -> None:
    dear, cheap = {"call": option("C2", 2), "put": option("P2", 2)}, {"put": option("P1", 1), "call": option("C1", 1)}
    assert codes(chain(dear, {}, cheap)) == ["C1", "P1", "C2", "P2"]


def test_a_filter_that_says_nothing_is_not_sent() -> None:
    arguments = dict.fromkeys(argument.parameter for argument in methods.GET_OPTION_CHAIN.arguments)
    given = {"code": "US.AAPL", "start": "2026-01-05", "end": None}
    request: Any = methods.GET_OPTION_CHAIN.pack(arguments | given | {"data_filter": OptionDataFilter()})
    assert (request.c2s.endTime, request.c2s.HasField("dataFilter")) == ("2026-02-03 00:00:00", False)
    request = methods.GET_OPTION_CHAIN.pack(arguments | given | {"data_filter": OptionDataFilter(delta_min=0)})
    assert request.c2s.dataFilter.HasField("deltaMin")


def test_a_chain_may_lack_strikes() -> None:
    pairs = ({"call": option("none", math.nan)}, {"call": option("one", 1)}, {"put": option("unknown", None)})
    assert codes(chain(*pairs)) == ["one", "unknown", "none"]
    frame = methods.GET_OPTION_CHAIN.read(chain(*pairs))
    assert frame["strike_price"][1] == "N/A" and list(frame["stock_owner"]) == ["US.AAPL", "", "US.AAPL"]


def test_legs_that_were_returned_can_be_asked_for() -> None:
    leg = OptionStrategyLeg("US.AAPL260918C00200000", StrategyLegAction.SELL, 2)
    request: Any = methods.GET_OPTION_QUOTE.pack({"option_legs": [leg]})
    assert strategy_leg(request.c2s.multi_legs[0]) == leg


@pytest.mark.parametrize(
    ("legs", "text"),
    [
        (None, "option_legs must be given: a list of OptionStrategyLeg"),
        ([], "option_legs must be given: a list of OptionStrategyLeg"),
        ([OptionStrategyLeg("US.AAPL", "BUY", 0)], r"option_legs\[0\].quantity must be a number greater than 0, not 0"),
        ([OptionStrategyLeg("US.AAPL", "BUY", "N/A")], r"option_legs\[0\].quantity must be a number, not 'N/A'"),  # type: ignore[arg-type]
    ],
)
def test_legs_that_are_none(legs: Any, text: str) -> None:
    with pytest.raises(ConfigError, match=text):
        methods.GET_OPTION_QUOTE.pack({"option_legs": legs})


def zero_dte(chain_info: Any) -> Any:
    arguments = {"owner": "US.AAPL", "strike_date_timestamp": 1, "chain_info": chain_info}
    more = {"sort_type": None, "is_asc": None, "filter_list": None}
    request: Any = methods.GET_OPTION_ZERO_DTE_CONTRACT.pack(arguments | more)
    return request.c2s.chainInfo


def test_a_chain_goes_back_as_the_screener_told_it() -> None:
    found = zero_dte({"product_code": "AAPL", "multiplier": "N/A", "expiration_type": 2, "underlying": "US.AAPL"})
    assert (found.productCode, found.HasField("multiplier"), found.expirationType) == ("AAPL", False, 2)
    assert found.underlying.code == "AAPL"


@pytest.mark.parametrize(
    ("chain_info", "text"),
    [
        (None, "chain_info must be a dict such as"),
        ({"underlying": "XX.1"}, r"chain_info\['underlying'\] must be a code such as"),
        ({"multiplier": "much"}, r"chain_info\['multiplier'\]: 'much' does not fit"),
    ],
)
def test_a_chain_that_is_none(chain_info: Any, text: str) -> None:
    with pytest.raises(ConfigError, match=text):
        zero_dte(chain_info)


def test_alerts_must_be_named_except_to_delete_all() -> None:
    for op in (AlertOpType.ADD, AlertOpType.DELETE):
        with pytest.raises(ConfigError, match=f"alert_list must name one alert at least where op is {op}"):
            methods.SET_OPTION_EVENT_ALERT.pack({"op": op, "alert_list": None})
    methods.SET_OPTION_EVENT_ALERT.pack({"op": AlertOpType.DELETE_ALL, "alert_list": None})
    one: Any = methods.SET_OPTION_EVENT_ALERT.pack({"op": AlertOpType.ENABLE, "alert_list": OptionEventAlertItem(7)})
    assert [each.key for each in one.c2s.alertList] == [7]
