from __future__ import annotations

from typing import Any

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

TYPE, FILTER = "Qot_GetCodeChange.CodeChangeType", "Qot_GetCodeChange.TimeFilterType"


def changes(desk: Desk, **c2s: Any) -> list[Any]:
    return list(desk.ask("Qot_GetCodeChange", **c2s).codeChangeList)


def test_all_changes_so_far_come_by_day(desk: Desk) -> None:
    found = changes(desk)

    assert len(found) > 50
    assert [change.publicTime for change in found] == sorted(change.publicTime for change in found)
    assert found[-1].publicTime <= "2025-06-18"
    assert all(change.publicTime < change.effectiveTime for change in found)


def test_only_moves_to_the_main_board_are_for_good(desk: Desk) -> None:
    move = number(TYPE, "GemToMain")

    for change in changes(desk):
        assert change.HasField("endTime") == (change.type != move)
        assert change.relatedSecurity.code.startswith("08" if change.type == move else "029")


def test_splits_have_temporary_codes(desk: Desk) -> None:
    split = changes(desk, typeList=[number(TYPE, "Split")])[0]
    rehabs = desk.ask("Qot_RequestRehab", security=security(code_of(split.security))).rehabList

    assert split.effectiveTime in {rehab.time for rehab in rehabs}


def test_filters_all_have_to_be_met(desk: Desk) -> None:
    everything = changes(desk)
    lot = number(TYPE, "ChangeLot")
    span = {"type": number(FILTER, "Effective"), "beginTime": "2005-01-01", "endTime": "2019-12-31"}
    open_ended = {"type": number(FILTER, "End"), "beginTime": "2015-01-01"}

    assert changes(desk, typeList=[lot], timeFilterList=[span, open_ended]) == [
        change
        for change in everything
        if change.type == lot
        and "2005-01-01" <= change.effectiveTime <= "2019-12-31"
        and change.endTime >= "2015-01-01"
    ]
    named = everything[10].security
    assert changes(desk, securityList=[named]) == [change for change in everything if change.security == named]


def test_bad_requests_are_refused(desk: Desk) -> None:
    assert desk.refusal("Qot_GetCodeChange", typeList=[99]) == "typeList 99 is no CodeChangeType"
    assert (
        desk.refusal("Qot_GetCodeChange", timeFilterList=[{"type": 0}]) == "timeFilterList.type 0 is no TimeFilterType"
    )
    assert desk.refusal("Qot_GetCodeChange", securityList=[security("HK.99999")]) == "unknown security HK.99999"
