from __future__ import annotations

import pytest

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

STATES = {
    "2025-06-18 08:59:00+08:00": {"marketHK": "Closed", "marketSG": "WaitingOpen", "marketJP": "Morning"},
    "2025-06-18 09:10:00+08:00": {
        "marketHK": "Auction",
        "marketSH": "Closed",
        "marketHKFuture": "FutureDayWaitForOpen",
    },
    "2025-06-18 10:00:00+08:00": {"marketHK": "Morning", "marketSZ": "Morning", "marketUS": "OVERNIGHT"},
    "2025-06-18 12:30:00+08:00": {"marketHK": "Rest", "marketSH": "Rest", "marketMY": "Rest"},
    "2025-06-18 15:30:00+08:00": {"marketHK": "Afternoon", "marketSH": "Closed", "marketMY": "Afternoon"},
    "2025-06-18 16:05:00+08:00": {"marketHK": "HkCas", "marketUS": "PreMarketBegin"},
    "2025-06-18 22:00:00+08:00": {
        "marketUS": "Afternoon",
        "marketHKFuture": "NightOpen",
        "marketUSFuture": "FutureOpen",
    },
    "2025-06-19 05:00:00+08:00": {"marketUS": "AfterHoursBegin", "marketHK": "Closed"},
    # A half day.
    "2024-12-24 14:00:00+08:00": {"marketHK": "Closed", "marketSH": "Afternoon"},
    # A Sunday.
    "2025-06-15 12:00:00+08:00": {"marketHK": "Closed", "marketUS": "AfterHoursEnd", "marketUSFuture": "FutureClose"},
}


@pytest.mark.parametrize("start", STATES)
def test_states_follow_clock_and_calendars(start: str) -> None:
    with Desk(start) as desk:
        found = desk.ask("GetGlobalState", userID=0)

    for field, state in STATES[start].items():
        assert getattr(found, field) == number("Qot_Common.QotMarketState", state), field


def test_the_state_goes_on_with_the_clock() -> None:
    with Desk("2025-06-18 11:59:50+08:00") as desk:
        before = desk.ask("GetGlobalState", userID=0)
        desk.advance(20)
        after = desk.ask("GetGlobalState", userID=0)

    assert (before.marketHK, after.marketHK) == (3, 4)
    assert after.time - before.time == 20
    assert after.localTime == after.time


def test_opend_tells_about_itself(desk: Desk) -> None:
    found = desk.ask("GetGlobalState", userID=0)

    assert found.qotLogined
    assert found.trdLogined
    assert found.connID > 0
    assert found.programStatus.type == number("Common.ProgramStatusType", "Ready")


def test_each_security_is_in_the_state_of_its_market(desk: Desk) -> None:
    codes = ["HK.00700", "HK.HSImain", "US.AAPL", "US..SPX"]
    found = desk.ask("Qot_GetMarketState", securityList=[security(code) for code in codes]).marketInfoList

    names = ("Morning", "FutureDayOpen", "OVERNIGHT", "Closed")
    assert [code_of(info.security) for info in found] == codes
    assert [info.marketState for info in found] == [number("Qot_Common.QotMarketState", name) for name in names]
    assert found[0].name == "Tencent"


def test_unknown_and_too_many_securities_are_refused(desk: Desk) -> None:
    assert desk.refusal("Qot_GetMarketState", securityList=[security("HK.99999")]) == "unknown security HK.99999"
    assert desk.refusal("Qot_GetMarketState") == "securityList is empty"
    assert "at most 400" in desk.refusal("Qot_GetMarketState", securityList=[security("HK.00700")] * 401)
