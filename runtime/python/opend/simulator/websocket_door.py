"""The WebSocket door, for clients that live in browsers and Node.

Needs the package `websockets`, which is imported when the door opens.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.errors import BodyError, ConfigError, WebSocketMessageError
from opend.schema import Operation
from opend.wire.bodies import BodyFormat, decode_body, encode_body
from opend.wire.websocket import Command, Reply, Request, decode_request, encode_reply, websocket_key

from .core import DRAIN_SECONDS, MAX_UNSENT, Core, log
from .listening import bound_port, explained_listening, peer_name
from .responder import Refusal, UnknownProtocolError

if TYPE_CHECKING:
    from websockets.asyncio.server import Server, ServerConnection

# Pushes carry a section that no client has a request under: they count theirs up from below.
_PUSH_SECTION = (1 << 64) - 1

_HEADER_ROOM = 1024
_POLICY_VIOLATION = 1008
_BAD_DATA = 1003
_MAX_CLOSE_REASON = 120


class WebSocketDoor:
    """Listens for WebSocket clients and serves them."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._server: Server | None = None
        self._visitors: set[_Visitor] = set()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 while the door is closed."""
        return bound_port(self._server.sockets) if self._server else 0

    async def open(self) -> None:
        """Start to listen.

        Raises:
            ConfigError: the port is taken, the host is none of this machine's, or the package is missing.
        """
        try:
            from websockets.asyncio.server import serve
        except ImportError as error:
            raise ConfigError("the WebSocket door needs the package websockets: pip install websockets") from error
        settings = self._core.settings
        port = settings.websocket_port
        assert port is not None
        with explained_listening("websocket_port", settings.host, port):
            self._server = await serve(
                self._welcome,
                settings.host,
                port,
                max_size=settings.max_body + _HEADER_ROOM,
                compression=None,
                close_timeout=DRAIN_SECONDS,
                # Browsers answer pings by themselves: who does not is gone. It is this door's silence limit.
                ping_interval=settings.silence_limit / 2,
                ping_timeout=settings.silence_limit / 2,
                logger=log.getChild("websocket"),
            )

    async def close(self) -> None:
        """Stop to listen and end all connections."""
        if self._server is None:
            return
        self._server.close()
        await self._server.wait_closed()
        self._server = None

    def drop_connections(self) -> None:
        """Cut all connections without a word."""
        for visitor in tuple(self._visitors):
            visitor.abort()

    async def _welcome(self, connection: ServerConnection) -> None:
        from websockets.exceptions import ConnectionClosed

        visitor = _Visitor(self._core, connection)
        self._visitors.add(visitor)
        try:
            async for data in connection:
                await visitor.take(data)
        except ConnectionClosed:
            log.debug("websocket %s: gone without goodbye", peer_name(connection.remote_address))
        finally:
            self._visitors.discard(visitor)
            self._core.leave(visitor.id)


class _Visitor:
    """One client at the door."""

    def __init__(self, core: Core, connection: ServerConnection) -> None:
        self._core = core
        self._connection = connection
        self.id: int | None = None

    async def take(self, data: bytes | str) -> None:
        try:
            request = decode_request(data, self._core.settings.max_body)
        except WebSocketMessageError as error:
            await self._drop(_BAD_DATA, str(error))
            return
        if request.command == Command.LOG_IN:
            await self._log_in(request)
        elif self.id is None:
            await self._drop(_POLICY_VIOLATION, f"command {request.command} came before the log-in")
        else:
            await self._answer(request, self.id)

    def push(self, operation: Operation, message: Message) -> bool:
        """Send a push, unless this client is going."""
        from websockets.asyncio.server import broadcast
        from websockets.protocol import State

        if self._connection.state is not State.OPEN:
            return False
        broadcast([self._connection], _encode(operation.number, _PUSH_SECTION, message))
        if self._connection.transport.get_write_buffer_size() > MAX_UNSENT:
            log.warning("%s: dropped: it reads too slowly, more than %d bytes wait for it", self._name, MAX_UNSENT)
            self.abort()
        return True

    def abort(self) -> None:
        """End the connection at once."""
        self._connection.transport.abort()

    async def _log_in(self, request: Request) -> None:
        try:
            self._check_login(request.body)
            self.id = self._core.admit(self)
        except Refusal as refusal:
            await self._send(request, _login_reply(retType=refusal.ret_type, retMsg=refusal.text))
            await self._drop(_POLICY_VIOLATION, refusal.text)
            return
        if self.id is not None:
            s2c = {"serverTime": self._core.world.unix_time(), "connID": self.id}
            await self._send(request, _login_reply(retType=0, retMsg="", s2c=s2c))

    def _check_login(self, body: bytes) -> None:
        try:
            login: Any = decode_body(schema.message_class("InitWebSocket.Request"), body, BodyFormat.PROTOBUF)
        except BodyError as error:
            raise Refusal(f"the log-in cannot be read: {error}") from error
        if self.id is not None:
            raise Refusal("this connection is logged in already")
        key = self._core.settings.websocket_key
        if key is not None and not _same(login.c2s.websocketKey, websocket_key(key)):
            raise Refusal("wrong websocketKey: it must be the MD5 of this door's key, in lower-case hexadecimal digits")

    async def _answer(self, request: Request, connection_id: int) -> None:
        responder = self._core.responder
        try:
            message = responder.reply(connection_id, request.command, request.body, BodyFormat.PROTOBUF)
        except UnknownProtocolError as error:
            await self._send(request, error.reply())
            await self._drop(_POLICY_VIOLATION, str(error))
        else:
            await self._send(request, message)

    async def _send(self, request: Request, message: Message) -> None:
        await self._connection.send(_encode(request.command, request.section, message))

    async def _drop(self, code: int, reason: str) -> None:
        log.warning("%s: dropped: %s", self._name, reason)
        await self._connection.close(code, reason.encode()[:_MAX_CLOSE_REASON].decode(errors="ignore"))

    @property
    def _name(self) -> str:
        return f"websocket {peer_name(self._connection.remote_address)}"


def _encode(command: int, section: int, message: Message) -> bytes:
    return encode_reply(Reply(command, section, encode_body(message, BodyFormat.PROTOBUF)))


def _login_reply(**fields: Any) -> Message:
    return schema.message_class("InitWebSocket.Response")(**fields)


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())
