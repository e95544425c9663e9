"""Requests put together step by step: what each step adds to the message, and what is refused."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from google.protobuf.json_format import MessageToDict

from opend import schema
from opend.contexts.irregular_screens import property_results
from opend.contexts.requests import StepwiseRequest
from opend.errors import ConfigError
from opend_protocol import methods
from opend_protocol.builders import OptionScreenRequest, StockScreenRequest, WarrantScreenRequest
from opend_protocol.quote_stock_screen_const import (
    BasicProperty,
    CumulativeProperty,
    FinancialProperty,
    Indicator,
    OptIndicator,
    OptMarketCategory,
    OptUnderlyingIndicator,
    Period,
    Position,
    ScrMarket,
    ScrSortDir,
    SimpleField,
    SimpleProperty,
    Term,
    WarrantField,
    WarrantMarket,
)

RANGE = {"filterMin": {"value": 1.5, "includes": True}, "filterMax": {"value": 2.0, "includes": False}}


def sent(request: StepwiseRequest) -> dict[str, Any]:
    """What goes out for a request."""
    message = schema.message_class(request._message)()
    request.fill(message)
    return MessageToDict(message)


def stocks() -> StockScreenRequest:
    return StockScreenRequest()


def warrants() -> WarrantScreenRequest:
    return WarrantScreenRequest(WarrantMarket.HK)


def options() -> OptionScreenRequest:
    return OptionScreenRequest([OptMarketCategory.US_STOCK])


@pytest.mark.parametrize(
    ("name", "arguments", "added"),
    [
        (
            "add_simple_field",
            {"field": SimpleField.MARKET, "values": [ScrMarket.HK, 2]},
            {"simpleFieldQuery": {"simpleField": 1, "screenValueList": ["1", "2"]}},
        ),
        (
            "add_plate",
            {"plate_ids": ["BK1", "BK2"], "parent_plate_id": "BK0"},
            {"plateQuery": {"plateList": [{"parentPlateId": "BK0", "plateIdList": ["BK1", "BK2"]}]}},
        ),
        (
            "add_simple_property",
            {"name": SimpleProperty.PRICE, "lower": 0, "lower_included": False, "upper_included": False, "unit": 4},
            {
                "simplePropertyQuery": {
                    "property": {"name": 2201},
                    "filterMin": {"value": 0.0, "includes": False},
                    "unit": 4,
                }
            },
        ),
        (
            "add_cumulative_property",
            {"name": CumulativeProperty.PRICE_CHANGE, "upper": 5, "continuous_period": 2},
            {
                "cumulativePropertyQuery": {
                    "property": {"name": 3101, "days": 1},
                    "filterMax": {"value": 5.0, "includes": True},
                    "continuousPeriod": 2,
                }
            },
        ),
        (
            "add_financial_property",
            {"name": FinancialProperty.NET_PROFIT, "term": Term.ANNUAL, "period_average": 4, "future_duration": 1},
            {
                "financialPropertyQuery": {
                    "property": {"name": 4101, "term": 100, "periodAverage": 4, "futureDuration": 1}
                }
            },
        ),
        (
            "add_indicator_positional",
            {
                "first_indicator_name": Indicator.MA5,
                "period_type": Period.DAY,
                "position": Position.CROSS_UP,
                "second_value": 10,
                "intervals": [RANGE],
            },
            {
                "indicatorPositionalQuery": {
                    "firstIndicatorName": 11,
                    "firstIndicator": 11,
                    "periodType": 11,
                    "period": 11,
                    "position": 3,
                    "secondValue": "10",
                    "intervals": [RANGE],
                }
            },
        ),
        (
            "add_indicator_pattern",
            {"name": 21, "period_type": 11, "is_matching": False, "sub_patterns": [1]},
            {
                "indicatorPatternQuery": {
                    "name": 21,
                    "periodType": 11,
                    "period": 11,
                    "isMatching": False,
                    "subPatterns": [1],
                }
            },
        ),
        (
            "add_featured_property",
            {"name": 5101, "intervals": [{"lower": {"value": 1.5, "includes": True}, "unit": 3}], "range_period": 2},
            {
                "featuredPropertyQuery": {
                    "property": {"name": 5101, "rangePeriod": 2},
                    "intervals": [{"filterMin": {"value": 1.5, "includes": True}, "unit": 3}],
                }
            },
        ),
        (
            "add_broker_holdings",
            {"name": 6101, "days": 30, "param": 10},
            {"brokerHoldingsQuery": {"property": {"name": 6101, "days": 30, "param": "10"}}},
        ),
        (
            "add_kline_shape",
            {"name": 6200, "period": 11, "value_set": [1, 3]},
            {"klineShapeQuery": {"property": {"name": 6200, "period": 11}, "valueSet": ["1", "3"]}},
        ),
        (
            "add_option",
            {"name": 1000, "param": {"type": 2, "ival": 5}, "period": 1},
            {"optionQuery": {"property": {"name": 1000, "param": {"type": 2, "ival": "5"}, "period": 1}}},
        ),
    ],
)
def test_a_condition_on_stocks(name: str, arguments: dict[str, Any], added: dict[str, Any]) -> None:
    request = stocks()
    getattr(request, name)(**arguments)
    assert sent(request) == {"pageFrom": 0, "pageCount": 200, "filterList": [added]}


@pytest.mark.parametrize(
    ("name", "arguments", "added"),
    [
        ("add_retrieve_basic", {"name": BasicProperty.CODE}, {"basicProperty": {"name": 1101}}),
        ("add_retrieve_simple", {"name": 2201}, {"simpleProperty": {"name": 2201}}),
        ("add_retrieve_cumulative", {"name": 3101}, {"cumulativeProperty": {"name": 3101, "days": 1}}),
        ("add_retrieve_financial", {"name": 4101, "year": 2}, {"financialProperty": {"name": 4101, "year": 2}}),
        (
            "add_retrieve_indicator",
            {"name": 11, "indicator_params": [5]},
            {"indicatorProperty": {"name": 11, "indicatorParams": ["5"]}},
        ),
        ("add_retrieve_featured", {"name": 5101, "period": 3}, {"featuredProperty": {"name": 5101, "period": 3}}),
        ("add_retrieve_broker", {"name": 6101, "param": "x"}, {"brokerProperty": {"name": 6101, "param": "x"}}),
        (
            "add_retrieve_option",
            {"name": 1000, "param": {"ival": 5}},
            {"optionProperty": {"name": 1000, "param": {"ival": "5"}}},
        ),
        ("add_retrieve_kline_shape", {"name": 6200}, {"klineShapeProperty": {"name": 6200}}),
    ],
)
def test_a_property_to_return(name: str, arguments: dict[str, Any], added: dict[str, Any]) -> None:
    request = stocks()
    getattr(request, name)(**arguments)
    assert sent(request)["retrieveList"] == [added]


def test_the_last_single_sort_counts_and_all_of_a_list() -> None:
    request = stocks()
    request.set_sort(ScrSortDir.ASC, "simple", {"name": SimpleProperty.PRICE})
    request.set_sort(ScrSortDir.DESC, "cumulative", {"name": 3101, "days": 5})
    request.add_sort(ScrSortDir.ASC, "kline_shape", {"name": 6200})
    request.add_sort(ScrSortDir.ABS_DESC, "basic", {"name": 1101})
    assert sent(request)["sort"] == {"direction": 2, "cumulativeProperty": {"name": 3101, "days": 5}}
    assert [sort["direction"] for sort in sent(request)["sortList"]] == [1, 4]


def test_attributes_count_when_the_request_goes_out() -> None:
    request = warrants()
    assert sent(request) == {"marketType": 1, "pageFrom": 0, "pageCount": 200}
    request.page_from, request.page_count, request.is_delay, request.only_count = 50, 10, True, True
    assert sent(request) == {"marketType": 1, "pageFrom": 50, "pageCount": 10, "isDelay": True, "onlyCount": True}


def test_conditions_on_warrants() -> None:
    request = warrants()
    request.add_interval_filter(WarrantField.CURRENT_PRICE, min_val=0.1, max_val=5, max_included=False)
    request.add_choice_filter(WarrantField.CODE, ["HK.57161", "57162"])
    request.add_choice_filter(WarrantField.STOCK_OWNER, ["HK.00700", 77])
    request.add_choice_filter(WarrantField.STATUS, ["PENDING_LISTING", 0])
    request.add_sort(WarrantField.VOLUME, desc=True)
    request.add_sort(WarrantField.SCORE)
    interval = {"filterMin": {"value": 0.1, "includes": True}, "filterMax": {"value": 5.0, "includes": False}}
    assert sent(request)["filterList"] == [
        {"fieldId": 8, "interval": interval},
        {"fieldId": 1, "choices": [{"contentType": 2, "text": "57161"}, {"contentType": 2, "text": "57162"}]},
        {"fieldId": 5, "choices": [{"contentType": 2, "text": "HK.00700"}, {"contentType": 1, "value": "77"}]},
        {"fieldId": 19, "choices": [{"contentType": 1, "value": "2"}, {"contentType": 1, "value": "0"}]},
    ]
    assert sent(request)["sortList"] == [{"sortFieldId": 10, "direction": 1}, {"sortFieldId": 51, "direction": 0}]


def test_conditions_on_options_hold_together_unless_they_are_alternatives() -> None:
    request = options()
    request.add_option_filter(OptIndicator.DELTA, upper=-0.3)
    request.add_option_filter(OptIndicator.DELTA, lower=0.3, or_with_previous=True)
    request.add_option_filter(OptIndicator.DELTA, lower=0.9)
    request.add_option_filter(OptIndicator.GAMMA, lower=0.1, or_with_previous=True)
    request.new_filter_group()
    request.new_filter_group()
    request.add_option_filter(OptIndicator.GAMMA, lower=0.2, or_with_previous=True)
    request.new_filter_group()
    groups = sent(request)["filterList"]
    indicators = [[condition["indicatorType"] for condition in group["optionList"]] for group in groups]
    assert indicators == [[3004, 3004], [3004], [3005], [3005]]


def test_conditions_on_underlyings_take_values_codes_plates_and_ranges() -> None:
    request = options()
    request.add_underlying_filter(OptUnderlyingIndicator.STOCK_LIST, ["US.AAPL"])
    request.add_underlying_filter(OptUnderlyingIndicator.STOCK_LIST, [7], or_with_previous=True)
    request.add_underlying_filter(OptUnderlyingIndicator.PLATE, plate_list=["BK1"], parent_plate_id="BK0")
    request.add_underlying_filter(OptUnderlyingIndicator.IV, lower=30)
    request.add_underlying_retrieve(OptUnderlyingIndicator.IV)
    request.add_option_retrieve(OptIndicator.DELTA)
    request.add_option_retrieve(OptIndicator.PREMIUM)
    found = sent(request)
    assert [group["underlyingList"] for group in found["filterList"]] == [
        [
            {"indicatorType": 101, "indicatorValue": {"strValueList": ["US.AAPL"]}},
            {"indicatorType": 101, "indicatorValue": {"valueList": ["7"]}},
        ],
        [{"indicatorType": 103, "plateList": [{"parentPlateId": "BK0", "plateIdList": ["BK1"]}]}],
        [
            {
                "indicatorType": 203,
                "indicatorValue": {"valueInterval": {"filterMin": {"value": 30.0, "includes": True}}},
            }
        ],
    ]
    assert (found["optionRetrieveList"], found["underlyingRetrieveList"]) == ([3004, 2021], [203])


@pytest.mark.parametrize(
    ("make", "name", "arguments", "text"),
    [
        (stocks, "add_simple_property", ("PRICE",), "name must be a member of SimpleProperty .*PRICE.* 'PRICE'"),
        (stocks, "add_simple_property", (Indicator.MA5,), "name must be a member of SimpleProperty .*Indicator.MA5"),
        (stocks, "add_simple_property", (None,), "name must be given"),
        (stocks, "add_simple_property", (2201, "cheap"), "lower must be a number, not 'cheap'"),
        (stocks, "add_simple_property", (2201, 1, 2, "no"), "lower_included must be True or False, not 'no'"),
        (stocks, "add_simple_field", (1, ["HK"]), "values must be a whole number, not 'HK'"),
        (stocks, "add_plate", ("BK1",), "plate_ids must be a list of texts"),
        (stocks, "add_featured_property", (5101, [{"from": 1}]), r"intervals\[0\]: .*from.*filterMin, filterMax, unit"),
        (
            stocks,
            "add_featured_property",
            (5101, [{"filterMin": {"value": 1}}]),
            r"intervals\[0\]: .*lacks filterMin.includes",
        ),
        (stocks, "add_featured_property", (5101, RANGE), "intervals must be a list"),
        (stocks, "add_option", (1000, None, [1]), "param must be a dict"),
        (stocks, "add_sort", (5, "simple", {}), "direction must be a member of ScrSortDir .*not 5"),
        (stocks, "set_sort", (1, "price", {}), "property_type must be one of basic, simple, .*not 'price'"),
        (stocks, "add_sort", (1, "simple", {"nam": 1}), "property_params: .*nam.*its fields are name"),
        (stocks, "add_sort", (1, "simple", None), "property_params must be a dict"),
        (warrants, "add_interval_filter", ("price",), "field_id must be a member of WarrantField"),
        (warrants, "add_choice_filter", (6, 1), "choices must be a list"),
        (warrants, "add_choice_filter", (6, []), "choices must be a list"),
        (warrants, "add_choice_filter", (6, [1.5]), "choices must be a whole number, not 1.5"),
        (warrants, "add_choice_filter", (19, ["GONE"]), "choices .*NORMAL, STOP_TRADE, PENDING_LISTING.*'GONE'"),
        (options, "add_option_filter", (3004,), "OptIndicator.DELTA takes lower or upper; given: nothing"),
        (options, "add_option_filter", (3004, [1]), "OptIndicator.DELTA takes lower or upper; given: values"),
        (options, "add_option_filter", (1003, [1], 2), "OPTION_TYPE takes values; given: values and lower"),
        (options, "add_option_filter", (1003, []), "OPTION_TYPE takes values; given: nothing"),
        (options, "add_option_filter", (9999,), "the indicator 9999 takes values or lower or upper; given: nothing"),
        (options, "add_underlying_filter", (101, ["US.AAPL", 7]), "values must be codes alone or whole numbers alone"),
        (options, "add_underlying_filter", (9999, ["US.AAPL"]), "values must be whole numbers for this indicator"),
        (options, "add_underlying_filter", (103, ["BK1"]), "PLATE takes plate_list; given: values"),
        (options, "add_underlying_filter", (103, None, None, None, True, True, "BK1"), "plate_list must be a list"),
    ],
)
def test_a_wrong_argument_is_refused_at_once(
    make: Callable[[], StepwiseRequest], name: str, arguments: tuple[Any, ...], text: str
) -> None:
    request = make()
    before = sent(request)
    with pytest.raises(ConfigError, match=text):
        getattr(request, name)(*arguments)
    assert sent(request) == before


@pytest.mark.parametrize("market", [99, "HK", None])
def test_a_wrong_market_is_refused_by_the_constructor(market: Any) -> None:
    with pytest.raises(ConfigError, match="warrant_market must be"):
        WarrantScreenRequest(market)


@pytest.mark.parametrize("markets", [[], None])
def test_a_search_for_options_needs_a_market(markets: Any) -> None:
    with pytest.raises(ConfigError, match="market_categories must be given"):
        OptionScreenRequest(markets)


def test_numbers_that_nobody_here_knows_pass() -> None:
    request = options()
    request.add_option_filter(9999, values=[1], lower=2)
    assert sent(request)["filterList"][0]["optionList"][0]["indicatorType"] == 9999


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda request: pickle.loads(pickle.dumps(request))])
def test_a_request_can_be_copied(duplicate: Callable[[Any], Any]) -> None:
    request = stocks()
    request.add_simple_property(SimpleProperty.PRICE, lower=10)
    again = duplicate(request)
    assert again == request
    again.add_simple_property(SimpleProperty.PRICE, upper=20)
    assert again != request and len(sent(request)["filterList"]) == 1


@pytest.mark.parametrize("request_given", [None, {}, WarrantScreenRequest(WarrantMarket.HK)])
def test_a_method_takes_its_own_kind_of_request_alone(request_given: Any) -> None:
    with pytest.raises(ConfigError, match=r"request must be (given: )?a StockScreenRequest"):
        methods.GET_STOCK_SCREEN.pack({"request": request_given})


def test_what_became_wrong_since_is_told_when_the_request_goes_out() -> None:
    request = stocks()
    request.page_count = "many"  # type: ignore[assignment]
    with pytest.raises(ConfigError, match=r"request\.page_count must be a whole number, not 'many'"):
        methods.GET_STOCK_SCREEN.pack({"request": request})


def test_a_request_shows_its_attributes() -> None:
    request = stocks()
    request.add_plate(["BK1"])
    assert repr(request) == "StockScreenRequest(page_from=0, page_count=200)"


@pytest.mark.parametrize(
    ("enum_type", "number", "name"),
    [("KlineShapeType", 1, "DOUBLE_BOTTOMS"), ("KlineShapeType", -1, None), ("NoSuchType", 1, None), ("", 1, None)],
)
def test_a_property_without_the_name_of_its_value_gets_it_from_the_enum(
    enum_type: str, number: int, name: str | None
) -> None:
    stock: Any = schema.message_class("Qot_StockScreen.StockScreenItem")()
    result = stock.results.add().klineShapePropertyResult
    result.enumTypeName, result.ival, result.enumName = enum_type, number, ""
    expected = {"type": "kline_shape", "enum_type_name": enum_type, "ival": number, "enum_name": name}
    assert property_results(stock) == [{key: value for key, value in expected.items() if value not in ("", None)}]


def test_a_property_is_told_with_all_that_it_was_asked_with() -> None:
    stock: Any = schema.message_class("Qot_StockScreen.StockScreenItem")()
    stock.results.add()
    result = stock.results.add().optionPropertyResult
    result.property.name, result.property.param.ival = 1000, 5
    result.dval = 1.5
    expected = {"type": "option", "property": {"name": 1000, "param": {"ival": 5}}, "dval": 1.5}
    assert property_results(stock) == [expected]
