from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

OVERVIEW, DETAIL = "Qot_GetShareholdersOverview", "Qot_GetShareholdersHolderDetail"
CHANGES, INSTITUTIONAL, OLD_CHANGES = (
    "Qot_GetShareholdersHoldingChanges",
    "Qot_GetShareholdersInstitutional",
    "Qot_GetHoldingChangeList",
)
INSIDERS, PUBLIC = 100, 1
QUANTITY, CHANGE, DATE, PERCENT_CHANGE, AMOUNT, PERCENT = 61, 62, 63, 64, 65, 66
INCREASE, DECREASE, NEW, GONE = 1, 2, 3, 4
AGENCY, FUND, MANAGER = 1, 2, 3
CODES = ["HK.00700", "US.AAPL", "SH.600519", "JP.7203"]


def holders(code: str, **fields: Any) -> list[Any]:
    pages = opend().pages(DETAIL, "itemList", security=security(code), num=50, **fields)
    return [row for page in pages for row in page]


def shares(code: str) -> int:
    info = opend().ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0]
    issued: int = info.equityExData.issuedShares
    return issued


@pytest.mark.parametrize("code", CODES)
def test_nobody_holds_more_than_there_is(code: str) -> None:
    rows = holders(code)
    assert sum(row.holderPct for row in rows) < 100
    assert all(row.holderQuantity > 0 for row in rows)
    for row in rows:
        assert row.holderPct == pytest.approx(100 * row.holderQuantity / shares(code), abs=1e-5)
    assert len({row.holderId for row in rows}) == len(rows)


@pytest.mark.parametrize("code", CODES)
def test_kinds_of_holders_make_up_the_whole(code: str) -> None:
    s2c = opend().of(OVERVIEW, code)
    kinds = {each.holderId: each.holderPct for each in s2c.holderTypeInfoList[0].itemList}
    assert sum(kinds.values()) == pytest.approx(100, abs=1e-4)
    insiders = sum(row.holderPct for row in holders(code, requestType=INSIDERS))
    assert kinds[INSIDERS] == pytest.approx(insiders, abs=1e-4)
    assert kinds[PUBLIC] == pytest.approx(100 - sum(row.holderPct for row in holders(code)), abs=1e-4)


def test_the_main_holders_are_the_largest_of_all() -> None:
    main = opend().of(OVERVIEW, "HK.00700").mainHolderInfoList[0].itemList
    largest = holders("HK.00700")[:10]
    assert [(each.holderId, each.holderPct) for each in main] == [(row.holderId, row.holderPct) for row in largest]


def test_each_period_tells_of_its_own_and_of_the_change_since_the_one_before() -> None:
    periods = list(opend().of(OVERVIEW, "US.AAPL").holdingPeriodList)
    assert [each.periodText for each in periods[:2]] == ["2025/Q1", "2024/Q4"]
    now = {row.holderId: row for row in holders("US.AAPL", periodId=periods[0].periodId)}
    before = {row.holderId: row for row in holders("US.AAPL", periodId=periods[1].periodId)}
    for holder, row in now.items():
        had = before[holder].holderQuantity if holder in before else 0
        assert row.holderQuantityChange == row.holderQuantity - had
    assert {row.holdingDateStr for row in now.values()} == {"2025-03-31"}
    one = next(iter(now.values()))
    assert one.priceChangePct == pytest.approx(
        100 * (one.closePrice / next(iter(before.values())).closePrice - 1), abs=1e-3
    )


def test_one_holder_can_be_asked_for() -> None:
    row = holders("US.AAPL")[3]
    assert holders("US.AAPL", holderId=row.holderId) == [row]


@pytest.mark.parametrize(
    ("column", "field"),
    [
        (QUANTITY, "holderQuantity"),
        (CHANGE, "holderQuantityChange"),
        (PERCENT_CHANGE, "holderPctChange"),
        (PERCENT, "holderPct"),
    ],
)
def test_holders_are_sorted_as_asked(column: int, field: str) -> None:
    for sort_type, is_falling in ((1, True), (2, False), (0, True)):
        values = [getattr(row, field) for row in holders("HK.00700", sortColumn=column, sortType=sort_type)]
        assert values == sorted(values, reverse=is_falling)


@pytest.mark.parametrize(
    ("kind", "fits"),
    [
        (INCREASE, lambda row: 0 < row.shareChangeNum < row.holderQuantity),
        (DECREASE, lambda row: row.shareChangeNum < 0 < row.holderQuantity),
        (NEW, lambda row: row.shareChangeNum == row.holderQuantity),
        (GONE, lambda row: row.holderQuantity == 0 > row.shareChangeNum),
    ],
)
def test_changes_are_of_the_asked_kind(kind: int, fits: Any) -> None:
    every = [row for page in opend().pages(CHANGES, "itemList", security=security("US.AAPL")) for row in page]
    asked = [
        row
        for page in opend().pages(CHANGES, "itemList", security=security("US.AAPL"), filterType=kind)
        for row in page
    ]
    assert [row for row in every if fits(row)] == asked
    assert all(row.shareChangeNum for row in every)


def test_changes_are_those_of_the_holders() -> None:
    held = {row.holderId: row for row in holders("US.AAPL")}
    for row in opend().of(CHANGES, "US.AAPL", sortColumn=AMOUNT, num=50).itemList:
        if row.holderQuantity:
            assert row.shareChangeNum == held[row.holderId].holderQuantityChange
            assert row.sharesChangePrice == pytest.approx(row.shareChangeNum * held[row.holderId].closePrice, rel=1e-6)


def test_institutions_of_a_period_are_counted_among_its_holders() -> None:
    rows = list(opend().of(INSTITUTIONAL, "US.AAPL").itemList)
    assert len(rows) == 10
    period = opend().of(OVERVIEW, "US.AAPL").holdingPeriodList[1]
    held = [row for row in holders("US.AAPL", periodId=period.periodId) if row.holderId < 20_000]
    row = rows[1]
    assert row.periodText == period.periodText
    assert (row.institutionQuantity, row.holderQuantity) == (len(held), sum(each.holderQuantity for each in held))
    for now, before in itertools.pairwise(rows):
        assert now.holderQuantityChange == now.holderQuantity - before.holderQuantity
        assert now.institutionQuantityChange == now.institutionQuantity - before.institutionQuantity


def test_a_company_has_no_holders_from_before_its_listing() -> None:
    periods = opend().of(OVERVIEW, "HK.00700").holdingPeriodList
    assert len(periods) == 12
    young = opend(start="2021-08-20 10:00:00+08:00").of(OVERVIEW, "HK.02015")
    assert not young.mainHolderInfoList
    assert not young.holdingPeriodList


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        (DETAIL, {"periodId": 17}, "periodId 17"),
        (DETAIL, {"sortColumn": 10}, "sortColumn 10"),
        (CHANGES, {"num": 0}, "num"),
        (OLD_CHANGES, {"holderCategory": 4}, "holderCategory 4"),
        (OLD_CHANGES, {"holderCategory": 1, "beginTime": "June"}, "beginTime"),
        (OLD_CHANGES, {"holderCategory": 1, "beginTime": "2025-02-01", "endTime": "2025-01-01"}, "before"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(name, security=security("US.AAPL"), **fields)


@pytest.mark.parametrize("name", [OVERVIEW, DETAIL, CHANGES, INSTITUTIONAL])
def test_a_fund_has_no_shareholders(name: str) -> None:
    assert "it is a fund" in opend().refusal(name, security=security("US.SPY"))


# --- the older list


def test_funds_and_other_institutions_are_told_apart() -> None:
    names = {
        kind: {each.holderName for each in opend().of(OLD_CHANGES, "US.AAPL", holderCategory=kind).holdingChangeList}
        for kind in (AGENCY, FUND, MANAGER)
    }
    assert all(name.endswith("Fund") for name in names[FUND])
    assert names[FUND]
    assert not names[AGENCY] & names[FUND]
    assert not names[MANAGER] & (names[AGENCY] | names[FUND])


def test_reported_changes_lie_within_the_asked_days() -> None:
    rows = (
        opend()
        .of(OLD_CHANGES, "US.AAPL", holderCategory=AGENCY, beginTime="2025-01-01", endTime="2025-03-31 23:59:59")
        .holdingChangeList
    )
    assert {row.time for row in rows} == {"2025-02-14"}
    held = {row.name: row for row in holders("US.AAPL", periodId=20244)}
    for row in rows:
        assert row.changeRatio == pytest.approx(
            100 * row.changeQty / (row.holdingQty - row.changeQty) if row.holdingQty != row.changeQty else 100, abs=1e-3
        )
        if row.holdingQty:
            assert row.holdingQty == held[row.holderName].holderQuantity


def test_changes_of_managers_are_the_trades_of_insiders() -> None:
    trades = opend().of("Qot_GetInsiderTradeList", "US.AAPL", num=50).itemList
    rows = opend().of(OLD_CHANGES, "US.AAPL", holderCategory=MANAGER).holdingChangeList
    assert rows
    assert [(row.holderName, row.changeQty, row.holdingQty) for row in rows] == [
        (trade.name, trade.tradeShares, trade.securityHolderQuantity) for trade in trades[: len(rows)]
    ]
