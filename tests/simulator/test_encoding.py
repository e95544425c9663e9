from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from typing import Any

import pytest

from opend import schema
from opend.errors import BodyError, LocalProtocolError
from opend.simulator import LogOut, Simulator
from opend.simulator.synthesize import Synthesizer
from opend.wire import server
from opend.wire.bodies import BodyFormat, encode_body
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.frames import Frame, FrameReader, body_digest, encode_frame
from opend.wire.server import Broadcast, ServerOptions, ServerSession
from opend.wire.session import Push
from tests.simulator.raw_client import RawClient
from tests.simulator.test_websocket_door import visit

TICKER = schema.operation("Qot_UpdateTicker")


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Counter[Any]:
    """Counts what is serialized, by format, and what is hashed, under `"hash"`."""
    counted: Counter[Any] = Counter()

    def count_body(message: Any, body_format: BodyFormat) -> bytes:
        if message.DESCRIPTOR.full_name == TICKER.response:
            counted[body_format] += 1
        return encode_body(message, body_format)

    def count_digest(body: bytes) -> bytes:
        counted["hash"] += 1
        return body_digest(body)

    def count_frame(protocol: int, serial: int, body: bytes, **options: Any) -> bytes:
        if protocol == TICKER.number and options.get("digest") is None:
            counted["hash"] += 1
        return encode_frame(protocol, serial, body, **options)

    monkeypatch.setattr(server, "encode_body", count_body)
    monkeypatch.setattr(server, "body_digest", count_digest)
    monkeypatch.setattr(server, "encode_frame", count_frame)
    return counted


def test_a_push_is_written_and_hashed_once_a_format(rsa_key: str, written: Counter[Any]) -> None:
    key = RsaCipher(rsa_key)
    ways = [
        {"rsa": key, "algorithm": algorithm, "push_format": push_format}
        for algorithm in (Algorithm.AES_CBC, Algorithm.AES_ECB, Algorithm.FTAES_ECB)
        for push_format in BodyFormat
    ]
    with ExitStack() as stack:
        opend = stack.enter_context(Simulator(answers="made up", rsa_key=rsa_key, websocket_port=0))
        clients = [stack.enter_context(RawClient(opend.port, **way)) for way in ways]
        visitors = [stack.enter_context(visit(opend)) for _ in range(2)]
        for client in clients:
            client.log_in()
        for visitor in visitors:
            visitor.log_in()

        ticker = opend.push_synthesized(TICKER.name)
        for client in clients:
            assert client.next_push() == (TICKER.name, ticker)
        for visitor in visitors:
            assert TICKER.response_class.FromString(visitor.receive().body) == ticker
    assert written == {BodyFormat.PROTOBUF: 1, BodyFormat.JSON: 1, "hash": 2}


def test_rooms_reach_those_whom_they_name(opend: Simulator, written: Counter[Any]) -> None:
    ticker = Synthesizer(1).message(TICKER.response)
    with RawClient(opend.port) as one, RawClient(opend.port) as two, RawClient(opend.port) as three:
        ids = [client.log_in().connection_id for client in (one, two, three)]
        opend._call(lambda: opend.server._house.send([ids[0], 4711, ids[2]], TICKER.name, ticker))
        assert one.next_push() == three.next_push() == (TICKER.name, ticker)
        two.socket.setblocking(False)
        with pytest.raises(BlockingIOError):
            two.socket.recv(1)
    assert written[BodyFormat.PROTOBUF] == 1


def test_a_logged_out_opend_pushes_no_quotes(opend: Simulator) -> None:
    ticker = Synthesizer(1).message(TICKER.response)
    with RawClient(opend.port) as client:
        connection = client.log_in().connection_id
        opend.faults.add(LogOut())
        assert [client.next_push()[0] for _ in range(2)] == ["Notify", "Notify"]
        opend._call(lambda: opend.server._house.send([connection], TICKER.name, ticker))
        assert not client.call("GetGlobalState").s2c.qotLogined


@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_a_broadcast_gives_the_same_frame_as_a_push(body_format: BodyFormat) -> None:
    ticker = Synthesizer(1).message(TICKER.response)
    body, digest = Broadcast(TICKER.number, ticker).body(body_format)

    assert body == encode_body(ticker, body_format)
    frame = encode_frame(TICKER.number, 1, body, format=body_format)
    assert encode_frame(TICKER.number, 1, body, format=body_format, digest=digest) == frame
    reader = FrameReader()
    reader.feed(frame)
    assert reader.next_frame() == Frame(TICKER.number, body_format, 1, body, digest)


def test_a_broadcast_needs_a_complete_message_and_a_client_that_is_let_in() -> None:
    with pytest.raises(BodyError, match="retType"):
        Broadcast(TICKER.number, TICKER.response_class()).body(BodyFormat.PROTOBUF)
    session = ServerSession(ServerOptions(), schema.message_class)
    with pytest.raises(LocalProtocolError, match="state is idle"):
        session.broadcast(Broadcast(TICKER.number, Synthesizer(1).message(TICKER.response)))


def test_bodies_that_are_ready_are_relayed_as_they_are(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        with pytest.raises(LocalProtocolError, match="state is idle"):
            client.session.relay(1002, 4711, BodyFormat.PROTOBUF, b"")
        client.log_in()
        body = encode_body(Synthesizer(1).message("GetGlobalState.Request"))
        client.socket.sendall(client.session.relay(1002, 4711, BodyFormat.PROTOBUF, body))
        assert client.receive("GetGlobalState", 4711).retType == 0


def test_many_pushes_in_one_turn_arrive_one_by_one_and_in_order(opend: Simulator) -> None:
    tickers = [Synthesizer(1).message(TICKER.response, variant=str(number)) for number in range(2000)]
    with RawClient(opend.port) as client:
        connection = client.log_in().connection_id

        def send() -> None:
            for ticker in tickers:
                opend.server._house.send([connection], TICKER.name, ticker)

        opend._call(send)
        events = [client.next_event() for _ in tickers]
    assert [event.serial for event in events if isinstance(event, Push)] == list(range(1, 2001))
    assert [event.body for event in events if isinstance(event, Push)] == [encode_body(ticker) for ticker in tickers]
