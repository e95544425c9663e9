from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend
from tests.simulator.research.market_kit import by_page, choice, falls, interval, rises, snapshots
from tests.simulator.research.option_kit import CALL, PUT

RANK, SELLERS = "Qot_GetOptionRank", "Qot_GetOptionSellerScreener"
HK_STOCKS, HK_INDICES = 3, 4
COVERED_CALL, CASH_SECURED_PUT = 1, 2
FIELDS = {
    1: "volume",
    2: "turnover",
    3: "openInterest",
    4: "oiIncrement",
    5: "oiDecrement",
    6: "openInterestMarketCap",
    9: "changeRate",
    10: "iv",
}


def ranked(**fields: Any) -> list[Any]:
    return list(by_page(opend(), RANK, "rankList", **{"optionMarket": HK_INDICES, "sortType": 1} | fields))


@pytest.mark.parametrize(("field", "name"), FIELDS.items())
def test_options_are_sorted_either_way(field: int, name: str) -> None:
    assert falls(getattr(row, name) for row in ranked(sortType=field))
    assert rises(getattr(row, name) for row in ranked(sortType=field, isAsc=True))


def test_options_are_ranked_as_their_snapshots_tell() -> None:
    rows = ranked()[:10]
    for row, snapshot in zip(rows, snapshots(opend(), [row.option for row in rows]), strict=True):
        basic, more = snapshot.basic, snapshot.optionExData
        assert (row.optionPrice, row.volume, row.openInterest) == (basic.curPrice, basic.volume, more.openInterest)
        assert (row.bidPrice, row.askPrice) == (basic.bidPrice, basic.askPrice)
        assert row.delta == pytest.approx(more.delta, abs=1e-6)
        assert row.iv == pytest.approx(more.impliedVolatility, abs=1e-3)


def test_pages_join_and_filters_hold() -> None:
    whole = ranked(count=200)
    assert ranked(count=33) == whole
    calls = ranked(filterList=[choice(9, CALL)])
    assert calls and {row.optionType for row in calls} == {CALL}
    narrow = ranked(filterList=[choice(9, PUT), interval(14, -0.5, -0.2), interval(12, 10)])
    assert narrow
    assert all(row.optionType == PUT and -0.5 <= row.delta <= -0.2 and row.volume >= 10 for row in narrow)


def test_only_options_on_owners_that_are_named() -> None:
    owner = {"indicatorType": 3, "indicatorValue": {"securityList": [{"market": 1, "code": "00700"}]}}
    rows = ranked(optionMarket=HK_STOCKS, filterList=[owner])
    assert rows and all(row.option.code.startswith("TCH") for row in rows)


def test_the_rank_of_a_past_day_tells_of_that_day() -> None:
    s2c = opend().ask(RANK, optionMarket=HK_INDICES, sortType=1, tradingDate="2025-06-13", count=3)
    assert s2c.tradingDate == "2025-06-13"
    for row in s2c.rankList:
        bars = (
            opend()
            .ask(
                "Qot_RequestHistoryKL",
                security={"market": row.option.market, "code": row.option.code},
                klType=2,
                rehabType=0,
                beginTime="2025-06-13",
                endTime="2025-06-13",
            )
            .klList
        )
        assert (row.volume, row.optionPrice) == (bars[0].volume, bars[0].closePrice)


def sellers(kind: int, **fields: Any) -> list[Any]:
    return list(opend().ask(SELLERS, **{"optionMarket": HK_STOCKS, "sellerType": kind} | fields).itemList)


@pytest.mark.parametrize(("kind", "option_type"), [(COVERED_CALL, CALL), (CASH_SECURED_PUT, PUT)])
def test_sellers_get_options_out_of_the_money_with_what_they_bring(kind: int, option_type: int) -> None:
    rows = sellers(kind)
    assert rows
    assert falls(row.annualizedReturn for row in rows)
    for row in rows:
        assert row.optionType == option_type
        assert (row.strikePrice > row.stockPrice) == (option_type == CALL)
        bound = row.stockPrice if option_type == CALL else row.strikePrice
        assert row.intervalReturn == pytest.approx(100 * row.optionPrice / bound)
        assert row.annualizedReturn == pytest.approx(row.intervalReturn * 365 / row.leftDays)
        assert 0 <= row.itmProbability <= 100


@pytest.mark.parametrize(
    ("field", "name"), [(1, "annualizedReturn"), (2, "intervalReturn"), (3, "itmProbability"), (4, "premium")]
)
def test_sellers_options_are_sorted(field: int, name: str) -> None:
    assert rises(getattr(row, name) for row in sellers(COVERED_CALL, sortType=field, isAsc=True))


def test_filters_of_sellers_hold_for_all_rows() -> None:
    rows = sellers(COVERED_CALL, filterList=[interval(14, 5, 60), interval(18, 5, 500), interval(20, 1, 20)])
    assert rows
    for row in rows:
        assert 5 <= row.leftDays <= 60 and 5 <= row.annualizedReturn <= 500 and 1 <= row.otmDegree <= 20


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (RANK, {"optionMarket": 9, "sortType": 1}, "optionMarket"),
        (RANK, {"optionMarket": 4, "sortType": 99}, "sortType"),
        (RANK, {"optionMarket": 4, "sortType": 1, "page": "nonsense"}, "page"),
        (SELLERS, {"optionMarket": 4, "sellerType": 7}, "sellerType"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)
