from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend, security
from tests.simulator.research.market_kit import by_page, falls, interval, rises
from tests.simulator.research.option_kit import TENCENT, price_of

MARKET, ACTIVITY = "Qot_GetOptionMarketStatistic", "Qot_GetOptionUnderlyingHisStatistic"
VOLATILITY, OVERVIEW = "Qot_GetOptionUnderlyingHisVolatility", "Qot_GetOptionUnderlyingOverview"
RANK = "Qot_GetOptionUnderlyingRank"
HK_STOCKS, HK_INDICES = 3, 4
VOLUME, OPEN_INTEREST = 0, 1
LAST_WEEK = {"beginTime": "2025-06-09", "endTime": "2025-06-13"}
FIELDS = {
    1: "totalVolume",
    2: "volumeRatio",
    3: "totalOpenInterest",
    5: "price",
    6: "changeRate",
    7: "iv",
    8: "ivChange",
    9: "hv",
    11: "ivRank",
    12: "ivPercentile",
    13: "marketCap",
}


def ranked(**fields: Any) -> list[Any]:
    asked = {"optionMarket": HK_STOCKS, "sortType": 1} | fields
    return list(by_page(opend(), RANK, "rankList", **asked))


def days(name: str, rows: str, **fields: Any) -> list[Any]:
    key, found = b"", []
    while True:
        s2c = opend().ask(name, nextPageKey=key, **fields)
        found += getattr(s2c, rows)
        key = s2c.nextPageKey
        if not key:
            return found


@pytest.mark.parametrize("kind", [VOLUME, OPEN_INTEREST])
def test_a_market_is_the_sum_of_its_underlyings(kind: int) -> None:
    whole = opend().ask(MARKET, optionMarket=HK_INDICES, dataType=kind, **LAST_WEEK).statisticList
    owners = [row.owner for row in ranked(optionMarket=HK_INDICES)]
    parts = [
        days(ACTIVITY, "statisticList", owner={"market": each.market, "code": each.code}, **LAST_WEEK)
        for each in owners
    ]
    assert len(whole) == 5
    for place, row in enumerate(whole):
        of_day = [part[place] for part in parts]
        assert {each.time for each in of_day} == {row.time}
        calls = sum(each.callVolume if kind == VOLUME else each.callOpenInterest for each in of_day)
        puts = sum(each.putVolume if kind == VOLUME else each.putOpenInterest for each in of_day)
        assert row.callValue == pytest.approx(calls, abs=len(owners))
        assert row.putValue == pytest.approx(puts, abs=len(owners))
        assert row.totalValue == row.callValue + row.putValue
        assert row.ratio == pytest.approx(row.putValue / row.callValue)


def test_days_of_one_underlying_are_trading_days_and_add_up() -> None:
    rows = days(ACTIVITY, "statisticList", owner=TENCENT, beginTime="2025-01-01", endTime="2025-06-18")
    traded = opend().ask("Qot_RequestTradeDate", market=1, beginTime="2025-01-01", endTime="2025-06-18").tradeDateList
    assert [row.time for row in rows] == [day.time for day in traded]
    for row in rows:
        assert row.optionVolume == row.callVolume + row.putVolume
        assert row.optionOpenInterest == row.callOpenInterest + row.putOpenInterest
        assert row.putCallVolumeRatio == pytest.approx(row.putVolume / row.callVolume)


def test_today_is_what_overview_and_rank_tell() -> None:
    today = days(ACTIVITY, "statisticList", owner=TENCENT, beginTime="2025-06-18", endTime="2025-06-18")[0]
    iv = days(VOLATILITY, "volatilityList", owner=TENCENT, beginTime="2025-06-17", endTime="2025-06-18")
    overview = opend().ask(OVERVIEW, ownerList=[TENCENT]).underlyingDataList[0]
    row = next(each for each in ranked() if each.owner.code == "00700")
    assert (today.callVolume, today.putVolume) == (overview.callVolume, overview.putVolume)
    assert row.totalVolume == today.optionVolume
    assert row.totalOpenInterest == today.optionOpenInterest
    assert today.underlyingPrice == row.price == price_of(opend())
    assert iv[-1].iv == pytest.approx(overview.iv) == pytest.approx(row.iv)
    assert iv[-1].hv == pytest.approx(row.hv)
    assert overview.preIV == pytest.approx(iv[0].iv)
    assert row.ivChange == pytest.approx(row.iv - overview.preIV)


def test_rank_and_percentile_follow_from_the_history_of_a_year() -> None:
    history = days(VOLATILITY, "volatilityList", owner=TENCENT, beginTime="2024-06-05", endTime="2025-06-18")
    year = [row.iv for row in history][-252:]
    overview = opend().ask(OVERVIEW, ownerList=[TENCENT]).underlyingDataList[0]
    assert overview.ivRank == pytest.approx(100 * (year[-1] - min(year)) / (max(year) - min(year)), abs=2)
    below = sum(value < year[-1] for value in year[:-1])
    assert overview.ivPercentile == pytest.approx(100 * below / len(year[:-1]), abs=2)


def test_prices_of_past_days_are_closes() -> None:
    rows = days(VOLATILITY, "volatilityList", owner=TENCENT, **LAST_WEEK)
    bars = opend().ask("Qot_RequestHistoryKL", security=TENCENT, klType=2, rehabType=0, **LAST_WEEK).klList
    assert [(row.time, row.underlyingPrice) for row in rows] == [(bar.time[:10], bar.closePrice) for bar in bars]


@pytest.mark.parametrize(("field", "name"), FIELDS.items())
def test_the_rank_is_sorted_either_way(field: int, name: str) -> None:
    assert falls(getattr(row, name) for row in ranked(sortType=field))
    assert rises(getattr(row, name) for row in ranked(sortType=field, isAsc=True))


def test_pages_and_filters_of_the_rank() -> None:
    whole = ranked(count=200)
    assert ranked(count=9) == whole
    kept = ranked(filterList=[interval(5, 30, 60), interval(13, 1e11)])
    assert kept == [row for row in whole if 30 <= row.iv <= 60 and row.marketCap >= 1e11]
    assert 0 < len(kept) < len(whole)


def test_the_rank_of_a_past_day_is_that_of_its_close() -> None:
    rows = ranked(tradingDate="2025-06-13", count=200)
    row = next(each for each in rows if each.owner.code == "00700")
    that = days(ACTIVITY, "statisticList", owner=TENCENT, beginTime="2025-06-13", endTime="2025-06-13")[0]
    iv = days(VOLATILITY, "volatilityList", owner=TENCENT, beginTime="2025-06-13", endTime="2025-06-13")[0]
    assert (row.price, row.totalVolume, row.totalOpenInterest) == (
        that.underlyingPrice,
        that.optionVolume,
        that.optionOpenInterest,
    )
    assert row.iv == pytest.approx(iv.iv)


def test_two_simulators_of_a_seed_agree_and_another_seed_does_not() -> None:
    fields = {"optionMarket": HK_INDICES, "sortType": 1}
    assert Opend(7, MORNING).ask(RANK, **fields) == opend().ask(RANK, **fields)
    assert Opend(9, MORNING).ask(RANK, **fields) != opend().ask(RANK, **fields)


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (MARKET, {"optionMarket": 9, "dataType": 0, **LAST_WEEK}, "optionMarket"),
        (MARKET, {"optionMarket": 3, "dataType": 5, **LAST_WEEK}, "dataType"),
        (ACTIVITY, {"owner": security("HK.00011"), **LAST_WEEK}, "HK.00011"),
        (RANK, {"optionMarket": 3, "sortType": 1, "tradingDate": "2025-06-15"}, "tradingDate"),
        (RANK, {"optionMarket": 3, "sortType": 99}, "sortType"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)
