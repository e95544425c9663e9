from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, opend, security
from tests.simulator.research.market_kit import codes, falls, interval, rises

EARNINGS, DIVIDENDS = "Qot_GetEarningsCalendar", "Qot_GetDividendCalendar"
SEASON = {"market": HK, "beginDate": "2025-08-11", "endDate": "2025-08-22"}
PAST = {"market": HK, "beginDate": "2025-05-12", "endDate": "2025-05-23"}
PUB_TYPE, ESTIMATE_TYPE, MARKET_CAP, LIST_TYPE = 1, 2, 3, 4
BEFORE, AFTER = 1, 2
WATCHLIST, POSITION = 1, 2


def season(**fields: Any) -> list[Any]:
    return list(opend().ask(EARNINGS, **SEASON | fields).itemList)


def trading_days(first: str, last: str) -> set[str]:
    days = opend().ask("Qot_RequestTradeDate", market=HK, beginTime=first, endTime=last).tradeDateList
    return {day.time for day in days}


def test_reports_come_out_on_trading_days_within_the_range() -> None:
    rows = season()
    assert len(rows) > 100
    assert {row.earningsDate for row in rows} <= trading_days("2025-08-11", "2025-08-22")
    assert rises(row.earningsTimestamp for row in rows)


def test_a_range_is_the_sum_of_its_days() -> None:
    of_days = [
        row.security.code
        for day in sorted(trading_days("2025-08-11", "2025-08-22"))
        for row in season(beginDate=day, endDate=day)
    ]
    assert sorted(of_days) == sorted(codes(season()))


def test_past_reports_are_those_that_prices_are_told_around_of() -> None:
    rows = [row for row in opend().ask(EARNINGS, **PAST).itemList if row.security.code in ("00700", "09988", "00005")]
    assert rows
    for row in rows:
        code = f"HK.{row.security.code}"
        told = opend().of("Qot_GetFinancialsEarningsPriceMove", code, periodCount=1).detailList[0]
        assert (row.earningsDate, row.pubType) == (told.pubTradingDayStr, told.pubType)


def test_what_came_out_is_told_of_the_past_alone() -> None:
    for row in opend().ask(EARNINGS, **PAST).itemList[:50]:
        assert all(each.HasField("actualValue") and each.HasField("predictValue") for each in row.estimateList)
    for row in season()[:50]:
        assert all(each.HasField("predictValue") and not each.HasField("actualValue") for each in row.estimateList)


def test_actual_earnings_are_those_of_the_rank_of_earnings() -> None:
    told = {row.security.code: row for row in opend().ask(EARNINGS, **PAST).itemList}
    ranked = opend().ask("Qot_GetEarningsBeatRank", market=HK, beatType=1, count=100).dataList
    both = [(told[row.security.code], row) for row in ranked if row.security.code in told]
    assert len(both) > 10
    for item, row in both:
        estimate = next(each for each in item.estimateList if each.estimateType == 1)
        assert (estimate.actualValue, estimate.predictValue) == (row.actual, row.estimate)
        assert item.periodText == row.term


def test_filters_hold_for_all_rows() -> None:
    before = season(filterList=[{"indicatorType": PUB_TYPE, "indicatorValue": {"valueList": [BEFORE]}}])
    after = season(filterList=[{"indicatorType": PUB_TYPE, "indicatorValue": {"valueList": [AFTER]}}])
    assert {row.pubType for row in before} == {BEFORE}
    assert sorted(codes(before) + codes(after)) == sorted(codes(season()))
    large = season(filterList=[interval(MARKET_CAP, 1e11)])
    assert large and all(row.marketCap >= 1e11 for row in large)


def test_only_estimates_that_are_named_are_told() -> None:
    rows = season(filterList=[{"indicatorType": ESTIMATE_TYPE, "indicatorValue": {"valueList": [2]}}])
    assert {each.estimateType for row in rows for each in row.estimateList} == {2}


@pytest.mark.parametrize(("kind", "field"), [(2, "marketCap"), (3, "optionVolume"), (4, "iv"), (6, "ivPercentile")])
def test_rows_are_sorted_and_those_without_the_figure_come_last(kind: int, field: str) -> None:
    rows = season(sortType=kind)
    known = [row.HasField(field) for row in rows]
    assert known == sorted(known, reverse=True)
    assert falls(getattr(row, field) for row in rows if row.HasField(field))


def test_the_watchlist_narrows_the_calendar_down() -> None:
    groups = opend().ask("Qot_GetUserSecurityGroup", groupType=3).groupList
    watched = {
        each.basic.security.code
        for group in groups
        for each in opend().ask("Qot_GetUserSecurity", groupName=group.groupName).staticInfoList
        if each.basic.security.market == HK
    }
    year = {"beginDate": "2025-07-20", "endDate": "2025-09-15"}
    wanted = [{"indicatorType": LIST_TYPE, "indicatorValue": {"valueList": [WATCHLIST]}}]
    rows = season(**year, filterList=wanted)
    assert set(codes(rows)) == watched & set(codes(season(**year)))
    assert rows


def test_dividends_of_a_day_are_those_of_their_companies() -> None:
    day = next(day for day in sorted(trading_days("2025-06-02", "2025-06-17")) if dividends(day).allCount > 1)
    found = dividends(day)
    assert found.allCount == len(found.itemList)
    for row in found.itemList:
        assert row.exDate == day
        told = opend().ask("Qot_GetCorporateActionsDividends", security=security(f"HK.{row.security.code}"))
        assert (row.exDate, row.recordDate, row.dividendPayableDate, row.statement) in [
            (each.exDate, each.recordDate, each.dividendPayableDate, each.statement) for each in told.dividendList
        ]


def test_dividends_are_told_in_parts() -> None:
    day = max(trading_days("2025-06-02", "2025-06-17"), key=lambda day: dividends(day).allCount)
    whole = dividends(day)
    assert whole.allCount > 2
    parts = [row for start in range(0, whole.allCount, 2) for row in dividends(day, dataFrom=start, count=2).itemList]
    assert codes(parts) == codes(whole.itemList)


def dividends(day: str, **fields: Any) -> Any:
    return opend().ask(DIVIDENDS, market=HK, date=day, **fields)


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (EARNINGS, {"market": HK, "beginDate": "2025-13-01"}, "beginDate"),
        (EARNINGS, {"market": HK, "beginDate": "2025-08-02", "endDate": "2025-08-01"}, "endDate"),
        (EARNINGS, {"market": 71}, "market"),
        (EARNINGS, {"market": HK, "sortType": 99}, "sortType"),
        (DIVIDENDS, {"market": HK, "date": "tomorrow"}, "date"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)
