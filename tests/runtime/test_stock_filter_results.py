"""What the stock filter finds is asked by attribute, and by the condition that asked for it."""

from __future__ import annotations

import copy
import math
import pickle
from typing import Any

import pytest

from opend import schema
from opend.contexts.stock_filter_results import FilterStockData
from opend_protocol.builders import (
    AccumulateFilter,
    CustomIndicatorFilter,
    FinancialFilter,
    PatternFilter,
    SimpleFilter,
)
from opend_protocol.enums import KLType, StockField

K_DAY = 2


def number(field: str, kind: str) -> int:
    return StockField._numbers[field] - int(getattr(StockField, f"{kind}_enum_begin"))


def stock(**lists: Any) -> FilterStockData:
    security = {"market": 1, "code": "00700"}
    return FilterStockData(
        schema.message_class("Qot_StockFilter.StockData")(security=security, name="Tencent", **lists)
    )


def indicator(field: str, value: float, parameters: list[int]) -> dict[str, Any]:
    name = number(field, "indicator")
    return {"fieldName": name, "value": value, "klType": K_DAY, "fieldParaList": parameters}


def condition(first: str, second: str, *parameters: list[int]) -> CustomIndicatorFilter:
    found = CustomIndicatorFilter(first, second, ktype=KLType.K_DAY)
    found.stock_field1_para, found.stock_field2_para = (*parameters, [], [])[:2]
    return found


def test_plain_figures_are_attributes() -> None:
    found = stock(baseDataList=[{"fieldName": number("CUR_PRICE", "simple"), "value": 1.5}])
    assert (found.stock_code, found.stock_name, found.cur_price) == ("HK.00700", "Tencent", 1.5)
    assert found[SimpleFilter(StockField.CUR_PRICE)] == 1.5


def test_other_figures_are_found_by_their_condition() -> None:
    found = stock(
        accumulateDataList=[{"fieldName": number("CHANGE_RATE", "acc"), "value": 2.5, "days": 5}],
        financialDataList=[{"fieldName": number("NET_PROFIT", "financial"), "value": 3.5, "quarter": 1}],
    )
    assert found[AccumulateFilter(StockField.CHANGE_RATE, days=5)] == 2.5
    assert found[FinancialFilter(StockField.NET_PROFIT)] == 3.5


def test_indicators_are_found_by_name_with_their_parameters() -> None:
    found = stock(
        customIndicatorDataList=[
            indicator("MA10", 1.0, []),
            indicator("RSI", 2.0, [14]),
            indicator("MACD", 3.0, [12, 26, 9]),
        ]
    )
    assert found[condition("MA10", "MACD")] == {"ma10": 1.0, "macd(12,26,9)": 3.0}
    assert found[condition("RSI", "VALUE", [14])] == {"rsi14": 2.0}


def test_asking_leaves_the_condition_as_it_is() -> None:
    asked = condition("MACD", "VALUE")
    assert stock(customIndicatorDataList=[indicator("MACD", 3.0, [12, 26, 9])])[asked] == {"macd(12,26,9)": 3.0}
    assert asked.stock_field1_para == []


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("MA10", "MA60", ["ma10", "ma60"]),
        ("MA10", "VALUE", ["ma10"]),
        ("RSI", "RSI", ["rsi"]),
        ("MA10", "RSI", ["rsi"]),
    ],
)
def test_conditions_over_several_bars_have_no_values(first: str, second: str, names: list[str]) -> None:
    asked = condition(first, second)
    asked.consecutive_period = 3
    found = stock()[asked]
    assert list(found) == names
    assert all(math.isnan(value) for value in found.values())


def test_what_nobody_asked_for_is_told() -> None:
    with pytest.raises(AttributeError, match="'pe_ttm' is no figure of this stock"):
        _ = stock().pe_ttm
    with pytest.raises(KeyError):
        stock()[SimpleFilter(StockField.PE_TTM)]
    with pytest.raises(KeyError):
        stock()[PatternFilter()]


def test_numbers_that_are_unknown_are_left_out() -> None:
    assert set(vars(stock(baseDataList=[{"fieldName": 99, "value": 1.0}]))) == {"stock_code", "stock_name"}


def test_results_show_their_figures_copy_and_pickle() -> None:
    found = stock(accumulateDataList=[{"fieldName": number("VOLUME", "acc"), "value": 2.5, "days": 5}])
    assert repr(found) == "FilterStockData(stock_code='HK.00700', stock_name='Tencent', volume(5)=2.5)"
    assert repr(copy.copy(found)) == repr(pickle.loads(pickle.dumps(found))) == repr(found)
