"""Quotas of subscriptions and of history, and the referee of all that is limited.

All of them count in real time: a client that hurries is too fast, whatever the market's clock shows.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import NamedTuple

from .market.instruments import Key
from .responder import Refusal

log = logging.getLogger("opend.simulator")

HISTORY_DAYS = 30
"""Days for which a code counts against the history quota."""

UNSUBSCRIBE_AFTER = 60.0
"""Seconds for which a subscription has to be held at least."""

RealClock = Callable[[], float]
"""Tells seconds that never go back."""

_SECONDS_A_DAY = 86_400.0


class Referee:
    """Decides what becomes of what is beyond a limit.

    Args:
        mode: `"off"` lets it pass, `"warn"` logs it, `"enforce"` refuses it; see `Settings.quotas`.
        now: the real clock; another one only in tests.
    """

    def __init__(self, mode: str, now: RealClock = time.monotonic) -> None:
        self._mode = mode
        self.now = now

    @property
    def is_watching(self) -> bool:
        """Whether limits are looked at."""
        return self._mode != "off"

    def object(self, text: str) -> None:
        """Something is beyond a limit.

        Raises:
            Refusal: limits are enforced.
        """
        if self._mode == "enforce":
            raise Refusal(text)
        if self._mode == "warn":
            log.warning("beyond a limit: %s", text)


class SubscriptionQuota:
    """How much may be subscribed at the same time, over all connections; options count apart, with as much again.

    Args:
        size: subscriptions, each of one code and one subtype.
        referee: what becomes of more.
    """

    def __init__(self, size: int, referee: Referee) -> None:
        self._size = size
        self._referee = referee
        self.now = referee.now

    def left(self, used: int) -> int:
        """What may still be subscribed."""
        return max(0, self._size - used)

    def check_room(self, used: int, more: int) -> None:
        """Somebody wants to subscribe more.

        Raises:
            Refusal: there is no room for it, and quotas are enforced.
        """
        if more > self.left(used):
            self._referee.object(
                f"subscription quota used up: {more} more are wanted, {self.left(used)} of {self._size} are left"
            )

    def is_young(self, since: float) -> bool:
        """Whether a subscription of that time cannot be ended yet; none is too young where nobody looks at limits."""
        return self._referee.is_watching and self.now() - since < UNSUBSCRIBE_AFTER

    def object_to_young(self, what: str) -> None:
        """Somebody wants to end a young subscription of `what`.

        Raises:
            Refusal: quotas are enforced.
        """
        self._referee.object(f"{what} was subscribed less than {UNSUBSCRIBE_AFTER:g} s ago: unsubscribe it later")


class HistoryQuota:
    """Of how many distinct codes the history may be requested in 30 days.

    Args:
        size: that many.
        referee: what becomes of more.
    """

    def __init__(self, size: int, referee: Referee) -> None:
        self._size = size
        self._referee = referee
        self._used: dict[Key, _HistoryUse] = {}

    def use(self, code: Key, shown: float) -> None:
        """The history of a code is requested; one that counts already costs nothing.

        Args:
            code: the security's.
            shown: the time that the market's clock shows, for `details`.

        Raises:
            Refusal: it is one code too many, and quotas are enforced.
        """
        self._forget_the_old()
        counted = self._used.get(code)
        if counted is None and len(self._used) >= self._size:
            self._referee.object(f"history quota used up: {self._size} securities in {HISTORY_DAYS} days")
        self._used[code] = _HistoryUse(counted.since if counted else self._referee.now(), shown)

    @property
    def used(self) -> int:
        """Codes that count now."""
        self._forget_the_old()
        return len(self._used)

    @property
    def left(self) -> int:
        """Codes that may still be added."""
        return max(0, self._size - self.used)

    def details(self) -> list[tuple[Key, float]]:
        """The codes that count now, each with the time that the market's clock showed when it was requested last."""
        self._forget_the_old()
        return [(code, use.shown) for code, use in self._used.items()]

    def _forget_the_old(self) -> None:
        oldest = self._referee.now() - HISTORY_DAYS * _SECONDS_A_DAY
        for code in [code for code, use in self._used.items() if use.since < oldest]:
            del self._used[code]


class _HistoryUse(NamedTuple):
    """Since when a code counts, and when it was requested last on the market's clock."""

    since: float
    shown: float
