"""The task that calls the user back, so that a slow handler never stops the reader."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Generic, TypeVar

from opend.config import Overflow
from opend.policy.push_queue import PushQueue
from opend.wire.session import Push

Notice = TypeVar("Notice")


class Dispatcher(Generic[Notice]):
    """Delivers notices one by one, in order, in a task of its own that starts with the first notice."""

    def __init__(
        self,
        deliver: Callable[[Notice | Push], Awaitable[None]],
        limit: int,
        overflow: Overflow,
        logger: logging.Logger,
    ) -> None:
        self._deliver = deliver
        self._queue: PushQueue[Notice] = PushQueue(limit, overflow)
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closed = False
        self._logger = logger

    def put(self, notices: Iterable[Notice | Push]) -> None:
        """Queue notices for delivery."""
        if self._closed:
            return
        self._queue.extend(notices)
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(), name="opend-dispatcher")
        self._changed.set()

    async def _run(self) -> None:
        while not self._closed:
            if not self._queue:
                self._changed.clear()
                await self._changed.wait()
                continue
            notice = self._queue.pop()
            dropped = self._queue.drops_to_report()
            if dropped:
                self._logger.warning("handlers are too slow: %d pushes dropped so far", dropped)
            await self._deliver_safely(notice)
            await asyncio.sleep(0)  # a handler that awaits nothing must not keep the reader out

    async def _deliver_safely(self, notice: Notice | Push) -> None:
        try:
            await self._deliver(notice)
        except Exception:
            self._logger.exception("a handler raised")

    async def close(self) -> None:
        """Drop what waits and end the task; called from a handler, the task ends when the handler returns."""
        self._closed = True
        if self._task is None or self._task is asyncio.current_task():
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
