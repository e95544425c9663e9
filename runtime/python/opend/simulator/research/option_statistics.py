"""Protocols of underlyings and their options as a whole: volume, open interest and volatility, now and by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import (
    check_enum,
    day_text,
    find_instrument,
    find_instruments,
    parse_days,
    security_fields,
)
from opend.simulator.shares import closes_so_far

from .option_activity import Ordinals
from .option_columns import UNDERLYING_RANK
from .selection import asked_count, page
from .underlying import Underlying
from .underlyings import OptionDesk

_DATA_TYPE = "Qot_OptionCommon.OptionStatisticDataType"
_RANGE = "Qot_OptionCommon.OptionHVTimeRange"
_WINDOWS = {"30Day": 30, "60Day": 60, "90Day": 90, "120Day": 120, "365Day": 252}
_DAYS_ON_A_PAGE = 100
_MOST_OWNERS = 500
_USUAL_RANKED, _MOST_RANKED = 50, 200

_RANK_FIELDS: dict[str, Callable[[Underlying], Any]] = {
    "name": lambda each: each.instrument.name,
    "totalVolume": lambda each: each.volume,
    "totalOpenInterest": lambda each: each.open_interest,
    "volumeRatio": lambda each: each.volume_ratio,
    "openInterestRatio": lambda each: each.open_interest_ratio,
    "iv": lambda each: each.iv,
    "ivRank": lambda each: each.iv_rank,
    "ivPercentile": lambda each: each.iv_percentile,
    "price": lambda each: each.price,
    "changeRate": lambda each: each.change_rate,
    "ivChange": lambda each: each.iv_change,
    "hv": lambda each: each.hv,
    "hvChange": lambda each: each.hv_change,
    "marketCap": lambda each: each.market_cap,
}


class OptionStatistics(Room):
    """Handlers of statistics of underlyings.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._market = desk.market
        self._desk = desk

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionMarketStatistic", self._market_days)
        responder.register("Qot_GetOptionUnderlyingHisStatistic", self._activity_days)
        responder.register("Qot_GetOptionUnderlyingHisVolatility", self._volatility_days)
        responder.register("Qot_GetOptionUnderlyingOverview", self._overview)
        responder.register("Qot_GetOptionUnderlyingRank", self._rank)

    # --- whole markets

    def _market_days(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owners = self._desk.owners(c2s.optionMarket)
        check_enum("dataType", c2s.dataType, _DATA_TYPE, allow_zero=True)
        wants_volume = c2s.dataType == number(_DATA_TYPE, "Volume")
        days, following = self._page_of_days(owners[0], c2s)
        read = self._desk.activity.volumes if wants_volume else self._desk.activity.open_interest
        calls, puts = _summed([read(owner, days) for owner in owners], len(days))
        parts = self._parts(owners[0], days) if wants_volume else np.ones(len(days))
        rows = zip(days.tolist(), (calls * parts).tolist(), (puts * parts).tolist(), strict=True)
        items = [self._day_fields(owners[0], day) | _call_put_fields(call, put) for day, call, put in rows]
        answer = {"optionMarket": c2s.optionMarket, "dataType": c2s.dataType}
        return success(call, answer | {"statisticList": items, "nextPageKey": following})

    # --- one underlying

    def _activity_days(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owner = self._owner(c2s.owner)
        days, following = self._page_of_days(owner, c2s)
        parts = self._parts(owner, days)
        volumes = (counts * parts for counts in self._desk.activity.volumes(owner, days))
        columns = [*volumes, *self._desk.activity.open_interest(owner, days)]
        prices = self._prices(owner, days)
        rows = zip(days.tolist(), *(np.rint(column).astype(int).tolist() for column in columns), strict=True)
        items = [self._activity_item(owner, row, prices) for row in rows]
        return success(call, _owner_fields(owner) | {"statisticList": items, "nextPageKey": following})

    def _activity_item(self, owner: Instrument, row: Sequence[int], prices: dict[date, float]) -> dict[str, Any]:
        day, calls, puts, open_calls, open_puts = row
        return self._day_fields(owner, day) | {
            "optionVolume": calls + puts,
            "callVolume": calls,
            "putVolume": puts,
            "putCallVolumeRatio": _ratio(puts, calls),
            "optionOpenInterest": open_calls + open_puts,
            "callOpenInterest": open_calls,
            "putOpenInterest": open_puts,
            "putCallOpenInterestRatio": _ratio(open_puts, open_calls),
            "underlyingPrice": prices.get(date.fromordinal(day)),
        }

    def _volatility_days(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owner = self._owner(c2s.owner)
        days, following = self._page_of_days(owner, c2s)
        implied = self._desk.volatility.implied(owner, days).tolist()
        historical = self._desk.volatility.historical(owner, days).tolist()
        prices = self._prices(owner, days)
        items = [
            self._day_fields(owner, day) | {"iv": iv, "hv": hv, "underlyingPrice": prices.get(date.fromordinal(day))}
            for day, iv, hv in zip(days.tolist(), implied, historical, strict=True)
        ]
        return success(call, _owner_fields(owner) | {"volatilityList": items, "nextPageKey": following})

    def _owner(self, security: Any) -> Instrument:
        owner = find_instrument(self._market, security)
        if not self._market.universe.expiries(owner, self._market.today(owner)):
            raise Refusal(f"owner {text_of(owner.key)} has no options")
        return owner

    def _page_of_days(self, owner: Instrument, c2s: Any) -> tuple[Ordinals, bytes | None]:
        first, last = parse_days(c2s.beginTime, c2s.endTime)
        days = self._desk.volatility.days_between(owner, first, min(last, self._desk.today(owner)))
        shown, following = page(days.tolist(), c2s.nextPageKey.decode(errors="replace"), _DAYS_ON_A_PAGE)
        return np.array(shown, dtype=np.int64), following.encode() if following else None

    def _prices(self, owner: Instrument, days: Ordinals) -> dict[date, float]:
        if not len(days):
            return {}
        first, last = (date.fromordinal(int(days[place])) for place in (0, -1))
        return closes_so_far(self._market, owner, first, last)

    def _parts(self, owner: Instrument, days: Ordinals) -> Any:
        """Which part of each day is over: all of it, but of today."""
        today = self._desk.today(owner)
        return np.where(days < today.toordinal(), 1.0, self._desk.survey.progress(owner, today))

    def _day_fields(self, owner: Instrument, day: int) -> dict[str, Any]:
        that = date.fromordinal(day)
        return {"time": day_text(that), "timestamp": self._market.sessions(owner).midnight(that)}

    # --- several underlyings

    def _overview(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owners = find_instruments(self._market, c2s.ownerList, field="ownerList", most=_MOST_OWNERS)
        items = [self._overview_item(self._desk.one(owner)) for owner in owners]
        return success(call, {"underlyingDataList": items})

    def _overview_item(self, underlying: Underlying) -> dict[str, Any]:
        owner = underlying.instrument
        if not self._market.universe.expiries(owner, self._market.today(owner)):
            return _owner_fields(owner)
        calls, puts = underlying.volumes
        open_calls, open_puts = underlying.open_interests
        return _owner_fields(owner) | {
            "callVolume": calls,
            "putVolume": puts,
            "callOpenInterest": open_calls,
            "putOpenInterest": open_puts,
            "iv": underlying.iv,
            "ivRank": underlying.iv_rank,
            "ivPercentile": underlying.iv_percentile,
            "preIV": underlying.iv_before,
            "hvList": self._historical(underlying),
        }

    def _historical(self, underlying: Underlying) -> list[dict[str, Any]]:
        """Historical volatility over several windows, and the share of a year's days on which it was lower."""
        days = self._desk.volatility.days_until(underlying.instrument, underlying.day, 252)
        found = []
        for name, window in _WINDOWS.items():
            values = self._desk.volatility.historical(underlying.instrument, days, window)
            found.append(
                {
                    "timeRange": number(_RANGE, name),
                    "hv": float(values[-1]),
                    "hvPercentile": 100 * float((values[:-1] < values[-1]).mean()) if len(values) > 1 else 50.0,
                }
            )
        return found

    def _rank(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        day, ranked = self._desk.on_day(c2s.optionMarket, c2s.tradingDate)
        kept = UNDERLYING_RANK.keep(ranked, c2s.filterList)
        ordered = UNDERLYING_RANK.sort(kept, c2s.sortType, "Volume", descending=not c2s.isAsc)
        shown, following = page(ordered, c2s.page, asked_count(c2s, _USUAL_RANKED, _MOST_RANKED))
        items = [
            {"owner": security_fields(each.instrument)} | {name: read(each) for name, read in _RANK_FIELDS.items()}
            for each in shown
        ]
        answer = {
            "optionMarket": c2s.optionMarket,
            "sortType": c2s.sortType,
            "tradingDate": day_text(day),
            "tradingTimestamp": self._market.sessions(ranked[0].instrument).midnight(day),
            "rankList": items,
            "nextPage": following,
            "allCount": len(ordered),
        }
        return success(call, answer)


def _summed(pairs: Sequence[tuple[Any, Any]], count: int) -> tuple[Any, Any]:
    calls, puts = np.zeros(count), np.zeros(count)
    for own_calls, own_puts in pairs:
        calls += own_calls
        puts += own_puts
    return calls, puts


def _call_put_fields(calls: float, puts: float) -> dict[str, Any]:
    call_value, put_value = round(calls), round(puts)
    return {
        "callValue": call_value,
        "putValue": put_value,
        "totalValue": call_value + put_value,
        "ratio": _ratio(put_value, call_value),
    }


def _ratio(puts: int, calls: int) -> float:
    return puts / calls if calls else 0.0


def _owner_fields(owner: Instrument) -> dict[str, Any]:
    return {"owner": security_fields(owner), "code": owner.code, "name": owner.name}
