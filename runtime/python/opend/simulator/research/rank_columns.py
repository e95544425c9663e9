"""Figures of shares, by the names that ranks have for them."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from opend.simulator.market.shapes import Segment
from opend.simulator.shares import Share

from .selection import Figure

_PERIODS = {"5D": 5, "10D": 10, "20D": 20, "60D": 60, "120D": 120, "250D": 250}


def over(days: int) -> Figure:
    """The change of the price over so many trading days."""
    return lambda share: share.change_over(days)


def of_session(segment: Segment, attribute: str) -> Figure:
    """A figure of one of the sessions around the regular one; None where nothing was traded in it."""

    def read(share: Share) -> Any:
        quote = share.in_session(segment)
        return None if quote is None else getattr(quote, attribute)

    return read


def industry(share: Share) -> str | None:
    """The name of a company's industry."""
    return None if share.company is None else share.company.industry.name


QUOTE: Mapping[str, Figure] = {
    "curPrice": attrgetter("price"),
    "changeRatio": attrgetter("change_rate"),
    "changeRate": attrgetter("change_rate"),
    "changeAmount": attrgetter("quote.change"),
    "closePrice": attrgetter("price"),
    "lastClosePrice": attrgetter("quote.previous_close"),
    "turnover": attrgetter("quote.turnover"),
    "volume": attrgetter("quote.volume"),
    "turnoverRatio": attrgetter("quote.turnover_rate"),
    "amplitude": attrgetter("quote.amplitude"),
    "volumeRatio": attrgetter("volume_ratio"),
    "marketCap": attrgetter("market_cap"),
    "peTTM": attrgetter("pe_ttm"),
    "pb": attrgetter("pb"),
    "industry": industry,
    "dividendYieldTTM": attrgetter("dividend_yield"),
    "dividendsTTM": attrgetter("dividends_ttm"),
    "changeRate5Min": attrgetter("change_in_five_minutes"),
    "changeRateYTD": attrgetter("change_this_year"),
    **{f"changeRate{name}": over(days) for name, days in _PERIODS.items()},
}
"""By the names of fields of replies."""

INDICATORS: Mapping[str, Figure] = {
    "Price": QUOTE["curPrice"],
    "MarketCap": QUOTE["marketCap"],
    "PE": QUOTE["peTTM"],
    "PeTTM": QUOTE["peTTM"],
    "PB": QUOTE["pb"],
    "ChangeRatio": QUOTE["changeRatio"],
    "ChangeRate": QUOTE["changeRate"],
    "ChangeAmount": QUOTE["changeAmount"],
    "Volume": QUOTE["volume"],
    "Turnover": QUOTE["turnover"],
    "TurnoverRatio": QUOTE["turnoverRatio"],
    "VolumeRatio": QUOTE["volumeRatio"],
    "Amplitude": QUOTE["amplitude"],
    "DividendYieldTTM": QUOTE["dividendYieldTTM"],
    "DividendsTTM": QUOTE["dividendsTTM"],
}
"""By the names that filters and sort orders have for them."""


def fields_of(share: Share, *names: str) -> dict[str, Any]:
    """Some fields of a reply's item about a share."""
    return {name: QUOTE[name](share) for name in names}
