"""What is irregular about a user's own lists and about trading days: arguments that depend on each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opend.enums import MISSING_TEXT
from opend.errors import ConfigError

from .codes import enum_number, text_enum
from .irregular_flows import fill_year

ALL_MARKETS = 0


def fill_price_reminder(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The market whose reminders are asked for; a code, where there is one, makes it idle.

    Raises:
        ConfigError: there is neither code nor market, or the market is none.
    """
    code, market = arguments["code"], arguments["market"]
    if code is None and market is None:
        raise ConfigError("one of code and market must be given")
    if code is None and market != MISSING_TEXT:
        c2s.market = enum_number("market", market, text_enum("Market"))


def fill_trading_days(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The span of days, and that no market is meant where none is given.

    Raises:
        ConfigError: a date is none.
    """
    if arguments["market"] is None:
        c2s.market = ALL_MARKETS
    fill_year(c2s, arguments)
