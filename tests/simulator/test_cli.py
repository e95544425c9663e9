from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from opend import cli
from opend.simulator import Simulator
from opend.wire.ciphers import Algorithm, RsaCipher
from tests.simulator.raw_client import PATIENCE, RawClient

COMMAND = (sys.executable, "-m", "opend")


@contextmanager
def simulate(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, "simulate", "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def read_port(process: subprocess.Popen[str], start: str) -> int:
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith(f"{start} 127.0.0.1:"), (line, process.stderr and process.stderr.read())
    return int(line.rsplit(":", 1)[1])


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_comes(stop: signal.Signals) -> None:
    with simulate() as process, RawClient(read_port(process, "listening on")) as client:
        client.log_in()
        process.send_signal(stop)
        assert client.read_to_the_end() == b""
        assert process.communicate(timeout=PATIENCE) == ("", "")
        assert process.returncode == 0


def test_all_options_at_once(tmp_path: Path, rsa_key: str) -> None:
    key_file = tmp_path / "key.pem"
    key_file.write_text(rsa_key)
    arguments = ["--rsa-key", str(key_file), "--algorithm", "ftecb", "--seed", "5", "--host", "127.0.0.1"]
    door = ["--websocket-port", "0", "--websocket-key", "open sesame"]
    with simulate(*arguments, *door) as process:
        port = read_port(process, "listening on")
        assert read_port(process, "websocket on") != port
        with RawClient(port, rsa=RsaCipher(rsa_key)) as client:
            assert client.log_in().algorithm is Algorithm.FTAES_ECB
        process.terminate()
        assert process.wait(PATIENCE) == 0


def test_what_goes_wrong_with_a_client_is_logged() -> None:
    with simulate() as process, RawClient(read_port(process, "listening on")) as client:
        client.socket.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert client.read_to_the_end() == b""
        process.terminate()
        out, log = process.communicate(timeout=PATIENCE)

    assert out == ""
    assert "dropped: a frame starts with" in log


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert cli.main(["simulate", *arguments]) == 2
    out, text = capsys.readouterr()
    assert out == ""
    assert text.startswith("opend simulate: ")
    return text


def test_a_taken_port_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with Simulator() as opend:
        port = opend.port
        text = refused(capsys, "--port", str(port))

    assert f"127.0.0.1:{port}" in text
    assert "already in use" in text


def test_a_host_of_another_machine_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert "192.0.2.1" in refused(capsys, "--port", "0", "--host", "192.0.2.1")


def test_a_bad_key_file_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    missing, broken = tmp_path / "missing.pem", tmp_path / "broken.pem"
    broken.write_text("no key")

    assert str(missing) in refused(capsys, "--port", "0", "--rsa-key", str(missing))
    text = refused(capsys, "--port", "0", "--rsa-key", str(broken))
    assert str(broken) in text and "private RSA key" in text


def test_options_that_need_another(capsys: pytest.CaptureFixture[str]) -> None:
    assert "rsa_key" in refused(capsys, "--port", "0", "--algorithm", "cbc")
    assert "websocket_port" in refused(capsys, "--port", "0", "--websocket-key", "x")


@pytest.mark.parametrize("arguments", [[], ["simulate"], ["simulate", "--port", "x"], ["juggle"]])
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)

    assert ended.value.code == 2
    assert "usage: opend" in capsys.readouterr().err
