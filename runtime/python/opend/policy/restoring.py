"""How a new connection gets back what it lacks, in rounds, until OpenD has taken all of it."""

from __future__ import annotations

from collections.abc import Iterator

from google.protobuf.message import Message

from opend.errors import OpenDError, refusal

from .backoff import Backoff
from .subscriptions import MOST_CODES, Batch, Subscriptions

LONGEST_WAIT = 60.0
"""Seconds between two rounds, at most."""


class Restoration:
    """The rounds of one connection.

    One security that OpenD refuses makes it refuse the whole request, so each round asks for smaller portions than the
    one before, until what is refused stands alone.
    """

    def __init__(self, subscriptions: Subscriptions, connection: object) -> None:
        self.connection = connection
        self._error: OpenDError | None = None
        self._subscriptions = subscriptions
        self._most = MOST_CODES
        self._backoff = Backoff(LONGEST_WAIT)

    def round(self) -> Iterator[Batch]:
        """What to ask for in the next round; what is unsubscribed between two batches is left out."""
        self._error = None
        for planned in self._subscriptions.batches(self.connection, self._most):
            batch = self._subscriptions.still_wanted(planned)
            if batch.securities:
                yield batch
        self._most = max(1, self._most // 2)

    def answered(self, batch: Batch, response: Message) -> None:
        """OpenD has answered the request of a batch."""
        refused = refusal(response)
        if refused is None:
            self._subscriptions.restored(batch, self.connection)
        else:
            self._error = refused

    def failed(self, error: OpenDError) -> None:
        """The request of a batch got no answer."""
        self._error = error

    def report(self) -> str:
        """What is still lacking, and why; empty where nothing is."""
        lacking = len(self._subscriptions.missing(self.connection))
        reason = f": {self._error}" if self._error else ""
        return f"{lacking} subscriptions are not back yet and will be tried again{reason}" if lacking else ""

    def next_wait(self) -> float:
        """Seconds to wait before the next round."""
        return self._backoff.next_wait()
