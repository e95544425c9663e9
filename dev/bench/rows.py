"""What is measured beside the official client, and what each may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import BARS, CODES, LEVELS, TICKS

STOCK = {"market": 1, "code": "00700"}
CODE = "HK.00700"


@dataclass(frozen=True)
class CallRow:
    """One call.

    Attributes:
        name: how the table calls it.
        method: of the packages, with its arguments.
        protocol: for the floor, with its `C2S`.
        budget: the share of the official client's time that ours may take.
        repeat: calls in one sample.
    """

    name: str
    method: str
    kwargs: Mapping[str, Any]
    protocol: str
    c2s: Mapping[str, Any]
    budget: float
    repeat: int


@dataclass(frozen=True)
class PushRow:
    """One kind of push.

    Attributes:
        name: how the table calls it.
        handler: of the packages.
        protocol: of the push.
        budget: how many times as many as the official client ours must hand over in the same time.
        count: pushes in one sample.
    """

    name: str
    handler: str
    protocol: str
    budget: float
    count: int = 2000


CALLS = (
    CallRow(
        "`get_market_state`, 1 row",
        "get_market_state",
        {"code_list": [CODE]},
        "Qot_GetMarketState",
        {"securityList": [STOCK]},
        budget=2 / 5,
        repeat=200,
    ),
    CallRow(
        f"`get_market_snapshot`, {CODES} codes",
        "get_market_snapshot",
        {"code_list": [CODE] * CODES},
        "Qot_GetSecuritySnapshot",
        {"securityList": [STOCK] * CODES},
        budget=1 / 5,
        repeat=10,
    ),
    CallRow(
        f"`get_cur_kline`, {BARS} bars",
        "get_cur_kline",
        {"code": CODE, "num": BARS},
        "Qot_GetKL",
        {"rehabType": 1, "klType": 2, "security": STOCK, "reqNum": BARS},
        budget=2 / 5,
        repeat=50,
    ),
    CallRow(
        f"`get_rt_ticker`, {TICKS} ticks",
        "get_rt_ticker",
        {"code": CODE, "num": TICKS},
        "Qot_GetTicker",
        {"security": STOCK, "maxRetNum": TICKS},
        budget=1 / 5,
        repeat=20,
    ),
    CallRow(
        f"`get_order_book`, {LEVELS} levels",
        "get_order_book",
        {"code": CODE, "num": LEVELS},
        "Qot_GetOrderBook",
        {"security": STOCK, "num": LEVELS},
        budget=2 / 5,
        repeat=200,
    ),
)

PUSHES = (
    PushRow("ticker pushes, DataFrame", "TickerHandlerBase", "Qot_UpdateTicker", budget=10),
    PushRow("quote pushes, DataFrame", "StockQuoteHandlerBase", "Qot_UpdateBasicQot", budget=12),
    PushRow("kline pushes, DataFrame", "CurKlineHandlerBase", "Qot_UpdateKL", budget=10),
    PushRow("order-book pushes, dict", "OrderBookHandlerBase", "Qot_UpdateOrderBook", budget=6),
)
