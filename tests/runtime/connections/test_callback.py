"""The callback face, over real sockets."""
# ruff: noqa: N802 - the names are those of the callback face

from __future__ import annotations

import contextlib
import dataclasses
import queue
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar

import pytest

from opend import schema
from opend.config import ConnectionConfig
from opend.contexts.callback import CallbackApi, CallbackConnection, ConnectFailure, _response, error_code
from opend.errors import BodyError, ConfigError, ConnectError, Disconnected, OpenDError
from opend.policy import link
from opend.simulator import LoseReply, RefuseInit, Simulator
from opend.sys_config import SysConfig
from tests.runtime.kit import (
    BRAND,
    HOST,
    PATIENCE,
    QUICK,
    Peer,
    ScriptedServer,
    eventually,
    free_port,
    global_state_request,
    message,
    normal,
    opend_threads,
    silent,
)


class CallbackSysConfig(SysConfig):
    base: ClassVar[ConnectionConfig] = QUICK

    @classmethod
    def connection_config(cls, *args: Any, **_: Any) -> ConnectionConfig:
        return super().connection_config(*args, base=cls.base)


class Client(CallbackConnection):
    _brand = BRAND
    _sys_config = CallbackSysConfig
    _spi_methods: ClassVar[dict[str, str]] = {
        "GetGlobalState": "OnReply_GetGlobalState",
        "GetUserInfo": "OnReply_GetUserInfo",
        "Qot_UpdateTicker": "OnPush_UpdateTicker",
    }

    def SetSpi(self, spi: Any) -> None:
        self._spi = spi

    def GetGlobalState(self, request: Any = None) -> int:
        return self._send("GetGlobalState", global_state_request() if request is None else request)

    def GetUserInfo(self) -> int:
        return self._send("GetUserInfo", message("GetUserInfo.Request", {"c2s": {}}))


class Spi:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()

    def next(self) -> tuple[Any, ...]:
        return self.told.get(timeout=PATIENCE)

    def OnInitConnect(self, client: Client, err_code: int, desc: str) -> None:
        self.told.put(("connect", err_code, desc))

    def OnDisconnect(self, client: Client, err_code: int) -> None:
        self.told.put(("disconnect", err_code))

    def OnReply_GetGlobalState(self, client: Client, serial: int, response: Any) -> None:
        self.told.put(("global state", serial, response))

    def OnReply_GetUserInfo(self, client: Client, serial: int, response: Any) -> None:
        self.told.put(("user", serial, response))

    def OnPush_UpdateTicker(self, client: Client, response: Any) -> None:
        self.told.put(("ticker", response))


@pytest.fixture
def spi() -> Spi:
    return Spi()


@pytest.fixture
def client(spi: Spi) -> Iterator[Client]:
    CallbackApi.Init()
    with using(spi) as client:
        yield client
    CallbackApi.UnInit()


@contextlib.contextmanager
def using(spi: Any) -> Iterator[Client]:
    client = Client()
    client.SetConnCallback(spi)
    client.SetSpi(spi)
    yield client
    client.Close()


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> Any:
    def change(**changes: Any) -> None:
        monkeypatch.setattr(CallbackSysConfig, "base", dataclasses.replace(QUICK, **changes))

    change()
    return change


def connected(client: Client, spi: Spi, port: int) -> None:
    assert client.InitConnect(HOST, port, False) is True
    assert spi.next() == ("connect", 0, "")


# Connecting


def test_connecting(client: Client, spi: Spi, opend: Simulator) -> None:
    connected(client, spi, opend.port)
    assert client.GetConnectID() > 0
    assert client.InitConnect(HOST, opend.port, False) is False
    client.Close()
    assert client.GetConnectID() == 0
    eventually(lambda: opend.connections == 0)
    assert not opend_threads()
    assert spi.told.empty()


def test_only_one_of_many_attempts_is_started(client: Client, opend: Simulator) -> None:
    with ThreadPoolExecutor(8) as pool:
        started = list(pool.map(lambda _: client.InitConnect(HOST, opend.port, False), range(8)))

    assert sorted(started) == [False] * 7 + [True]


def test_an_attempt_that_is_under_way(client: Client, spi: Spi) -> None:
    with ScriptedServer(silent) as server:
        assert client.InitConnect(HOST, server.port, False)
        assert not client.InitConnect(HOST, server.port, False)
        assert client.GetGlobalState() == 0
        client.Close()
    assert spi.told.empty()


def test_encrypted(client: Client, spi: Spi, rsa_key: str) -> None:
    with Simulator(answers="made up", rsa_key=rsa_key) as opend:
        with pytest.raises(ConfigError, match="SetRSAPrivateKey"):
            client.InitConnect(HOST, opend.port, True)
        client.SetRSAPrivateKey(rsa_key)
        assert client.InitConnect(HOST, opend.port, True)
        assert spi.next() == ("connect", 0, "")
        serial = client.GetGlobalState()
        kind, told_serial, response = spi.next()
        assert (kind, told_serial, response.retType) == ("global state", serial, 0)
        client.Close()


def test_what_the_client_says_of_itself(client: Client, spi: Spi) -> None:
    hellos: list[Any] = []

    def listen(peer: Peer) -> None:
        hellos.append(peer.next_event().message)
        peer.socket.sendall(peer.acceptance())
        peer.serve()

    client.SetClientInfo("me", 123)
    with ScriptedServer(listen) as server:
        connected(client, spi, server.port)
        client.Close()
    assert (hellos[0].c2s.clientID, hellos[0].c2s.clientVer) == ("me", 123)


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda client: client.InitConnect("", 1, False), "host"),
        (lambda client: client.InitConnect(HOST, 0, False), "port"),
        (lambda client: client.SetClientInfo("", 1), "client_id"),
        (lambda client: client.SetClientInfo("me", "1"), "client_ver"),
        (lambda client: client.SetRSAPrivateKey(b"key"), "key"),
        (lambda client: client.SetRSAPrivateKey("no key") or client.InitConnect(HOST, 1, True), "RSA"),
    ],
)
def test_wrong_arguments_are_named(client: Client, spi: Spi, opend: Simulator, call: Any, name: str) -> None:
    with pytest.raises(ConfigError, match=name):
        call(client)
    connected(client, spi, opend.port)  # no harm was done


def test_nobody_listens(client: Client, spi: Spi) -> None:
    assert client.InitConnect(HOST, free_port(), False)
    _, code, text = spi.next()
    assert code >> 32 == ConnectFailure.NAME_OR_NETWORK
    assert code & 0xFFFF_FFFF == 111 or "refused" in text


def test_no_answer_in_time(client: Client, spi: Spi, settings: Any) -> None:
    settings(connect_timeout=0.1)
    with ScriptedServer(silent) as server:
        assert client.InitConnect(HOST, server.port, False)
        _, code, text = spi.next()
    assert code == ConnectFailure.TIMEOUT << 32
    assert "did not answer InitConnect" in text


def test_refused(client: Client, spi: Spi, opend: Simulator) -> None:
    opend.faults.add(RefuseInit(ret_type=-7, text="go away"))
    assert client.InitConnect(HOST, opend.port, False)
    _, code, text = spi.next()
    assert code >> 32 == ConnectFailure.INIT_CONNECT == 100
    assert code & 0xFFFF_FFFF == 2**32 - 7
    assert "go away" in text
    connected(client, spi, opend.port)  # after a failure the next attempt may be started


@pytest.mark.parametrize(
    ("error", "kind", "detail"),
    [
        (ConnectError("x", cause=socket.gaierror(-2, "unknown")), ConnectFailure.NAME_OR_NETWORK, 2**32 - 2),
        (ConnectError("x", cause=Disconnected("gone")), ConnectFailure.DISCONNECTED, 0),
        (ConnectError("x", cause=BodyError("bad")), ConnectFailure.BROKEN_PROTOCOL, 0),
        (ConnectError("x", cause=TimeoutError()), ConnectFailure.TIMEOUT, 0),
        (ConnectError("x"), ConnectFailure.NAME_OR_NETWORK, 0),
        (OpenDError("x"), ConnectFailure.UNKNOWN, 0),
    ],
)
def test_codes_of_failures(error: Exception, kind: int, detail: int) -> None:
    code = error_code(error)
    assert (code >> 32, code & 0xFFFF_FFFF) == (kind, detail)


# Requests and pushes


def test_replies_carry_their_request_s_serial(client: Client, spi: Spi, opend: Simulator) -> None:
    connected(client, spi, opend.port)
    serials = [client.GetGlobalState() for _ in range(5)]
    assert len(set(serials)) == 5
    assert 0 not in serials
    replies = [spi.next() for _ in serials]
    assert [serial for _, serial, _ in replies] == serials
    assert {response.s2c.connID for _, _, response in replies} == {client.GetConnectID()}


def test_without_a_connection_nothing_is_sent(client: Client, spi: Spi, opend: Simulator) -> None:
    assert client.GetGlobalState() == 0
    connected(client, spi, opend.port)
    client.Close()
    assert client.GetGlobalState() == 0


def test_requests_that_cannot_be_sent(client: Client, spi: Spi, opend: Simulator) -> None:
    connected(client, spi, opend.port)
    with pytest.raises(ConfigError, match=r"GetGlobalState\.Request"):
        client.GetGlobalState(message("KeepAlive.Request", {}))
    with pytest.raises(ConfigError, match="dict"):
        client.GetGlobalState({"userID": 1})
    with pytest.raises(BodyError, match="userID"):
        client.GetGlobalState(message("GetGlobalState.Request", {"c2s": {}}))


def test_a_reply_that_does_not_come(
    client: Client, spi: Spi, opend: Simulator, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "MAX_TICK", 0.02)
    settings(request_timeout=0.05)
    opend.faults.add(LoseReply(), protocol="GetGlobalState")
    connected(client, spi, opend.port)
    serial = client.GetGlobalState()
    kind, told_serial, response = spi.next()
    assert (kind, told_serial, response.retType) == ("global state", serial, -100)
    assert response.retMsg


def test_a_reply_that_is_lost_with_its_connection(client: Client, spi: Spi) -> None:
    def cut(peer: Peer) -> None:
        peer.log_in()
        peer.next_request()

    with ScriptedServer(cut) as server:
        connected(client, spi, server.port)
        serial = client.GetUserInfo()
        kind, told_serial, response = spi.next()
        assert (kind, told_serial, response.retType) == ("user", serial, -200)
        assert spi.next() == ("disconnect", ConnectFailure.DISCONNECTED << 32)


def test_a_reply_that_cannot_be_read(client: Client, spi: Spi) -> None:
    def unreadable(peer: Peer) -> None:
        peer.log_in()
        peer.socket.sendall(peer.session.reply(peer.next_request(), message("KeepAlive.Request", {"c2s": {"time": 1}})))
        peer.serve()

    with ScriptedServer(unreadable) as server:
        connected(client, spi, server.port)
        client.GetUserInfo()
        _, _, response = spi.next()
        assert response.retType == -1
        assert "GetUserInfo.Response" in response.retMsg


def test_every_protocol_can_carry_an_error() -> None:
    for operation in schema.operations().values():
        response: Any = _response(operation, Disconnected("gone"))
        assert (response.retType, response.retMsg) == (-200, "gone")


def test_pushes(client: Client, spi: Spi, opend: Simulator) -> None:
    connected(client, spi, opend.port)
    opend.push_synthesized("Notify")  # nobody wants it
    pushed = opend.push_synthesized("Qot_UpdateTicker")
    assert spi.next() == ("ticker", pushed)


def test_callbacks_that_are_missing_or_raise_do_no_harm(opend: Simulator) -> None:
    class Raises(Spi):
        def OnReply_GetGlobalState(self, *_: Any) -> None:
            raise RuntimeError("from the callback")

        OnPush_UpdateTicker: Any = None

    spi = Raises()
    with using(spi) as client:
        connected(client, spi, opend.port)
        opend.push_synthesized("Qot_UpdateTicker")
        client.GetGlobalState()
        client.GetUserInfo()
        assert spi.next()[0] == "user"
    with using(None) as client:
        client.InitConnect(HOST, opend.port, False)
        eventually(lambda: client.GetConnectID())
        client.GetGlobalState()


def test_packet_ids(client: Client, spi: Spi, opend: Simulator) -> None:
    assert client.NextPacketID().connID == 0
    connected(client, spi, opend.port)
    first, second = client.NextPacketID(), client.NextPacketID()
    assert first.connID == second.connID == client.GetConnectID()
    assert 0 < first.serialNo < second.serialNo < client.GetGlobalState()


# From within callbacks


def test_connecting_again_when_the_connection_is_lost(opend: Simulator) -> None:
    class Again(Spi):
        def OnDisconnect(self, client: Client, err_code: int) -> None:
            super().OnDisconnect(client, err_code)
            self.told.put(("again", client.InitConnect(HOST, opend.port, False)))

    spi = Again()
    with using(spi) as client:
        connected(client, spi, opend.port)
        for _ in range(3):
            opend.drop_connections()
            assert spi.next()[0] == "disconnect"
            assert {spi.next(), spi.next()} == {("again", True), ("connect", 0, "")}
        client.GetGlobalState()
        assert spi.next()[2].retType == 0
    assert not opend_threads()


def test_connecting_again_when_it_failed() -> None:
    tried = threading.Event()

    class Again(Spi):
        def OnInitConnect(self, client: Client, err_code: int, desc: str) -> None:
            super().OnInitConnect(client, err_code, desc)
            if err_code:
                tried.set()
                assert client.InitConnect(HOST, port, False)

    port, spi = free_port(), Again()
    with using(spi) as client:
        client.InitConnect(HOST, port, False)
        assert tried.wait(PATIENCE)
        with Simulator(answers="made up", port=port):
            eventually(lambda: client.GetConnectID())
            client.Close()


def test_after_a_loss_the_callback_comes_first(client: Client, spi: Spi, opend: Simulator) -> None:
    """While `OnDisconnect` is still to come, the connection counts as open: no callback is ever lost."""
    entered, let_go = threading.Event(), threading.Event()

    def hold(*_: Any) -> None:
        entered.set()
        let_go.wait(PATIENCE)

    spi.OnReply_GetUserInfo = hold  # type: ignore[method-assign]
    connected(client, spi, opend.port)
    client.GetUserInfo()
    assert entered.wait(PATIENCE)
    opend.drop_connections()
    eventually(lambda: client.GetConnectID() == 0)
    assert client.InitConnect(HOST, opend.port, False) is False
    let_go.set()
    assert spi.next()[0] == "disconnect"
    connected(client, spi, opend.port)


def test_closing_from_within_a_callback(opend: Simulator) -> None:
    class Closes(Spi):
        def OnReply_GetGlobalState(self, client: Client, serial: int, response: Any) -> None:
            client.Close()
            self.told.put(("closed", client.GetConnectID()))

    spi = Closes()
    with using(spi) as client:
        connected(client, spi, opend.port)
        for _ in range(3):
            client.GetGlobalState()
        assert spi.next() == ("closed", 0)
        eventually(lambda: not opend_threads())
        assert spi.told.empty()
        connected(client, spi, opend.port)


def test_requests_from_within_callbacks(opend: Simulator) -> None:
    class Chains(Spi):
        def OnInitConnect(self, client: Client, err_code: int, desc: str) -> None:
            self.told.put(("sent", client.GetGlobalState()))

    spi = Chains()
    with using(spi) as client:
        assert client.InitConnect(HOST, opend.port, False)
        _, serial = spi.next()
        assert spi.next()[:2] == ("global state", serial)


def test_many_clients_at_once(opend: Simulator) -> None:
    spis = [Spi() for _ in range(10)]
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(using(spi)) for spi in spis]
        for client, spi in zip(clients, spis, strict=True):
            connected(client, spi, opend.port)
        assert len({client.GetConnectID() for client in clients}) == 10


def test_a_server_that_goes_normal(client: Client, spi: Spi) -> None:
    with ScriptedServer(normal) as server:
        connected(client, spi, server.port)
    assert spi.next()[0] == "disconnect"
    assert client.GetGlobalState() == 0
    assert client.GetConnectID() == 0
