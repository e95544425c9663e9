"""The market's trades as orders meet them: one after the other, each with what goes on at its time."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from opend.simulator.market.calendars import Period, Phase, Sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.records import Ticks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from opend.simulator.market.market import Market

Interest = Callable[[Ticks], "NDArray[np.bool_] | None"]
"""Which ticks matter to anybody; None stands for all."""


class Print(NamedTuple):
    """One trade of the market; `is_opening` says that it is the first one of its session."""

    instrument: Instrument
    time: float
    price: float
    volume: int
    phase: Phase
    is_opening: bool


def prints(market: Market, instrument: Instrument, since: float, until: float, interest: Interest) -> Iterator[Print]:
    """The trades of an instrument, since < time <= until, as far as they matter to anybody.

    Args:
        market: where they happen.
        instrument: of which.
        since: the moment that was dealt with last.
        until: the moment to go on to.
        interest: is asked anew for every session.
    """
    for period in _periods(market.sessions(instrument), since, until):
        first = max(since, math.nextafter(period.start, -math.inf))
        ticks = market.ticks(instrument, first, min(until, math.nextafter(period.end, -math.inf)))
        if len(ticks):
            is_opening = first > since or not _has_traded(market, instrument, period, since)
            yield from _of_period(instrument, period, ticks, interest(ticks), is_opening=is_opening)


def _of_period(
    instrument: Instrument, period: Period, ticks: Ticks, wanted: NDArray[np.bool_] | None, *, is_opening: bool
) -> Iterator[Print]:
    places = range(len(ticks)) if wanted is None else wanted.nonzero()[0].tolist()
    for place in places:
        time, price, volume = ticks.times[place], ticks.prices[place], ticks.volumes[place]
        yield Print(
            instrument, float(time), float(price), int(volume), period.kind, is_opening=is_opening and place == 0
        )


def _has_traded(market: Market, instrument: Instrument, period: Period, until: float) -> bool:
    """Whether there was a trade in a session, up to a moment in it."""
    last = market.last_ticks(instrument, 1, until)
    return len(last) > 0 and bool(last.times[-1] >= period.start)


def _periods(sessions: Sessions, since: float, until: float) -> Iterator[Period]:
    day, last = sessions.day_of(since), sessions.day_of(until)
    while day <= last:
        yield from (period for period in sessions.periods(day) if period.end > since and period.start <= until)
        day = sessions.next_day(day)
