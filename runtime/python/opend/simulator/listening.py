"""What all doors do: listen, keep their connections, go away and come back."""

from __future__ import annotations

import asyncio
import errno
import os
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, Protocol

from opend.errors import ConfigError

from .house import House

if TYPE_CHECKING:
    from .peer import Peer

# How long a stopping simulator lets its last replies drain to clients that may never read them.
DRAIN_SECONDS = 1.0


class Door(ABC):
    """Listens for clients and keeps their connections.

    Args:
        house: what stands behind it.
        setting: the name of the setting that holds its port.
        port: the setting itself; None keeps the door closed.
    """

    def __init__(self, house: House, setting: str, port: int | None) -> None:
        self.house = house
        self._setting = setting
        self._wanted_port = port
        self._server: asyncio.Server | None = None
        self._port = 0
        self._peers: set[Peer] = set()

    @property
    def port(self) -> int:
        """The port that it has, even while it is away; 0 before it opens and after it closes."""
        return self._port

    @property
    def peers(self) -> tuple[Peer, ...]:
        """All connections, logged in or not."""
        return tuple(self._peers)

    async def open(self) -> None:
        """Start to listen, at the same port as before it went away; does nothing where there is no port for it.

        Raises:
            ConfigError: the port is taken, the host is none of this machine's, or the door lacks what it needs.
        """
        if self._wanted_port is None:
            return
        tls = self._prepare()
        host, port = self.house.settings.host, self._port or self._wanted_port
        loop = asyncio.get_running_loop()
        with explained_listening(self._setting, host, port):
            self._server = await loop.create_server(self._new_peer, host, port, ssl=tls)
        self._port = bound_port(self._server.sockets)

    def go_away(self) -> None:
        """Stop to listen and cut all connections, as a crash would; `open` comes back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.drop_connections()

    async def close(self) -> None:
        """Stop to listen and end all connections; replies on their way get a moment to drain."""
        self._port = 0
        if self._server is not None:
            self._server.close()
            self._server = None
        ends = [peer.gone for peer in self._peers]
        for peer in self.peers:
            peer.close()
        if ends:
            await asyncio.wait(ends, timeout=DRAIN_SECONDS)
            self.drop_connections()
            await asyncio.gather(*ends)

    def drop_connections(self) -> None:
        """Cut all connections without a word."""
        for peer in self.peers:
            peer.line.abort()

    def entered(self, peer: Peer) -> None:
        """Tell that a connection came in."""
        if self._server is None:  # accepted in the very moment of closing
            peer.line.abort()
        self._peers.add(peer)

    def left(self, peer: Peer) -> None:
        """Tell that a connection is gone."""
        self._peers.discard(peer)

    @abstractmethod
    def _new_peer(self) -> asyncio.BaseProtocol:
        """A client that comes in: a `Peer`."""

    def _prepare(self) -> SSLContext | None:
        """See to what the door needs; the result is its TLS, if it has any."""
        return None


class _Socket(Protocol):
    def getsockname(self) -> tuple[str, int]: ...


def bound_port(sockets: Iterable[_Socket]) -> int:
    """The port that a listening server got; 0 when it has closed."""
    return next((socket.getsockname()[1] for socket in sockets), 0)


def peer_name(address: tuple[Any, ...] | None) -> str:
    """How the log names a client; its address is unknown when it has gone in the moment it came."""
    return f"{address[0]}:{address[1]}" if address else "a client that is gone"


@contextmanager
def explained_listening(name: str, host: str, port: int) -> Iterator[None]:
    """Turn the operating system's refusal to listen into an error that names the setting.

    Raises:
        ConfigError: the port is taken or not allowed, or the host is none of this machine's.
    """
    try:
        yield
    except OSError as error:
        is_system_error = error.errno in errno.errorcode  # a host name that cannot be looked up is none
        reason = os.strerror(error.errno or 0) if is_system_error else str(error)
        raise ConfigError(f"cannot listen on {host}:{port} ({name}): {reason}; {name} 0 takes a free port") from error
