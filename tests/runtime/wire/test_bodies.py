import json

import pytest
from google.protobuf.message import Message
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import BodyError
from opend.wire.bodies import BodyFormat, complete_body, decode_body, encode_body, parse_body
from tests.runtime.wire.kit import fuzzed, global_state_request, global_state_response, message_class, new

formats = pytest.mark.parametrize("body_format", list(BodyFormat))


@formats
def test_what_is_encoded_is_decoded(body_format):
    message = global_state_response()
    decoded = decode_body(type(message), encode_body(message, body_format), body_format)
    assert decoded == message
    assert type(decoded) is type(message)


def test_json_has_proto_names_and_64_bit_integers_as_text():
    fields = json.loads(encode_body(global_state_response(), BodyFormat.JSON))
    assert fields == {
        "retType": 0,
        "s2c": {
            "marketHK": 3,
            "qotLogined": True,
            "time": "1700000000",
            "localTime": 1_700_000_000.25,
            "qotSvrIpAddr": "服务器 ☃",
            "connID": str(2**63 + 1),
        },
    }


def test_json_keeps_the_underscores_of_proto_names():
    request = new("Qot_GetSearchNews.Request")
    request.c2s.keyword, request.c2s.max_count = "ai", 3
    assert json.loads(encode_body(request, BodyFormat.JSON)) == {"c2s": {"keyword": "ai", "max_count": 3}}


def test_json_integers_may_come_as_numbers_too():
    body = b'{"c2s": {"userID": 12}}'
    assert decode_body(message_class("GetGlobalState.Request"), body, BodyFormat.JSON).c2s.userID == 12


def test_unknown_fields_are_passed_over():
    cls = message_class("GetGlobalState.Request")
    text = b'{"c2s": {"userID": "1", "colour": [{"a": null}]}, "more": 1}'
    assert decode_body(cls, text, BodyFormat.JSON).c2s.userID == 1
    assert decode_body(cls, b"\x0a\x05\x08\x01\xf8\x07\x05").c2s.userID == 1


def test_an_error_reply_needs_no_more_than_its_code():
    cls = message_class("GetGlobalState.Response")
    assert decode_body(cls, b'{"retType": -1}', BodyFormat.JSON).retType == -1
    assert decode_body(cls, bytes.fromhex("08ffffffffffffffffff01")).retType == -1


@formats
def test_missing_fields_are_named_when_encoding(body_format):
    message = new("GetGlobalState.Response")
    message.s2c.marketHK = 1
    with pytest.raises(BodyError, match=r"GetGlobalState\.Response.*retType, s2c\.qotLogined, s2c\.time"):
        encode_body(message, body_format)


@pytest.mark.parametrize(
    ("body_format", "body"), [(BodyFormat.PROTOBUF, b"\x22\x00"), (BodyFormat.JSON, b'{"s2c": {}}')]
)
def test_missing_fields_are_named_when_decoding(body_format, body):
    with pytest.raises(BodyError, match=r"GetGlobalState\.Response.*missing: retType, s2c\.marketHK"):
        decode_body(message_class("GetGlobalState.Response"), body, body_format)


def test_who_parses_a_body_may_look_for_its_fields_later():
    message = parse_body(message_class("GetGlobalState.Response"), b"\x22\x00")
    assert message.HasField("s2c")
    with pytest.raises(BodyError, match=r"GetGlobalState\.Response.*missing: retType, s2c\.marketHK"):
        complete_body(message)


def test_a_complete_message_is_written_as_it_was():
    body = encode_body(global_state_request())
    assert complete_body(parse_body(message_class("GetGlobalState.Request"), body)) == body


def test_an_empty_body_lacks_its_fields():
    with pytest.raises(BodyError, match="missing: c2s"):
        decode_body(message_class("GetGlobalState.Request"), b"")


@pytest.mark.parametrize("body", [b"\xff", b"\x0a\x7f", b"\x0b", encode_body(global_state_request())[:-1]])
def test_what_is_no_protobuf(body):
    with pytest.raises(BodyError, match=rf"GetGlobalState\.Request: {len(body)} bytes are not this message"):
        decode_body(message_class("GetGlobalState.Request"), body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b"null",
        b'"c2s"',
        b"\xff\xfe",
        b'{"c2s": 5}',
        b'{"c2s": {"userID": "many"}}',
        b'{"c2s": {"userID": -1}}',
        b'{"c2s": {"userID": 1e400}}',
        b'{"c2s": {"userID": NaN}}',
        b'{"c2s": {"userID": ' + b"9" * 5000 + b"}}",
        b"[" * 100_000,
        b'{"c2s":' * 5000 + b"}" * 5000,
    ],
    ids=lambda body: repr(body[:24]),
)
def test_what_is_no_json_of_the_message(body):
    with pytest.raises(BodyError, match=r"GetGlobalState\.Request: \d+ bytes are not this message in JSON: "):
        decode_body(message_class("GetGlobalState.Request"), body, BodyFormat.JSON)


json_names = st.sampled_from(["retType", "retMsg", "errCode", "s2c", "time", "connAESKey", "loginUserID", "x"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(json_names, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(json_names, json_values, max_size=4), st.sampled_from(["InitConnect", "KeepAlive"]))
@fuzzed
def test_json_of_any_shape_is_a_message_or_a_body_error(fields, protocol):
    check(message_class(f"{protocol}.Response"), json.dumps(fields).encode(), BodyFormat.JSON)


@formats
@given(body=st.binary(max_size=80))
@fuzzed
def test_garbage_is_a_message_or_a_body_error(body_format, body):
    check(message_class("InitConnect.Response"), body, body_format)


@formats
@given(place=st.integers(0, 10**6), junk=st.binary(max_size=4))
@fuzzed
def test_damaged_bodies_are_messages_or_a_body_error(body_format, place, junk):
    body = encode_body(global_state_response(), body_format)
    place %= len(body)
    check(message_class("GetGlobalState.Response"), body[:place] + junk + body[place + 1 :], body_format)


def check(cls: type[Message], body: bytes, body_format: BodyFormat) -> None:
    try:
        message = decode_body(cls, body, body_format)
    except BodyError as error:
        assert cls.DESCRIPTOR.full_name in str(error)
    else:
        assert message.IsInitialized()
