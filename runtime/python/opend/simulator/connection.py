"""One TCP connection: the socket on one side, a server session on the other."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from opend import schema
from opend.wire.server import Broadcast, ServerOptions, ServerSession
from opend.wire.session import INIT_CONNECT, Broken, ConnectRequest, Event, Request

from .house import log
from .listening import Door
from .login import NOTICE
from .peer import Peer
from .responder import Refusal

# A client that reads its pushes too slowly is dropped when this many bytes wait for it.
MAX_UNSENT = 64 * 1024 * 1024


class Connection(Peer, asyncio.BufferedProtocol):
    """Serves one client that speaks frames.

    Args:
        door: where it came in.
        options: how to talk on the wire.
    """

    def __init__(self, door: Door, options: ServerOptions) -> None:
        super().__init__(door, MAX_UNSENT)
        self._session = ServerSession(options, schema.message_class)
        self._declined = 0

    # --- what the event loop tells

    def get_buffer(self, sizehint: int) -> memoryview:
        """Space to receive into."""
        return self._session.writable(sizehint)

    def buffer_updated(self, nbytes: int) -> None:
        """So many bytes came."""
        self._note_life()
        events = self._session.advance(nbytes)
        if events and isinstance(events[-1], Broken):
            # A broken session cannot answer what came before the break any more.
            self._drop(str(events[-1].error))
            return
        for event in events:
            if self.line.is_closing or self.line.is_frozen:
                return
            self._handle(event)
        self.line.flush()

    # --- what the session tells

    def _handle(self, event: Event) -> None:
        if isinstance(event, Request):
            encode = partial(self._session.reply, event)
            ending = self._answer(event.protocol, event.body, event.format, encode)
            if ending:
                self._drop(ending)
        elif isinstance(event, ConnectRequest):
            self._log_in(event.message)

    def _log_in(self, request: Any) -> None:
        try:
            connection_id = self._admit()
        except Refusal as refusal:
            self._refuse(refusal)
        else:
            if connection_id is not None:
                self._accept(connection_id, request)

    def _refuse(self, refusal: Refusal) -> None:
        log.warning("%s: InitConnect refused: %s", self.name, refusal.text)
        self._send_reply(INIT_CONNECT, self._session.refuse(refusal.ret_type, refusal.text, refusal.err_code))
        self.close()

    def _accept(self, connection_id: int, request: Any) -> None:
        world = self._house.world
        frame = self._session.accept(
            connection_id=connection_id,
            login_user_id=world.user.id,
            server_version=self._house.server_version,
            keep_alive_interval=self._house.settings.keep_alive_interval,
            aes_key=world.new_aes_key(),
            aes_iv=world.new_aes_key(),
            user_attribution=world.user.attribution,
        )
        self.id = connection_id
        self._declined = 0 if request.c2s.recvNotify else schema.operation(NOTICE).number
        self._send_reply(INIT_CONNECT, frame)

    # --- what goes out

    def push(self, push: Broadcast) -> bool:
        """Send a push, unless this client is not logged in, does not want it, or is going."""
        if self.id is None or self.line.is_closing or push.protocol == self._declined:
            return False
        self._send_push(push.protocol, self._session.broadcast(push))
        return True

    def tell_login(self, is_logged_in: bool) -> None:
        """Nothing: the notices tell it."""

    def _nudge(self) -> None:
        """Nothing: this door has no pings."""

    # --- how it ends

    def close(self) -> None:
        """End the connection after what is on its way."""
        self.line.close()

    def _drop(self, reason: str) -> None:
        log.warning("%s: dropped: %s", self.name, reason)
        self.close()
