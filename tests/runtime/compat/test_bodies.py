"""Messages, their bodies and their JSON; keys and padding."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import json_format

from opend.compat.bodies import MessageToJson, binary2pb, binary2str, json2pb
from opend.compat.keys import RsaCrypt, add_pkcs7_padding, remove_pkcs7_padding
from opend.errors import BodyError, ConfigError, DecryptError
from opend.sys_config import SysConfig
from opend_protocol.pb.GetGlobalState_pb2 import Response
from opend_protocol.pb.Qot_Common_pb2 import Security
from opend_protocol.protocol_ids import ProtoId
from tests.runtime.fixtures import rsa_key

__all__ = ["rsa_key"]

PROTOBUF, JSON = 0, 1
REPLY = Response(retType=0, retMsg="fine")
FIELDS = {"retType": 0, "retMsg": "fine"}


def test_messages_and_json() -> None:
    text = MessageToJson(Security(market=1, code="00700"), indent=None)
    assert json.loads(text) == {"market": 1, "code": "00700"}
    assert json2pb(Security, text) == Security(market=1, code="00700")


def test_keys_that_the_message_does_not_know() -> None:
    text = '{"market": 1, "code": "00700", "name": "?"}'
    assert json2pb(Security, text) == Security(market=1, code="00700")
    with pytest.raises(json_format.ParseError, match="name"):
        json2pb(Security, text, strict=True)


def test_bodies_become_messages() -> None:
    assert binary2pb(REPLY.SerializeToString(), ProtoId.GetGlobalState, PROTOBUF) == REPLY
    assert binary2pb(bytearray(REPLY.SerializeToString()), ProtoId.GetGlobalState, PROTOBUF) == REPLY
    assert binary2pb(json.dumps(FIELDS).encode(), ProtoId.GetGlobalState, JSON) == REPLY
    assert binary2pb(b"", 99999, PROTOBUF) is None
    with pytest.raises(BodyError):
        binary2pb(b"\xff", ProtoId.GetGlobalState, PROTOBUF)


def test_bodies_become_json() -> None:
    body = json.dumps(FIELDS).encode()
    assert binary2str(body, ProtoId.GetGlobalState, JSON) == body.decode()
    assert json.loads(binary2str(REPLY.SerializeToString(), ProtoId.GetGlobalState, PROTOBUF)) == FIELDS


@pytest.mark.parametrize("read", [binary2pb, binary2str])
def test_other_formats(read: Any) -> None:
    with pytest.raises(ConfigError, match=r"ProtoFMT\.Json, not 7"):
        read(b"", ProtoId.GetGlobalState, 7)


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 32])
def test_padding(length: int) -> None:
    data = bytes(range(length))
    padded = add_pkcs7_padding(data)
    assert len(padded) % 16 == 0
    assert 1 <= len(padded) - length <= 16
    assert remove_pkcs7_padding(padded) == data


@pytest.mark.parametrize("data", [b"", b"\x00" * 16, b"\x02" * 15 + b"\x03"])
def test_broken_padding(data: bytes) -> None:
    with pytest.raises(DecryptError):
        remove_pkcs7_padding(data)


def test_rsa_with_the_key_of_the_settings(tmp_path: Path, rsa_key: str) -> None:
    class Settings(SysConfig):
        pass

    class Crypt(RsaCrypt):
        _settings = Settings

    with pytest.raises(ConfigError, match="set_init_rsa_file"):
        Crypt.encrypt(b"x")
    (tmp_path / "key.txt").write_text(rsa_key)
    Settings.set_init_rsa_file(tmp_path / "key.txt")
    for plain in (b"x" * 300, "腾讯"):
        secret = Crypt.encrypt(plain)
        assert Crypt.decrypt(secret) == (plain if isinstance(plain, bytes) else plain.encode())
    with pytest.raises(DecryptError):
        Crypt.decrypt(b"x" * 128)
