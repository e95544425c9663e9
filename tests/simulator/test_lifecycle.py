from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from opend.errors import ConfigError, LocalProtocolError
from opend.simulator import Settings, Simulator, SimulatorServer
from tests.simulator.raw_client import RawClient


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def test_stopping_frees_the_port_and_ends_all_connections() -> None:
    with Simulator(answers="made up", websocket_port=0) as opend:
        ports = opend.port, opend.websocket_port
        with RawClient(ports[0]) as idle, RawClient(ports[0]) as client:
            client.log_in()
            opend.stop()
            assert idle.read_to_the_end() == client.read_to_the_end() == b""

    assert all(map(is_free, ports))
    assert (opend.port, opend.websocket_port) == (0, 0)


def test_stopping_does_not_wait_for_a_client_that_does_not_read() -> None:
    with Simulator(answers="made up") as opend, RawClient(opend.port) as client:
        client.log_in()
        for _ in range(2000):
            client.send("Qot_GetKL")
            opend.push_synthesized("Qot_UpdateKL")
        opend.stop()


def test_a_simulator_can_start_again() -> None:
    opend = Simulator(answers="made up")
    for _ in range(2):
        with opend, RawClient(opend.port) as client:
            client.log_in()


def test_stopping_twice_is_harmless() -> None:
    opend = Simulator(answers="made up")
    opend.stop()
    opend.start()
    opend.stop()
    opend.stop()


def test_a_stopped_simulator_says_so() -> None:
    with pytest.raises(LocalProtocolError, match="not running"):
        Simulator(answers="made up").push_synthesized("Notify")


def test_a_taken_port_is_named() -> None:
    with Simulator(answers="made up") as opend:
        with pytest.raises(ConfigError, match=rf"127\.0\.0\.1:{opend.port} \(port\): Address already in use"):
            Simulator(answers="made up", port=opend.port).start()
        with pytest.raises(ConfigError, match=r"\(websocket_port\): Address already in use"):
            Simulator(answers="made up", websocket_port=opend.port).start()


def test_a_silent_client_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    with (
        Simulator(answers="made up", silence_limit=0.2) as opend,
        RawClient(opend.port) as never_logged_in,
        RawClient(opend.port) as logged_in,
    ):
        logged_in.log_in()
        assert never_logged_in.read_to_the_end() == logged_in.read_to_the_end() == b""

    assert caplog.text.count("silent for 0.2 s") == 2


def test_a_client_that_keeps_alive_is_kept() -> None:
    with (
        Simulator(answers="made up", silence_limit=1.0) as opend,
        RawClient(opend.port) as quiet,
        RawClient(opend.port) as lively,
    ):
        quiet.log_in()
        lively.log_in()
        while opend.connections == 2:
            assert lively.call("GetGlobalState").retType == 0
        assert lively.call("GetGlobalState").retType == 0


def test_inside_an_event_loop() -> None:
    async def session() -> bytes:
        async with SimulatorServer(seed=7) as server:
            _, writer = await asyncio.open_connection(server.host, server.port)
            reader, other = await asyncio.open_connection(server.host, server.port)
            server.drop_connections()
            await asyncio.gather(server.stop(), server.wait_closed())
            try:
                return await reader.read()
            except ConnectionResetError:
                return b""
            finally:
                writer.close()
                other.close()

    assert asyncio.run(session()) == b""


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"port": 70_000}, "port must be a number from 0"),
        ({"websocket_port": -1}, "websocket_port must be a number from 0"),
        ({"websocket_key": "x"}, "websocket_port is not"),
        ({"algorithm": "cbc"}, "needs an rsa_key"),
        ({"algorithm": "rot13", "rsa_key": "x"}, "one of cbc, ecb, ftecb"),
        ({"rsa_key": "no key"}, "private RSA key"),
        ({"max_connections": 0}, "max_connections must be above 0"),
        ({"silence_limit": 0}, "silence_limit must be above 0"),
    ],
)
def test_a_wrong_setting_is_named(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        Simulator(answers="made up", **changes)


def test_settings_hide_their_keys() -> None:
    text = repr(Settings(rsa_key="secret one", websocket_port=0, websocket_key="secret two"))

    assert "secret" not in text
