from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidMessage

from opend import schema
from opend.errors import BadMagic, BodyTooLarge, ChecksumMismatch, ConfigError, InitConnectRefused
from opend.simulator import (
    ByteByByte,
    Call,
    CapBandwidth,
    ClockJump,
    CorruptByte,
    CutReply,
    DelayReply,
    DropConnection,
    DuplicatePush,
    GarbageReply,
    HalfOpen,
    IgnoreInit,
    LogOut,
    LoseReply,
    LoseRequest,
    OversizedReply,
    RefuseConnect,
    RefuseInit,
    ReorderPush,
    Restart,
    Simulator,
)
from opend.simulator.line import Line, Outgoing
from opend.wire.websocket import Command, DoorError
from tests.simulator.raw_client import PATIENCE, RawClient
from tests.simulator.test_websocket_door import visit


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


# --- before and after acting


@pytest.fixture
def acted(opend: Simulator) -> list[int]:
    """Fills with every request for the user that is carried out."""
    connections: list[int] = []

    def answer(call: Call) -> Any:
        connections.append(call.connection_id)
        return call.operation.response_class(retType=0)

    opend.server.responder.register("GetUserInfo", answer)
    return connections


@pytest.mark.parametrize(("fault", "times_acted"), [(LoseRequest(), 0), (LoseReply(), 1)])
def test_a_reply_is_lost_before_or_after_acting(
    opend: Simulator, acted: list[int], fault: Any, times_acted: int
) -> None:
    opend.faults.add(fault, protocol="GetUserInfo")
    with RawClient(opend.port) as client:
        client.log_in()
        client.send("GetUserInfo")
        assert client.call("GetGlobalState").retType == 0
        assert len(acted) == times_acted


@pytest.mark.parametrize(("on", "times_acted"), [(None, 0), ("request", 0), ("reply", 1)])
def test_a_connection_is_dropped_before_or_after_acting(
    opend: Simulator, acted: list[int], on: str | None, times_acted: int
) -> None:
    opend.faults.add(DropConnection(), protocol="GetUserInfo", on=on)
    with RawClient(opend.port) as client:
        client.log_in()
        client.send("GetUserInfo")
        assert client.read_to_the_end() == b""
    assert len(acted) == times_acted


# --- frames


def test_a_byte_of_a_reply_is_damaged(opend: Simulator) -> None:
    opend.faults.add(CorruptByte(at=-1), protocol="GetGlobalState")
    with RawClient(opend.port) as client:
        client.log_in()
        client.send("GetGlobalState")
        assert isinstance(client.broken(), ChecksumMismatch)


def test_a_byte_drawn_by_lot_is_damaged() -> None:
    frame = Outgoing(bytes(100))
    damaged = [CorruptByte(flip=1).spoil(frame, Random(seed)).data for seed in range(50)]

    assert all(sum(data) == 1 for data in damaged)
    assert len({data.index(1) for data in damaged}) > 20
    assert CorruptByte(at=100).spoil(frame, Random(0)) == frame
    assert CorruptByte().spoil(Outgoing(b""), Random(0)).data == b""


def test_jitter_is_drawn_by_lot() -> None:
    delays = [DelayReply(1.0, jitter=0.5).spoil(Outgoing(b""), Random(seed)).delay for seed in range(50)]

    assert 1.0 <= min(delays) < 1.1
    assert 1.4 < max(delays) <= 1.5


def test_what_follows_waits_for_a_delayed_reply(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(DelayReply(seconds=0.1, in_order=True))
        late = client.send("GetGlobalState")
        later = client.send("GetUserInfo")
        assert client.receive("GetGlobalState", late).retType == 0
        assert client.receive("GetUserInfo", later).retType == 0


def test_pushes_can_be_delayed_lost_and_cut_too(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(LoseReply(), protocol="Qot_UpdateTicker")
        opend.faults.add(DelayReply(0.05), protocol="Qot_UpdateKL")
        opend.faults.add(CutReply(), on="push", nth=4)
        opend.push_synthesized("Qot_UpdateTicker")
        late = opend.push_synthesized("Qot_UpdateKL")
        on_time = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", on_time)
        assert client.next_push() == ("Qot_UpdateKL", late)
        opend.push_synthesized("Qot_UpdateTicker")
        assert len(client.read_to_the_end()) == CutReply().after


def test_a_push_comes_twice(opend: Simulator) -> None:
    opend.faults.add(DuplicatePush(copies=2), protocol="Qot_UpdateTicker")
    with RawClient(opend.port) as client:
        client.log_in()
        ticker, other = opend.push_synthesized("Qot_UpdateTicker"), opend.push_synthesized("Qot_UpdateTicker")
        pushes = [client.next_push()[1] for _ in range(4)]
    assert pushes == [ticker, ticker, ticker, other]


def test_pushes_change_places(opend: Simulator) -> None:
    opend.faults.add(ReorderPush(by=2, patience=PATIENCE), times=None)
    with RawClient(opend.port) as client:
        client.log_in()
        one, two, three, four, five, six = (opend.push_synthesized("Qot_UpdateTicker") for _ in range(6))
        pushes = [client.next_push()[1] for _ in range(6)]
    assert pushes == [two, three, one, five, six, four]


def test_a_push_that_nothing_overtakes_comes_late(opend: Simulator) -> None:
    opend.faults.add(ReorderPush(patience=0.05))
    with RawClient(opend.port) as client:
        client.log_in()
        ticker = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", ticker)


def test_faults_of_several_kinds_strike_together(opend: Simulator) -> None:
    opend.faults.add(ByteByByte(), times=None)
    opend.faults.add(DelayReply(0.02, in_order=True), times=None)
    opend.faults.add(CutReply(after=10), protocol="GetUserInfo")
    with RawClient(opend.port) as client:
        client.log_in()
        assert client.call("GetGlobalState").retType == 0
        client.send("GetUserInfo")
        assert len(client.read_to_the_end()) == 10


# --- the line


class Transport(asyncio.Transport):
    """Notes what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.closed = False

    def write(self, data: Any) -> None:
        self.written.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        return 0

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    abort = close


async def settled(transport: Transport, size: int) -> list[bytes]:
    while sum(map(len, transport.written)) < size:
        await asyncio.sleep(0.001)
    return transport.written


def new_line(transport: Transport) -> Line:
    return Line(transport, 1_000_000, transport.abort)


def test_what_is_sent_in_one_turn_is_written_at_once() -> None:
    async def session() -> list[bytes]:
        line = new_line(transport := Transport())
        for number in range(100):
            line.send(bytes([number]))
        assert transport.written == []
        return await settled(transport, 100)

    assert asyncio.run(session()) == [bytes(range(100))]


def test_a_frame_leaves_one_byte_at_a_time_and_the_next_one_waits() -> None:
    async def session() -> list[bytes]:
        line = new_line(transport := Transport())
        line.send(b"before")
        line.carry(Outgoing(b"slow", pause=0.0))
        line.send(b"after")
        return await settled(transport, 15)

    assert asyncio.run(session()) == [b"before", b"s", b"l", b"o", b"w", b"after"]


def test_a_closing_line_first_sends_what_is_slow() -> None:
    async def session() -> Transport:
        line = new_line(transport := Transport())
        line.carry(Outgoing(b"slow", pause=0.0, then_close=True))
        line.carry(Outgoing(b"too late"))
        while not transport.closed:
            await asyncio.sleep(0.001)
        return transport

    assert b"".join(asyncio.run(session()).written) == b"slow"


def test_a_slow_line_overflows_too() -> None:
    async def session() -> bool:
        line = new_line(transport := Transport())
        line.cap(1)
        for _ in range(3):
            line.send(bytes(400_000))
        return transport.closed

    assert asyncio.run(session())


def test_a_capped_line_takes_its_time(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(CapBandwidth(2000), on="push")
        message: Any = schema.operation("Notify").response_class(retType=0, retMsg="x" * 100)
        began = time.monotonic()
        for _ in range(5):
            opend.push("Notify", message)
        for _ in range(5):
            assert client.next_push() == ("Notify", message)
    assert time.monotonic() - began > 0.25


# --- connections


def test_a_half_open_connection_is_silent_and_stays(caplog: pytest.LogCaptureFixture) -> None:
    with (
        Simulator(answers="made up", silence_limit=0.3) as opend,
        RawClient(opend.port) as client,
        RawClient(opend.port) as bystander,
    ):
        client.log_in()
        opend.faults.add(HalfOpen(), protocol="GetGlobalState")
        client.send("GetGlobalState")
        bystander.log_in()
        for _ in range(5):
            assert bystander.call("GetGlobalState").retType == 0
            opend.push_synthesized("Qot_UpdateTicker")
            bystander.next_push()
            time.sleep(0.1)
        assert opend.connections == 2
        client.socket.setblocking(False)
        with pytest.raises(BlockingIOError):
            client.socket.recv(1)
    assert "silent" not in caplog.text


@pytest.mark.parametrize("fault", [DropConnection(), HalfOpen()])
def test_a_connection_may_be_struck_as_it_comes(opend: Simulator, fault: Any) -> None:
    opend.faults.add(fault, on="connect", nth=2)
    with RawClient(opend.port) as first, RawClient(opend.port) as second:
        first.log_in()
        while opend.faults.pending:
            time.sleep(0.01)
        if isinstance(fault, HalfOpen):
            second.socket.settimeout(0.1)
            with pytest.raises(TimeoutError):
                second.socket.recv(1)
        else:
            assert second.read_to_the_end() == b""
        assert first.call("GetGlobalState").retType == 0


# --- the whole OpenD


def test_after_a_restart_the_same_port_is_open_again(opend: Simulator) -> None:
    port = opend.port
    with RawClient(port) as client:
        client.log_in()
        opend.faults.add(Restart(seconds=0.2))
        assert client.read_to_the_end() == b""
        assert opend.connections == 0
        with pytest.raises(ConnectionRefusedError):
            RawClient(port)
    with client_of_a_comeback(port) as client:
        client.log_in()
    assert opend.port == port


def client_of_a_comeback(port: int) -> RawClient:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return RawClient(port)
        except ConnectionRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.02)


def test_a_restart_may_come_after_acting_and_before_the_reply(opend: Simulator, acted: list[int]) -> None:
    opend.faults.add(Restart(seconds=0.0), protocol="GetUserInfo", on="reply")
    with RawClient(opend.port) as client:
        client.log_in()
        client.send("GetUserInfo")
        assert client.read_to_the_end() == b""
    assert len(acted) == 1
    with client_of_a_comeback(opend.port) as client:
        client.log_in()


def test_a_simulator_may_be_stopped_while_it_restarts(opend: Simulator) -> None:
    port = opend.port
    opend.restart(PATIENCE)
    opend.stop()
    assert opend.port == 0
    with opend, RawClient(opend.port) as client:
        client.log_in()
    with pytest.raises(ConnectionRefusedError):
        RawClient(port)


def notices(client: RawClient) -> tuple[int, bool]:
    (_, program), (_, servers) = client.next_push(), client.next_push()
    assert servers.s2c.connectStatus.qotLogined == servers.s2c.connectStatus.trdLogined
    return program.s2c.programStatus.programStatus.type, servers.s2c.connectStatus.qotLogined


def test_a_logged_out_opend_says_so_and_refuses(opend: Simulator) -> None:
    types = schema.enum_descriptor("Common.ProgramStatusType").values_by_name
    with RawClient(opend.port) as client:
        client.log_in()
        opend.faults.add(LogOut(seconds=0.3))
        assert notices(client) == (types["ProgramStatusType_ForceLogout"].number, False)
        state = client.call("GetGlobalState").s2c
        assert not state.qotLogined and not state.trdLogined
        refusal = client.call("Qot_GetKL")
        assert refusal.retType == -1
        assert "not logged in" in refusal.retMsg
        assert client.call("KeepAlive").retType == 0

        assert notices(client) == (types["ProgramStatusType_Ready"].number, True)
        assert client.call("GetGlobalState").s2c.qotLogined
        assert client.call("Qot_GetKL").retType == 0


def test_the_websocket_door_tells_that_it_has_lost_opend() -> None:
    with Simulator(answers="made up", websocket_port=0) as opend, visit(opend) as visitor:
        visitor.log_in()
        opend.faults.add(LogOut())
        lost = visitor.receive()
        assert (lost.command, lost.error, lost.body) == (Command.OPEND_LOST, DoorError.CLOSED, b"")
        assert visitor.receive().command == schema.operation("Notify").number
        assert visitor.receive().command == schema.operation("Notify").number
        assert "not logged in" in visitor.call("GetUserInfo").retMsg


def test_the_clock_jumps() -> None:
    with (
        Simulator(answers="made up", speed=0, start="2025-06-18 10:00:00+08:00") as opend,
        RawClient(opend.port) as client,
    ):
        client.log_in()
        began = opend.server.clock.now()
        opend.faults.add(ClockJump(seconds=-3600), protocol="GetGlobalState")
        assert client.call("GetGlobalState").retType == 0
        assert opend.server.clock.now() == began - 3600


# --- the WebSocket door


@pytest.fixture
def door() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7, websocket_port=0) as simulator:
        yield simulator


@pytest.mark.parametrize(
    "fault", [CutReply(after=30), GarbageReply(), OversizedReply(), CorruptByte(at=0), DropConnection(), Restart(0)]
)
def test_what_breaks_a_websocket_connection(door: Simulator, fault: Any) -> None:
    with visit(door) as visitor:
        visitor.log_in()
        door.faults.add(fault, on="reply")
        with pytest.raises(ConnectionClosed):
            visitor.call("GetGlobalState")


def test_what_a_websocket_connection_lives_with(door: Simulator) -> None:
    with visit(door) as visitor:
        door.faults.add(DelayReply(0.02), on="reply")
        visitor.log_in()
        door.faults.add(LoseRequest(), protocol="GetUserInfo")
        door.faults.add(ByteByByte(), on="reply", protocol="GetGlobalState")
        door.faults.add(DuplicatePush())
        with pytest.raises(TimeoutError):
            visitor.connection.send(b"ft-v1.0\0" + bytes([0, 0, 3, 0xED]) + bytes(8))
            visitor.connection.recv(timeout=0.1)
        assert visitor.call("GetGlobalState").retType == 0
        ticker = door.push_synthesized("Qot_UpdateTicker")
        assert visitor.receive() == visitor.receive()
        assert ticker.IsInitialized()


@pytest.mark.parametrize("fault", [RefuseConnect(), IgnoreInit()])
def test_who_is_not_let_in_at_the_websocket_door(door: Simulator, fault: Any) -> None:
    door.faults.add(fault)
    with pytest.raises((ConnectionClosed, InvalidMessage, TimeoutError)), visit(door) as visitor:
        visitor.connection.send(b"ft-v1.0\0" + bytes([0, 0, 0, 1]) + bytes(8))
        visitor.connection.recv(timeout=0.1)
    with visit(door) as visitor:
        assert visitor.log_in().retType == 0
