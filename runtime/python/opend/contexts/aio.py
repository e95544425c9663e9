"""Contexts for asyncio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import partial
from types import TracebackType
from typing import Any, TypeVar

from google.protobuf.message import Message

from opend.aio.connection import Connection
from opend.aio.resubscriber import Resubscriber
from opend.config import ConnectionConfig
from opend.errors import OpenDError
from opend.policy.link import Observer, Status
from opend.schema import Operation
from opend.tables.frames import joined

from .core import ContextCore, error_result, raw_request
from .handlers import RET_OK
from .methods import Call, Method, Question, Talk
from .pages import PageWalk
from .progress import bar
from .trading import TradeCore, settle

ContextT = TypeVar("ContextT", bound="AsyncContext")


class AsyncContext(ContextCore):
    """A connection to OpenD on the running event loop; use it as `async with`, or await `connect` and `close`.

    Methods return `(RET_OK, data)` or `(RET_ERROR, text)`. All belong to the loop that the context was opened on.
    """

    def __init__(
        self,
        host: str,
        port: int,
        is_encrypt: bool | None,
        is_async_connect: bool,
        ai_type: int,
        config: ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; nothing is opened before `connect`.

        Raises:
            ConfigError: an argument or a setting is wrong.
        """
        super().__init__(host, port, is_encrypt, ai_type, config)
        self._wait_at_first = not is_async_connect
        observer = Observer(self._on_ready, self._handlers.call)
        self._connection: Connection = Connection(self._config, observer, self._logger)
        self._resubscriber: Resubscriber = Resubscriber(self._connection, self._logger)

    async def connect(self: ContextT) -> ContextT:
        """Connect, and wait until OpenD is ready, unless `is_async_connect`.

        Raises:
            ConnectTimeout: OpenD was not reached within `connect_timeout` seconds; the context is closed then.
            ContextClosed: the context is closed; make a new one.
        """
        if self._connection.status == Status.START:
            self._connection.open()
        if self._wait_at_first or self._connection.status == Status.CLOSED:
            await self._wait_for_first_connection()
        return self

    async def _wait_for_first_connection(self) -> None:
        try:
            await self._connection.wait_ready(self._config.connect_timeout)
        except BaseException:
            await self._connection.close()
            raise

    async def _on_ready(self) -> None:
        await self._resubscriber.restore()
        told: Any = self.on_api_socket_reconnected()
        if isinstance(told, Awaitable):
            await told

    async def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Awaited when a connection has come up, the first one included, and is subscribed anew; for subclasses."""
        return RET_OK, ""

    async def request(
        self,
        protocol: str | int,
        c2s: Mapping[str, Any] | Message | None = None,
        *,
        timeout: float | None = None,
    ) -> Message:
        """Call any protocol with the wire's own words, and get the whole reply.

        Args:
            protocol: name such as `"Qot_GetKL"`, or number.
            c2s: the fields of `C2S` as a dict, or a ready request message.
            timeout: seconds to wait for the reply.

        Raises:
            OpenDError: nothing was sent, or no reply came. A reply that carries an error is returned, not raised.
        """
        return await self._exchange(*raw_request(protocol, c2s), timeout)

    async def close(self) -> None:
        """Close the connection and end its tasks. A closed context stays closed."""
        await self._connection.close()
        await self._resubscriber.close()

    async def __aenter__(self: ContextT) -> ContextT:
        return await self.connect()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _call(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[int, Any]:
        """A method with one result."""
        code, data = await self._call_for_results(method, timeout, **arguments)
        return code, data

    async def _call_for_results(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[Any, ...]:
        try:
            request = method.pack(arguments)
            if method.talk is not None:
                info = await self._connection.wait_ready(self._patience(timeout))
                method.add_facts(request, self._facts(info))
                return RET_OK, *await self._lead(method.talk(self, Call(method, request, arguments)), timeout)
            response = await self._exchange(method.operation, request, timeout, method)
            return RET_OK, *method.unpack(response, arguments)
        except OpenDError as error:
            return error_result(error, method)

    async def _call_for_pages(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[Any, ...]:
        """A method whose reply comes in pages: as many as it takes to get the rows that are asked for."""
        try:
            walk = PageWalk(method, arguments)
            tables = [page async for page in self._pages(walk, timeout)]
            return RET_OK, joined(tables), walk.key
        except OpenDError as error:
            return error_result(error, method)

    def _iterate(self, method: Method, timeout: float | None, progress: bool, **arguments: Any) -> AsyncIterator[Any]:
        """The pages of a method one by one, to the end.

        Raises:
            ConfigError: an argument is wrong.
        """
        return self._pages(PageWalk(method, arguments, to_the_end=True), timeout, progress)

    async def _pages(self, walk: PageWalk, timeout: float | None, progress: bool = False) -> AsyncIterator[Any]:
        with bar(walk.method.name, progress) as shown:
            while walk.request is not None:
                page = walk.take(await self._exchange(walk.method.operation, walk.request, timeout, walk.method))
                shown.update(len(page))
                yield page
        self._report(walk)

    async def _lead(self, talk: Talk, timeout: float | None) -> Any:
        """Ask OpenD what a talk asks, until it returns."""
        step: Callable[[], Question] = partial(next, talk)
        while True:
            try:
                question = step()
            except StopIteration as end:
                return end.value
            try:
                step = partial(talk.send, await self._connection.call(*question, timeout))
            except OpenDError as error:
                step = partial(talk.throw, error)

    async def _exchange(
        self, operation: Operation, request: Message, timeout: float | None, method: Method | None = None
    ) -> Message:
        self._resubscriber.asked(operation.name, request)
        info = await self._connection.wait_ready(self._patience(timeout))
        if method is not None:
            method.add_facts(request, self._facts(info))
        response = await self._connection.call(operation, request, timeout, must_be_complete=method is None)
        self._resubscriber.answered(operation.name, request, response, info)
        return response


class AsyncTradeContext(TradeCore, AsyncContext):
    """A connection for trading. It learns its accounts by itself, and asks for pushes about them."""

    async def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Awaited when a connection has come up, the first one included; subclasses call it too."""
        try:
            await self._lead(settle(self), None)
        except OpenDError as error:
            return self._settled(error)
        return self._settled(None)
