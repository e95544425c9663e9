from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from opend import schema
from opend.errors import ConfigError
from opend.simulator import RefuseInit, Simulator, websocket_door
from opend.wire.websocket import Command, Reply, Request, decode_reply, encode_request, websocket_key
from tests.simulator.raw_client import PATIENCE, RawClient, calls, sample_request

KEY = "open sesame"


class Visitor:
    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self._section = 0

    def ask(self, command: int, body: bytes) -> Reply:
        self._section += 1
        self.connection.send(encode_request(Request(command, self._section, body)))
        reply = self.receive()
        assert (reply.command, reply.section, reply.error) == (command, self._section, 0)
        return reply

    def receive(self) -> Reply:
        return decode_reply(self.connection.recv(timeout=PATIENCE))

    def log_in(self, key: str | None = None) -> Any:
        request: Any = schema.message_class("InitWebSocket.Request")()
        request.c2s.programmingLanguage = "JavaScript"
        if key is not None:
            request.c2s.websocketKey = websocket_key(key)
        reply = self.ask(Command.LOG_IN, request.SerializeToString())
        return schema.message_class("InitWebSocket.Response").FromString(reply.body)

    def call(self, name: str) -> Any:
        operation = schema.operation(name)
        reply = self.ask(operation.number, sample_request(name).SerializeToString())
        return operation.response_class.FromString(reply.body)

    def closing_reason(self) -> str:
        with pytest.raises(ConnectionClosed) as caught:
            self.receive()
        assert caught.value.rcvd is not None
        return caught.value.rcvd.reason


@contextmanager
def visit(opend: Simulator) -> Iterator[Visitor]:
    # A socket of our own, so that no proxy of the environment comes between.
    sock = socket.create_connection((opend.host, opend.websocket_port), timeout=PATIENCE)
    with connect("ws://opend", sock=sock, close_timeout=0.5) as connection:
        yield Visitor(connection)


@pytest.fixture
def locked() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7, websocket_port=0, websocket_key=KEY) as simulator:
        yield simulator


def test_the_right_key_opens_the_door(locked: Simulator) -> None:
    with visit(locked) as visitor:
        login = visitor.log_in(KEY)
        state = visitor.call("GetGlobalState")

    assert login.retType == 0
    assert state.s2c.connID == login.s2c.connID != 0


@pytest.mark.parametrize("key", ["wrong", None])
def test_another_key_does_not(locked: Simulator, key: str | None, caplog: pytest.LogCaptureFixture) -> None:
    with visit(locked) as visitor:
        login = visitor.log_in(key)
        assert "websocketKey" in visitor.closing_reason()

    assert login.retType == -1
    assert "MD5" in login.retMsg
    assert "websocketKey" in caplog.text
    assert KEY not in caplog.text


def test_a_door_without_key_is_open_to_all() -> None:
    with Simulator(answers="made up", websocket_port=0) as opend, visit(opend) as visitor:
        assert visitor.log_in().retType == 0


def test_every_operation_gets_its_reply(locked: Simulator) -> None:
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        for name in calls():
            assert visitor.call(name).retType == 0


def test_both_doors_give_the_same_answers(locked: Simulator) -> None:
    with visit(locked) as visitor, RawClient(locked.port) as client:
        visitor.log_in(KEY)
        client.log_in()
        assert visitor.call("Qot_GetKL") == client.call("Qot_GetKL")


def test_pushes_come_through_both_doors(locked: Simulator) -> None:
    with visit(locked) as visitor, RawClient(locked.port) as client:
        visitor.log_in(KEY)
        client.log_in()
        ticker = locked.push_synthesized("Qot_UpdateTicker")
        push = visitor.receive()
        assert push.command == schema.operation("Qot_UpdateTicker").number
        assert schema.message_class("Qot_UpdateTicker.Response").FromString(push.body) == ticker
        assert client.next_push() == ("Qot_UpdateTicker", ticker)


def test_nothing_is_answered_before_the_log_in(locked: Simulator) -> None:
    with visit(locked) as visitor:
        visitor.connection.send(encode_request(Request(1002, 1, b"")))
        assert visitor.closing_reason() == "command 1002 came before the log-in"


@pytest.mark.parametrize("message", [b"nonsense", "text"])
def test_a_broken_message_ends_the_connection(locked: Simulator, message: bytes | str) -> None:
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        visitor.connection.send(message)
        assert visitor.closing_reason()


def test_an_unknown_command_gets_an_error_and_the_end(locked: Simulator) -> None:
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        reply = visitor.ask(9999, b"")
        error: Any = schema.message_class("GetUserInfo.Response").FromString(reply.body)
        assert (error.retType, error.retMsg) == (-1, "protocol 9999 is unknown")
        assert visitor.closing_reason() == "protocol 9999 is unknown"


def test_one_log_in_is_enough(locked: Simulator) -> None:
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        assert visitor.log_in(KEY).retMsg == "this connection is logged in already"
        assert visitor.closing_reason()
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        init = schema.operation("InitConnect")
        body = visitor.ask(init.number, sample_request("InitConnect").SerializeToString()).body
        refusal: Any = init.response_class.FromString(body)
        assert refusal.retType == -1


def test_a_planned_refusal_holds_for_this_door_too(locked: Simulator) -> None:
    locked.faults.add(RefuseInit(text="not today"))

    with visit(locked) as visitor:
        assert visitor.log_in(KEY).retMsg == "not today"
        assert visitor.closing_reason() == "not today"


def test_both_doors_share_the_number_of_places() -> None:
    with (
        Simulator(answers="made up", max_connections=1, websocket_port=0) as opend,
        RawClient(opend.port) as client,
        visit(opend) as visitor,
    ):
        client.log_in()
        assert "at most 1" in visitor.log_in().retMsg


def test_all_connections_are_cut_at_once(locked: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    with visit(locked) as visitor:
        visitor.log_in(KEY)
        locked.drop_connections()
        with pytest.raises(ConnectionClosed):
            visitor.receive()

    assert not caplog.records


def test_a_visitor_that_does_not_read_is_dropped(
    locked: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(websocket_door, "MAX_UNSENT", 1_000_000)
    message: Any = schema.operation("Notify").response_class(retType=0, retMsg="x" * 500_000)

    with visit(locked) as visitor:
        visitor.log_in(KEY)
        while locked.push("Notify", message):
            pass

    assert "reads too slowly" in caplog.text


def test_without_the_package_the_door_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets.server", None)

    with pytest.raises(ConfigError, match="pip install websockets"):
        Simulator(answers="made up", websocket_port=0).start()
