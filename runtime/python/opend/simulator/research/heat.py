"""How much people trade, search and read about securities: made-up scores from 0 to 100."""

from __future__ import annotations

import math
from datetime import date, timedelta

from opend.simulator.market.currencies import converted
from opend.simulator.market.noise import stream
from opend.simulator.shares import Share

from .drift import drift

TRADE, SEARCH, NEWS = "trade", "search", "news"
KINDS = (TRADE, SEARCH, NEWS)

_SWING_DAYS = {TRADE: 3.0, SEARCH: 2.0, NEWS: 1.5}
_LARGEST = 12.5  # decimal logarithm of a market value, in Hong Kong dollars, that nothing exceeds
_DECIMALS = 2
_ONE_DAY = timedelta(days=1)


def heat(seed: int, share: Share, kind: str, day: date | None = None) -> float:
    """The score of a security on a day: large companies have more of it, and it goes up and down."""
    when = day or share.day
    key = stream(seed, "heat", kind, *share.instrument.key)
    value = converted(share.instrument.base_price * share.instrument.shares, share.instrument.currency, "HKD")
    size = min(math.log10(max(value, 1.0)) / _LARGEST, 1.0) ** 3
    return round(100 * size * (0.35 + 0.65 * drift(key, when.toordinal() / _SWING_DAYS[kind])), _DECIMALS)


def heat_change(seed: int, share: Share, kind: str) -> float:
    """How much the score has changed since the day before."""
    return round(heat(seed, share, kind) - heat(seed, share, kind, share.day - _ONE_DAY), _DECIMALS)


def average_heat(seed: int, share: Share) -> float:
    """The mean of the three scores."""
    return round(sum(heat(seed, share, kind) for kind in KINDS) / len(KINDS), _DECIMALS)


def average_heat_change(seed: int, share: Share) -> float:
    """How much the mean has changed since the day before."""
    return round(sum(heat_change(seed, share, kind) for kind in KINDS) / len(KINDS), _DECIMALS)
