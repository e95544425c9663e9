"""Connecting and calling, in three ways: the bare client, a blocking context, an asyncio context."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from .floor import BareClient
from .timing import Contender, Sample, Stopwatch

CALLS = 200
"""Round trips of one sample: a single one is too short to be measured."""

FLOOR = "bare socket"


class BareConnect:
    """TCP and InitConnect, bare."""

    name = FLOOR

    def __init__(self, port: int) -> None:
        self._port = port

    def measure(self) -> Sample:
        """Connect once."""
        with Stopwatch() as watch:
            client = BareClient(self._port)
        client.close()
        return watch.sample


class BareCalls:
    """Round trips of the bare client."""

    name = FLOOR

    def __init__(self, client: BareClient) -> None:
        self._client = client

    def measure(self) -> Sample:
        """Call and read the reply, again and again."""
        with Stopwatch(CALLS) as watch:
            for _ in range(CALLS):
                self._client.get_global_state()
        return watch.sample


class BlockingConnect:
    """What the constructor of a blocking context takes."""

    def __init__(self, package: str, port: int) -> None:
        self.name = f"{package}, blocking"
        self._context = importlib.import_module(package).OpenQuoteContext
        self._port = port

    def measure(self) -> Sample:
        """Connect once."""
        with Stopwatch() as watch:
            context = self._context(port=self._port, is_encrypt=False)
        context.close()
        return watch.sample


class BlockingCalls:
    """Round trips of a blocking context."""

    def __init__(self, package: str, context: Any) -> None:
        self.name = f"{package}, blocking"
        self._context = context

    def measure(self) -> Sample:
        """Call and read the reply, again and again."""
        with Stopwatch(CALLS) as watch:
            for _ in range(CALLS):
                _check(self._context.get_global_state())
        return watch.sample


class AsyncConnect:
    """What it takes to enter an asyncio context."""

    def __init__(self, package: str, port: int, loop: asyncio.AbstractEventLoop) -> None:
        self.name = f"{package}, asyncio"
        self._context = importlib.import_module(f"{package}.aio").OpenQuoteContext
        self._port = port
        self._loop = loop

    def measure(self) -> Sample:
        """Connect once."""
        return self._loop.run_until_complete(self._connect())

    async def _connect(self) -> Sample:
        with Stopwatch() as watch:
            context = await self._context(port=self._port, is_encrypt=False).connect()
        await context.close()
        return watch.sample


class AsyncCalls:
    """Round trips of an asyncio context, one at a time."""

    def __init__(self, package: str, context: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.name = f"{package}, asyncio"
        self._context = context
        self._loop = loop

    def measure(self) -> Sample:
        """Call and read the reply, again and again."""
        return self._loop.run_until_complete(self._call())

    async def _call(self) -> Sample:
        with Stopwatch(CALLS) as watch:
            for _ in range(CALLS):
                _check(await self._context.get_global_state())
        return watch.sample


@contextmanager
def connecting(package: str, port: int) -> Iterator[list[Contender]]:
    """The contenders in connecting."""
    with closing(asyncio.new_event_loop()) as loop:
        yield [BareConnect(port), BlockingConnect(package, port), AsyncConnect(package, port, loop)]


@contextmanager
def calling(package: str, port: int) -> Iterator[list[Contender]]:
    """The contenders in calling, each with a connection of its own."""
    blocking, asynchronous = (importlib.import_module(name).OpenQuoteContext for name in (package, f"{package}.aio"))
    with (
        closing(asyncio.new_event_loop()) as loop,
        closing(BareClient(port)) as bare,
        blocking(port=port, is_encrypt=False) as context,
    ):
        async_context = asynchronous(port=port, is_encrypt=False)
        try:
            loop.run_until_complete(async_context.connect())
            yield [BareCalls(bare), BlockingCalls(package, context), AsyncCalls(package, async_context, loop)]
        finally:
            loop.run_until_complete(async_context.close())


def _check(result: tuple[int, Any]) -> None:
    code, value = result
    if code != 0:
        raise SystemExit(f"get_global_state failed: {value}")
