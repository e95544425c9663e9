from __future__ import annotations

import json
import logging
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from opend import schema
from opend.simulator import Call, Simulator
from opend.wire.bodies import BodyFormat, encode_body
from opend.wire.ciphers import RsaCipher
from opend.wire.frames import encode_frame
from opend.wire.session import INIT_CONNECT, Reply
from opend.wire.websocket import Command, Request, encode_request
from tests.simulator.raw_client import PATIENCE, RawClient, sample_request
from tests.simulator.test_websocket_door import visit

MAX_BODY = 100_000
NUMBERS = sorted(schema.operations_by_number())
CALLS = sorted(number for number, operation in schema.operations_by_number().items() if not operation.is_push)

few = settings(max_examples=60)


@pytest.fixture(scope="module")
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7, websocket_port=0, max_body=MAX_BODY) as simulator:
        yield simulator


@pytest.fixture(scope="module")
def bystander(opend: Simulator) -> Iterator[RawClient]:
    """A client that must not notice anything."""
    with RawClient(opend.port) as client:
        client.log_in()
        yield client


@contextmanager
def culprit(opend: Simulator, bystander: RawClient, **options: Any) -> Iterator[RawClient]:
    with RawClient(opend.port, **options) as client:
        client.log_in()
        yield client
    assert bystander.call("GetGlobalState").s2c.connID == bystander.session.info.connection_id  # type: ignore[union-attr]


def end_of(client: RawClient) -> bytes:
    """What comes until the end, when nothing more is sent."""
    with suppress(OSError):  # the simulator may have been quicker
        client.socket.shutdown(socket.SHUT_WR)
    return client.read_to_the_end()


def send_all(client: RawClient, data: bytes) -> None:
    with suppress(OSError):  # it may be closed before all is sent
        client.socket.sendall(data)


# --- bytes that are no frames


@few
@given(garbage=st.binary(max_size=300))
def test_garbage_before_the_log_in(opend: Simulator, bystander: RawClient, garbage: bytes) -> None:
    with RawClient(opend.port) as client:
        send_all(client, garbage)
        assert end_of(client) == b""
    assert bystander.call("GetUserInfo").retType == 0


@few
@given(garbage=st.binary(min_size=1, max_size=300))
def test_garbage_after_the_log_in(opend: Simulator, bystander: RawClient, garbage: bytes) -> None:
    with culprit(opend, bystander) as client:
        send_all(client, garbage)
        assert end_of(client) == b""


@few
@given(at=st.integers(0, 43), value=st.integers(0, 255))
@example(at=35, value=0)
def test_a_header_with_one_wrong_byte(opend: Simulator, bystander: RawClient, at: int, value: int) -> None:
    with culprit(opend, bystander) as client:
        frame = bytearray(encode_frame(1002, 77, encode_body(sample_request("GetGlobalState"))))
        frame[at] = value
        send_all(client, bytes(frame))
        answer = end_of(client)
        assert answer == b"" or answer.startswith(b"FT")


@pytest.mark.parametrize("size", [MAX_BODY + 1, 2**31, 2**32 - 1])
def test_a_length_beyond_the_limit(
    opend: Simulator, bystander: RawClient, size: int, caplog: pytest.LogCaptureFixture
) -> None:
    with culprit(opend, bystander) as client:
        send_all(client, struct.pack("<2sIBBII20s8x", b"FT", 1002, 0, 0, 1, size, b""))
        assert client.read_to_the_end() == b""
    assert f"a body of {size} bytes; at most {MAX_BODY} are accepted" in caplog.text


def test_a_body_as_large_as_the_limit_is_taken(opend: Simulator, bystander: RawClient) -> None:
    with culprit(opend, bystander) as client:
        client.socket.sendall(encode_frame(1002, 77, bytes(MAX_BODY)))
        event = client.next_event()
        assert isinstance(event, Reply) and event.serial == 77


def test_before_the_log_in_a_body_is_small(
    opend: Simulator, bystander: RawClient, caplog: pytest.LogCaptureFixture
) -> None:
    with RawClient(opend.port) as client:
        send_all(client, struct.pack("<2sIBBII20s8x", b"FT", INIT_CONNECT, 0, 0, 1, 20_000, b""))
        assert client.read_to_the_end() == b""
    assert "a body of 20000 bytes" in caplog.text


def test_a_checksum_that_does_not_fit(opend: Simulator, bystander: RawClient, caplog: pytest.LogCaptureFixture) -> None:
    with culprit(opend, bystander) as client:
        frame = encode_frame(1002, 77, encode_body(sample_request("GetGlobalState")))
        send_all(client, frame[:-1] + bytes([frame[-1] ^ 1]))
        assert client.read_to_the_end() == b""
    assert "the SHA-1 does not fit" in caplog.text


def test_garbage_after_a_request(opend: Simulator, bystander: RawClient, caplog: pytest.LogCaptureFixture) -> None:
    with culprit(opend, bystander) as client:
        send_all(client, encode_frame(1002, 77, encode_body(sample_request("GetGlobalState"))) + b"garbage")
        end_of(client)
    assert "a frame starts with b'FT', not with b'ga'" in caplog.text


def test_an_encrypted_connection_that_goes_on_in_clear(rsa_key: str, caplog: pytest.LogCaptureFixture) -> None:
    with (
        Simulator(answers="made up", rsa_key=rsa_key) as opend,
        RawClient(opend.port, rsa=RsaCipher(rsa_key)) as client,
        RawClient(opend.port, rsa=RsaCipher(rsa_key)) as other,
    ):
        client.log_in()
        other.log_in()
        send_all(client, encode_frame(1002, 77, encode_body(sample_request("GetGlobalState"))))
        assert client.read_to_the_end() == b""
        assert other.call("GetGlobalState").retType == 0
    assert "dropped: protocol 1002" in caplog.text


# --- frames that are no requests


@few
@given(protocol=st.sampled_from(CALLS), body=st.binary(max_size=200), body_format=st.sampled_from(list(BodyFormat)))
def test_any_body_gets_a_reply(
    opend: Simulator, bystander: RawClient, protocol: int, body: bytes, body_format: BodyFormat
) -> None:
    if protocol == INIT_CONNECT:
        return
    with culprit(opend, bystander) as client:
        client.socket.sendall(encode_frame(protocol, 77, body, format=body_format))
        reply = client.receive(schema.operation(protocol).name, 77)
        assert reply.retType in (0, -1)
        assert client.call("GetUserInfo").retType == 0


@few
@given(data=st.data())
def test_a_request_with_a_few_wrong_bytes_gets_a_reply(opend: Simulator, bystander: RawClient, data: Any) -> None:
    operation = schema.operation(data.draw(st.sampled_from([number for number in CALLS if number != INIT_CONNECT])))
    body = bytearray(encode_body(sample_request(operation.name)))
    for _ in range(data.draw(st.integers(1, 3))):
        if body:
            body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    with culprit(opend, bystander) as client:
        client.socket.sendall(encode_frame(operation.number, 77, bytes(body)))
        assert client.receive(operation.name, 77).retType in (0, -1)


@few
@given(protocol=st.integers(0, 2**32 - 1).filter(lambda number: number not in NUMBERS))
def test_an_unknown_protocol_gets_an_error_and_the_end(opend: Simulator, bystander: RawClient, protocol: int) -> None:
    with culprit(opend, bystander) as client:
        client.socket.sendall(encode_frame(protocol, 77, b""))
        event = client.next_event()
        assert isinstance(event, Reply)
        error: Any = schema.message_class("KeepAlive.Response").FromString(event.body)
        assert (error.retType, error.retMsg) == (-1, f"protocol {protocol} is unknown")
        assert client.read_to_the_end() == b""


@pytest.mark.parametrize("body", [b"[1, 2]", b"[" * 50_000, b'{"c2s": ' * 5000, b'{"c2s": {"userID": 1e400}}', b"\xff"])
def test_json_that_is_no_request(opend: Simulator, bystander: RawClient, body: bytes) -> None:
    with culprit(opend, bystander) as client:
        client.socket.sendall(encode_frame(1002, 77, body, format=BodyFormat.JSON))
        assert client.receive("GetGlobalState", 77).retType == -1
        assert client.call("GetUserInfo").retType == 0


def test_a_client_that_never_reads_its_replies_sends_no_more() -> None:
    def handler(call: Call) -> Any:
        return call.operation.response_class(retType=0, retMsg="x" * 1_000_000)

    padding = b"\x7a\x90\xbf\x05" + bytes(90_000)  # a field that nobody knows
    with (
        Simulator(answers="made up") as opend,
        RawClient(opend.port) as client,
        RawClient(opend.port) as bystander,
    ):
        opend.server.responder.register("GetGlobalState", handler)
        client.log_in()
        bystander.log_in()
        request = encode_frame(1002, 77, encode_body(sample_request("GetGlobalState")) + padding)
        client.socket.settimeout(0.2)
        with pytest.raises(TimeoutError):
            for _ in range(2000):
                client.socket.sendall(request)
        assert bystander.call("GetUserInfo").retType == 0


# --- a simulator that stumbles


@pytest.mark.parametrize("answer", ["raises", "gives nothing", "gives half a reply"])
def test_a_handler_that_stumbles_costs_one_reply(answer: str, caplog: pytest.LogCaptureFixture) -> None:
    def handler(call: Call) -> Any:
        if answer == "raises":
            raise ZeroDivisionError("nothing is left")
        return None if answer == "gives nothing" else call.operation.response_class()

    with (
        Simulator(answers="made up", websocket_port=0) as opend,
        RawClient(opend.port) as client,
        visit(opend) as visitor,
    ):
        opend.server.responder.register("GetUserInfo", handler)
        client.log_in()
        visitor.log_in()
        for reply in (client.call("GetUserInfo"), visitor.call("GetUserInfo")):
            assert reply.retType == -1
            assert "the simulator stumbled" in reply.retMsg
        assert client.call("GetGlobalState").retType == visitor.call("GetGlobalState").retType == 0
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2


# --- the WebSocket door


@few
@given(message=st.one_of(st.binary(max_size=100), st.text(max_size=50)))
def test_any_websocket_message(opend: Simulator, bystander: RawClient, message: bytes | str) -> None:
    with visit(opend) as visitor:
        visitor.log_in()
        visitor.connection.send(message)
        assert visitor.closing_reason()
    assert bystander.call("GetUserInfo").retType == 0


@few
@given(command=st.sampled_from(CALLS), body=st.binary(max_size=100))
def test_any_websocket_body_gets_a_reply(opend: Simulator, bystander: RawClient, command: int, body: bytes) -> None:
    with visit(opend) as visitor:
        visitor.log_in()
        reply: Any = schema.operation(command).response_class.FromString(visitor.ask(command, body).body)
        assert reply.retType in (0, -1)
        assert visitor.call("GetUserInfo").retType == 0
    assert bystander.call("GetUserInfo").retType == 0


@few
@given(body=st.binary(max_size=60))
@example(body=b"\x0a\x04\x22\x02\xff\xfe")  # a key that is not UTF-8
def test_any_log_in_gets_a_reply(body: bytes) -> None:
    with Simulator(answers="made up", websocket_port=0, websocket_key="key") as opend, visit(opend) as visitor:
        visitor.connection.send(encode_request(Request(Command.LOG_IN, 1, body)))
        reply: Any = schema.message_class("InitWebSocket.Response").FromString(visitor.receive().body)
        assert reply.retType == -1
        assert visitor.closing_reason()


@few
@given(garbage=st.binary(min_size=1, max_size=100))
def test_any_bytes_after_the_handshake(opend: Simulator, bystander: RawClient, garbage: bytes) -> None:
    with socket.create_connection(("127.0.0.1", opend.websocket_port), PATIENCE) as sock:
        sock.sendall(
            b"GET / HTTP/1.1\r\nHost: opend\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        assert sock.recv(1000).startswith(b"HTTP/1.1 101")
        sock.sendall(garbage)
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(1000):
            pass
    assert bystander.call("GetUserInfo").retType == 0


def test_a_websocket_message_beyond_the_limit(
    opend: Simulator, bystander: RawClient, caplog: pytest.LogCaptureFixture
) -> None:
    for size in (MAX_BODY + 1, MAX_BODY + 10_000):
        with visit(opend) as visitor:
            visitor.log_in()
            with pytest.raises(ConnectionClosed):
                visitor.connection.send(encode_request(Request(1002, 1, bytes(size))))
                visitor.receive()
        assert bystander.call("GetUserInfo").retType == 0
    assert f"a body of {MAX_BODY + 1} bytes; at most {MAX_BODY} are accepted" in caplog.text
    assert caplog.text.count("dropped: ") == 2


# --- orders


def test_a_packet_id_is_taken_once() -> None:
    with Simulator(seed=7, speed=0, start="2025-06-18 10:00:00+08:00") as opend, RawClient(opend.port) as client:
        info = client.log_in()
        order: Any = sample_request("Trd_PlaceOrder")
        order.c2s.packetID.connID, order.c2s.packetID.serialNo = info.connection_id, 5
        client.call("Trd_PlaceOrder", order)
        again = client.call("Trd_PlaceOrder", order)
        assert again.retType == -1
        assert "packetID" in again.retMsg
        assert client.call("GetGlobalState").retType == 0


def test_the_log_tells_no_bodies(opend: Simulator, bystander: RawClient, caplog: pytest.LogCaptureFixture) -> None:
    with culprit(opend, bystander) as client:
        body = json.dumps({"c2s": {"pwdMD5": "0123456789abcdef"}}).encode()
        send_all(client, encode_frame(2005, 77, body, format=BodyFormat.JSON)[:-1] + b"?")
        assert client.read_to_the_end() == b""
    assert "0123456789abcdef" not in caplog.text
