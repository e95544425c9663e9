from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend.errors import ConfigError
from opend.simulator import (
    ControlClient,
    ControlError,
    CutReply,
    DelayReply,
    DropConnection,
    GarbageReply,
    LogOut,
    LoseReply,
    RefuseConnect,
    Simulator,
)
from tests.simulator.raw_client import PATIENCE, RawClient

START = "2025-06-18 10:00:00+08:00"


@pytest.fixture
def controlled() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7, control_port=0, speed=0, start=START) as simulator:
        yield simulator


@pytest.fixture
def control(controlled: Simulator) -> Iterator[ControlClient]:
    with ControlClient(controlled.control_port) as client:
        yield client


def test_a_fault_is_added_listed_and_removed(controlled: Simulator, control: ControlClient) -> None:
    cut = control.add(CutReply(after=5), protocol="GetGlobalState", times=2)
    delay = control.add(DelayReply(0.1, jitter=0.2), times=None, probability=0.5, since=10)
    assert control.faults() == [
        {"kind": "cut", "after": 5, "protocol": "GetGlobalState", "times": 2, "on": "reply"}
        | {"number": cut, "seen": 0, "struck": 0},
        {"kind": "delay", "seconds": 0.1, "jitter": 0.2, "in_order": False, "times": "always", "on": "reply"}
        | {"probability": 0.5, "since": 10.0, "number": delay, "seen": 0, "struck": 0},
    ]

    with RawClient(controlled.port) as client:
        client.log_in()
        client.send("GetGlobalState")
        assert len(client.read_to_the_end()) == 5
    assert (control.faults()[0]["seen"], control.faults()[0]["struck"]) == (1, 1)

    control.remove(cut)
    with pytest.raises(ControlError, match="there is no fault with the number 1"):
        control.remove(cut)
    control.clear()
    assert control.faults() == []


def test_bytes_of_a_fault_come_over(controlled: Simulator, control: ControlClient) -> None:
    control.add(GarbageReply(b"\x00\xff"))

    assert controlled.faults.entries[0].fault == GarbageReply(b"\x00\xff")


def test_what_is_wrong_with_a_fault_is_told(control: ControlClient) -> None:
    with pytest.raises(ControlError, match="probability must be above 0"):
        control.add(LoseReply(), probability=2)
    with pytest.raises(ControlError, match="kind must be one of"):
        control.add_table({"kind": "nonsense"})
    with pytest.raises(ControlError, match="fault must be a table"):
        control.do("add")


def test_the_clock_is_moved(controlled: Simulator, control: ControlClient) -> None:
    began = control.status()["time"]
    control.advance(90)
    assert control.status()["time"] == began + 90
    control.set_clock("2025-06-19 10:00:00+08:00")
    assert controlled.server.clock.now() == began + 86_400
    control.set_clock(began)
    assert control.status()["time"] == began
    with pytest.raises(ControlError, match="distance from UTC"):
        control.set_clock("2025-06-19 10:00:00")
    with pytest.raises(ControlError, match="seconds must be a number"):
        control.do("advance", seconds="many")


def test_connections_are_dropped(controlled: Simulator, control: ControlClient) -> None:
    with RawClient(controlled.port) as client:
        client.log_in()
        control.drop()
        assert client.read_to_the_end() == b""


def test_a_push_is_sent(controlled: Simulator, control: ControlClient) -> None:
    with RawClient(controlled.port) as client:
        client.log_in()
        assert control.push("Notify", {"retType": 0, "s2c": {"type": 3}}) == 1
        name, notice = client.next_push()
        assert (name, notice.s2c.type) == ("Notify", 3)
        assert control.push("Qot_UpdateTicker") == 1
        assert client.next_push()[0] == "Qot_UpdateTicker"


@pytest.mark.parametrize(
    ("protocol", "message", "error"),
    [
        ("Qot_GetKL", None, "is not a push"),
        ("Qot_UpdateNothing", None, "there is no protocol"),
        ("Notify", {"retType": "x"}, r"Notify\.Response"),
        ("Notify", {}, "required fields are missing: retType"),
        ("Notify", [], r"Notify\.Response"),
    ],
)
def test_what_is_wrong_with_a_push_is_told(control: ControlClient, protocol: str, message: Any, error: str) -> None:
    with pytest.raises(ControlError, match=error):
        control.push(protocol, message)


def test_the_status_tells_how_it_stands(controlled: Simulator, control: ControlClient) -> None:
    control.add(RefuseConnect(), since=10)
    status = {
        "connections": 1,
        "logged_in": True,
        "port": controlled.port,
        "websocket_port": 0,
        "time": 1750212000.0,
        "speed": 0,
        "faults": 1,
    }
    with RawClient(controlled.port) as client:
        client.log_in()
        assert control.status() == status
        control.add(LogOut())
        assert client.next_push()[0] == "Notify"
        assert control.status() == status | {"logged_in": False}


def test_what_happens_at_once_needs_no_trigger(controlled: Simulator, control: ControlClient) -> None:
    with RawClient(controlled.port) as client:
        client.log_in()
        control.add(DropConnection())
        assert client.read_to_the_end() == b""


# --- lines


def ask(sock: socket.socket, line: bytes) -> dict[str, Any]:
    sock.sendall(line + b"\n")
    reply: dict[str, Any] = json.loads(sock.makefile("rb").readline())
    return reply


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"nonsense", "this is no JSON"),
        (b"\xff\xfe", "this is no JSON"),
        (b"[]", "a request is a JSON object"),
        (b"{}", "do must be one of add, remove, clear"),
        (b'{"do": "juggle"}', "do must be one of .*not 'juggle'"),
        (b'{"do": ["add"]}', "do must be one of"),
        (b'{"do": "remove", "number": "x"}', "there is no fault with the number 'x'"),
        (b'{"do": "set_clock", "time": true}', "time must be a number"),
    ],
)
def test_a_wrong_line_is_told_and_the_connection_goes_on(controlled: Simulator, line: bytes, error: str) -> None:
    with socket.create_connection(("127.0.0.1", controlled.control_port), PATIENCE) as sock:
        reply = ask(sock, line)
        assert not reply["ok"]
        assert __import__("re").search(error, reply["error"])
        assert ask(sock, b'{"do": "status"}')["ok"]


@settings(max_examples=50)
@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), st.lists, max_leaves=5), st.data())
def test_no_request_stumbles(value: Any, data: st.DataObject) -> None:
    from opend.simulator.faults.control import ControlDoor

    door = ControlDoor(SERVER, None)
    action = data.draw(st.sampled_from(["add", "remove", "clear", "list", "advance", "set_clock", "push", "status"]))
    keys = ("fault", "number", "seconds", "time", "protocol", "message")
    request = {"do": action} | dict.fromkeys(keys, value)
    reply = door._answer(json.dumps(request).encode())
    assert reply["ok"] is True or isinstance(reply["error"], str)


SERVER = Simulator(answers="made up", speed=0, start=START).server


def test_a_line_without_end_is_not_kept(controlled: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_connection(("127.0.0.1", controlled.control_port), PATIENCE) as sock:
        try:
            for _ in range(100):
                sock.sendall(b"x" * 100_000)
            assert sock.recv(1) == b""
        except OSError:
            pass
    with ControlClient(controlled.control_port) as control:
        assert control.status()["connections"] == 0
    assert "a line has more than" in caplog.text


def test_the_control_connection_is_closed_unless_it_is_asked_for(opend: Simulator) -> None:
    assert opend.control_port == 0


def test_it_listens_on_the_own_machine_only() -> None:
    with Simulator(answers="made up", host="0.0.0.0", control_port=0) as opend:
        [listener] = opend.server._control._server.sockets  # type: ignore[union-attr]
        assert listener.getsockname()[0] == "127.0.0.1"


def test_a_taken_port_is_named(controlled: Simulator) -> None:
    with pytest.raises(ConfigError, match=r"\(control_port\): Address already in use"):
        Simulator(answers="made up", control_port=controlled.control_port).start()
    with pytest.raises(ConfigError, match="control_port must be a number from 0"):
        Simulator(answers="made up", control_port=-1)


def test_stopping_ends_control_connections(controlled: Simulator, control: ControlClient) -> None:
    assert control.status()["connections"] == 0
    controlled.stop()
    with pytest.raises((ControlError, OSError)):
        control.status()
