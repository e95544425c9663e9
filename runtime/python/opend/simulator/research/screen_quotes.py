"""Properties of the stock screener that are seen from quotes, margin terms and bars of days.

Rates are fractions: 0.05 is 5 %.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from opend.simulator.market.bars import DAY
from opend.simulator.market.panels import Panel
from opend.simulator.market.records import Level
from opend.simulator.market.shapes import Segment
from opend.simulator.shares import Share

from .screen_candidates import Candidate, Read, Value, flag, made, of_share

_RATE = "change_rate"
_NO_LEVEL = Level(0.0, 0, 0)
_MOST_DAYS, _PERCENT = 250, 100


def _rate(attribute: str) -> Read:
    """A rate that a share tells in percent."""
    read = attrgetter(attribute)

    def fraction(share: Share) -> Value:
        percent: float | None = read(share)
        return None if percent is None else percent / _PERCENT

    return of_share(fraction)


def _best(side: str, attribute: str) -> Read:
    def read(share: Share) -> Value:
        levels = getattr(share.book, side)
        value: float = getattr(levels[0] if levels else _NO_LEVEL, attribute)
        return value

    return of_share(read)


def _bid_ask_ratio(share: Share) -> Value:
    bid, ask = (sum(level.volume for level in side) for side in (share.book.bids, share.book.asks))
    return (bid - ask) / (bid + ask) if bid + ask else 0.0


def _in_session(segment: Segment, attribute: str) -> Read:
    def read(share: Share) -> Value:
        quote = share.in_session(segment)
        if quote is None:
            return None
        value = float(getattr(quote, attribute))
        return value / _PERCENT if attribute == _RATE else value

    return of_share(read)


def _against(price: str, bound: str) -> Read:
    """How far a price is from a bound, as a part of that."""

    def read(share: Share) -> Value:
        now, limit = getattr(share.quote, price) or share.price, getattr(share, bound)
        return (now - limit) / limit if limit else None

    return of_share(read)


def _listed_at(candidate: Candidate, _: Any) -> Value:
    return candidate.midnight(candidate.instrument.listed)


BASIC: Mapping[int, Read] = {
    1101: of_share(attrgetter("instrument.code")),  # code
    1102: of_share(attrgetter("instrument.name")),  # name
    1103: of_share(lambda share: None if share.company is None else share.company.industry.name),  # industry
}
"""By `BasicProperty`."""

_QUOTED: Mapping[int, Read] = {
    2201: of_share(attrgetter("price")),  # price
    2202: of_share(attrgetter("quote.open")),  # open price
    2203: of_share(attrgetter("quote.previous_close")),  # last close
    2204: of_share(attrgetter("quote.high")),  # high
    2205: of_share(attrgetter("quote.low")),  # low
    2206: _rate("change_rate"),  # price change rate
    2207: _best("bids", "price"),  # bid price
    2208: _best("asks", "price"),  # ask price
    2209: _against("last", "high_52_weeks"),  # price to 52w high
    2210: _against("last", "low_52_weeks"),  # price to 52w low
    2211: _against("high", "high_52_weeks"),  # high to 52w high
    2212: _against("low", "low_52_weeks"),  # low to 52w low
    2213: _rate("change_in_five_minutes"),  # change 5min
    2214: _rate("change_this_year"),  # change ytd
    2215: _best("bids", "volume"),  # bid vol
    2216: _best("asks", "volume"),  # ask vol
    2217: of_share(attrgetter("volume_ratio")),  # volume ratio
    2218: of_share(_bid_ask_ratio),  # bid ask ratio
    2219: of_share(lambda share: share.price * share.instrument.lot_size),  # lot price
}
# Those of high precision, and what they are else.
_PRECISE = {2220: 2201, 2221: 2202, 2222: 2203, 2223: 2204, 2224: 2205, 2225: 2207, 2226: 2208, 2227: 2219}
_SESSIONS = {2401: Segment.PRE_MARKET, 2406: Segment.AFTER_HOURS, 2415: Segment.OVERNIGHT}
_OF_SESSIONS = ("price", "change", _RATE, "volume", "turnover")
_PRECISE_SESSIONS = {2411: 2401, 2412: 2402, 2413: 2406, 2414: 2407}

_SIMPLE: dict[int, Read] = {
    2101: flag(0.7),  # long margin allowed
    2102: made(0, 0.7, is_lasting=True),  # long margin mortgage rate
    2103: flag(0.4),  # short margin allowed
    2104: made(0.005, 0.12, 4, is_lasting=True),  # short margin interest rate
    2105: made(0.3, 1, is_lasting=True),  # long margin bail rate
    2106: made(0.5, 1.2, is_lasting=True),  # short margin bail rate
    **_QUOTED,
    2301: of_share(attrgetter("market_cap")),  # market cap
    2302: of_share(attrgetter("pe_annual")),  # pe annual
    2303: of_share(attrgetter("pe_ttm")),  # pe ttm
    2304: of_share(attrgetter("pb")),  # pb
    2305: _rate("dividend_yield"),  # dividend ratio
    2306: _listed_at,  # listed date
    2307: of_share(lambda share: (share.day - share.instrument.listed).days),  # listed days
    2308: of_share(attrgetter("pe_ttm")),  # toyokeizai forecast pe
    **{
        first + place: _in_session(segment, attribute)
        for first, segment in _SESSIONS.items()
        for place, attribute in enumerate(_OF_SESSIONS)
    },
}
SIMPLE: Mapping[int, Read] = {
    **_SIMPLE,
    **{own: _SIMPLE[same] for own, same in (_PRECISE | _PRECISE_SESSIONS).items()},
}
"""By `SimpleProperty`."""


# --- over several days

Matrix = Any
"""NumPy matrices of stocks by days, the newest day at the right."""

_Figure = Callable[[Panel, int], Matrix]


def _last(column: Matrix, days: int) -> Matrix:
    return column[:, -days:]


def _change(panel: Panel, days: int) -> Matrix:
    return panel.closes[:, -1] - panel.closes[:, -1 - days]


def _change_rate(panel: Panel, days: int) -> Matrix:
    return panel.closes[:, -1] / panel.closes[:, -1 - days] - 1


def _amplitude(panel: Panel, days: int) -> Matrix:
    highs, lows = _last(panel.highs, days).max(axis=1), _last(panel.lows, days).min(axis=1)
    return (highs - lows) / panel.closes[:, -1 - days]


def _volume(panel: Panel, days: int) -> Matrix:
    return _last(panel.volumes, days).mean(axis=1)


def _turnover(panel: Panel, days: int) -> Matrix:
    return (_last(panel.volumes, days) * _last(panel.closes, days)).mean(axis=1)


def _traded(panel: Panel, days: int) -> Matrix:
    return _last(panel.volumes, days).sum(axis=1)


def _above_high(panel: Panel, days: int) -> Matrix:
    high = _last(panel.highs, days).max(axis=1)
    return (panel.highs[:, -1] - high) / high


def _below_low(panel: Panel, days: int) -> Matrix:
    low = _last(panel.lows, days).min(axis=1)
    return (panel.lows[:, -1] - low) / low


_TURNOVER_RATIO = 3106
CUMULATIVE: Mapping[int, _Figure] = {
    3101: _change,  # price change
    3102: _change_rate,  # price change pct
    3103: _amplitude,  # amplitude
    3104: _volume,  # avg volume
    3105: _turnover,  # avg turnover
    _TURNOVER_RATIO: _traded,
    3107: _above_high,  # high to n day high
    3108: _below_low,  # low to n day low
    3109: _change,  # price change hp
}
"""By `CumulativeProperty`: figures of the newest day, over so many days."""


def days_of(wanted: Any) -> int:
    """The days that a cumulative property is over."""
    return min(max(int(wanted.days or wanted.periodAverage or 1), 1), _MOST_DAYS)


def cumulative(candidates: Sequence[Candidate], wanted: Any) -> list[Value]:
    """The values of a cumulative property."""
    return cumulative_over(candidates, wanted, 1)[0]


def cumulative_over(candidates: Sequence[Candidate], wanted: Any, periods: int) -> list[list[Value]]:
    """The values of a cumulative property now, and of as many days in a row before: a list for each day."""
    if not candidates:
        return [[] for _ in range(periods)]
    days, panels = days_of(wanted), candidates[0].sources.panels
    quotes = [candidate.share.quote for candidate in candidates]
    panel = panels.panel([each.instrument for each in candidates], quotes, DAY, days + periods)
    return [_values_of(candidates, wanted.name, panel.until(back), days) for back in range(periods)]


def _values_of(candidates: Sequence[Candidate], name: int, panel: Panel, days: int) -> list[Value]:
    values = CUMULATIVE[name](panel, days)
    if name == _TURNOVER_RATIO:
        values = values / [candidate.share.shares or math.nan for candidate in candidates]
    return [None if math.isnan(value) else value for value in values.tolist()]
