from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.simulator import Simulator
from tests.simulator.raw_client import RawClient

PUSHES, REPLIES = 1, 2


def statistics(client: RawClient, **c2s: Any) -> Any:
    request: Any = schema.operation("GetDelayStatistics").new_request()
    request.c2s.SetInParent()
    for field, value in c2s.items():
        if isinstance(value, list):
            getattr(request.c2s, field).extend(value)
        else:
            setattr(request.c2s, field, value)
    return client.call("GetDelayStatistics", request)


def test_requests_are_counted(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        for _ in range(3):
            client.call("GetUserInfo")
        told = statistics(client, typeList=[REPLIES]).s2c
    counts = {item.protoID: item.count for item in told.reqReplyStatisticsList}
    assert counts == {1005: 3, 1007: 1}
    assert all(
        item.totalCostAvg == pytest.approx(item.openDCostAvg + item.netDelayAvg) for item in told.reqReplyStatisticsList
    )
    assert not told.qotPushStatisticsList


@pytest.mark.parametrize(("given", "ends"), [([], 54), ([100, 10], 3), ([5, -1], 2)])
def test_segments_hold_all_pushes(opend: Simulator, given: list[int], ends: int) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        told = statistics(client, typeList=[PUSHES], segmentList=given).s2c.qotPushStatisticsList
    assert [each.qotPushType for each in told] == [1, 2, 3, 4]
    for each in told:
        items = each.itemList
        assert len(items) == ends
        assert sum(item.count for item in items) == each.count
        assert sum(item.proportion for item in items) == pytest.approx(100, abs=0.01)
        assert items[-1].cumulativeRatio == pytest.approx(100)
        assert [item.begin for item in items[1:]] == [item.end for item in items[:-1]]
        assert items[-1].end == -1


def test_the_whole_way_takes_longer_than_a_leg_of_it(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        whole = statistics(client, typeList=[PUSHES]).s2c.qotPushStatisticsList[0].delayAvg
        leg = statistics(client, typeList=[PUSHES], qotPushStage=1).s2c.qotPushStatisticsList[0].delayAvg
        refusal = statistics(client, typeList=[PUSHES], qotPushStage=9)
    assert 0 < leg < whole
    assert (refusal.retType, refusal.retMsg) == (-1, "qotPushStage 9 is no QotPushStage")


def test_a_test_command_is_answered_alike(opend: Simulator) -> None:
    request: Any = schema.operation("TestCmd").new_request()
    request.c2s.cmd, request.c2s.paramStr, request.c2s.paramBytes = "ping", "text", b"\0\1"
    with RawClient(opend.port) as client:
        client.log_in()
        told = client.call("TestCmd", request).s2c
    assert (told.cmd, told.resultStr, told.resultBytes) == ("ping", "text", b"\0\1")
