"""The callback face of each brand: every protocol of the table is there, is sent, and is answered to the SPI."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue
from typing import Any, NamedTuple

import pytest

from codegen.model import Brand
from opend import schema
from opend.errors import ConfigError
from opend.schema import Operation
from opend.simulator import Simulator
from tests.brands.kit import BRANDS, callback_module, each_brand, module
from tests.simulator.raw_client import sample_request

PATIENCE = 20.0
FACES = {"Qot": ("Qot", "SkillWrap"), "Trd": ("Trd",)}
DONE_BY_THE_CONNECTION = {"InitConnect", "KeepAlive"}
ALGORITHMS = (None, "cbc", "ftecb")

each_face = pytest.mark.parametrize("face", FACES)


class Told(NamedTuple):
    """One call of an SPI method."""

    name: str
    client: Any
    arguments: tuple[Any, ...]


class Client:
    """A connection of the callback face whose SPI keeps what it is told."""

    def __init__(self, brand: Brand, face: str) -> None:
        self.told: Queue[Told] = Queue()
        self.face = getattr(module(brand), f"{brand.prefix}_{face}")()
        spi = recorder(brand, face, self.told)
        self.face.SetConnCallback(spi)
        getattr(self.face, f"Set{face}Callback")(spi)

    def next(self) -> Told:
        return self.told.get(timeout=PATIENCE)


def recorder(brand: Brand, face: str, told: Queue[Told]) -> Any:
    """An SPI object that overrides every method of its classes."""
    spi = callback_module(brand)
    bases = (getattr(spi, f"{brand.spi_prefix}_Conn"), getattr(spi, f"{brand.spi_prefix}_{face}"))
    names = [name for base in bases for name in dir(base) if name.startswith("On")]
    return type("Recorder", bases, {name: recording(name, told) for name in names})()


def recording(name: str, told: Queue[Told]) -> Any:
    return lambda _, client, *arguments: told.put(Told(name, client, arguments))


@contextmanager
def connected(brand: Brand, face: str, opend: Simulator, rsa_key: str | None = None) -> Iterator[Client]:
    client = Client(brand, face)
    if rsa_key is not None:
        client.face.SetRSAPrivateKey(rsa_key)
    try:
        assert client.face.InitConnect("127.0.0.1", opend.port, rsa_key is not None)
        assert client.next() == Told("OnInitConnect", client.face, (0, ""))
        yield client
    finally:
        client.face.Close()


def names_of(face: str, *, pushes: bool) -> dict[str, Operation]:
    """The protocols that belong to a face by their names, with the names they have there."""
    found = {}
    for operation in schema.operations().values():
        prefix, underscore, rest = operation.name.partition("_")
        if operation.is_push == pushes and (not underscore or prefix in FACES[face]):
            found[rest or prefix] = operation
    return {name: operation for name, operation in found.items() if name not in DONE_BY_THE_CONNECTION}


# What is there


@each_brand
def test_the_documented_names(brand: Brand) -> None:
    star, api, spi = module(brand), brand.prefix, brand.spi_prefix
    for name in (api, f"{api}_Qot", f"{api}_Trd", f"{spi}_Conn", f"{spi}_Qot", f"{spi}_Trd"):
        assert name in star.__all__
    signatures = {
        "SetClientInfo": 2,
        "SetConnCallback": 1,
        "SetRSAPrivateKey": 1,
        "InitConnect": 3,
        "GetConnectID": 0,
        "NextPacketID": 0,
        "Close": 0,
        "SetQotCallback": 1,
        "GetBasicQot": 1,
    }
    qot = getattr(star, f"{api}_Qot")
    assert {name: arguments(getattr(qot, name)) for name in signatures} == signatures
    assert arguments(getattr(star, f"{api}_Trd").SetTrdCallback) == 1
    assert arguments(getattr(star, api).Init) == -1
    told = {
        "Conn": {"OnInitConnect": 3, "OnDisconnect": 2},
        "Qot": {"OnReply_GetBasicQot": 3, "OnPush_UpdateTicker": 2},
    }
    for side, methods in told.items():
        found = getattr(star, f"{spi}_{side}")
        assert {name: arguments(getattr(found, name)) for name in methods} == methods


def arguments(method: Any) -> int:
    """How many arguments a method takes behind `self`."""
    return len(inspect.signature(method).parameters) - 1


@each_brand
@each_face
def test_every_protocol_has_its_methods_and_no_other(brand: Brand, face: str) -> None:
    client = getattr(module(brand), f"{brand.prefix}_{face}")
    spi = getattr(module(brand), f"{brand.spi_prefix}_{face}")
    calls, pushes = names_of(face, pushes=False), names_of(face, pushes=True)
    inherited = set(dir(client.__mro__[1])) | {f"Set{face}Callback"}
    assert {name for name in dir(client) if not name.startswith("_")} - inherited == calls.keys()
    wanted = {f"OnReply_{name}" for name in calls} | {f"OnPush_{name}" for name in pushes}
    assert {name for name in dir(spi) if not name.startswith("_")} == wanted


def test_every_protocol_is_on_a_face() -> None:
    on_faces = {
        operation.name
        for face in FACES
        for pushes in (True, False)
        for operation in names_of(face, pushes=pushes).values()
    }
    assert on_faces == schema.operations().keys() - DONE_BY_THE_CONNECTION


# What happens


@each_brand
@each_face
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_call_gets_its_reply(brand: Brand, face: str, algorithm: str | None, rsa_key: str) -> None:
    key = None if algorithm is None else rsa_key
    with (
        Simulator(answers="made up", seed=7, rsa_key=key, algorithm=algorithm) as opend,
        connected(brand, face, opend, key) as client,
    ):
        calls = names_of(face, pushes=False)
        serials = {name: getattr(client.face, name)(sample_request(call.name)) for name, call in calls.items()}
        assert 0 not in serials.values()
        assert len(set(serials.values())) == len(serials)
        for _ in calls:
            told = client.next()
            name = told.name.removeprefix("OnReply_")
            serial, response = told.arguments
            assert told.client is client.face
            assert serial == serials.pop(name)
            assert response.DESCRIPTOR.full_name == calls[name].response
            assert response.retType == 0, (name, response.retMsg)
        assert serials == {}


@each_brand
@each_face
@pytest.mark.parametrize("encrypted", [False, True])
def test_every_push_arrives(brand: Brand, face: str, encrypted: bool, rsa_key: str) -> None:
    key = rsa_key if encrypted else None
    with Simulator(answers="made up", seed=7, rsa_key=key) as opend, connected(brand, face, opend, key) as client:
        for name, push in names_of(face, pushes=True).items():
            message = opend.push_synthesized(push.name)
            assert client.next() == Told(f"OnPush_{name}", client.face, (message,))


@each_brand
def test_requests_are_made_of_the_brands_own_modules(brand: Brand, opend: Simulator) -> None:
    messages = module(brand, "common.pb.Qot_GetBasicQot_pb2")
    common = module(brand, "common.pb.Qot_Common_pb2")
    request = messages.Request()
    request.c2s.securityList.add(market=common.QotMarket_HK_Security, code="00700")
    with connected(brand, "Qot", opend) as client:
        serial = client.face.GetBasicQot(request)
        told = client.next()
    assert told.name == "OnReply_GetBasicQot"
    assert told.arguments[0] == serial
    assert isinstance(told.arguments[1], messages.Response)


@each_brand
def test_the_connection_tells_of_itself(brand: Brand, opend: Simulator) -> None:
    with connected(brand, "Trd", opend) as client:
        first, second = client.face.NextPacketID(), client.face.NextPacketID()
        assert client.face.GetConnectID() == first.connID == second.connID != 0
        assert first.serialNo != second.serialNo
        assert isinstance(first, module(brand, "common.pb.Common_pb2").PacketID)
        opend.drop_connections()
        lost = client.next()
        assert (lost.name, lost.client) == ("OnDisconnect", client.face)
        assert lost.arguments[0] >> 32 == module(brand).ConnectFailure.DISCONNECTED
        assert client.face.GetConnectID() == 0


@each_brand
def test_nothing_is_sent_without_a_connection(brand: Brand, opend: Simulator) -> None:
    request = sample_request("GetGlobalState")
    assert Client(brand, "Qot").face.GetGlobalState(request) == 0
    with connected(brand, "Qot", opend) as client:
        client.face.Close()
        assert client.face.GetGlobalState(request) == 0
        assert client.told.empty()


@each_brand
def test_a_wrong_argument_is_named(brand: Brand) -> None:
    client = Client(brand, "Qot").face
    with pytest.raises(ConfigError, match=r"Qot_GetBasicQot\.Request"):
        client.GetBasicQot(sample_request("Qot_GetKL"))
    with pytest.raises(ConfigError, match="SetRSAPrivateKey"):
        client.InitConnect("127.0.0.1", 11111, True)
    with pytest.raises(ConfigError, match="port"):
        client.InitConnect("127.0.0.1", 0, False)


def test_both_faces_of_both_brands_at_once(opend: Simulator) -> None:
    clients = [Client(brand, face) for brand in BRANDS for face in FACES]
    try:
        for client in clients:
            assert client.face.InitConnect("127.0.0.1", opend.port, False)
        for client in clients:
            assert client.next().arguments == (0, "")
        opend.push_synthesized("Notify")
        assert [client.next().name for client in clients] == ["OnPush_Notify"] * len(clients)
        assert len({client.face.GetConnectID() for client in clients}) == len(clients)
    finally:
        for client in clients:
            client.face.Close()
