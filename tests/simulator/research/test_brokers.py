from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

TOP = "Qot_GetTopTenBuySellBrokers"
BUY, SELL = 1, 2
EVENING = "2025-06-18 18:00:00+08:00"


def sides(s2c: Any) -> tuple[list[Any], list[Any]]:
    rows = s2c.brokerList
    return [row for row in rows if row.buySellType == BUY], [row for row in rows if row.buySellType == SELL]


@pytest.mark.parametrize("days", [0, 1, 30])
def test_ten_of_each_side_come_the_largest_first(days: int) -> None:
    buyers, sellers = sides(opend().of(TOP, "HK.00700", daysBefore=days))
    assert (len(buyers), len(sellers)) == (10, 10)
    bought, sold = [row.netVol for row in buyers], [row.netVol for row in sellers]
    assert bought == sorted(bought, reverse=True)
    assert sold == sorted(sold)
    assert min(bought) > 0 > max(sold)
    assert len({row.brokerName for row in (*buyers, *sellers)}) == 20


def test_nobody_trades_more_than_was_traded() -> None:
    quote = opend().ask("Qot_GetSecuritySnapshot", securityList=[security("HK.00700")]).snapshotList[0].basic
    buyers, sellers = sides(opend().of(TOP, "HK.00700"))
    for side in (buyers, sellers):
        assert sum(abs(row.netVol) for row in side) <= quote.volume
    for row in (*buyers, *sellers):
        assert abs(row.netVol) <= row.totalVol
        assert quote.lowPrice <= row.avgPrice <= quote.highPrice
        assert row.totalTurnover == pytest.approx(row.totalVol * row.avgPrice, rel=1e-6)


def test_only_figures_of_today_have_prices() -> None:
    now, earlier = opend().of(TOP, "HK.00700"), opend().of(TOP, "HK.00700", daysBefore=2)
    assert (now.isRealTime, earlier.isRealTime) == (True, False)
    assert all(row.HasField("avgPrice") for row in now.brokerList)
    assert not any(row.HasField("avgPrice") or row.HasField("totalVol") for row in earlier.brokerList)
    assert (now.dataTimeStr[:10], earlier.dataTimeStr) == ("2025-06-18", "2025-06-16 16:00:00")


def test_a_day_looks_back_as_it_ended() -> None:
    evening = opend(start=EVENING).of(TOP, "HK.00700").brokerList
    later = opend(start="2025-06-19 12:00:00+08:00").of(TOP, "HK.00700", daysBefore=1).brokerList
    assert [(row.brokerName, row.netVol) for row in evening] == [(row.brokerName, row.netVol) for row in later]


def test_brokers_are_those_of_the_queues() -> None:
    opend().ask("Qot_Sub", securityList=[security("HK.00700")], subTypeList=[14], isSubOrUnSub=True)
    queue = opend().ask("Qot_GetBroker", security=security("HK.00700"))
    seats = {broker.name for broker in (*queue.brokerAskList, *queue.brokerBidList)}
    known = {row.brokerName for days in range(12) for row in opend().of(TOP, "HK.00700", daysBefore=days).brokerList}
    assert seats
    assert seats <= known


@pytest.mark.parametrize(
    ("code", "fields", "words"),
    [
        ("US.AAPL", {}, "they exist in HK (1) only"),
        ("HK.00700", {"daysBefore": -1}, "daysBefore must be from 0"),
        ("HK.800000", {}, "it is an index"),
    ],
)
def test_bad_requests_are_refused(code: str, fields: dict[str, Any], words: str) -> None:
    assert words in opend().refusal(TOP, security=security(code), **fields)
