"""Reads recordings."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from opend import schema

from .format import (
    BLOCK,
    CHUNK_SIZE,
    HEADER_SIZE,
    INDEX,
    TRAILER_SIZE,
    BlockPlace,
    Entry,
    Kind,
    RecordingError,
    decode_chunk,
    decode_entries,
    decode_index,
    decode_info,
    decode_trailer,
    decompress,
    header_info_size,
)

log = logging.getLogger("opend.simulator")

_KEPT_BLOCKS = 8


class Place(NamedTuple):
    """Where an entry stands: in which block, and there at which place."""

    block: int
    entry: int


class RecordingReader:
    """Reads a recording: `with RecordingReader(path) as recording:`.

    A recording whose writing was cut short has no index; then its blocks are looked for, up to the first one that
    is not whole.

    Args:
        path: of the file.

    Attributes:
        info: what is known of the recording: `started` (seconds since 1970), `redacted`.
        is_recovered: whether the index was missing.
        lost: how many bytes at the end could not be read.

    Raises:
        RecordingError: the file cannot be read, is no recording, or a broken one.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        try:
            self._file = self.path.open("rb")
        except OSError as error:
            raise RecordingError(f"{self.path} cannot be read: {error.strerror}") from error
        self._size = self._file.seek(0, os.SEEK_END)
        self.is_recovered = False
        self.lost = 0
        try:
            self.info = self._read_info()
            index = self._read_index()
            self._places = self._recover() if index is None else index
        except RecordingError as error:
            self.close()
            raise RecordingError(f"{self.path}: {error}") from error
        self._block = lru_cache(_KEPT_BLOCKS)(self._read_block)

    def __enter__(self) -> RecordingReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        """How many entries there are."""
        return sum(place.entries for place in self._places)

    @property
    def duration(self) -> float:
        """Seconds from the beginning to the last entry."""
        return self._places[-1].last if self._places else 0.0

    def entries(
        self,
        *,
        since: float = 0.0,
        until: float = math.inf,
        protocol: str | int | None = None,
        kinds: Collection[Kind] = tuple(Kind),
        connection: int | None = None,
    ) -> Iterator[Entry]:
        """The entries, in the order of their times; only those blocks are read that can hold some.

        Args:
            since: from this time of the recording on.
            until: before this time.
            protocol: only of this protocol.
            kinds: only of these kinds.
            connection: only of this client.

        Raises:
            RecordingError: a block is damaged.
            ConfigError: there is no such protocol.
        """
        number = schema.operation(protocol).number if isinstance(protocol, str) else protocol
        for _, entry in self.placed_entries(since=since, until=until):
            if (
                since <= entry.time < until
                and number in (None, entry.protocol)
                and entry.kind in kinds
                and connection in (None, entry.connection)
            ):
                yield entry

    def placed_entries(self, *, since: float = 0.0, until: float = math.inf) -> Iterator[tuple[Place, Entry]]:
        """All entries of the blocks that hold some of that time, with their places.

        Raises:
            RecordingError: a block is damaged.
        """
        for block, place in enumerate(self._places):
            if place.first < until and place.last >= since:
                for number, entry in enumerate(self._block(block)):
                    yield Place(block, number), entry

    def entry_at(self, place: Place) -> Entry:
        """The entry at a place that `placed_entries` gave.

        Raises:
            RecordingError: its block is damaged.
        """
        return self._block(place.block)[place.entry]

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _read(self, offset: int, size: int) -> bytes:
        return self._file.read(size) if self._file.seek(min(offset, self._size)) == offset else b""

    def _read_info(self) -> dict[str, Any]:
        header = self._read(0, HEADER_SIZE)
        size = header_info_size(header)
        self._begin = HEADER_SIZE + size
        return decode_info(header, self._read(HEADER_SIZE, size))

    def _read_index(self) -> list[BlockPlace] | None:
        """The places that the index tells; None when there is no index."""
        end = max(self._size - TRAILER_SIZE, 0)
        found = decode_trailer(self._read(end, TRAILER_SIZE))
        if found is None:
            return None
        offset, checksum = found
        return decode_index(self._read(offset, max(end - offset, 0)), checksum)

    def _recover(self) -> list[BlockPlace]:
        """Look for the blocks of a recording without index."""
        places = []
        offset = self._begin
        while chunk := decode_chunk(self._read(offset, CHUNK_SIZE)):
            if chunk.marker != BLOCK or not self._is_whole(offset):
                break
            places.append(BlockPlace(offset, chunk.entries, chunk.first, chunk.last))
            offset += CHUNK_SIZE + chunk.size
        self.is_recovered = True
        self.lost = 0 if chunk is not None and chunk.marker == INDEX else self._size - offset
        if self.lost:
            log.warning("%s: its writing was cut short: the last %d bytes are lost", self.path, self.lost)
        return places

    def _is_whole(self, offset: int) -> bool:
        try:
            self._read_plain(offset)
        except RecordingError:
            return False
        return True

    def _read_plain(self, offset: int) -> bytes:
        chunk = decode_chunk(self._read(offset, CHUNK_SIZE))
        if chunk is None or chunk.marker != BLOCK:
            raise RecordingError("damaged: there is no block where the index says so")
        return decompress(chunk, self._read(offset + CHUNK_SIZE, chunk.size))

    def _read_block(self, number: int) -> list[Entry]:
        place = self._places[number]
        try:
            return list(decode_entries(self._read_plain(place.offset)))
        except RecordingError as error:
            raise RecordingError(f"{self.path}: block {number + 1}, at byte {place.offset}: {error}") from error
