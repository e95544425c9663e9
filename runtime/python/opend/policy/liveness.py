"""When to send a keep-alive, and when the other side counts as gone."""

from __future__ import annotations

KEEP_ALIVE_SHARE = 4 / 5


class Liveness:
    """Keep-alive at 4/5 of the interval that OpenD named; the peer is dead after a silence of `dead_after`."""

    def __init__(self, interval: float, dead_after: float, now: float) -> None:
        """Arguments are seconds; `now` is the time at which the connection became ready."""
        # Its answer must have time to come before we take the silence for death.
        self._period = min(max(interval, 1.0) * KEEP_ALIVE_SHARE, dead_after / 2)
        self._dead_after = dead_after
        self._heard_at = now
        self._sent_at = now

    def heard(self, now: float) -> None:
        """Bytes arrived."""
        self._heard_at = now

    def keep_alive_due(self, now: float) -> bool:
        """Whether to send a keep-alive now; answering yes counts as sent."""
        if now - self._sent_at < self._period:
            return False
        self._sent_at = now
        return True

    def is_dead(self, now: float) -> bool:
        return now - self._heard_at >= self._dead_after

    def silence(self, now: float) -> float:
        """Seconds since the last byte."""
        return now - self._heard_at

    def next_check(self, now: float) -> float:
        """Seconds until something may be due."""
        due = min(self._sent_at + self._period, self._heard_at + self._dead_after)
        return max(0.0, due - now)
