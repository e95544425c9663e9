"""Recordings of what clients and an OpenD say to each other: made by a proxy, redacted, and played to any client.

recorder, relay    the proxy, and what it does for one client
redaction          what is replaced before anything is written, and by what
writer, reader     recordings as files
format             their bytes
script             what a recording tells a player
player, playing    the player, and what stands behind its doors

The format, version 1
=====================

All numbers are little-endian and without sign, times are microseconds since the recording began. A file is a header,
blocks, an index and an end:

    header  "OPENDREC", u16 version, u16 zero, u32 size of the information, u32 its CRC-32,
            the information: JSON with `started` (seconds since 1970) and `redacted` (true or false)
    chunk   "OBLK" (block) or "OIDX" (index), u32 size, u32 size before compression, u32 entries,
            u64 time of the first and u64 of the last entry, u32 CRC-32 of the data, the data, compressed by zlib
    end     u64 where the index begins, u32 CRC-32 of the index with its head, "OPENDEND"

A block's data is one entry after another:

    entry   u64 time, u32 connection (1 is the first client), u8 kind, u8 body format (0 protobuf, 1 JSON),
            u32 protocol, u32 serial number, u32 size of the body, the body in clear
    kind    0 a client came, 1 its request, 2 the reply, 3 a push, 4 the client is gone

The index has for each block: u64 where it begins, u32 entries, u64 time of the first and u64 of the last entry. A
block is written when it holds 256 KiB, and at least once a second; the index at the end. Where the process died before,
there is no end, and a reader finds the blocks by going from one to the next; a block that is not whole is lost.
InitConnect stands in a recording as its messages, in protobuf.

What is redacted, and how, says `redaction`.
"""

from .format import Entry, Kind, RecordingError
from .player import Player, PlayerServer
from .reader import RecordingReader
from .recorder import Recorder, RecorderServer
from .writer import RecordingWriter

__all__ = [
    "Entry",
    "Kind",
    "Player",
    "PlayerServer",
    "Recorder",
    "RecorderServer",
    "RecordingError",
    "RecordingReader",
    "RecordingWriter",
]
