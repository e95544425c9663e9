"""Both ends of a connection for the tests: a small schema, keys, and a wire made of lists."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.message import Message
from hypothesis import settings

from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.client import ClientOptions, ClientSession
from opend.wire.server import ServerOptions, ServerSession
from opend.wire.session import Connected, ConnectRequest, Event

# The machine may be busy: no example has a time limit. Nothing is kept between runs.
fuzzed = settings(deadline=None, database=None, max_examples=80)

GLOBAL_STATE = 1002
NOTIFY = 1003
PUSHES = frozenset({NOTIFY})

# The messages, written by hand so that these tests stand without the generated layer.
_RESPONSE = {
    "retType": (1, "required", "int32", "-400"),
    "retMsg": (2, "optional", "string"),
    "errCode": (3, "optional", "int32"),
    "s2c": (4, "optional", "S2C"),
}
_REQUEST = {"c2s": (1, "required", "C2S")}
_SCHEMA: dict[str, dict[str, dict[str, tuple[Any, ...]]]] = {
    "InitConnect": {
        "C2S": {
            "clientVer": (1, "required", "int32"),
            "clientID": (2, "required", "string"),
            "recvNotify": (3, "optional", "bool"),
            "packetEncAlgo": (4, "optional", "int32"),
            "pushProtoFmt": (5, "optional", "int32"),
            "programmingLanguage": (6, "optional", "string"),
            "aiType": (7, "optional", "int32"),
        },
        "S2C": {
            "serverVer": (1, "required", "int32"),
            "loginUserID": (2, "required", "uint64"),
            "connID": (3, "required", "uint64"),
            "connAESKey": (4, "required", "string"),
            "keepAliveInterval": (5, "required", "int32"),
            "aesCBCiv": (6, "optional", "string"),
            "userAttribution": (7, "optional", "int32"),
        },
    },
    "KeepAlive": {"C2S": {"time": (1, "required", "int64")}, "S2C": {"time": (1, "required", "int64")}},
    "GetGlobalState": {
        "C2S": {"userID": (1, "required", "uint64")},
        "S2C": {
            "marketHK": (1, "required", "int32"),
            "qotLogined": (6, "required", "bool"),
            "time": (10, "required", "int64"),
            "localTime": (11, "optional", "double"),
            "qotSvrIpAddr": (13, "optional", "string"),
            "connID": (16, "optional", "uint64"),
        },
    },
    # The wire has some names with underscores too.
    "Qot_GetSearchNews": {
        "C2S": {"keyword": (1, "required", "string"), "max_count": (2, "optional", "int32")},
        "S2C": {},
    },
}


def _field(message: Any, package: str, name: str, number: int, label: str, kind: str, default: str = "") -> None:
    field = message.field.add(name=name, number=number)
    field.label = getattr(field, f"LABEL_{label.upper()}")
    if kind in ("C2S", "S2C"):
        field.type = field.TYPE_MESSAGE
        field.type_name = f".{package}.{kind}"
    else:
        field.type = getattr(field, f"TYPE_{kind.upper()}")
    if default:
        field.default_value = default


@functools.cache
def _pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.DescriptorPool()
    for package, messages in _SCHEMA.items():
        file = descriptor_pb2.FileDescriptorProto(name=f"{package}.proto", package=package, syntax="proto2")
        for name, fields in {**messages, "Request": _REQUEST, "Response": _RESPONSE}.items():
            message = file.message_type.add(name=name)
            for field_name, facts in fields.items():
                _field(message, package, field_name, *facts)
        pool.AddSerializedFile(file.SerializeToString())
    return pool


@functools.cache
def message_class(full_name: str) -> type[Message]:
    return message_factory.GetMessageClass(_pool().FindMessageTypeByName(full_name))


def new(full_name: str) -> Any:
    return message_class(full_name)()


def global_state_request(user_id: int = 2**64 - 1) -> Any:
    request = new("GetGlobalState.Request")
    request.c2s.userID = user_id
    return request


def global_state_response() -> Any:
    response = new("GetGlobalState.Response")
    response.retType = 0
    response.s2c.marketHK = 3
    response.s2c.qotLogined = True
    response.s2c.time = 1_700_000_000
    response.s2c.localTime = 1_700_000_000.25
    response.s2c.qotSvrIpAddr = "服务器 ☃"
    response.s2c.connID = 2**63 + 1
    return response


def key_text(name: str) -> str:
    return (Path(__file__).parent / "keys" / f"test-key-{name}.pem").read_text()


@functools.cache
def rsa(name: str) -> RsaCipher:
    return RsaCipher(key_text(name))


ACCEPT: dict[str, Any] = {
    "connection_id": 2**63 + 5,
    "login_user_id": 10_000_001,
    "server_version": 1011,
    "keep_alive_interval": 10,
    "aes_key": "0123456789abcdef",
    "aes_iv": "fedcba9876543210",
    "user_attribution": 1,
}


def new_client(options: ClientOptions | None = None) -> ClientSession:
    return ClientSession(options or ClientOptions(), message_class, PUSHES)


def new_server(options: ServerOptions | None = None) -> ServerSession:
    return ServerSession(options or ServerOptions(), message_class)


def encrypted(
    key: str = "1024", algorithm: Algorithm | None = None, body_format: BodyFormat = BodyFormat.PROTOBUF
) -> tuple[ClientOptions, ServerOptions]:
    """The options of two ends that have the same key."""
    options = ClientOptions(rsa=rsa(key), algorithm=algorithm, format=body_format, push_format=body_format)
    return options, ServerOptions(rsa=rsa(key))


def join(
    client_options: ClientOptions | None = None, server_options: ServerOptions | None = None
) -> tuple[ClientSession, ServerSession]:
    """A client and a server that have shaken hands."""
    client, server = new_client(client_options), new_server(server_options)
    (asked,) = server.receive(client.connect())
    assert isinstance(asked, ConnectRequest), asked
    (connected,) = client.receive(server.accept(**ACCEPT))
    assert isinstance(connected, Connected), connected
    return client, server


def by_feed(session: ClientSession | ServerSession, pieces: Iterable[bytes]) -> list[Event]:
    return [event for piece in pieces for event in session.receive(piece)]


def by_buffer(session: ClientSession | ServerSession, pieces: Iterable[bytes]) -> list[Event]:
    """As a socket would do it: straight into the session's buffer, as much as fits at a time."""
    events: list[Event] = []
    for piece in pieces:
        rest = memoryview(piece)
        while rest:
            space = session.writable(len(rest))
            size = min(len(space), len(rest))
            space[:size] = rest[:size]
            events += session.advance(size)
            rest = rest[size:]
    return events


WAYS_IN: list[Callable[[Any, Iterable[bytes]], list[Event]]] = [by_feed, by_buffer]


def cut(data: bytes, places: Iterable[int]) -> list[bytes]:
    """The data in pieces, cut at these places (taken modulo its length)."""
    ends = sorted({place % (len(data) + 1) for place in places} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(ends)]
