"""Brings subscriptions back on a new connection, with a thread for those that OpenD does not take at once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

from google.protobuf.message import Message

from opend.errors import OpenDError
from opend.policy.restoring import Restoration
from opend.policy.subscriptions import SOURCE_FIELDS, Batch, Item, Subscriptions
from opend.schema import operation
from opend.wire.session import ConnectionInfo

from .connection import Connection


class Resubscriber:
    """Knows what is subscribed; safe to use from any thread."""

    def __init__(self, connection: Connection, logger: logging.Logger) -> None:
        self._connection = connection
        self._subscriptions = Subscriptions()
        self._changed = threading.Condition()
        self._current: Restoration | None = None
        self._thread: threading.Thread | None = None
        self._logger = logger

    def missing(self) -> list[Item]:
        """What is wanted but not active now."""
        with self._changed:
            return self._subscriptions.missing(self._connection.info)

    def asked(self, protocol: str, request: Message) -> None:
        """A request is about to go out."""
        if protocol in SOURCE_FIELDS:
            with self._changed:
                self._subscriptions.asked(protocol, request)

    def answered(self, protocol: str, request: Message, response: Message, info: ConnectionInfo) -> None:
        """OpenD has answered a request on a connection, which may be lost by now."""
        if protocol not in SOURCE_FIELDS:
            return
        with self._changed:
            accepted = self._subscriptions.answered(protocol, request, response, info)
        current = self._connection.info
        if accepted and current is not None and current is not info:
            self._go_on(Restoration(self._subscriptions, current))

    def restore(self) -> None:
        """Subscribe anew what the connection that has come up lacks; what OpenD does not take is tried again later."""
        info = self._connection.info
        if info is not None:
            restoration = Restoration(self._subscriptions, info)
            self._take_over(restoration)
            self._round(restoration)
            if self._is_unfinished(restoration):
                self._go_on(restoration)

    def close(self) -> None:
        """End the thread; the connection is closed by now."""
        self._take_over(None)
        if self._thread is not None:
            self._thread.join()

    def _go_on(self, restoration: Restoration) -> None:
        self._take_over(restoration)
        self._thread = threading.Thread(target=self._run, args=(restoration,), name="opend-resubscriber", daemon=True)
        self._thread.start()

    def _take_over(self, restoration: Restoration | None) -> None:
        """Let the thread of any other restoration end."""
        with self._changed:
            self._current = restoration
            self._changed.notify_all()

    # The thread

    def _run(self, restoration: Restoration) -> None:
        while self._wait(restoration):
            self._round(restoration)
            if not self._is_unfinished(restoration):
                return

    def _wait(self, restoration: Restoration) -> bool:
        """Wait for the next round; False where there will be none."""
        with self._changed:
            self._changed.wait_for(lambda: self._current is not restoration, restoration.next_wait())
            return self._current is restoration

    def _round(self, restoration: Restoration) -> None:
        batches = restoration.round()
        while self._is_current(restoration) and (batch := self._next(batches)) is not None:
            try:
                response = self._connection.call(operation(batch.protocol), batch.request())
            except OpenDError as error:
                restoration.failed(error)
                return
            if self._is_current(restoration):
                with self._changed:
                    restoration.answered(batch, response)

    def _next(self, batches: Iterator[Batch]) -> Batch | None:
        with self._changed:
            return next(batches, None)

    def _is_current(self, restoration: Restoration) -> bool:
        return self._connection.info is restoration.connection

    def _is_unfinished(self, restoration: Restoration) -> bool:
        if not self._is_current(restoration):
            return False
        with self._changed:
            report = restoration.report()
        if report:
            self._logger.warning("%s", report)
        return bool(report)
