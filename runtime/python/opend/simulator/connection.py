"""One TCP connection: the socket on one side, a server session on the other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from google.protobuf.message import Message

from opend import schema
from opend.schema import Operation
from opend.wire.server import ServerOptions, ServerSession
from opend.wire.session import INIT_CONNECT, Broken, ConnectRequest, Event, Request

from .core import MAX_UNSENT, Core, log
from .faults import ConnectFault, Outgoing, ReplyFault
from .listening import peer_name
from .responder import Refusal, UnknownProtocolError
from .world import SERVER_VERSION

if TYPE_CHECKING:
    from .tcp_door import TcpDoor

_NOTICE = "Notify"


class Connection(asyncio.BufferedProtocol):
    """Serves one client until either side ends it.

    Args:
        core: the simulated OpenD.
        options: how to talk on the wire.
        door: where it came in; is told of its beginning and end.
    """

    def __init__(self, core: Core, options: ServerOptions, door: TcpDoor) -> None:
        self._core = core
        self._session = ServerSession(options, schema.message_class)
        self._door = door
        self._loop = asyncio.get_running_loop()
        self._heard = self._loop.time()
        self._silence_timer: asyncio.TimerHandle | None = None
        self._is_ready = False
        self._wants_notices = True
        self._name = "?"
        self._id: int | None = None
        self.gone = self._loop.create_future()

    # --- what the event loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._name = peer_name(transport.get_extra_info("peername"))
        self._door.entered(self)
        if self._core.faults.take(ConnectFault):
            self._transport.close()
        else:
            self._watch_for_silence()

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._session.writable(sizehint)

    def buffer_updated(self, nbytes: int) -> None:
        self._heard = self._loop.time()
        events = self._session.advance(nbytes)
        if events and isinstance(events[-1], Broken):
            # A broken session cannot answer what came before the break any more.
            self._drop(str(events[-1].error))
            return
        for event in events:
            if not self._transport.is_closing():
                self._handle(event)

    def pause_writing(self) -> None:
        # A client that does not read its replies gets to send no more requests.
        self._transport.pause_reading()

    def resume_writing(self) -> None:
        self._transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - either way it is gone
        if self._silence_timer is not None:
            self._silence_timer.cancel()
        self._is_ready = False
        self._core.leave(self._id)
        self._door.left(self)
        self.gone.set_result(None)

    # --- what the session tells

    def _handle(self, event: Event) -> None:
        if isinstance(event, Request):
            self._answer(event)
        elif isinstance(event, ConnectRequest):
            self._log_in(event.message)

    def _log_in(self, request: Any) -> None:
        try:
            connection_id = self._core.admit(self)
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            if connection_id is not None:
                self._accept(connection_id, request)

    def _refuse(self, refusal: Refusal) -> None:
        log.warning("%s: InitConnect refused: %s", self._name, refusal.text)
        self._reply(INIT_CONNECT, self._session.refuse(refusal.ret_type, refusal.text, refusal.err_code))
        self._transport.close()

    def _accept(self, connection_id: int, request: Any) -> None:
        world = self._core.world
        frame = self._session.accept(
            connection_id=connection_id,
            login_user_id=world.user.id,
            server_version=SERVER_VERSION,
            keep_alive_interval=self._core.settings.keep_alive_interval,
            aes_key=world.new_aes_key(),
            aes_iv=world.new_aes_key(),
            user_attribution=world.user.attribution,
        )
        self._id = connection_id
        self._is_ready = True
        self._wants_notices = request.c2s.recvNotify
        self._reply(INIT_CONNECT, frame)

    def _answer(self, request: Request) -> None:
        try:
            message = self._core.responder.reply(self._id or 0, request.protocol, request.body, request.format)
        except UnknownProtocolError as error:
            self._reply(request.protocol, self._session.reply(request, error.reply()))
            self._drop(str(error))
        else:
            self._reply(request.protocol, self._session.reply(request, message))

    # --- what goes out

    def push(self, operation: Operation, message: Message) -> bool:
        """Send a push, unless this client is not logged in, does not want it, or is going."""
        if not self._is_ready or self._transport.is_closing() or self._declines(operation):
            return False
        self._transport.write(self._session.push(operation.number, message))
        if self._transport.get_write_buffer_size() > MAX_UNSENT:
            log.warning("%s: dropped: it reads too slowly, more than %d bytes wait for it", self._name, MAX_UNSENT)
            self.abort()
        return True

    def _declines(self, operation: Operation) -> bool:
        return operation.name == _NOTICE and not self._wants_notices

    def _reply(self, protocol: int, frame: bytes) -> None:
        fault = self._core.faults.take(ReplyFault, protocol)
        outgoing = fault.spoil(frame) if fault else Outgoing(frame)
        if outgoing.delay:
            self._loop.call_later(outgoing.delay, self._send, outgoing)
        else:
            self._send(outgoing)

    def _send(self, outgoing: Outgoing) -> None:
        if self._transport.is_closing():
            return
        self._transport.write(outgoing.data)
        if outgoing.then_close:
            self._transport.close()

    # --- how it ends

    def close(self) -> None:
        """End the connection after what is on its way."""
        self._transport.close()

    def abort(self) -> None:
        """End the connection at once."""
        self._transport.abort()

    def _drop(self, reason: str) -> None:
        log.warning("%s: dropped: %s", self._name, reason)
        self._transport.close()

    def _watch_for_silence(self) -> None:
        limit = self._core.settings.silence_limit
        left = self._heard + limit - self._loop.time()
        if left > 0:
            self._silence_timer = self._loop.call_later(left, self._watch_for_silence)
        else:
            log.warning("%s: dropped: silent for %g s", self._name, limit)
            self.abort()
