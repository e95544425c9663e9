"""The settings of a simulated OpenD, as options and as keys of a TOML file: one table for both."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from opend.errors import ConfigError
from opend.schema import enum_descriptor
from opend.simulator.settings import Settings
from opend.simulator.toml import read_toml
from opend.wire.ciphers import RsaCipher

USUAL_PORT = 11111
"""Where a real OpenD listens, unless it is told otherwise."""


@dataclass(frozen=True)
class Kind:
    """How a setting is written.

    Attributes:
        words: what would be right, for errors.
        from_text: what becomes of it on the command line; raises ValueError.
        from_toml: what becomes of a value of a file that lies in a folder; raises ValueError.
        metavar: what stands for it in the help.
    """

    words: str
    from_text: Callable[[str], Any]
    from_toml: Callable[[Any, Path], Any]
    metavar: str


def _exactly(*types: type) -> Callable[[Any, Path], Any]:
    def check(value: Any, _: Path) -> Any:
        if type(value) not in types:
            raise ValueError
        return value

    return check


def _file(value: Any, folder: Path) -> Path:
    name: str = _exactly(str)(value, folder)
    return folder / name


def _moment(value: Any, folder: Path) -> str:
    return value.isoformat(" ") if isinstance(value, datetime) else str(_exactly(str)(value, folder))


def _amount(text: str) -> dict[str, float]:
    currency, _, amount = text.partition("=")
    if not currency:
        raise ValueError
    return {currency: float(amount)}


def _amounts(value: Any, folder: Path) -> dict[str, float]:
    table = _exactly(dict)(value, folder)
    return {currency: float(_exactly(int, float)(amount, folder)) for currency, amount in table.items()}


def _firm(name: str | int) -> int:
    """The number of a securities firm, which may be given by its name in the protocol."""
    if isinstance(name, int) or name.isdigit():
        return int(name)
    values = enum_descriptor("Trd_Common.SecurityFirm").values_by_name
    found = [value.number for key, value in values.items() if key.lower() == f"securityfirm_{name.lower()}"]
    if not found:
        raise ValueError
    return found[0]


TEXT = Kind("a text", str, _exactly(str), "TEXT")
WHOLE = Kind("a whole number", int, _exactly(int), "N")
NUMBER = Kind("a number", float, _exactly(int, float), "X")
FILE = Kind("the name of a file", Path, _file, "FILE")
MOMENT = Kind("a time such as '2025-06-18 10:00:00+08:00'", str, _moment, "TIME")
MONEY = Kind("amounts by currency, such as HKD=50000", _amount, _amounts, "CURRENCY=AMOUNT")
FIRM = Kind(
    "a number or name of Trd_Common.SecurityFirm", _firm, lambda value, _: _firm(_exactly(int, str)(value, _)), "FIRM"
)


@dataclass(frozen=True)
class Setting:
    """One field of `Settings`.

    Attributes:
        name: the field, and the key in a file.
        kind: how it is written.
        words: what it does, for the help.
        choices: the values there are; empty where it takes any.
        of_market: whether it is about the market and the accounts, which a replay has none of.
    """

    name: str
    kind: Kind
    words: str
    choices: tuple[str, ...] = ()
    of_market: bool = True

    @property
    def option(self) -> str:
        """The option of the command line."""
        return f"--{self.name.replace('_', '-')}"

    def read(self, value: Any, folder: Path) -> Any:
        """The value of a file.

        Raises:
            ConfigError: it is of another kind.
        """
        try:
            return self.kind.from_toml(value, folder)
        except ValueError:
            raise ConfigError(f"{self.name} must be {self.kind.words}, not {value!r}") from None

    def parse(self, text: str) -> Any:
        """The value of an option.

        Raises:
            ArgumentTypeError: it is of another kind.
        """
        try:
            return self.kind.from_text(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"must be {self.kind.words}, not {text!r}") from None


def _door(name: str, kind: Kind, words: str, *choices: str) -> Setting:
    return Setting(name, kind, words, choices, of_market=False)


SETTINGS = (
    _door("host", TEXT, "name or address to listen on"),
    _door("port", WHOLE, f"TCP port to listen on; 0 takes a free one (default: {USUAL_PORT})"),
    _door("seed", WHOLE, "what everything made up follows from"),
    _door("rsa_key", FILE, "RSA private key (PEM), the same as the clients have; without one all goes in clear"),
    _door("algorithm", TEXT, "encrypt so, whatever the client asks for", "cbc", "ecb", "ftecb"),
    _door("websocket_port", WHOLE, "also open the WebSocket door; 0 takes a free port"),
    _door("websocket_key", TEXT, "the key that WebSocket clients must know"),
    _door("tls_certificate", FILE, "certificate (PEM) of the WebSocket door, which then speaks TLS (wss)"),
    _door("tls_key", FILE, "the certificate's private key (PEM), where it is not in the same file"),
    _door("control_port", WHOLE, "open the control connection, which `opend faults` talks to; 0 takes a free port"),
    _door("fault_plan", FILE, "what shall go wrong (TOML)"),
    _door("keep_alive_interval", WHOLE, "seconds between two keep-alives, as told to the clients"),
    _door("silence_limit", NUMBER, "seconds without a byte after which a client is dropped"),
    _door("max_connections", WHOLE, "clients that may be connected at the same time"),
    _door("max_body", WHOLE, "largest message body that is taken, in bytes"),
    _door("speed", NUMBER, "market seconds a real second; 0 stands still until the clock is moved by hand"),
    Setting("start", MOMENT, "what the market's clock shows at first (default: the real time)"),
    Setting("answers", TEXT, "from the simulated market, or made up of nothing but the schema", ("market", "made up")),
    Setting("pins", FILE, "securities and prices that are laid down (TOML)"),
    Setting("quotas", TEXT, "what becomes of requests beyond OpenD's limits", ("off", "warn", "enforce")),
    Setting("subscription_quota", WHOLE, "subscriptions that may be held at the same time"),
    Setting("history_quota", WHOLE, "distinct codes whose history may be requested in 30 days"),
    Setting("trade_password", TEXT, "unlocks trading with the real accounts"),
    Setting("security_firm", FIRM, "number or name of the Trd_Common.SecurityFirm that the real accounts are at"),
    Setting("cash", MONEY, "what every account starts with; may be given for several currencies"),
    Setting("state", FILE, "keeps accounts and orders over restarts and crashes (SQLite)"),
)
"""Every field of `Settings`; a test compares."""


def add_options(parser: argparse.ArgumentParser, settings: tuple[Setting, ...] = SETTINGS) -> None:
    """Give a parser an option for each setting, and one for a file of them."""
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="settings in a file (TOML); its keys are the options' names"
    )
    defaults = _defaults()
    for setting in settings:
        action = "append" if setting.kind is MONEY else "store"
        parser.add_argument(
            setting.option,
            dest=setting.name,
            action=action,
            type=setting.parse,
            choices=setting.choices or None,
            metavar=None if setting.choices else setting.kind.metavar,
            default=argparse.SUPPRESS,
            help=setting.words + defaults.get(setting.name, ""),
        )


def _defaults() -> dict[str, str]:
    """What the help adds of the settings that have a default worth telling."""
    told = {field.name: field.default for field in fields(Settings) if field.default not in (None, MISSING)}
    del told["port"]
    return {name: f" (default: {value})".replace("%", "%%") for name, value in told.items()}


def read_settings(options: argparse.Namespace, settings: tuple[Setting, ...] = SETTINGS) -> Settings:
    """The settings that a command line asks for: its options, over those of its file.

    Raises:
        ConfigError: a file cannot be read, or a setting is wrong.
    """
    values: dict[str, Any] = {"port": USUAL_PORT}
    if options.settings is not None:
        values |= _of_file(options.settings, settings)
    values |= _of_options(options, settings)
    if "rsa_key" in values:
        values["rsa_key"] = read_key(values["rsa_key"])
    return Settings(**values)


def read_key(file: str | os.PathLike[str]) -> str:
    """The text of an RSA private key.

    Raises:
        ConfigError: the file cannot be read, or holds no such key.
    """
    try:
        key = Path(file).read_text(encoding="ascii")
        RsaCipher(key)
    except (OSError, UnicodeDecodeError, ConfigError) as error:
        raise ConfigError(f"rsa_key {file}: {error}") from error
    return key


def _of_options(options: argparse.Namespace, settings: tuple[Setting, ...]) -> dict[str, Any]:
    given = vars(options)
    values = {setting.name: given[setting.name] for setting in settings if setting.name in given}
    if "cash" in values:
        values["cash"] = {currency: amount for each in values["cash"] for currency, amount in each.items()}
    return values


def _of_file(path: Path, settings: tuple[Setting, ...]) -> dict[str, Any]:
    table = read_toml(path)
    try:
        return _read_table(table, {setting.name: setting for setting in settings}, path.parent)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from error


def _read_table(table: Mapping[str, Any], settings: Mapping[str, Setting], folder: Path) -> dict[str, Any]:
    values = {}
    for key, value in table.items():
        if key not in settings:
            near = get_close_matches(key, settings, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(settings)}"
            raise ConfigError(f"the key {key!r} is unknown; {hint}")
        values[key] = settings[key].read(value, folder)
    return values
