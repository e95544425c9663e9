"""What a context is apart from its I/O; the blocking and the asyncio contexts both build on it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from google.protobuf.message import Message

from opend.brand import Brand
from opend.config import ConnectionConfig, check_seconds
from opend.errors import ConfigError, OpenDError
from opend.schema import Operation, operation
from opend.sys_config import SysConfig

from .codes import text_enum
from .handlers import RET_ERROR, HandlerTable, RspHandlerBase
from .methods import Method, error_text
from .pages import PageWalk

if TYPE_CHECKING:
    from opend.policy.link import LinkOwner
    from opend.policy.subscriptions import Item
    from opend.wire.session import ConnectionInfo


class _Resubscriber(Protocol):
    def missing(self) -> list[Item]: ...


class ContextCore:
    """Settings, handlers and the start/stop switch of one context."""

    _brand: ClassVar[Brand]
    _sys_config: ClassVar[type[SysConfig]]
    _connection: LinkOwner
    _resubscriber: _Resubscriber
    _kept: Mapping[str, Any] = MappingProxyType({})
    """Arguments of the constructor that requests need later."""

    def __init__(
        self, host: str, port: int, is_encrypt: bool | None, ai_type: int, config: ConnectionConfig | None
    ) -> None:
        self._config = self._sys_config.connection_config(host, port, is_encrypt, ai_type, config)
        self._handlers = HandlerTable()
        self._connect_wait: float | None = None
        self._logger: logging.Logger = self._brand.logger("connection")

    @property
    def status(self) -> str:
        """Where the connection stands, as a text of `ContextStatus`."""
        return self._connection.status

    @property
    def reconnect_interval(self) -> float:
        """Longest wait between two tries to reconnect, in seconds."""
        return self._connection.reconnect_interval

    @reconnect_interval.setter
    def reconnect_interval(self, value: float) -> None:
        self._connection.reconnect_interval = value

    def get_login_user_id(self) -> int:
        """The user that OpenD is logged in as; 0 while there is no connection."""
        info = self._connection.info
        return info.login_user_id if info else 0

    def get_sync_conn_id(self) -> int:
        """The id that OpenD gave this connection; 0 while there is none."""
        info = self._connection.info
        return info.connection_id if info else 0

    def get_async_conn_id(self) -> int:
        """The same as `get_sync_conn_id`: one connection carries requests and pushes."""
        return self.get_sync_conn_id()

    def is_encrypt(self) -> bool:
        """Whether this context's connection is encrypted."""
        return self._config.rsa_key is not None

    def start(self) -> None:
        """Hand pushes to the handlers; a new context does."""
        self._handlers.is_paused = False

    def stop(self) -> None:
        """Let pushes pass by without calling the handlers."""
        self._handlers.is_paused = True

    def set_handler(self, handler: RspHandlerBase) -> int:
        """Let `handler` take the pushes that its class is made for, in place of the former handler.

        Returns:
            `RET_OK`, or `RET_ERROR` where `handler` is no handler of any push.
        """
        return self._handlers.set(handler)

    def set_sync_query_connect_timeout(self, timeout: float | None) -> None:
        """How many seconds a request waits for a lost connection to come back; None: as long as for a reply."""
        if timeout is not None:
            check_seconds("timeout", timeout)
        self._connect_wait = timeout

    @property
    def missing_subscriptions(self) -> list[tuple[str, str]]:
        """What is subscribed but not active now, as code and member of `SubType`: OpenD has yet to take it anew.

        Everything stands here while there is no connection.
        """
        return [(_code(item), text_enum("SubType").to_string2(item.subtype)) for item in self._resubscriber.missing()]

    def _patience(self, timeout: float | None) -> float:
        """Seconds that a request waits for a connection; `timeout` is what it waits for its reply.

        Raises:
            ConfigError: `timeout` is no time.
        """
        if timeout is not None:
            check_seconds("timeout", timeout)
        if self._connect_wait is not None:
            return self._connect_wait
        return self._config.request_timeout if timeout is None else timeout

    def _facts(self, info: ConnectionInfo) -> Mapping[str, Any]:
        """What a request may be told of its connection and of the context's own settings."""
        return {"login_user_id": info.login_user_id, "connection_id": info.connection_id, **self._kept}

    def _report(self, walk: PageWalk) -> None:
        if walk.goes_round:
            self._logger.warning("%s: OpenD named the same page twice; no more were fetched", walk.method.name)


def error_result(error: OpenDError, method: Method) -> tuple[Any, ...]:
    """How a method returns an error."""
    text = error_text(error)
    if method.on_error == "alone":
        return RET_ERROR, text
    return RET_ERROR, text, *[text if method.on_error == "text" else None] * (method.results - 1)


def _code(item: Item) -> str:
    market, symbol = item.security
    return f"{text_enum('Market').to_string2(market)}.{symbol}"


def raw_request(protocol: str | int, c2s: Mapping[str, Any] | Message | None) -> tuple[Operation, Message]:
    """A request built from field names and values, or given ready.

    Raises:
        ConfigError: no such protocol, a push, or fields that the request does not have.
    """
    chosen = operation(protocol)
    request = chosen.new_request()
    if isinstance(c2s, Message):
        if not isinstance(c2s, type(request)):
            raise ConfigError(f"c2s must be a {chosen.request} message or a dict, not a {c2s.DESCRIPTOR.full_name}")
        return chosen, c2s
    return chosen, _parsed({"c2s": c2s or {}}, request)


def _parsed(fields: Mapping[str, Any], request: Message) -> Message:
    from google.protobuf.json_format import ParseDict, ParseError

    try:
        return ParseDict(dict(fields), request)
    except (ParseError, AttributeError, TypeError, ValueError) as error:
        raise ConfigError(f"c2s does not fit {request.DESCRIPTOR.full_name}: {error}") from error
