from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend
from tests.simulator.research.market_kit import by_page, choice, falls, interval, rises, snapshots, us_opend
from tests.simulator.research.option_kit import CALL, PUT

ZERO_DTE, CONTRACTS, EARNINGS = (
    "Qot_GetOptionZeroDteScreener",
    "Qot_GetOptionZeroDteContract",
    "Qot_GetOptionEarningsScreener",
)
US_STOCKS, US_INDICES, HK_STOCKS = 1, 2, 3
TODAY, MIDNIGHT = "2025-06-18", 1750219200


def expiring(**fields: Any) -> list[Any]:
    return list(by_page(us_opend(), ZERO_DTE, "itemList", **{"optionMarket": US_INDICES} | fields))


def contracts(item: Any, **fields: Any) -> list[Any]:
    owner = {"market": item.owner.market, "code": item.owner.code}
    info = {"strikeDateTimestamp": item.chainInfo.strikeDateTimestamp, "productCode": item.chainInfo.productCode}
    asked = {"owner": owner, "strikeDateTimestamp": item.chainInfo.strikeDateTimestamp, "chainInfo": info}
    return list(us_opend().ask(CONTRACTS, **asked | fields).itemList)


def test_options_on_what_is_listed_expire_today() -> None:
    rows = expiring()
    assert rows
    assert falls(row.volume for row in rows)
    for row in rows:
        assert row.chainInfo.strikeDateTimestamp == MIDNIGHT
        days = us_opend().ask("Qot_GetOptionExpirationDate", owner={"market": 11, "code": row.owner.code}).dateList
        assert days[0].strikeTime == TODAY


def test_nobody_else_has_options_that_expire_today() -> None:
    listed = {row.owner.code for row in expiring()}
    ranked = by_page(us_opend(), "Qot_GetOptionUnderlyingRank", "rankList", optionMarket=US_INDICES, sortType=1)
    for row in ranked:
        days = us_opend().ask("Qot_GetOptionExpirationDate", owner={"market": 11, "code": row.owner.code}).dateList
        assert (days[0].strikeTime == TODAY) == (row.owner.code in listed)


@pytest.mark.parametrize(
    ("field", "name"), [(1, "volume"), (2, "iv"), (3, "changeRate"), (4, "openInterest"), (5, "marketCap")]
)
def test_underlyings_are_sorted(field: int, name: str) -> None:
    assert rises(getattr(row, name) for row in expiring(sortType=field, isAsc=True))


def test_contracts_of_today_are_the_whole_chain() -> None:
    item = expiring()[0]
    rows = contracts(item)
    chain = us_opend().ask(
        "Qot_GetOptionChain", owner={"market": 11, "code": item.owner.code}, beginTime=TODAY, endTime=TODAY
    )
    listed = [
        each.basic.security.code
        for day in chain.optionChain
        for pair in day.option
        for each in (pair.call, pair.put)
        if each.basic.security.code
    ]
    assert sorted(row.option.code for row in rows) == sorted(listed)


def test_contracts_break_even_and_win_as_it_follows_from_their_prices() -> None:
    item = expiring()[0]
    rows = contracts(item, sortType=1)
    assert falls(row.volume for row in rows)
    top = rows[:20]
    for row, snapshot in zip(top, snapshots(us_opend(), [row.option for row in top]), strict=True):
        more = snapshot.optionExData
        assert (row.optionPrice, row.volume) == (snapshot.basic.curPrice, snapshot.basic.volume)
        sign = 1 if row.optionType == CALL else -1
        assert row.buyBreakEvenPoint == pytest.approx(more.strikePrice + sign * row.optionPrice)
        assert row.buyToBep == pytest.approx(100 * (row.buyBreakEvenPoint / item.price - 1))
        assert row.buyProfitProbability + row.sellProfitProbability == pytest.approx(100)


def test_filters_of_contracts_hold() -> None:
    item = expiring()[0]
    rows = contracts(item, filterList=[choice(1, PUT), interval(5, -0.6, -0.1)])
    assert rows and all(row.optionType == PUT and -0.6 <= row.delta <= -0.1 for row in rows)


def test_contracts_of_another_day_are_refused() -> None:
    fields = {"owner": {"market": 11, "code": ".SPX"}, "strikeDateTimestamp": MIDNIGHT + 5 * 86_400}
    assert "strikeDateTimestamp" in us_opend().refusal(CONTRACTS, chainInfo={}, **fields)


def reporting(**fields: Any) -> list[Any]:
    return list(by_page(opend(), EARNINGS, "itemList", **{"optionMarket": HK_STOCKS, "count": 20} | fields))


def test_reports_to_come_are_those_of_the_calendar() -> None:
    rows = reporting()
    assert rises(row.earningsTimestamp for row in rows)
    assert all(row.earningsTime >= TODAY for row in rows)
    first, last = rows[0].earningsTime, rows[-1].earningsTime
    calendar = opend().ask("Qot_GetEarningsCalendar", market=1, beginDate=first, endDate=min(last, "2025-08-30"))
    told = {item.security.code: item for item in calendar.itemList}
    compared = [(row, told[row.owner.code]) for row in rows if row.owner.code in told]
    assert len(compared) > 10
    for row, item in compared:
        assert (row.earningsTime, row.earningsPubType) == (item.earningsDate, item.pubType)
        assert row.iv == pytest.approx(item.iv)
        assert row.price == item.price


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (2, "volume"),
        (3, "iv"),
        (4, "marketCap"),
        (11, "lastReportIvCrush"),
        (14, "historyReportChgRate"),
        (17, "expectedMoveRatio"),
    ],
)
def test_reporters_are_sorted(field: int, name: str) -> None:
    assert falls(getattr(row, name) for row in reporting(sortType=field))


def test_reactions_to_reports_are_changes_of_prices() -> None:
    for row in reporting()[:5]:
        told = (
            opend()
            .ask("Qot_GetFinancialsEarningsPriceMove", security={"market": 1, "code": row.owner.code}, periodCount=4)
            .detailList
        )
        report = told[0]
        place = report.priceInfoIndex + (report.pubType == 2)
        item = report.itemList[place]
        assert row.lastReportChgRate == pytest.approx(100 * (item.closePrice / item.lastClosePrice - 1), abs=0.05)


def test_filters_and_pages_of_reporters() -> None:
    whole = reporting()
    assert reporting(count=7) == whole
    kept = reporting(filterList=[interval(6, 20, 60), interval(20, 0, 60)])
    assert 0 < len(kept) < len(whole)
    assert all(20 <= row.iv <= 60 for row in kept)
    codes = {row.owner.code for row in kept}
    assert [row.owner.code for row in whole if row.owner.code in codes] == [row.owner.code for row in kept]


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (ZERO_DTE, {"optionMarket": 0}, "optionMarket"),
        (ZERO_DTE, {"optionMarket": 2, "sortType": 9}, "sortType"),
        (EARNINGS, {"optionMarket": 3, "filterList": [{"indicatorType": 88}]}, "indicatorType"),
        (EARNINGS, {"optionMarket": 3, "count": 9999}, "count"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)
