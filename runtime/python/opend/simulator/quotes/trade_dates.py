"""Which days markets trade, and on which of them a security was suspended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from opend.simulator.market.calendars import Sessions, sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import (
    check_enum,
    day_text,
    find_instrument,
    find_instruments,
    parse_days,
    security_fields,
)
from opend.simulator.quotes.malaysia import malaysia
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

_MARKET = "Qot_Common.TradeDateMarket"
_DAY_TYPE = "Qot_Common.TradeDateType"


@dataclass(frozen=True)
class _Calendar:
    """Days on which all of these markets trade; a half day of one of them is a half day."""

    markets: tuple[Callable[[], Sessions], ...]

    def days(self, first: date, last: date) -> list[date]:
        one, *others = (market() for market in self.markets)
        return [day for day in one.trading_days(first, last) if all(other.is_trading_day(day) for other in others)]

    def is_half_day(self, day: date) -> bool:
        return any(market().is_half_day(day) for market in self.markets)

    def midnight(self, day: date) -> float:
        return self.markets[0]().midnight(day)


def _of(*plans: str) -> _Calendar:
    return _Calendar(tuple(partial(sessions, plan) for plan in plans))


_CALENDARS = {
    number(_MARKET, "HK"): _of("HK"),
    number(_MARKET, "US"): _of("US"),
    number(_MARKET, "CN"): _of("CN"),
    number(_MARKET, "NT"): _of("CN", "HK"),
    number(_MARKET, "ST"): _of("HK", "CN"),
    number(_MARKET, "JP_Future"): _of("JP_FUTURE"),
    number(_MARKET, "SG_Future"): _of("SG_FUTURE"),
    number(_MARKET, "SG"): _of("SG"),
    number(_MARKET, "MY"): _Calendar((malaysia,)),
    number(_MARKET, "JP"): _of("JP"),
}


class TradingDays(Room):
    """Handlers of the days that can be traded on."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_RequestTradeDate", self._trading_days)
        responder.register("Qot_GetSuspend", self._suspensions)

    def _trading_days(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        first, last = parse_days(c2s.beginTime, c2s.endTime)
        calendar = self._calendar(c2s)
        days = [
            {"time": day_text(day), "timestamp": calendar.midnight(day), "tradeDateType": _day_type(calendar, day)}
            for day in calendar.days(first, last)
        ]
        return success(call, {"tradeDateList": days})

    def _calendar(self, c2s: Any) -> _Calendar:
        if c2s.HasField("security"):
            return _of(find_instrument(self._market, c2s.security).sessions)
        return _CALENDARS[check_enum("market", c2s.market, _MARKET)]

    def _suspensions(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        first, last = parse_days(c2s.beginTime, c2s.endTime)
        instruments = find_instruments(self._market, c2s.securityList)
        found = [
            {"security": security_fields(each), "suspendList": self._suspended(each, first, last)}
            for each in instruments
        ]
        return success(call, {"SecuritySuspendList": found})

    def _suspended(self, instrument: Instrument, first: date, last: date) -> list[dict[str, Any]]:
        hours = self._market.sessions(instrument)
        days = hours.trading_days(first, min(last, self._market.today(instrument)))
        return [
            {"time": day_text(day), "timestamp": hours.midnight(day)}
            for day in days
            if any(self._market.is_suspended(instrument, moment) for moment in hours.regular_hours(day))
        ]


def _day_type(calendar: _Calendar, day: date) -> int:
    return number(_DAY_TYPE, "Morning" if calendar.is_half_day(day) else "Whole")
