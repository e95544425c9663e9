"""Builders become messages of a request; what is wrong with one is told by its attribute, and its place in a list."""

from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.contexts.builders import BuilderArgument
from opend.errors import ConfigError
from opend_protocol.builders import (
    AccumulateFilter,
    ComboLeg,
    CustomIndicatorFilter,
    DividendRankFilter,
    EarningsFilter,
    FinancialFilter,
    HotListFilter,
    OptionEventSort,
    OptionStrategyLeg,
    PatternFilter,
    Request,
    SimpleFilter,
    SimpleRankFilter,
    TimeFilter,
    WarrantRequest,
)
from opend_protocol.enums import (
    DistributionFrequency,
    DividendRankIndicatorType,
    EarningsIndicatorType,
    EventIndicatorType,
    EventSortDir,
    HotListIndicatorType,
    KLType,
    PriceFilter,
    RelativePosition,
    SimpleRankIndicatorType,
    SortField,
    StockField,
    StrategyLegAction,
    TimeFilterType,
    TrdSide,
    WrtType,
)
from opend_protocol.methods import GET_STOCK_FILTER, GET_WARRANT

HOT = BuilderArgument("filter_list", {HotListFilter: "filterList"}, is_list=True)


def message_of(builder: Any) -> Any:
    code, message = builder.fill_request_pb()
    assert code == 0, message
    assert message.IsInitialized()
    return message


def text_of(builder: Any) -> str:
    code, text = builder.fill_request_pb()
    assert code == -1
    return str(text)


def hot_list(value: Any) -> Any:
    c2s = schema.message_class("Qot_GetHotList.C2S")()
    HOT.fill(c2s, value)
    return c2s


def test_an_interval_has_the_bounds_that_are_given() -> None:
    found = message_of(HotListFilter(HotListIndicatorType.MARKET_CAP, interval_min=1)).indicatorValue
    assert (found.filterMin.value, found.filterMin.includes, found.HasField("filterMax")) == (1.0, True, False)


def test_a_bound_may_exclude_itself_and_no_bound_has_no_say() -> None:
    kind = EarningsIndicatorType.IV
    found = message_of(EarningsFilter(kind, interval_max=2, min_inclusive=False, max_inclusive=False))
    interval = found.indicatorValue.valueInterval
    assert (interval.filterMax.value, interval.filterMax.includes) == (2.0, False)
    assert not interval.HasField("filterMin")


def test_an_indicator_decides_over_the_enum_of_its_values() -> None:
    kind = DividendRankIndicatorType.DISTRIBUTION_FREQUENCY
    found = message_of(DividendRankFilter(kind, value_list=[DistributionFrequency.ANNUAL]))
    assert list(found.indicatorValue.valueList) == [1]
    assert "DistributionFrequency" in text_of(DividendRankFilter(kind, value_list=["DAILY"]))
    kind = DividendRankIndicatorType.DIVIDEND_GROW_YEAR
    assert list(message_of(DividendRankFilter(kind, value_list=[3, "4"])).indicatorValue.valueList) == [3, 4]
    assert text_of(DividendRankFilter(kind, value_list=["ANNUAL"])).startswith("value_list must be a whole number")


def test_prices_are_filtered_by_named_ranges_and_the_rest_by_intervals() -> None:
    price, value = SimpleRankIndicatorType.PRICE, SimpleRankIndicatorType.MARKET_CAP
    assert message_of(SimpleRankFilter(price, price_filter=PriceFilter.LESS_THAN_1)).priceFilter == 1
    assert message_of(SimpleRankFilter(value, interval_max=1)).indicatorValue.filterMax.value == 1
    assert text_of(SimpleRankFilter(price, interval_min=1)).startswith("price_filter must be given")
    assert text_of(SimpleRankFilter(value, price_filter=PriceFilter.ALL)).startswith("interval_min or interval_max")


def test_directions_legs_and_spans_become_messages() -> None:
    assert message_of(OptionEventSort(EventIndicatorType.MARKET_CAP, EventSortDir.ASCEND)).isAsc is True
    leg = message_of(ComboLeg(code="US.AAPL", trd_side=TrdSide.BUY, qty_ratio=2, position_id=2**63))
    assert (leg.security.code, leg.side, leg.qtyRatio, leg.positionID) == ("AAPL", 1, 2.0, 2**63)
    leg = message_of(OptionStrategyLeg("US.AAPL", StrategyLegAction.SELL, "3"))
    assert (leg.side, leg.qtyRatio) == (2, 3.0)
    assert message_of(TimeFilter(TimeFilterType.PUBLIC, "2020-01-01", "")).beginTime == "2020-01-01"


def test_what_makes_a_leg_must_be_given() -> None:
    assert text_of(ComboLeg()).startswith("code must be given")
    assert text_of(OptionStrategyLeg("US.AAPL")).startswith("action must be given: a member of StrategyLegAction (")


def test_a_warrant_request_takes_one_kind_or_several() -> None:
    request = WarrantRequest()
    request.type_list, request.vol_min, request.vol_max, request.stock_owner = [WrtType.CALL], -1, 7, ""
    found = message_of(request)
    assert (found.num, list(found.typeList), found.volMax) == (200, [1], 7)
    assert not found.HasField("volMin") and not found.HasField("owner")
    request.type_list = WrtType.PUT  # type: ignore[assignment]
    assert list(message_of(request).typeList) == [2]
    assert Request is WarrantRequest


def test_a_text_for_nothing_may_be_chosen_where_it_is_not_the_default() -> None:
    assert message_of(WarrantRequest(sort_field=SortField.NONE)).sortField == 0
    assert text_of(HotListFilter(HotListIndicatorType.UNKNOWN, 1)).startswith("indicator_type must be given")


def warrants(**arguments: Any) -> Any:
    request: Any = GET_WARRANT.pack({"stock_owner": "", "req": None, **arguments})
    return request.c2s


def test_the_security_of_a_warrant_request_counts_unless_the_call_names_one() -> None:
    request = WarrantRequest(stock_owner="HK.00700")
    assert warrants(req=request).owner.code == "00700"
    assert warrants(req=request, stock_owner="HK.00005").owner.code == "00005"
    assert request.stock_owner == "HK.00700"
    assert not warrants().HasField("owner") and warrants().num == 200


def test_what_is_no_warrant_request_is_refused() -> None:
    with pytest.raises(ConfigError, match="req must be a WarrantRequest, not"):
        warrants(req={"num": 5})


def test_one_wrong_condition_of_a_stock_filter_is_enough() -> None:
    arguments = {"market": "HK", "plate_code": None, "begin": 0, "num": 5}
    wrong, right = SimpleFilter(StockField.CUR_PRICE, sort="UP"), SimpleFilter(StockField.CUR_PRICE)
    with pytest.raises(ConfigError, match=r"filter_list\[0\]\.sort must be a member of SortDir"):
        GET_STOCK_FILTER.pack({**arguments, "filter_list": [wrong, right]})


def test_a_list_that_is_an_attribute_belongs_to_one_object() -> None:
    WarrantRequest().type_list.append(WrtType.CALL)
    assert WarrantRequest().type_list == []


def test_bounds_of_a_stock_filter_count_where_it_is_switched_on() -> None:
    condition = SimpleFilter(StockField.CUR_PRICE, filter_min=1.5, filter_max=2)
    assert not message_of(condition).HasField("filterMin")
    condition.is_no_filter = False
    found = message_of(condition)
    assert (found.fieldName, found.isNoFilter, found.filterMin, found.filterMax) == (3, False, 1.5, 2.0)


def test_each_kind_of_condition_has_fields_of_its_own() -> None:
    field = StockField.CHANGE_RATE
    assert message_of(AccumulateFilter(field)).days == 1
    for other in (SimpleFilter(field), FinancialFilter(field), PatternFilter(field, KLType.K_DAY)):
        assert text_of(other).startswith("stock_field of a ") and "CHANGE_RATE" in text_of(other)


def test_an_indicator_is_held_against_another_or_a_value() -> None:
    condition = CustomIndicatorFilter(
        StockField.MA, StockField.VALUE, RelativePosition.MORE, 10, KLType.K_DAY, stock_field1_para=[20]
    )
    found = message_of(condition)
    assert (found.fieldValue, list(found.firstFieldParaList), list(found.secondFieldParaList)) == (10.0, [20], [])
    assert (condition.query_key1, condition.query_key2) == (("ma", "20", "k_day"), ("value", "k_day"))
    condition.ktype = KLType.NONE
    assert text_of(condition).startswith("ktype must be given: a member of KLType (")


def test_a_method_takes_a_list_of_builders_or_one() -> None:
    each = HotListFilter(HotListIndicatorType.MARKET_CAP, 1, 2)
    assert len(hot_list([each, each]).filterList) == 2
    assert len(hot_list(each).filterList) == 1
    assert len(hot_list(None).filterList) == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ([HotListFilter("MARKET_CAP", 1), HotListFilter("PE", 1)], "filter_list[1].indicator_type must be a member of"),
        ([HotListFilter(interval_min=1)], "filter_list[0].indicator_type must be given: a member of HotListIndicator"),
        ([HotListFilter("MARKET_CAP")], "filter_list[0].interval_min or interval_max must be given"),
        ([HotListFilter("MARKET_CAP", "much")], "filter_list[0].interval_min must be a number, not 'much'"),  # type: ignore[arg-type]
        ([TimeFilter("PUBLIC", "", "")], "filter_list[0] must be a HotListFilter, not TimeFilter("),
        ("MARKET_CAP", "filter_list must be a list of HotListFilter, not 'MARKET_CAP'"),
    ],
)
def test_what_is_wrong_is_told_by_its_place(value: Any, text: str) -> None:
    with pytest.raises(ConfigError) as error:
        hot_list(value)
    assert str(error.value).startswith(text)


def test_builders_of_several_classes_go_into_the_field_of_each() -> None:
    c2s = schema.message_class("Qot_StockFilter.C2S")()
    fields = {SimpleFilter: "baseFilterList", AccumulateFilter: "accumulateFilterList"}
    argument = BuilderArgument("filter_list", fields, is_list=True)
    argument.fill(c2s, [AccumulateFilter(StockField.VOLUME), SimpleFilter(StockField.PE_TTM)])
    assert (len(c2s.baseFilterList), len(c2s.accumulateFilterList)) == (1, 1)
    with pytest.raises(ConfigError, match=r"filter_list\[0\] must be a SimpleFilter or AccumulateFilter, not"):
        argument.fill(c2s, [ComboLeg()])


def test_builders_show_what_was_given_and_compare_by_it() -> None:
    leg = ComboLeg("US.AAPL", qty_ratio=1)
    assert repr(leg) == "ComboLeg(code='US.AAPL', qty_ratio=1)"
    assert leg == ComboLeg("US.AAPL", qty_ratio=1)
    assert leg != ComboLeg("US.AAPL", qty_ratio=2)
    assert SimpleFilter() != AccumulateFilter()
