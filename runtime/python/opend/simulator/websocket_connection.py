"""One WebSocket connection: the transport on one side, the protocol without I/O of `websockets` on the other."""

from __future__ import annotations

import asyncio
import hmac
from functools import partial
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message
from websockets.frames import Frame, Opcode
from websockets.http11 import Request as HttpRequest
from websockets.protocol import State
from websockets.server import ServerProtocol

from opend import schema
from opend.errors import BodyError, WebSocketMessageError
from opend.wire.bodies import BodyFormat, decode_body, encode_body
from opend.wire.server import Broadcast
from opend.wire.session import INIT_CONNECT
from opend.wire.websocket import Command, Reply, Request, decode_request, encode_reply, websocket_key

from .house import log
from .listening import DRAIN_SECONDS
from .peer import Peer
from .responder import Refusal

if TYPE_CHECKING:
    from .websocket_door import WebSocketDoor

_HEADER_ROOM = 1024
_GOING_AWAY = 1001
_POLICY_VIOLATION = 1008
_BAD_DATA = 1003
_MAX_CLOSE_REASON = 120


class WebSocketConnection(Peer, asyncio.Protocol):
    """Serves one client that speaks messages.

    Args:
        door: where it came in.
        most_unsent: bytes that may wait for it; then it is dropped.
    """

    def __init__(self, door: WebSocketDoor, most_unsent: int) -> None:
        super().__init__(door, most_unsent)
        self._entrance = door
        self._settings = door.house.settings
        self._protocol = ServerProtocol(
            max_size=self._settings.max_body + _HEADER_ROOM, logger=log.getChild("websocket")
        )
        self._message = bytearray()
        self._message_type = Opcode.BINARY
        self._end_timer: asyncio.TimerHandle | None = None

    # --- what the event loop tells

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        self._note_life()
        self._protocol.receive_data(data)
        self._take_events()
        self.line.flush()

    def eof_received(self) -> None:
        """The client sends nothing more."""
        self._protocol.receive_eof()
        self._take_events()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client is gone."""
        if self._end_timer is not None:
            self._end_timer.cancel()
        super().connection_lost(exc)

    # --- what the protocol tells

    def _take_events(self) -> None:
        events = self._protocol.events_received()
        self._write()
        for event in events:
            if isinstance(event, HttpRequest):
                self._shake_hands(event)
            elif isinstance(event, Frame) and self._goes_on:
                self._take_frame(event)
        error = self._protocol.handshake_exc or self._protocol.parser_exc
        if error is not None and not isinstance(error, EOFError):
            log.warning("%s: dropped: %s", self.name, error)

    @property
    def _goes_on(self) -> bool:
        return self._protocol.state is State.OPEN and not self.line.is_frozen and not self.line.is_closing

    def _shake_hands(self, request: HttpRequest) -> None:
        self._protocol.send_response(self._protocol.accept(request))
        self._write()

    def _take_frame(self, frame: Frame) -> None:
        if frame.opcode in (Opcode.BINARY, Opcode.TEXT):
            self._message_type = frame.opcode
        elif frame.opcode is not Opcode.CONT:
            return
        self._message += frame.data
        if frame.fin:
            message, self._message = bytes(self._message), bytearray()
            is_text = self._message_type is Opcode.TEXT
            self._take(message.decode(errors="replace") if is_text else message)

    def _take(self, data: bytes | str) -> None:
        try:
            request = decode_request(data, self._settings.max_body)
        except WebSocketMessageError as error:
            self._drop(_BAD_DATA, str(error))
            return
        if request.command == Command.LOG_IN:
            self._log_in(request)
        elif self.id is None:
            self._drop(_POLICY_VIOLATION, f"command {request.command} came before the log-in")
        else:
            ending = self._answer(request.command, request.body, BodyFormat.PROTOBUF, partial(_reply_frame, request))
            if ending:
                self._drop(_POLICY_VIOLATION, ending)

    # --- the log-in

    def _log_in(self, request: Request) -> None:
        try:
            self._check_login(request.body)
            self.id = self._admit()
        except Refusal as refusal:
            self._send_login_reply(request, retType=refusal.ret_type, retMsg=refusal.text)
            self._drop(_POLICY_VIOLATION, refusal.text)
            return
        if self.id is not None:
            s2c = {"serverTime": self._house.world.unix_time(), "connID": self.id}
            self._send_login_reply(request, retType=0, retMsg="", s2c=s2c)

    def _check_login(self, body: bytes) -> None:
        try:
            login: Any = decode_body(schema.message_class("InitWebSocket.Request"), body, BodyFormat.PROTOBUF)
        except BodyError as error:
            raise Refusal(f"the log-in cannot be read: {error}") from error
        if self.id is not None:
            raise Refusal("this connection is logged in already")
        key = self._settings.websocket_key
        if key is not None and not _same(login.c2s.websocketKey, websocket_key(key)):
            raise Refusal("wrong websocketKey: it must be the MD5 of this door's key, in lower-case hexadecimal digits")

    def _send_login_reply(self, request: Request, **fields: Any) -> None:
        reply = schema.message_class("InitWebSocket.Response")(**fields)
        self._send_reply(INIT_CONNECT, _reply_frame(request, reply))

    # --- what goes out

    def push(self, push: Broadcast) -> bool:
        """Send a push, unless this client is going."""
        if self._protocol.state is not State.OPEN or self.line.is_closing:
            return False
        self._send_push(push.protocol, self._entrance.message_of(push))
        return True

    def tell_login(self, is_logged_in: bool) -> None:
        """Tell the client that the door has lost OpenD."""
        if not is_logged_in and self._protocol.state is State.OPEN and not self.line.is_closing:
            self.line.send(self._entrance.opend_lost())

    def _write(self) -> None:
        """Send what the protocol wants to be sent."""
        for data in self._protocol.data_to_send():
            if data:
                self.line.send(data)
            else:
                self.line.close()

    def _call_it(self, address: str) -> str:
        return f"websocket {address}"

    def _nudge(self) -> None:
        if self._protocol.state is State.OPEN:
            self._protocol.send_ping(b"")
            self._write()

    # --- how it ends

    def close(self) -> None:
        """Say goodbye, and end the connection when the client has said it too, or soon."""
        self._end(_GOING_AWAY, "")

    def _drop(self, code: int, reason: str) -> None:
        log.warning("%s: dropped: %s", self.name, reason)
        self._end(code, reason.encode()[:_MAX_CLOSE_REASON].decode(errors="ignore"))

    def _end(self, code: int, reason: str) -> None:
        if self._protocol.state is State.OPEN:
            self._protocol.send_close(code, reason)
            self._write()
            self._end_timer = self._loop.call_later(DRAIN_SECONDS, self.line.abort)
        elif self._end_timer is None:
            self.line.close()


def framed(data: bytes) -> bytes:
    """A message in its WebSocket frame, as servers send it."""
    return Frame(Opcode.BINARY, data).serialize(mask=False)


def _reply_frame(request: Request, message: Message) -> bytes:
    body = encode_body(message, BodyFormat.PROTOBUF)
    return framed(encode_reply(Reply(request.command, request.section, body)))


def _same(given: str | bytes, right: str) -> bool:
    """Compare in constant time; text that is not UTF-8 comes out of protobuf as bytes."""
    return hmac.compare_digest(given.encode() if isinstance(given, str) else given, right.encode())
