"""The Malaysian market: it has no securities here, but its days and hours are told as those of the others are."""

from __future__ import annotations

from functools import cache

from opend.simulator.market.calendars import Phase, Sessions
from opend.simulator.market.plans import Plan, Span, State

_HOUR = 3600
_MINUTE = 60


@cache
def malaysia() -> Sessions:
    """The trading hours of Kuala Lumpur."""
    morning = (
        Span(Phase.AUCTION, State.AUCTION, 8 * _HOUR + 30 * _MINUTE, 9 * _HOUR),
        Span(Phase.REGULAR, State.MORNING, 9 * _HOUR, 12 * _HOUR + 30 * _MINUTE),
    )
    afternoon = (
        Span(Phase.BREAK, State.REST, 12 * _HOUR + 30 * _MINUTE, 14 * _HOUR + 30 * _MINUTE),
        Span(Phase.REGULAR, State.AFTERNOON, 14 * _HOUR + 30 * _MINUTE, 16 * _HOUR + 45 * _MINUTE),
        Span(Phase.CLOSING_AUCTION, State.CLOSING_AUCTION, 16 * _HOUR + 45 * _MINUTE, 17 * _HOUR),
    )
    return Sessions(Plan("XKLS", "Asia/Kuala_Lumpur", morning + afternoon, morning, State.CLOSED))
