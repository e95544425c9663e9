"""Protocols of short selling: how much was sold short on each day, and how much is short."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from statistics import fmean
from typing import Any

from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.records import Bar
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

from .days import closed_days, closes_at, day_fields, last_closed_day, trading_day
from .key_pages import key_page
from .short_sales import MARKETS, ShortSales
from .subjects import find_traded

_HISTORY = timedelta(days=730)
_DATES_OF_HISTORY = 48
_AVERAGE_DAYS = 20
_MID_MONTH = 15
_FRIDAY = 4
# How long after its date an open position is published.
_PUBLISHED_AFTER = {QotMarket.HK: timedelta(days=7), QotMarket.US: timedelta(days=11)}


class ShortSelling(Room):
    """Handlers of the protocols of short selling."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._sales = ShortSales(market.seed)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetDailyShortVolume", self._daily_volume)
        responder.register("Qot_GetShortInterest", self._interest)

    # --- sold short, by day

    def _daily_volume(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_traded(self._market, c2s.security, "short sales", MARKETS)
        days, next_key = key_page(closed_days(self._market, instrument, _HISTORY), c2s)
        bars = self._daily_bars(instrument, days)
        if instrument.market == QotMarket.US:
            return success(call, {"usItemList": self._us_days(instrument, days, bars), "nextKey": next_key})
        rows = {"hkItemList": self._hk_days(instrument, days, bars), "nextKey": next_key}
        return success(call, rows | self._aggregated(instrument))

    def _daily_bars(self, instrument: Instrument, days: Sequence[date]) -> list[Bar]:
        """The bars of the days and of those before that count for averages, oldest first."""
        if not days:
            return []
        first = self._market.sessions(instrument).previous_day(days[-1], _AVERAGE_DAYS - 1)
        kind = number("Qot_Common.KLType", "Day")
        return self._market.bars(instrument, kind, max(first, instrument.listed), days[0])

    def _us_days(self, instrument: Instrument, days: Sequence[date], bars: Sequence[Bar]) -> list[dict[str, Any]]:
        def row(bar: Bar, short: int) -> dict[str, Any]:
            at_nasdaq = int(short * (0.4 + 0.3 * bar.day.day / 31))
            return {
                "totalSharesShort": short,
                "nasdaqSharesShort": at_nasdaq,
                "nyseSharesShort": short - at_nasdaq,
                "shortPercent": _percent(short, bar.volume),
                "volume": bar.volume,
            }

        return self._days(instrument, days, bars, row)

    def _hk_days(self, instrument: Instrument, days: Sequence[date], bars: Sequence[Bar]) -> list[dict[str, Any]]:
        def row(bar: Bar, short: int) -> dict[str, Any]:
            return {
                "sharesTraded": bar.volume,
                "turnover": bar.turnover,
                "shortSellSharesTraded": short,
                "shortSellTurnover": round(bar.turnover * short / bar.volume, 3) if bar.volume else 0.0,
                "openPrice": bar.open,
            }

        return self._days(instrument, days, bars, row)

    def _days(
        self,
        instrument: Instrument,
        days: Sequence[date],
        bars: Sequence[Bar],
        own: Callable[[Bar, int], dict[str, Any]],
    ) -> list[dict[str, Any]]:
        wanted = set(days)
        sold = [self._sales.sold(instrument, bar.day, bar.volume) for bar in bars]
        parts = [_percent(short, bar.volume) for short, bar in zip(sold, bars, strict=True)]
        rows = [
            day_fields(self._market, instrument, timestamp=bar.day)
            | {"closePrice": bar.close, "lastClosePrice": bar.previous_close}
            | {"dailyTradeAvgRatio": round(fmean(parts[max(place + 1 - _AVERAGE_DAYS, 0) : place + 1]), 4)}
            | own(bar, sold[place])
            for place, bar in enumerate(bars)
            if bar.day in wanted
        ]
        return rows[::-1]

    def _aggregated(self, instrument: Instrument) -> dict[str, Any]:
        dates = self._report_dates(instrument)
        if not dates:
            return {}
        latest = day_fields(self._market, instrument, newTime=dates[0])
        position = self._sales.open_position(instrument, dates[0])
        return {
            "aggregatedShort": position,
            "aggregatedShortRatio": _percent(position, instrument.shares),
            "newTimeStr": latest["newTimeStr"],
        }

    # --- open positions

    def _interest(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_traded(self._market, c2s.security, "open short positions", MARKETS)
        dates, next_key = key_page(self._report_dates(instrument), c2s)
        before = {day: self._market.sessions(instrument).previous_day(day) for day in dates}
        closes = closes_at(self._market, instrument, {*dates, *before.values()})
        is_us = instrument.market == QotMarket.US
        own = self._us_position if is_us else self._hk_position
        rows = [
            day_fields(self._market, instrument, timestamp=day)
            | {"closePrice": closes[day], "lastClosePrice": closes[before[day]]}
            | own(instrument, day)
            for day in dates
        ]
        return success(call, {"usItemList" if is_us else "hkItemList": rows, "nextKey": next_key})

    def _us_position(self, instrument: Instrument, day: date) -> dict[str, Any]:
        position = self._sales.open_position(instrument, day)
        bars = self._daily_bars(instrument, [day])
        volume = round(fmean(bar.volume for bar in bars)) if bars else 0
        return {
            "sharesShort": position,
            "shortPercent": _percent(position, instrument.shares),
            "avgDailyShareVolume": volume,
            "daysToCover": round(position / volume, 4) if volume else 0.0,
        }

    def _hk_position(self, instrument: Instrument, day: date) -> dict[str, Any]:
        position = self._sales.open_position(instrument, day)
        return {"aggregatedShort": position, "aggregatedShortRatio": _percent(position, instrument.shares)}

    def _report_dates(self, instrument: Instrument) -> list[date]:
        """The trading days whose open positions are published, newest first."""
        published = last_closed_day(self._market, instrument) - _PUBLISHED_AFTER[QotMarket(instrument.market)]
        days = _mid_and_end_of_months(published) if instrument.market == QotMarket.US else _fridays(published)
        trading = (trading_day(self._market, instrument, day) for day in days)
        return [day for day in dict.fromkeys(trading) if day >= instrument.listed]


def _fridays(until: date) -> Iterable[date]:
    last = until - timedelta(days=(until.weekday() - _FRIDAY) % 7)
    return [last - timedelta(weeks=week) for week in range(_DATES_OF_HISTORY)]


def _mid_and_end_of_months(until: date) -> Iterable[date]:
    found: list[date] = []
    first = until.replace(day=1)
    while len(found) < _DATES_OF_HISTORY:
        end = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found += [day for day in (end, first.replace(day=_MID_MONTH)) if day <= until]
        first = (first - timedelta(days=1)).replace(day=1)
    return found


def _percent(part: float, whole: float) -> float:
    return round(100 * part / whole, 4) if whole else 0.0
