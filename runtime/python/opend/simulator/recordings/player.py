"""A player serves a recording to any client."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from opend.errors import ConfigError
from opend.simulator.serving import Serving
from opend.simulator.settings import Settings
from opend.simulator.thread import ServingThread

from .playing import PlayerHouse


class PlayerServer(Serving):
    """Serves a recording at the doors of a simulated OpenD, to clients of any kind.

    Use it as `async with PlayerServer(path) as player:`, or call `start` and `stop`. It answers log-ins and keep-alives
    by itself. Every other request gets the reply that the same one got when it was recorded, whatever serial
    numbers, packet ids, remarks and passwords are; the next time the next such reply, in the end the last one again.
    A request that was not recorded gets the next reply of its protocol. Clients take the places of the recorded ones
    in the order of their coming, each with the pushes that one got: as far from the log-in as in the
    recording, or from the request that brought such pushes about, such as Qot_Sub.

    Args:
        path: of the recording.
        speed: recorded seconds a real second; `math.inf` sends all pushes at once.
        settings: how the doors behave; the defaults when left out.
        **changes: single settings by name, on top of `settings`.

    Raises:
        ConfigError: the speed or a setting is wrong; when it starts, that the file is no recording, or a broken one.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        speed: float = 1.0,
        settings: Settings | None = None,
        **changes: Any,
    ) -> None:
        if not speed > 0:
            raise ConfigError(f"speed must be above 0 (infinity sends all at once), not {speed!r}")
        super().__init__(PlayerHouse(path, replace(settings or Settings(), **changes), speed))


class Player(ServingThread[PlayerServer]):
    """A player that runs in the background: `with Player(path) as player:`.

    Takes and raises what `PlayerServer` does.
    """

    def __init__(
        self, path: str | os.PathLike[str], speed: float = 1.0, settings: Settings | None = None, **changes: Any
    ) -> None:
        super().__init__(PlayerServer(path, speed, settings, **changes), "opend-player")
