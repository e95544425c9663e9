"""Looks at what listens at an address: shakes hands as a client of OpenD does, and knocks as others would."""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from opend import schema
from opend.addresses import Address
from opend.config import ConnectionConfig
from opend.errors import OpenDError
from opend.policy.link import client_options
from opend.sync.sockets import connect
from opend.wire.client import ClientSession
from opend.wire.session import Broken, Connected, ConnectionInfo

_SWITCHING = 101
_MOST_BYTES = 4096
_RECEIVE_SIZE = 65_536

_KNOCK = (
    "GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


@dataclass(frozen=True)
class Handshake:
    """What came of a try to connect as a client of OpenD does.

    Attributes:
        info: what was settled; None where nothing was.
        error: what is wrong with the answer; None where there was none.
        received: the first bytes that came.
        is_closed: whether the other side closed the connection.
    """

    info: ConnectionInfo | None = None
    error: OpenDError | None = None
    received: bytes = b""
    is_closed: bool = False


@dataclass(frozen=True)
class HttpAnswer:
    """What an HTTP server said to a wish for a WebSocket."""

    status: int
    server: str

    @property
    def takes_websockets(self) -> bool:
        """Whether it is a WebSocket door."""
        return self.status == _SWITCHING


@dataclass(frozen=True)
class TlsAnswer:
    """A server that speaks TLS.

    Attributes:
        version: of TLS.
        distrust: why its certificate is not trusted; empty where it is.
        http: what speaks HTTP behind it; None where nothing does.
    """

    version: str
    distrust: str
    http: HttpAnswer | None = field(default=None)


def shake_hands(address: Address, config: ConnectionConfig) -> Handshake:
    """Connect and log in as a client of OpenD does, and hang up."""
    session = ClientSession(client_options(config), schema.message_class, schema.push_numbers())
    received = b""
    try:
        with _connected(address, config.connect_timeout) as sock:
            sock.sendall(session.connect())
            for data in _received(sock, config.connect_timeout):
                received += data
                for event in session.receive(data):
                    if isinstance(event, Connected):
                        return Handshake(event.info, received=received)
                    if isinstance(event, Broken):
                        return Handshake(error=event.error, received=received)
    except TimeoutError:
        return Handshake(received=received)
    except OSError:
        return Handshake(received=received, is_closed=True)
    return Handshake(received=received, is_closed=True)


def knock(address: Address, host: str, patience: float) -> HttpAnswer | None:
    """Ask as a browser does; None where no HTTP server answers."""
    try:
        with _connected(address, patience) as sock:
            return _ask_http(sock, host, patience)
    except OSError:
        return None


def knock_with_tls(address: Address, host: str, patience: float) -> TlsAnswer | None:
    """Ask as a browser does over TLS; None where no such server answers."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with _connected(address, patience) as sock, context.wrap_socket(sock, server_hostname=host) as wrapped:
            return TlsAnswer(
                wrapped.version() or "TLS", _distrust(address, host, patience), _ask_http(wrapped, host, patience)
            )
    except OSError:
        return None


def _distrust(address: Address, host: str, patience: float) -> str:
    context = ssl.create_default_context()
    try:
        with _connected(address, patience) as sock, context.wrap_socket(sock, server_hostname=host):
            return ""
    except ssl.SSLCertVerificationError as error:
        return error.verify_message
    except OSError as error:
        return str(error)


def _ask_http(sock: socket.socket, host: str, patience: float) -> HttpAnswer | None:
    sock.sendall(_KNOCK.format(host=host).encode())
    received = b""
    with contextlib.suppress(TimeoutError):
        for data in _received(sock, patience):
            received += data
            if b"\r\n\r\n" in received or len(received) > _MOST_BYTES:
                break
    head = received.decode("latin-1").split("\r\n")
    version, _, rest = head[0].partition(" ")
    if not version.startswith("HTTP/") or not rest[:3].isdigit():
        return None
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
    return HttpAnswer(int(rest[:3]), headers.get("server", ""))


@contextlib.contextmanager
def _connected(address: Address, patience: float) -> Iterator[socket.socket]:
    with connect([address], time.monotonic() + patience, lambda: False) as sock:
        sock.settimeout(patience)
        yield sock


def _received(sock: socket.socket, patience: float) -> Iterator[bytes]:
    """What comes until the other side closes.

    Raises:
        TimeoutError: it lasts longer than so many seconds.
    """
    deadline = time.monotonic() + patience
    while True:
        sock.settimeout(max(0.001, deadline - time.monotonic()))
        data = sock.recv(_RECEIVE_SIZE)
        if not data:
            return
        yield data
