"""Frames: a 44-byte little-endian header, then the body.

offset  size  what
0       2     "FT"
2       4     protocol number
6       1     body format: 0 protobuf, 1 JSON
7       1     version: 0
8       4     serial number; a reply repeats its request's
12      4     body length as it stands on the wire, after encryption
16      20    SHA-1 of the body before encryption
36      8     zeros
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

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
from opend.wire.ciphers import PLAIN, Cipher

MAGIC = b"FT"
VERSION = 0
HEADER_SIZE = 44

# The largest replies known are a few MiB; a length beyond this one is a broken or hostile stream.
MAX_BODY = 64 * 1024 * 1024

# What a reader holds while it has nothing special to do: the whole of a busy socket's backlog.
_IDLE_CAPACITY = 256 * 1024
# The least free space worth a system call.
_MIN_READ = 16 * 1024

_HEADER = struct.Struct("<2sIBBII20s8x")
_FORMATS = tuple(BodyFormat)


@dataclass(slots=True)  # not frozen, nor a tuple: there are many, and those take longer to make
class Frame:
    """One frame as it came, its body still encrypted and unchecked (see :func:`open_body`)."""

    protocol: int
    format: BodyFormat
    serial: int
    body: bytes
    digest: bytes

    def __repr__(self) -> str:
        return f"Frame({self})"

    def __str__(self) -> str:
        return f"protocol {self.protocol}, serial {self.serial}, {len(self.body)} bytes"


def encode_frame(
    protocol: int,
    serial: int,
    body: bytes,
    *,
    format: BodyFormat = BodyFormat.PROTOBUF,
    cipher: Cipher = PLAIN,
    digest: bytes | None = None,
) -> bytes:
    """Put a body into a frame.

    Args:
        protocol: Protocol number.
        serial: Serial number, 32 bits.
        body: The plain body.
        format: How the body is written.
        cipher: What to encrypt it with.
        digest: :func:`body_digest` of the body, where it is known already.

    Raises:
        LocalProtocolError: A number does not fit into its 32 bits.
    """
    wire_body = cipher.encrypt(body)
    try:
        header = _HEADER.pack(MAGIC, protocol, format, VERSION, serial, len(wire_body), digest or body_digest(body))
    except struct.error as error:
        raise LocalProtocolError(
            "protocol number, serial and body length must each fit into 32 bits: "
            f"protocol {protocol}, serial {serial}, {len(wire_body)} bytes"
        ) from error
    return header + wire_body


def open_body(frame: Frame, cipher: Cipher) -> bytes:
    """Decrypt a frame's body and check it against the header's SHA-1.

    Raises:
        DecryptError: The body does not decrypt.
        ChecksumMismatch: It does, but to something else than the sender's body.
    """
    try:
        body = cipher.decrypt(frame.body)
    except DecryptError as error:
        raise DecryptError(f"{frame}: {error}") from error
    if body_digest(body) != frame.digest:
        raise ChecksumMismatch(
            f"{frame}: the SHA-1 does not fit the body; "
            "it was damaged on the way, or one side encrypts and the other does not, or with another key"
        )
    return body


class FrameReader:
    """Cuts a stream of bytes into frames; the pieces may be of any size.

    There are two ways in: :meth:`feed` copies the bytes, :meth:`writable` and :meth:`advance` let a
    socket write them here itself. Everything of a header is checked as soon as it is there, so a
    broken stream fails before its bodies are waited for. After an error the reader keeps failing.

    Args:
        max_body: Largest body accepted, in bytes; may be changed between frames.
    """

    __slots__ = ("_buffer", "_end", "_start", "_view", "max_body")

    _buffer: bytearray
    _view: memoryview
    _start: int
    _end: int

    def __init__(self, max_body: int = MAX_BODY) -> None:
        self.max_body = max_body
        self._allocate(_IDLE_CAPACITY)

    @property
    def buffered(self) -> int:
        """Bytes received that no frame has taken yet."""
        return self._end - self._start

    def feed(self, data: bytes | bytearray | memoryview) -> None:
        """Take bytes in, of any number."""
        size = len(data)
        self._reserve(size)
        self._view[self._end : self._end + size] = data
        self._end += size

    def writable(self, size_hint: int = -1) -> memoryview:
        """Free space to receive into; the next call of anything here may replace it.

        Args:
            size_hint: Bytes about to come, if known; the space may be larger or smaller, never empty.
        """
        self._reserve(min(max(size_hint, _MIN_READ), _IDLE_CAPACITY))
        return self._view[self._end :]

    def advance(self, size: int) -> None:
        """Tell how many bytes arrived in the space that :meth:`writable` gave.

        Raises:
            LocalProtocolError: More than fitted in there.
        """
        free = len(self._buffer) - self._end
        if not 0 <= size <= free:
            raise LocalProtocolError(f"cannot advance by {size} bytes: 0 to {free} could have been received")
        self._end += size

    def next_frame(self) -> Frame | None:
        """The next complete frame, or None while bytes are missing.

        Raises:
            FrameError: One of its subclasses, when the header is broken.
        """
        start = self._start
        available = self._end - start
        if available < HEADER_SIZE:
            self._check_beginning(available)
            return None
        magic, protocol, number, version, serial, size, digest = _HEADER.unpack_from(self._buffer, start)
        if magic != MAGIC or version != VERSION or number >= len(_FORMATS) or size > self.max_body:
            raise self._header_error(magic, protocol, number, version, size)
        body_start = start + HEADER_SIZE
        body_end = body_start + size
        if body_end > self._end:
            return None
        self._start = body_end
        body = self._view[body_start:body_end].tobytes()
        return Frame(protocol, _FORMATS[number], serial, body, digest)

    def _check_beginning(self, available: int) -> None:
        if available >= len(MAGIC):
            magic = bytes(self._view[self._start : self._start + len(MAGIC)])
            if magic != MAGIC:
                raise _bad_magic(magic)
        elif available == 0:
            self._rewind()

    def _header_error(self, magic: bytes, protocol: int, format: int, version: int, size: int) -> FrameError:
        if magic != MAGIC:
            return _bad_magic(magic)
        if version != VERSION:
            return BadVersion(f"protocol {protocol}: frame version {version}; only {VERSION} is known")
        if format >= len(_FORMATS):
            return BadFormat(f"protocol {protocol}: body format {format}; 0 (protobuf) and 1 (JSON) are known")
        return BodyTooLarge(f"protocol {protocol}: a body of {size} bytes; at most {self.max_body} are accepted")

    def _rewind(self) -> None:
        """Start over at the front, and give back what a huge frame made us take."""
        if len(self._buffer) > _IDLE_CAPACITY:
            self._allocate(_IDLE_CAPACITY)
        else:
            self._start = self._end = 0

    def _reserve(self, size: int) -> None:
        """Make sure that `size` bytes are free at the end, by moving up, growing or shrinking.

        The buffer is never more than twice what has arrived and is about to arrive (or its idle
        size), whatever a header announces; and as half of it is free afterwards, bytes move rarely.
        """
        if len(self._buffer) - self._end >= size:
            return
        waiting = self._view[self._start : self._end]
        capacity = max(_IDLE_CAPACITY, 2 * (len(waiting) + size))
        if capacity != len(self._buffer):
            self._allocate(capacity)
        self._view[: len(waiting)] = waiting
        self._start, self._end = 0, len(waiting)

    def _allocate(self, capacity: int) -> None:
        self._buffer = bytearray(capacity)
        self._view = memoryview(self._buffer)
        self._start = self._end = 0


def body_digest(body: bytes) -> bytes:
    """The checksum of a plain body, as it stands in its frame's header."""
    return hashlib.sha1(body, usedforsecurity=False).digest()


def _bad_magic(magic: bytes) -> BadMagic:
    return BadMagic(f"a frame starts with {MAGIC!r}, not with {magic!r}: is this the port of OpenD's API?")
