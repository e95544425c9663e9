"""What the simulated OpenD knows about itself: its user, its versions, its day, and the ids it hands out."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from datetime import datetime, timezone

SERVER_VERSION = 1011  # major * 100 + minor, as clients compare it
SERVER_BUILD = 7108


@dataclass(frozen=True)
class User:
    """The account that is logged in to the simulated OpenD."""

    id: int
    subscription_quota: int
    history_quota: int
    name: str = "Simulated User"
    attribution: int = 1


class World:
    """The identity of one simulated OpenD; all of it follows from the seed.

    The AES keys do too: they keep nothing secret, which a simulator need not do.
    """

    def __init__(self, seed: int, subscription_quota: int, history_quota: int) -> None:
        self._rng = random.Random(f"{seed}/world")
        self.user = User(self._rng.randint(10**7, 10**8 - 1), subscription_quota, history_quota)
        # Until the market has a clock it is for good 10:00 of a trading day in Hong Kong.
        self.market_time = int(datetime(2025, 6, 18, 2, 0, tzinfo=timezone.utc).timestamp())

    def new_connection_id(self) -> int:
        """An id for one more connection: 63 bits, never 0."""
        return self._rng.randint(1 << 62, (1 << 63) - 1)

    def new_aes_key(self) -> str:
        """A key, or initial vector, of 16 characters."""
        return f"{self._rng.getrandbits(64):016x}"

    @staticmethod
    def unix_time() -> int:
        """The real time in seconds, which keep-alives carry."""
        return int(time.time())
