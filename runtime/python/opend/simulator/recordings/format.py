"""The bytes of a recording: see the package's description of the format."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from opend.errors import ConfigError
from opend.wire.bodies import BodyFormat

VERSION = 1
MAGIC = b"OPENDREC"
END_MAGIC = b"OPENDEND"
BLOCK = b"OBLK"
INDEX = b"OIDX"

_HEADER = struct.Struct("<8sHHII")  # magic, version, zeros, size and CRC-32 of the information
_CHUNK = struct.Struct("<4sIIIQQI")  # marker, size, plain size, entries, first and last time, CRC-32
_ENTRY = struct.Struct("<QIBBIII")  # time, connection, kind, format, protocol, serial, size
_PLACE = struct.Struct("<QIQQ")  # offset, entries, first and last time of a block
_TRAILER = struct.Struct("<QI8s")  # offset of the index, its CRC-32, magic

HEADER_SIZE = _HEADER.size
CHUNK_SIZE = _CHUNK.size
TRAILER_SIZE = _TRAILER.size

# A body has at most 64 MiB, and a block is closed soon after it has its 256 KiB.
_LARGEST_PLAIN = 80 * 1024 * 1024
_LARGEST_INFO = 1024 * 1024
_MICROSECONDS = 1_000_000


class RecordingError(ConfigError):
    """A file is no recording, or a broken one; the text names it and says what is wrong."""


class Kind(IntEnum):
    """What an entry tells."""

    OPENED = 0
    """A client came."""
    REQUEST = 1
    REPLY = 2
    PUSH = 3
    CLOSED = 4
    """A client is gone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    Attributes:
        time: seconds since the recording began.
        connection: number of the client, counted from 1.
        kind: what it is; who sent it follows from that.
        protocol: number of the protocol; 0 where a client came or went.
        serial: serial number of its frame.
        format: how the body is written.
        body: the body in clear, redacted where the recording is.
    """

    time: float
    connection: int
    kind: Kind
    protocol: int = 0
    serial: int = 0
    format: BodyFormat = BodyFormat.PROTOBUF
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands before the compressed data of a block, or of the index."""

    marker: bytes
    size: int
    plain_size: int
    entries: int
    first: float
    last: float
    checksum: int


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """Where a block stands, and what it holds."""

    offset: int
    entries: int
    first: float
    last: float


def encode_header(info: dict[str, Any]) -> bytes:
    """The beginning of a file."""
    text = json.dumps(info, sort_keys=True).encode()
    return _HEADER.pack(MAGIC, VERSION, 0, len(text), zlib.crc32(text)) + text


def header_info_size(header: bytes) -> int:
    """How many bytes of information follow a header.

    Raises:
        RecordingError: it is none, or of another version.
    """
    if len(header) < HEADER_SIZE or not header.startswith(MAGIC):
        raise RecordingError("this is no recording: it does not begin like one")
    _, version, _, size, _ = _HEADER.unpack(header)
    if version != VERSION:
        raise RecordingError(f"this recording is of version {version}; {VERSION} can be read")
    if size > _LARGEST_INFO:
        raise RecordingError("the header is damaged")
    return int(size)


def decode_info(header: bytes, text: bytes) -> dict[str, Any]:
    """The information that follows a header.

    Raises:
        RecordingError: it is damaged.
    """
    *_, size, checksum = _HEADER.unpack(header)
    if len(text) < size or zlib.crc32(text) != checksum:
        raise RecordingError("the header is damaged")
    info = json.loads(text)
    if not isinstance(info, dict):
        raise RecordingError("the header is damaged")
    return info


def encode_block(entries: Iterable[Entry]) -> bytes:
    """A block of entries, at least one."""
    kept = list(entries)
    plain = b"".join(_encode_entry(entry) for entry in kept)
    return _encode_chunk(BLOCK, plain, len(kept), kept[0].time, kept[-1].time)


def encode_index(places: Iterable[BlockPlace], offset: int) -> bytes:
    """The index, which stands at `offset`, and the end of the file."""
    kept = list(places)
    plain = b"".join(
        _PLACE.pack(place.offset, place.entries, _ticks(place.first), _ticks(place.last)) for place in kept
    )
    chunk = _encode_chunk(INDEX, plain, len(kept), 0.0, kept[-1].last if kept else 0.0)
    return chunk + _TRAILER.pack(offset, zlib.crc32(chunk), END_MAGIC)


def decode_trailer(data: bytes) -> tuple[int, int] | None:
    """Where the index stands, and its CRC-32; None when the file has no end, because its writing was cut short."""
    if len(data) < TRAILER_SIZE:
        return None
    offset, checksum, magic = _TRAILER.unpack(data)
    return (offset, checksum) if magic == END_MAGIC else None


def decode_index(data: bytes, checksum: int) -> list[BlockPlace]:
    """The places of all blocks, out of the index.

    Raises:
        RecordingError: it is damaged.
    """
    chunk = decode_chunk(data)
    if zlib.crc32(data) != checksum or chunk is None or chunk.marker != INDEX:
        raise RecordingError("damaged: the end says where the index is, but it is not there, or not whole")
    plain = decompress(chunk, data[CHUNK_SIZE:])
    return [
        BlockPlace(offset, entries, first / _MICROSECONDS, last / _MICROSECONDS)
        for offset, entries, first, last in _PLACE.iter_unpack(plain)
    ]


def decode_chunk(data: bytes) -> Chunk | None:
    """The head of a block or an index; None when it is none."""
    if len(data) < CHUNK_SIZE:
        return None
    marker, size, plain_size, entries, first, last, checksum = _CHUNK.unpack_from(data)
    if marker not in (BLOCK, INDEX) or plain_size > _LARGEST_PLAIN:
        return None
    return Chunk(marker, size, plain_size, entries, first / _MICROSECONDS, last / _MICROSECONDS, checksum)


def decompress(chunk: Chunk, data: bytes) -> bytes:
    """The plain data of a chunk.

    Raises:
        RecordingError: it is damaged.
    """
    if len(data) != chunk.size or zlib.crc32(data) != chunk.checksum:
        raise RecordingError("damaged: the checksum does not fit")
    try:
        plain = zlib.decompressobj().decompress(data, chunk.plain_size + 1)
    except zlib.error as error:
        raise RecordingError(f"damaged: {error}") from error
    if len(plain) != chunk.plain_size:
        raise RecordingError("damaged: the size does not fit")
    return plain


def decode_entries(plain: bytes) -> Iterator[Entry]:
    """The entries of a block.

    Raises:
        RecordingError: they are damaged.
    """
    at = 0
    try:
        while at < len(plain):
            time, connection, kind, body_format, protocol, serial, size = _ENTRY.unpack_from(plain, at)
            at += _ENTRY.size
            body = plain[at : at + size]
            at += size
            yield Entry(time / _MICROSECONDS, connection, Kind(kind), protocol, serial, BodyFormat(body_format), body)
    except (struct.error, ValueError) as error:
        raise RecordingError(f"damaged: an entry cannot be read: {error}") from error
    if at != len(plain):
        raise RecordingError("damaged: the last entry is cut")


def entry_size(entry: Entry) -> int:
    """How many bytes an entry takes before it is compressed."""
    return _ENTRY.size + len(entry.body)


def _encode_entry(entry: Entry) -> bytes:
    head = _ENTRY.pack(
        _ticks(entry.time),
        entry.connection,
        entry.kind,
        entry.format,
        entry.protocol,
        entry.serial,
        len(entry.body),
    )
    return head + entry.body


def _encode_chunk(marker: bytes, plain: bytes, entries: int, first: float, last: float) -> bytes:
    data = zlib.compress(plain)
    return _CHUNK.pack(marker, len(data), len(plain), entries, _ticks(first), _ticks(last), zlib.crc32(data)) + data


def _ticks(time: float) -> int:
    return round(time * _MICROSECONDS)
