from __future__ import annotations

from collections.abc import Iterator

import pytest

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

CUSTOM, SYSTEM, ALL = (number("Qot_GetUserSecurityGroup.GroupType", name) for name in ("Custom", "System", "All"))
ADD, DELETE, MOVE_OUT = (
    number("Qot_ModifyUserSecurity.ModifyUserSecurityOp", name) for name in ("Add", "Del", "MoveOut")
)


@pytest.fixture(scope="module")
def own() -> Iterator[Desk]:
    with Desk() as opened:
        yield opened


@pytest.fixture(autouse=True)
def an_empty_group(own: Desk) -> None:
    everything = [security(code) for code in members(own, "C")]
    if everything:
        own.ask("Qot_ModifyUserSecurity", groupName="C", op=DELETE, securityList=everything)


def members(desk: Desk, group: str) -> list[str]:
    found = desk.ask("Qot_GetUserSecurity", groupName=group).staticInfoList
    return [code_of(info.basic.security) for info in found]


def modify(desk: Desk, operation: int, *codes: str, group: str = "C") -> None:
    desk.ask("Qot_ModifyUserSecurity", groupName=group, op=operation, securityList=[security(code) for code in codes])


def test_groups_are_the_users_and_the_systems(own: Desk) -> None:
    def groups(kind: int) -> dict[str, int]:
        found = own.ask("Qot_GetUserSecurityGroup", groupType=kind).groupList
        return {group.groupName: group.groupType for group in found}

    assert groups(CUSTOM) == dict.fromkeys("ABC", CUSTOM)
    assert set(groups(SYSTEM).values()) == {SYSTEM}
    assert groups(ALL) == groups(SYSTEM) | groups(CUSTOM)
    assert {"All", "HK", "US", "CN"} < groups(SYSTEM).keys()


def test_what_is_added_is_in_its_group_and_in_those_of_the_system(own: Desk) -> None:
    modify(own, ADD, "SH.600519", "HK.HSImain", "US.MSFT")

    assert members(own, "C") == ["SH.600519", "HK.HSImain", "US.MSFT"]
    assert "SH.600519" in members(own, "CN")
    assert "HK.HSImain" in members(own, "Futures")
    assert "HK.HSImain" not in members(own, "HK")
    assert "US.MSFT" in members(own, "US")
    assert set(members(own, "C")) < set(members(own, "All"))


def test_adding_twice_changes_nothing(own: Desk) -> None:
    modify(own, ADD, "US.MSFT", "US.IBM")
    modify(own, ADD, "US.MSFT")

    assert members(own, "C") == ["US.MSFT", "US.IBM"]


def test_what_is_moved_out_is_watched_still(own: Desk) -> None:
    modify(own, ADD, "US.MSFT")
    modify(own, MOVE_OUT, "US.MSFT")

    assert members(own, "C") == []
    assert "US.MSFT" in members(own, "US")


def test_what_is_deleted_leaves_all_groups(own: Desk) -> None:
    modify(own, ADD, "US.MSFT")
    modify(own, ADD, "US.MSFT", group="A")
    modify(own, DELETE, "US.MSFT")

    assert "US.MSFT" not in members(own, "A") + members(own, "C") + members(own, "All")


def test_groups_of_the_system_have_chinese_names_too(own: Desk) -> None:
    assert members(own, "港股") == members(own, "HK") != []


def test_lists_belong_to_one_simulator(own: Desk, desk: Desk) -> None:
    modify(own, ADD, "US.MSFT")

    assert members(desk, "C") == []


def test_bad_requests_are_refused(own: Desk) -> None:
    def refusal(group: str, operation: int, *codes: str) -> str:
        securities = [security(code) for code in codes]
        return own.refusal("Qot_ModifyUserSecurity", groupName=group, op=operation, securityList=securities)

    assert refusal("HK", ADD, "HK.00700") == (
        "groupName 'HK' is none of the user's own groups, which can be modified: A, B, C"
    )
    assert refusal("C", 0, "HK.00700") == "op 0 is no ModifyUserSecurityOp"
    assert refusal("C", ADD) == "securityList is empty"
    assert refusal("C", ADD, "HK.99999") == "unknown security HK.99999"
    assert "is no group" in own.refusal("Qot_GetUserSecurity", groupName="nobody's")
    assert own.refusal("Qot_GetUserSecurityGroup", groupType=9) == "groupType 9 is no GroupType"
