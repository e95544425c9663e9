"""Brings subscriptions back on a new connection, with a task for those that OpenD does not take at once."""

from __future__ import annotations

import asyncio
import logging

from google.protobuf.message import Message

from opend.errors import OpenDError
from opend.policy.restoring import Restoration
from opend.policy.subscriptions import Item, Subscriptions
from opend.schema import operation
from opend.wire.session import ConnectionInfo

from .connection import Connection


class Resubscriber:
    """Knows what is subscribed; belongs to the connection's event loop."""

    def __init__(self, connection: Connection, logger: logging.Logger) -> None:
        self._connection = connection
        self._subscriptions = Subscriptions()
        self._task: asyncio.Task[None] | None = None
        self._logger = logger

    def missing(self) -> list[Item]:
        """What is wanted but not active now."""
        return self._subscriptions.missing(self._connection.info)

    def asked(self, protocol: str, request: Message) -> None:
        """A request is about to go out."""
        self._subscriptions.asked(protocol, request)

    def answered(self, protocol: str, request: Message, response: Message, info: ConnectionInfo) -> None:
        """OpenD has answered a request on a connection, which may be lost by now."""
        accepted = self._subscriptions.answered(protocol, request, response, info)
        current = self._connection.info
        if accepted and current is not None and current is not info:
            self._go_on(Restoration(self._subscriptions, current))

    async def restore(self) -> None:
        """Subscribe anew what the connection that has come up lacks; what OpenD does not take is tried again later."""
        info = self._connection.info
        if info is not None:
            self._stop()
            restoration = Restoration(self._subscriptions, info)
            await self._round(restoration)
            if self._is_unfinished(restoration):
                self._go_on(restoration)

    async def close(self) -> None:
        """End the task; the connection is closed by now."""
        self._stop()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _go_on(self, restoration: Restoration) -> None:
        self._stop()
        self._task = asyncio.get_running_loop().create_task(self._run(restoration), name="opend-resubscriber")

    # The task

    async def _run(self, restoration: Restoration) -> None:
        unfinished = True
        while unfinished:
            await asyncio.sleep(restoration.next_wait())
            await self._round(restoration)
            unfinished = self._is_unfinished(restoration)

    async def _round(self, restoration: Restoration) -> None:
        for batch in restoration.round():
            try:
                response = await self._connection.call(operation(batch.protocol), batch.request())
            except OpenDError as error:
                restoration.failed(error)
                return
            if not self._is_current(restoration):
                return
            restoration.answered(batch, response)

    def _is_current(self, restoration: Restoration) -> bool:
        return self._connection.info is restoration.connection

    def _is_unfinished(self, restoration: Restoration) -> bool:
        if not self._is_current(restoration):
            return False
        report = restoration.report()
        if report:
            self._logger.warning("%s", report)
        return bool(report)
