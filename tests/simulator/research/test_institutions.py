from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, named, opend

LIST, PROFILE, SPREAD = "Qot_GetInstitutionList", "Qot_GetInstitutionProfile", "Qot_GetInstitutionDistribution"
HOLDINGS, CHANGES = "Qot_GetInstitutionHoldingList", "Qot_GetInstitutionHoldingChange"
NEW, GONE, INCREASE, DECREASE = 1, 2, 3, 4
ONE = {"market": HK, "institutionId": 10005}


def rows(name: str, **fields: Any) -> list[Any]:
    return [row for page in opend().pages(name, "dataList", key="nextPage", **fields) for row in page]


def institutions(**fields: Any) -> list[Any]:
    return rows(LIST, market=HK, **fields)


def test_what_an_institution_holds_is_what_the_stock_is_held_by() -> None:
    for position in rows(HOLDINGS, **ONE)[:12]:
        detail = opend().ask(
            "Qot_GetShareholdersHolderDetail",
            security={"market": position.security.market, "code": position.security.code},
            holderId=ONE["institutionId"],
        )
        (held,) = detail.itemList
        assert (held.holderPct, held.holderQuantityChange) == (position.holdingPct, position.changeShares)
        assert held.holderQuantity * held.closePrice == pytest.approx(position.holdingValue, rel=1e-6)
        assert held.holdingDateStr == position.holdingDate


def test_every_institution_that_a_stock_names_lists_the_stock() -> None:
    detail = opend().ask("Qot_GetShareholdersHolderDetail", security={"market": HK, "code": "00700"}, num=50)
    named_ones = [row for row in detail.itemList if row.holderId < 20_000][:4]
    assert named_ones
    for row in named_ones:
        (position,) = rows(HOLDINGS, market=HK, institutionId=row.holderId, keyword="00700")
        assert position.holdingPct == row.holderPct


def test_positions_add_up_to_the_portfolio() -> None:
    positions, profile = rows(HOLDINGS, **ONE, count=200), opend().ask(PROFILE, **ONE)
    listed = next(each for each in institutions() if each.institutionId == ONE["institutionId"])
    assert sum(each.holdingValue for each in positions) == pytest.approx(profile.positionValue, rel=1e-6)
    assert sum(each.portfolioPct for each in positions) == pytest.approx(100, abs=1e-3)
    assert profile.top10Pct == pytest.approx(sum(each.portfolioPct for each in positions[:10]), abs=1e-3)
    assert profile.totalHoldingCount == listed.positionCount == len(positions)
    assert (listed.positionValue, listed.institutionName) == (profile.positionValue, profile.institutionName)
    assert listed.positionValueChange == pytest.approx(profile.positionValue - profile.lastPositionValue, abs=0.02)
    assert profile.disclosureDate == listed.disclosureDate == "2025-05-15"


def test_industries_add_up_to_the_portfolio() -> None:
    spread, profile = opend().ask(SPREAD, **ONE).dataList, opend().ask(PROFILE, **ONE)
    assert sum(each.positionValue for each in spread) == pytest.approx(profile.positionValue, rel=1e-6)
    assert sum(each.portfolioPct for each in spread) == pytest.approx(100, abs=0.01)
    values: dict[str, float] = {}
    for position in rows(HOLDINGS, **ONE, count=200):
        values[position.industryName] = values.get(position.industryName, 0) + position.holdingValue
    assert {each.industryName: each.positionValue for each in spread} == pytest.approx(values, rel=1e-6)


def test_changes_are_counted_in_the_profile() -> None:
    profile = opend().ask(PROFILE, **ONE)
    counts = {kind: len(rows(CHANGES, **ONE, changeType=kind)) for kind in (NEW, GONE, INCREASE, DECREASE)}
    assert counts == {
        NEW: profile.newCount,
        GONE: profile.soldOutCount,
        INCREASE: profile.increaseCount,
        DECREASE: profile.decreaseCount,
    }
    assert profile.holdingChangeCount == sum(counts.values())
    assert profile.newCount == len(rows(CHANGES, **ONE))
    assert min(counts.values()) > 0


@pytest.mark.parametrize(("kind", "goes"), [(NEW, 1), (GONE, -1), (INCREASE, 1), (DECREASE, -1)])
def test_positions_of_one_change_can_be_asked_for(kind: int, goes: int) -> None:
    positions = rows(HOLDINGS, **ONE, changeType=kind)
    assert {named(each.security) for each in positions} == {
        named(each.security) for each in rows(CHANGES, **ONE, changeType=kind)
    }
    for each in positions:
        assert each.changeShares * goes > 0
        assert (each.lastHoldingPct == 0) == (kind == NEW)
        assert (each.holdingPct == 0) == (kind == GONE)


@pytest.mark.parametrize(
    ("sort", "field"),
    [(1, "positionValue"), (2, "positionValueChange"), (3, "positionCount"), (4, "positionCountChange")],
)
def test_institutions_are_sorted_as_asked(sort: int, field: str) -> None:
    falling = [getattr(each, field) for each in institutions(sortField=sort)]
    assert falling == sorted(falling, reverse=True)
    assert [getattr(each, field) for each in institutions(sortField=sort, sortDir=1)] == sorted(falling)


@pytest.mark.parametrize(
    ("sort", "field"),
    [
        (1, "holdingValue"),
        (2, "holdingPct"),
        (3, "lastHoldingPct"),
        (4, "changeShares"),
        (5, "changePct"),
        (6, "portfolioPct"),
        (7, "industryName"),
    ],
)
def test_positions_are_sorted_as_asked(sort: int, field: str) -> None:
    values = [getattr(each, field) for each in rows(HOLDINGS, **ONE, sortField=sort, sortDir=1, count=200)]
    assert values == sorted(values)


def test_changes_are_sorted_as_asked() -> None:
    by_shares = [each.changeShares for each in rows(CHANGES, **ONE, changeType=INCREASE, sortField=2)]
    by_percent = [each.changePct for each in rows(CHANGES, **ONE, changeType=INCREASE)]
    assert by_shares == sorted(by_shares, reverse=True)
    assert by_percent == sorted(by_percent, reverse=True)


def test_pages_join_without_gap_or_double() -> None:
    whole = opend().ask(LIST, market=HK, count=200)
    assert whole.allCount == len(whole.dataList)
    assert not whole.HasField("nextPage")
    assert institutions(count=7) == list(whole.dataList)


def test_a_part_of_the_name_will_do() -> None:
    assert {each.institutionName for each in institutions(namePart="fund")} == {
        each.institutionName for each in institutions() if "fund" in each.institutionName.lower()
    }


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        (LIST, {"market": 21}, "market 21"),
        (LIST, {"market": HK, "sortField": 5}, "sortField 5"),
        (LIST, {"market": HK, "count": 0}, "count"),
        (LIST, {"market": HK, "page": "x"}, "no page"),
        (PROFILE, {"market": HK, "institutionId": 1}, "institutionId 1"),
        (HOLDINGS, {**ONE, "changeType": 5}, "changeType 5"),
        (CHANGES, {**ONE, "sortDir": 2}, "sortDir 2"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(name, **fields)
