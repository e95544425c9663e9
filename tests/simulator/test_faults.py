from __future__ import annotations

import time

import pytest

from opend.errors import BadMagic, BodyTooLarge, ConfigError, InitConnectRefused
from opend.simulator import (
    CutReply,
    DelayReply,
    GarbageReply,
    IgnoreInit,
    LoseReply,
    OversizedReply,
    RefuseConnect,
    RefuseInit,
    Simulator,
)
from tests.simulator.raw_client import RawClient


def test_connections_are_refused_as_often_as_planned(opend: Simulator) -> None:
    opend.faults.add(RefuseConnect(), times=2)

    for _ in range(2):
        with RawClient(opend.port) as client:
            assert client.read_to_the_end() == b""
    with RawClient(opend.port) as client:
        client.log_in()


def test_init_connect_is_refused_with_the_planned_words(opend: Simulator) -> None:
    opend.faults.add(RefuseInit(ret_type=-100, text="not today"))

    with RawClient(opend.port) as client:
        client.ask_in()
        refusal = client.broken()
        assert client.read_to_the_end() == b""
    assert isinstance(refusal, InitConnectRefused)
    assert (refusal.ret_type, refusal.reason) == (-100, "not today")
    with RawClient(opend.port) as client:
        client.log_in()


def test_init_connect_is_met_with_silence(opend: Simulator) -> None:
    opend.faults.add(IgnoreInit())

    with RawClient(opend.port) as ignored, RawClient(opend.port) as served:
        ignored.ask_in()
        while opend.faults.pending:
            time.sleep(0.01)
        served.log_in()
        assert opend.connections == 1
        ignored.socket.setblocking(False)
        with pytest.raises(BlockingIOError):
            ignored.socket.recv(1)


@pytest.mark.parametrize("after", [0, 10, 44, 50])
def test_a_reply_is_cut_in_mid_frame(opend: Simulator, after: int) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(CutReply(after=after))
        client.send("GetGlobalState")
        assert len(client.read_to_the_end()) == after


def test_the_reply_to_init_connect_is_cut(opend: Simulator) -> None:
    opend.faults.add(CutReply(after=20))

    with RawClient(opend.port) as client:
        client.ask_in()
        assert client.read_to_the_end()[:2] == b"FT"


def test_garbage_comes_in_place_of_a_reply(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(GarbageReply())
        client.send("GetGlobalState")
        assert isinstance(client.broken(), BadMagic)


def test_a_reply_announces_four_gigabytes(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(OversizedReply())
        client.send("GetGlobalState")
        error = client.broken()

    assert isinstance(error, BodyTooLarge)
    assert str(2**32 - 1) in str(error)


def test_a_delayed_reply_is_overtaken(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(DelayReply(seconds=0.1))
        late = client.send("GetGlobalState")
        assert client.call("GetUserInfo").retType == 0
        assert client.receive("GetGlobalState", late).retType == 0


def test_a_reply_is_lost(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(LoseReply())
        client.send("GetGlobalState")
        assert client.call("GetUserInfo").retType == 0


def test_a_fault_may_wait_for_one_protocol(opend: Simulator) -> None:
    opend.faults.add(CutReply(after=5), protocol="GetGlobalState")

    with RawClient(opend.port) as client:
        client.log_in()
        assert client.call("GetUserInfo").retType == 0
        client.send("GetGlobalState")
        assert len(client.read_to_the_end()) == 5


def test_faults_without_number_last_until_they_are_cleared(opend: Simulator) -> None:
    opend.faults.add(RefuseConnect(), times=None)
    for _ in range(3):
        with RawClient(opend.port) as client:
            assert client.read_to_the_end() == b""

    opend.faults.clear()
    with RawClient(opend.port) as client:
        client.log_in()


def test_all_connections_are_cut_at_once(opend: Simulator) -> None:
    with RawClient(opend.port) as one, RawClient(opend.port) as two:
        one.log_in()
        two.log_in()
        opend.drop_connections()
        assert one.read_to_the_end() == two.read_to_the_end() == b""
    with RawClient(opend.port) as client:
        client.log_in()


def test_a_plan_takes_no_nonsense(opend: Simulator) -> None:
    with pytest.raises(ConfigError, match="times must be at least 1"):
        opend.faults.add(RefuseConnect(), times=0)
    with pytest.raises(ConfigError, match="GetGlobalStat"):
        opend.faults.add(LoseReply(), protocol="GetGlobalStat")
