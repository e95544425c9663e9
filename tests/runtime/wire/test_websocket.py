import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import LocalProtocolError, WebSocketMessageError
from opend.wire.websocket import (
    Command,
    DoorError,
    Reply,
    Request,
    decode_reply,
    decode_request,
    encode_reply,
    encode_request,
    websocket_key,
)
from tests.runtime.wire.kit import fuzzed

REQUEST = bytes.fromhex("66742d76312e3000000003ea00000000000000070a020801")
REPLY = bytes.fromhex("66742d76312e3000000003ea000000000000000700000002") + b"late".ljust(20, b"\0") + b"\x08\0"

uint32 = st.integers(0, 2**32 - 1)
uint64 = st.integers(0, 2**64 - 1)
int32 = st.integers(-(2**31), 2**31 - 1)


def test_layout_of_a_request():
    request = Request(1002, 7, b"\x0a\x02\x08\x01")
    assert encode_request(request) == REQUEST
    assert decode_request(REQUEST) == request


def test_layout_of_a_reply():
    reply = Reply(1002, 7, b"\x08\0", DoorError.OPEND_TIMEOUT, "late")
    assert encode_reply(reply) == REPLY
    assert decode_reply(REPLY) == reply


def test_numbers_of_the_door():
    assert [*Command] == [1, 2]
    assert {item.name: item.value for item in DoorError} == {
        "NONE": 0,
        "TIMEOUT": 1,
        "OPEND_TIMEOUT": 2,
        "CLOSED": 3,
    }


@given(uint32, uint64, st.binary(max_size=100), int32)
@fuzzed
def test_what_is_encoded_is_decoded(command, section, body, error):
    request, reply = Request(command, section, body), Reply(command, section, body, error, "text")
    assert decode_request(encode_request(request)) == request
    assert decode_reply(encode_reply(reply)) == reply


@pytest.mark.parametrize(
    ("text", "arrives"),
    [("x" * 30, "x" * 20), ("行情" * 4, "行情" * 3), ("a\0b", "a"), ("", "")],
)
def test_error_texts_are_cut_between_characters(text, arrives):
    assert decode_reply(encode_reply(Reply(1, 1, b"", 1, text))).error_text == arrives


def test_an_error_text_that_the_other_side_cut_in_a_character():
    broken = REPLY[:24] + ("行情" * 4).encode()[:20] + b"body"
    assert decode_reply(broken).error_text == "行情" * 3 + "\ufffd"


@pytest.mark.parametrize("decode", [decode_request, decode_reply])
@pytest.mark.parametrize(
    ("message", "complaint"),
    [
        ("text", "text message"),
        (b"", "starts with"),
        (b"GET / HTTP/1.1", "not with b'GET / HT'"),
        (REQUEST[:19], "19 bytes; its header alone has"),
        (REPLY + bytes(100), r"a body of \d+ bytes; at most 50"),
    ],
)
def test_broken_messages(decode, message, complaint):
    with pytest.raises(WebSocketMessageError, match=complaint):
        decode(message, max_body=50)


@pytest.mark.parametrize("decode", [decode_request, decode_reply])
@given(st.binary(max_size=80), st.booleans())
@fuzzed
def test_garbage_is_a_message_or_an_error(decode, garbage, starts_well):
    with contextlib.suppress(WebSocketMessageError):
        decode(b"ft-v1.0\0" + garbage if starts_well else garbage)


@pytest.mark.parametrize(("command", "section"), [(-1, 0), (2**32, 0), (0, -1), (0, 2**64)])
def test_numbers_that_do_not_fit_are_refused(command, section):
    for encode, message in [
        (encode_request, Request(command, section, b"")),
        (encode_reply, Reply(command, section, b"")),
    ]:
        with pytest.raises(LocalProtocolError, match=f"command {command}, section {section}"):
            encode(message)


def test_an_error_number_that_does_not_fit_is_refused():
    with pytest.raises(LocalProtocolError, match="error 32 with sign"):
        encode_reply(Reply(1, 1, b"", 2**31))


def test_the_key_travels_as_its_md5():
    assert websocket_key("secret") == "5ebe2294ecd0e0f08eab7690d2a6ee69"
