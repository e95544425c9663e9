from __future__ import annotations

import pytest

from tests.simulator.research.company_kit import HK, opend
from tests.simulator.research.market_kit import by_offset, codes, falls, indicator, interval, rises, snapshots

DIVIDENDS, STATE_OWNED, HOT = "Qot_GetDividendRank", "Qot_GetHighDividendSOERank", "Qot_GetHotList"
HIGH_YIELD, GROWTH = 1, 2
ASCENDING = 1
STATE_OWNED_PLATE = "State-owned Enterprises"


def test_the_rank_of_dividends_is_sorted_by_yield_and_tells_what_snapshots_tell() -> None:
    rows = opend().ask(DIVIDENDS, market=HK, rankType=HIGH_YIELD, count=20).dataList
    assert len(rows) == 20
    assert falls(row.dividendYieldTTM for row in rows)
    for row, snapshot in zip(rows, snapshots(opend(), [row.security for row in rows]), strict=True):
        assert row.curPrice == snapshot.basic.curPrice
        assert row.dividendsTTM == pytest.approx(snapshot.equityExData.dividendTTM)
        assert row.dividendYieldTTM == pytest.approx(100 * row.dividendsTTM / row.curPrice)
        assert row.dividendYieldTTM == pytest.approx(snapshot.equityExData.dividendRatioTTM, abs=0.001)


def test_the_rank_of_growing_dividends_is_of_those_that_grow() -> None:
    rows = opend().ask(DIVIDENDS, market=HK, rankType=GROWTH, count=30).dataList
    assert falls(row.dividendGrowYear for row in rows)
    assert all(row.dividendGrowYear >= 1 for row in rows)


@pytest.mark.parametrize(
    ("field", "name"), [(2, "avgDividendYield5Y"), (5, "dividendsTTM"), (7, "curPrice"), (9, "changeRate")]
)
def test_dividends_by_other_figures(field: int, name: str) -> None:
    rows = opend().ask(DIVIDENDS, market=HK, rankType=HIGH_YIELD, sortField=field, count=30).dataList
    assert falls(getattr(row, name) for row in rows)


def test_filters_of_dividends_hold_for_all_rows() -> None:
    filters = [interval(1, 2, 5), interval(8, 10, 100)]
    rows = opend().ask(DIVIDENDS, market=HK, rankType=HIGH_YIELD, filterList=filters, count=50).dataList
    assert rows
    assert all(2 <= row.dividendYieldTTM <= 5 and 10 <= row.curPrice <= 100 for row in rows)


def test_the_next_payment_is_that_of_an_announced_dividend() -> None:
    rows = opend().ask(DIVIDENDS, market=HK, rankType=HIGH_YIELD, count=100).dataList
    paying = [row for row in rows if row.nextPayableDate][:5]
    assert paying
    for row in paying:
        told = opend().of("Qot_GetCorporateActionsDividends", f"HK.{row.security.code}").dividendList
        days = [each.dividendPayableDate for each in told if each.dividendPayableDate > "2025-06-18"]
        assert row.nextPayableDate == min(days)


def test_state_owned_companies_pay_much_and_are_cheap() -> None:
    rows = list(by_offset(opend(), STATE_OWNED, 20))
    assert falls(row.marketCap for row in rows)
    assert all(row.dividendYieldTTM >= 2 and 0 < row.pb < 1 for row in rows)
    plates = opend().ask("Qot_GetPlateSet", market=HK, plateSetType=0).plateInfoList
    plate = next(each.plate for each in plates if each.name == STATE_OWNED_PLATE)
    members = opend().ask("Qot_GetPlateSecurity", plate={"market": plate.market, "code": plate.code})
    assert set(codes(rows)) <= {each.basic.security.code for each in members.staticInfoList}
    cheapest = list(by_offset(opend(), STATE_OWNED, 20, sortField=2, sortDir=ASCENDING))
    assert rises(row.pb for row in cheapest)
    assert set(codes(cheapest)) == set(codes(rows))


@pytest.mark.parametrize(("field", "name"), [(1, "tradeHeat"), (2, "searchHeat"), (3, "newsHeat"), (4, "averageHeat")])
def test_what_is_hot_is_sorted_by_its_heat(field: int, name: str) -> None:
    rows = opend().ask(HOT, market=HK, sortField=field, count=50).dataList
    assert falls(getattr(row, name) for row in rows)
    assert all(0 <= getattr(row, name) <= 100 for row in rows)


def test_pages_and_the_filter_of_what_is_hot() -> None:
    large = [indicator(1, 2e11)]
    whole = list(by_offset(opend(), HOT, 200, market=HK, filterList=large))
    assert codes(by_offset(opend(), HOT, 17, market=HK, filterList=large)) == codes(whole)
    for snapshot in snapshots(opend(), [row.security for row in whole]):
        assert snapshot.equityExData.issuedMarketVal >= 2e11


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (DIVIDENDS, {"market": HK, "rankType": 9}, "rankType"),
        (DIVIDENDS, {"market": 91, "rankType": 1}, "market"),
        (DIVIDENDS, {"market": HK, "rankType": 1, "sortField": 77}, "sortField"),
        (STATE_OWNED, {"sortField": 77}, "sortField"),
        (HOT, {"market": HK, "count": 0}, "count"),
    ],
)
def test_what_is_out_of_range_is_refused(name: str, fields: dict[str, int], field: str) -> None:
    assert field in opend().refusal(name, **fields)
