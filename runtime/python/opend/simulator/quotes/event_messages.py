"""Records of event contracts as messages. Their prices are those of Yes; No costs what is missing to 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.market.calendars import Sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number
from opend.simulator.securities import security_message, time_text

from .messages import tick_text

if TYPE_CHECKING:
    from opend.simulator.market.records import Bar, Book, Level, Ticks

YES = number("Common.PredSide", "Yes")
NO = number("Common.PredSide", "No")
TRADES = number("Qot_Common.EC_KlineSource", "None")
BOOK_OF_YES = number("Qot_Common.EC_KlineSource", "OrderBookYes")

_BOUGHT = number("Qot_Common.TickerDirection", "Bid")
_DIGITS = 6
_TickerPoint: Callable[..., Message] = schema.message_class("Qot_GetEventContractTicker.TickerPoint")


def price_of_no(price_of_yes: float) -> float:
    """What No costs."""
    return round(1 - price_of_yes, _DIGITS)


def kline_item(sessions: Sessions, contract: Instrument, bars: Iterable[Bar], side: int, source: int) -> dict[str, Any]:
    """The fields of a `KlineItem`; bars of the order book have no volume."""
    return {
        "code": security_message(contract),
        "pre_side": side,
        "name": contract.name,
        "klineList": [_kline(sessions, bar, side, source) for bar in bars],
    }


def _kline(sessions: Sessions, bar: Bar, side: int, source: int) -> dict[str, Any]:
    is_no = side == NO
    return {
        "time_key": time_text(sessions.local(bar.time)),
        "open": price_of_no(bar.open) if is_no else bar.open,
        "high": price_of_no(bar.low) if is_no else bar.high,
        "low": price_of_no(bar.high) if is_no else bar.low,
        "close": price_of_no(bar.close) if is_no else bar.close,
        "volume": float(bar.volume) if source == TRADES else 0.0,
    }


def ticker_points(sessions: Sessions, ticks: Ticks) -> list[Message]:
    """Several `TickerPoint`."""
    columns = zip(
        ticks.times.tolist(),
        ticks.prices.tolist(),
        ticks.volumes.tolist(),
        ticks.directions.tolist(),
        ticks.sequences.tolist(),
        strict=True,
    )
    return [
        _TickerPoint(
            time=tick_text(sessions, time),
            yesPrice=price,
            noPrice=price_of_no(price),
            volume=float(volume),
            side=YES if direction == _BOUGHT else NO,
            sequence=str(sequence),
        )
        for time, price, volume, direction, sequence in columns
    ]


def ticker_item(contract: Instrument, points: list[Message]) -> dict[str, Any]:
    """The fields of a `TickerItem`."""
    return {"code": security_message(contract), "tickerList": points}


def order_book_item(contract: Instrument, book: Book) -> dict[str, Any]:
    """The fields of an `OrderBookItem`: who sells Yes buys No, so the sides of No mirror those of Yes."""
    return {
        "code": security_message(contract),
        "yesBids": _levels(book.bids),
        "yesAsks": _levels(book.asks),
        "noBids": _mirrored(book.asks),
        "noAsks": _mirrored(book.bids),
    }


def _levels(levels: Sequence[Level]) -> list[dict[str, float]]:
    return [{"price": level.price, "size": float(level.volume)} for level in levels]


def _mirrored(levels: Sequence[Level]) -> list[dict[str, float]]:
    return [{"price": price_of_no(level.price), "size": float(level.volume)} for level in levels]
