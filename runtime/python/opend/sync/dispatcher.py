"""The thread that calls the user back, so that a slow handler never stops the reader."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from opend.config import Overflow
from opend.policy.push_queue import PushQueue
from opend.wire.session import Push

Notice = TypeVar("Notice")

CLOSE_PATIENCE = 1.0
"""Seconds that closing waits for a handler that is at work; it may itself wait for whoever closes."""


class Dispatcher(Generic[Notice]):
    """Delivers notices one by one, in order, on a thread of its own."""

    def __init__(
        self, deliver: Callable[[Notice | Push], None], limit: int, overflow: Overflow, logger: logging.Logger
    ) -> None:
        self._deliver = deliver
        self._queue: PushQueue[Notice] = PushQueue(limit, overflow)
        self._lock = threading.Lock()  # a Condition's own lock may be taken again, which takes time and is not needed
        self._changed = threading.Condition(self._lock)
        self._thread = threading.Thread(target=self._run, name="opend-dispatcher", daemon=True)
        self._closed = False
        self._logger = logger

    def start(self) -> None:
        """Start the thread; not with the first notice, because that may come when a program is already ending."""
        self._thread.start()

    def put(self, notices: Iterable[Notice | Push]) -> None:
        """Queue notices for delivery."""
        with self._lock:
            if self._closed:
                return
            self._queue.extend(notices)
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._lock:
                while not self._closed and not self._queue:
                    self._changed.wait()
                if self._closed:
                    return
                notice = self._queue.pop()
                dropped = self._queue.drops_to_report()
            if dropped:
                self._logger.warning("handlers are too slow: %d pushes dropped so far", dropped)
            try:
                self._deliver(notice)
            except BaseException:  # a SystemExit here would end this thread only, and silently
                self._logger.exception("a handler raised")

    def close(self) -> None:
        """Drop what waits and end the thread; called from a handler, the thread ends when the handler returns."""
        with self._lock:
            self._closed = True
            self._changed.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout=CLOSE_PATIENCE)
