"""Where the money goes: capital flow over time, and its distribution over the sizes of trades."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.market.records import FlowPoint, Sizes
from opend.simulator.quotes.common import check_enum, day_text, find_instrument, parse_day, time_text
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

_PERIOD = "Qot_Common.PeriodType"
_INTRADAY = number(_PERIOD, "INTRADAY")
_USUAL_DAYS = 365
_WITH_FLOW = (Kind.STOCK, Kind.TRUST, Kind.WARRANT)


class CapitalFlows(Room):
    """Handlers of capital flow."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetCapitalFlow", self._flow)
        responder.register("Qot_GetCapitalDistribution", self._distribution)

    def _flow(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = self._traded(c2s.security)
        period = check_enum("periodType", c2s.periodType, _PERIOD) if c2s.HasField("periodType") else _INTRADAY
        points = self._market.flow(instrument, period, *self._span(c2s, instrument))
        if period == _INTRADAY:
            return success(call, self._minutes(instrument, points))
        return success(call, {"flowItemList": [self._period(instrument, point) for point in points]})

    def _span(self, c2s: Any, instrument: Instrument) -> tuple[date, date]:
        last = parse_day("endTime", c2s.endTime) if c2s.endTime else self._market.today(instrument)
        first = parse_day("beginTime", c2s.beginTime) if c2s.beginTime else last - timedelta(days=_USUAL_DAYS)
        if last < first:
            raise Refusal(f"endTime {day_text(last)} is before beginTime {day_text(first)}")
        return first, last

    def _minutes(self, instrument: Instrument, points: list[FlowPoint]) -> dict[str, Any]:
        items = [
            _item(point.net) | {"time": self._time_text(instrument, point.time), "timestamp": point.time}
            for point in points
        ]
        last = {"lastValidTime": items[-1]["time"], "lastValidTimestamp": items[-1]["timestamp"]} if items else {}
        return {"flowItemList": items, **last}

    def _period(self, instrument: Instrument, point: FlowPoint) -> dict[str, Any]:
        midnight = self._market.sessions(instrument).midnight(point.day)
        moment = {"time": time_text(point.day), "timestamp": midnight}
        return _item(point.net) | moment | {"mainInFlow": point.net.main}

    def _distribution(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = self._traded(c2s.security)
        found = self._market.distribution(instrument)
        return success(
            call,
            {
                **_by_size("capitalIn", found.inflow),
                **_by_size("capitalOut", found.outflow),
                "updateTime": self._time_text(instrument, found.time),
                "updateTimestamp": found.time,
            },
        )

    def _traded(self, security: Any) -> Instrument:
        instrument = find_instrument(self._market, security)
        if instrument.kind not in _WITH_FLOW:
            raise Refusal(f"security {instrument.code} has no capital flow: only stocks, trusts and warrants have")
        return instrument

    def _time_text(self, instrument: Instrument, moment: float) -> str:
        return time_text(self._market.local(instrument, moment))


def _item(net: Sizes) -> dict[str, Any]:
    return {
        "inFlow": net.total,
        "superInFlow": net.super,
        "bigInFlow": net.big,
        "midInFlow": net.mid,
        "smlInFlow": net.small,
    }


def _by_size(name: str, sizes: Sizes) -> dict[str, float]:
    return {
        f"{name}Super": sizes.super,
        f"{name}Big": sizes.big,
        f"{name}Mid": sizes.mid,
        f"{name}Small": sizes.small,
    }
