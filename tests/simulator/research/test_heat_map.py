from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, SH, opend
from tests.simulator.research.market_kit import by_page, falls, rises, snapshots

MAP, DISTRIBUTION = "Qot_GetHeatMapData", "Qot_GetRiseFallDistribution"
INDUSTRY, CONCEPT = 0, 1
RISE_LIMIT, MORE, RANGE, LESS, FALL_LIMIT = 1, 2, 3, 4, 5


def members(plate: Any) -> list[Any]:
    asked = {"market": plate.market, "code": plate.code}
    return [row.basic.security for row in opend().ask("Qot_GetPlateSecurity", plate=asked).staticInfoList]


def changes(securities: list[Any]) -> list[float]:
    rows = [row.basic for row in snapshots(opend(), securities)]
    return [round(100 * (row.curPrice / row.lastClosePrice - 1), 9) for row in rows]


def test_stocks_of_a_plate_rise_fall_or_do_neither() -> None:
    rows = opend().ask(MAP, market=HK, count=5).plateDataList
    assert len(rows) == 5
    for row in rows:
        found = changes(members(row.plate))
        assert row.riseCount == sum(change > 0 for change in found)
        assert row.fallCount == sum(change < 0 for change in found)
        assert row.riseCount + row.fallCount + row.equalCount == len(found)


def test_a_plate_is_worth_what_its_stocks_are_worth() -> None:
    row = opend().ask(MAP, market=HK, count=1).plateDataList[0]
    found = snapshots(opend(), members(row.plate))
    assert row.marketVal == pytest.approx(sum(each.equityExData.issuedMarketVal for each in found), rel=1e-6)
    assert row.turnover == pytest.approx(sum(each.basic.turnover for each in found))
    assert row.volume == sum(each.basic.volume for each in found)
    leader = max(found, key=lambda each: each.basic.curPrice / each.basic.lastClosePrice)
    assert row.leaderStock.code == leader.basic.security.code


@pytest.mark.parametrize(("field", "name"), [(1, "changeRate"), (2, "marketVal"), (3, "turnover")])
def test_plates_are_sorted_either_way(field: int, name: str) -> None:
    down = opend().ask(MAP, market=HK, sortField=field, plateType=CONCEPT).plateDataList
    up = opend().ask(MAP, market=HK, sortField=field, plateType=CONCEPT, ascend=True).plateDataList
    assert falls(getattr(row, name) for row in down)
    assert rises(getattr(row, name) for row in up)


def test_pages_join_to_all_plates_of_a_kind() -> None:
    found = [row.plate.code for row in by_page(opend(), MAP, "plateDataList", market=HK, count=7)]
    plates = opend().ask("Qot_GetPlateSet", market=HK, plateSetType=1).plateInfoList
    assert sorted(found) == sorted(each.plate.code for each in plates)


def test_every_stock_is_counted_once() -> None:
    listed = opend().ask("Qot_GetStaticInfo", market=HK, secType=3).staticInfoList
    ranges = opend().ask(DISTRIBUTION, market=HK).rangeList
    assert sum(row.stockCount for row in ranges) == len(listed)
    assert {row.type for row in ranges} == {MORE, RANGE, LESS}


def test_ranges_of_a_plate_count_its_stocks() -> None:
    plate = opend().ask("Qot_GetPlateSet", market=HK, plateSetType=1).plateInfoList[3].plate
    found = changes(members(plate))
    s2c = opend().ask(DISTRIBUTION, security={"market": HK, "code": plate.code})
    assert s2c.plate.code == plate.code
    assert sum(row.stockCount for row in s2c.rangeList) == len(found)
    for row in s2c.rangeList:
        if row.type == RANGE and row.leftBorder >= 0 < row.rightBorder:
            assert row.stockCount == sum(row.leftBorder < change <= row.rightBorder for change in found)
        if row.type == RANGE and row.rightBorder <= 0 > row.leftBorder:
            assert row.stockCount == sum(row.leftBorder <= change < row.rightBorder for change in found)


def test_only_where_prices_have_limits_they_can_be_reached() -> None:
    kinds = [row.type for row in opend().ask(DISTRIBUTION, market=SH).rangeList]
    assert (kinds[0], kinds[-1]) == (RISE_LIMIT, FALL_LIMIT)


def test_one_of_plate_and_market_is_needed() -> None:
    assert "security and market" in opend().refusal(DISTRIBUTION)
    assert "HK.00700" in opend().refusal(DISTRIBUTION, security={"market": HK, "code": "00700"})
    assert "market" in opend().refusal(MAP, market=98)
    assert "plateType" in opend().refusal(MAP, market=HK, plateType=9)
