"""The way out to one client: it joins what is sent in one turn of the event loop, and can be slow on purpose."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

# What waits for the end of the turn is written at once when it becomes more than this.
_JOINED_AT_MOST = 256 * 1024

# A capped line writes so often.
_TICK = 0.05


@dataclass(frozen=True)
class Outgoing:
    """One frame, and how it goes out.

    Attributes:
        data: its bytes; none when it is lost.
        delay: seconds that it comes late.
        in_order: what follows waits for it; else what follows may overtake it.
        pause: seconds between two of its bytes, which then go out one by one; None sends them together.
        copies: how many more of it follow.
        overtaken_by: so many later pushes go out before it ...
        patience: ... but it waits for them no longer than so many seconds.
        then_close: the connection ends after it.
    """

    data: bytes
    delay: float = 0.0
    in_order: bool = False
    pause: float | None = None
    copies: int = 0
    overtaken_by: int = 0
    patience: float = 0.0
    then_close: bool = False


@dataclass
class _Piece:
    """Bytes that wait on a slow line until `due`, and leave `step` at a time with `pause` seconds between."""

    data: memoryview
    due: float
    step: int
    pause: float


class Line:
    """Writes to one client's transport.

    Args:
        transport: of the connection.
        most_unsent: bytes that may wait for a client that does not read.
        on_overflow: is called when more wait.
    """

    def __init__(self, transport: asyncio.Transport, most_unsent: int, on_overflow: Callable[[], None]) -> None:
        self._transport = transport
        self._most_unsent = most_unsent
        self._on_overflow = on_overflow
        self._loop = asyncio.get_running_loop()
        self._joined: list[bytes] = []
        self._joined_size = 0
        self._slow: deque[_Piece] = deque()
        self._slow_size = 0
        self._rate: float | None = None
        self._free_at = 0.0
        self._timer: asyncio.Handle | None = None
        self._ends_when_sent = False
        self.is_frozen = False

    @property
    def is_closing(self) -> bool:
        """Whether it takes nothing more."""
        return self._ends_when_sent or self._transport.is_closing()

    @property
    def unsent(self) -> int:
        """How many bytes wait for the client."""
        return self._joined_size + self._slow_size + self._transport.get_write_buffer_size()

    def send(self, data: bytes) -> None:
        """Send bytes, after all that was sent before."""
        if self._rate is not None or self._slow:
            self._send_slowly(data)
            return
        if not self._joined:
            self._loop.call_soon(self.flush)
        self._joined.append(data)
        self._joined_size += len(data)
        if self._joined_size > _JOINED_AT_MOST:
            self.flush()

    def carry(self, outgoing: Outgoing) -> None:
        """Send a frame in its own way."""
        if outgoing.delay and not outgoing.in_order:
            self._loop.call_later(outgoing.delay, self._carry_now, outgoing)
        else:
            self._carry_now(outgoing)

    def cap(self, bytes_per_second: float) -> None:
        """Send no faster than this from now on."""
        self.flush()
        self._rate = bytes_per_second

    def freeze(self) -> None:
        """Neither read nor write any more, but keep the socket."""
        self.is_frozen = True
        self._forget()
        if not self._transport.is_closing():
            self._transport.pause_reading()

    def pause_reading(self) -> None:
        """Take nothing from the client until `resume_reading`."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Read on, unless the line is frozen."""
        if not self.is_frozen:
            self._transport.resume_reading()

    def flush(self) -> None:
        """Write what has been sent in this turn."""
        if not self._joined:
            return
        data = self._joined[0] if len(self._joined) == 1 else b"".join(self._joined)
        self._joined.clear()
        self._joined_size = 0
        self._write(data)

    def close(self) -> None:
        """End the connection after what is on its way."""
        self.flush()
        if self._slow and not self.is_frozen:
            self._ends_when_sent = True
        else:
            self._transport.close()

    def abort(self) -> None:
        """End the connection at once."""
        self._forget()
        self._transport.abort()

    def lost(self) -> None:
        """The connection is gone."""
        self._forget()

    def _carry_now(self, outgoing: Outgoing) -> None:
        if self.is_closing:
            return
        for _ in range(outgoing.copies + 1 if outgoing.data else 0):
            if outgoing.pause is None and not outgoing.in_order:
                self.send(outgoing.data)
            else:
                self._send_slowly(outgoing.data, outgoing.delay, outgoing.pause)
        if outgoing.then_close:
            self.close()

    def _send_slowly(self, data: bytes, delay: float = 0.0, pause: float | None = None) -> None:
        if self.is_frozen:
            return
        self.flush()
        step = len(data) if pause is None else 1
        self._slow.append(_Piece(memoryview(data), self._loop.time() + delay, step, pause or 0.0))
        self._slow_size += len(data)
        self._check_unsent()
        if self._timer is None and self._slow:
            self._timer = self._loop.call_soon(self._crawl)

    def _crawl(self) -> None:
        """Write the next bytes of a slow line, and come back for the others."""
        self._timer = None
        if not self._slow:
            return
        piece, now = self._slow[0], self._loop.time()
        if max(piece.due, self._free_at) <= now:
            self._write_step(piece, now)
        if self._slow:
            self._timer = self._loop.call_at(max(self._slow[0].due, self._free_at), self._crawl)
        elif self._ends_when_sent:
            self._transport.close()

    def _write_step(self, piece: _Piece, now: float) -> None:
        step = piece.step if self._rate is None else min(piece.step, max(1, int(self._rate * _TICK)))
        chunk, piece.data = piece.data[:step], piece.data[step:]
        self._slow_size -= len(chunk)
        if not piece.data:
            self._slow.popleft()
        self._free_at = now + max(piece.pause, len(chunk) / self._rate if self._rate else 0.0)
        self._write(bytes(chunk))

    def _write(self, data: bytes) -> None:
        if self.is_frozen or self._transport.is_closing():
            return
        self._transport.write(data)
        self._check_unsent()

    def _check_unsent(self) -> None:
        if self._slow_size + self._transport.get_write_buffer_size() > self._most_unsent:
            self._on_overflow()

    def _forget(self) -> None:
        self._joined.clear()
        self._joined_size = 0
        self._slow.clear()
        self._slow_size = 0
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
