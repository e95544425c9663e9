"""Faults that strike one frame on its way out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from opend.errors import ConfigError
from opend.simulator.line import Outgoing
from opend.wire.frames import HEADER_SIZE, MAGIC

from .base import FrameFault, PushFault, check_least

_LENGTH_FIELD = slice(12, 16)
_LARGEST_LENGTH = 2**32 - 1
_WEBSOCKET_LONG = b"\x82\x7f"
_NOT_A_FRAME = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass(frozen=True)
class LoseReply(FrameFault):
    """Carry a request out, but never answer it; or lose a push."""

    kind = "lose"

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, data=b"")


@dataclass(frozen=True)
class CutReply(FrameFault):
    """Send the first `after` bytes of a frame, then close the connection."""

    kind = "cut"
    after: int = HEADER_SIZE + 1

    def __post_init__(self) -> None:
        check_least("after", self.after, 0)

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, data=frame.data[: self.after], then_close=True)


@dataclass(frozen=True)
class GarbageReply(FrameFault):
    """Send bytes that are no frame in place of one."""

    kind = "garbage"
    data: bytes = _NOT_A_FRAME

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, data=self.data)


@dataclass(frozen=True)
class OversizedReply(FrameFault):
    """Announce nearly 4 GiB in the header of a frame; at the WebSocket door in that of the WebSocket frame."""

    kind = "oversized"

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        data = frame.data
        if data.startswith(MAGIC):
            length = _LARGEST_LENGTH.to_bytes(4, "little")
            return replace(frame, data=data[: _LENGTH_FIELD.start] + length + data[_LENGTH_FIELD.stop :])
        return replace(frame, data=_WEBSOCKET_LONG + _LARGEST_LENGTH.to_bytes(8, "big") + data[2:])


@dataclass(frozen=True)
class CorruptByte(FrameFault):
    """Flip bits of one byte of a frame.

    Attributes:
        at: which byte; below 0 it counts from the end; None draws one by lot.
        flip: the bits to flip, 1 to 255.
    """

    kind = "corrupt"
    at: int | None = None
    flip: int = 0xFF

    def __post_init__(self) -> None:
        if not 1 <= self.flip <= 0xFF:
            raise ConfigError(f"flip must be 1 to 255, not {self.flip!r}")

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:
        data = bytearray(frame.data)
        at = rng.randrange(max(len(data), 1)) if self.at is None else self.at
        if not -len(data) <= at < len(data):
            return frame
        data[at] ^= self.flip
        return replace(frame, data=bytes(data))


@dataclass(frozen=True)
class DelayReply(FrameFault):
    """Send a frame late.

    Attributes:
        seconds: how late at least.
        jitter: up to so many seconds later still, drawn by lot.
        in_order: whether what follows on the connection waits; else it may overtake.
    """

    kind = "delay"
    seconds: float
    jitter: float = 0.0
    in_order: bool = False

    def __post_init__(self) -> None:
        check_least("seconds", self.seconds, 0)
        check_least("jitter", self.jitter, 0)

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:
        delay = self.seconds + (rng.uniform(0, self.jitter) if self.jitter else 0.0)
        return replace(frame, delay=frame.delay + delay, in_order=self.in_order)


@dataclass(frozen=True)
class ByteByByte(FrameFault):
    """Send the bytes of a frame one at a time, `pause` seconds apart; what follows waits."""

    kind = "byte_by_byte"
    pause: float = 0.0

    def __post_init__(self) -> None:
        check_least("pause", self.pause, 0)

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, pause=self.pause)


@dataclass(frozen=True)
class DuplicatePush(PushFault):
    """Send a push `copies` times more."""

    kind = "duplicate"
    copies: int = 1

    def __post_init__(self) -> None:
        check_least("copies", self.copies, 1)

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, copies=self.copies)


@dataclass(frozen=True)
class ReorderPush(PushFault):
    """Let `by` later pushes overtake a push; it waits for them no longer than `patience` seconds."""

    kind = "reorder"
    by: int = 1
    patience: float = 1.0

    def __post_init__(self) -> None:
        check_least("by", self.by, 1)
        check_least("patience", self.patience, 0)

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002
        return replace(frame, overtaken_by=self.by, patience=self.patience)
