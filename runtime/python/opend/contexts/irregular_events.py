"""What is irregular about replies on event contracts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from opend.errors import ReplyError

from .codes import security_code


def event_order_book(s2c: Any) -> dict[str, Any]:
    """The order book of the one contract that was asked for.

    Raises:
        ReplyError: there is none in the reply.
    """
    if not s2c.orderBookList:
        raise ReplyError(ret_type=-1, message="the reply holds no order book of the contract")
    return _order_book(s2c.orderBookList[0])


def event_order_books(s2c: Any) -> list[dict[str, Any]]:
    """The order book of each contract that a push tells of."""
    return [_order_book(book) for book in s2c.orderBookList]


def _order_book(book: Any) -> dict[str, Any]:
    return {
        "code": security_code(book.code),
        "yes_bids": _levels(book.yesBids),
        "yes_asks": _levels(book.yesAsks),
        "no_bids": _levels(book.noBids),
        "no_asks": _levels(book.noAsks),
    }


def _levels(levels: Iterable[Any]) -> list[tuple[float, float]]:
    return [(level.price, level.size) for level in levels]
