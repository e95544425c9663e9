"""What a planned fault waits for."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from opend import schema
from opend.errors import ConfigError

from .base import Fault, Moment

_OF_PROTOCOLS = (Moment.REQUEST, Moment.REPLY, Moment.PUSH)


@dataclass(frozen=True)
class Trigger:
    """When a fault strikes; the attributes are explained at `FaultPlan.add`."""

    on: Moment
    times: int | None = 1
    protocol: str | None = None
    nth: int = 1
    probability: float = 1.0
    since: float = 0.0
    until: float = math.inf
    every: float | None = None
    _number: int | None = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        if self.times is not None and not self.times >= 1:
            raise ConfigError(f"times must be at least 1, or None for always, not {self.times!r}")
        if not self.nth >= 1:
            raise ConfigError(f"nth must be at least 1, not {self.nth!r}")
        if not 0 < self.probability <= 1:
            raise ConfigError(f"probability must be above 0 and at most 1, not {self.probability!r}")
        if not 0 <= self.since < self.until:
            raise ConfigError(f"since must be at least 0 and before until, not {self.since!r} (until {self.until!r})")
        self._check_repetition()
        self._check_protocol()

    def fits(self, moment: Moment, protocol: int, now: float) -> bool:
        """Whether something that happens at a time of the run is what is waited for."""
        return self.on is moment and self.since <= now < self.until and self._number in (None, protocol)

    def _check_repetition(self) -> None:
        if self.on is not Moment.TIME:
            if self.every is not None:
                raise ConfigError(f"every goes with on = 'time' only, not with {self.on.value!r}")
            return
        if self.every is None and (self.times, self.nth) != (1, 1):
            raise ConfigError("on = 'time' comes once: times and nth need every, the seconds between two times")
        if self.every is not None and not 0 < self.every < math.inf:
            raise ConfigError(f"every must be above 0 seconds, not {self.every!r}")

    def _check_protocol(self) -> None:
        if self.protocol is None:
            return
        operation = schema.operation(self.protocol)
        object.__setattr__(self, "_number", operation.number)
        if self.on not in _OF_PROTOCOLS:
            raise ConfigError(f"protocol does not go with on = {self.on.value!r}, which is about no protocol")
        if operation.is_push != (self.on is Moment.PUSH):
            what = "a push" if operation.is_push else "no push"
            raise ConfigError(f"protocol {self.protocol!r} is {what}, which does not go with on = {self.on.value!r}")


def moment_of(fault: Fault, on: Moment | str | None, protocol: str | None) -> Moment:
    """When a fault strikes; where no moment is named, it follows from the fault and the protocol.

    Raises:
        ConfigError: there is no such moment or protocol, or the fault cannot strike then.
    """
    if on is None:
        return _usual_moment(fault, protocol)
    moment = _moment(on)
    if moment not in fault.moments:
        raise ConfigError(f"{fault.kind} cannot strike on {moment.value!r}; on must be {_listed(fault.moments)}")
    return moment


def _usual_moment(fault: Fault, protocol: str | None) -> Moment:
    first = fault.moments[0]
    if protocol is None or first not in (Moment.TIME, Moment.REPLY):
        return first
    if schema.operation(protocol).is_push:
        return Moment.PUSH
    return Moment.REQUEST if first is Moment.TIME else Moment.REPLY


def _moment(name: Moment | str) -> Moment:
    try:
        return Moment(name)
    except ValueError:
        raise ConfigError(f"on must be {_listed(Moment)}, not {name!r}") from None


def _listed(moments: Iterable[Moment]) -> str:
    return " or ".join(repr(moment.value) for moment in moments)
