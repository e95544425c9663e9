"""The market's clock: it goes with the real one, faster, or only when it is told to."""

from __future__ import annotations

import time
from collections.abc import Callable

from opend.errors import ConfigError

MANUAL = 0.0


class Clock:
    """Tells the market's time, in seconds since 1970.

    Args:
        start: the time it shows at first; None for the real time.
        speed: market seconds a real second; 1 goes with the real time, 0 stands still until `advance`.
        source: the real clock, in seconds; another one only in tests.

    Raises:
        ConfigError: `speed` is below 0.
    """

    def __init__(
        self, start: float | None = None, speed: float = 1.0, source: Callable[[], float] = time.monotonic
    ) -> None:
        if not speed >= 0:
            raise ConfigError(f"speed must be 0 (a clock moved by hand) or above, not {speed!r}")
        self._source = source
        self._speed = speed
        self._shown = time.time() if start is None else start
        self._set_at = source()

    @property
    def speed(self) -> float:
        """Market seconds a real second."""
        return self._speed

    @property
    def is_manual(self) -> bool:
        """Whether it moves only by `advance` and `set`."""
        return self._speed == MANUAL

    def now(self) -> float:
        """The market's time."""
        return self._shown + (self._source() - self._set_at) * self._speed

    def advance(self, seconds: float) -> None:
        """Put it forward, or back where `seconds` is below 0."""
        self.set(self.now() + seconds)

    def set(self, shown: float) -> None:
        """Let it show another time from now on."""
        self._shown, self._set_at = shown, self._source()
