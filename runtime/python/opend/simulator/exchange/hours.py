"""When orders hold: the sessions in which trades of the market count for them, and their end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from opend.simulator.market.calendars import Period, Phase, Sessions

from .orders import Order
from .terms import AUCTION_TYPES, OrderType, Rejection, Session, TimeInForce

LONGEST = 90
"""Days that an order holds at most."""

_AUCTIONS = frozenset({Phase.AUCTION, Phase.WAITING, Phase.CLOSING_AUCTION})
_REGULAR = _AUCTIONS | {Phase.REGULAR}
_EXTENDED = _REGULAR | {Phase.PRE_MARKET, Phase.AFTER_HOURS}
_PHASES = {
    Session.RTH: _REGULAR,
    Session.ETH: _EXTENDED,
    Session.ALL: _EXTENDED | {Phase.OVERNIGHT},
    Session.OVERNIGHT: frozenset({Phase.OVERNIGHT}),
}
_DAY_LENGTH = 86_400.0


class Hours(NamedTuple):
    """When an order holds; trades of the market count for it when `start` < time <= `end`."""

    start: float
    end: float


def phases(order: Order) -> frozenset[Phase]:
    """What must go on in the market so that the order may trade."""
    if order.type in AUCTION_TYPES:
        return _AUCTIONS if order.type == OrderType.AUCTION else _REGULAR
    if order.session != Session.NONE:
        return _PHASES[order.session]
    return _EXTENDED if order.outside_regular else _REGULAR


def hours_of(order: Order, sessions: Sessions, now: float) -> Hours:
    """When a new order holds.

    Raises:
        Rejection: its own end is no time, or has passed.
    """
    allowed = phases(order)
    first = next(_periods(sessions, _AUCTIONS if order.type in AUCTION_TYPES else allowed, now))
    day = sessions.day_of(first.start)
    start = max(now, first.start)
    if order.type == OrderType.AUCTION:
        return Hours(start, _auction_end(sessions.periods(day), first))
    if order.time_in_force == TimeInForce.GTC:
        return Hours(start, now + LONGEST * _DAY_LENGTH)
    if order.time_in_force == TimeInForce.GTD:
        return Hours(start, _own_end(order.expire_text, sessions, now))
    return Hours(start, [period.end for period in sessions.periods(day) if period.kind in allowed][-1])


def is_open(order: Order, sessions: Sessions, at: float) -> bool:
    """Whether the market matches orders like this one all the time at a moment."""
    period = sessions.period_at(at)
    return period is not None and period.kind.trades and period.kind in phases(order)


def _periods(sessions: Sessions, allowed: frozenset[Phase], after: float) -> Iterator[Period]:
    """The stretches of time in which an order may trade, from a moment on."""
    day = sessions.day_of(after)
    while True:
        yield from (period for period in sessions.periods(day) if period.end > after and period.kind in allowed)
        day = sessions.next_day(day)


def _auction_end(periods: Sequence[Period], first: Period) -> float:
    """An auction ends where the market begins to match orders all the time, or the day ends."""
    end = first.end
    for period in periods:
        if period.start == end and period.kind in _AUCTIONS:
            end = period.end
    return end


def _own_end(text: str, sessions: Sessions, now: float) -> float:
    end = _end_of_day(text, sessions) if len(text) <= len("2025-06-18") else _moment(text, sessions)
    if not now < end <= now + (LONGEST + 1) * _DAY_LENGTH:
        raise Rejection(f"expireTime {text!r} must be after now, by {LONGEST} days at most")
    return end


def _end_of_day(text: str, sessions: Sessions) -> float:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise _no_time(text) from error
    return datetime.combine(day + timedelta(days=1), time(), sessions.zone).timestamp()


def _moment(text: str, sessions: Sessions) -> float:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=sessions.zone).timestamp()
    except ValueError as error:
        raise _no_time(text) from error


def _no_time(text: str) -> Rejection:
    return Rejection(f"expireTime must be such as 2025-06-18 or 2025-06-18 16:00:00, not {text!r}")
