"""Pushes and handlers, over real sockets, with both kinds of context."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from typing import Any

import pytest

from opend.simulator import Simulator
from tests.runtime.kit import (
    PATIENCE,
    QUICK,
    AsyncFace,
    AsyncTestContext,
    Face,
    Peer,
    Pushes,
    ScriptedServer,
    SyncFace,
    SyncTestContext,
    eventually,
    logged,
    message,
    normal,
)

PUSH = "Qot_UpdateTicker"


def test_a_push_comes_to_its_handler(face: Face, opend: Simulator) -> None:
    context, pushes = face.open(opend.port), Pushes()
    assert context.set_handler(pushes) == 0

    assert opend.push_synthesized(PUSH) == pushes.next()


def test_pushes_in_json_and_encrypted(face: Face, rsa_key: str) -> None:
    with Simulator(answers="made up", rsa_key=rsa_key) as opend:
        config = dataclasses.replace(QUICK, rsa_key=rsa_key, json_bodies=True)
        context, pushes = face.open(opend.port, config, is_encrypt=True), Pushes()
        context.set_handler(pushes)
        assert opend.push_synthesized(PUSH) == pushes.next()
        context.close()


def test_a_handler_takes_the_place_of_the_former(face: Face, opend: Simulator) -> None:
    context, first, second = face.open(opend.port), Pushes(), Pushes()
    context.set_handler(first)
    context.set_handler(second)
    opend.push_synthesized(PUSH)
    second.next()

    assert first.messages.empty()


@pytest.mark.parametrize("handler", [None, 5, Pushes, object()])
def test_what_is_no_handler_is_refused(face: Face, opend: Simulator, handler: Any) -> None:
    assert face.open(opend.port).set_handler(handler) == -1


@pytest.mark.parametrize("protocol", ["Qot_GetKL", "nonsense", None, 3.5])
def test_a_handler_of_no_push_is_refused(face: Face, opend: Simulator, protocol: Any) -> None:
    handler = Pushes()
    handler.protocol = protocol  # type: ignore[misc]

    assert face.open(opend.port).set_handler(handler) == -1


def test_stop_lets_pushes_pass_and_start_takes_them_again(face: Face) -> None:
    def push_and_ask(peer: Peer) -> None:
        peer.log_in()
        while True:
            request = peer.next_request()
            push = message(f"{PUSH}.Response", {"retType": 0, "retMsg": str(request.serial)})
            peer.socket.sendall(peer.session.push(3011, push) + peer.reply(request))

    with ScriptedServer(push_and_ask) as server:
        context, pushes = face.open(server.port), Pushes()
        context.set_handler(pushes)
        seen = watched(context)
        context.request("GetUserInfo")
        eventually(lambda: len(seen) == 1)
        context.stop()
        context.request("GetUserInfo")
        eventually(lambda: len(seen) == 2)
        context.start()
        context.request("GetUserInfo")
        assert [int(pushes.next().retMsg) - int(pushes.next().retMsg), pushes.messages.empty()] == [-2, True]


def watched(context: Any) -> list[Any]:
    """The pushes that the context has decided on so far."""
    connection, seen = getattr(context, "_context", context)._connection, []
    observer = connection._observer

    def decide_and_tell(push: Any) -> Any:
        result = observer.on_push(push)
        seen.append(push)
        return result

    connection._observer = observer._replace(on_push=decide_and_tell)
    return seen


def test_a_handler_that_raises_is_logged_and_the_next_push_comes(face: Face, opend: Simulator) -> None:
    class Raises(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            super().on_recv_rsp(rsp_pb)
            raise RuntimeError("from the handler")

    context, pushes = face.open(opend.port), Raises()
    context.set_handler(pushes)
    with logged() as lines:
        opend.push_synthesized(PUSH)
        pushes.next()
        second = opend.push_synthesized(PUSH)
        assert pushes.next() == second
        eventually(lambda: sum("from the handler" in line for line in lines) == 2)


def test_a_handler_that_exits_ends_nothing(opend: Simulator) -> None:
    class Exits(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            super().on_recv_rsp(rsp_pb)
            raise SystemExit(3)

    face = SyncFace()
    context, pushes = face.open(opend.port), Exits()
    context.set_handler(pushes)
    for _ in range(2):
        opend.push_synthesized(PUSH)
        pushes.next()
    face.shut()


def test_a_push_that_cannot_be_read_is_logged_and_the_next_comes(face: Face) -> None:
    def push(peer: Peer) -> None:
        peer.log_in()
        request = peer.next_request()
        empty = message("KeepAlive.Request", {"c2s": {"time": 1}})
        good = message(f"{PUSH}.Response", {"retType": 0, "retMsg": "good"})
        peer.socket.sendall(peer.session.push(3011, empty) + peer.session.push(3011, good) + peer.reply(request))
        peer.serve()

    with ScriptedServer(push) as server, logged() as lines:
        context, pushes = face.open(server.port), Pushes()
        context.set_handler(pushes)
        context.request("GetUserInfo")
        assert pushes.next().retMsg == "good"
        assert any(f"{PUSH}.Response" in line for line in lines)


class Slow(Pushes):
    """Works on its first push until it is let go; for blocking contexts."""

    def __init__(self) -> None:
        super().__init__()
        self.busy, self.let_go = threading.Event(), threading.Event()

    def on_recv_rsp(self, rsp_pb: Any) -> Any:
        result = super().on_recv_rsp(rsp_pb)
        self.busy.set()
        self.let_go.wait(PATIENCE)
        return result


class AsyncSlow(Slow):
    """The same for asyncio contexts."""

    def on_recv_rsp(self, rsp_pb: Any) -> Any:
        Pushes.on_recv_rsp(self, rsp_pb)
        self.busy.set()
        return self._wait()

    async def _wait(self) -> None:
        while not self.let_go.is_set():
            await asyncio.sleep(0.005)


@pytest.mark.parametrize(
    ("overflow", "kept"), [("drop_oldest", ["0", "97", "98", "99"]), ("drop_newest", ["0", "1", "2", "3"])]
)
def test_a_flood_for_a_slow_handler(face: Face, opend: Simulator, overflow: Any, kept: list[str]) -> None:
    config = dataclasses.replace(QUICK, push_queue_limit=3, push_overflow=overflow)
    context, slow = face.open(opend.port, config), Slow() if isinstance(face, SyncFace) else AsyncSlow()
    context.set_handler(slow)
    with logged() as lines:
        push(opend, 0)
        assert slow.busy.wait(PATIENCE)
        for number in range(1, 100):
            push(opend, number)
        assert context.get_global_state()[0] == 0  # the reader goes on, and has taken all pushes by now
        slow.let_go.set()
        assert [slow.next().retMsg for _ in kept] == kept
        eventually(lambda: any("96 pushes dropped" in line for line in lines))
    assert slow.messages.empty()


def test_pushes_that_wait_outlive_their_connection(face: Face) -> None:
    def push_and_cut(peer: Peer) -> None:
        peer.log_in()
        request = peer.next_request()
        pushes = [message(f"{PUSH}.Response", {"retType": 0, "retMsg": str(number)}) for number in range(5)]
        peer.socket.sendall(b"".join(peer.session.push(3011, push) for push in pushes) + peer.reply(request))
        peer.next_request()

    with ScriptedServer(push_and_cut, normal) as server:
        context, slow = face.open(server.port), Slow() if isinstance(face, SyncFace) else AsyncSlow()
        context.set_handler(slow)
        context.request("GetUserInfo")
        assert slow.busy.wait(PATIENCE)
        with pytest.raises(Exception, match="lost"):
            context.request("GetUserInfo")
        slow.let_go.set()
        assert [slow.next().retMsg for _ in range(5)] == ["0", "1", "2", "3", "4"]


def push(opend: Simulator, number: int) -> None:
    assert opend.push(PUSH, message(f"{PUSH}.Response", {"retType": 0, "retMsg": str(number)})) == 1


def test_an_asyncio_handler_that_awaits_nothing_leaves_room_for_replies(opend: Simulator) -> None:
    order: list[str] = []

    class Busy(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            order.append(rsp_pb.retMsg)

    async def ask(context: AsyncTestContext) -> None:
        await context.request("GetUserInfo")
        order.append("reply")

    face = AsyncFace()
    context = face.open(opend.port)
    context.set_handler(Busy())
    for number in range(500):
        push(opend, number)
    face.run(lambda: ask(context._context))
    eventually(lambda: len(order) == 501)
    face.shut()


def test_each_connection_is_told(face: Face) -> None:
    told: list[str] = []

    class Told(SyncTestContext):
        def on_api_socket_reconnected(self) -> tuple[int, str]:
            told.append(self.status)
            return super().on_api_socket_reconnected()

    class AsyncTold(AsyncTestContext):
        async def on_api_socket_reconnected(self) -> tuple[int, str]:
            told.append(self.status)
            return await super().on_api_socket_reconnected()

    def cut_on_request(peer: Peer) -> None:
        peer.log_in()
        peer.next_request()

    with ScriptedServer(cut_on_request, cut_on_request, normal) as server:
        context = face.open(server.port, cls=Told if isinstance(face, SyncFace) else AsyncTold)  # type: ignore[arg-type]
        for count in (1, 2):
            eventually(lambda count=count: told == ["READY"] * count)
            with pytest.raises(Exception, match="lost"):
                context.request("GetUserInfo")
        eventually(lambda: told == ["READY"] * 3)


def test_requests_from_within_a_handler(face: Face, opend: Simulator) -> None:
    answers: list[Any] = []

    class Asks(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            result = real.get_global_state()
            if isinstance(face, SyncFace):
                answers.append(result)
                return None
            return self._await(result)

        async def _await(self, result: Any) -> None:
            answers.append(await result)

    context = face.open(opend.port)
    real = getattr(context, "_context", context)
    context.set_handler(Asks())
    opend.push_synthesized(PUSH)
    eventually(lambda: answers)
    assert answers[0][0] == 0


def test_closing_from_within_a_handler(face: Face, opend: Simulator) -> None:
    closed = threading.Event()

    class Closes(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            self.messages.put(rsp_pb)
            if isinstance(face, AsyncFace):
                return self._close()
            real.close()
            closed.set()
            return None

        async def _close(self) -> None:
            await real.close()
            closed.set()

    context, closes = face.open(opend.port), Closes()
    real = getattr(context, "_context", context)
    context.set_handler(closes)
    for _ in range(3):
        opend.push_synthesized(PUSH)
    assert closed.wait(PATIENCE)
    assert context.status == "CLOSED"
    eventually(lambda: opend.connections == 0)
    assert closes.messages.qsize() == 1


def test_closing_while_a_handler_waits_for_us(opend: Simulator) -> None:
    lock = threading.Lock()
    entered = threading.Event()

    class NeedsLock(Pushes):
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            entered.set()
            with lock:
                return super().on_recv_rsp(rsp_pb)

    face = SyncFace()
    context = face.open(opend.port)
    context.set_handler(NeedsLock())
    with lock:
        opend.push_synthesized(PUSH)
        assert entered.wait(PATIENCE)
        context.close()
    assert context.status == "CLOSED"
    face.shut()
