from __future__ import annotations

import signal
from pathlib import Path

import pytest

from opend.simulator import ControlClient, Simulator
from opend.wire.ciphers import Algorithm, RsaCipher
from tests.cli.kit import PATIENCE, Opend, read_port, running
from tests.simulator.raw_client import RawClient


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_comes(stop: signal.Signals) -> None:
    with running("simulate", "--port", "0") as process, RawClient(read_port(process, "listening on")) as client:
        client.log_in()
        process.send_signal(stop)
        assert client.read_to_the_end() == b""
        assert process.communicate(timeout=PATIENCE) == ("", "")
        assert process.returncode == 0


def test_all_doors_at_once(key_file: Path, rsa_key: str) -> None:
    arguments = ["--port", "0", "--rsa-key", str(key_file), "--algorithm", "ftecb", "--seed", "5"]
    doors = ["--websocket-port", "0", "--websocket-key", "open sesame", "--control-port", "0"]
    with running("simulate", *arguments, *doors) as process:
        port = read_port(process, "listening on")
        websocket_port = read_port(process, "websocket on")
        with ControlClient(read_port(process, "control on")) as control:
            assert control.status()["websocket_port"] == websocket_port
        with RawClient(port, rsa=RsaCipher(rsa_key)) as client:
            assert client.log_in().algorithm is Algorithm.FTAES_ECB
        process.terminate()
        assert process.wait(PATIENCE) == 0


def test_a_settings_file_opens_doors_too(tmp_path: Path) -> None:
    file = tmp_path / "opend.toml"
    file.write_text('port = 0\nanswers = "made up"\ncontrol_port = 0\nspeed = 0\nstart = 2025-06-18T10:00:00+08:00\n')
    with running("simulate", "--settings", str(file)) as process:
        read_port(process, "listening on")
        with ControlClient(read_port(process, "control on")) as control:
            assert control.status()["time"] == 1_750_212_000


def test_what_goes_wrong_with_a_client_is_logged() -> None:
    with running("simulate", "--port", "0") as process, RawClient(read_port(process, "listening on")) as client:
        client.socket.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert client.read_to_the_end() == b""
        process.terminate()
        out, log = process.communicate(timeout=PATIENCE)

    assert out == ""
    assert "dropped: a frame starts with" in log


def test_a_taken_port_is_named(opend: Opend) -> None:
    with Simulator(answers="made up") as taken:
        port = taken.port
        text = opend("simulate", "--port", str(port), code=2)

    assert text.startswith("opend simulate: ")
    assert f"127.0.0.1:{port}" in text
    assert "already in use" in text


def test_a_host_of_another_machine_is_named(opend: Opend) -> None:
    assert "192.0.2.1" in opend("simulate", "--port", "0", "--host", "192.0.2.1", code=2)


def test_a_bad_key_file_is_named(opend: Opend, tmp_path: Path) -> None:
    missing, broken = tmp_path / "missing.pem", tmp_path / "broken.pem"
    broken.write_text("no key")

    assert str(missing) in opend("simulate", "--rsa-key", str(missing), code=2)
    text = opend("simulate", "--rsa-key", str(broken), code=2)
    assert str(broken) in text and "private RSA key" in text


def test_options_that_need_another(opend: Opend) -> None:
    assert "rsa_key" in opend("simulate", "--algorithm", "cbc", code=2)
    assert "websocket_port" in opend("simulate", "--websocket-key", "x", code=2)


@pytest.mark.parametrize("arguments", [[], ["simulate", "--port", "x"], ["juggle"], ["quote"]])
def test_wrong_usage_ends_with_two(arguments: list[str], opend: Opend) -> None:
    assert "usage: opend" in opend.misused(*arguments)
