"""Members of enums and codes of securities, as users write them, become what the wire has."""

from __future__ import annotations

from enum import Enum, IntEnum
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.enums import FtEnum, check_member, not_a_member
from opend.errors import ConfigError

CODE_FORM = "a code such as 'HK.00700' or 'US.AAPL': market, dot, symbol"


def enum_number(parameter: str, value: Any, enum: type[FtEnum]) -> int | list[int]:
    """The wire number of an enum's text, or of each text of a list.

    Raises:
        ConfigError: a text is none of the enum's.
    """
    if isinstance(value, list | tuple):
        return [enum_number(parameter, each, enum) for each in value]  # type: ignore[misc]
    check_member(parameter, value, enum)
    return enum._numbers[value]


def member_number(parameter: str, value: Any, enum: type[IntEnum], takes_numbers: bool) -> int | list[int]:
    """The number of a member, or of each member of a list; `takes_numbers` lets numbers pass that nobody here knows.

    Raises:
        ConfigError: the value is no member, such as a member of another enum.
    """
    if isinstance(value, list | tuple):
        return [member_number(parameter, each, enum, takes_numbers) for each in value]  # type: ignore[misc]
    number = _number_of(value, enum)
    if number is None or not (takes_numbers or number in tuple(enum)):
        raise not_a_member(parameter, value, enum)
    return number


def _number_of(value: Any, enum: type[IntEnum]) -> int | None:
    """The whole number that a value is or says; None for what says none, and for a member of another enum."""
    if isinstance(value, Enum) and not isinstance(value, enum):
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


@cache
def text_enum(name: str) -> type[FtEnum]:
    """The enum of texts that has a name."""
    enum: type[FtEnum] = getattr(import_module(f"{schema.PROTOCOL_PACKAGE}.enums"), name)
    return enum


def security(parameter: str, value: Any) -> Message:
    """A `Qot_Common.Security` of a code.

    Raises:
        ConfigError: the value is no code of a known market.
    """
    market, dot, symbol = str(value).partition(".")
    numbers = markets()._numbers
    if not isinstance(value, str) or not dot or not symbol or market not in numbers:
        raise ConfigError(f"{parameter} must be {CODE_FORM}, not {value!r}; markets are {', '.join(numbers)}")
    return schema.message_class("Qot_Common.Security")(market=numbers[market], code=symbol)


def securities(parameter: str, value: Any) -> list[Message]:
    """The `Qot_Common.Security` of each code of a list, or of a text with commas; each code once.

    Raises:
        ConfigError: there is no code, or one that is none.
    """
    codes = value.split(",") if isinstance(value, str) else value
    if not isinstance(codes, list | tuple) or not codes:
        raise ConfigError(f"{parameter} must be a list of codes such as ['HK.00700', 'US.AAPL'], not {value!r}")
    return [security(parameter, code) for code in dict.fromkeys(map(_stripped, codes))]


def _stripped(code: Any) -> Any:
    return code.strip() if isinstance(code, str) else code


def security_code(security: Any) -> str:
    """The code of a `Qot_Common.Security`: market, dot, symbol."""
    return code_of(security.market, security.code)


def code_of(market: int, symbol: str) -> str:
    """The code of a market's number and a symbol."""
    return _beginning(market) + symbol


@lru_cache
def _beginning(market: int) -> str:
    return f"{markets().to_string2(market)}."


def markets() -> type[FtEnum]:
    """The markets that codes begin with."""
    return text_enum("Market")
