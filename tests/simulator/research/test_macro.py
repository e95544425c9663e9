from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend
from tests.simulator.research.market_kit import by_page, falls, rises

LIST, HISTORY, CALENDAR = "Qot_GetMacroIndicatorList", "Qot_GetMacroIndicatorHistory", "Qot_GetEconomicCalendar"
TARGET, DOTS = "Qot_GetFedWatchTargetRate", "Qot_GetFedWatchDotPlot"
HK, US = 1, 2
NEWEST = "2025-06-18"


def indicators(region: int) -> list[Any]:
    return [each for category in opend().ask(LIST, region=region).indicatorList for each in category.indicatorList]


def history(indicator: int, **fields: Any) -> list[Any]:
    return list(opend().ask(HISTORY, indicatorId=indicator, **fields).dataList)


def test_each_region_has_indicators_of_its_own() -> None:
    ids = [each.indicatorId for region in range(1, 9) for each in indicators(region)]
    assert len(ids) == len(set(ids)) > 40


@pytest.mark.parametrize("region", [HK, US])
def test_histories_go_back_without_gaps(region: int) -> None:
    for each in indicators(region):
        points = history(each.indicatorId, maxCount=40)
        assert len(points) == 40
        assert falls(point.releaseTime for point in points)
        assert len({point.dataTime for point in points}) == 40
        assert all(point.dataTime <= point.releaseTime[:10] <= NEWEST for point in points)
        for newer, older in pairwise(points):
            assert newer.previousValue == older.value


def test_a_history_until_a_day_is_the_end_of_the_whole() -> None:
    indicator = indicators(US)[0].indicatorId
    whole = history(indicator, maxCount=60)
    until = history(indicator, maxCount=20, time=whole[10].releaseTime[:10])
    assert until == whole[10:30]


def test_the_calendar_tells_what_histories_tell() -> None:
    names = {each.name: each.indicatorId for each in indicators(US)}
    rows = list(
        by_page(
            opend(), CALENDAR, "itemList", "nextPage", beginDate="2025-06-02", endDate="2025-06-13", marketList=[11]
        )
    )
    assert rows
    assert rises(row.timestamp for row in rows)
    for row in rows:
        points = history(names[row.title], maxCount=30)
        values = [f"{point.value:.4f}" for point in points]
        assert f"{float(row.actual.rstrip('%')):.4f}" in values


def test_what_is_still_to_come_is_not_known() -> None:
    rows = list(by_page(opend(), CALENDAR, "itemList", "nextPage", beginDate="2025-06-17", endDate="2025-06-20"))
    now = 1750212000  # ten in the morning of 18 June 2025 in Hong Kong
    assert {row.HasField("actual") for row in rows} == {True, False}
    assert all(row.HasField("actual") == (row.timestamp <= now) for row in rows)
    assert all(row.HasField("consensus") for row in rows)


def test_pages_and_importance_of_the_calendar() -> None:
    days = {"beginDate": "2025-06-02", "endDate": "2025-06-30"}
    whole = list(by_page(opend(), CALENDAR, "itemList", "nextPage", **days, count=100))
    assert list(by_page(opend(), CALENDAR, "itemList", "nextPage", **days, count=7)) == whole
    parts = [list(by_page(opend(), CALENDAR, "itemList", "nextPage", **days, importance=star)) for star in (1, 2, 3)]
    assert sorted(row.title for part in parts for row in part) == sorted(row.title for row in whole)
    assert [{row.star for row in part} for part in parts] == [{1}, {2}, {3}]


def test_chances_of_every_meeting_add_up() -> None:
    meetings = opend().ask(TARGET).meetingList
    assert len(meetings) == 8
    assert rises(meeting.meetingDate for meeting in meetings)
    assert meetings[0].meetingDate >= NEWEST[:7]
    for meeting in meetings:
        assert sum(row.probability for row in meeting.targetRateList) == pytest.approx(100, abs=1e-9)
        assert all(row.probability > 0 for row in meeting.targetRateList)
        bounds = [tuple(map(float, row.targetRange.split("-"))) for row in meeting.targetRateList]
        assert bounds == sorted(bounds)
        assert all(high - low == 0.25 for low, high in bounds)


def test_expectations_spread_with_time() -> None:
    meetings = opend().ask(TARGET).meetingList
    assert len(meetings[-1].targetRateList) > len(meetings[0].targetRateList)


def test_dots_are_those_of_as_many_people_each_year() -> None:
    s2c = opend().ask(DOTS)
    votes = {sum(dot.voteCount for dot in year.dotList) for year in s2c.yearList}
    assert len(votes) == 1
    assert rises(year.year for year in s2c.yearList)
    for year in s2c.yearList:
        rates = [dot.rate for dot in year.dotList for _ in range(dot.voteCount)]
        assert year.medianRate == rates[len(rates) // 2]
        assert [dot.rate for dot in year.dotList if dot.isMedian] == [year.medianRate]


def test_the_present_rate_is_what_the_first_meeting_starts_from() -> None:
    current = opend().ask(DOTS).currentRate
    likeliest = max(opend().ask(TARGET).meetingList[0].targetRateList, key=lambda row: row.probability)
    low, high = map(float, likeliest.targetRange.split("-"))
    assert abs((low + high) / 2 - current) <= 0.5


def test_two_simulators_of_a_seed_agree() -> None:
    other = Opend(7, MORNING)
    for name, fields in (
        (TARGET, {}),
        (DOTS, {}),
        (LIST, {"region": US}),
        (HISTORY, {"indicatorId": indicators(US)[0].indicatorId}),
    ):
        assert other.ask(name, **fields) == opend().ask(name, **fields)


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (LIST, {"region": 44}, "region"),
        (HISTORY, {"indicatorId": 1}, "indicatorId"),
        (CALENDAR, {"beginDate": "soon"}, "beginDate"),
        (CALENDAR, {"beginDate": "2025-06-02", "importance": 9}, "importance"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)
