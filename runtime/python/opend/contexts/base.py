"""Contexts for blocking callers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from google.protobuf.message import Message

from opend.config import ConnectionConfig
from opend.errors import OpenDError

from .core import ContextCore, error_result, raw_request
from .handlers import RET_OK
from .methods import Call, Method, Question, Talk
from .trading import TradeCore, settle

if TYPE_CHECKING:
    from opend.sync.connection import Connection

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

        super().__init__(host, port, is_encrypt, ai_type, config)
        observer = Observer(self.on_api_socket_reconnected, self._on_push)
        self._connection: Connection = Connection(self._config, observer, self._logger)
        try:
            self._connection.open()
            if not is_async_connect:
                self._connection.wait_ready(self._config.connect_timeout)
        except BaseException:
            self._connection.close()
            raise

    def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Called when a connection has come up, the first one included; for subclasses."""
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
        operation, message = raw_request(protocol, c2s)
        self._connection.wait_ready(self._patience(timeout))
        return self._connection.call(operation, message, timeout)

    def close(self) -> None:
        """Close the connection and end its threads. A closed context stays closed."""
        self._connection.close()

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
            info = self._connection.wait_ready(self._patience(timeout))
            method.add_facts(request, self._facts(info))
            if method.talk is not None:
                return RET_OK, *self._lead(method.talk(self, Call(method, request, arguments)), timeout)
            response = self._connection.call(method.operation, request, timeout)
            return RET_OK, *method.unpack(response, arguments)
        except OpenDError as error:
            return error_result(error, method)

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


class TradeContext(TradeCore, Context):
    """A connection for trading. It learns its accounts by itself, and asks for pushes about them."""

    def on_api_socket_reconnected(self) -> tuple[int, str]:
        """Called when a connection has come up, the first one included; subclasses call it too."""
        try:
            self._lead(settle(self), None)
        except OpenDError as error:
            return self._settled(error)
        return self._settled(None)
