"""Who reads a blocking connection: its reader, or a caller that waits for a reply."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from opend import schema
from opend.errors import Disconnected
from opend.simulator import Simulator
from opend.sync.sockets import PausableReadiness, Stream
from tests.runtime.kit import PATIENCE, Peer, Pushes, ScriptedServer, SyncFace, eventually

pytestmark = pytest.mark.skipif(not PausableReadiness.is_offered, reason="callers read by themselves with epoll only")

SOON = 0.05


@pytest.fixture
def pair() -> Iterator[SimpleNamespace]:
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    stream = Stream(ours, patience=SOON)
    yield SimpleNamespace(stream=stream, theirs=theirs)
    stream.return_turn()
    stream.close()
    theirs.close()


@pytest.fixture
def face() -> Iterator[SyncFace]:
    face = SyncFace()
    yield face
    face.shut()


def in_a_thread(function: Any) -> Any:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function).result(PATIENCE)


def test_the_reader_sleeps_while_a_caller_has_its_turn(pair: SimpleNamespace) -> None:
    pair.stream.take_turn()
    pair.theirs.sendall(b"for the caller")

    assert pair.stream.is_my_turn
    assert pair.stream.wait_readable(PATIENCE)
    assert not pair.stream.wait_for_turn(SOON)


def test_the_reader_wakes_for_what_the_caller_left(pair: SimpleNamespace) -> None:
    pair.stream.take_turn()
    pair.theirs.sendall(b"nobody read this")
    pair.stream.return_turn()

    assert pair.stream.wait_for_turn(PATIENCE)
    with pair.stream.readers_turn(0.0) as has_come:
        assert has_come


def test_one_at_a_time_reads(pair: SimpleNamespace) -> None:
    pair.stream.take_turn()

    def another() -> bool:
        pair.stream.take_turn()
        pair.stream.return_turn()
        return bool(pair.stream.is_my_turn)

    assert not in_a_thread(another)
    with pair.stream.readers_turn(SOON) as has_come:
        assert not has_come
    assert pair.stream.is_my_turn


def test_who_waits_to_send_gives_its_turn_back(pair: SimpleNamespace) -> None:
    pair.stream.take_turn()

    with pytest.raises(TimeoutError):
        pair.stream.send(bytes(64 * 1024 * 1024), SOON)
    assert not pair.stream.is_my_turn


def test_a_closed_stream_gives_no_turn(pair: SimpleNamespace) -> None:
    pair.stream.close()
    pair.stream.take_turn()

    assert not pair.stream.is_my_turn


def test_what_a_caller_met_is_told_by_the_reader(pair: SimpleNamespace) -> None:
    pair.stream.fail(Disconnected("met by a caller"))

    assert pair.stream.wait_for_turn(PATIENCE)
    with pytest.raises(Disconnected, match="met by a caller"):
        pair.stream.receive_into(memoryview(bytearray(8)))


def test_a_caller_takes_in_what_others_wait_for(face: SyncFace) -> None:
    """Two callers, and the replies in the opposite order with a push between them: whoever reads serves all."""
    ticker = schema.operation("Qot_UpdateTicker")

    def script(peer: Peer) -> None:
        peer.log_in()
        first, second = peer.next_request(), peer.next_request()
        push = peer.session.push(ticker.number, ticker.response_class(retType=0))
        peer.socket.sendall(peer.reply(second) + push + peer.reply(first))
        peer.serve()

    with ScriptedServer(script) as server:
        context = face.open(server.port)
        pushes = Pushes()
        context.set_handler(pushes)
        with ThreadPoolExecutor(2) as pool:
            calls = [pool.submit(context.request, "GetGlobalState", {"userID": 1}) for _ in range(2)]
            assert [call.result(PATIENCE).retType for call in calls] == [0, 0]
        assert pushes.next().retType == 0


def test_a_connection_that_breaks_under_a_caller_comes_back(face: SyncFace) -> None:
    def breaks(peer: Peer) -> None:
        peer.log_in()
        peer.next_request()
        peer.socket.sendall(b"no frame at all, and long enough to be taken for a header of one")

    def works(peer: Peer) -> None:
        peer.log_in()
        peer.serve()

    with ScriptedServer(breaks, works) as server:
        context = face.open(server.port)
        with pytest.raises(Disconnected, match="a frame starts with b'FT'"):
            context.request("GetGlobalState", {"userID": 1})
        eventually(lambda: context.status == "READY")
        assert context.request("GetGlobalState", {"userID": 1}).retType == 0


def test_the_reader_keeps_the_connection_alive_while_a_caller_reads(face: SyncFace) -> None:
    keep_alives: list[float] = []

    def script(peer: Peer) -> None:
        peer.log_in(keep_alive_interval=1)
        slow = peer.next_request()
        keep_alive = peer.next_request()
        keep_alives.append(time.monotonic())
        peer.socket.sendall(peer.reply(keep_alive) + peer.reply(slow))
        peer.serve()

    with ScriptedServer(script) as server:
        context = face.open(server.port)
        assert context.request("GetGlobalState", {"userID": 1}).retType == 0
    assert keep_alives


def test_no_reply_is_lost_between_many_callers() -> None:
    face = SyncFace()
    with Simulator(seed=7) as simulator:
        context = face.open(simulator.port)
        with ThreadPoolExecutor(8) as pool:
            calls = [pool.submit(context.request, "GetUserInfo") for _ in range(400)]
            assert {call.result(PATIENCE).retType for call in calls} == {0}
        face.shut()
    assert "opend-reader" not in {thread.name for thread in threading.enumerate()}
