"""The shape of a session: its minutes, where its ticks may be, and how lively each part of it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from .noise import Floats
from .plans import Phase, Plan, Span, State

MINUTE = 60
_QUIET = {State.NIGHT_OPEN: 0.4}
_OPENING_SHARE, _CLOSING_SHARE = 0.015, 0.06
_CLOSING_MATCH = 120  # seconds before its end from which on a closing auction may match


class Segment(IntEnum):
    """The sessions of a trading day, in order of time."""

    OVERNIGHT = 0
    PRE_MARKET = 1
    REGULAR = 2
    AFTER_HOURS = 3


REGULAR = (Segment.REGULAR,)
ALL_SESSIONS = tuple(Segment)

_PHASES = {
    Phase.OVERNIGHT: Segment.OVERNIGHT,
    Phase.PRE_MARKET: Segment.PRE_MARKET,
    Phase.REGULAR: Segment.REGULAR,
    Phase.AFTER_HOURS: Segment.AFTER_HOURS,
}


@dataclass(frozen=True, eq=False)
class Shape:
    """One session of one plan, cut into slots: each may hold one tick.

    Attributes:
        starts: of its minutes, in seconds from the day's local midnight ...
        from_day_before: ... or from that of the trading day before.
        parts: which of its parts, such as morning and afternoon, each minute belongs to.
        per_minute: how many slots a minute has.
        liveliness: of its minutes, 1 on average.
        opening: seconds before its first minute at which an auction matches; None where there is none.
        closing: seconds after the begin of its last minute at which an auction may match, first and last.
    """

    segment: Segment
    starts: NDArray[np.int64]
    from_day_before: NDArray[np.bool_]
    parts: NDArray[np.int64]
    per_minute: int
    liveliness: Floats
    opening: int | None
    closing: tuple[int, int] | None

    @property
    def minutes(self) -> int:
        """How many minutes it has."""
        return len(self.starts)

    @property
    def slots(self) -> int:
        """How many slots it has."""
        return self.minutes * self.per_minute

    @cached_property
    def deviations(self) -> Floats:
        """The standard deviation of each slot's price step, of a path with variance 1 in all."""
        variances = np.repeat(self.liveliness, self.per_minute)
        variances[0] = 0.0
        deviations: Floats = np.sqrt(variances / variances.sum())
        return deviations

    @cached_property
    def minute_deviations(self) -> Floats:
        """As `deviations`, of minutes."""
        deviations: Floats = np.sqrt(self.liveliness / self.minutes)
        return deviations

    @cached_property
    def progress(self) -> Floats:
        """The part of the path's variance that is behind each slot, from 0 to 1."""
        return np.cumsum(self.deviations**2)

    @cached_property
    def weights(self) -> Floats:
        """The part of the volume that each slot has on average."""
        weights = np.repeat(self.liveliness, self.per_minute)
        weights /= weights.sum()
        if self.opening is not None:
            weights[0] = _OPENING_SHARE
        if self.segment is Segment.REGULAR:
            weights[-1] = _CLOSING_SHARE
        return weights


@cache
def shape(plan: Plan, segment: Segment, half: bool, per_minute: int) -> Shape | None:
    """The shape of a session on a full or half day; None where the plan has no such session."""
    spans = plan.half if half else plan.full
    own = [span for span in spans if _PHASES.get(span.phase) is segment]
    if not own:
        return None
    is_regular = segment is Segment.REGULAR
    opening = next((span.end for span in spans if span.phase is Phase.AUCTION and is_regular), None)
    closing = next((span.end for span in spans if span.phase is Phase.CLOSING_AUCTION and is_regular), None)
    last = own[-1].end - MINUTE
    lengths = [(span.end - span.start) // MINUTE for span in own]
    return Shape(
        segment,
        np.concatenate([np.arange(span.start, span.end, MINUTE) for span in own]),
        np.repeat([span.from_day_before for span in own], lengths),
        np.repeat(np.arange(len(own)), lengths),
        per_minute,
        _liveliness(own, lengths),
        None if opening is None else own[0].start - opening,
        None if closing is None else (closing - last - _CLOSING_MATCH, closing - last),
    )


def _liveliness(spans: list[Span], lengths: list[int]) -> Floats:
    """Most is done at the begin and the end of a session, and little at night."""
    place = np.linspace(-1.0, 1.0, sum(lengths))
    quiet = np.repeat([_QUIET.get(span.state, 1.0) for span in spans], lengths)
    lively = (0.6 + 1.4 * place**2) * quiet
    normalized: Floats = lively / lively.mean()
    return normalized
