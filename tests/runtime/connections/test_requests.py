"""Requests and their replies, over real sockets, with both kinds of context."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from opend.errors import (
    BodyError,
    ConfigError,
    ConnectTimeout,
    ContextClosed,
    Disconnected,
    LocalProtocolError,
    RequestTimeout,
)
from opend.simulator import LoseReply, Simulator
from tests.runtime.kit import (
    HOST,
    PATIENCE,
    QUICK,
    AsyncTestContext,
    Face,
    Peer,
    ScriptedServer,
    SyncFace,
    eventually,
    free_port,
    global_state_request,
    message,
    normal,
    silent,
)


def test_a_request_from_a_dict(face: Face, opend: Simulator) -> None:
    reply = face.open(opend.port).request("Qot_GetBasicQot", {"securityList": [{"market": 1, "code": "00700"}]})

    assert type(reply).DESCRIPTOR.full_name == "Qot_GetBasicQot.Response"
    assert reply.retType == 0


def test_a_request_by_number_and_from_a_message(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)

    assert context.request(1002, global_state_request()).s2c.connID == context.get_sync_conn_id()


@pytest.mark.parametrize(
    ("protocol", "c2s", "told"),
    [
        ("Qot_GetKLL", None, "Qot_GetKL"),
        (99, None, "99"),
        (None, None, "None"),
        ([], None, r"\[\]"),
        (True, None, "True"),
        ("Qot_UpdateTicker", None, "is a push"),
        ("GetGlobalState", {"nonsense": 1}, "nonsense"),
        ("GetGlobalState", {"userID": "x"}, "userID"),
        ("GetGlobalState", {"userID": object()}, "GetGlobalState.Request"),
        ("GetGlobalState", {5: 1}, "GetGlobalState.Request"),
        ("GetGlobalState", "text", "c2s"),
        ("GetGlobalState", [1], "c2s"),
        ("GetGlobalState", message("KeepAlive.Request", {}), "GetGlobalState.Request"),
    ],
)
def test_what_cannot_be_asked_is_told_and_not_sent(face: Face, protocol: Any, c2s: Any, told: str) -> None:
    requests: list[Any] = []
    with ScriptedServer(keeping(requests)) as server:
        context = face.open(server.port)
        with pytest.raises(ConfigError, match=told):
            context.request(protocol, c2s)
        context.request("GetGlobalState", {"userID": 1})
    assert len(requests) == 1


def keeping(requests: list[Any]) -> Any:
    def script(peer: Peer) -> None:
        peer.log_in()
        while True:
            requests.append(peer.next_request())
            peer.socket.sendall(peer.reply(requests[-1]))

    return script


@pytest.mark.parametrize("timeout", [0, -1, -0.5, "5", float("nan"), float("inf"), True])
def test_a_timeout_that_is_none_is_told_and_not_sent(face: Face, timeout: Any) -> None:
    requests: list[Any] = []
    with ScriptedServer(keeping(requests)) as server:
        context = face.open(server.port)
        with pytest.raises(ConfigError, match="timeout"):
            context.request("GetGlobalState", {"userID": 1}, timeout=timeout)
        with pytest.raises(ConfigError, match="timeout"):
            context.set_sync_query_connect_timeout(timeout)
    assert requests == []


def test_required_fields_that_are_missing_are_told(face: Face, opend: Simulator) -> None:
    with pytest.raises(BodyError, match=r"c2s\.userID"):
        face.open(opend.port).request("GetGlobalState")


def test_init_connect_cannot_be_asked_again(face: Face, opend: Simulator) -> None:
    with pytest.raises(LocalProtocolError, match="InitConnect"):
        face.open(opend.port).request("InitConnect", {"clientVer": 1, "clientID": "me"})


def test_no_reply_in_time(face: Face, opend: Simulator) -> None:
    opend.faults.add(LoseReply(), times=2, protocol="GetGlobalState")
    context = face.open(opend.port, dataclasses.replace(QUICK, request_timeout=0.1))

    with pytest.raises(RequestTimeout, match=r"GetGlobalState within 0\.1 s"):
        context.request("GetGlobalState", {"userID": 1})
    with pytest.raises(RequestTimeout, match=r"within 0\.05 s"):
        context.request("GetGlobalState", {"userID": 1}, timeout=0.05)
    assert context.get_global_state()[0] == 0


def test_a_late_reply_disturbs_nobody(face: Face) -> None:
    def late(peer: Peer) -> None:
        peer.log_in()
        first = peer.next_request()
        second = peer.next_request()
        peer.socket.sendall(peer.reply(first) + peer.reply(first) + peer.reply(second))
        peer.serve()

    with ScriptedServer(late) as server:
        context = face.open(server.port)
        with pytest.raises(RequestTimeout):
            context.request("GetGlobalState", {"userID": 1}, timeout=0.05)
        assert context.request("GetUserInfo").DESCRIPTOR.full_name == "GetUserInfo.Response"
        assert context.status == "READY"
        assert len(context._connection._link._pending) == 0


def test_a_reply_of_another_protocol_is_nobody_s(face: Face) -> None:
    def confused(peer: Peer) -> None:
        peer.log_in()
        request = peer.next_request()
        peer.socket.sendall(peer.reply(dataclasses.replace(request, protocol=1005)) + peer.reply(request))
        peer.serve()

    with ScriptedServer(confused) as server:
        reply = face.open(server.port).request("GetGlobalState", {"userID": 1})
        assert reply.DESCRIPTOR.full_name == "GetGlobalState.Response"


def test_a_reply_that_cannot_be_read_ends_its_request_only(face: Face) -> None:
    def unreadable(peer: Peer) -> None:
        peer.log_in()
        incomplete = message("KeepAlive.Response", {"retType": 0, "s2c": {"time": 1}})
        for _ in range(2):
            peer.socket.sendall(peer.session.reply(peer.next_request(), incomplete))
        peer.serve()

    with ScriptedServer(unreadable) as server:
        context = face.open(server.port)
        with pytest.raises(BodyError, match=r"GetGlobalState\.Response"):
            context.request("GetGlobalState", {"userID": 1})
        ret, text = context.get_global_state()
        assert (ret, "required fields are missing: " in text) == (-1, True)
        assert context.request("GetGlobalState", {"userID": 1}).retType == 0
        assert server.accepted == 1


def test_an_error_reply_is_returned_raw_and_told_by_methods(face: Face) -> None:
    def refuse(peer: Peer) -> None:
        peer.log_in()
        while True:
            request = peer.next_request()
            error = message("GetGlobalState.Response", {"retType": -1, "retMsg": "closed today", "errCode": 9})
            peer.socket.sendall(peer.session.reply(request, error))

    with ScriptedServer(refuse) as server:
        context = face.open(server.port)
        assert context.request("GetGlobalState", {"userID": 1}).retMsg == "closed today"
        ret, text = context.get_global_state()
        assert ret == -1
        assert "closed today" in text


def test_a_request_while_disconnected_waits_for_the_connection(face: Face) -> None:
    back = threading.Event()

    def cut(peer: Peer) -> None:
        peer.log_in()
        peer.next_request()

    def come_back(peer: Peer) -> None:
        back.wait(PATIENCE)
        normal(peer)

    with ScriptedServer(cut, come_back) as server:
        context = face.open(server.port)
        with pytest.raises(Disconnected, match="lost"):
            context.request("GetGlobalState", {"userID": 1})
        eventually(lambda: server.accepted == 2)
        assert context.status != "READY"
        threading.Timer(0.05, back.set).start()
        assert context.request("GetGlobalState", {"userID": 1}).retType == 0


def test_a_request_while_disconnected_fails_with_a_clear_text(face: Face) -> None:
    context = face.open(free_port(), dataclasses.replace(QUICK, request_timeout=0.1), is_async_connect=True)
    ret, text = context.get_global_state()
    assert ret == -1
    assert "not reached within 0.1 s" in text
    assert "refused" in text
    with pytest.raises(ConnectTimeout, match=r"0\.05 s"):
        context.request("GetUserInfo", timeout=0.05)
    context.set_sync_query_connect_timeout(0.02)
    with pytest.raises(ConnectTimeout, match=r"0\.02 s"):
        context.request("GetUserInfo", timeout=PATIENCE)


def test_requests_of_a_closed_context(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)
    context.close()
    with pytest.raises(ContextClosed):
        context.request("GetUserInfo")
    assert context.get_global_state() == (-1, "the context is closed")
    assert context.get_login_user_id() == context.get_sync_conn_id() == 0


def test_closing_ends_the_wait_of_a_request(face: Face) -> None:
    with ScriptedServer(lambda peer: (peer.log_in(), silent(peer))) as server, ThreadPoolExecutor(1) as pool:
        context = face.open(server.port)
        waiting = pool.submit(context.request, "GetUserInfo")
        eventually(lambda: len(context._connection._link._pending) == 1)
        context.close()
        with pytest.raises(ContextClosed):
            waiting.result(PATIENCE)


def test_each_of_many_threads_gets_its_own_reply(opend: Simulator) -> None:
    face = SyncFace()
    context = face.open(opend.port)

    def ask(thread: int) -> None:
        for number in range(20):
            code = f"{thread:02}{number:03}"
            reply = context.request("Qot_GetSecuritySnapshot", {"securityList": [{"market": 1, "code": code}]})
            expected = opend.server._core.responder._synthesizer.message(
                "Qot_GetSecuritySnapshot.Response",
                variant=message(
                    "Qot_GetSecuritySnapshot.Request", {"c2s": {"securityList": [{"market": 1, "code": code}]}}
                ).SerializeToString(deterministic=True),
            )
            assert reply == expected

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(ask, range(16)))
    assert len(context._connection._link._pending) == 0
    face.shut()


async def many_requests(port: int) -> None:
    async with AsyncTestContext(HOST, port, None, False, 0, QUICK) as context:
        ids = [{"userID": number} for number in range(200)]
        replies = await asyncio.gather(*(context.request("GetGlobalState", c2s) for c2s in ids))
        assert {reply.s2c.connID for reply in replies} == {context.get_sync_conn_id()}


def test_many_requests_at_once_on_one_loop(opend: Simulator) -> None:
    asyncio.run(many_requests(opend.port))


async def cancel_a_request(port: int) -> None:
    async with AsyncTestContext(HOST, port, None, False, 0, QUICK) as context:
        waiting = asyncio.ensure_future(context.request("GetUserInfo"))
        while not len(context._connection._link._pending):
            await asyncio.sleep(0.001)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert len(context._connection._link._pending) == 0
        assert context.status == "READY"


def test_a_cancelled_request_leaves_nothing_behind() -> None:
    with ScriptedServer(lambda peer: (peer.log_in(), silent(peer))) as server:
        asyncio.run(cancel_a_request(server.port))


def test_closing_twice_and_from_many_threads(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: context.close(), range(8)))
    context.close()
    assert context.status == "CLOSED"
    eventually(lambda: opend.connections == 0)
