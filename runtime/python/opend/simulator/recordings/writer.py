"""Writes recordings."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Any

from .format import BlockPlace, Entry, RecordingError, encode_block, encode_header, encode_index, entry_size

# A block is closed when it holds so many bytes before compression.
_BLOCK_SIZE = 256 * 1024


class RecordingWriter:
    """Writes a recording: `with RecordingWriter(path, info) as writer:`.

    What `flush` has written survives a crash of the process; `close` adds the index.

    Args:
        path: of the file.
        info: what is known of the recording, as JSON can hold it.
        overwrite: whether a file that is there already may go.

    Raises:
        RecordingError: the file cannot be written, or is there already.
    """

    def __init__(self, path: str | os.PathLike[str], info: dict[str, Any], *, overwrite: bool = False) -> None:
        self.path = Path(path)
        try:
            self._file = self.path.open("wb" if overwrite else "xb")
        except FileExistsError as error:
            raise RecordingError(
                f"{self.path} is there already: name another file, or allow to overwrite it"
            ) from error
        except OSError as error:
            raise RecordingError(f"{self.path} cannot be written: {error.strerror}") from error
        self._waiting: list[Entry] = []
        self._waiting_size = 0
        self._places: list[BlockPlace] = []
        self.entries = 0
        self._file.write(encode_header(info))
        self._file.flush()

    def __enter__(self) -> RecordingWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add(self, entry: Entry) -> None:
        """Add an entry; times never go back."""
        self._waiting.append(entry)
        self._waiting_size += entry_size(entry)
        self.entries += 1
        if self._waiting_size >= _BLOCK_SIZE:
            self.flush()

    def flush(self) -> None:
        """Write all entries so far as a block."""
        if not self._waiting:
            return
        first, last = self._waiting[0].time, self._waiting[-1].time
        self._places.append(BlockPlace(self._file.tell(), len(self._waiting), first, last))
        self._file.write(encode_block(self._waiting))
        self._file.flush()
        self._waiting.clear()
        self._waiting_size = 0

    def close(self) -> None:
        """Write what is left, and the index; does nothing a second time."""
        if self._file.closed:
            return
        self.flush()
        self._file.write(encode_index(self._places, self._file.tell()))
        self._file.close()
