"""The TCP door, for all clients that speak frames."""

from __future__ import annotations

import asyncio

from opend.wire.ciphers import RsaCipher
from opend.wire.server import ServerOptions

from .connection import Connection
from .core import DRAIN_SECONDS, Core
from .listening import bound_port, explained_listening


class TcpDoor:
    """Listens for TCP clients and keeps their connections.

    Raises:
        ConfigError: the RSA key cannot be used.
    """

    def __init__(self, core: Core) -> None:
        settings = core.settings
        self._core = core
        self._options = ServerOptions(
            rsa=None if settings.rsa_key is None else RsaCipher(settings.rsa_key),
            algorithm=settings.wire_algorithm,
            max_body=settings.max_body,
        )
        self._server: asyncio.Server | None = None
        self._connections: set[Connection] = set()

    @property
    def port(self) -> int:
        """The port that is listened on; 0 while the door is closed."""
        return bound_port(self._server.sockets) if self._server else 0

    async def open(self) -> None:
        """Start to listen.

        Raises:
            ConfigError: the port is taken, or the host is none of this machine's.
        """
        settings = self._core.settings
        loop = asyncio.get_running_loop()
        with explained_listening("port", settings.host, settings.port):
            self._server = await loop.create_server(
                lambda: Connection(self._core, self._options, self), settings.host, settings.port
            )

    async def close(self) -> None:
        """Stop to listen and end all connections; replies on their way get a moment to drain."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        ends = [connection.gone for connection in self._connections]
        for connection in tuple(self._connections):
            connection.close()
        if ends:
            await asyncio.wait(ends, timeout=DRAIN_SECONDS)
            self.drop_connections()
            await asyncio.gather(*ends)

    def drop_connections(self) -> None:
        """Cut all connections without a word."""
        for connection in tuple(self._connections):
            connection.abort()

    def entered(self, connection: Connection) -> None:
        """Tell that a connection came in."""
        if self._server is None:  # accepted in the very moment of closing
            connection.abort()
        else:
            self._connections.add(connection)

    def left(self, connection: Connection) -> None:
        """Tell that a connection is gone."""
        self._connections.discard(connection)
