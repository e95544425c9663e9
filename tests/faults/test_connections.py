"""What a bad network or a bad OpenD does to a connection, with both kinds of context."""

from __future__ import annotations

import asyncio
import dataclasses
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from opend.errors import Disconnected, OpenDError, RequestTimeout
from opend.simulator import CutReply, GarbageReply, OversizedReply, RefuseConnect, RefuseInit, Simulator
from tests.runtime.kit import (
    PATIENCE,
    QUICK,
    Face,
    Peer,
    Pushes,
    ScriptedServer,
    SyncFace,
    eventually,
    logged,
    message,
    normal,
    silent,
)

BIG = "x" * 200_000


def is_ready_again(context: Any, attempts: int = 2) -> None:
    eventually(lambda: context.status == "READY" and context._connection._link.attempts >= attempts)
    assert context.request("GetUserInfo").retType == 0


@pytest.mark.parametrize("after", [0, 1, 2, 20, 43, 44, 45, 60])
def test_a_connection_cut_in_mid_frame(face: Face, opend: Simulator, after: int) -> None:
    context = face.open(opend.port)
    opend.faults.add(CutReply(after), protocol="GetGlobalState")

    with pytest.raises(Disconnected, match="OpenD closed the connection"):
        context.request("GetGlobalState", {"userID": 1})
    is_ready_again(context)


@pytest.mark.parametrize("fault", [RefuseConnect(), RefuseInit(), CutReply(30), GarbageReply(), OversizedReply()])
def test_handshakes_that_fail_are_tried_again(face: Face, opend: Simulator, fault: Any) -> None:
    opend.faults.add(fault, times=3)
    context = face.open(opend.port)

    assert context._connection._link.attempts == 4
    assert context.get_global_state()[0] == 0


@pytest.mark.parametrize(("fault", "told"), [(GarbageReply(), "FT"), (OversizedReply(), "4294967295 bytes")])
def test_broken_replies(face: Face, opend: Simulator, fault: Any, told: str) -> None:
    context = face.open(opend.port)
    opend.faults.add(fault, protocol="GetGlobalState")

    with pytest.raises(Disconnected, match=told):
        context.request("GetGlobalState", {"userID": 1})
    is_ready_again(context)


def test_replies_before_the_break_are_delivered(face: Face) -> None:
    def break_after_reply(peer: Peer) -> None:
        peer.log_in()
        peer.socket.sendall(peer.reply(peer.next_request()) + b"garbage")
        silent(peer)

    with ScriptedServer(break_after_reply, normal) as server:
        context = face.open(server.port)
        assert context.request("GetUserInfo").retType == 0
        is_ready_again(context)


def test_a_server_that_speaks_first_and_no_frames(face: Face) -> None:
    def greet(peer: Peer) -> None:
        peer.socket.sendall(b"SSH-2.0-OpenSSH_9.6\r\n" + bytes(100))
        silent(peer)

    with ScriptedServer(greet) as server, pytest.raises(OpenDError, match="is this the port of OpenD's API"):
        face.open(server.port, dataclasses.replace(QUICK, connect_timeout=0.3))


def test_a_push_before_the_handshake_is_over(face: Face) -> None:
    def push_early(peer: Peer) -> None:
        from opend.wire.frames import encode_frame

        peer.next_event()
        peer.socket.sendall(encode_frame(3011, 1, b"early"))
        silent(peer)

    with ScriptedServer(push_early, normal) as server:
        is_ready_again(face.open(server.port))


def test_bytes_one_by_one(face: Face) -> None:
    def dribble(peer: Peer) -> None:
        peer.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer.next_event()
        for byte in peer.acceptance():
            peer.socket.sendall(bytes([byte]))
        while True:
            for byte in peer.reply(peer.next_request()):
                peer.socket.sendall(bytes([byte]))

    with ScriptedServer(dribble) as server:
        assert face.open(server.port).request("GetUserInfo").retType == 0


def test_a_reset(face: Face) -> None:
    def reset(peer: Peer) -> None:
        peer.log_in()
        peer.next_request()
        peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with ScriptedServer(reset, normal) as server:
        context = face.open(server.port)
        with pytest.raises(Disconnected, match="lost"):
            context.request("GetUserInfo")
        is_ready_again(context)


def test_a_half_open_connection_is_found_dead(face: Face) -> None:
    def die(peer: Peer) -> None:
        peer.log_in()
        silent(peer)

    with ScriptedServer(die, normal) as server, logged() as lines:
        context = face.open(server.port, dataclasses.replace(QUICK, dead_after=0.2))
        with pytest.raises(Disconnected, match="nothing heard"):
            context.request("GetUserInfo")
        is_ready_again(context)
        assert any("nothing heard from OpenD" in line for line in lines)


def test_keep_alives_keep_a_quiet_connection(face: Face) -> None:
    asked: list[int] = []

    def answer(peer: Peer) -> None:
        peer.log_in()
        while True:
            request = peer.next_request()
            asked.append(request.protocol)
            peer.socket.sendall(peer.reply(request))

    with ScriptedServer(answer) as server:
        context = face.open(server.port, dataclasses.replace(QUICK, dead_after=0.4))
        eventually(lambda: len(asked) >= 4)
        assert set(asked) == {1004}
        assert context.status == "READY"
        assert server.accepted == 1


def test_opend_goes_and_comes_back(face: Face) -> None:
    with Simulator(answers="made up") as opend:
        port = opend.port
        context, pushes = face.open(port), Pushes()
        context.set_handler(pushes)
        former = context.get_sync_conn_id()
    eventually(lambda: context.status == "WAIT_RECONNECT")
    assert context.get_sync_conn_id() == 0
    with Simulator(answers="made up", seed=1, port=port) as opend:
        assert context.get_global_state()[0] == 0
        assert context.get_sync_conn_id() not in (0, former)
        assert opend.push_synthesized("Qot_UpdateTicker") == pushes.next()
        context.close()


def test_connections_dropped_again_and_again(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)
    for attempts in range(2, 7):
        opend.drop_connections()
        is_ready_again(context, attempts)


def test_all_that_wait_are_told_of_a_loss(face: Face) -> None:
    def cut(peer: Peer) -> None:
        peer.log_in()
        for _ in range(8):
            peer.next_request()

    with ScriptedServer(cut, normal) as server, ThreadPoolExecutor(8) as pool:
        context = face.open(server.port)
        waiting = [pool.submit(context.request, "GetUserInfo") for _ in range(8)]
        errors = [future.exception(PATIENCE) for future in waiting]
        assert {type(error) for error in errors} == {Disconnected}
        is_ready_again(context)


# A peer that does not read


def big_request(context: Any, timeout: float) -> Any:
    c2s = {"securityList": [{"market": 1, "code": BIG}] * 40}
    return context.request("Qot_GetBasicQot", c2s, timeout=timeout)


def push_but_do_not_read(peer: Peer) -> None:
    peer.log_in()
    number = 0
    while not peer.gone.wait(0.01):
        push = message("Qot_UpdateTicker.Response", {"retType": 0, "retMsg": str(number := number + 1)})
        peer.socket.sendall(peer.session.push(3011, push))


def test_a_writer_that_is_blocked_does_not_blind_the_reader(face: Face) -> None:
    with ScriptedServer(push_but_do_not_read) as server, ThreadPoolExecutor(4) as pool:
        context, pushes = face.open(server.port), Pushes()
        context.set_handler(pushes)
        blocked = [pool.submit(big_request, context, PATIENCE) for _ in range(4)]
        eventually(lambda: is_full(context))
        former = int(pushes.next().retMsg)
        eventually(lambda: int(pushes.next().retMsg) > former + 20)
        context.close()
        for future in blocked:
            assert isinstance(future.exception(PATIENCE), OpenDError)


def is_full(context: Any) -> bool:
    stream = context._connection._stream
    return stream._resumed is not None if hasattr(stream, "_resumed") else stream._sending.locked()


def test_a_request_that_cannot_be_sent_in_time_is_told(face: Face) -> None:
    with ScriptedServer(push_but_do_not_read) as server, ThreadPoolExecutor(1) as pool:
        context = face.open(server.port)
        blocked = pool.submit(big_request, context, PATIENCE)
        eventually(lambda: is_full(context))
        with pytest.raises(RequestTimeout, match="was not sent"):
            context.request("GetUserInfo", timeout=0.05)
        assert context.status == "READY"
        context.close()
        assert isinstance(blocked.exception(PATIENCE), OpenDError)


def test_a_frame_that_gets_stuck_ends_the_connection() -> None:
    face = SyncFace()
    with ScriptedServer(push_but_do_not_read, normal) as server:
        context = face.open(server.port, dataclasses.replace(QUICK, dead_after=0.3))
        with pytest.raises(Disconnected, match=r"took no bytes for 0\.3 s|closed"):
            big_request(context, PATIENCE)
        is_ready_again(context)
        face.shut()


def test_a_peer_that_reads_late_gets_everything(face: Face) -> None:
    reads = threading.Event()

    def read_late(peer: Peer) -> None:
        peer.log_in()
        reads.wait(PATIENCE)
        peer.serve()

    with ScriptedServer(read_late) as server, ThreadPoolExecutor(4) as pool:
        context = face.open(server.port)
        waiting = [pool.submit(big_request, context, PATIENCE) for _ in range(4)]
        eventually(lambda: is_full(context))
        reads.set()
        assert [future.result(PATIENCE).retType for future in waiting] == [0] * 4


def test_what_was_meant_for_one_connection_never_goes_to_the_next(face: Face, rsa_key: str) -> None:
    """Frames carry their connection's key: a wrong one would break the next connection."""
    with Simulator(answers="made up", rsa_key=rsa_key) as opend, ThreadPoolExecutor(8) as pool:
        context = face.open(opend.port, dataclasses.replace(QUICK, rsa_key=rsa_key), is_encrypt=True)
        stop = threading.Event()

        def ask() -> None:
            while not stop.is_set():
                try:
                    assert context.request("GetUserInfo").retType == 0
                except OpenDError as error:
                    assert isinstance(error, Disconnected) or "not connected" in str(error), error

        with logged() as lines:
            asking = [pool.submit(ask) for _ in range(8)]
            for attempts in range(2, 12):
                opend.drop_connections()
                is_ready_again_soon(context, attempts)
            stop.set()
            for future in asking:
                future.result(PATIENCE)
            assert not [line for line in lines if "decrypt" in line or "SHA-1" in line]
        context.close()


def is_ready_again_soon(context: Any, attempts: int) -> None:
    eventually(lambda: context.status == "READY" and context._connection._link.attempts >= attempts)


def test_a_process_that_was_held_up_does_not_take_the_pause_for_death(face: Face) -> None:
    with ScriptedServer(push_but_do_not_read) as server:
        context = face.open(server.port, dataclasses.replace(QUICK, dead_after=0.2))
        for _ in range(3):
            hold_up(face, context, 0.4)
            eventually(lambda: context.get_login_user_id() == 5)
        assert server.accepted == 1


def hold_up(face: Face, context: Any, seconds: float) -> None:
    """Keep the reader from doing anything."""
    if isinstance(face, SyncFace):
        with context._connection._changed:
            time.sleep(seconds)
    else:
        face.run(lambda: time.sleep(seconds))


def test_a_deaf_port_after_a_loss(face: Face) -> None:
    config = dataclasses.replace(QUICK, request_timeout=0.1)
    with Simulator(answers="made up") as opend:
        context = face.open(opend.port, config)
    eventually(lambda: context.status == "WAIT_RECONNECT")
    ret, text = context.get_global_state()
    assert ret == -1
    assert "not reached" in text


def test_asyncio_and_blocking_contexts_side_by_side(opend: Simulator) -> None:
    async def use() -> None:
        from tests.runtime.kit import HOST, AsyncTestContext, SyncTestContext

        with SyncTestContext(HOST, opend.port, None, False, 0, QUICK) as blocking:
            async with AsyncTestContext(HOST, opend.port, None, False, 0, QUICK) as context:
                assert (await context.get_global_state())[1] == blocking.get_global_state()[1]

    asyncio.run(use())
