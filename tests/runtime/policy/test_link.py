"""The link, without sockets: a server session is the other end, and time is a number."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from opend import schema
from opend.errors import (
    BadMagic,
    ConfigError,
    ConnectError,
    ContextClosed,
    Disconnected,
    InitConnectRefused,
    NotConnected,
    OpenDError,
    RequestTimeout,
)
from opend.policy.link import Link, Status
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.server import ServerOptions, ServerSession
from opend.wire.session import Connected, ConnectRequest, Push, Request
from tests.runtime.kit import QUICK, global_state_request, message

GLOBAL_STATE = schema.operation("GetGlobalState")


class Wire:
    """A link and its OpenD, joined by nothing but calls."""

    def __init__(self, **settings: Any) -> None:
        self.now = 100.0
        self.link = Link(dataclasses.replace(QUICK, **{"connect_timeout": 15.0, **settings}))
        self.link.open()
        self.outcomes: list[tuple[int, Any]] = []
        self.errors: list[OpenDError] = []

    def dial(self) -> None:
        self.link.attempt(self.now)
        self.link.resolved()
        self.server = ServerSession(
            ServerOptions(rsa=RsaCipher(key) if (key := self.link.config.rsa_key) else None), schema.message_class
        )
        [event] = self.server.receive(self.link.opened())
        assert isinstance(event, ConnectRequest)

    def acceptance(self) -> bytes:
        return self.server.accept(
            connection_id=7,
            login_user_id=5,
            server_version=1000,
            keep_alive_interval=10,
            aes_key="k" * 16,
            aes_iv="i" * 16,
        )

    def connect(self) -> None:
        self.dial()
        [notice] = self.arrive(self.acceptance())
        assert isinstance(notice, Connected)

    def arrive(self, data: bytes) -> list[Any]:
        notices: list[Any] = []
        while data:
            space = self.link.writable(len(data))
            size = min(len(space), len(data))
            space[:size] = data[:size]
            received = self.link.received(size, self.now)
            assert received.has_connected is any(isinstance(notice, Connected) for notice in received.notices)
            notices += received.notices
            if received.error is not None:
                self.errors.append(received.error)
            data = data[size:]
        return notices

    def ask(self, deadline: float | None = None) -> tuple[int, Request]:
        serial, data = self.link.submit(
            GLOBAL_STATE, global_state_request(), lambda *outcome: self.outcomes.append(outcome), deadline
        )
        [request] = self.server.receive(data)
        assert isinstance(request, Request)
        return serial, request

    def reply(self, request: Request) -> bytes:
        return self.server.reply(request, message("GetGlobalState.Response", {"retType": 0}))

    def due(self) -> bytes:
        return self.link.due(self.now, unix_time=1_700_000_000, listened_at=self.now)

    def lose(self, error: Exception | None = None) -> Any:
        return self.link.lost(error or OSError("cut"), self.now)


@pytest.fixture
def wire() -> Wire:
    return Wire()


def test_the_steps_of_connecting() -> None:
    link = Link(QUICK)
    assert (link.status, link.hopeless, link.closed) == (Status.START, True, False)
    link.open()
    assert (link.status, link.hopeless) == (Status.CONNECTING, False)
    assert link.attempt(now=5.0) == 5.0 + QUICK.connect_timeout
    assert link.stage == "name lookup"
    link.resolved()
    assert link.stage == "TCP connect"
    assert link.opened()
    assert (link.status, link.stage, link.attempts) == (Status.CONNECTED, "InitConnect", 1)


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_request_and_its_reply(rsa_key: str, encrypted: bool) -> None:
    wire = Wire(rsa_key=rsa_key if encrypted else None)
    wire.connect()
    assert wire.link.status == Status.READY
    assert wire.link.info is not None
    assert wire.link.info.algorithm is (Algorithm.AES_CBC if encrypted else Algorithm.NONE)

    serial, request = wire.ask()
    assert wire.arrive(wire.reply(request)) == []
    [(told, reply)] = wire.outcomes
    assert (told, reply.serial) == (serial, serial)


def test_every_split_of_the_bytes_gives_the_same(wire: Wire) -> None:
    wire.dial()
    stream = wire.acceptance() + wire.server.push(3011, message("Qot_UpdateTicker.Response", {"retType": 0}))
    for size in range(1, len(stream)):
        other = Wire()
        other.dial()
        pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
        kinds = [type(notice) for piece in pieces for notice in other.arrive(piece)]
        assert kinds == [Connected, Push]


def test_a_refusal(wire: Wire) -> None:
    wire.dial()
    assert wire.arrive(wire.server.refuse(-5, "not today")) == []
    [refused] = wire.errors
    lost = wire.lose(refused)
    assert isinstance(lost.error, InitConnectRefused)
    assert (lost.error.ret_type, lost.error.reason, lost.info) == (-5, "not today", None)
    assert wire.link.status == Status.WAIT_RECONNECT
    assert wire.link.next_wait() == 0.0
    wire.connect()
    assert wire.link.attempts == 2


def test_the_handshake_has_a_deadline(wire: Wire) -> None:
    wire.dial()
    assert wire.link.next_check(wire.now) == 1.0
    wire.now += 14.5
    assert wire.link.next_check(wire.now) == pytest.approx(0.5)
    assert wire.due() == b""
    wire.now += 0.5
    with pytest.raises(TimeoutError, match="InitConnect"):
        wire.due()


def test_a_loss_is_told_to_all_that_wait(wire: Wire) -> None:
    wire.connect()
    serials = [wire.ask()[0] for _ in range(3)]
    info = wire.link.info
    lost = wire.lose(OSError("cut"))
    assert isinstance(lost.error, Disconnected)
    assert lost.info is info
    assert wire.link.info is None
    assert [serial for serial, _ in wire.outcomes] == serials
    assert all(isinstance(outcome, Disconnected) and "cut" in str(outcome) for _, outcome in wire.outcomes)
    with pytest.raises(NotConnected, match="cut"):
        wire.ask()


@pytest.mark.parametrize("size", [1, 43, 44, 50])
def test_after_a_cut_in_mid_frame_the_next_connection_starts_empty(wire: Wire, size: int) -> None:
    wire.connect()
    _, request = wire.ask()
    assert wire.arrive(wire.reply(request)[:size]) == []
    wire.lose()
    wire.connect()
    _, request = wire.ask()
    wire.arrive(wire.reply(request))
    assert not isinstance(wire.outcomes[-1][1], Disconnected)


def test_a_late_reply_from_the_former_connection_is_nobody_s(wire: Wire) -> None:
    wire.connect()
    _, former = wire.ask()
    wire.lose()
    wire.connect()
    second, request = wire.ask()
    wire.arrive(wire.reply(dataclasses.replace(former, serial=second + 1)))
    assert len(wire.outcomes) == 1
    wire.arrive(wire.reply(request))
    assert wire.outcomes[-1][0] == second


def test_garbage(wire: Wire) -> None:
    wire.connect()
    _, request = wire.ask()
    assert wire.arrive(wire.reply(request) + b"garbage") == []
    assert [type(error) for error in wire.errors] == [BadMagic]
    assert len(wire.outcomes) == 1  # the reply before the garbage was a good one
    with pytest.raises(NotConnected):  # though the loss is not noticed yet
        wire.ask()
    assert wire.arrive(b"more") == []


def test_keep_alives(wire: Wire) -> None:
    wire.connect()
    wire.now += 7.9
    assert wire.due() == b""
    wire.now += 0.1
    [request] = wire.server.receive(wire.due())
    assert isinstance(request, Request)
    assert request.protocol == 1004
    assert wire.due() == b""
    reply = wire.server.reply(request, message("KeepAlive.Response", {"retType": 0, "s2c": {"time": 1}}))
    assert wire.arrive(reply) == []


def test_a_dead_peer(wire: Wire) -> None:
    wire = Wire(dead_after=33.0)
    wire.connect()
    wire.now += 32.9
    wire.due()
    wire.now += 0.1
    with pytest.raises(Disconnected, match="33 s"):
        wire.due()
    assert wire.link.due(wire.now, 0, listened_at=wire.now - 5) == b""  # we were held up: listen first


def test_requests_that_get_no_reply_are_given_up(wire: Wire) -> None:
    wire.connect()
    first, _ = wire.ask(deadline=wire.now + 5)
    second, request = wire.ask(deadline=wire.now + 50)
    wire.ask(deadline=None)
    wire.now += 5
    wire.due()
    [(serial, outcome)] = wire.outcomes
    assert (serial, type(outcome)) == (first, RequestTimeout)
    wire.arrive(wire.reply(request))
    assert wire.outcomes[-1][0] == second


def test_a_waiter_may_give_up(wire: Wire) -> None:
    wire.connect()
    serial, request = wire.ask()
    assert wire.link.forget(serial) is True
    assert wire.link.forget(serial) is False
    wire.arrive(wire.reply(request))
    assert wire.outcomes == []


def test_a_connection_that_held_is_followed_at_once(wire: Wire) -> None:
    wire.connect()
    wire.now += 10
    wire.lose()
    assert wire.link.next_wait() == 0.0
    wire.connect()
    wire.lose()  # at once: who drops us at each try is not hammered
    assert wire.link.next_wait() > 0.0


def test_closing(wire: Wire) -> None:
    wire.connect()
    wire.ask()
    wire.link.closing()
    assert (wire.link.status, wire.link.closed, wire.link.info) == (Status.CLOSING, True, None)
    assert isinstance(wire.outcomes[0][1], ContextClosed)
    wire.lose()
    assert wire.link.status == Status.CLOSING
    for step in (lambda: wire.link.attempt(0), wire.link.opened, wire.link.open, wire.ask):
        with pytest.raises(ContextClosed):
            step()
    wire.link.finished()
    wire.link.closing()
    wire.link.finished()
    assert wire.link.status == Status.CLOSED
    assert wire.link.hopeless
    assert len(wire.outcomes) == 1


def test_without_reconnecting_a_loss_is_the_end() -> None:
    wire = Wire(reconnect=False)
    wire.connect()
    wire.lose()
    assert (wire.link.status, wire.link.hopeless, wire.link.closed) == (Status.CLOSED, True, False)
    assert isinstance(wire.link.unready_error(), NotConnected)
    wire = Wire(reconnect=False)
    wire.dial()
    wire.lose()
    assert isinstance(wire.link.unready_error(), ConnectError)


def test_errors_tell_what_was_tried(wire: Wire) -> None:
    wire.dial()
    wire.lose(ConnectionRefusedError(111, "Connection refused"))
    error = wire.link.timeout_error(15)
    assert (error.host, error.port, error.stage, error.attempts) == ("127.0.0.1", 11111, "InitConnect", 1)
    assert isinstance(error.cause, ConnectionRefusedError)
    wire.link.attempt(wire.now)
    error = wire.link.timeout_error(15)
    assert (error.stage, error.attempts) == ("InitConnect", 2)  # the second try has only begun
    wire.link.resolved()
    assert wire.link.timeout_error(15).stage == "TCP connect"


def test_the_reconnect_interval_is_checked(wire: Wire) -> None:
    wire.link.reconnect_interval = 2
    assert wire.link.reconnect_interval == 2
    with pytest.raises(ConfigError, match="reconnect_interval"):
        wire.link.reconnect_interval = 0


def test_serials_for_packets_are_never_those_of_requests(wire: Wire) -> None:
    wire.connect()
    serials = [wire.ask()[0], wire.link.next_serial(), wire.ask()[0], wire.link.next_serial()]
    assert len(set(serials)) == 4
