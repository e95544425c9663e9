from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, opend
from tests.simulator.research.market_kit import codes, falls, indicator

NAME = "Qot_GetEarningsBeatRank"
EPS, REVENUE, EBIT = 1, 2, 3
LATEST, QUARTER, HALF, ANNUAL, ALL = range(5)


def ask(**fields: Any) -> Any:
    return opend().ask(NAME, **{"market": HK, "beatType": EPS, "count": 50} | fields)


@pytest.mark.parametrize("beat", [EPS, REVENUE, EBIT])
def test_all_did_better_than_expected_and_better_by_what_is_told(beat: int) -> None:
    rows = ask(beatType=beat).dataList
    assert len(rows) == 50
    for row in rows:
        assert row.beatRatio > 0
        assert row.actual > row.estimate
        assert row.beatRatio == pytest.approx(100 * (row.actual - row.estimate) / abs(row.estimate))
        assert row.yoyGrowth == pytest.approx(100 * (row.actual - row.yoy) / abs(row.yoy))
        assert row.releasedDate <= "2025-06-18"


@pytest.mark.parametrize(
    ("field", "name"),
    [(1, "beatRatio"), (2, "earningDayChg"), (3, "releasedDate"), (4, "actual"), (7, "yoyGrowth"), (11, "changeRate")],
)
def test_the_rank_is_sorted_by_what_is_asked(field: int, name: str) -> None:
    assert falls(getattr(row, name) for row in ask(sortField=field).dataList)


def test_without_a_field_the_largest_companies_come_first() -> None:
    assert falls(row.marketCap for row in ask().dataList)


def test_a_term_names_the_period() -> None:
    assert all("Q" in row.term for row in ask(term=QUARTER).dataList)
    assert all(row.term.endswith(("H1", "Q6")) or "Q" not in row.term for row in ask(term=HALF).dataList)
    assert all("Q" not in row.term for row in ask(term=ANNUAL).dataList)
    of_each = [ask(term=term, count=100).allCount for term in (QUARTER, HALF, ANNUAL)]
    assert ask(term=ALL, count=100).allCount == sum(of_each)


def test_filters_hold_for_all_rows() -> None:
    kept = ask(filterList=[indicator(1, 5), indicator(4, 10, 100)]).dataList
    assert kept
    assert all(row.beatRatio >= 5 and 10 <= row.curPrice <= 100 for row in kept)
    everyone = ask(count=300).dataList
    assert set(codes(kept)) <= set(codes(everyone))


def test_prices_on_the_day_of_the_report_are_those_of_daily_bars() -> None:
    checked = 0
    for row in ask(count=30).dataList:
        told = opend().of("Qot_GetFinancialsEarningsPriceMove", f"HK.{row.security.code}", periodCount=1).detailList[0]
        before_open = row.detailPostPeriod == 1
        place = told.priceInfoIndex + (0 if before_open else 1)
        if place < len(told.itemList) and told.pubTradingDayStr >= row.releasedDate:
            item = told.itemList[place]
            change = 100 * (item.closePrice / item.lastClosePrice - 1)
            assert row.earningDayChg == pytest.approx(change, abs=0.05)
            checked += 1
    assert checked > 10


@pytest.mark.parametrize(
    ("fields", "field"), [({"beatType": 9}, "beatType"), ({"term": 9}, "term"), ({"market": 77}, "market")]
)
def test_what_is_out_of_range_is_refused(fields: dict[str, int], field: str) -> None:
    assert field in opend().refusal(NAME, **{"market": HK, "beatType": EPS} | fields)
