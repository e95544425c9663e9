"""The market's records as messages: bars, ticks, minutes, order books, brokers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.market.calendars import Sessions
from opend.simulator.market.instruments import Instrument, Key, QotMarket
from opend.simulator.replies import number
from opend.simulator.securities import security_message, time_text

if TYPE_CHECKING:
    from opend.simulator.market.records import Bar, Book, BrokerQueues, BrokerSeat, Level, Minute, Ticks

REALTIME = number("Qot_Common.PushDataType", "Realtime")
CACHED = number("Qot_Common.PushDataType", "Cache")

SPACE = 32
"""The `typeSign` of an ordinary trade, as exchanges print it."""

_Ticker: Callable[..., Message] = schema.message_class("Qot_Common.Ticker")
_IN_DETAIL: dict[int, int] = {QotMarket.HK: 1000}
_IN_DETAIL_ELSEWHERE = 40


def header(instrument: Instrument) -> dict[str, Any]:
    """What all messages about one security begin with; nobody may change it."""
    return _header(instrument.key, instrument.name)


@lru_cache(maxsize=65_536)
def _header(key: Key, name: str) -> dict[str, Any]:
    # Every push needs one.
    return {"security": security_message(key), "name": name}


# --- bars


def kline(sessions: Sessions, bar: Bar) -> dict[str, Any]:
    """The fields of a `Qot_Common.KLine`."""
    return {
        "time": time_text(sessions.local(bar.time)),
        "isBlank": False,
        "highPrice": bar.high,
        "openPrice": bar.open,
        "lowPrice": bar.low,
        "closePrice": bar.close,
        "lastClosePrice": bar.previous_close,
        "volume": bar.volume,
        "turnover": bar.turnover,
        "turnoverRate": bar.turnover_rate,
        "pe": bar.pe,
        "changeRate": bar.change_rate,
        "timestamp": bar.time,
        "hpVolume": float(bar.volume),
    }


def klines(sessions: Sessions, bars: Iterable[Bar]) -> list[dict[str, Any]]:
    """The fields of several `Qot_Common.KLine`."""
    return [kline(sessions, bar) for bar in bars]


# --- minutes


def time_shares(sessions: Sessions, minutes: Iterable[Minute]) -> list[dict[str, Any]]:
    """The fields of several `Qot_Common.TimeShare`."""
    return [
        {
            "time": time_text(sessions.local(minute.time)),
            "minute": minute.minute,
            "isBlank": False,
            "price": minute.price,
            "lastClosePrice": minute.previous_close,
            "avgPrice": minute.average,
            "volume": minute.volume,
            "turnover": minute.turnover,
            "timestamp": minute.time,
            "hpVolume": float(minute.volume),
        }
        for minute in minutes
    ]


# --- ticks


def tickers(sessions: Sessions, ticks: Ticks, push_data_type: int | None = None) -> list[Message]:
    """Several `Qot_Common.Ticker`; `push_data_type` is set in pushes only."""
    columns = zip(
        ticks.times.tolist(),
        ticks.prices.tolist(),
        ticks.volumes.tolist(),
        ticks.turnovers.tolist(),
        ticks.directions.tolist(),
        ticks.sequences.tolist(),
        ticks.types.tolist(),
        strict=True,
    )
    return [
        _Ticker(
            time=tick_text(sessions, time),
            sequence=sequence,
            dir=direction,
            price=price,
            volume=volume,
            turnover=turnover,
            recvTime=time,
            type=kind,
            typeSign=SPACE,
            pushDataType=push_data_type,
            timestamp=time,
            hpVolume=float(volume),
        )
        for time, price, volume, turnover, direction, sequence, kind in columns
    ]


def tick_text(sessions: Sessions, time: float) -> str:
    """Local time of a tick, with milliseconds."""
    minute, milliseconds = divmod(round(time * 1000), 60_000)
    return f"{minute_text(sessions, minute)}{milliseconds / 1000:06.3f}"


@lru_cache(maxsize=4096)
def minute_text(sessions: Sessions, minute: int) -> str:
    """Local time of a minute since 1970, up to its seconds: `2025-06-18 10:00:`."""
    # Many ticks share a minute, and zones are slow to look up.
    return time_text(sessions.local(minute * 60))[:-2]


# --- order books


def order_book(sessions: Sessions, instrument: Instrument, book: Book, *, is_detailed: bool) -> dict[str, Any]:
    """What tells of a book in the reply and the push of it."""
    details = _IN_DETAIL.get(instrument.market, _IN_DETAIL_ELSEWHERE) if is_detailed else 0
    received = tick_text(sessions, book.time)
    return {
        "orderBookAskList": _levels(book.asks, details),
        "orderBookBidList": _levels(book.bids, details),
        "svrRecvTimeBid": received,
        "svrRecvTimeBidTimestamp": book.time,
        "svrRecvTimeAsk": received,
        "svrRecvTimeAskTimestamp": book.time,
    }


def _levels(levels: Iterable[Level], details: int) -> list[dict[str, Any]]:
    return [
        {
            "price": level.price,
            "volume": level.volume,
            "orederCount": level.orders,
            "hpVolume": float(level.volume),
            "detailList": [{"orderID": order, "volume": volume} for order, volume in level.details[:details]],
        }
        for level in levels
    ]


def brokers(queues: BrokerQueues) -> dict[str, Any]:
    """What tells of the brokers in the reply and the push of them."""
    return {"brokerAskList": _seats(queues.asks), "brokerBidList": _seats(queues.bids)}


def _seats(seats: Iterable[BrokerSeat]) -> list[dict[str, Any]]:
    return [
        {"id": seat.id, "name": seat.name, "pos": seat.position, "orderID": seat.order_id, "volume": seat.volume}
        for seat in seats
    ]
