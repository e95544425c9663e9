"""Faults that strike connections, requests, or the whole simulated OpenD."""

from __future__ import annotations

import math
from dataclasses import dataclass

from opend.errors import ConfigError
from opend.simulator.responder import Refusal

from .base import ConnectFault, Fault, InitFault, LineFault, Moment, OpendFault, Stage, Victim, check_least


@dataclass(frozen=True)
class RefuseConnect(ConnectFault):
    """Close the connection at once."""

    kind = "refuse_connect"

    def strike(self, victim: Victim) -> None:
        victim.line.close()


@dataclass(frozen=True)
class RefuseInit(InitFault):
    """Answer InitConnect with an error, then close."""

    kind = "refuse_init"
    ret_type: int = -1
    text: str = "refused by the fault plan"

    def __post_init__(self) -> None:
        if self.ret_type == 0:
            raise ConfigError("ret_type must not be 0, which means success")

    def strike(self, victim: Victim) -> None:  # noqa: ARG002 - the door answers
        raise Refusal(self.text, ret_type=self.ret_type)


@dataclass(frozen=True)
class IgnoreInit(InitFault):
    """Never answer InitConnect, and keep the connection open."""

    kind = "ignore_init"


@dataclass(frozen=True)
class LoseRequest(Fault):
    """Neither carry a request out nor answer it."""

    kind = "lose_request"
    moments = (Moment.REQUEST,)
    swallows = True


@dataclass(frozen=True)
class DropConnection(LineFault):
    """Cut the connection without a word."""

    kind = "drop"
    swallows = True

    def strike(self, victim: Victim) -> None:
        victim.line.abort()


@dataclass(frozen=True)
class HalfOpen(LineFault):
    """Neither read nor write any more, but keep the connection open: it is for the client to find out."""

    kind = "half_open"
    swallows = True

    def strike(self, victim: Victim) -> None:
        victim.line.freeze()


@dataclass(frozen=True)
class CapBandwidth(LineFault):
    """Send no more than so many bytes a second from now on."""

    kind = "bandwidth"
    bytes_per_second: float

    def __post_init__(self) -> None:
        if not 0 < self.bytes_per_second < math.inf:
            raise ConfigError(f"bytes_per_second must be above 0, not {self.bytes_per_second!r}")

    def strike(self, victim: Victim) -> None:
        victim.line.cap(self.bytes_per_second)


@dataclass(frozen=True)
class Restart(OpendFault):
    """Close all doors and connections; the same ports open again after `seconds`."""

    kind = "restart"
    swallows = True
    seconds: float = 1.0

    def __post_init__(self) -> None:
        check_least("seconds", self.seconds, 0)

    def upset(self, stage: Stage) -> None:
        stage.restart(self.seconds)


@dataclass(frozen=True)
class LogOut(OpendFault):
    """OpenD loses its log-in: it says so, and refuses what needs one. After `seconds` it is back; None: for good."""

    kind = "log_out"
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.seconds is not None:
            check_least("seconds", self.seconds, 0)

    def upset(self, stage: Stage) -> None:
        stage.log_out(self.seconds)


@dataclass(frozen=True)
class ClockJump(OpendFault):
    """Put the market's clock forward by so many seconds, or back where they are below 0."""

    kind = "clock_jump"
    seconds: float

    def __post_init__(self) -> None:
        if not math.isfinite(self.seconds):
            raise ConfigError(f"seconds must be a number, not {self.seconds!r}")

    def upset(self, stage: Stage) -> None:
        stage.jump(self.seconds)
