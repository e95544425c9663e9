"""The conditions of the stock screener: which stocks meet them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from opend.simulator.market.instruments import Key, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_range

from .screen_candidates import Candidate, Value
from .screen_charts import showing, standing
from .screen_financials import in_a_row
from .screen_quotes import cumulative_over
from .screen_shapes import shape_kinds
from .screen_values import values
from .selection import within

MARKET = 1
"""The simple field that names markets."""

COSTS = {
    "simpleFieldQuery": 0,
    "plateQuery": 0,
    "simplePropertyQuery": 1,
    "klineShapeQuery": 2,
    "financialPropertyQuery": 3,
    "optionQuery": 4,
    "featuredPropertyQuery": 4,
    "brokerHoldingsQuery": 4,
    "cumulativePropertyQuery": 5,
    "indicatorPositionalQuery": 6,
    "indicatorPatternQuery": 6,
}
"""The fields that hold conditions; those that cost less are looked at first."""

# `ScrMarket`; of the others there are no stocks.
_MARKETS = {
    1: (QotMarket.HK,),
    2: (QotMarket.US,),
    3: (QotMarket.SH, QotMarket.SZ),
    4: (QotMarket.SG,),
    7: (QotMarket.JP,),
}
_LARGEST_MARKET = 8
_MOST_PERIODS = 12
_INDEX, _WATCHLIST = 3, 4
_FULL_WIDTH_DASH = "\uff0d"
_MAINLAND = (QotMarket.SH, QotMarket.SZ)


def markets_of(conditions: Iterable[tuple[str, Any]]) -> list[int]:
    """The markets that conditions name; all where none does.

    Raises:
        Refusal: a market is unknown.
    """
    named = [
        value
        for name, query in conditions
        if name == "simpleFieldQuery" and query.simpleField == MARKET
        for value in query.screenValueList
    ]
    for value in named:
        check_range("screenValueList: market", value, 1, _LARGEST_MARKET)
    chosen = dict.fromkeys(named) or _MARKETS
    return [int(market) for value in chosen for market in _MARKETS.get(value, ())]


def kept(name: str, query: Any, rows: Sequence[Candidate], watched: Collection[int]) -> list[Candidate]:
    """The stocks that meet a condition.

    Args:
        name: the field that holds it: a key of `COSTS`.
        query: the condition.
        rows: stocks, one at least.
        watched: ids of the stocks of the request's watchlist.
    """
    if name == "simpleFieldQuery":
        return _of_field(query, rows, watched)
    return [row for row, fits in zip(rows, _CONDITIONS[name](rows, query), strict=True) if fits]


# --- lists


def _of_field(query: Any, rows: Sequence[Candidate], watched: Collection[int]) -> list[Candidate]:
    wanted = frozenset(query.screenValueList)
    if query.simpleField == _WATCHLIST:
        return [row for row in rows if (row.instrument.id in watched) == any(wanted)]
    if query.simpleField == _INDEX:
        members = _members(rows[0].sources.market, wanted)
        return [row for row in rows if row.instrument.key in members]
    read = _FIELDS.get(query.simpleField)
    if read is None:
        raise Refusal(f"simpleField {query.simpleField} is none of the stock screener")
    return [row for row in rows if read(row) in wanted]


def _members(market: Market, indices: Collection[int]) -> Collection[Key]:
    """The members of the indices with some ids."""
    known = market.universe.all(kind=Kind.INDEX)
    return {each.key for index in known if index.id in indices for each in market.universe.index_members(index)}


def _has_twin(*markets: int) -> Callable[[Candidate], bool]:
    """Whether the same company has a stock in other markets."""

    def has(row: Candidate) -> bool:
        name = _company_name(row)
        return row.instrument.market not in markets and any(
            name in row.sources.once(market, "company names", _company_names) for market in markets
        )

    return has


def _company_names(rows: list[Candidate]) -> frozenset[str]:
    return frozenset(map(_company_name, rows))


def _company_name(row: Candidate) -> str:
    """The name without the letters that tell the kinds of a company's shares apart."""
    return row.instrument.chinese_name.partition(_FULL_WIDTH_DASH)[0]


_HAS_HONG_KONG_TWIN, _HAS_MAINLAND_TWIN = _has_twin(QotMarket.HK), _has_twin(*_MAINLAND)


def _is_ah(row: Candidate) -> bool:
    return _HAS_HONG_KONG_TWIN(row) if row.instrument.market in _MAINLAND else _HAS_MAINLAND_TWIN(row)


_FIELDS: Mapping[int, Callable[[Candidate], int]] = {
    2: lambda row: row.instrument.exchange,
    5: _has_twin(QotMarket.US),
    6: lambda row: row.has_options,
    7: lambda row: bool(row.sources.market.universe.warrants_of(row.instrument)),
    8: lambda row: bool(row.sources.market.universe.futures_of(row.instrument)),
    9: _is_ah,
    10: lambda row: row.instrument.id % 5 == 0,
    11: lambda row: row.instrument.market in _MAINLAND and row.instrument.id % 3 != 0,
    12: lambda row: row.instrument.id % 7 == 0,
}
"""By `SimpleField`; what is either so or not is 1 or 0. Those of 10 to 12 are made up."""


def _in_plates(rows: Sequence[Candidate], query: Any) -> list[bool]:
    wanted = {code.rpartition(".")[2] for plate in query.plateList for code in plate.plateIdList}
    universe = rows[0].sources.market.universe
    members = {key for plate in universe.plates() if {plate.code, str(plate.id)} & wanted for key in plate.members}
    return [row.instrument.key in members for row in rows]


# --- ranges


def _between(query: Any, value: Value) -> bool:
    return within(query, value if isinstance(value, int | float) else None)


def _simple(rows: Sequence[Candidate], query: Any) -> list[bool]:
    return [_between(query, value) for value in values("simpleProperty", rows, query.property)]


def _cumulative(rows: Sequence[Candidate], query: Any) -> list[bool]:
    values("cumulativeProperty", [], query.property)
    days = cumulative_over(rows, query.property, _periods(query))
    return [all(_between(query, value) for value in of_row) for of_row in zip(*days, strict=True)]


def _financial(rows: Sequence[Candidate], query: Any) -> list[bool]:
    values("financialProperty", [], query.property)
    periods = _periods(query)
    return [all(_between(query, value) for value in in_a_row(row, query.property, periods)) for row in rows]


def _periods(query: Any) -> int:
    periods = query.continuousPeriod if query.HasField("continuousPeriod") else 1
    check_range("continuousPeriod", periods, 1, _MOST_PERIODS)
    return int(periods)


def _in_intervals(kind: str) -> Callable[[Sequence[Candidate], Any], list[bool]]:
    def fits(rows: Sequence[Candidate], query: Any) -> list[bool]:
        found = values(kind, rows, query.property)
        return [_is_in_any(query.intervals, value) for value in found]

    return fits


def _is_in_any(intervals: Sequence[Any], value: Value) -> bool:
    number = value if isinstance(value, int | float) else None
    return value is not None and (not intervals or any(within(interval, number) for interval in intervals))


def _featured(rows: Sequence[Candidate], query: Any) -> list[bool]:
    found = values("featuredProperty", rows, query.property)
    wanted = set(query.valueSet)
    return [
        _is_in_any(query.intervals, value) and _between(query, value) and (not wanted or value in wanted)
        for value in found
    ]


def _shaped(rows: Sequence[Candidate], query: Any) -> list[bool]:
    wanted = set(query.valueSet)
    kinds = [set(shape_kinds(row, query.property)) for row in rows]
    return [bool(each & wanted if wanted else each) for each in kinds]


_CONDITIONS: Mapping[str, Callable[[Sequence[Candidate], Any], list[bool]]] = {
    "plateQuery": _in_plates,
    "simplePropertyQuery": _simple,
    "cumulativePropertyQuery": _cumulative,
    "financialPropertyQuery": _financial,
    "indicatorPositionalQuery": standing,
    "indicatorPatternQuery": showing,
    "featuredPropertyQuery": _featured,
    "brokerHoldingsQuery": _in_intervals("brokerProperty"),
    "optionQuery": _in_intervals("optionProperty"),
    "klineShapeQuery": _shaped,
}
