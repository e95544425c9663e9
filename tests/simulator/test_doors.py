from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Settings, Simulator
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.websocket import Request, encode_request
from tests.simulator.raw_client import PATIENCE, RawClient
from tests.simulator.test_websocket_door import Visitor, visit

TLS = Path(__file__).parent / "tls"
CERTIFICATE, KEY = TLS / "test-certificate.pem", TLS / "test-key.pem"
WEBSOCKET_KEY = "open sesame"


@contextmanager
def visit_by_tls(port: int) -> Iterator[Visitor]:
    context = ssl.create_default_context(cafile=CERTIFICATE)
    sock = socket.create_connection(("127.0.0.1", port), PATIENCE)
    with connect("wss://opend", sock=sock, ssl=context, server_hostname="opend", close_timeout=0.5) as connection:
        yield Visitor(connection)


@pytest.fixture
def secure() -> Iterator[Simulator]:
    with Simulator(
        answers="made up", websocket_port=0, websocket_key=WEBSOCKET_KEY, tls_certificate=CERTIFICATE, tls_key=KEY
    ) as simulator:
        yield simulator


# --- TLS


def test_the_websocket_door_speaks_tls(secure: Simulator) -> None:
    with visit_by_tls(secure.websocket_port) as visitor, RawClient(secure.port) as client:
        client.log_in()
        assert visitor.log_in(WEBSOCKET_KEY).retType == 0
        assert visitor.call("GetGlobalState").s2c.qotLogined
        ticker = secure.push_synthesized("Qot_UpdateTicker")
        assert schema.message_class("Qot_UpdateTicker.Response").FromString(visitor.receive().body) == ticker
        assert client.next_push() == ("Qot_UpdateTicker", ticker)


def test_certificate_and_key_may_stand_in_one_file(tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_text(CERTIFICATE.read_text() + KEY.read_text())

    with (
        Simulator(answers="made up", websocket_port=0, tls_certificate=str(both)) as opend,
        visit_by_tls(opend.websocket_port) as visitor,
    ):
        assert visitor.log_in().retType == 0


def test_a_wrong_key_is_told_over_tls(secure: Simulator) -> None:
    with visit_by_tls(secure.websocket_port) as visitor:
        assert "websocketKey" in visitor.log_in("wrong").retMsg
        assert "websocketKey" in visitor.closing_reason()


def test_a_client_without_tls_gets_nowhere(secure: Simulator) -> None:
    with socket.create_connection(("127.0.0.1", secure.websocket_port), PATIENCE) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: opend\r\n\r\n")
        assert not sock.recv(1000).startswith(b"HTTP")
    with visit_by_tls(secure.websocket_port) as visitor:
        assert visitor.log_in(WEBSOCKET_KEY).retType == 0


def test_stopping_and_dropping_end_tls_connections(secure: Simulator) -> None:
    with visit_by_tls(secure.websocket_port) as dropped:
        dropped.log_in(WEBSOCKET_KEY)
        secure.drop_connections()
        with pytest.raises(ConnectionClosed):
            dropped.receive()
    with visit_by_tls(secure.websocket_port) as visitor:
        visitor.log_in(WEBSOCKET_KEY)
        secure.stop()
        assert visitor.closing_reason() == ""


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tls_key": KEY, "websocket_port": 0}, "tls_certificate is not"),
        ({"tls_certificate": CERTIFICATE}, "tls_certificate is set, but websocket_port is not"),
        ({"websocket_port": 0, "host": "0.0.0.0"}, "host '0.0.0.0' opens the WebSocket door to other machines"),
        ({"websocket_port": 0, "host": "::"}, "needs TLS"),
        ({"websocket_port": 0, "host": "example.com"}, "needs TLS"),
    ],
)
def test_settings_that_do_not_go_together(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        Settings(**changes)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_on_the_own_machine_the_websocket_door_needs_no_tls(host: str) -> None:
    Settings(host=host, websocket_port=0)


def test_with_tls_other_machines_may_come_in() -> None:
    with Simulator(
        answers="made up", host="0.0.0.0", websocket_port=0, tls_certificate=CERTIFICATE, tls_key=KEY
    ) as opend:
        assert opend.websocket_port


@pytest.mark.parametrize(
    ("certificate", "key"),
    [
        (TLS / "missing.pem", KEY),
        (CERTIFICATE, None),
        (CERTIFICATE, CERTIFICATE),
        (KEY, KEY),
        (CERTIFICATE, TLS / "test-key-locked.pem"),
    ],
)
def test_files_that_are_no_certificate_or_key_are_told(certificate: Path, key: Path | None) -> None:
    simulator = Simulator(answers="made up", websocket_port=0, tls_certificate=certificate, tls_key=key)

    with pytest.raises(ConfigError, match="tls_certificate and tls_key cannot be used: "):
        simulator.start()


# --- what comes in


@pytest.mark.parametrize("algorithm", list(Algorithm))
@pytest.mark.parametrize("push_format", list(BodyFormat))
def test_every_client_gets_pushes_in_its_own_way(rsa_key: str, algorithm: Algorithm, push_format: BodyFormat) -> None:
    has_key = algorithm is not Algorithm.NONE
    options: dict[str, Any] = {"rsa": RsaCipher(rsa_key), "algorithm": algorithm} if has_key else {}
    with (
        Simulator(answers="made up", rsa_key=rsa_key if has_key else None, websocket_port=0) as opend,
        RawClient(opend.port, push_format=push_format, **options) as client,
        visit(opend) as visitor,
    ):
        client.log_in()
        visitor.log_in()
        for _ in range(3):
            kline = opend.push_synthesized("Qot_UpdateKL")
            assert client.next_push() == ("Qot_UpdateKL", kline)
            assert schema.message_class("Qot_UpdateKL.Response").FromString(visitor.receive().body) == kline


def test_serials_of_pushes_count_up_for_each_client_on_its_own(opend: Simulator) -> None:
    with RawClient(opend.port) as one, RawClient(opend.port) as two:
        one.log_in()
        opend.push_synthesized("Qot_UpdateTicker")
        two.log_in()
        opend.push_synthesized("Qot_UpdateTicker")
        assert [one.next_event().serial for _ in range(2)] == [1, 2]  # type: ignore[union-attr]
        assert two.next_event().serial == 1  # type: ignore[union-attr]


def test_a_reply_and_the_pushes_around_it_keep_their_order(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        for _ in range(20):
            before = opend.push_synthesized("Qot_UpdateTicker")
            serial = client.send("GetUserInfo")
            assert client.next_push()[1] == before
            client.receive("GetUserInfo", serial)


def test_a_silent_websocket_client_is_dropped_and_one_that_answers_pings_is_kept(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with (
        Simulator(answers="made up", websocket_port=0, silence_limit=0.3) as opend,
        visit(opend) as lively,
        socket.create_connection(("127.0.0.1", opend.websocket_port), PATIENCE) as silent,
    ):
        lively.log_in()
        silent.sendall(
            b"GET / HTTP/1.1\r\nHost: opend\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        while silent.recv(1000):
            pass
        time.sleep(0.4)
        assert lively.call("GetGlobalState").retType == 0
    assert caplog.text.count("silent for 0.3 s") == 1


def test_a_message_may_come_in_fragments() -> None:
    with Simulator(answers="made up", websocket_port=0) as door, visit(door) as visitor:
        visitor.log_in()
        whole = encode_request(Request(1002, 77, b"\x0a\x02\x08\x01"))
        visitor.connection.send([whole[:5], b"", whole[5:21], whole[21:]])
        reply = visitor.receive()
        assert (reply.command, reply.section) == (1002, 77)


@pytest.mark.parametrize(
    "request_text",
    [
        b"GET / HTTP/1.1\r\nHost: opend\r\n\r\n",
        b"POST / HTTP/1.1\r\n\r\n",
        b"FT nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"x: y\r\n" * 500 + b"\r\n",
        b"GET /" + b"x" * 20_000,
    ],
)
def test_a_handshake_that_is_none_is_refused(request_text: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with (
        Simulator(answers="made up", websocket_port=0) as opend,
        socket.create_connection(("127.0.0.1", opend.websocket_port), PATIENCE) as sock,
    ):
        sock.sendall(request_text)
        try:
            while sock.recv(1000):
                pass
        except ConnectionResetError:
            pass
    assert "dropped: " in caplog.text


def test_the_places_are_shared_and_the_refusal_tells() -> None:
    with (
        Simulator(answers="made up", max_connections=2, websocket_port=0) as opend,
        RawClient(opend.port) as client,
        visit(opend) as visitor,
        visit(opend) as third,
        RawClient(opend.port) as fourth,
    ):
        client.log_in()
        visitor.log_in()
        refusal = third.log_in()
        assert (refusal.retType, refusal.retMsg) == (-1, "too many connections: this OpenD takes at most 2")
        assert third.closing_reason() == refusal.retMsg
        fourth.ask_in()
        assert refusal.retMsg in str(fourth.broken())
