"""What goes wrong on purpose: faults, and the plan that says which one comes next."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TypeVar

from opend import schema
from opend.errors import ConfigError
from opend.wire.frames import HEADER_SIZE

_LENGTH_FIELD = slice(12, 16)
_LARGEST_LENGTH = b"\xff\xff\xff\xff"
_NOT_A_FRAME = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"


class Fault:
    """Base of all faults; its children are the moments at which one can strike."""


class ConnectFault(Fault):
    """Strikes when a connection is accepted."""


class InitFault(Fault):
    """Strikes when a connection sends InitConnect."""


class ReplyFault(Fault):
    """Strikes when a reply is about to be sent; the reply to InitConnect is one too."""

    def spoil(self, frame: bytes) -> Outgoing:
        """What becomes of the finished reply frame."""
        return Outgoing(frame)


@dataclass(frozen=True)
class Outgoing:
    """What is sent in place of a reply: these bytes, after `delay` seconds, then perhaps an end."""

    data: bytes
    delay: float = 0.0
    then_close: bool = False


@dataclass(frozen=True)
class RefuseConnect(ConnectFault):
    """Close the connection at once."""


@dataclass(frozen=True)
class RefuseInit(InitFault):
    """Answer InitConnect with an error, then close."""

    ret_type: int = -1
    text: str = "refused by the fault plan"


@dataclass(frozen=True)
class IgnoreInit(InitFault):
    """Never answer InitConnect, and keep the connection open."""


@dataclass(frozen=True)
class CutReply(ReplyFault):
    """Send the first `after` bytes of a reply, then close the connection."""

    after: int = HEADER_SIZE + 1

    def spoil(self, frame: bytes) -> Outgoing:
        return Outgoing(frame[: self.after], then_close=True)


@dataclass(frozen=True)
class GarbageReply(ReplyFault):
    """Send bytes that are no frame in place of a reply."""

    data: bytes = _NOT_A_FRAME

    def spoil(self, _frame: bytes) -> Outgoing:
        return Outgoing(self.data)


@dataclass(frozen=True)
class OversizedReply(ReplyFault):
    """Announce a body of nearly 4 GiB in the header of a reply."""

    def spoil(self, frame: bytes) -> Outgoing:
        return Outgoing(frame[: _LENGTH_FIELD.start] + _LARGEST_LENGTH + frame[_LENGTH_FIELD.stop :])


@dataclass(frozen=True)
class DelayReply(ReplyFault):
    """Send a reply `seconds` late; later replies may overtake it."""

    seconds: float

    def spoil(self, frame: bytes) -> Outgoing:
        return Outgoing(frame, delay=self.seconds)


@dataclass(frozen=True)
class LoseReply(ReplyFault):
    """Carry a request out, but never answer it."""

    def spoil(self, _frame: bytes) -> Outgoing:
        return Outgoing(b"")


FaultT = TypeVar("FaultT", bound=Fault)


@dataclass(eq=False)
class _Planned:
    fault: Fault
    times: int | None
    protocol: int | None

    def fits(self, kind: type[Fault], protocol: int) -> bool:
        return isinstance(self.fault, kind) and self.protocol in (None, protocol)


class FaultPlan:
    """Faults that wait for their moment, in the order of their adding. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[_Planned] = []

    @property
    def pending(self) -> int:
        """How many planned faults have not struck as often as they shall."""
        with self._lock:
            return len(self._planned)

    def add(self, fault: Fault, *, times: int | None = 1, protocol: str | None = None) -> None:
        """Plan a fault.

        Args:
            fault: what shall go wrong.
            times: how often; None until the plan is cleared.
            protocol: strike only replies of this protocol, e.g. `"GetGlobalState"`; None strikes any.

        Raises:
            ConfigError: there is no such protocol, or `times` is not above 0.
        """
        if times is not None and times < 1:
            raise ConfigError(f"times must be at least 1, or None for always, not {times!r}")
        number = None if protocol is None else schema.operation(protocol).number
        with self._lock:
            self._planned.append(_Planned(fault, times, number))

    def clear(self) -> None:
        """Forget all faults; from now on everything works."""
        with self._lock:
            self._planned.clear()

    def take(self, kind: type[FaultT], protocol: int = 0) -> FaultT | None:
        """The next fault of a kind, counted down; None when nothing shall go wrong.

        Args:
            kind: the moment: `ConnectFault`, `InitFault` or `ReplyFault`.
            protocol: number of the protocol that is being answered.
        """
        with self._lock:
            planned = next((entry for entry in self._planned if entry.fits(kind, protocol)), None)
            if planned is None:
                return None
            self._count_down(planned)
        assert isinstance(planned.fault, kind)
        return planned.fault

    def _count_down(self, planned: _Planned) -> None:
        if planned.times is None:
            return
        planned.times -= 1
        if planned.times == 0:
            self._planned.remove(planned)
