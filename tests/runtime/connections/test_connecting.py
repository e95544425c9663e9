"""Connecting, over real sockets, with both kinds of context."""

from __future__ import annotations

import dataclasses
import socket
import threading
from typing import Any

import pytest

from opend.config import ConnectionConfig
from opend.errors import ConfigError, ConnectError, ConnectTimeout, ContextClosed, InitConnectRefused, OpenDError
from opend.simulator import RefuseInit, Simulator
from tests.runtime.kit import (
    HOST,
    PATIENCE,
    QUICK,
    AsyncTestContext,
    Face,
    ScriptedServer,
    SyncTestContext,
    TestSysConfig,
    eventually,
    free_port,
    normal,
    silent,
)

IMPATIENT = dataclasses.replace(QUICK, connect_timeout=0.3)


def test_in_clear(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)

    assert context.status == "READY"
    assert not context.is_encrypt()
    assert context.get_login_user_id() > 0
    assert context.get_sync_conn_id() == context.get_async_conn_id() > 0
    assert context.get_global_state()[0] == 0


@pytest.mark.parametrize("algorithm", [None, "cbc", "ftecb"])
def test_encrypted(face: Face, rsa_key: str, algorithm: str | None) -> None:
    with Simulator(answers="made up", rsa_key=rsa_key, algorithm=algorithm) as opend:
        context = face.open(opend.port, dataclasses.replace(QUICK, rsa_key=rsa_key), is_encrypt=True)
        assert context.is_encrypt()
        assert context.get_global_state()[0] == 0
        context.close()


def test_a_key_in_the_settings_encrypts_unless_it_is_forbidden(face: Face, rsa_key: str, opend: Simulator) -> None:
    config = dataclasses.replace(QUICK, rsa_key=rsa_key)
    with Simulator(answers="made up", rsa_key=rsa_key) as encrypted:
        context = face.open(encrypted.port, config)
        assert context.is_encrypt()
        context.close()

    assert not face.open(opend.port, config, is_encrypt=False).is_encrypt()


def test_in_json(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port, dataclasses.replace(QUICK, json_bodies=True))

    assert context.get_global_state()[0] == 0
    assert context.request("Qot_GetBasicQot", {"securityList": [{"market": 1, "code": "00700"}]}).retType == 0


def test_two_contexts_with_settings_of_their_own(face: Face, rsa_key: str, opend: Simulator) -> None:
    with Simulator(answers="made up", rsa_key=rsa_key) as encrypted:
        plain = face.open(opend.port, dataclasses.replace(QUICK, json_bodies=True))
        secret = face.open(encrypted.port, dataclasses.replace(QUICK, rsa_key=rsa_key), is_encrypt=True)
        assert (plain.is_encrypt(), secret.is_encrypt()) == (False, True)
        assert (plain.get_global_state()[0], secret.get_global_state()[0]) == (0, 0)
        assert plain.get_sync_conn_id() != secret.get_sync_conn_id()
        secret.close()


def test_the_settings_of_the_class_count_when_a_context_is_made(face: Face, opend: Simulator) -> None:
    before = face.open(opend.port)
    try:
        TestSysConfig.enable_proto_encrypt(True)
        with pytest.raises(ConfigError, match="set_init_rsa_file"):
            face.open(opend.port)
    finally:
        TestSysConfig.enable_proto_encrypt(False)

    assert not before.is_encrypt()
    assert before.get_global_state()[0] == 0


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"host": ""}, "host"),
        ({"host": 5}, "host"),
        ({"port": 0}, "port"),
        ({"port": "11111"}, "port"),
        ({"port": 70_000}, "port"),
        ({"is_encrypt": True}, "set_init_rsa_file"),
    ],
)
def test_wrong_arguments_are_named(face: Face, arguments: dict[str, Any], name: str) -> None:
    with ScriptedServer(normal) as server:
        with pytest.raises(ConfigError, match=name):
            face.open(**{"port": server.port} | arguments)
        assert server.accepted == 0


def test_a_wrong_key_is_named(face: Face) -> None:
    with ScriptedServer(normal) as server:
        with pytest.raises(ConfigError, match="RSA"):
            face.open(server.port, dataclasses.replace(QUICK, rsa_key="no key"), is_encrypt=True)
        assert server.accepted == 0


@pytest.mark.parametrize("seconds", [0, -1, True, "5", float("nan"), float("inf"), 1e12])
@pytest.mark.parametrize("name", ["connect_timeout", "request_timeout", "dead_after", "reconnect_interval"])
def test_wrong_times_are_named(name: str, seconds: Any) -> None:
    with pytest.raises(ConfigError, match=name):
        dataclasses.replace(QUICK, **{name: seconds})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_body", 0),
        ("push_queue_limit", 1.5),
        ("push_overflow", "block"),
        ("rsa_key", b"bytes"),
        ("host", " "),
    ],
)
def test_other_wrong_settings_are_named(name: str, value: Any) -> None:
    with pytest.raises(ConfigError, match=name):
        ConnectionConfig(**{name: value})


def test_opend_is_down(face: Face) -> None:
    port = free_port()
    with pytest.raises(ConnectTimeout) as raised:
        face.open(port, IMPATIENT)

    error, text = raised.value, str(raised.value)
    assert (error.host, error.port, error.stage) == (HOST, port, "TCP connect")
    assert error.attempts > 1
    assert isinstance(error.cause, ConnectionRefusedError)
    for told in (f"{HOST}:{port}", "0.3 s", f"attempts {error.attempts}", "refused", "check that it runs"):
        assert told in text


def test_an_unknown_host(face: Face) -> None:
    with pytest.raises(ConnectTimeout) as raised:
        face.open(11111, IMPATIENT, host="opend.invalid")

    assert raised.value.stage == "name lookup"
    assert "opend.invalid:11111" in str(raised.value)


@pytest.mark.parametrize("host", ["a" * 70 + ".invalid", "an..empty.label"])
def test_a_host_name_that_is_none(face: Face, host: str) -> None:
    with pytest.raises(ConnectTimeout, match="is no host name"):
        face.open(11111, IMPATIENT, host=host)


def test_a_name_lookup_that_hangs(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on = threading.Event()
    hanging: list[threading.Thread] = []

    def hang(*_: object, **__: object) -> Any:
        hanging.append(threading.current_thread())
        goes_on.wait(PATIENCE)
        raise socket.gaierror("no answer")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        with pytest.raises(ConnectTimeout) as raised:
            face.open(11111, IMPATIENT, host="slow.example")
    finally:
        goes_on.set()
        for thread in hanging:
            thread.join()

    assert raised.value.stage == "name lookup"


def test_a_server_that_stays_silent(face: Face) -> None:
    with ScriptedServer(silent) as server, pytest.raises(ConnectTimeout) as raised:
        face.open(server.port, IMPATIENT)

    # The try that got no answer may be over by then, and the next one begun.
    assert raised.value.stage == "InitConnect" or "did not answer InitConnect" in str(raised.value)


def test_silence_during_the_handshake_is_followed_by_another_try(face: Face) -> None:
    with ScriptedServer(silent, silent, normal) as server:
        context = face.open(server.port, dataclasses.replace(QUICK, connect_timeout=0.1), is_async_connect=True)
        eventually(lambda: context.status == "READY")
        assert server.accepted == 3


def test_refusals_are_followed_by_more_tries(face: Face, opend: Simulator) -> None:
    opend.faults.add(RefuseInit(text="not now"), times=3)

    assert face.open(opend.port).status == "READY"


def test_a_lasting_refusal_is_told(face: Face, opend: Simulator) -> None:
    opend.faults.add(RefuseInit(text="not for you"), times=None)
    with pytest.raises(ConnectTimeout, match="not for you") as raised:
        face.open(opend.port, IMPATIENT)

    assert isinstance(raised.value.cause, InitConnectRefused)


def test_keys_that_differ_are_told(face: Face, opend: Simulator, rsa_key: str) -> None:
    with pytest.raises(ConnectTimeout, match="the same RSA key"):
        face.open(opend.port, dataclasses.replace(IMPATIENT, rsa_key=rsa_key), is_encrypt=True)


def test_an_answer_in_clear_to_an_encrypted_client_is_told(face: Face, rsa_key: str) -> None:
    def answer_in_clear(peer: Any) -> None:
        peer.socket.recv(65_536)
        peer.socket.sendall(clear_reply())
        silent(peer)

    with ScriptedServer(answer_in_clear) as server, pytest.raises(ConnectTimeout, match="in clear"):
        face.open(server.port, dataclasses.replace(IMPATIENT, rsa_key=rsa_key), is_encrypt=True)


def clear_reply() -> bytes:
    from opend.wire.bodies import encode_body
    from opend.wire.frames import encode_frame
    from tests.runtime.kit import message

    return encode_frame(1001, 1, encode_body(message("InitConnect.Response", {"retType": -1, "retMsg": "what?"})))


def test_without_reconnecting_the_first_failure_is_final(face: Face) -> None:
    with pytest.raises(ConnectError, match="refused"):
        face.open(free_port(), dataclasses.replace(QUICK, reconnect=False))


def test_connecting_in_the_background(face: Face) -> None:
    port = free_port()
    context = face.open(port, is_async_connect=True)
    assert context.status != "READY"
    assert context.get_login_user_id() == context.get_sync_conn_id() == 0

    with Simulator(answers="made up", port=port):
        assert context.get_global_state()[0] == 0  # waited for the connection
        context.close()


def test_closing_while_connecting(face: Face) -> None:
    with ScriptedServer(silent) as server:
        context = face.open(server.port, is_async_connect=True)
        eventually(lambda: context.status == "CONNECTED")
        context.close()
        assert context.status == "CLOSED"


def test_closing_while_the_name_is_looked_up(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, goes_on = threading.Event(), threading.Event()
    hanging: list[threading.Thread] = []

    def hang(*_: object, **__: object) -> Any:
        hanging.append(threading.current_thread())
        asked.set()
        goes_on.wait(PATIENCE)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    context = face.open(11111, host="slow.example", is_async_connect=True)
    asked.wait(PATIENCE)
    context.close()
    assert context.status == "CLOSED"
    goes_on.set()
    for thread in hanging:
        thread.join()


def test_closing_between_two_tries(face: Face) -> None:
    context = face.open(free_port(), dataclasses.replace(QUICK, reconnect_interval=1000), is_async_connect=True)
    eventually(lambda: context.status == "WAIT_RECONNECT" and context._connection._link.attempts > 2)
    context.close()
    assert context.status == "CLOSED"


def test_the_first_address_that_answers_is_taken(face: Face, opend: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, port)) for port in (free_port(), opend.port)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: rows)

    assert face.open(opend.port, host="two.example").status == "READY"


def test_an_address_that_never_answers_leaves_time_for_the_next(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer(normal) as server, deaf_port() as deaf:
        rows = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, port)) for port in (deaf, server.port)]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: rows)
        config = dataclasses.replace(QUICK, connect_timeout=1.0)
        assert face.open(server.port, config, host="two.example").status == "READY"


class deaf_port:  # noqa: N801 - used like a function
    """A listener whose backlog is full: who connects hears nothing."""

    def __enter__(self) -> int:
        self._listener = socket.create_server((HOST, 0), backlog=0)
        port = int(self._listener.getsockname()[1])
        self._fillers = [socket.socket() for _ in range(4)]
        for filler in self._fillers:
            filler.setblocking(False)
            filler.connect_ex((HOST, port))
        return port

    def __exit__(self, *_: object) -> None:
        for sock in (*self._fillers, self._listener):
            sock.close()


def test_one_does_not_connect_to_oneself() -> None:
    from opend.addresses import finish_connecting

    with socket.socket() as sock:
        sock.bind((HOST, 0))
        sock.connect(sock.getsockname())  # TCP lets a socket meet itself
        with pytest.raises(ConnectionRefusedError):
            finish_connecting(sock)


def test_a_reconnect_interval_that_is_none(face: Face, opend: Simulator) -> None:
    context = face.open(opend.port)
    context.reconnect_interval = 3
    assert context.reconnect_interval == 3
    with pytest.raises(ConfigError, match="reconnect_interval"):
        context.reconnect_interval = -1
    assert context.reconnect_interval == 3


def test_the_context_manager_closes(opend: Simulator) -> None:
    with SyncTestContext(HOST, opend.port, None, False, 0, QUICK) as context:
        assert context.status == "READY"
    assert context.status == "CLOSED"


async def use_async_context(port: int) -> None:
    context = AsyncTestContext(HOST, port, None, False, 0, QUICK)
    assert context.status == "START"
    with pytest.raises(OpenDError, match="async with"):
        await context.request("GetGlobalState", {"userID": 1})
    async with context:
        assert (await context.get_global_state())[0] == 0
        assert await context.connect() is context
    assert context.status == "CLOSED"
    with pytest.raises(ContextClosed):
        await context.connect()


def test_the_async_context_manager(opend: Simulator) -> None:
    import asyncio

    asyncio.run(use_async_context(opend.port))


def test_asyncio_ends_while_a_lookup_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    goes_on = threading.Event()
    hanging: list[threading.Thread] = []

    def hang(*_: object, **__: object) -> Any:
        hanging.append(threading.current_thread())
        goes_on.wait(PATIENCE)
        return []

    async def connect() -> None:
        await AsyncTestContext("slow.example", 11111, None, False, 0, IMPATIENT).connect()

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(ConnectTimeout):
        asyncio.run(connect())
    goes_on.set()  # the loop is closed when the answer comes
    for thread in hanging:
        thread.join()
