"""Notices on their way to the user's callbacks: pushes are bounded, everything else always arrives."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Generic, TypeVar

from opend.config import Overflow
from opend.wire.session import Push

Notice = TypeVar("Notice")


class PushQueue(Generic[Notice]):
    """A first-in-first-out queue in which a push waits only while there are fewer than `limit` notices before it."""

    def __init__(self, limit: int, overflow: Overflow) -> None:
        self._limit = limit
        self._overflow = overflow
        self._notices: deque[Notice | Push] = deque()
        self.dropped = 0
        self._next_report = 1

    def extend(self, notices: Sequence[Notice | Push]) -> None:
        """Append notices; a push too many drops one push, as the overflow setting says."""
        if len(self._notices) + len(notices) <= self._limit:
            self._notices.extend(notices)
            return
        for notice in notices:
            if not isinstance(notice, Push) or len(self._notices) < self._limit or self._drop_for_another():
                self._notices.append(notice)

    def _drop_for_another(self) -> bool:
        """Drop a push that is too many; False where it is the one to come."""
        self.dropped += 1
        if self._overflow == "drop_newest":
            return False
        oldest = next((index for index, notice in enumerate(self._notices) if isinstance(notice, Push)), None)
        if oldest is None:
            return False
        del self._notices[oldest]
        return True

    def drops_to_report(self) -> int:
        """How many pushes were dropped so far, whenever that has doubled since it was last told; else 0."""
        if self.dropped < self._next_report:
            return 0
        self._next_report = self.dropped * 2
        return self.dropped

    def pop(self) -> Notice | Push | None:
        """The oldest notice; None where there is none."""
        return self._notices.popleft() if self._notices else None
