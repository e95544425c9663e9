from __future__ import annotations

from statistics import fmean
from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, named, opend, security

DETAIL, LIST = "Qot_GetValuationDetail", "Qot_GetValuationPlateStockList"
PE, PB, PS = 1, 2, 3
MARKET_CAP, VALUE, FORWARD, PERCENTILE = 51, 52, 53, 54
YEAR_5, YEAR_20, MONTHS_3 = 6, 9, 1


def snapshot(code: str) -> Any:
    return opend().ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0]


@pytest.mark.parametrize("code", ["HK.00700", "HK.00005"])
def test_the_present_value_is_that_of_the_snapshot(code: str) -> None:
    shown = snapshot(code).equityExData
    assert opend().of(DETAIL, code, valuationType=PE).trend.currentValue == pytest.approx(shown.peTTMRate, rel=1e-3)
    assert opend().of(DETAIL, code, valuationType=PB).trend.currentValue == pytest.approx(shown.pbRate, rel=1e-3)


def test_sales_are_those_of_the_last_four_quarters() -> None:
    reports = opend().of("Qot_GetFinancialsStatements", "HK.00700", financialType=9).reportList[:4]
    sales = sum(item.data for report in reports for item in report.itemList if item.fieldId == 1001)
    value = snapshot("HK.00700").equityExData.issuedMarketVal / sales
    assert opend().of(DETAIL, "HK.00700", valuationType=PS).trend.currentValue == pytest.approx(value, rel=1e-3)


def test_figures_of_a_history_are_reckoned_from_its_items() -> None:
    trend = opend().of(DETAIL, "HK.00700").trend
    values = [item.value for item in trend.historicalItems]
    assert trend.averageValue == pytest.approx(fmean(values), abs=1e-3)
    assert trend.avgMinus1Stddev < trend.averageValue < trend.avgPlus1Stddev
    below = 100 * sum(value < trend.currentValue for value in values) / len(values)
    assert trend.valuationPercentile == pytest.approx(below, abs=1e-3)
    assert all(item.HasField("plateValue") for item in trend.historicalItems)


@pytest.mark.parametrize(
    ("interval", "first", "least"), [(MONTHS_3, "2025-03-1", 55), (YEAR_5, "2020-06", 240), (YEAR_20, "2005-06", 230)]
)
def test_a_history_goes_back_as_far_as_asked(interval: int, first: str, least: int) -> None:
    days = [item.timeStr for item in opend().of(DETAIL, "HK.00700", intervalType=interval).trend.historicalItems]
    assert days[0].startswith(first)
    assert days[-1] == "2025-06-17"
    assert least <= len(days) < 400
    assert days == sorted(days)


def test_values_of_the_past_follow_the_price() -> None:
    items = opend().of(DETAIL, "HK.00700", intervalType=MONTHS_3).trend.historicalItems
    reply = opend().ask(
        "Qot_RequestHistoryKL",
        security=security("HK.00700"),
        klType=2,
        rehabType=0,
        beginTime=items[-5].timeStr,
        endTime=items[-1].timeStr,
        maxAckKLNum=10,
    )
    closes = [bar.closePrice for bar in reply.klList]
    assert [item.value / items[-5].value for item in items[-5:]] == pytest.approx(
        [close / closes[0] for close in closes], rel=1e-3
    )


def test_the_market_is_divided_into_sections() -> None:
    market = opend().of(DETAIL, "HK.00700").marketDistribution
    assert sum(section.number for section in market.sections) == market.total > 500
    assert all(section.start <= section.end for section in market.sections)
    assert 1 <= market.ranking <= market.total


def test_the_plate_lists_its_stocks_and_the_stock_among_them() -> None:
    s2c = opend().of(DETAIL, "HK.00700")
    plate = s2c.plateDistribution
    values = {named(item.security): item.value for item in plate.stockItems}
    assert plate.plateStockItemCount == len(values)
    own = values[HK, "00700"]
    assert own == s2c.trend.currentValue
    assert plate.plateRanking == 1 + sum(value < own for value in values.values())
    members = opend().ask("Qot_GetPlateSecurity", plate={"market": HK, "code": plate.plate.code}).staticInfoList
    assert {named(each.basic.security) for each in members} == set(values)


def test_growth_is_told_against_the_first_report() -> None:
    growth = opend().of(DETAIL, "HK.00700").profitGrowthRate
    first, last = growth.profitData[0], growth.profitData[-1]
    assert (first.marketCapMultiple, first.financeDataMultiple) == (1, 1)
    assert last.financeDataMultiple == growth.financialTtmMultiple
    assert growth.yearCount == 5
    assert f"{growth.marketCapMultiple:.2f} times" in growth.conclusionDetailed
    assert not opend().of(DETAIL, "HK.00700", valuationType=PB).HasField("profitGrowthRate")


def test_an_index_has_a_history_but_no_plate() -> None:
    s2c = opend().of(DETAIL, "HK.800000")
    assert s2c.trend.currentValue > 0
    assert len(s2c.trend.historicalItems) > 200
    assert not s2c.HasField("plateDistribution")


def test_a_fund_has_no_valuation() -> None:
    assert "it is a fund" in opend().refusal(DETAIL, security=security("HK.02800"))


# --- side by side


def test_each_stock_of_a_plate_has_the_value_that_it_has_alone() -> None:
    row = opend().of(LIST, "HK.BK1003", num=1).stockList[0]
    alone = opend().ask(DETAIL, security={"market": HK, "code": row.security.code}).trend
    assert row.valuationVal == alone.currentValue
    assert row.forwardValue == alone.forwardValue
    assert row.valuationPercentile == alone.valuationPercentile


@pytest.mark.parametrize(
    ("sort", "field"),
    [
        (MARKET_CAP, "marketCap"),
        (VALUE, "valuationVal"),
        (FORWARD, "forwardValue"),
        (PERCENTILE, "valuationPercentile"),
    ],
)
def test_stocks_are_sorted_as_asked(sort: int, field: str) -> None:
    def column(sort_type: int) -> list[float]:
        rows = opend().of(LIST, "HK.BK1003", sortId=sort, sortType=sort_type, num=50).stockList
        return [getattr(row, field) for row in rows]

    assert column(1) == sorted(column(1), reverse=True)
    assert column(2) == sorted(column(2))
    assert len(column(1)) > 10


def test_an_index_can_be_narrowed_to_one_of_its_plates() -> None:
    whole = opend().of(LIST, "HK.800000")
    assert whole.count == 85
    plate = whole.plateList[0].security
    part = opend().of(LIST, "HK.800000", filterSecurity={"market": plate.market, "code": plate.code}, num=50)
    members = opend().ask("Qot_GetPlateSecurity", plate={"market": plate.market, "code": plate.code}).staticInfoList
    assert 0 < part.count < 85
    assert {named(row.security) for row in part.stockList} <= {named(each.basic.security) for each in members}


def test_stocks_come_in_pages_and_plates_with_the_first() -> None:
    fields = {"security": security("HK.800000"), "num": 30}
    pages = list(opend().pages(LIST, "stockList", **fields))
    assert [len(page) for page in pages] == [30, 30, 25]
    assert len({named(row.security) for page in pages for row in page}) == 85
    assert not opend().ask(LIST, **fields, nextKey="30").plateList


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"security": security("HK.00700")}, "must be a plate"),
        ({"security": security("HK.BK1003"), "sortId": 10}, "sortId 10"),
        ({"security": security("HK.800000"), "filterSecurity": security("HK.00700")}, "filterSecurity HK.00700"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(LIST, **fields)
