"""What requests about event contracts name: categories, series, events; and pages of what they get."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from opend.simulator.market.codes import text_of
from opend.simulator.market.event_contracts import MARKET, Event
from opend.simulator.market.event_series import Series
from opend.simulator.market.instruments import Key
from opend.simulator.market.market import Market
from opend.simulator.responder import Refusal
from opend.simulator.securities import time_text

from .selection import asked_count, page

RowT = TypeVar("RowT")

_USUAL_COUNT, _MOST = 50, 200


def find_category(market: Market, text: str) -> str | None:
    """The category that a request names; None where it names none.

    Raises:
        Refusal: there is no such category.
    """
    known = [each.code for each in market.universe.events().categories()]
    if text and text not in known:
        raise Refusal(f"category {text!r} is unknown: take one of {', '.join(known)}")
    return text or None


def find_series(market: Market, field: str, security: Any) -> Series:
    """The series that a request names.

    Raises:
        Refusal: there is no such series.
    """
    series = market.universe.events().find_series(security.code)
    if series is None:
        raise Refusal(f"{field} {text_of(Key(security.market, security.code))} is no series of events")
    return series


def find_event(market: Market, field: str, security: Any) -> Event:
    """The event that a request names.

    Raises:
        Refusal: there is no such event.
    """
    event = market.universe.events().find_event(security.code)
    if event is None:
        raise Refusal(f"{field} {text_of(Key(security.market, security.code))} is no event")
    return event


def series_key(series: Series) -> Key:
    """What requests call a series by."""
    return Key(MARKET, series.code)


def event_time(market: Market, event: Event, moment: float) -> str:
    """A moment of an event as text, in the events' own time."""
    return time_text(market.local(event.contracts[0].instrument, moment))


def event_page(rows: Sequence[RowT], c2s: Any) -> tuple[list[RowT], str | None]:
    """The page that a request asks for by `nextPage` and `count`, and the key of the next one."""
    return page(rows, c2s.nextPage, asked_count(c2s, _USUAL_COUNT, _MOST))
