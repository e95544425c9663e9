"""Requests that wait for their replies."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from google.protobuf.message import Message

from opend.errors import OpenDError, RequestTimeout
from opend.schema import Operation
from opend.wire.bodies import decode_body, parse_body
from opend.wire.session import Reply

Outcome = Reply | OpenDError
OnOutcome = Callable[[int, Outcome], None]
"""Told the serial of a request and what became of it."""


class _Waiter(NamedTuple):
    protocol: int
    on_outcome: OnOutcome
    deadline: float | None


class PendingRequests:
    """Who waits for which serial; each waiter is told exactly once."""

    def __init__(self) -> None:
        self._waiting: dict[int, _Waiter] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, serial: int, protocol: int, on_outcome: OnOutcome, deadline: float | None = None) -> None:
        """Args: `deadline`, when to give up; None leaves that to the waiter, who then calls `forget`."""
        self._waiting[serial] = _Waiter(protocol, on_outcome, deadline)

    def resolve(self, reply: Reply) -> bool:
        """Hand a reply to its waiter; False where nobody waits for it (any more)."""
        waiter = self._waiting.get(reply.serial)
        if waiter is None or waiter.protocol != reply.protocol:
            return False
        del self._waiting[reply.serial]
        waiter.on_outcome(reply.serial, reply)
        return True

    def forget(self, serial: int) -> bool:
        """The waiter gave up; False where it has been told already."""
        return self._waiting.pop(serial, None) is not None

    def expire(self, now: float) -> None:
        """Tell those whose deadline has passed."""
        late = [
            serial for serial, waiter in self._waiting.items() if waiter.deadline is not None and waiter.deadline <= now
        ]
        for serial in late:
            waiter = self._waiting.pop(serial)
            waiter.on_outcome(serial, RequestTimeout(f"no reply to protocol {waiter.protocol} in time"))

    def fail_all(self, error: OpenDError) -> None:
        """Tell every waiter the same error."""
        waiting, self._waiting = self._waiting, {}
        for serial, waiter in waiting.items():
            waiter.on_outcome(serial, error)


def read_reply(operation: Operation, outcome: Outcome, must_be_complete: bool = True) -> Message:
    """The parsed reply.

    Args:
        must_be_complete: whether it must have all required fields; else its reader looks after that.

    Raises:
        OpenDError: the outcome is an error, or the reply cannot be read.
    """
    if isinstance(outcome, Reply):
        decode = decode_body if must_be_complete else parse_body
        return decode(operation.response_class, outcome.body, outcome.format)
    raise outcome
