"""The callback face: one method a protocol; replies and pushes go to an SPI object, on a thread of the connection.

A lost connection is reported and stays lost until `InitConnect` is called again, as users of this face expect.
"""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar

from google.protobuf.message import Message

from opend import schema
from opend.brand import Brand
from opend.config import ConnectionConfig
from opend.errors import (
    ConfigError,
    ConnectError,
    ConnectTimeout,
    Disconnected,
    InitConnectRefused,
    OpenDError,
    ProtocolError,
    RequestError,
    RequestTimeout,
)
from opend.sys_config import SysConfig
from opend.wire.bodies import decode_body

if TYPE_CHECKING:
    from opend.policy.link import Lost
    from opend.policy.pending import Outcome
    from opend.sync.connection import Connection
    from opend.wire.session import Push

FAILED, TIMED_OUT, DISCONNECTED = -1, -100, -200
LOW_32_BITS = 0xFFFF_FFFF


class ConnectFailure(IntEnum):
    """The kind of a connect failure: the high 32 bits of `err_code`.

    OpenD's documents name `INIT_CONNECT` only; the other numbers are this SDK's.
    """

    UNKNOWN = 1
    NAME_OR_NETWORK = 2
    TIMEOUT = 3
    DISCONNECTED = 4
    BROKEN_PROTOCOL = 5
    INIT_CONNECT = 100


def error_code(error: BaseException) -> int:
    """The `err_code` of a failed or lost connection: its kind in the high 32 bits, the system's code in the low."""
    kind, detail = _failure(error)
    return kind << 32 | detail & LOW_32_BITS


def _failure(error: BaseException) -> tuple[ConnectFailure, int]:
    if isinstance(error, InitConnectRefused):
        return ConnectFailure.INIT_CONNECT, error.ret_type
    if isinstance(error, ConnectTimeout | TimeoutError):
        return ConnectFailure.TIMEOUT, 0
    if isinstance(error, ConnectError) and error.cause is not None:
        return _failure(error.cause)
    if isinstance(error, Disconnected):
        return ConnectFailure.DISCONNECTED, 0
    if isinstance(error, ProtocolError):
        return ConnectFailure.BROKEN_PROTOCOL, 0
    if isinstance(error, OSError):
        return ConnectFailure.NAME_OR_NETWORK, error.errno or 0
    return ConnectFailure.UNKNOWN, 0


class CallbackApi:
    """Start and end of the callback face; Python needs neither, programs ported from other languages call both."""

    @staticmethod
    def Init() -> None:
        """Nothing to prepare: each connection starts what it needs."""

    @staticmethod
    def UnInit() -> None:
        """Nothing to undo: each connection ends with its `Close`."""


class CallbackConnection:
    """One connection of the callback face. Generated subclasses add a method for each protocol."""

    _brand: ClassVar[Brand]
    _sys_config: ClassVar[type[SysConfig]]
    _spi_methods: ClassVar[dict[str, str]]

    def __init__(self) -> None:
        self._client_id: str | None = None
        self._client_version: int | None = None
        self._rsa_key: str | None = None
        self._connect_spi: Any = None
        self._spi: Any = None
        self._connection: Connection | None = None
        self._attempt: object | None = None
        self._attempting = Lock()

    def SetClientInfo(self, client_id: str, client_ver: int) -> None:
        """Name this client to OpenD; call it before `InitConnect`."""
        if not isinstance(client_id, str) or not client_id:
            raise ConfigError(f"client_id must be a text, not {client_id!r}")
        if isinstance(client_ver, bool) or not isinstance(client_ver, int):
            raise ConfigError(f"client_ver must be a whole number such as 300, not {client_ver!r}")
        self._client_id, self._client_version = client_id, client_ver

    def SetConnCallback(self, spi: Any) -> None:
        """Set who is told of `OnInitConnect` and `OnDisconnect`."""
        self._connect_spi = spi

    def SetRSAPrivateKey(self, key: str) -> None:
        """Set the text (PEM) of the RSA private key that OpenD uses too; needed to connect encrypted."""
        if not isinstance(key, str) or not key:
            raise ConfigError("key must be the text of an RSA private key in PEM form")
        self._rsa_key = key

    def InitConnect(self, ip: str, port: int, is_enable_encrypt: bool) -> bool:
        """Begin to connect; the outcome comes to `OnInitConnect(client, err_code, desc)`.

        Returns:
            Whether the attempt was started; False while a connection is open or being opened.

        Raises:
            ConfigError: an argument is wrong, or encryption is asked for without a key.
        """
        with self._attempting:
            if self._attempt is not None:
                return False
            attempt = object()
            config = self._config(ip, port, is_enable_encrypt)
            connection = self._new_connection(config, attempt)
            former, self._connection, self._attempt = self._connection, connection, attempt
            try:
                connection.open()
            except BaseException:
                self._attempt = None
                raise
        if former is not None:
            former.close()
        return True

    def _config(self, ip: str, port: int, encrypted: bool) -> ConnectionConfig:
        if encrypted and self._rsa_key is None:
            raise ConfigError("is_enable_encrypt is True but there is no key: call SetRSAPrivateKey(key) first")
        settings = self._sys_config.connection_config(ip, port, False, 0)
        return replace(
            settings,
            rsa_key=self._rsa_key if encrypted else None,
            client_id=self._client_id or settings.client_id,
            client_version=settings.client_version if self._client_version is None else self._client_version,
            reconnect=False,
        )

    def GetConnectID(self) -> int:
        """The id that OpenD gave this connection; 0 while there is none."""
        info = self._connection.info if self._connection else None
        return info.connection_id if info else 0

    def NextPacketID(self) -> Message:
        """A fresh `Common.PacketID` for a trade request; its `connID` is 0 while there is no connection."""
        serial = self._connection.next_serial() if self._connection else 0
        packet_id = schema.message_class("Common.PacketID")
        return packet_id(connID=self.GetConnectID(), serialNo=serial)

    def Close(self) -> None:
        """Close the connection and end its threads; no callback follows."""
        with self._attempting:
            self._attempt = None
        if self._connection is not None:
            self._connection.close()

    def _send(self, protocol: str, request: Message) -> int:
        """Send a request; its serial, or 0 where there is no connection."""
        chosen = schema.operation(protocol)
        _check_request(chosen, request)
        if self._connection is None:
            return 0
        try:
            return self._connection.send(chosen, request, partial(self._on_outcome, self._attempt, chosen))
        except (RequestError, ConnectError):
            return 0

    def _new_connection(self, config: ConnectionConfig, attempt: object) -> Connection:
        # The I/O is loaded with the first connection, not with the package: importing must be light.
        from opend.policy.link import Observer
        from opend.sync.connection import Connection

        observer = Observer(
            partial(self._on_ready, attempt), partial(self._on_push, attempt), partial(self._on_lost, attempt)
        )
        return Connection(config, observer, self._brand.logger("callback"))

    # Of an attempt that was closed meanwhile, nothing is told.

    def _on_ready(self, attempt: object) -> None:
        if attempt is self._attempt:
            self._tell(self._connect_spi, "OnInitConnect", 0, "")

    def _on_lost(self, attempt: object, notice: Lost) -> None:
        if attempt is not self._attempt:
            return
        self._attempt = None  # from here on, and so from the callback too, InitConnect may be called again
        if notice.info is None:
            self._tell(self._connect_spi, "OnInitConnect", error_code(notice.error), str(notice.error))
        else:
            self._tell(self._connect_spi, "OnDisconnect", error_code(notice.error))

    def _on_push(self, attempt: object, push: Push) -> None:
        chosen = schema.operation(push.protocol)
        name = self._spi_methods.get(chosen.name)
        if attempt is self._attempt and name is not None and self._spi is not None:
            self._tell(self._spi, name, decode_body(chosen.response_class, push.body, push.format))

    def _on_outcome(self, attempt: object, chosen: schema.Operation, serial: int, outcome: Outcome) -> None:
        if attempt is self._attempt:
            self._tell(self._spi, self._spi_methods[chosen.name], serial, _response(chosen, outcome))

    def _tell(self, spi: Any, name: str, *arguments: Any) -> None:
        method = getattr(spi, name, None)
        if method is not None:
            method(self, *arguments)


def _check_request(chosen: schema.Operation, request: object) -> None:
    expected = type(chosen.new_request())
    if not isinstance(request, expected):
        raise ConfigError(f"request must be a {chosen.request} message, not {type(request).__name__}")


def _response(chosen: schema.Operation, outcome: Outcome) -> Message:
    """The reply; where there is none, a response whose `retType` and `retMsg` say why."""
    from opend.policy.pending import read_reply

    try:
        return read_reply(chosen, outcome)
    except OpenDError as error:
        return chosen.response_class(retType=_ret_type(error), retMsg=str(error))


def _ret_type(error: OpenDError) -> int:
    if isinstance(error, RequestTimeout):
        return TIMED_OUT
    return DISCONNECTED if isinstance(error, Disconnected) else FAILED
