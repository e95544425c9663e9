from __future__ import annotations

from typing import Any

import pytest

from opend_protocol import quote_stock_screen_const
from tests.simulator.research.company_kit import MORNING, Opend, opend
from tests.simulator.research.market_kit import falls, rises
from tests.simulator.research.screen_kit import (
    ANNUAL,
    ASCENDING,
    ASCENDING_SIZE,
    CHANGE_RATE,
    CODE,
    DESCENDING,
    DESCENDING_SIZE,
    DIVIDEND_RATIO,
    HK,
    INDUSTRY,
    MARKET,
    MARKET_CAP,
    NAME,
    NET_PROFIT,
    NOWHERE,
    PE_TTM,
    PRICE,
    SG,
    ask,
    basic,
    field,
    of_market,
    simple,
    table,
)

KINDS = {
    "BasicProperty": "basicProperty",
    "SimpleProperty": "simpleProperty",
    "CumulativeProperty": "cumulativeProperty",
    "FinancialProperty": "financialProperty",
    "Indicator": "indicatorProperty",
    "FeaturedProperty": "featuredProperty",
    "BrokerProperty": "brokerProperty",
    "OptionProperty": "optionProperty",
    "KlineShapeProperty": "klineShapeProperty",
}


def test_values_are_those_of_snapshots_with_rates_as_fractions() -> None:
    wanted = [{"simpleProperty": {"name": name}} for name in (PRICE, CHANGE_RATE, MARKET_CAP, PE_TTM, DIVIDEND_RATIO)]
    rows = table(simple(PE_TTM, -1e9), retrieve=wanted, market=HK, pageCount=20)
    asked = opend().ask("Qot_GetSecuritySnapshot", securityList=[{"market": 1, "code": code} for code in rows])
    for snapshot in asked.snapshotList:
        price, change, cap, pe, dividends = rows[snapshot.basic.security.code]
        assert price == snapshot.basic.curPrice
        assert change == pytest.approx(snapshot.basic.curPrice / snapshot.basic.lastClosePrice - 1)
        assert cap == pytest.approx(snapshot.equityExData.issuedMarketVal, rel=1e-6)
        assert pe == pytest.approx(snapshot.equityExData.peTTMRate, abs=1e-3)
        assert dividends == pytest.approx(snapshot.equityExData.dividendRatioTTM / 100, abs=1e-5)


@pytest.mark.parametrize(("enum", "name"), KINDS.items())
def test_every_property_answers(enum: str, name: str) -> None:
    members = getattr(quote_stock_screen_const, enum)
    wanted = [{name: {"name": int(member)}} for member in members if member]
    s2c = ask(retrieve=wanted, pageCount=8)
    assert len(s2c.dataList) == 8
    asked = [next(iter(each.values()))["name"] for each in wanted]
    for item in s2c.dataList:
        told = [result.ListFields()[0][1].property.name for result in item.results]
        assert told == [number for number in asked if number in told]


def test_indicators_are_those_of_daily_closes() -> None:
    rows = table(retrieve=[{"indicatorProperty": {"name": 13, "period": 11}}], market=HK, pageCount=3)
    for code, (average,) in rows.items():
        bars = (
            opend()
            .ask(
                "Qot_RequestHistoryKL",
                security={"market": 1, "code": code},
                klType=2,
                rehabType=1,
                beginTime="2025-04-01",
                endTime="2025-06-18",
            )
            .klList
        )
        assert average == pytest.approx(sum(bar.closePrice for bar in bars[-20:]) / 20, rel=1e-3)


def test_fair_values_are_those_of_the_reports_on_them() -> None:
    wanted = [{"featuredProperty": {"name": name}} for name in (5405, 5407)]
    for code, (fair_value, stars) in table(retrieve=wanted, market=HK, pageCount=6).items():
        told = opend().of("Qot_GetResearchMorningstarReport", f"HK.{code}")
        assert (fair_value, stars) == (told.fairValue, told.starRating)


def test_financial_figures_tell_the_end_of_their_period() -> None:
    items = ask(retrieve=[{"financialProperty": {"name": NET_PROFIT, "term": ANNUAL}}], pageCount=10).dataList
    ends = {item.results[0].financialPropertyResult.endTime for item in items}
    assert all(0 < end < 1750212000 for end in ends)


def test_the_kind_of_a_chart_shape_is_named() -> None:
    query = {"klineShapeQuery": {"property": {"name": 6200}, "valueSet": [2000]}}
    items = ask(query, retrieve=[{"klineShapeProperty": {"name": 6200}}], market=HK, pageCount=20).dataList
    assert items
    for item in items:
        shape = item.results[0].klineShapePropertyResult
        assert 1 <= shape.ival <= 10
        assert shape.enumTypeName == "KlineShapeType"


# --- order and pages


@pytest.mark.parametrize("direction", [ASCENDING, DESCENDING])
def test_rows_are_sorted(direction: int) -> None:
    sort = {"direction": direction, "simpleProperty": {"name": CHANGE_RATE}}
    rows = table(retrieve=[{"simpleProperty": {"name": CHANGE_RATE}}], sort=sort)
    in_order = rises if direction == ASCENDING else falls
    assert in_order(change for (change,) in rows.values())


@pytest.mark.parametrize("direction", [ASCENDING_SIZE, DESCENDING_SIZE])
def test_rows_are_sorted_by_magnitude(direction: int) -> None:
    sort = {"direction": direction, "simpleProperty": {"name": CHANGE_RATE}}
    rows = table(retrieve=[{"simpleProperty": {"name": CHANGE_RATE}}], sort=sort)
    in_order = rises if direction == ASCENDING_SIZE else falls
    assert in_order(abs(change) for (change,) in rows.values())


def test_several_sorts_count_one_after_the_other_and_instead_of_the_single_one() -> None:
    sorts = [{"direction": ASCENDING, **basic(INDUSTRY)}, {"direction": DESCENDING, "simpleProperty": {"name": PRICE}}]
    rows = table(
        retrieve=[basic(INDUSTRY), {"simpleProperty": {"name": PRICE}}],
        sortList=sorts,
        sort={"direction": ASCENDING, **basic(CODE)},
    )
    assert rises((industry, -price) for industry, price in rows.values())  # type: ignore[misc]


def test_pages_join_to_the_whole() -> None:
    sort = {"direction": DESCENDING, "simpleProperty": {"name": MARKET_CAP}}
    whole = ask(sort=sort)
    assert whole.lastPage == 1
    parts: list[int] = []
    for start in range(0, whole.allCount, 30):
        s2c = ask(sort=sort, pageFrom=start, pageCount=30)
        parts += [item.stockId for item in s2c.dataList]
        assert s2c.allCount == whole.allCount
        assert s2c.lastPage == (start + 30 >= whole.allCount)
    assert parts == [item.stockId for item in whole.dataList]


def test_markets() -> None:
    assert ask(market=NOWHERE).allCount == 0
    both = {"simpleFieldQuery": {"simpleField": MARKET, "screenValueList": [HK, SG]}}
    total = opend().ask(NAME, filterList=[both]).allCount
    assert total == ask(market=HK).allCount + ask(market=SG).allCount


def test_two_simulators_of_a_seed_agree_and_another_seed_does_not() -> None:
    wanted = [{"simpleProperty": {"name": PRICE}}, {"featuredProperty": {"name": 5101}}]
    fields = {"filterList": [of_market(SG)], "retrieveList": wanted}
    assert Opend(7, MORNING).ask(NAME, **fields) == opend().ask(NAME, **fields)
    assert Opend(8, MORNING).ask(NAME, **fields) != opend().ask(NAME, **fields)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"filterList": [of_market(SG), simple(9999, 1)]}, "simpleProperty"),
        ({"filterList": [of_market(SG), field(77, 1)]}, "simpleField"),
        ({"filterList": [{}]}, "filterList"),
        ({"retrieveList": [{"financialProperty": {"name": 1}}]}, "financialProperty"),
        ({"retrieveList": [{**basic(CODE), "simpleProperty": {"name": PRICE}}]}, "retrieveList"),
        ({"sort": {"direction": 9, **basic(CODE)}}, "direction"),
        ({"pageCount": 1000}, "pageCount"),
        ({"pageFrom": -1}, "pageFrom"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], named: str) -> None:
    assert named in opend().refusal(NAME, **fields)
