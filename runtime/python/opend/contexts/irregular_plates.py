"""What is irregular about lists of securities: they are asked for by codes, or else by market and type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .codes import enum_number, securities, text_enum


def fill_basic_info(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The codes, which make market and type idle; without codes, market and type.

    Raises:
        ConfigError: an argument that counts is wrong.
    """
    codes = arguments["code_list"]
    if codes is not None and codes != []:
        c2s.market, c2s.secType = 0, 0
        c2s.securityList.extend(securities("code_list", codes))
    else:
        c2s.market = enum_number("market", arguments["market"], text_enum("Market"))
        c2s.secType = enum_number("stock_type", arguments["stock_type"], text_enum("SecurityType"))
