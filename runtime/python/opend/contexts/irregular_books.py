"""Order books. They change all the time, so their levels are read without a call for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .codes import security_code, text_enum

Level = tuple[float, float, int, dict[int, int]]
"""Price, volume, number of orders, and volume by order id."""


def order_book(s2c: Any) -> dict[str, Any]:
    """The order book of a reply or push, both sides best first."""
    book = {
        "code": security_code(s2c.security),
        "name": s2c.name or (s2c.name if s2c.HasField("name") else "N/A"),
        "svr_recv_time_bid": s2c.svrRecvTimeBid,
        "svr_recv_time_ask": s2c.svrRecvTimeAsk,
    }
    if s2c.HasField("orderBookType"):
        book["order_book_type"] = text_enum("OrderBookType").to_string2(s2c.orderBookType)
    book["Bid"] = _levels(s2c.orderBookBidList)
    book["Ask"] = _levels(s2c.orderBookAskList)
    return book


def _levels(levels: Sequence[Any]) -> list[Level]:
    return [
        (
            level.price,
            level.hpVolume or (level.hpVolume if level.HasField("hpVolume") else level.volume),
            level.orederCount,
            {each.orderID: each.volume for each in orders} if (orders := level.detailList) else {},
        )
        for level in levels[:]  # a slice makes its messages quicker than a loop does
    ]
