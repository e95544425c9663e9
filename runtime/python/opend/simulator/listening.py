"""Helpers of the doors: which port was taken or why not, and who came in."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from opend.errors import ConfigError


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
