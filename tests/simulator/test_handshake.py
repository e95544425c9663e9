from __future__ import annotations

import logging
import time

import pytest
from Crypto.PublicKey import RSA

from opend.errors import InitConnectRefused
from opend.simulator import Simulator
from opend.wire.bodies import BodyFormat, encode_body
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.frames import encode_frame
from opend.wire.session import INIT_CONNECT
from tests.simulator.raw_client import RawClient, sample_request


def test_in_clear(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        info = client.log_in()
        state = client.call("GetGlobalState").s2c

    assert info.algorithm is Algorithm.NONE
    assert (state.connID, state.serverVer) == (info.connection_id, info.server_version)


@pytest.mark.parametrize("algorithm", [Algorithm.FTAES_ECB, Algorithm.AES_ECB, Algorithm.AES_CBC])
@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_encrypted_as_the_client_asks(rsa_key: str, algorithm: Algorithm, body_format: BodyFormat) -> None:
    with (
        Simulator(answers="made up", rsa_key=rsa_key) as opend,
        RawClient(opend.port, rsa=RsaCipher(rsa_key), algorithm=algorithm, format=body_format) as client,
    ):
        assert client.log_in().algorithm is algorithm
        assert client.call("GetUserInfo").retType == 0


@pytest.mark.parametrize(
    ("override", "asked", "settled"),
    [
        ("cbc", Algorithm.FTAES_ECB, Algorithm.AES_CBC),
        ("ftecb", Algorithm.AES_CBC, Algorithm.FTAES_ECB),
        ("ecb", Algorithm.AES_ECB, Algorithm.AES_ECB),
        ("cbc", None, Algorithm.AES_CBC),
    ],
)
def test_the_simulator_may_insist_on_an_algorithm(
    rsa_key: str, override: str, asked: Algorithm | None, settled: Algorithm
) -> None:
    with (
        Simulator(answers="made up", rsa_key=rsa_key, algorithm=override) as opend,
        RawClient(opend.port, rsa=RsaCipher(rsa_key), algorithm=asked) as client,
    ):
        assert client.log_in().algorithm is settled
        assert client.call("GetUserInfo").retType == 0


def test_json_all_the_way(opend: Simulator) -> None:
    with RawClient(opend.port, format=BodyFormat.JSON, push_format=BodyFormat.JSON) as client:
        client.log_in()
        assert client.call("Qot_GetKL").s2c.klList
        pushed = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", pushed)


def test_a_client_in_clear_meets_a_key(rsa_key: str, caplog: pytest.LogCaptureFixture) -> None:
    with Simulator(answers="made up", rsa_key=rsa_key) as opend, RawClient(opend.port) as client:
        client.ask_in()
        assert client.read_to_the_end() == b""

    assert "in clear" in caplog.text


def test_a_client_with_a_key_meets_none(opend: Simulator, rsa_key: str, caplog: pytest.LogCaptureFixture) -> None:
    with RawClient(opend.port, rsa=RsaCipher(rsa_key)) as client:
        client.ask_in()
        assert client.read_to_the_end() == b""

    assert "RSA key" in caplog.text


def test_a_request_before_init_connect_ends_the_connection(opend: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    body = encode_body(sample_request("GetGlobalState"))
    with RawClient(opend.port) as client:
        client.socket.sendall(encode_frame(1002, 1, body))
        assert client.read_to_the_end() == b""

    assert "out of order" in caplog.text


def test_a_second_init_connect_ends_the_connection(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        client.socket.sendall(encode_frame(INIT_CONNECT, 9, encode_body(sample_request("InitConnect"))))
        assert client.read_to_the_end() == b""


def test_a_broken_frame_ends_only_its_own_connection(opend: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    with RawClient(opend.port) as bystander, RawClient(opend.port) as culprit:
        bystander.log_in()
        culprit.log_in()
        culprit.socket.sendall(b"GET / HTTP/1.1\r\n\r\n" + bytes(44))
        assert culprit.read_to_the_end() == b""
        assert bystander.call("GetGlobalState").retType == 0

    [record] = [record for record in caplog.records if record.name == "opend.simulator"]
    assert record.levelno == logging.WARNING
    assert "FT" in record.getMessage()


def test_connection_ids_differ_and_follow_from_the_seed() -> None:
    def ids(seed: int) -> list[int]:
        with (
            Simulator(answers="made up", seed=seed) as opend,
            RawClient(opend.port) as one,
            RawClient(opend.port) as two,
        ):
            return [one.log_in().connection_id, two.log_in().connection_id]

    first, second = ids(7)
    assert first != second
    assert ids(7) == [first, second]
    assert ids(8) != [first, second]


def test_the_129th_connection_is_refused() -> None:
    clients: list[RawClient] = []
    with Simulator(answers="made up") as opend:
        try:
            for _ in range(128):
                clients.append(RawClient(opend.port))
                clients[-1].log_in()
            assert opend.connections == 128
            with RawClient(opend.port) as one_too_many:
                one_too_many.ask_in()
                refusal = one_too_many.broken()
                assert one_too_many.read_to_the_end() == b""
            assert isinstance(refusal, InitConnectRefused)
            assert "128" in refusal.reason
            clients.pop().socket.close()
            with RawClient(opend.port) as successor:
                while opend.connections == 128:
                    time.sleep(0.01)
                successor.log_in()
        finally:
            for client in clients:
                client.socket.close()


def test_another_key_ends_the_connection(rsa_key: str) -> None:
    other = RSA.generate(1024).export_key()
    with Simulator(answers="made up", rsa_key=rsa_key) as opend, RawClient(opend.port, rsa=RsaCipher(other)) as client:
        client.ask_in()
        assert client.read_to_the_end() == b""
