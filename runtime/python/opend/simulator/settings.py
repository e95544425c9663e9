"""What can be set on a simulator."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from opend.errors import ConfigError
from opend.wire.ciphers import ALGORITHMS, Algorithm
from opend.wire.frames import MAX_BODY

ANSWERS = ("market", "made up")
QUOTA_MODES = ("off", "warn", "enforce")
MOST_CASH = 1e15

_ABOVE_ZERO = (
    "keep_alive_interval",
    "silence_limit",
    "max_connections",
    "max_body",
    "subscription_quota",
    "history_quota",
)


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
        tls_certificate: file (PEM) with the certificate of the WebSocket door, which then speaks TLS (wss).
        tls_key: file (PEM) with the certificate's private key; None when it stands in the same file.
        control_port: port of the control connection on 127.0.0.1 (`faults.control`), 0 takes a free one; None leaves
            it closed.
        fault_plan: file (TOML) with what shall go wrong (`faults.read_plan`).
        keep_alive_interval: seconds between two keep-alives, as told to the clients.
        silence_limit: seconds without a byte after which a client is dropped.
        max_connections: clients that may be connected at the same time.
        max_body: largest message body that is taken, in bytes.
        speed: market seconds a real second; 1 goes with the real time, 0 stands still until `advance`.
        start: what the market's clock shows at first, such as `"2025-06-18 10:00:00+08:00"`; None is the real time.
        answers: `"market"`: replies and pushes come from the simulated market; `"made up"`: any request gets a valid
            reply out of nothing but the schema and the seed, and nothing of the market is loaded.
        pins: file (TOML) that adds securities to the market, or lays down what they are and what becomes of their
            prices (`market.pin_file`).
        quotas: `"off"`: limits of requests, subscriptions and history are not looked at; `"warn"`: what is beyond them
            is carried out, and logged; `"enforce"`: it is refused, as a real OpenD does.
        subscription_quota: subscriptions that may be held at the same time, each of one code and one subtype.
        history_quota: distinct codes whose history may be requested in 30 days.
        trade_password: unlocks trading with the real accounts.
        security_firm: `Trd_Common.SecurityFirm` that the real accounts are at.
        cash: what every account starts with, by currency, such as `{"HKD": 50_000}`; those that are not named start
            with `exchange.money.STARTING_CASH`.
        state: file (SQLite) that keeps accounts and orders over restarts and crashes; None forgets them at the end.

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
    tls_certificate: str | os.PathLike[str] | None = None
    tls_key: str | os.PathLike[str] | None = None
    control_port: int | None = None
    fault_plan: str | os.PathLike[str] | None = None
    keep_alive_interval: int = 10
    silence_limit: float = 30.0
    max_connections: int = 128
    max_body: int = MAX_BODY
    speed: float = 1.0
    start: str | None = None
    answers: str = "market"
    pins: str | os.PathLike[str] | None = None
    quotas: str = "off"
    subscription_quota: int = 1000
    history_quota: int = 1000
    trade_password: str = field(default="123456", repr=False)
    security_firm: int = 1
    cash: Mapping[str, float] = field(default_factory=dict)
    state: str | os.PathLike[str] | None = None

    def __post_init__(self) -> None:
        _check_port("port", self.port)
        if self.control_port is not None:
            _check_port("control_port", self.control_port)
        self._check_websocket_door()
        for name in _ABOVE_ZERO:
            if not getattr(self, name) > 0:
                raise ConfigError(f"{name} must be above 0, not {getattr(self, name)!r}")
        self._check_algorithm()
        _check_choice("answers", self.answers, ANSWERS)
        _check_choice("quotas", self.quotas, QUOTA_MODES)
        if not self.speed >= 0:
            raise ConfigError(f"speed must be 0 (a clock moved by hand) or above, not {self.speed!r}")
        self.start_time  # noqa: B018 - raises where it cannot be read
        for currency, amount in self.cash.items():
            if not 0 <= amount < MOST_CASH:
                raise ConfigError(f"cash in {currency} must be from 0 to {MOST_CASH:g}, not {amount!r}")

    def _check_websocket_door(self) -> None:
        if self.websocket_port is None:
            for name in ("websocket_key", "tls_certificate", "tls_key"):
                if getattr(self, name) is not None:
                    raise ConfigError(f"{name} is set, but websocket_port is not: there is no WebSocket door for it")
            return
        _check_port("websocket_port", self.websocket_port)
        if self.tls_key is not None and self.tls_certificate is None:
            raise ConfigError("tls_key is set, but tls_certificate is not: TLS needs both")
        if self.tls_certificate is None and not _is_own_machine(self.host):
            raise ConfigError(
                f"host {self.host!r} opens the WebSocket door to other machines, which needs TLS: "
                "set tls_certificate (and tls_key), or listen on 127.0.0.1"
            )

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
        return None if self.start is None else read_time("start", self.start)


def read_time(name: str, text: str) -> float:
    """A time such as `"2025-06-18 10:00:00+08:00"` in seconds since 1970.

    Raises:
        ConfigError: it is no such text; the error calls it by `name`.
    """
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise ConfigError(f"{name} must be such as '2025-06-18 10:00:00+08:00', not {text!r}") from error
    if moment.tzinfo is None:
        raise ConfigError(f"{name} must tell its distance from UTC, such as '{text}+08:00'")
    return moment.timestamp()


def _is_own_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_port(name: str, port: int) -> None:
    if not 0 <= port <= 65_535:
        raise ConfigError(f"{name} must be a number from 0 (any free port) to 65535, not {port!r}")


def _check_choice(name: str, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise ConfigError(f"{name} must be one of {', '.join(choices)}, not {given!r}")
