from __future__ import annotations

from typing import Any

import pytest

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, security

INTRADAY, DAY, WEEK, MONTH = (number("Qot_Common.PeriodType", name) for name in ("INTRADAY", "DAY", "WEEK", "MONTH"))
TENCENT = security("HK.00700")


def flow(desk: Desk, **c2s: Any) -> Any:
    return desk.ask("Qot_GetCapitalFlow", security=TENCENT, **c2s)


def by_size(item: Any) -> float:
    return float(item.superInFlow + item.bigInFlow + item.midInFlow + item.smlInFlow)


def test_today_is_told_minute_by_minute(desk: Desk) -> None:
    found = flow(desk)
    items = found.flowItemList

    assert [item.time for item in items[:2]] == ["2025-06-18 09:31:00", "2025-06-18 09:32:00"]
    assert (found.lastValidTime, found.lastValidTimestamp) == (items[-1].time, items[-1].timestamp)
    assert all(by_size(item) == pytest.approx(item.inFlow) for item in items)
    assert flow(desk, periodType=INTRADAY) == found


def test_what_came_in_less_what_went_out_is_the_flow(desk: Desk) -> None:
    found = desk.ask("Qot_GetCapitalDistribution", security=TENCENT)
    last = flow(desk).flowItemList[-1]

    assert found.capitalInSuper - found.capitalOutSuper == pytest.approx(last.superInFlow)
    assert found.capitalInBig - found.capitalOutBig == pytest.approx(last.bigInFlow)
    assert found.capitalInMid - found.capitalOutMid == pytest.approx(last.midInFlow)
    assert found.capitalInSmall - found.capitalOutSmall == pytest.approx(last.smlInFlow)
    assert found.updateTime.startswith("2025-06-18 ")


def test_days_are_told_between_the_bounds(desk: Desk) -> None:
    items = flow(desk, periodType=DAY, beginTime="2025-06-09", endTime="2025-06-13").flowItemList

    assert [item.time for item in items] == [f"2025-06-{day:02} 00:00:00" for day in range(9, 14)]
    for item in items:
        assert item.mainInFlow == pytest.approx(item.superInFlow + item.bigInFlow)
        assert by_size(item) == pytest.approx(item.inFlow)


def test_a_week_is_the_sum_of_its_days(desk: Desk) -> None:
    span = {"beginTime": "2025-06-09", "endTime": "2025-06-13"}
    days = flow(desk, periodType=DAY, **span).flowItemList
    (week,) = flow(desk, periodType=WEEK, **span).flowItemList

    assert week.inFlow == pytest.approx(sum(day.inFlow for day in days))


def test_without_bounds_it_is_a_year(desk: Desk) -> None:
    items = flow(desk, periodType=MONTH).flowItemList

    assert len(items) in (12, 13)
    assert items[-1].time.startswith("2025-06-")


def test_bad_requests_are_refused(desk: Desk) -> None:
    def refusal(code: str, **c2s: Any) -> str:
        return desk.refusal("Qot_GetCapitalFlow", security=security(code), **c2s)

    assert "no capital flow" in refusal("HK.800000")
    assert refusal("HK.00700", periodType=9) == "periodType 9 is no PeriodType"
    text = refusal("HK.00700", periodType=DAY, beginTime="2025-06-02", endTime="2025-06-01")
    assert text == "endTime 2025-06-01 is before beginTime 2025-06-02"
