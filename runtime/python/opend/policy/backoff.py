"""How long to wait between two tries to connect."""

from __future__ import annotations

import random
from collections.abc import Callable

FIRST_WAIT = 0.25
GROWTH = 2.0


class Backoff:
    """At once, then waits that double up to a cap, each shortened by up to half at random.

    The jitter keeps many clients of one restarted OpenD from knocking at the same moment.
    """

    def __init__(self, cap: float, rng: Callable[[], float] = random.random) -> None:
        """Args: `cap`, the longest wait in seconds; `rng`, a source of numbers from 0 to 1."""
        self.cap = cap
        self._rng = rng
        self._tries = 0

    def next_wait(self) -> float:
        """Seconds to wait before the next try."""
        tries, self._tries = self._tries, self._tries + 1
        if tries == 0:
            return 0.0
        exponent = min(tries - 1, 32)
        wait = min(self.cap, FIRST_WAIT * GROWTH**exponent)
        return wait * (1.0 - self._rng() / 2)

    def reset(self) -> None:
        """The connection held: the next loss is answered at once again."""
        self._tries = 0
