"""Chart shapes of the stock screener, which are made up: flags, double bottoms and the like."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from .screen_candidates import Candidate, Read, Value, made
from .screen_charts import USUAL_PERIOD

_BULLISH, _BEARISH = range(1, 11), range(1001, 1011)
_BULLISH_TYPE, _BEARISH_TYPE = 2000, 2001
_WITH_SHAPE = 0.4
_MOST_DAYS_AGO = 10


def shape_of(candidate: Candidate, wanted: Any) -> int:
    """The `KlineShapeType` that a stock's chart shows; 0 for none."""
    place: float = candidate.draw(_period_alone(wanted))
    if place >= _WITH_SHAPE:
        return 0
    shapes: tuple[int, ...] = (*_BULLISH, *_BEARISH)
    return shapes[int(place / _WITH_SHAPE * len(shapes))]


def shape_kinds(candidate: Candidate, wanted: Any) -> list[int]:
    """The shape, and whether it is one of those that rise or fall."""
    shape = shape_of(candidate, wanted)
    return [shape, _BULLISH_TYPE if shape in _BULLISH else _BEARISH_TYPE] if shape else []


def _period_alone(wanted: Any) -> Any:
    """The property without its name: all properties of a shape are of the same one."""
    alone = type(wanted)()
    alone.period = wanted.period or USUAL_PERIOD
    return alone


def _where_there_is_one(read: Read) -> Read:
    return lambda candidate, wanted: read(candidate, wanted) if shape_of(candidate, wanted) else None


def _price_near(low: float, high: float) -> Read:
    part = made(low, high, 4)
    return lambda candidate, wanted: round(candidate.share.price * float(part(candidate, wanted)), 3)  # type: ignore


def _seen_at(candidate: Candidate, wanted: Any) -> Value:
    days = int(candidate.draw(wanted) * _MOST_DAYS_AGO)
    return candidate.midnight(candidate.share.day - timedelta(days=days))


SHAPE_TYPE = 6200
"""The property that tells which shape it is."""

KLINE_SHAPE: Mapping[int, Read] = {
    SHAPE_TYPE: lambda candidate, wanted: shape_of(candidate, wanted) or None,
    6201: _where_there_is_one(made(35, 75, 1)),  # rise prob
    6202: _where_there_is_one(made(-4, 6)),  # after selected chg
    6203: _where_there_is_one(_seen_at),  # selected time
    6204: _where_there_is_one(_price_near(0.88, 0.98)),  # support level
    6205: _where_there_is_one(_price_near(1.02, 1.12)),  # pressure level
}
"""By `KlineShapeProperty`."""
