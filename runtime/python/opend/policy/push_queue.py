"""Notices on their way to the user's callbacks: pushes are bounded, everything else always arrives."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Generic, TypeVar

from opend.config import Overflow
from opend.wire.session import Push

Notice = TypeVar("Notice")


class PushQueue(Generic[Notice]):
    """A first-in-first-out queue that holds at most `limit` pushes."""

    def __init__(self, limit: int, overflow: Overflow) -> None:
        self._limit = limit
        self._overflow = overflow
        self._notices: deque[Notice | Push] = deque()
        self._pushes = 0
        self.dropped = 0
        self._next_report = 1

    def __len__(self) -> int:
        return len(self._notices)

    def extend(self, notices: Iterable[Notice | Push]) -> None:
        """Append notices; a push too many drops one push, as the overflow setting says."""
        for notice in notices:
            if isinstance(notice, Push):
                if self._pushes == self._limit:
                    self.dropped += 1
                    if self._overflow == "drop_newest":
                        continue
                    self._drop_oldest()
                self._pushes += 1
            self._notices.append(notice)

    def _drop_oldest(self) -> None:
        self._pushes -= 1
        if isinstance(self._notices[0], Push):
            self._notices.popleft()
            return
        index = next(i for i, notice in enumerate(self._notices) if isinstance(notice, Push))
        del self._notices[index]

    def drops_to_report(self) -> int:
        """How many pushes were dropped so far, whenever that has doubled since it was last told; else 0."""
        if self.dropped < self._next_report:
            return 0
        self._next_report = self.dropped * 2
        return self.dropped

    def pop(self) -> Notice | Push:
        """The oldest notice.

        Raises:
            IndexError: the queue is empty.
        """
        notice = self._notices.popleft()
        if isinstance(notice, Push):
            self._pushes -= 1
        return notice
