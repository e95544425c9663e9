from __future__ import annotations

import itertools
from collections import defaultdict
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

HOLDERS, TRADES = "Qot_GetInsiderHolderList", "Qot_GetInsiderTradeList"
CODES = ["US.AAPL", "HK.00700"]


def trades(code: str, **fields: Any) -> list[Any]:
    return [row for page in opend().pages(TRADES, "itemList", security=security(code), num=9, **fields) for row in page]


@pytest.mark.parametrize("code", CODES)
def test_insiders_are_the_executives(code: str) -> None:
    held = opend().of(HOLDERS, code)
    board = opend().of("Qot_GetCompanyExecutives", code).directorList
    assert {(each.name, each.title) for each in held.itemList} == {
        (leader.leaderName, leader.positionName) for leader in board
    }
    assert held.allCount == held.insiderTotalCount == len(board)
    quantities = [each.holderQuantity for each in held.itemList]
    assert quantities == sorted(quantities, reverse=True)


@pytest.mark.parametrize("code", CODES)
def test_each_trade_leads_to_what_is_held_after_it(code: str) -> None:
    held = {each.holderId: each.holderQuantity for each in opend().of(HOLDERS, code).itemList}
    by_holder = defaultdict(list)
    for trade in trades(code):
        by_holder[trade.holderId].append(trade)
    assert len(by_holder) > 3
    for holder, own in by_holder.items():
        assert own[0].securityHolderQuantity == held[holder]
        for now, before in itertools.pairwise(own):
            assert now.securityHolderQuantity - now.tradeShares == before.securityHolderQuantity


def test_trades_come_the_newest_first_and_each_once() -> None:
    rows = trades("US.AAPL")
    whole = opend().of(TRADES, "US.AAPL", num=50)
    assert whole.allCount == len(rows)
    days = [row.maxTradeDateStr for row in rows]
    assert days == sorted(days, reverse=True)
    assert "2023-06" <= days[-1] <= days[0] < "2025-06-18"
    assert all(row.minTradeDateStr <= row.maxTradeDateStr for row in rows)
    assert len({(row.holderId, row.minTradeDateStr) for row in rows}) == len(rows)


def test_prices_of_trades_are_those_of_the_market() -> None:
    for trade in trades("HK.00700")[:5]:
        reply = opend().ask(
            "Qot_RequestHistoryKL",
            security=security("HK.00700"),
            klType=2,
            rehabType=0,
            beginTime=trade.minTradeDateStr,
            endTime=trade.maxTradeDateStr,
            maxAckKLNum=10,
        )
        assert trade.minPrice == min(bar.lowPrice for bar in reply.klList)
        assert trade.maxPrice == max(bar.highPrice for bar in reply.klList)
        assert ("sale" in trade.transactionType) == (trade.tradeShares < 0)


def test_buyers_and_sellers_of_the_last_weeks_are_counted() -> None:
    lately = [trade for trade in trades("US.AAPL") if trade.maxTradeDateStr >= "2025-03-19"]
    held = opend().of(HOLDERS, "US.AAPL")
    assert held.insiderBoughtCount == len({trade.holderId for trade in lately if trade.tradeShares > 0})
    assert held.insiderSoldCount == len({trade.holderId for trade in lately if trade.tradeShares < 0})


def test_the_trades_of_one_insider_can_be_asked_for() -> None:
    holder = trades("US.AAPL")[0].holderId
    assert trades("US.AAPL", holderId=holder) == [row for row in trades("US.AAPL") if row.holderId == holder]
    assert trades("US.AAPL", holderId=1) == []


def test_insiders_hold_at_a_quarters_end_what_their_trades_left_them() -> None:
    rows = opend().of("Qot_GetShareholdersHolderDetail", "US.AAPL", requestType=100, num=50).itemList
    at_end = {row.holderId: row.holderQuantity for row in rows}
    for holder in at_end:
        before = [trade for trade in trades("US.AAPL", holderId=holder) if trade.maxTradeDateStr <= "2025-03-31"]
        if before:
            assert at_end[holder] == before[0].securityHolderQuantity


@pytest.mark.parametrize("name", [HOLDERS, TRADES])
def test_an_index_has_no_insiders(name: str) -> None:
    assert "it is an index" in opend().refusal(name, security=security("US..SPX"))
