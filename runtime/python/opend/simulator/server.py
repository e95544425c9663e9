"""The simulator as an asyncio server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .core import Core
from .responder import Responder
from .serving import Serving
from .settings import Settings


class SimulatorServer(Serving):
    """An OpenD on the network that needs no account, with a market of its own.

    Use it as `async with SimulatorServer(seed=7) as opend:`, or call `start` and `stop`.

    Args:
        settings: how it behaves; the defaults when left out.
        **changes: single settings by name, on top of `settings`.

    Raises:
        ConfigError: a setting is wrong.
    """

    def __init__(self, settings: Settings | None = None, **changes: Any) -> None:
        self._core = Core(replace(settings or Settings(), **changes))
        super().__init__(self._core)

    @property
    def responder(self) -> Responder:
        """Who answers what."""
        return self._core.responder
