from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import named, opend, security

HOLDING, TRADES, DYNAMIC = "Qot_GetArkFundHolding", "Qot_GetArkActiveTransaction", "Qot_GetArkStockDynamic"
HELD, INCREASE, DECREASE, NEW, GONE = range(5)
ONE_DAY, FIVE_DAYS, TEN_DAYS, THIRTY_DAYS, SIXTY_DAYS = range(5)
CONSECUTIVE, RECENT, LAST, NOTHING = 1, 2, 3, 4


def rows(name: str, **fields: Any) -> list[Any]:
    return [row for page in opend().pages(name, "dataList", key="nextPage", **fields) for row in page]


def test_weights_make_up_the_whole() -> None:
    held = rows(HOLDING)
    total = sum(each.marketValue for each in held)
    assert sum(each.weight for each in held) == pytest.approx(100, abs=1e-3)
    for each in held:
        assert each.weight == pytest.approx(100 * each.marketValue / total, abs=1e-3)
    moved = [*rows(HOLDING, cycleType=SIXTY_DAYS), *rows(HOLDING, cycleType=SIXTY_DAYS, holdingType=GONE)]
    assert sum(each.weightChange for each in moved) == pytest.approx(0, abs=1e-3)


def test_positions_are_worth_their_shares_at_the_last_close() -> None:
    codes = [each.security.code for each in rows(HOLDING)][:20]
    listed = (
        opend().ask("Qot_GetSecuritySnapshot", securityList=[security(f"US.{code}") for code in codes]).snapshotList
    )
    closes = {each.basic.security.code: each.basic.curPrice for each in listed}  # no session since
    for each in rows(HOLDING)[:20]:
        assert each.marketValue == pytest.approx(each.shares * closes[each.security.code], rel=1e-6)


def test_a_cycle_tells_the_change_since_its_first_day() -> None:
    held = {named(each.security): each for each in rows(HOLDING, cycleType=TEN_DAYS)}
    earlier = opend(start="2025-06-04 10:00:00+08:00")  # ten trading days less a holiday
    before = {
        named(each.security): each.shares
        for page in earlier.pages(HOLDING, "dataList", key="nextPage")
        for each in page
    }
    days = opend().ask("Qot_RequestTradeDate", market=2, beginTime="2025-06-03", endTime="2025-06-17").tradeDateList
    assert len(days) - 1 == 10
    for key, each in held.items():
        assert each.shares - each.sharesChange == before.get(key, 0)


@pytest.mark.parametrize(
    ("kind", "fits"),
    [
        (INCREASE, lambda each: 0 < each.sharesChange < each.shares),
        (DECREASE, lambda each: each.sharesChange < 0 < each.shares),
        (NEW, lambda each: each.sharesChange == each.shares > 0),
        (GONE, lambda each: each.shares == 0 > each.sharesChange),
    ],
)
def test_moves_are_of_the_asked_kind_in_both_protocols(kind: int, fits: Any) -> None:
    moved = rows(HOLDING, holdingType=kind, cycleType=SIXTY_DAYS)
    assert moved
    assert all(fits(each) for each in moved)
    traded = rows(TRADES, holdingType=kind - 1, cycleType=SIXTY_DAYS)
    assert {(named(each.security), each.changeShares) for each in traded} == {
        (named(each.security), each.sharesChange) for each in moved
    }


@pytest.mark.parametrize("sort", range(5))
def test_positions_are_sorted_as_asked(sort: int) -> None:
    field = ("shares", "weightChange", "sharesChange", "marketValue", "weight")[sort]
    falling = [getattr(each, field) for each in rows(HOLDING, sortField=sort, cycleType=THIRTY_DAYS)]
    rising = [getattr(each, field) for each in rows(HOLDING, sortField=sort, cycleType=THIRTY_DAYS, sortDir=1)]
    assert falling == sorted(falling, reverse=True)
    assert rising == sorted(rising)


def test_trades_are_sorted_by_their_value_or_shares() -> None:
    by_value = [each.changeAmount for each in rows(TRADES, cycleType=THIRTY_DAYS)]
    by_shares = [each.changeShares for each in rows(TRADES, cycleType=THIRTY_DAYS, sortField=2)]
    assert by_value == sorted(by_value, reverse=True)
    assert by_shares == sorted(by_shares, reverse=True)


def test_pages_join_without_gap_or_double() -> None:
    whole = opend().ask(HOLDING, count=200)
    assert whole.allCount == len(whole.dataList) > 20
    assert rows(HOLDING, count=9) == list(whole.dataList)


def test_the_last_trade_of_a_stock_is_the_one_of_the_day() -> None:
    for each in rows(HOLDING, holdingType=INCREASE)[:5]:
        dynamic = opend().ask(DYNAMIC, security={"market": 11, "code": each.security.code})
        assert dynamic.lastTransactionTime == "2025-06-17"
        assert dynamic.dynamicType in (CONSECUTIVE, RECENT)
        assert dynamic.transactionCount >= 1
        if dynamic.transactionCount == 1:
            assert dynamic.netShares == each.sharesChange


def test_every_kind_of_news_about_a_stock_occurs() -> None:
    codes = [each.security.code for each in rows(HOLDING)]
    kinds = {opend().ask(DYNAMIC, security={"market": 11, "code": code}).dynamicType for code in codes}
    assert {CONSECUTIVE, RECENT} <= kinds
    other = opend().of(DYNAMIC, "HK.00700")
    assert (other.dynamicType, other.transactionCount, other.lastTransactionTime) == (NOTHING, 0, "")


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        (HOLDING, {"holdingType": 5}, "holdingType 5"),
        (HOLDING, {"cycleType": 5}, "cycleType 5"),
        (TRADES, {"holdingType": 4}, "holdingType 4"),
        (TRADES, {"count": 0}, "count"),
        (DYNAMIC, {"security": {"market": 11, "code": "NOSUCH"}}, "unknown security US.NOSUCH"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(name, **fields)
