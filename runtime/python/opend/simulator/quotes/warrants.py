"""The finder of warrants: those of Hong Kong that are within all bounds, sorted and paged."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from opend.simulator.market.calendars import sessions
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, check_range, find_instrument, parse_day
from opend.simulator.quotes.warrant_rows import (
    FIXED_RANGES,
    FIXED_SORTS,
    RANGES,
    SORTS,
    Figure,
    WarrantRow,
    status_of,
    terms_of,
    warrant_data,
)
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

MOST_ROWS = 200
"""Rows of one request."""

_PERIOD = "Qot_Common.IpoPeriod"
_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)
_DAY = timedelta(days=1)
_IN_THE_MONEY = number("Qot_Common.PriceType", "WithIn")

_Fits = Callable[[Instrument], bool]


class WarrantFinder(Room):
    """The handler of the finder of warrants."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._rows: dict[Key, WarrantRow] = {}
        self._minute = 0.0

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetWarrant", self._warrants)

    def _warrants(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        check_range("begin", c2s.begin, 0, 2**31 - 1)
        check_range("num", c2s.num, 1, MOST_ROWS)
        found = self._ordered(c2s, self._found(c2s))
        page = found[c2s.begin : c2s.begin + c2s.num]
        WarrantRow.look_at(self._market, page)
        return success(
            call,
            {
                "lastPage": c2s.begin + c2s.num >= len(found),
                "allCount": len(found),
                "warrantDataList": [warrant_data(self._market, row) for row in page],
            },
        )

    def _found(self, c2s: Any) -> list[WarrantRow]:
        """What is cheap to tell is looked at first: the terms, then all that goes with the price."""
        fits = self._fixed_filters(c2s)
        rows = [self._row(each) for each in self._asked(c2s) if all(fit(each) for fit in fits)]
        rows = _within(rows, c2s, FIXED_RANGES)
        if c2s.HasField("priceType") or any(_bounds(c2s, name) for name in RANGES):
            WarrantRow.look_at(self._market, rows)
        if c2s.HasField("priceType"):
            kind = check_enum("priceType", c2s.priceType, "Qot_Common.PriceType")
            rows = [row for row in rows if row.is_in_the_money == (kind == _IN_THE_MONEY)]
        return _within(rows, c2s, RANGES)

    def _row(self, warrant: Instrument) -> WarrantRow:
        """The warrant as it stands; it is looked at anew once a minute."""
        minute = self._market.now() // 60
        if minute != self._minute:
            self._rows, self._minute = {}, minute
        if warrant.key not in self._rows:
            self._rows[warrant.key] = WarrantRow(self._market, warrant)
        return self._rows[warrant.key]

    def _asked(self, c2s: Any) -> Sequence[Instrument]:
        if not c2s.HasField("owner"):
            return self._market.universe.all(QotMarket.HK, Kind.WARRANT)
        owner = find_instrument(self._market, c2s.owner)
        if owner.market != QotMarket.HK:
            raise Refusal(f"owner {text_of(owner.key)} has no warrants: only securities of Hong Kong have")
        return self._market.universe.warrants_of(owner)

    def _fixed_filters(self, c2s: Any) -> list[_Fits]:
        """What does not change with the price."""
        filters = [
            *_among(c2s.typeList, "typeList", "Qot_Common.WarrantType", lambda each: terms_of(each).kind),
            *_among(c2s.issuerList, "issuerList", "Qot_Common.Issuer", lambda each: terms_of(each).issuer),
        ]
        if c2s.HasField("maturityTimeMin"):
            first = parse_day("maturityTimeMin", c2s.maturityTimeMin)
            filters.append(lambda each: terms_of(each).maturity >= first)
        if c2s.HasField("maturityTimeMax"):
            last = parse_day("maturityTimeMax", c2s.maturityTimeMax)
            filters.append(lambda each: terms_of(each).maturity <= last)
        if c2s.HasField("status"):
            status = check_enum("status", c2s.status, "Qot_Common.WarrantStatus")
            filters.append(lambda each: status_of(self._market, each) == status)
        if c2s.HasField("ipoPeriod"):
            begin, end = self._listed(check_enum("ipoPeriod", c2s.ipoPeriod, _PERIOD))
            filters.append(lambda each: begin <= each.listed <= end)
        return filters

    def _listed(self, period: int) -> tuple[date, date]:
        """First and last day of listing."""
        today = sessions("HK").local(self._market.now()).date()
        return {
            number(_PERIOD, "Today"): (today, today),
            number(_PERIOD, "Tomorrow"): (today + _DAY, today + _DAY),
            number(_PERIOD, "Nextweek"): (today + _DAY, today + _WEEK),
            number(_PERIOD, "Lastweek"): (today - _WEEK, today),
            number(_PERIOD, "Lastmonth"): (today - _MONTH, today),
        }[period]

    def _ordered(self, c2s: Any, rows: list[WarrantRow]) -> list[WarrantRow]:
        figure = FIXED_SORTS.get(c2s.sortField) or SORTS.get(c2s.sortField)
        if figure is None:
            raise Refusal(f"sortField {c2s.sortField} does not apply to warrants")
        if c2s.sortField in SORTS:
            WarrantRow.look_at(self._market, rows)
        rows.sort(key=lambda row: row.warrant.key)
        pairs = [(figure(row), row) for row in rows]
        known = [pair for pair in pairs if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=not c2s.ascend)
        return [row for _, row in known] + [row for value, row in pairs if value is None]


def _among(values: Iterable[int], name: str, enum: str, figure: Callable[[Instrument], int]) -> list[_Fits]:
    """Whether a figure is one of some values; nothing where there are none."""
    wanted = frozenset(check_enum(name, value, enum) for value in values)
    return [lambda each: figure(each) in wanted] if wanted else []


def _bounds(c2s: Any, name: str) -> tuple[float, float] | None:
    """The bounds that a request has for a figure; None where it has none."""
    lower, upper = f"{name}Min", f"{name}Max"
    if not c2s.HasField(lower) and not c2s.HasField(upper):
        return None
    low = getattr(c2s, lower) if c2s.HasField(lower) else -math.inf
    return low, getattr(c2s, upper) if c2s.HasField(upper) else math.inf


def _within(rows: list[WarrantRow], c2s: Any, figures: Mapping[str, Figure]) -> list[WarrantRow]:
    """The rows whose figures are all within the bounds of a request."""
    for name, figure in figures.items():
        bounds = _bounds(c2s, name)
        if bounds is not None:
            rows = [row for row in rows if _is_within(figure(row), *bounds)]
    return rows


def _is_within(value: float | None, low: float, high: float) -> bool:
    return value is not None and low <= value <= high
