"""What can be set on a simulator."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from opend.errors import ConfigError
from opend.wire.ciphers import ALGORITHMS, Algorithm
from opend.wire.frames import MAX_BODY


@dataclass(frozen=True)
class Settings:
    """How one simulated OpenD behaves.

    Attributes:
        host: name or address to listen on.
        port: TCP port to listen on; 0 takes a free one.
        seed: everything that is made up follows from it.
        rsa_key: text (PEM) of the RSA private key shared with the clients; None talks in clear.
        algorithm: `"cbc"`, `"ecb"` or `"ftecb"`: how bodies are encrypted, whatever a client asks for.
        websocket_port: port of the WebSocket door, 0 takes a free one; None leaves the door closed.
        websocket_key: the key that WebSocket clients must know; None lets in everybody.
        keep_alive_interval: seconds between two keep-alives, as told to the clients.
        silence_limit: seconds without a byte after which a client is dropped.
        max_connections: clients that may be connected at the same time.
        max_body: largest message body that is taken, in bytes.
        speed: market seconds a real second; 1 goes with the real time, 0 stands still until `advance`.
        start: what the market's clock shows at first, such as `"2025-06-18 10:00:00+08:00"`; None is the real time.

    Raises:
        ConfigError: a value is out of range, or needs another setting that is missing.
    """

    host: str = "127.0.0.1"
    port: int = 0
    seed: int = 0
    rsa_key: str | bytes | None = field(default=None, repr=False)
    algorithm: str | None = None
    websocket_port: int | None = None
    websocket_key: str | None = field(default=None, repr=False)
    keep_alive_interval: int = 10
    silence_limit: float = 30.0
    max_connections: int = 128
    max_body: int = MAX_BODY
    speed: float = 1.0
    start: str | None = None

    def __post_init__(self) -> None:
        _check_port("port", self.port)
        if self.websocket_port is not None:
            _check_port("websocket_port", self.websocket_port)
        elif self.websocket_key is not None:
            raise ConfigError("websocket_key is set, but websocket_port is not: there is no WebSocket door to lock")
        for name in ("keep_alive_interval", "silence_limit", "max_connections", "max_body"):
            if not getattr(self, name) > 0:
                raise ConfigError(f"{name} must be above 0, not {getattr(self, name)!r}")
        self._check_algorithm()
        if not self.speed >= 0:
            raise ConfigError(f"speed must be 0 (a clock moved by hand) or above, not {self.speed!r}")
        self.start_time  # noqa: B018 - raises where it cannot be read

    def _check_algorithm(self) -> None:
        if self.algorithm is None:
            return
        if self.algorithm not in ALGORITHMS:
            raise ConfigError(f"algorithm must be one of {', '.join(ALGORITHMS)}, not {self.algorithm!r}")
        if self.rsa_key is None:
            raise ConfigError(f"algorithm {self.algorithm!r} needs an rsa_key: without one nothing is encrypted")

    @property
    def wire_algorithm(self) -> Algorithm | None:
        """The algorithm by its wire number; None leaves the choice to each client."""
        return None if self.algorithm is None else ALGORITHMS[self.algorithm]

    @property
    def start_time(self) -> float | None:
        """`start` in seconds since 1970."""
        if self.start is None:
            return None
        try:
            moment = datetime.fromisoformat(self.start)
        except (TypeError, ValueError) as error:
            raise ConfigError(f"start must be such as '2025-06-18 10:00:00+08:00', not {self.start!r}") from error
        if moment.tzinfo is None:
            raise ConfigError(f"start must tell its distance from UTC, such as '{self.start}+08:00'")
        return moment.timestamp()


def _check_port(name: str, port: int) -> None:
    if not 0 <= port <= 65_535:
        raise ConfigError(f"{name} must be a number from 0 (any free port) to 65535, not {port!r}")
