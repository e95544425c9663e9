"""The WebSocket door, for clients that live in browsers and Node.

Needs the package `websockets`, which is imported when the door opens.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from opend.errors import ConfigError
from opend.wire.bodies import BodyFormat
from opend.wire.server import Broadcast
from opend.wire.websocket import Command, DoorError, Reply, encode_reply

from .house import House
from .listening import Door

if TYPE_CHECKING:
    from .websocket_connection import WebSocketConnection

# A client that reads its pushes too slowly is dropped when this many bytes wait for it.
MAX_UNSENT = 64 * 1024 * 1024

# Pushes carry a section that no client has a request under: they count theirs up from below.
_PUSH_SECTION = (1 << 64) - 1


class WebSocketDoor(Door):
    """Listens for WebSocket clients and keeps their connections; with a certificate it speaks TLS."""

    def __init__(self, house: House) -> None:
        super().__init__(house, "websocket_port", house.settings.websocket_port)
        self._last: tuple[Broadcast, bytes] | None = None

    def message_of(self, push: Broadcast) -> bytes:
        """What goes out for a push: it is the same for all clients, and made once for them all."""
        if self._last is None or self._last[0] is not push:
            body, _ = push.body(BodyFormat.PROTOBUF)
            self._last = push, _framed(Reply(push.protocol, _PUSH_SECTION, body))
        return self._last[1]

    @staticmethod
    def opend_lost() -> bytes:
        """What tells a client that the door has lost OpenD."""
        return _framed(Reply(Command.OPEND_LOST, _PUSH_SECTION, b"", DoorError.CLOSED, "OpenD is lost"))

    def _new_peer(self) -> WebSocketConnection:
        from .websocket_connection import WebSocketConnection

        return WebSocketConnection(self, MAX_UNSENT)

    def _prepare(self) -> ssl.SSLContext | None:
        try:
            import websockets.server  # noqa: F401
        except ImportError as error:
            raise ConfigError("the WebSocket door needs the package websockets: pip install websockets") from error
        settings = self.house.settings
        if settings.tls_certificate is None:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            context.load_cert_chain(settings.tls_certificate, settings.tls_key, password=_no_password)
        except (OSError, ValueError) as error:
            raise ConfigError(f"tls_certificate and tls_key cannot be used: {error}") from error
        return context


def _no_password() -> str:
    raise ValueError("the key has a password; one without is needed")


def _framed(reply: Reply) -> bytes:
    from .websocket_connection import framed

    return framed(encode_reply(reply))
