from __future__ import annotations

import http.server
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from Crypto.PublicKey import RSA

from opend import schema
from opend.addresses import Address
from opend.cli import health, reach
from opend.cli.probes import TlsAnswer
from opend.config import ConnectionConfig
from opend.simulator import Call, LogOut, RefuseConnect, RefuseInit, Simulator
from opend.simulator.faults import LoseReply
from opend.wire.ciphers import RsaCipher
from opend.wire.frames import encode_frame
from opend.wire.session import INIT_CONNECT
from tests.cli.kit import Opend
from tests.simulator.raw_client import RawClient

CERTIFICATE = Path(__file__).parent / "data" / "certificate.pem"
HASTE = ("--timeout", "0.5")
HEALTHY = {
    *("name", "port", "answer", "TLS", "RSA key", "encryption", "versions"),
    *("quote log-in", "trade log-in", "status", "subscriptions", "history", "clock", "latency"),
}


class Report:
    """What the doctor said, check by check."""

    def __init__(self, text: str) -> None:
        self._checks = {check["check"]: check for check in json.loads(text)["checks"]}
        self.names = list(self._checks)

    def says(self, check: str, verdict: str, *words: str) -> None:
        found = self._checks[check]
        told = f"{found['text']} -> {found['advice']}"
        assert found["verdict"] == verdict, told
        assert all(word in told for word in words), told
        assert bool(found["advice"]) is (verdict != "ok")


@pytest.fixture
def doctor(opend: Opend) -> Callable[..., Report]:
    def examine(port: int, *arguments: str, host: str = "127.0.0.1", code: int = 0) -> Report:
        return Report(opend("doctor", host, str(port), "--json", *arguments, code=code))

    return examine


@contextmanager
def server(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Something that is no OpenD: it treats its clients as told."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with client, suppress(OSError):
                serve(client)

    thread = threading.Thread(target=accept)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


# --- all is well


def test_a_healthy_one(market: Simulator, opend: Opend) -> None:
    lines = opend("doctor", "127.0.0.1", str(market.port)).splitlines()
    assert {line[9:23].strip() for line in lines} == HEALTHY
    assert {line.split()[0] for line in lines} == {"ok", "warning"}
    (warning,) = (line for line in lines if line.startswith("warning"))
    assert "clock" in warning and "2025-06-18 02:00" in warning and " -> " in warning


def test_json_tells_the_same(market: Simulator, opend: Opend) -> None:
    told = json.loads(opend("doctor", "127.0.0.1", str(market.port), "--json"))
    assert (told["host"], told["port"], told["well"]) == ("127.0.0.1", market.port, True)
    assert {check["check"] for check in told["checks"]} == HEALTHY
    assert all(set(check) == {"check", "verdict", "text", "advice"} for check in told["checks"])


def test_a_clock_that_goes_right(doctor: Callable[..., Report]) -> None:
    with Simulator() as simulator:
        doctor(simulator.port).says("clock", "ok", "0.")


def test_the_same_key_on_both_sides(doctor: Callable[..., Report], key_file: Path, rsa_key: str) -> None:
    with Simulator(rsa_key=rsa_key) as simulator:
        report = doctor(simulator.port, "--rsa-key", str(key_file))
        report.says("RSA key", "ok", "same")
        report.says("encryption", "ok", "AES_CBC")


def test_another_algorithm_than_asked_for(doctor: Callable[..., Report], key_file: Path, rsa_key: str) -> None:
    with Simulator(rsa_key=rsa_key, algorithm="ftecb") as simulator:
        doctor(simulator.port, "--rsa-key", str(key_file)).says("encryption", "ok", "FTAES_ECB")


# --- nobody is there


def test_a_name_that_is_none(doctor: Callable[..., Report]) -> None:
    report = doctor(11111, host="x" * 64, code=1)
    report.says("name", "error", "cannot be looked up")
    assert report.names == ["name"]


def test_a_closed_port(doctor: Callable[..., Report]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    report = doctor(port, code=1)
    report.says("port", "error", f"nobody listens at 127.0.0.1:{port}", "start OpenD")
    assert report.names == ["name", "port"]


def test_a_port_that_does_not_answer(
    doctor: Callable[..., Report], market: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(*_: object) -> socket.socket:
        raise TimeoutError

    monkeypatch.setattr(reach, "connect", connect)
    doctor(market.port, code=1).says("port", "error", "does not answer within 5 s", "firewall")


def test_one_of_two_addresses_is_open(
    doctor: Callable[..., Report], market: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(host: str, port: int, *_: object) -> list[Address]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 0)
        return [Address(*kind, ("127.0.0.1", 1)), Address(*kind, ("127.0.0.1", port))]

    monkeypatch.setattr(reach, "find_addresses", find)
    report = doctor(market.port, host="localhost")
    report.says("name", "ok", "localhost is 127.0.0.1")
    report.says("port", "warning", "127.0.0.1:1 is not", "name 127.0.0.1")


# --- somebody else is there


def test_an_http_server(doctor: Callable[..., Report]) -> None:
    class Quiet(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as web:
        thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        report = doctor(web.server_port, *HASTE, code=1)
        web.shutdown()
        thread.join()
    report.says("answer", "error", "an HTTP server", "BaseHTTP", "501", "API port")


@pytest.fixture(scope="module")
def webserver() -> Iterator[Simulator]:
    with Simulator(answers="made up", websocket_port=0) as simulator:
        yield simulator


def test_the_websocket_door(doctor: Callable[..., Report], webserver: Simulator) -> None:
    report = doctor(webserver.websocket_port, *HASTE, code=1)
    report.says("answer", "error", "a WebSocket door without TLS", "another port")


def test_the_websocket_door_with_tls(doctor: Callable[..., Report]) -> None:
    with Simulator(answers="made up", websocket_port=0, tls_certificate=CERTIFICATE) as simulator:
        report = doctor(simulator.websocket_port, *HASTE, code=1)
    report.says("answer", "error", "a WebSocket door with TLS")
    report.says("TLS", "warning", "TLSv1.3", "not trusted", "self-signed")


def test_a_trusted_certificate(
    doctor: Callable[..., Report], webserver: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach, "knock", lambda *_: None)
    monkeypatch.setattr(reach, "knock_with_tls", lambda *_: TlsAnswer("TLSv1.3", ""))
    report = doctor(webserver.websocket_port, *HASTE, code=1)
    report.says("answer", "error", "a server that speaks TLS, not OpenD")
    report.says("TLS", "ok", "trusted")


def test_a_server_that_speaks_first(doctor: Callable[..., Report]) -> None:
    with server(lambda client: client.sendall(b"SSH-2.0-sshd\r\n")) as port:
        doctor(port, *HASTE, code=1).says("answer", "error", "no OpenD", "SSH-2.0-sshd")


def test_silence(doctor: Callable[..., Report]) -> None:
    with server(lambda client: client.recv(100_000) and client.recv(1)) as port:
        doctor(port, *HASTE, code=1).says("answer", "error", "says nothing for 0.5 s", "restart OpenD", "--rsa-key")


def test_somebody_who_hangs_up(doctor: Callable[..., Report], key_file: Path) -> None:
    with Simulator(answers="made up") as simulator:
        simulator.faults.add(RefuseConnect(), times=None)
        doctor(simulator.port, *HASTE, code=1).says("answer", "error", "hangs up without a word", "give --rsa-key")
        report = doctor(simulator.port, *HASTE, "--rsa-key", str(key_file), code=1)
        report.says("answer", "error", "hangs up without a word", "check the RSA key")


# --- OpenD is there, and does not let us in


def test_a_refusal(doctor: Callable[..., Report]) -> None:
    with Simulator(answers="made up") as simulator:
        simulator.faults.add(RefuseInit(text="too many connections"), times=None)
        doctor(simulator.port, code=1).says("answer", "error", "too many connections")


def test_we_have_a_key_and_opend_has_none(doctor: Callable[..., Report], market: Simulator, key_file: Path) -> None:
    report = doctor(market.port, *HASTE, "--rsa-key", str(key_file), code=1)
    report.says("RSA key", "error", "we have one, and OpenD has none", "leave --rsa-key out")


def answer_with_key(pem: str) -> Callable[[socket.socket], None]:
    """An OpenD that answers everybody with its key, whatever it was sent."""
    reply = schema.message_class("InitConnect.Response")(retType=0)

    def serve(client: socket.socket) -> None:
        if client.recv(100_000).startswith(b"FT"):
            client.sendall(encode_frame(INIT_CONNECT, 1, reply.SerializeToString(), cipher=RsaCipher(pem)))

    return serve


def test_opend_has_a_key_and_we_name_none(doctor: Callable[..., Report], rsa_key: str) -> None:
    with server(answer_with_key(rsa_key)) as port:
        doctor(port, *HASTE, code=1).says("RSA key", "error", "OpenD has one, and we name none", "give --rsa-key")


def test_both_have_a_key_but_not_the_same(doctor: Callable[..., Report], key_file: Path) -> None:
    other = RSA.generate(1024).export_key().decode()
    with server(answer_with_key(other)) as port:
        report = doctor(port, *HASTE, "--rsa-key", str(key_file), code=1)
    report.says("RSA key", "error", "OpenD has another one than we", "same private key")


def test_a_key_file_that_is_none(opend: Opend, tmp_path: Path) -> None:
    assert "missing.pem" in opend("doctor", "--rsa-key", str(tmp_path / "missing.pem"), code=2)


def test_in_clear_with_another_machine() -> None:
    config = ConnectionConfig(host="192.0.2.1")
    assert reach._key_in_use(config).verdict == "warning"
    assert reach._key_in_use(replace(config, host="localhost")).verdict == "ok"


# --- OpenD lets us in, and is not well


MARKETS = ("marketHK", "marketUS", "marketSH", "marketSZ", "marketHKFuture")


def test_an_old_one_that_waits_for_somebody(doctor: Callable[..., Report]) -> None:
    def answer(call: Call) -> Any:
        state = dict.fromkeys(MARKETS, 1) | {"qotLogined": True, "trdLogined": False}
        state |= {"serverVer": 902, "serverBuildNo": 1, "time": 1}
        state["programStatus"] = {"type": 4, "strExtDesc": "sent to your phone"}
        return schema.operation("GetGlobalState").response_class(retType=0, s2c=state)

    with Simulator(answers="made up") as simulator:
        simulator.server.responder.register("GetGlobalState", answer)
        report = doctor(simulator.port, code=1)
    report.says("versions", "warning", "OpenD 9.2", "that of 10.11", "update OpenD")
    report.says("quote log-in", "ok")
    report.says("trade log-in", "error", "not logged in", "log in")
    report.says("status", "warning", "NeedPhoneVerifyCode: sent to your phone")


def test_one_that_is_logged_out(doctor: Callable[..., Report]) -> None:
    with Simulator(seed=7) as simulator:
        simulator.faults.add(LogOut(), on="init")
        report = doctor(simulator.port, code=1)
    report.says("quote log-in", "error")
    report.says("trade log-in", "error")
    report.says("status", "warning", "ForceLogout")
    report.says("subscriptions", "warning", "not known", "not logged in")


def test_no_quota_is_left(doctor: Callable[..., Report]) -> None:
    with Simulator(seed=7, subscription_quota=1) as simulator, RawClient(simulator.port) as other:
        other.log_in()
        request = schema.operation("Qot_Sub").new_request()
        security = {"market": 1, "code": "00700"}
        request.c2s.MergeFrom(type(request.c2s)(securityList=[security], subTypeList=[1], isSubOrUnSub=True))
        assert other.call("Qot_Sub", request).retType == 0
        report = doctor(simulator.port)
    report.says("subscriptions", "warning", "0 of 1 left", "close other connections")
    report.says("history", "ok", "1000 of 1000")


def test_clocks_that_differ() -> None:
    ahead = health._clock(12.34, None)
    assert (ahead.verdict, ahead.text) == ("warning", "OpenD's is 12.3 s ahead of ours")
    assert "behind" in health._clock(-60, None).text


def test_a_slow_one(doctor: Callable[..., Report], market: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_SLOW", 0.0)
    doctor(market.port).says("latency", "warning", "ms for a request and its reply", "nearer")


def test_one_that_does_not_answer_requests(doctor: Callable[..., Report]) -> None:
    with Simulator(answers="made up") as simulator:
        simulator.faults.add(LoseReply(), protocol="GetGlobalState", times=None)
        doctor(simulator.port, *HASTE, code=1).says("requests", "error", "no reply to GetGlobalState")
