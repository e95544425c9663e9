"""The rank of securities by short selling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from statistics import fmean
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key, QotMarket
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.shares import Share, Survey

from .columns import Columns
from .days import last_closed_day
from .selection import Figure
from .session_ranks import ranked
from .short_sales import MARKETS, ShortSales
from .subjects import check_market_number

_MOST = 35
_WEEK, _MONTH = 5, 20
_PACKAGE = "Qot_GetShortSellingRank"


class ShortSeller:
    """A share with its short selling on the last closed day. Rates are in percent.

    Attributes:
        share: as it stood at the close of that day.
        volume: shares traded on it.
    """

    def __init__(self, sales: ShortSales, share: Share, before: Share, days: Sequence[date]) -> None:
        self._sales = sales
        self._before = before
        self._days = days
        self.share = share

    @property
    def instrument(self) -> Instrument:
        """The security."""
        return self.share.instrument

    @property
    def volume(self) -> int:
        """Shares traded."""
        return self.share.quote.volume

    @cached_property
    def sold(self) -> int:
        """Shares sold short."""
        return self._sales.sold(self.instrument, self._days[0], self.volume)

    @cached_property
    def sold_before(self) -> int:
        """Shares sold short the day before."""
        return self._sales.sold(self.instrument, self._days[1], self._before.quote.volume)

    @property
    def sold_change(self) -> int:
        """Shares sold short more than the day before."""
        return self.sold - self.sold_before

    @property
    def ratio(self) -> float:
        """Shares sold short of those traded."""
        return _percent(self.sold, self.volume)

    @property
    def ratio_change(self) -> float:
        """Change of that ratio since the day before, in points."""
        return self.ratio - _percent(self.sold_before, self._before.quote.volume)

    @cached_property
    def position(self) -> int:
        """Shares that are short."""
        return self._sales.open_position(self.instrument, self._days[0])

    @property
    def position_ratio(self) -> float:
        """Shares that are short, of all."""
        return _percent(self.position, self.share.shares)

    @property
    def days_to_cover(self) -> float:
        """Days of usual trading that it takes to buy them all back."""
        return self.position / self.instrument.daily_volume

    def average_sold(self, days: int) -> int:
        """Shares sold short on the mean of so many days, as they are with ordinary trading."""
        return round(fmean(self._usual(day) for day in self._days[:days]))

    def average_ratio(self, days: int) -> float:
        """Shares sold short of those traded, on the mean of so many days."""
        return fmean(_percent(self._usual(day), self.instrument.daily_volume) for day in self._days[:days])

    def _usual(self, day: date) -> int:
        return self._sales.sold(self.instrument, day, self.instrument.daily_volume)


_FIGURES: dict[str, Figure] = {
    "ShortNumberChange": lambda row: row.sold_change,
    "ShortRatioChange": lambda row: row.ratio_change,
    "ShortNumber": lambda row: row.sold,
    "ShortRatio": lambda row: row.ratio,
    "Volume": lambda row: row.volume,
    "PositionVolume": lambda row: row.position,
    "PositionRatio": lambda row: row.position_ratio,
    "DaysToCover": lambda row: row.days_to_cover,
    "WeekAvgVolume": lambda row: row.instrument.daily_volume,
    "WeekAvgShortNumber": lambda row: row.average_sold(_WEEK),
    "WeekAvgShortRatio": lambda row: row.average_ratio(_WEEK),
    "MonthAvgVolume": lambda row: row.instrument.daily_volume,
    "MonthAvgShortNumber": lambda row: row.average_sold(_MONTH),
    "MonthAvgShortRatio": lambda row: row.average_ratio(_MONTH),
}
_COLUMNS = Columns(_FIGURES, f"{_PACKAGE}.ShortSellingSortField", f"{_PACKAGE}.ShortSellingSortField", "sortField")


class ShortRank(Room):
    """Handler of the rank of short selling.

    Args:
        survey: knows the shares of all markets.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._market = survey.market
        self._sales = ShortSales(survey.market.seed)
        self._known: dict[int, tuple[date, list[ShortSeller]]] = {}

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register(_PACKAGE, self._rank)

    def _rank(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        asked = c2s.market if c2s.HasField("market") else int(QotMarket.US)
        market = check_market_number(asked, "rank of short selling", MARKETS)
        rows = self._sellers(market)
        if c2s.plateList:
            members = self._members(c2s.plateList)
            rows = [row for row in rows if row.instrument.key in members]
        figure = _COLUMNS.sort_figure(c2s.sortField, "ShortNumberChange")
        return ranked(call, rows, figure, _fields, _MOST)

    def _sellers(self, market: int) -> list[ShortSeller]:
        """All shares of a market with their short selling on the last closed day, which they are kept for."""
        listed = [share.instrument for share in self._survey.shares(market)]
        day = last_closed_day(self._market, listed[0])
        known = self._known.get(market)
        if known is None or known[0] != day:
            known = day, self._found(listed, day)
            self._known[market] = known
        return known[1]

    def _found(self, listed: Sequence[Instrument], day: date) -> list[ShortSeller]:
        sessions = self._market.sessions(listed[0])
        days = [date.fromordinal(each) for each in reversed(sessions.last_ordinals(_MONTH, day).tolist())]
        now, before = (self._survey.standing(listed, sessions.closed_at(each)) for each in days[:2])
        return [ShortSeller(self._sales, *pair, days) for pair in zip(now, before, strict=True)]

    def _members(self, plates: Iterable[Any]) -> set[Key]:
        members: set[Key] = set()
        for each in plates:
            plate = self._market.universe.plate(each.market, each.code)
            if plate is None:
                raise Refusal(f"plateList: {text_of(Key(each.market, each.code))} is no plate")
            members |= set(plate.members)
        return members


def _fields(row: ShortSeller) -> dict[str, Any]:
    return {
        "closePrice": row.share.price,
        "changeRatio": row.share.change_rate,
        "changeRatio5D": row.share.change_over(5),
        "changeRatio10D": row.share.change_over(10),
        "volume": row.volume,
        "shortNumber": row.sold,
        "shortNumberChange": row.sold_change,
        "shortRatio": row.ratio,
        "shortRatioChange": row.ratio_change,
        "shortPositionVolume": row.position,
        "shortPositionRatio": row.position_ratio,
        "daysToCover": row.days_to_cover,
        "weekAvgShortNumber": row.average_sold(_WEEK),
        "weekAvgShortRatio": row.average_ratio(_WEEK),
        "monthAvgShortNumber": row.average_sold(_MONTH),
        "monthAvgShortRatio": row.average_ratio(_MONTH),
    }


def _percent(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0
