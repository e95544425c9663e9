from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend.simulator.market.instruments import Kind
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

HK = 1
UP, DOWN = (number("Qot_StockFilter.SortDir", name) for name in ("Ascend", "Descend"))
ANNUAL = number("Qot_StockFilter.FinancialQuarter", "Annual")
DAY, FORWARD = number("Qot_Common.KLType", "Day"), number("Qot_Common.RehabType", "Forward")


def base(name: str) -> int:
    return number("Qot_StockFilter.StockField", name)


def days(name: str) -> int:
    return number("Qot_StockFilter.AccumulateField", name)


def financial(name: str) -> int:
    return number("Qot_StockFilter.FinancialField", name)


def pattern(name: str) -> int:
    return number("Qot_StockFilter.PatternField", name)


def indicator(name: str) -> int:
    return number("Qot_StockFilter.CustomIndicatorField", name)


def position(name: str) -> int:
    return number("Qot_StockFilter.RelativePosition", name)


BASE_FIELDS = ["CurPrice", "MarketVal", "PeTTM", "PbRate", "LotPrice", "FloatMarketVal", "ChangeRateBeginYear", "PSTTM"]
FINANCIAL_FIELDS = ["NetProfit", "GrossProfitRate", "ReturnOnEquityRate", "NetProfitGrowth", "CurrentRatio", "BasicEPS"]
OWN_FIGURES = {
    "baseDataList": ("baseFilterList", base, BASE_FIELDS, {}),
    "financialDataList": ("financialFilterList", financial, FINANCIAL_FIELDS, {"quarter": ANNUAL}),
    "accumulateDataList": (
        "accumulateFilterList",
        days,
        ["ChangeRate", "Amplitude", "Volume", "Turnover", "TurnoverRate"],
        {"days": 5},
    ),
}


def ask(desk: Desk, **c2s: Any) -> Any:
    return desk.ask("Qot_StockFilter", **({"begin": 0, "num": 200, "market": HK} | c2s))


def rows(desk: Desk, **c2s: Any) -> list[Any]:
    found: list[Any] = []
    while True:
        page = ask(desk, begin=len(found), **c2s)
        found += page.dataList
        if page.lastPage:
            assert len(found) == page.allCount
            return found


def codes(found: list[Any]) -> list[str]:
    return [code_of(row.security) for row in found]


def closes(desk: Desk, code: str, count: int) -> list[float]:
    return [bar.close for bar in desk.market.last_bars(desk.find(code), DAY, count, FORWARD)]


def test_without_conditions_it_is_the_whole_market(desk: Desk) -> None:
    stocks = desk.market.universe.all(HK, Kind.STOCK)

    assert codes(rows(desk)) == sorted(code_of(stock) for stock in stocks)


def test_shanghai_and_shenzhen_are_one_market(desk: Desk) -> None:
    assert ask(desk, market=21) == ask(desk, market=22)


def test_a_condition_that_filters_nothing_tells_its_figure(desk: Desk) -> None:
    condition = {"fieldName": base("CurPrice"), "filterMin": 1e9}

    for unfiltered in (condition, condition | {"isNoFilter": True}):
        found = ask(desk, num=5, baseFilterList=[unfiltered])
        assert found.allCount > 500
        assert all(row.baseDataList[0].value > 0 for row in found.dataList)
    assert ask(desk, num=5, baseFilterList=[condition | {"isNoFilter": False}]).allCount == 0


@settings(max_examples=30, deadline=None)
@given(
    figure=st.sampled_from(
        [(list_name, field) for list_name, (_, _, fields, _) in OWN_FIGURES.items() for field in fields]
    ),
    parts=st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
    direction=st.sampled_from([UP, DOWN]),
)
def test_filtered_rows_are_those_that_fit_sorted_as_asked(
    desk: Desk, figure: tuple[str, str], parts: list[float], direction: int
) -> None:
    list_name, field = figure
    filters, number_of, _, more = OWN_FIGURES[list_name]
    condition = {"fieldName": number_of(field), **more}
    plate = security("HK.800000")

    def values(**changes: Any) -> dict[str, float]:
        found = rows(desk, plate=plate, **{filters: [condition | changes]})
        return {code_of(row.security): getattr(row, list_name)[0].value for row in found if getattr(row, list_name)}

    everything = values()
    ranked = sorted(everything.values())
    low, high = (ranked[int(part * (len(ranked) - 1))] for part in parts)
    found = values(isNoFilter=False, filterMin=low, filterMax=high, sortDir=direction)

    assert found == {code: value for code, value in everything.items() if low <= value <= high}
    assert list(found.values()) == sorted(found.values(), reverse=direction == DOWN)


@settings(max_examples=8, deadline=None)
@given(size=st.integers(60, 200), field=st.sampled_from(BASE_FIELDS))
def test_pages_join_to_the_whole(desk: Desk, size: int, field: str) -> None:
    condition = {"fieldName": base(field), "sortDir": DOWN}
    joined: list[str] = []
    while True:
        page = ask(desk, begin=len(joined), num=size, baseFilterList=[condition])
        joined += codes(page.dataList)
        if page.lastPage:
            break

    assert joined == codes(rows(desk, baseFilterList=[condition]))
    assert len(set(joined)) == len(joined) == page.allCount


def test_figures_are_those_of_the_snapshot(desk: Desk) -> None:
    names = ["CurPrice", "MarketVal", "PeAnnual", "PeTTM", "PbRate", "VolumeRatio", "BidAskRatio", "FloatShare"]
    conditions = [{"fieldName": base(name)} for name in names]
    found = rows(desk, plate=security("HK.800700"), baseFilterList=conditions)[:10]
    snapshots = desk.ask("Qot_GetSecuritySnapshot", securityList=[row.security for row in found]).snapshotList

    for row, snapshot in zip(found, snapshots, strict=True):
        basic, equity = snapshot.basic, snapshot.equityExData
        assert [data.value for data in row.baseDataList] == pytest.approx(
            [
                basic.curPrice,
                equity.issuedMarketVal,
                equity.peRate,
                equity.peTTMRate,
                equity.pbRate,
                basic.volumeRatio,
                basic.bidAskRatio,
                equity.outstandingShares,
            ],
            rel=1e-6,
        )


def test_figures_over_days_are_those_of_the_bars(desk: Desk) -> None:
    conditions = [{"fieldName": days(name), "days": 3} for name in ("ChangeRate", "Amplitude", "Volume")]
    for row in rows(desk, plate=security("HK.800700"), accumulateFilterList=conditions)[:6]:
        bars = desk.market.last_bars(desk.find(code_of(row.security)), DAY, 4, FORWARD)
        change = (bars[-1].close / bars[0].close - 1) * 100
        span = max(bar.high for bar in bars[1:]) - min(bar.low for bar in bars[1:])
        volume = sum(bar.volume for bar in bars[1:]) / 3
        expected = [change, span / bars[0].close * 100, volume]
        assert [data.value for data in row.accumulateDataList] == pytest.approx(expected)
        assert {data.days for data in row.accumulateDataList} == {3}


def test_reports_of_part_of_a_year_add_up_its_quarters(desk: Desk) -> None:
    quarters = [number("Qot_StockFilter.FinancialQuarter", name) for name in ("FirstQuarter", "Interim", "Annual")]
    conditions = [{"fieldName": financial("SumOfBusiness"), "quarter": quarter} for quarter in quarters]
    found = rows(desk, plate=security("HK.800700"), financialFilterList=conditions)
    row = next(row for row in found if code_of(row.security) == "HK.00700")
    company = desk.market.universe.company(desk.find("HK.00700"))

    assert [data.value for data in row.financialDataList] == pytest.approx(
        [
            company.quarter(2025, 1).revenue,
            company.quarter(2024, 1).revenue + company.quarter(2024, 2).revenue,
            company.year(2024).revenue,
        ]
    )


def test_an_average_is_that_of_the_last_closes(desk: Desk) -> None:
    condition = {
        "firstFieldName": indicator("MA"),
        "firstFieldParaList": [7],
        "secondFieldName": indicator("Price"),
        "relativePosition": position("More"),
        "klType": DAY,
        "isNoFilter": False,
    }
    found = rows(desk, plate=security("HK.800700"), customIndicatorFilterList=[condition])
    everything = rows(desk, plate=security("HK.800700"))
    above = []
    for code in codes(everything):
        last = closes(desk, code, 7)
        if sum(last) / 7 > last[-1]:
            above.append(code)

    assert codes(found) == above != []
    first, second = found[0].customIndicatorDataList
    assert first.value == pytest.approx(sum(closes(desk, above[0], 7)) / 7)
    assert (list(first.fieldParaList), list(second.fieldParaList)) == ([7], [])
    assert second.value == closes(desk, above[0], 1)[0]


def test_a_value_of_ones_own_can_be_compared_with(desk: Desk) -> None:
    condition = {
        "firstFieldName": indicator("RSI"),
        "secondFieldName": indicator("Value"),
        "fieldValue": 60.0,
        "relativePosition": position("More"),
        "klType": DAY,
        "isNoFilter": False,
    }
    found = rows(desk, customIndicatorFilterList=[condition])

    assert found
    for row in found:
        (told,) = row.customIndicatorDataList
        assert 60 < told.value <= 100
    assert len(rows(desk, customIndicatorFilterList=[condition | {"fieldValue": 70.0}])) < len(found)


def test_more_bars_in_a_row_are_harder_to_find_and_tell_no_values(desk: Desk) -> None:
    condition = {
        "firstFieldName": indicator("MACD_DIFF"),
        "secondFieldName": indicator("MACD_DEA"),
        "relativePosition": position("More"),
        "klType": DAY,
        "isNoFilter": False,
    }
    plate = security("HK.800000")
    once = rows(desk, plate=plate, customIndicatorFilterList=[condition])
    often = rows(desk, plate=plate, customIndicatorFilterList=[condition | {"consecutivePeriod": 6}])

    assert 0 < len(often) < len(once)
    assert set(codes(often)) < set(codes(once))
    assert [list(data.fieldParaList) for data in once[0].customIndicatorDataList] == [[12, 26, 9]] * 2
    assert not often[0].customIndicatorDataList


def test_rising_averages_are_found(desk: Desk) -> None:
    condition = {"fieldName": pattern("MAAlignmentLong"), "klType": DAY, "isNoFilter": False}
    found = codes(rows(desk, patternFilterList=[condition]))

    assert found
    for code in found[:5]:
        prices = closes(desk, code, 61)
        for last in (prices[:-1], prices):
            averages = [sum(last[-period:]) / period for period in (5, 10, 20, 30, 60)]
            assert averages == sorted(averages, reverse=True)
        assert prices[-1] > prices[-2]


@pytest.mark.parametrize("name", ["KDJGoldCrossLow", "RSITopDivergence", "MACDBottomDivergence", "BOLLBreakUpper"])
def test_a_pattern_narrows_it_down(desk: Desk, name: str) -> None:
    condition = {"fieldName": pattern(name), "klType": DAY, "isNoFilter": False}

    assert 0 < ask(desk, patternFilterList=[condition]).allCount < 150


def test_weeks_are_looked_at_too(desk: Desk) -> None:
    condition = {
        "firstFieldName": indicator("Price"),
        "secondFieldName": indicator("MA5"),
        "relativePosition": position("CrossUp"),
        "klType": number("Qot_Common.KLType", "Week"),
        "isNoFilter": False,
    }
    plate = security("HK.800700")
    found = codes(rows(desk, plate=plate, customIndicatorFilterList=[condition]))
    expected = []
    for code in codes(rows(desk, plate=plate)):
        bars = desk.market.last_bars(desk.find(code), condition["klType"], 6, FORWARD)
        last = [bar.close for bar in bars]
        if last[-2] < sum(last[-6:-1]) / 5 and last[-1] > sum(last[-5:]) / 5:
            expected.append(code)

    assert found == expected


def test_names_sort_but_have_no_value(desk: Desk) -> None:
    found = rows(desk, baseFilterList=[{"fieldName": base("StockName"), "sortDir": DOWN}])

    assert [row.name for row in found] == sorted((row.name for row in found), reverse=True)
    assert not found[0].baseDataList


@pytest.mark.parametrize(
    ("c2s", "text"),
    [
        ({"num": 201}, "num must be from 1 to 200, not 201"),
        ({"begin": -1}, "begin must be from 0"),
        ({"market": 61}, "market 61 has no stocks to filter"),
        ({"plate": security("HK.00700")}, "plate HK.00700 is no plate; see GetPlateSet"),
        ({"baseFilterList": [{"fieldName": 99}]}, "baseFilterList.fieldName 99 is no StockField"),
        ({"accumulateFilterList": [{"fieldName": 1, "days": 0}]}, "accumulateFilterList.days must be from 1 to 1000"),
        ({"financialFilterList": [{"fieldName": 1, "quarter": 9}]}, "financialFilterList.quarter 9 is no"),
        ({"patternFilterList": [{"fieldName": 1, "klType": 1}]}, "klType 1: only bars of 60 minutes, days, weeks"),
        (
            {"patternFilterList": [{"fieldName": 1, "klType": DAY, "consecutivePeriod": 13}]},
            "consecutivePeriod must be from 1 to 12, not 13",
        ),
        (
            {
                "customIndicatorFilterList": [
                    {"firstFieldName": 30, "secondFieldName": 17, "relativePosition": 1, "klType": DAY}
                ]
            },
            "fieldValue is missing",
        ),
        (
            {
                "customIndicatorFilterList": [
                    {
                        "firstFieldName": 60,
                        "firstFieldParaList": [12],
                        "secondFieldName": 61,
                        "relativePosition": 1,
                        "klType": DAY,
                    }
                ]
            },
            "firstFieldParaList must have 3 values, not 1",
        ),
    ],
)
def test_bad_requests_are_refused(desk: Desk, c2s: dict[str, Any], text: str) -> None:
    assert text in desk.refusal("Qot_StockFilter", **({"begin": 0, "num": 10, "market": HK} | c2s))


def test_bars_of_an_hour_are_looked_at_for_some_stocks_only(desk: Desk) -> None:
    hour = number("Qot_Common.KLType", "60Min")
    condition = {"fieldName": pattern("MAAlignmentLong"), "klType": hour, "isNoFilter": False}
    request = {"begin": 0, "num": 10, "market": HK, "patternFilterList": [condition]}

    assert "klType 60Min takes 100 stocks at most" in desk.refusal("Qot_StockFilter", **request)
    assert ask(desk, plate=security("HK.800700"), patternFilterList=[condition]).allCount < 30
