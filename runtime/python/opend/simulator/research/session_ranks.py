"""Ranks by the change of the price: in the day's sessions, and over longer periods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any, Protocol, TypeVar

from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.shapes import Segment
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, security_fields
from opend.simulator.shares import Share, Survey

from .columns import Columns
from .rank_columns import INDICATORS, QUOTE, fields_of, of_session, over
from .selection import Figure, asked_count, cut, ordered
from .subjects import check_market_number

MARKETS = (QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP)
"""The markets that have ranks."""

USUAL_COUNT, MOST = 10, 200

_NEAR = 0.95  # of the high of 52 weeks; and what is less far above the low counts as near that
_PRICE_RANGES: Mapping[str, Callable[[Share], bool]] = {
    "All": lambda _: True,
    "LessThan1": lambda share: share.price < 1,
    "Between1And10": lambda share: 1 <= share.price < 10,
    "Between10And100": lambda share: 10 <= share.price < 100,
    "GreaterThan100": lambda share: share.price >= 100,
    "Near52WeekHigh": lambda share: share.price >= _NEAR * share.high_52_weeks,
    "Near52WeekLow": lambda share: share.price * _NEAR <= share.low_52_weeks,
}
_MOVERS_FIELDS = (
    "curPrice",
    "changeRatio",
    "changeAmount",
    "turnover",
    "volume",
    "turnoverRatio",
    "peTTM",
    "amplitude",
    "marketCap",
    "volumeRatio",
)
_PERIODS: Mapping[str, Figure] = {
    "5Min": QUOTE["changeRate5Min"],
    "1Day": QUOTE["changeRatio"],
    "5Day": over(5),
    "20Day": over(20),
    "60Day": over(60),
    "120Day": over(120),
    "250Day": over(250),
    "YTD": QUOTE["changeRateYTD"],
}
_PERIOD_FIELDS = (
    "curPrice",
    "changeRatio",
    "turnover",
    "volume",
    "marketCap",
    *(f"changeRate{name}" for name in ("5Min", "5D", "10D", "20D", "60D", "120D", "250D", "YTD")),
    "peTTM",
    "pb",
    "turnoverRatio",
    "volumeRatio",
    "amplitude",
)


class Ranked(Protocol):
    """A row of a rank."""

    @property
    def instrument(self) -> Instrument:
        """The security that it is about."""


RowT = TypeVar("RowT", bound=Ranked)


class SessionRanks(Room):
    """Handlers of ranks by change.

    Args:
        survey: knows the shares of all markets.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetTopMoversRank", self._movers)
        responder.register("Qot_GetPeriodChangeRank", self._periods)
        for protocol, segment, prefix in (
            ("Qot_GetUSPreMarketRank", Segment.PRE_MARKET, "preMarket"),
            ("Qot_GetUSAfterHoursRank", Segment.AFTER_HOURS, "afterHours"),
            ("Qot_GetUSOvernightRank", Segment.OVERNIGHT, "overnight"),
        ):
            responder.register(protocol, partial(self._session, segment, prefix))

    def _movers(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        shares = _traded(self._survey.shares(check_market_number(c2s.market, "rank of movers", MARKETS)))
        kept = _kept("Qot_GetTopMoversRank", shares, c2s.filterList)
        return ranked(call, kept, QUOTE["changeRatio"], lambda share: fields_of(share, *_MOVERS_FIELDS))

    def _session(self, segment: Segment, prefix: str, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        change = of_session(segment, "change_rate")
        traded = [share for share in self._survey.shares(QotMarket.US) if change(share) is not None]
        kept = _kept(call.operation.name, traded, c2s.filterList)
        figures = {
            f"{prefix}Price": of_session(segment, "price"),
            f"{prefix}ChangeRatio": change,
            f"{prefix}ChangeAmount": of_session(segment, "change"),
            f"{prefix}Turnover": of_session(segment, "turnover"),
            f"{prefix}Volume": of_session(segment, "volume"),
        }
        return ranked(call, kept, change, lambda share: _session_fields(share, figures))

    def _periods(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "rank of changes", MARKETS)
        enum = "Qot_GetPeriodChangeRank.PeriodType"
        period = check_enum("periodType", c2s.periodType, enum, allow_zero=True) or number(enum, "5Min")
        change = next(figure for name, figure in _PERIODS.items() if number(enum, name) == period)
        kept = _columns("Qot_GetPeriodChangeRank").keep(_traded(self._survey.shares(market)), c2s.filterList)
        return ranked(call, kept, change, lambda share: fields_of(share, *_PERIOD_FIELDS))


def ranked(
    call: Call, rows: Iterable[RowT], figure: Figure, fields: Callable[[RowT], dict[str, Any]], most: int = MOST
) -> Any:
    """The reply to a request for a rank: the rows in the order of a figure, from `offset` on.

    Args:
        call: the request; `sortDir`, `offset` and `count` of it count.
        rows: those of the whole rank.
        figure: what they are ranked by.
        fields: gives the fields of an item, beside code and name.
        most: items of a reply at most.

    Raises:
        Refusal: the direction, the offset or the count is none.
    """
    c2s: Any = call.request.c2s  # type: ignore[attr-defined]
    enum = f"{call.operation.name}.SortDir"
    direction = check_enum("sortDir", c2s.sortDir, enum, allow_zero=True)
    ranked_rows = ordered(rows, figure, descending=direction == number(enum, "Descending"))
    shown = cut(ranked_rows, c2s.offset, asked_count(c2s, USUAL_COUNT, most))
    return success(call, {"dataList": [item(row, fields(row)) for row in shown], "allCount": len(ranked_rows)})


def item(row: Ranked, fields: Mapping[str, Any]) -> dict[str, Any]:
    """An item of a rank; fields without a value are left out."""
    known = {name: value for name, value in fields.items() if value is not None}
    return {"security": security_fields(row.instrument), "name": row.instrument.name} | known


def _session_fields(share: Share, figures: Mapping[str, Figure]) -> dict[str, Any]:
    own = {name: figure(share) for name, figure in figures.items()}
    return own | fields_of(share, "closePrice", "changeRatio", "changeAmount")


def _traded(shares: Iterable[Share]) -> list[Share]:
    return [share for share in shares if not share.quote.is_suspended]


def _kept(protocol: str, shares: Sequence[Share], filters: Sequence[Any]) -> list[Share]:
    """The shares that fit all filters; prices may be filtered by named ranges besides."""
    kept = _columns(protocol).keep(shares, filters)
    for wanted in filters:
        enum = f"{protocol}.PriceFilter"
        chosen = check_enum("filterList: priceFilter", wanted.priceFilter, enum, allow_zero=True)
        fits = next(fits for name, fits in _PRICE_RANGES.items() if number(enum, name) == chosen)
        kept = [share for share in kept if fits(share)]
    return kept


@cache
def _columns(protocol: str) -> Columns:
    return Columns(INDICATORS, f"{protocol}.IndicatorType")
