"""Where a reply makes the official client fail, ours gives what the reply says."""

from __future__ import annotations

import time
from typing import Any

from opend import schema
from opend_protocol import methods


def reply(protocol: str, fields: dict[str, Any]) -> Any:
    response: Any = schema.operation(protocol).response_class(retType=0)
    response.s2c.SetInParent()
    for name, value in fields.items():
        field = getattr(response.s2c, name)
        field.extend(value) if isinstance(value, list) else field.MergeFrom(value)
    return response


def message(full_name: str, **fields: Any) -> Any:
    return schema.message_class(full_name)(**fields)


def rehab(**fields: Any) -> Any:
    factors = {"fwdFactorA": 1, "fwdFactorB": 0, "bwdFactorA": 1, "bwdFactorB": 0}
    row = message("Qot_Common.Rehab", **{"companyActFlag": 0, "time": "2026-01-05", **factors, **fields})
    [table] = methods.GET_REHAB.unpack(reply("Qot_RequestRehab", {"rehabList": [row]}), {})
    return table.iloc[0]


def test_a_ratio_by_zero_is_none() -> None:
    row = rehab(companyActFlag=4, bonusBase=1, bonusErt=0)
    assert (row.bonus_base, row.bonus_ert) == (1, 0)
    assert row.per_share_div_ratio != row.per_share_div_ratio


def test_a_secondary_offering_has_its_ratio() -> None:
    row = rehab(companyActFlag=32, addBase=10, addErt=4, addPrice=2.5)
    assert (row.stk_spo_ratio, row.stk_spo_price) == (2.5, 2.5)


def test_an_empty_date_stays_empty() -> None:
    assert rehab(time="").ex_div_date == ""


def test_an_update_time_may_be_a_date_alone() -> None:
    prices = dict.fromkeys(("highPrice", "openPrice", "lowPrice", "curPrice", "lastClosePrice", "turnover"), 1.0)
    rates = {"turnoverRate": 1.0, "amplitude": 1.0, "priceSpread": 0.01, "isSuspended": False, "volume": 1}
    security = message("Qot_Common.Security", market=1, code="00700")
    day = {"security": security, "listTime": "2004-06-16", "updateTime": "2026-01-05"}
    quote = message("Qot_Common.BasicQot", **day, **prices, **rates)
    [table] = methods.GET_STOCK_QUOTE.unpack(reply("Qot_GetBasicQot", {"basicQotList": [quote]}), {})
    assert (table.data_date[0], table.data_time[0]) == ("2026-01-05", "")


def test_trading_hours_count_on() -> None:
    security = message("Qot_Common.Security", market=1, code="HSImain")
    hours = [message("Qot_GetFutureInfo.TradeTime", begin=-405, end=1500)]
    nothing = {
        field.name: "" if field.cpp_type == field.CPPTYPE_STRING else 0
        for field in schema.message_class("Qot_GetFutureInfo.FutureInfo").DESCRIPTOR.fields
        if field.message_type is None
    }
    future = message("Qot_GetFutureInfo.FutureInfo", security=security, tradeTime=hours, **nothing)
    [table] = methods.GET_FUTURE_INFO.unpack(reply("Qot_GetFutureInfo", {"futureInfoList": [future]}), {})
    assert table.trade_time[0] == "(17:15(T-1) - 25:00)"


def test_a_trading_day_without_a_date_is_there() -> None:
    days = [message("Qot_RequestTradeDate.TradeDate", time=each) for each in ("2026-01-05", "")]
    [found] = methods.REQUEST_TRADING_DAYS.unpack(reply("Qot_RequestTradeDate", {"tradeDateList": days}), {})
    assert [day["time"] for day in found] == ["2026-01-05", ""]


def test_a_state_that_tells_no_time_has_this_clocks() -> None:
    before = time.time()
    response: Any = schema.operation("GetGlobalState").response_class(retType=0)
    [state] = methods.GET_GLOBAL_STATE.unpack(response, {})
    assert before <= state["local_timestamp"] <= time.time()
