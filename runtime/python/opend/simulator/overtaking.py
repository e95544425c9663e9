"""A push that later ones overtake."""

from __future__ import annotations

import asyncio

from .line import Line, Outgoing


class Lane:
    """Sends one client's pushes, and lets one at a time wait until others have gone out before it."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._held: Outgoing | None = None
        self._to_pass = 0
        self._patience: asyncio.TimerHandle | None = None

    @property
    def is_free(self) -> bool:
        """Whether no push waits."""
        return self._held is None

    def send(self, push: Outgoing) -> None:
        """Send a push, or hold it back where it is to be overtaken."""
        if self._held is None and push.overtaken_by:
            self._hold(push)
            return
        self._line.carry(push)
        if self._held is not None:
            self._to_pass -= 1
            if self._to_pass == 0:
                self.release()

    def release(self) -> None:
        """Send the push that waits."""
        held = self._held
        self.forget()
        if held is not None:
            self._line.carry(held)

    def forget(self) -> None:
        """The connection is gone, and with it the push that waits."""
        self._held = None
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _hold(self, push: Outgoing) -> None:
        self._held = push
        self._to_pass = push.overtaken_by
        self._patience = asyncio.get_running_loop().call_later(push.patience, self.release)
