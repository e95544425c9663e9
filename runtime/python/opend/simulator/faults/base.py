"""What all faults have in common, and the moments at which they strike."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum
from random import Random
from typing import ClassVar, Protocol

from opend.errors import ConfigError
from opend.simulator.line import Line, Outgoing


class Moment(str, Enum):
    """When a fault can strike."""

    CONNECT = "connect"
    """A connection is accepted."""
    INIT = "init"
    """A client wants to log in: InitConnect, or the log-in at the WebSocket door."""
    REQUEST = "request"
    """A request has come, and nothing was done about it yet."""
    REPLY = "reply"
    """A request was carried out, and the reply is about to be sent; that to InitConnect is one too."""
    PUSH = "push"
    """A push is about to be sent to one client."""
    TIME = "time"
    """The run has come to a time; what befalls connections then befalls all of them."""


ANY_MOMENT = tuple(Moment)


class Victim(Protocol):
    """One connection, as faults see it."""

    line: Line

    def upset(self, fault: OpendFault) -> None:
        """Let a fault befall the whole simulated OpenD."""


class Stage(Protocol):
    """The whole simulated OpenD, as faults see it."""

    @property
    def victims(self) -> Iterable[Victim]:
        """All connections, logged in or not."""

    def restart(self, seconds: float) -> None:
        """Close all doors, and open them again after so many seconds."""

    def log_out(self, seconds: float | None) -> None:
        """Lose the log-in, and find it again after so many seconds; None: for good."""

    def jump(self, seconds: float) -> None:
        """Put the market's clock forward, or back."""


class Fault:
    """Base of all faults.

    Attributes:
        kind: its name in plans.
        moments: when it can strike; the first one is meant where a plan does not say.
        swallows: whether the connection, request or frame that it strikes goes no further.
    """

    kind: ClassVar[str]
    moments: ClassVar[tuple[Moment, ...]]
    swallows: ClassVar[bool] = False

    def strike(self, victim: Victim) -> None:
        """Befall one connection."""

    def spoil(self, frame: Outgoing, rng: Random) -> Outgoing:  # noqa: ARG002 - for those that draw
        """What becomes of a frame at which it strikes."""
        return frame

    def upset(self, stage: Stage) -> None:
        """Befall everybody, when its time has come."""
        for victim in tuple(stage.victims):
            self.strike(victim)


class ConnectFault(Fault):
    """Strikes when a connection is accepted."""

    moments = (Moment.CONNECT,)
    swallows = True


class InitFault(Fault):
    """Strikes when a client wants to log in."""

    moments = (Moment.INIT,)
    swallows = True


class FrameFault(Fault):
    """Strikes one frame on its way out: a reply, or a push."""

    moments = (Moment.REPLY, Moment.PUSH)


class PushFault(Fault):
    """Strikes one push on its way out."""

    moments = (Moment.PUSH,)


class LineFault(Fault):
    """Strikes a connection: for as long as it lives, nothing heals it."""

    moments = (Moment.TIME, *(moment for moment in ANY_MOMENT if moment is not Moment.TIME))


class OpendFault(LineFault):
    """Strikes the whole simulated OpenD."""

    def strike(self, victim: Victim) -> None:
        victim.upset(self)


def check_least(name: str, given: float, least: float) -> None:
    """See to it that an attribute of a fault is a number, and at least so much.

    Raises:
        ConfigError: it is not.
    """
    if not least <= given < math.inf:
        raise ConfigError(f"{name} must be at least {least:g}, not {given!r}")
