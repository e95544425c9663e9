"""Snapshots: the latest quote of up to 400 securities with the figures that go with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.records import Level, Quote
from opend.simulator.pasts import highest, lowest
from opend.simulator.quotes.basic import BasicQuotes
from opend.simulator.quotes.common import find_instruments
from opend.simulator.quotes.snapshot_parts import SnapshotParts
from opend.simulator.quotes.static_info import lot_size
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.shares import Survey

MOST_CODES = 400
"""Securities of one request."""

_DEPTH = 5
_FIVE_MINUTES = 300.0
_WITHOUT_BOOK = (Kind.INDEX, Kind.PLATE)
_LIKE_BASIC_QUOTES = (
    *("security", "name", "listTime", "listTimestamp", "priceSpread", "updateTime", "updateTimestamp", "secStatus"),
    *("openPrice", "highPrice", "lowPrice", "curPrice", "lastClosePrice", "volume", "hpVolume", "turnover"),
    *("turnoverRate", "amplitude", "preMarket", "afterMarket", "overnight"),
)


class Snapshots(Room):
    """The handler of snapshots.

    Args:
        survey: knows what companies earn, and what the past of securities tells.
    """

    def __init__(self, survey: Survey) -> None:
        self._market = survey.market
        self._pasts = survey.pasts
        self._basic = BasicQuotes(survey.market)
        self._parts = SnapshotParts(survey)

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetSecuritySnapshot", self._snapshots)

    def _snapshots(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instruments = find_instruments(self._market, c2s.securityList, most=MOST_CODES)
        return success(call, {"snapshotList": [self._snapshot(each) for each in instruments]})

    def _snapshot(self, instrument: Instrument) -> dict[str, Any]:
        quote = self._market.quote(instrument)
        basic = self._basic.fields(instrument, quote)
        return {
            "basic": {name: basic[name] for name in _LIKE_BASIC_QUOTES} | self._more(instrument, quote),
            **self._parts.of(instrument, quote, basic),
        }

    def _more(self, instrument: Instrument, quote: Quote) -> dict[str, Any]:
        past = self._pasts.of(instrument)
        return {
            "type": instrument.kind,
            "isSuspend": quote.is_suspended,
            "lotSize": lot_size(instrument),
            "avgPrice": quote.average,
            "volumeRatio": self._pasts.volume_ratio(instrument, quote),
            "highest52WeeksPrice": highest(past.year_high, quote),
            "lowest52WeeksPrice": lowest(past.year_low, quote),
            "highestHistoryPrice": highest(past.ever_high, quote),
            "lowestHistoryPrice": lowest(past.ever_low, quote),
            "closePrice5Minute": self._market.price(instrument, self._market.now() - _FIVE_MINUTES),
            **self._best(instrument),
        }

    def _best(self, instrument: Instrument) -> dict[str, Any]:
        """The best bid and ask, and how much more is bid for than offered."""
        if instrument.kind in _WITHOUT_BOOK:
            return {}
        book = self._market.book(instrument, _DEPTH)
        return {
            **_side("bid", book.bids),
            **_side("ask", book.asks),
            "bidAskRatio": bid_ask_ratio(book.bids, book.asks),
        }


def bid_ask_ratio(bids: Iterable[Level], asks: Iterable[Level]) -> float:
    """What is bid for less what is offered, by both, in percent."""
    bid, ask = (sum(level.volume for level in side) for side in (bids, asks))
    return (bid - ask) / (bid + ask) * 100 if bid + ask else 0.0


def _side(name: str, levels: tuple[Level, ...]) -> dict[str, Any]:
    price, volume = (levels[0].price, levels[0].volume) if levels else (0.0, 0)
    hp_name = f"hp{name.capitalize()}Vol"
    return {f"{name}Price": price, f"{name}Vol": volume, hp_name: float(volume)}
