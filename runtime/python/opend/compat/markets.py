"""Codes, markets and securities firms."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from opend.enums import FtEnum
from opend.schema import PROTOCOL_PACKAGE

RET_OK, RET_ERROR = 0, -1
UNKNOWN_MARKET = 0
UNKNOWN_FIRM = "Unknown security"
FINISHED_STATUSES = frozenset({3, 5, 6, 7})


def split_stock_str(stock_str_param: object) -> tuple[int, tuple[int, str] | str]:
    """The market's number and the symbol of a code such as 'HK.00700'; a symbol may have dots, as in 'US..DJI'.

    Returns:
        `(RET_OK, (number, symbol))`, or `(RET_ERROR, text)`.
    """
    market, _, symbol = str(stock_str_param).partition(".")
    numbers = _enum("Market")._numbers
    if not symbol or market not in numbers:
        form = "market, dot and symbol, such as 'HK.00700', 'US.AAPL' or 'SZ.000001'"
        return RET_ERROR, f"a code is {form}, not {stock_str_param!r}; markets are {', '.join(numbers)}"
    return RET_OK, (numbers[market], symbol)


def merge_qot_mkt_stock_str(qot_mkt: int, partial_stock_str: str) -> str:
    """The code of a symbol.

    Args:
        qot_mkt: number of the market, a `Qot_Common.QotMarket`.
        partial_stock_str: the symbol.
    """
    return f"{_enum('Market').to_string2(qot_mkt)}.{partial_stock_str}"


def merge_trd_mkt_stock_str(trd_sec_mkt: int, partial_stock_str: str) -> str:
    """The code of a symbol that can be traded.

    Args:
        trd_sec_mkt: number of the market, a `Trd_Common.TrdSecMarket`.
        partial_stock_str: the symbol.
    """
    traded_in: dict[int, int] = _constant("QOT_MARKET_TO_TRD_SEC_MARKET_MAP")
    quoted_in = next((quote for quote, trade in traded_in.items() if trade == trd_sec_mkt), UNKNOWN_MARKET)
    return merge_qot_mkt_stock_str(quoted_in, partial_stock_str)


def conv_pb_security_to_code(security: Any) -> str:
    """The code of a `Qot_Common.Security` message."""
    return merge_qot_mkt_stock_str(security.market, security.code)


def get_string_by_securityFirm(security_enum: str) -> str:
    """What people call a securities firm.

    Args:
        security_enum: a member of `SecurityFirm`.
    """
    firms: dict[str, str] = _constant("SECURITY_FIRM_NAMES")
    return firms.get(security_enum, UNKNOWN_FIRM)


def is_HKTrade_order_status_finish(status: int | str) -> bool:
    """Whether an order is done with, by the number of its status in former versions of the API: 3, 5, 6 or 7."""
    return int(status) in FINISHED_STATUSES


is_USTrade_order_status_finish = is_HKTrade_order_status_finish


class TRADE:
    """What can be traded where."""

    @staticmethod
    def check_mkt_envtype(trd_mkt: str, trd_env: str) -> bool:
        """Whether a trading market can be traded in an environment.

        Args:
            trd_mkt: a member of `TrdMarket`.
            trd_env: a member of `TrdEnv`.
        """
        possible: dict[tuple[str, str], bool] = _constant("MKT_ENV_ENABLE_MAP")
        return possible.get((trd_mkt, trd_env), False)


def _enum(name: str) -> type[FtEnum]:
    enum: type[FtEnum] = getattr(import_module(f"{PROTOCOL_PACKAGE}.enums"), name)
    return enum


def _constant(name: str) -> Any:
    return getattr(import_module(f"{PROTOCOL_PACKAGE}.constants"), name)
