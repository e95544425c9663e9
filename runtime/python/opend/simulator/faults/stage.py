"""What befalls the whole simulated OpenD."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

from opend.errors import ConfigError
from opend.simulator.house import House, log
from opend.simulator.listening import Door
from opend.simulator.peer import Peer

from .base import Fault

# A port that somebody else has taken meanwhile is tried again after so many seconds.
_RETRY = 0.2


class Disasters:
    """Lets faults befall a simulated OpenD while it runs; this is the `Stage` of faults.

    Args:
        house: the simulated OpenD.
        doors: its doors.
    """

    def __init__(self, house: House, doors: Sequence[Door]) -> None:
        self._house = house
        self._doors = doors
        self._comeback: asyncio.Task[None] | None = None
        self._login_timer: asyncio.TimerHandle | None = None
        house.upset = self.befall

    @property
    def victims(self) -> Iterator[Peer]:
        """All connections, logged in or not."""
        return (peer for door in self._doors for peer in door.peers)

    def befall(self, fault: Fault) -> None:
        """Let a fault strike everybody."""
        fault.upset(self)

    def look_at_the_time(self) -> None:
        """Let the faults strike whose time has come."""
        for fault in self._house.faults.due():
            self.befall(fault)

    def restart(self, seconds: float) -> None:
        """Close all doors, and open them again after so many seconds; does nothing while they are closed."""
        if self._comeback is not None and not self._comeback.done():
            return
        log.info("restart: back in %g s", seconds)
        for door in self._doors:
            door.go_away()
        self._house.restarted()
        self._comeback = asyncio.get_running_loop().create_task(self._come_back(seconds))

    def log_out(self, seconds: float | None) -> None:
        """Lose the log-in, and find it again after so many seconds; None: for good."""
        self._cancel_login()
        self._house.set_login(False)
        if seconds is not None:
            self._login_timer = asyncio.get_running_loop().call_later(seconds, self._house.set_login, True)

    def jump(self, seconds: float) -> None:
        """Put the market's clock forward, or back, and let the market follow."""
        self._house.clock.advance(seconds)
        self._house.advance()

    async def end(self) -> None:
        """Forget what was still to come."""
        self._cancel_login()
        if self._comeback is not None:
            self._comeback.cancel()
            await asyncio.wait([self._comeback])
            self._comeback = None

    async def _come_back(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        for door in self._doors:
            while not await _opens(door):
                await asyncio.sleep(_RETRY)

    def _cancel_login(self) -> None:
        if self._login_timer is not None:
            self._login_timer.cancel()
            self._login_timer = None


async def _opens(door: Door) -> bool:
    try:
        await door.open()
    except ConfigError as error:
        log.warning("restart: %s; trying again", error)
        return False
    return True
