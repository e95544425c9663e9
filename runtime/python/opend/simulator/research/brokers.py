"""The protocol of the brokers that bought and sold most of a Hong Kong security."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from opend.simulator.market import noise
from opend.simulator.market.brokers import BROKERS
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_range

from .days import time_fields
from .subjects import find_traded

_TOP = 10
_MOST_DAYS = 250


@dataclass(frozen=True)
class _Day:
    """What was traded on a day, so far or in all; `time` is that of the figures."""

    day: date
    time: float
    volume: int
    average: float
    low: float
    high: float


@dataclass(frozen=True)
class _Tally:
    """What one broker bought and sold on a day."""

    name: str
    bought: int
    sold: int
    price: float

    @property
    def net(self) -> int:
        return self.bought - self.sold

    @property
    def total(self) -> int:
        return self.bought + self.sold


class TopBrokers(Room):
    """Handler of the protocol of brokers."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetTopTenBuySellBrokers", self._top)

    def _top(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_traded(self._market, c2s.security, "figures of brokers", (QotMarket.HK,))
        check_range("daysBefore", c2s.daysBefore, 0, _MOST_DAYS)
        is_now = c2s.daysBefore == 0
        day = self._today(instrument) if is_now else self._earlier(instrument, c2s.daysBefore)
        tallies = self._tallies(instrument, day)
        buyers = sorted((each for each in tallies if each.net > 0), key=lambda each: -each.net)[:_TOP]
        sellers = sorted((each for each in tallies if each.net < 0), key=lambda each: each.net)[:_TOP]
        rows = [
            *(_item(each, "NetBuy", is_now=is_now) for each in buyers),
            *(_item(each, "NetSell", is_now=is_now) for each in sellers),
        ]
        fields = time_fields(self._market, instrument, dataTime=day.time)
        return success(call, fields | {"isRealTime": is_now, "brokerList": rows})

    def _today(self, instrument: Instrument) -> _Day:
        quote = self._market.quote(instrument)
        return _Day(quote.day, quote.time, quote.volume, quote.average, quote.low, quote.high)

    def _earlier(self, instrument: Instrument, days_before: int) -> _Day:
        kind = number("Qot_Common.KLType", "Day")
        bar = self._market.last_bars(instrument, kind, days_before + 1)[0]
        close = self._market.sessions(instrument).regular_hours(bar.day)[1]
        average = bar.turnover / bar.volume if bar.volume else bar.close
        return _Day(bar.day, close, bar.volume, average, bar.low, bar.high)

    def _tallies(self, instrument: Instrument, day: _Day) -> list[_Tally]:
        """What each broker traded: all that was bought, and all that was sold, belongs to one of them."""
        key = noise.stream(self._market.seed, "brokers", *instrument.key, day.day)
        bought, sold = (_divided(key, side, day.volume, instrument.lot_size) for side in (0, 1))
        return [
            _Tally(name, bought[place], sold[place], _price(day, noise.uniform(key, 2, index=place)))
            for place, (_, name) in enumerate(BROKERS)
        ]


def _divided(key: int, side: int, volume: int, lot_size: int) -> list[int]:
    """A volume as parts of all brokers, in whole lots."""
    weights = [0.02 + noise.uniform(key, side, index=place) ** 4 for place in range(len(BROKERS))]
    parts = [int(volume * weight / sum(weights)) // lot_size * lot_size for weight in weights]
    parts[0] += volume - sum(parts)
    return parts


def _price(day: _Day, place: float) -> float:
    """An average price near the day's own, within its range."""
    way = 0.2 * (2 * place - 1)
    bound = day.high if way > 0 else day.low
    return round(day.average + abs(way) * (bound - day.average), 4)


def _item(tally: _Tally, kind: str, *, is_now: bool) -> dict[str, Any]:
    row = {
        "netVol": tally.net,
        "brokerName": tally.name,
        "buySellType": number("Qot_Common.BuySellType", kind),
    }
    if not is_now:
        return row
    totals = {"avgPrice": tally.price, "totalVol": tally.total, "totalTurnover": round(tally.total * tally.price, 2)}
    return row | totals
