from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend
from tests.simulator.research.market_kit import choice, falls, interval, rises, snapshots
from tests.simulator.research.option_kit import CALL, PUT

NAME = "Qot_OptionScreen"
HK_STOCK, HK_INDEX = 3, 4
STRIKE, LEFT_DAY, OPTION_TYPE, IN_THE_MONEY, PRICE, VOLUME, OPEN_INTEREST = 1001, 1002, 1003, 2001, 2002, 2011, 2013
IV, DELTA, ITM_PROBABILITY, OTM_PROBABILITY, BREAK_EVEN = 3001, 3004, 3019, 3020, 3023
STOCK_LIST, PLATE, UNDERLYING_IV, STOCK_PRICE = 101, 103, 203, 402
ASCENDING, DESCENDING = 0, 1
TENCENT = {"indicatorType": STOCK_LIST, "indicatorValue": {"strValueList": ["HK.00700"]}}


def ask(*groups: dict[str, Any], **fields: Any) -> Any:
    return opend().ask(NAME, **{"marketCategoryList": [HK_STOCK], "filterList": groups} | fields)


def of_options(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"optionList": conditions}


def of_underlyings(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"underlyingList": conditions}


def test_all_groups_hold_for_all_rows() -> None:
    groups = (
        of_underlyings(TENCENT),
        of_options(choice(OPTION_TYPE, CALL)),
        of_options(interval(DELTA, 0.2, 0.6)),
        of_options(interval(LEFT_DAY, 1, 60)),
        of_options(interval(VOLUME, 1)),
    )
    rows = ask(*groups).dataList
    assert rows
    for row in rows:
        assert row.security.code.startswith("TCH")
        assert row.optionType == CALL
        assert 0.2 <= row.delta <= 0.6
        assert 1 <= row.leftDay <= 60
        assert row.volume >= 1


def test_one_condition_of_a_group_is_enough() -> None:
    days = of_options(interval(LEFT_DAY, 0, 10))
    low, high = interval(DELTA, -0.1, 0.1), interval(DELTA, 0.9)
    parts = [ask(of_underlyings(TENCENT), days, of_options(each)).allCount for each in (low, high)]
    both = ask(of_underlyings(TENCENT), days, of_options(low, high))
    assert all(parts)
    assert both.allCount == sum(parts)


def test_rows_tell_what_snapshots_tell() -> None:
    rows = ask(
        of_underlyings(TENCENT), sortList=[{"indicatorType": VOLUME, "direction": DESCENDING}], pageCount=8
    ).dataList
    for row, snapshot in zip(rows, snapshots(opend(), [row.security for row in rows]), strict=True):
        basic, more = snapshot.basic, snapshot.optionExData
        assert (row.price, row.volume, row.turnover) == (basic.curPrice, basic.volume, basic.turnover)
        assert (row.bidPrice, row.askPrice) == (basic.bidPrice, basic.askPrice)
        assert (row.strikePrice, row.openInterest) == (more.strikePrice, more.openInterest)
        assert row.impliedVolatility == pytest.approx(more.impliedVolatility, abs=1e-3)
        assert row.itmProbability + row.otmProbability == pytest.approx(100)
        assert row.bidAskSpread == pytest.approx(row.askPrice - row.bidPrice)


@pytest.mark.parametrize(
    ("indicator", "name"),
    [(STRIKE, "strikePrice"), (DELTA, "delta"), (IV, "impliedVolatility"), (VOLUME, "volume"), (PRICE, "price")],
)
def test_rows_are_sorted_either_way(indicator: int, name: str) -> None:
    days = of_options(interval(LEFT_DAY, 0, 10))
    down = ask(of_underlyings(TENCENT), days, sortList=[{"indicatorType": indicator, "direction": DESCENDING}]).dataList
    up = ask(of_underlyings(TENCENT), days, sortList=[{"indicatorType": indicator, "direction": ASCENDING}]).dataList
    assert falls(getattr(row, name) for row in down)
    assert rises(getattr(row, name) for row in up)


def test_several_sorts_count_one_after_the_other() -> None:
    sorts = [{"indicatorType": OPTION_TYPE, "direction": ASCENDING}, {"indicatorType": STRIKE, "direction": DESCENDING}]
    rows = ask(of_underlyings(TENCENT), of_options(interval(LEFT_DAY, 0, 10)), sortList=sorts).dataList
    assert rises((row.optionType, -row.strikePrice) for row in rows)  # type: ignore[misc]
    assert {row.optionType for row in rows} == {CALL, PUT}


def test_pages_join_to_the_whole() -> None:
    groups = (of_underlyings(TENCENT), of_options(interval(LEFT_DAY, 0, 40)))
    whole = ask(*groups)
    parts: list[str] = []
    for start in range(0, whole.allCount, 50):
        s2c = ask(*groups, pageFrom=start, pageCount=50)
        parts += [row.security.code for row in s2c.dataList]
        assert s2c.lastPage == (start + 50 >= whole.allCount)
    assert parts[: len(whole.dataList)] == [row.security.code for row in whole.dataList]
    assert len(set(parts)) == len(parts) == whole.allCount


def test_conditions_on_underlyings_hold_for_what_is_told_of_them() -> None:
    group = of_underlyings(interval(UNDERLYING_IV, 30, 60))
    price = of_underlyings(interval(STOCK_PRICE, 50))
    rows = ask(group, price, underlyingRetrieveList=[UNDERLYING_IV, STOCK_PRICE]).dataList
    assert rows
    for row in rows:
        assert 30 <= row.underlyingInfo.iv <= 60
        assert row.underlyingInfo.price >= 50


def test_only_what_is_asked_for_is_told() -> None:
    row = ask(of_underlyings(TENCENT), optionRetrieveList=[DELTA], pageCount=1).dataList[0]
    told = {field.name for field, _ in row.ListFields()}
    assert told == {"security", "optionName", "strikePrice", "strikeDate", "delta"}


def test_an_empty_category_has_no_options() -> None:
    assert opend().ask(NAME, marketCategoryList=[2]).allCount == 0
    assert opend().ask(NAME, marketCategoryList=[HK_INDEX], pageCount=1).allCount > 0


def test_two_simulators_of_a_seed_agree() -> None:
    fields = {"marketCategoryList": [HK_INDEX], "pageCount": 30}
    assert Opend(7, MORNING).ask(NAME, **fields) == opend().ask(NAME, **fields)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"marketCategoryList": []}, "marketCategoryList"),
        ({"marketCategoryList": [77]}, "marketCategoryList"),
        ({"filterList": [of_options(interval(4711, 1))]}, "optionList"),
        ({"sortList": [{"indicatorType": 4711, "direction": 0}]}, "sortList"),
        ({"pageCount": 100_000}, "pageCount"),
        ({"optionRetrieveList": [4711]}, "optionRetrieveList"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(NAME, **{"marketCategoryList": [HK_STOCK]} | fields)
