from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend
from tests.simulator.research.market_kit import (
    by_offset,
    codes,
    falls,
    indicator,
    rises,
    snapshots,
    us_opend,
)

SG = 31  # a small market: quick to look at
MOVERS, CHANGES = "Qot_GetTopMoversRank", "Qot_GetPeriodChangeRank"
ASCENDING, DESCENDING = 1, 0
PRICE, MARKET_CAP = 1, 2
NEAR_52_WEEK_HIGH, FROM_1_TO_10 = 5, 2
SESSIONS = {
    "Qot_GetUSPreMarketRank": ("preMarket", "preMarket"),
    "Qot_GetUSAfterHoursRank": ("afterHours", "afterMarket"),
    "Qot_GetUSOvernightRank": ("overnight", "overnight"),
}


def test_the_rank_of_movers_is_sorted_either_way_and_tells_what_snapshots_tell() -> None:
    top = opend().ask(MOVERS, market=SG, count=20).dataList
    bottom = opend().ask(MOVERS, market=SG, count=20, sortDir=ASCENDING).dataList
    assert falls(row.changeRatio for row in top)
    assert rises(row.changeRatio for row in bottom)
    assert top[0].changeRatio > 0 > bottom[0].changeRatio
    for row, snapshot in zip(top, snapshots(opend(), [row.security for row in top]), strict=True):
        basic = snapshot.basic
        assert (row.security.code, row.curPrice, row.volume) == (basic.security.code, basic.curPrice, basic.volume)
        assert row.changeRatio == pytest.approx(100 * (basic.curPrice / basic.lastClosePrice - 1))
        assert row.changeAmount == pytest.approx(basic.curPrice - basic.lastClosePrice)
        assert row.amplitude == pytest.approx(basic.amplitude, abs=0.001)
        assert row.turnoverRatio == pytest.approx(basic.turnoverRate, abs=0.001)
        assert row.marketCap == pytest.approx(snapshot.equityExData.issuedMarketVal, rel=1e-6)


def test_pages_join_to_the_whole_rank() -> None:
    whole = list(by_offset(opend(), MOVERS, 200, market=SG))
    parts = list(by_offset(opend(), MOVERS, 40, market=SG))
    assert codes(parts) == codes(whole)
    assert len(set(codes(whole))) == len(whole) > 80


def test_filters_hold_for_all_movers_and_leave_out_no_other() -> None:
    everyone = list(by_offset(opend(), MOVERS, 200, market=SG))
    kept = list(
        by_offset(opend(), MOVERS, 200, market=SG, filterList=[indicator(PRICE, 1, 5), indicator(MARKET_CAP, 1e9)])
    )
    wanted = [row for row in everyone if 1 <= row.curPrice <= 5 and row.marketCap >= 1e9]
    assert 0 < len(wanted) < len(everyone)
    assert codes(kept) == codes(wanted)


def test_named_ranges_of_prices() -> None:
    rows = list(
        by_offset(opend(), MOVERS, 200, market=SG, filterList=[{"indicatorType": PRICE, "priceFilter": FROM_1_TO_10}])
    )
    assert rows and all(1 <= row.curPrice < 10 for row in rows)
    near = list(
        by_offset(
            opend(), MOVERS, 200, market=SG, filterList=[{"indicatorType": PRICE, "priceFilter": NEAR_52_WEEK_HIGH}]
        )
    )
    for snapshot in snapshots(opend(), [row.security for row in near]):
        assert snapshot.basic.curPrice >= 0.9 * snapshot.basic.highest52WeeksPrice


FIELDS_OF_PERIODS = {
    1: "changeRate5Min",
    2: "changeRatio",
    3: "changeRate5D",
    4: "changeRate20D",
    5: "changeRate60D",
    6: "changeRate120D",
    7: "changeRate250D",
    8: "changeRateYTD",
}


@pytest.mark.parametrize(("period", "field"), FIELDS_OF_PERIODS.items())
def test_a_rank_of_changes_is_sorted_by_its_period(period: int, field: str) -> None:
    rows = opend().ask(CHANGES, market=SG, periodType=period, count=60).dataList
    assert len(rows) == 60
    assert falls(getattr(row, field) for row in rows)


def test_changes_over_days_are_those_of_adjusted_bars() -> None:
    for row in opend().ask(CHANGES, market=SG, periodType=4, count=5).dataList:
        bars = closes(opend(), row.security)
        assert row.changeRate20D == pytest.approx(100 * (row.curPrice / bars[-21] - 1), abs=0.05)


def closes(asked: Opend, security: Any) -> list[float]:
    reply = asked.ask(
        "Qot_RequestHistoryKL",
        security={"market": security.market, "code": security.code},
        klType=2,
        rehabType=1,
        beginTime="2025-04-01",
        endTime="2025-06-18",
    )
    return [bar.closePrice for bar in reply.klList]


@pytest.mark.parametrize("name", SESSIONS)
def test_ranks_of_sessions_around_the_regular_one_tell_what_snapshots_tell(name: str) -> None:
    prefix, part = SESSIONS[name]
    rows = us_opend().ask(name, count=10).dataList
    assert falls(getattr(row, f"{prefix}ChangeRatio") for row in rows)
    for row, snapshot in zip(rows, snapshots(us_opend(), [row.security for row in rows]), strict=True):
        told = getattr(snapshot.basic, part)
        assert getattr(row, f"{prefix}Price") == told.price
        assert getattr(row, f"{prefix}Volume") == told.volume
        assert getattr(row, f"{prefix}ChangeRatio") == pytest.approx(told.changeRate, abs=0.001)


def test_pages_and_filters_of_a_session_rank() -> None:
    name = "Qot_GetUSPreMarketRank"
    whole = list(by_offset(us_opend(), name, 200))
    assert codes(by_offset(us_opend(), name, 130)) == codes(whole)
    kept = codes(by_offset(us_opend(), name, 200, filterList=[indicator(MARKET_CAP, 1e11)]))
    assert 0 < len(kept) < len(whole)
    assert [code for code in codes(whole) if code in set(kept)] == kept


def test_two_simulators_of_a_seed_agree_and_another_seed_does_not() -> None:
    def top(asked: Opend) -> bytes:
        reply: bytes = asked.ask(MOVERS, market=SG, count=30).SerializeToString()
        return reply

    assert top(Opend(7, MORNING)) == top(opend())
    assert top(Opend(8, MORNING)) != top(opend())


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"market": 99}, "market"),
        ({"market": SG, "count": 0}, "count"),
        ({"market": SG, "count": 5000}, "count"),
        ({"market": SG, "offset": -1}, "offset"),
        ({"market": SG, "sortDir": 7}, "sortDir"),
        ({"market": SG, "filterList": [{"indicatorType": 99}]}, "indicatorType"),
    ],
)
def test_what_is_out_of_range_is_refused(fields: dict[str, Any], named: str) -> None:
    assert named in opend().refusal(MOVERS, **fields)
