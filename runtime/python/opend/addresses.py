"""From a host name to a socket, for both kinds of I/O."""

from __future__ import annotations

import contextlib
import ipaddress
import os
import socket
import threading
from collections.abc import Callable
from typing import Any, NamedTuple


class Address(NamedTuple):
    """One address of a host; both I/O folders try them in turn."""

    family: int
    kind: int
    protocol: int
    endpoint: Any

    def __str__(self) -> str:
        return f"{self.endpoint[0]}:{self.endpoint[1]}"

    def new_socket(self) -> socket.socket:
        """A non-blocking socket of the address's family."""
        sock = socket.socket(self.family, self.kind, self.protocol)
        sock.setblocking(False)
        return sock


Found = list[Address] | OSError


def look_up(host: str, port: int, tell: Callable[[Found], None]) -> None:
    """Find the addresses of a host, and tell them, or what failed, exactly once.

    The system's lookup takes no time limit: a name is looked up on a thread that may outlive the caller's patience.
    """
    if _is_literal(host):
        tell(_find(host, port))
        return
    thread = threading.Thread(target=lambda: tell(_find(host, port)), name=f"opend-lookup of {host}", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # no more threads; Python 3.12.0 and .1 start none once the main thread has ended
        tell(_find(host, port))


def _is_literal(host: str) -> bool:
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


def _find(host: str, port: int) -> Found:
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        return error
    except ValueError as error:  # a label of 64 letters, a zero byte
        return OSError(f"{host!r} is no host name: {error}")
    return [Address(family, kind, protocol, endpoint) for family, kind, protocol, _, endpoint in rows]


def finish_connecting(sock: socket.socket) -> None:
    """Prepare a socket whose connecting is over.

    Raises:
        OSError: it failed.
    """
    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))
    # A client that keeps knocking at a free port of its own machine can be given that port, and meet itself.
    if sock.getsockname() == sock.getpeername():
        raise ConnectionRefusedError("nobody listens there")
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
