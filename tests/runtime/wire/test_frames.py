import contextlib
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import (
    BadFormat,
    BadMagic,
    BadVersion,
    BodyTooLarge,
    ChecksumMismatch,
    DecryptError,
    FrameError,
    LocalProtocolError,
)
from opend.wire.bodies import BodyFormat
from opend.wire.ciphers import PLAIN, AesEcb
from opend.wire.frames import HEADER_SIZE, MAX_BODY, Frame, FrameReader, encode_frame, open_body
from tests.runtime.wire.kit import cut, fuzzed

IDLE_SPACE = 256 * 1024

GOLDEN = bytes.fromhex(
    "4654"  # FT
    "ec030000"  # protocol 1004
    "01"  # JSON
    "00"  # version
    "07000000"  # serial
    "02000000"  # length
    "bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f"  # SHA-1 of {}
    "0000000000000000"
    "7b7d"  # {}
)

encoded_frames = st.builds(
    encode_frame,
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**32 - 1),
    st.binary(max_size=300),
    format=st.sampled_from(BodyFormat),
)


def header(magic=b"FT", body_format=0, version=0, size=0):
    start = magic + (1002).to_bytes(4, "little") + bytes([body_format, version]) + (1).to_bytes(4, "little")
    return start + size.to_bytes(4, "little") + hashlib.sha1(b"").digest() + bytes(8)


def rest_of(reader):
    return list(iter(reader.next_frame, None))


def fed(data, **options):
    reader = FrameReader(**options)
    reader.feed(data)
    return reader


def feed(reader, data):
    reader.feed(data)


def receive_into(reader, data):
    rest = memoryview(data)
    while rest:
        space = reader.writable(len(rest))
        size = min(len(space), len(rest))
        space[:size] = rest[:size]
        reader.advance(size)
        rest = rest[size:]


ways_in = pytest.mark.parametrize("put", [feed, receive_into])


def test_layout():
    assert encode_frame(1004, 7, b"{}", format=BodyFormat.JSON) == GOLDEN
    frame = fed(GOLDEN).next_frame()
    assert frame == Frame(1004, BodyFormat.JSON, 7, b"{}", hashlib.sha1(b"{}").digest())
    assert frame.format is BodyFormat.JSON
    assert open_body(frame, PLAIN) == b"{}"


def test_a_frame_shows_no_body():
    assert repr(fed(encode_frame(2005, 3, b"password")).next_frame()) == "Frame(protocol 2005, serial 3, 8 bytes)"


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.binary(max_size=500), st.sampled_from(BodyFormat))
@fuzzed
def test_what_is_encoded_is_read(protocol, serial, body, body_format):
    cipher = AesEcb(b"k" * 16)
    reader = fed(encode_frame(protocol, serial, body, format=body_format, cipher=cipher))
    frame = reader.next_frame()
    assert (frame.protocol, frame.serial, frame.format) == (protocol, serial, body_format)
    assert frame.digest == hashlib.sha1(body).digest()
    assert open_body(frame, cipher) == body
    assert reader.next_frame() is None
    assert reader.buffered == 0


@ways_in
@pytest.mark.parametrize("place", range(2 * len(GOLDEN) + HEADER_SIZE + 1))
def test_every_split_in_two(put, place):
    data = GOLDEN + encode_frame(1, 2, b"") + GOLDEN
    whole = rest_of(fed(data))
    reader = FrameReader()
    put(reader, data[:place])
    first = rest_of(reader)
    put(reader, data[place:])
    assert first + rest_of(reader) == whole
    assert len(whole) == 3


@ways_in
def test_byte_by_byte(put):
    reader, seen = FrameReader(), []
    for byte in GOLDEN * 3:
        put(reader, bytes([byte]))
        seen += rest_of(reader)
    assert seen == rest_of(fed(GOLDEN * 3))


@ways_in
@given(data=st.data())
@fuzzed
def test_any_frames_in_any_pieces(put, data):
    frames = data.draw(st.lists(encoded_frames, max_size=6))
    stream = b"".join(frames)
    reader, seen = FrameReader(), []
    for piece in cut(stream, data.draw(st.lists(st.integers(0, 4000), max_size=12))):
        put(reader, piece)
        seen += rest_of(reader)
    assert seen == [fed(frame).next_frame() for frame in frames]


@ways_in
def test_more_frames_than_the_buffer_holds_with_leftovers_that_move(put):
    bodies = [bytes([number % 251]) * 7001 for number in range(150)]
    stream = b"".join(encode_frame(1, serial, body) for serial, body in enumerate(bodies))
    reader, seen = FrameReader(), []
    for start in range(0, len(stream), 200_003):
        put(reader, stream[start : start + 200_003])
        seen += rest_of(reader)
    assert [frame.body for frame in seen] == bodies


# --- broken headers


def test_magic_is_checked_as_soon_as_it_is_there():
    reader = fed(b"H")
    assert reader.next_frame() is None
    reader.feed(b"T")
    with pytest.raises(BadMagic, match="b'FT', not with b'HT'"):
        reader.next_frame()


def test_magic_is_checked_on_the_frame_after_a_good_one():
    reader = fed(GOLDEN + b"\0" * HEADER_SIZE)
    assert reader.next_frame() is not None
    with pytest.raises(BadMagic):
        reader.next_frame()


@pytest.mark.parametrize(
    ("broken", "error", "text"),
    [
        (header(magic=b"XX"), BadMagic, "XX"),
        (header(version=1), BadVersion, "version 1; only 0"),
        (header(body_format=2), BadFormat, "format 2; 0 "),
        (header(size=2**32 - 1), BodyTooLarge, f"{2**32 - 1} bytes; at most {MAX_BODY}"),
        (header(size=MAX_BODY + 1), BodyTooLarge, f"{MAX_BODY + 1} bytes"),
    ],
)
def test_a_broken_header_fails_at_once_and_again(broken, error, text):
    reader = fed(broken)
    for _ in range(2):
        with pytest.raises(error, match=text):
            reader.next_frame()


def test_nothing_but_the_magic_is_judged_before_the_header_is_complete():
    assert fed(header(version=1)[:-1]).next_frame() is None


def test_the_cap_is_configurable_and_inclusive():
    stream = encode_frame(1, 1, bytes(100))
    assert fed(stream, max_body=100).next_frame() is not None
    with pytest.raises(BodyTooLarge, match="100 bytes; at most 99"):
        fed(stream, max_body=99).next_frame()


@given(st.binary(max_size=400))
@fuzzed
def test_garbage_ends_in_frames_or_in_a_frame_error(garbage):
    for data in (garbage, b"FT" + garbage, header()[:-2] + garbage):
        with contextlib.suppress(FrameError):
            assert all(isinstance(frame, Frame) for frame in rest_of(fed(data)))


# --- bodies


def test_a_damaged_body_does_not_fit_its_checksum():
    with pytest.raises(ChecksumMismatch, match="protocol 1004, serial 7, 2 bytes"):
        open_body(fed(GOLDEN[:-1] + b"]").next_frame(), PLAIN)


def test_another_key_is_noticed():
    frame = fed(encode_frame(1, 2, bytes(32), cipher=AesEcb(b"k" * 16))).next_frame()
    with pytest.raises((DecryptError, ChecksumMismatch), match="protocol 1, serial 2, 48 bytes"):
        open_body(frame, AesEcb(b"K" * 16))


@pytest.mark.parametrize(("protocol", "serial"), [(-1, 1), (2**32, 1), (1, -1), (1, 2**32)])
def test_numbers_that_do_not_fit_are_refused(protocol, serial):
    with pytest.raises(LocalProtocolError, match=f"32 bits: protocol {protocol}, serial {serial}"):
        encode_frame(protocol, serial, b"")


# --- memory


def held(reader):
    """Bytes that the reader holds, more or less: what it gives away and what waits in it."""
    return len(reader.writable()) + reader.buffered


def test_an_announced_body_takes_no_memory_until_it_arrives():
    reader = fed(header(size=MAX_BODY))
    assert reader.next_frame() is None
    assert held(reader) <= IDLE_SPACE


@ways_in
def test_memory_follows_what_arrived_and_shrinks_after_it(put):
    body = bytes(3_000_000)
    stream = encode_frame(1, 1, body)
    reader = FrameReader()
    for start in range(0, len(stream), 100_000):
        assert reader.next_frame() is None
        put(reader, stream[start : start + 100_000])
        assert held(reader) <= 2 * (reader.buffered + 2 * IDLE_SPACE)
    assert reader.next_frame().body == body
    assert reader.next_frame() is None
    assert held(reader) <= IDLE_SPACE


@ways_in
def test_memory_shrinks_too_when_the_stream_never_pauses_between_frames(put):
    small = encode_frame(1, 2, bytes(1000))
    reader = fed(encode_frame(1, 1, bytes(3_000_000)) + small[:-1])
    assert len(rest_of(reader)) == 1
    for _ in range(4000):
        put(reader, small[-1:] + small[:-1])
        assert len(rest_of(reader)) == 1
    assert held(reader) <= IDLE_SPACE


def test_space_given_away_survives_growth():
    reader = FrameReader()
    space = reader.writable()
    reader.feed(bytes(2 * IDLE_SPACE))
    space[:2] = b"FT"
    assert reader.buffered == 2 * IDLE_SPACE


@pytest.mark.parametrize("hint", [-1, 0, 1, 65536, 2**40])
def test_there_is_always_some_space_but_never_as_much_as_anybody_asks(hint):
    reader = fed(bytes(IDLE_SPACE - 1))
    assert 0 < len(reader.writable(hint)) <= 4 * IDLE_SPACE


@pytest.mark.parametrize("size", [-1, IDLE_SPACE + 1])
def test_no_more_can_arrive_than_there_was_space(size):
    reader = FrameReader()
    reader.writable()
    with pytest.raises(LocalProtocolError, match=f"advance by {size} bytes"):
        reader.advance(size)
