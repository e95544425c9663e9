"""Settings of one connection. Nothing here is shared: what one connection is told, no other feels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from .errors import ConfigError

Overflow = Literal["drop_oldest", "drop_newest"]
AlgorithmName = Literal["cbc", "ecb", "ftecb"]

MIB = 1024 * 1024

MAX_SECONDS = 1_000_000
"""Longest time that may be set, about eleven days; much more overflows in the waiting functions of some systems."""


@dataclass(frozen=True)
class ConnectionConfig:
    """How one connection to OpenD behaves.

    Attributes:
        host: name or address of the machine that OpenD runs on.
        port: OpenD's TCP port.
        rsa_key: text of the RSA private key that OpenD has too; None talks in clear.
        algorithm: the encryption that OpenD is asked for where there is a key; OpenD may choose another.
        client_id: the name under which OpenD lists this client.
        client_version: this client's version, major * 100 + minor.
        json_bodies: send and receive JSON bodies instead of protobuf.
        ai_type: 1 tells OpenD that an AI agent drives this client.
        programming_language: told to OpenD at connecting.
        connect_timeout: seconds for name lookup, TCP and InitConnect together, retries included.
        request_timeout: seconds to wait for a reply, where a call does not say otherwise.
        dead_after: seconds of silence after which the other side counts as gone.
        reconnect: try again after a lost connection.
        reconnect_interval: longest wait between two tries, in seconds.
        max_body: largest body that is taken, in bytes.
        push_queue_limit: pushes that may wait for a slow handler.
        push_overflow: which push is dropped when the queue is full.
        keep_process_alive: an open context keeps the program running after its main thread ended.

    Raises:
        ConfigError: a value is not of its kind; the text names it.
    """

    host: str = "127.0.0.1"
    port: int = 11111
    rsa_key: str | None = field(default=None, repr=False)
    algorithm: AlgorithmName = "cbc"
    client_id: str = "PyNormal"
    client_version: int = 300
    json_bodies: bool = False
    ai_type: int = 0
    programming_language: str = "Python"
    connect_timeout: float = 15.0
    request_timeout: float = 12.0
    dead_after: float = 33.0
    reconnect: bool = True
    reconnect_interval: float = 6.0
    max_body: int = 64 * MIB
    push_queue_limit: int = 65_536
    push_overflow: Overflow = "drop_oldest"
    keep_process_alive: bool = True

    def __post_init__(self) -> None:
        _check_address(self.host, self.port)
        for name in ("connect_timeout", "request_timeout", "dead_after", "reconnect_interval"):
            check_seconds(name, getattr(self, name))
        for name in ("max_body", "push_queue_limit"):
            _check_count(name, getattr(self, name))
        if self.rsa_key is not None and not isinstance(self.rsa_key, str):
            raise ConfigError(
                f"rsa_key must be the text of an RSA private key, or None, not {type(self.rsa_key).__name__}"
            )
        if self.algorithm not in get_args(AlgorithmName):
            raise ConfigError(f"algorithm must be 'cbc', 'ecb' or 'ftecb', not {self.algorithm!r}")
        if self.push_overflow not in ("drop_oldest", "drop_newest"):
            raise ConfigError(f"push_overflow must be 'drop_oldest' or 'drop_newest', not {self.push_overflow!r}")


def _check_address(host: object, port: object) -> None:
    if not isinstance(host, str) or not host.strip():
        raise ConfigError(f"host must be a name or an address such as '127.0.0.1', not {host!r}")
    if isinstance(port, bool) or not isinstance(port, int) or not 0 < port < 65_536:
        raise ConfigError(f"port must be a whole number from 1 to 65535, not {port!r}")


def check_seconds(name: str, seconds: object) -> None:
    """Make sure that a time is one that can be waited.

    Raises:
        ConfigError: it is none.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds <= MAX_SECONDS:
        raise ConfigError(f"{name} must be a number of seconds above 0 and up to {MAX_SECONDS}, not {seconds!r}")


def _check_count(name: str, count: object) -> None:
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise ConfigError(f"{name} must be a whole number of at least 1, not {count!r}")
