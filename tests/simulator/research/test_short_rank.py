from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, opend
from tests.simulator.research.market_kit import by_offset, codes, falls, rises

NAME = "Qot_GetShortSellingRank"
ASCENDING = 1
FIELDS = {
    1: "shortNumberChange",
    2: "shortRatioChange",
    3: "shortNumber",
    4: "shortRatio",
    5: "volume",
    6: "shortPositionVolume",
    7: "shortPositionRatio",
    8: "daysToCover",
    10: "weekAvgShortNumber",
    14: "monthAvgShortRatio",
}


def ask(**fields: Any) -> Any:
    return opend().ask(NAME, **{"market": HK} | fields)


@pytest.mark.parametrize(("field", "name"), FIELDS.items())
def test_the_rank_is_sorted_by_what_is_asked(field: int, name: str) -> None:
    assert falls(getattr(row, name) for row in ask(sortField=field, count=35).dataList)
    assert rises(getattr(row, name) for row in ask(sortField=field, count=35, sortDir=ASCENDING).dataList)


def test_pages_join_to_the_whole() -> None:
    whole = codes(by_offset(opend(), NAME, 35, market=HK))
    assert codes(by_offset(opend(), NAME, 31, market=HK)) == whole
    assert len(set(whole)) == len(whole) > 500


def test_ratios_follow_from_numbers() -> None:
    for row in ask(sortField=3, count=35).dataList:
        assert row.shortRatio == pytest.approx(100 * row.shortNumber / row.volume)
        assert 0 < row.shortNumber < row.volume


def test_the_rank_tells_what_the_protocols_of_one_stock_tell() -> None:
    for row in ask(sortField=3, count=5).dataList:
        code = f"HK.{row.security.code}"
        today, before = opend().of("Qot_GetDailyShortVolume", code, num=2).hkItemList
        assert row.shortNumber == today.shortSellSharesTraded
        assert row.shortNumberChange == today.shortSellSharesTraded - before.shortSellSharesTraded
        assert (row.closePrice, row.volume) == (today.closePrice, today.sharesTraded)
        assert today.timestampStr == "2025-06-17"


def test_only_members_of_plates_that_are_named() -> None:
    plate = opend().ask("Qot_GetPlateSet", market=HK, plateSetType=1).plateInfoList[0].plate
    asked = {"market": plate.market, "code": plate.code}
    members = opend().ask("Qot_GetPlateSecurity", plate=asked).staticInfoList
    kept = codes(by_offset(opend(), NAME, 35, market=HK, plateList=[asked]))
    assert sorted(kept) == sorted(each.basic.security.code for each in members)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"sortField": 99}, "sortField"),
        ({"market": 55}, "market"),
        ({"plateList": [{"market": HK, "code": "BK9"}]}, "plateList"),
    ],
)
def test_what_is_unknown_is_refused(fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(NAME, **{"market": HK} | fields)
