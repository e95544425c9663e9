"""Contexts for blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from google.protobuf.message import Message

from opend.config import ConnectionConfig
from opend.errors import OpenDError
from opend.tables.frames import joined

from .core import ContextCore, error_result, raw_request
from .handlers import RET_OK
from .methods import Call, Method, Question, Talk
from .pages import PageWalk
from .progress import bar
from .trading import TradeCore, settle

if TYPE_CHECKING:
    from opend.schema import Operation
    from opend.sync.connection import Connection
    from opend.sync.resubscriber import Resubscriber

ContextT = TypeVar("ContextT", bound="Context")


class Context(ContextCore):
    """A connection to OpenD, from construction to `close`; it comes back by itself when it is lost.

    Methods return `(RET_OK, data)` or `(RET_ERROR, text)`. All may be called from any thread.
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
        """Connect, and wait until OpenD is ready, unless `is_async_connect`.

        Raises:
            ConfigError: an argument or a setting is wrong.
            ConnectTimeout: OpenD was not reached within `connect_timeout` seconds.
        """
        # The I/O is loaded with the first context, not with the package: importing must be light.
        from opend.policy.link import Observer
        from opend.sync.connection import Connection
        from opend.sync.resubscriber import Resubscriber

        super().__init__(host, port, is_encrypt, ai_type, config)
        observer = Observer(self._on_ready, self._handlers.call)
        self._connection: Connection = Connection(self._config, observer, self._logger)
        self._resubscriber: Resubscriber = Resubscriber(self._connection, self._logger)
        try:
            self._connection.open()
            if not is_async_connect:
                self._connection.wait_ready(self._config.connect_timeout)
        except BaseException:
            self._connection.close()
            raise

    def _on_ready(self) -> None:
        self._resubscriber.restore()
        self.on_api_socket_reconnected()

    def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Called when a connection has come up, the first one included, and is subscribed anew; for subclasses."""
        return RET_OK, ""

    def request(
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
        return self._exchange(*raw_request(protocol, c2s), timeout)

    def close(self) -> None:
        """Close the connection and end its threads. A closed context stays closed."""
        self._connection.close()
        self._resubscriber.close()

    def __enter__(self: ContextT) -> ContextT:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _call(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[int, Any]:
        """A method with one result."""
        code, data = self._call_for_results(method, timeout, **arguments)
        return code, data

    def _call_for_results(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[Any, ...]:
        try:
            request = method.pack(arguments)
            if method.talk is not None:
                info = self._connection.wait_ready(self._patience(timeout))
                method.add_facts(request, self._facts(info))
                return RET_OK, *self._lead(method.talk(self, Call(method, request, arguments)), timeout)
            response = self._exchange(method.operation, request, timeout, method)
            return RET_OK, *method.unpack(response, arguments)
        except OpenDError as error:
            return error_result(error, method)

    def _call_for_pages(self, method: Method, timeout: float | None, **arguments: Any) -> tuple[Any, ...]:
        """A method whose reply comes in pages: as many as it takes to get the rows that are asked for."""
        try:
            walk = PageWalk(method, arguments)
            return RET_OK, joined(list(self._pages(walk, timeout))), walk.key
        except OpenDError as error:
            return error_result(error, method)

    def _iterate(self, method: Method, timeout: float | None, progress: bool, **arguments: Any) -> Iterator[Any]:
        """The pages of a method one by one, to the end.

        Raises:
            ConfigError: an argument is wrong.
        """
        return self._pages(PageWalk(method, arguments, to_the_end=True), timeout, progress)

    def _pages(self, walk: PageWalk, timeout: float | None, progress: bool = False) -> Iterator[Any]:
        with bar(walk.method.name, progress) as shown:
            while walk.request is not None:
                page = walk.take(self._exchange(walk.method.operation, walk.request, timeout, walk.method))
                shown.update(len(page))
                yield page
        self._report(walk)

    def _lead(self, talk: Talk, timeout: float | None) -> Any:
        """Ask OpenD what a talk asks, until it returns."""
        step: Callable[[], Question] = partial(next, talk)
        while True:
            try:
                question = step()
            except StopIteration as end:
                return end.value
            try:
                step = partial(talk.send, self._connection.call(*question, timeout))
            except OpenDError as error:
                step = partial(talk.throw, error)

    def _exchange(
        self, operation: Operation, request: Message, timeout: float | None, method: Method | None = None
    ) -> Message:
        self._resubscriber.asked(operation.name, request)
        info = self._connection.wait_ready(self._patience(timeout))
        if method is not None:
            method.add_facts(request, self._facts(info))
        response = self._connection.call(operation, request, timeout, must_be_complete=method is None)
        self._resubscriber.answered(operation.name, request, response, info)
        return response


class TradeContext(TradeCore, Context):
    """A connection for trading. It learns its accounts by itself, and asks for pushes about them."""

    def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Called when a connection has come up, the first one included; subclasses call it too."""
        try:
            self._lead(settle(self), None)
        except OpenDError as error:
            return self._settled(error)
        return self._settled(None)
