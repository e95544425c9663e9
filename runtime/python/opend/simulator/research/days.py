"""Days and times as research tells them: as seconds since 1970, and beside that as text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.securities import day_text, time_text

_LONG_HOLIDAY = timedelta(days=14)


def day_fields(market: Market, instrument: Instrument, **days: date | None) -> dict[str, Any]:
    """The fields of days: each as the seconds since 1970 of its midnight, and as text under its name and `Str`.

    Args:
        market: the simulated market.
        instrument: whose time zone counts.
        days: days by the name of their field; what is None is left out.
    """
    fields: dict[str, Any] = {}
    for name, day in days.items():
        if day is not None:
            fields[name] = midnight(market, instrument, day)
            fields[f"{name}Str"] = day_text(day)
    return fields


def time_fields(market: Market, instrument: Instrument, **moments: float | None) -> dict[str, Any]:
    """The fields of moments (seconds since 1970): as they are, and as text under their name and `Str`."""
    fields: dict[str, Any] = {}
    for name, moment in moments.items():
        if moment is not None:
            fields[name] = int(moment)
            fields[f"{name}Str"] = time_text(market.local(instrument, moment))
    return fields


def midnight(market: Market, instrument: Instrument, day: date) -> int:
    """When a day begins in an instrument's market, in seconds since 1970."""
    return int(market.moment(instrument, datetime.combine(day, time())))


def last_closed_day(market: Market, instrument: Instrument) -> date:
    """The last trading day whose regular session is over."""
    sessions, now = market.sessions(instrument), market.now()
    day = sessions.regular_day_of(now)
    return day if now >= sessions.closed_at(day) else sessions.previous_day(day)


def closed_days(market: Market, instrument: Instrument, since: timedelta) -> list[date]:
    """The days since some time ago on which an instrument was traded until the close, newest first."""
    last = last_closed_day(market, instrument)
    return market.trading_days(instrument, last - since, last)[::-1]


def trading_day(market: Market, instrument: Instrument, day: date) -> date:
    """A day where the market trades on it, or else the last one before it on which it does."""
    return market.sessions(instrument).previous_day(day + timedelta(days=1))


def closes_at(market: Market, instrument: Instrument, days: Collection[date], adjust: int = 0) -> dict[date, float]:
    """Of each of these days the close, or that of the last day before it with one.

    Args:
        market: the simulated market.
        instrument: what is traded.
        days: none of them after today.
        adjust: `Qot_Common.RehabType`.
    """
    if not days:
        return {}
    closes = market.closes(instrument, min(days) - _LONG_HOLIDAY, max(days), adjust)
    if not closes or next(iter(closes)) > min(days):
        closes = market.closes(instrument, instrument.listed, max(days), adjust)
    known, prices = list(closes), list(closes.values())
    places = {day: bisect_right(known, day) - 1 for day in days}
    return {day: prices[place] if place >= 0 else instrument.base_price for day, place in places.items()}


def close_at(market: Market, instrument: Instrument, day: date) -> float:
    """The close of a day, or that of the last day before it with one."""
    return closes_at(market, instrument, [day])[day]
