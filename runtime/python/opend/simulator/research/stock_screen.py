"""The stock screener: stocks that meet all conditions, with the properties that are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_range

from .screen_candidates import Candidate, Sources, Value
from .screen_conditions import COSTS, MARKET, kept, markets_of
from .screen_values import KINDS, values
from .underlyings import OptionDesk

_USUAL_COUNT, _MOST = 200, 200
_ASCENDING, _DESCENDING, _ASCENDING_SIZE, _DESCENDING_SIZE = 1, 2, 3, 4
_TEXT, _WHOLE, _LIST, _NUMBER = 1, 2, 3, 4  # of valueType


class StockScreen(Room):
    """Handler of the stock screener.

    Args:
        desk: knows underlyings of options, and with them all shares.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._sources = Sources(desk)

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_StockScreen", self._screen)

    def _screen(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        rows = self._found(c2s)
        for sort in reversed(c2s.sortList or ([c2s.sort] if c2s.HasField("sort") else [])):
            rows = _sorted(rows, sort)
        count = c2s.pageCount if c2s.HasField("pageCount") else _USUAL_COUNT
        check_range("pageCount", count, 1, _MOST)
        check_range("pageFrom", c2s.pageFrom, 0, 1 << 30)
        end = c2s.pageFrom + count
        items = _items(rows[c2s.pageFrom : end], c2s.retrieveList)
        return success(call, {"dataList": items, "lastPage": int(end >= len(rows)), "allCount": len(rows)})

    def _found(self, c2s: Any) -> list[Candidate]:
        """The stocks that meet all conditions; what costs less is looked at first."""
        conditions = [_set_part("filterList", query) for query in c2s.filterList]
        rows: Sequence[Candidate] = [
            candidate for market in markets_of(conditions) for candidate in self._sources.candidates(market)
        ]
        others = [(name, query) for name, query in conditions if not _is_market(name, query)]
        for name, query in sorted(others, key=lambda pair: COSTS[pair[0]]):
            rows = kept(name, query, rows, frozenset(c2s.watchlistStockIds)) if rows else []
        return list(rows)


def _is_market(name: str, query: Any) -> bool:
    return name == "simpleFieldQuery" and query.simpleField == MARKET


def _set_part(field: str, message: Any) -> tuple[str, Any]:
    """The name and the message of the one part that is set.

    Raises:
        Refusal: there is none, or more than one.
    """
    parts = [(part.name, value) for part, value in message.ListFields() if part.name != "direction"]
    if len(parts) != 1:
        raise Refusal(f"{field}: each item must have one condition or property, not {len(parts)}")
    return parts[0]


def _sorted(rows: Sequence[Candidate], sort: Any) -> list[Candidate]:
    if not _ASCENDING <= sort.direction <= _DESCENDING_SIZE:
        raise Refusal(f"sort: direction {sort.direction} must be from 1 to 4")
    name, wanted = _set_part("sort", sort)
    found = dict(zip(map(id, rows), values(name, rows, wanted), strict=True))
    known = [row for row in rows if found[id(row)] is not None]
    by_size = sort.direction in (_ASCENDING_SIZE, _DESCENDING_SIZE)
    is_descending = sort.direction in (_DESCENDING, _DESCENDING_SIZE)
    known.sort(key=lambda row: _sort_key(found[id(row)], by_size=by_size), reverse=is_descending)
    return known + [row for row in rows if found[id(row)] is None]


def _sort_key(value: Any, *, by_size: bool) -> Any:
    return abs(value) if by_size and isinstance(value, int | float) else value


def _items(rows: Sequence[Candidate], asked: Iterable[Any]) -> list[dict[str, Any]]:
    columns = []
    for query in asked:
        name, wanted = _set_part("retrieveList", query)
        columns.append((KINDS[name], wanted, values(name, rows, wanted)))
    return [
        {
            "stockId": row.instrument.id,
            "results": [
                {kind.result: {"property": wanted, **_value_fields(column[place]), **kind.details(row, wanted)}}
                for kind, wanted, column in columns
                if column[place] is not None
            ],
        }
        for place, row in enumerate(rows)
    ]


def _value_fields(value: Value) -> Mapping[str, Any]:
    if isinstance(value, str):
        return {"valueType": _TEXT, "sval": value}
    if isinstance(value, int):
        return {"valueType": _WHOLE, "ival": int(value)}
    if isinstance(value, float):
        return {"valueType": _NUMBER, "dval": value}
    return {"valueType": _LIST, "aval": list(value or ())}
