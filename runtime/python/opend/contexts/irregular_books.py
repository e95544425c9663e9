"""Order books. They change all the time, so their levels are read all at once where that can be."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import repeat
from operator import attrgetter
from typing import Any

from opend import schema
from opend.tables.transposed import turned_class

from .codes import security_code, text_enum

ORDERS = "detailList"
LEVEL = "price", "volume", "hpVolume", "orederCount", ORDERS
BIDS, ASKS = "orderBookBidList", "orderBookAskList"

Level = tuple[float, float, int, dict[int, int]]
"""Price, volume, number of orders, and volume by order id."""

_ALL = slice(None)
"""What `[:]` would make anew each time."""

_ORDER = attrgetter("orderID", "volume")
"""Of each of a level's orders."""

_NO_ORDERS: repeat[dict[int, int]] = repeat({})
"""Of each level; who reads them gets copies."""


def order_book(s2c: Any, wire: bytes) -> dict[str, Any]:
    """The order book of a reply or push, both sides best first. `wire` is `s2c` in protobuf."""
    turned = _turned().FromString(wire)
    book = {
        "code": security_code(s2c.security),
        "name": s2c.name or (s2c.name if s2c.HasField("name") else "N/A"),
        "svr_recv_time_bid": s2c.svrRecvTimeBid,
        "svr_recv_time_ask": s2c.svrRecvTimeAsk,
    }
    if s2c.HasField("orderBookType"):
        book["order_book_type"] = _type_text(s2c.orderBookType)
    book["Bid"] = _levels(BIDS, s2c, turned)
    book["Ask"] = _levels(ASKS, s2c, turned)
    return book


@lru_cache
def _type_text(number: int) -> str:
    return text_enum("OrderBookType").to_string2(number)


@cache
def _turned() -> Any:
    """The class of messages that read a book with the levels of a side as columns; all books are written alike."""
    return turned_class(schema.message_class("Qot_UpdateOrderBook.S2C").DESCRIPTOR, dict.fromkeys((BIDS, ASKS), LEVEL))


def _levels(side: str, s2c: Any, turned: Any) -> list[Level]:
    columns = getattr(turned, side)
    prices, volumes = columns.price[_ALL], columns.hpVolume[_ALL] or columns.volume[_ALL]
    if len(volumes) < len(prices):
        volumes = map(_volume, getattr(s2c, side))
    orders = map(_orders, getattr(s2c, side)) if columns.HasField(ORDERS) else map(dict.copy, _NO_ORDERS)
    return list(zip(prices, volumes, columns.orederCount[_ALL], orders))  # noqa: B905 - `orders` may have no end


def _volume(level: Any) -> float:
    volume: float = level.hpVolume if level.HasField("hpVolume") else level.volume
    return volume


def _orders(level: Any) -> dict[int, int]:
    return dict(map(_ORDER, level.detailList[_ALL]))
