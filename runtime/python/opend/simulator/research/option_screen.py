"""The option screener: options that fit groups of conditions, with the figures that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from opend.simulator.market.instruments import Instrument, OptionTerms
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, security_fields

from .option_items import OPTION, OPTION_ITEMS, UNDERLYING, UNDERLYING_ITEMS, Item, find_item
from .option_rows import OptionRow
from .option_search import Fits, FitsDay, Reach, busiest, search, with_quotes
from .selection import fits, ordered
from .underlying import Underlying
from .underlyings import OPTION_MARKET, OptionDesk

_CATEGORY = "Qot_OptionScreen.MarketCategory"
# Of other categories there are no options.
_OPTION_MARKETS = {
    "US_Stock": "US_Security",
    "US_Index": "US_Index",
    "HK_Stock": "HK_Security",
    "HK_Index": "HK_Index",
}
# A market has too many options to look at all; those of underlyings that are named are few enough.
_REACH = Reach(owners=10, expiries=6, strikes=10, options=1000)
_REACH_OF_NAMED = Reach(owners=10, expiries=30, strikes=80, options=2500)
_MOST_QUOTED = 300
_USUAL_COUNT, _MOST = 200, 200
_DESCENDING = 1


_ALWAYS = ("StrikePrice", "StrikeDateTimestamp")

_LISTS = ("StockList", "IndexList")
_PLATE = "Plate"


class OptionScreen(Room):
    """Handler of the option screener.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._desk = desk

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_OptionScreen", self._screen)

    def _screen(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        groups = [_Group(group) for group in c2s.filterList]
        underlyings = [each for each in self._underlyings(c2s) if all(group.may_hold_for(each) for group in groups)]
        reach = _REACH_OF_NAMED if any(group.names_underlyings for group in groups) else _REACH
        rows: Sequence[OptionRow] = search(self._desk, underlyings, reach, _days(groups), _terms_fit(groups))
        sorts = [(find_item("sortList", each.indicatorType, OPTION, OPTION_ITEMS), each) for each in c2s.sortList]
        cheap, quoted = _parted(groups)
        rows = [row for row in rows if all(group.holds(row) for group in cheap)]
        if quoted or any(item.is_quoted for item, _ in sorts):
            rows = with_quotes(self._desk.market, busiest(rows, _MOST_QUOTED))
            rows = [row for row in rows if all(group.holds(row) for group in quoted)]
        for item, sort in reversed(sorts):
            rows = ordered(rows, item.figure, descending=sort.direction == _DESCENDING)
        return success(call, self._page(c2s, rows))

    def _underlyings(self, c2s: Any) -> Iterable[Underlying]:
        if not c2s.marketCategoryList:
            raise Refusal("marketCategoryList is empty: name a MarketCategory at least")
        for category in dict.fromkeys(c2s.marketCategoryList):
            check_enum("marketCategoryList", category, _CATEGORY, allow_zero=True)
            for name, option_market in _OPTION_MARKETS.items():
                if number(_CATEGORY, name) == category:
                    yield from self._desk.underlyings(number(OPTION_MARKET, option_market))

    def _page(self, c2s: Any, rows: Sequence[OptionRow]) -> dict[str, Any]:
        count = c2s.pageCount if c2s.HasField("pageCount") else _USUAL_COUNT
        check_range("pageCount", count, 1, _MOST)
        check_range("pageFrom", c2s.pageFrom, 0, 1 << 30)
        end = c2s.pageFrom + count
        of_options = _asked("optionRetrieveList", c2s.optionRetrieveList, OPTION, OPTION_ITEMS)
        of_underlyings = _asked("underlyingRetrieveList", c2s.underlyingRetrieveList, UNDERLYING, UNDERLYING_ITEMS)
        chosen = [*of_options, *(OPTION_ITEMS[name] for name in _ALWAYS)] if of_options else list(OPTION_ITEMS.values())
        shown = with_quotes(self._desk.market, rows[c2s.pageFrom : end])
        items = [_fields(row, chosen, of_underlyings) for row in shown]
        return {"lastPage": end >= len(rows), "allCount": len(rows), "dataList": items}


class _Group:
    """Conditions of which one at least must hold."""

    def __init__(self, group: Any) -> None:
        self._on_underlyings = [_on_underlying(condition) for condition in group.underlyingList]
        items = [find_item("optionList", each.indicatorType, OPTION, OPTION_ITEMS) for each in group.optionList]
        self._on_options = [
            (item.figure, each.indicatorValue) for item, each in zip(items, group.optionList, strict=True)
        ]
        self.is_quoted = any(item.is_quoted for item in items)
        lists = [number(UNDERLYING, name) for name in _LISTS]
        self.names_underlyings = bool(group.underlyingList) and all(
            condition.indicatorType in lists for condition in group.underlyingList
        )

    def _allows(self, underlying: Underlying) -> bool:
        return any(suits(underlying) for suits in self._on_underlyings)

    def may_hold_for(self, underlying: Underlying) -> bool:
        """Whether options on an underlying can be among the results."""
        return bool(self._on_options) or not self._on_underlyings or self._allows(underlying)

    def holds(self, row: OptionRow) -> bool:
        """Whether an option fits one of the conditions; it does where there is none."""
        if not self._on_options and not self._on_underlyings:
            return True
        return self._allows(row.underlying) or any(fits(wanted, figure(row)) for figure, wanted in self._on_options)

    def wanted_of(self, name: str) -> list[Any] | None:
        """What it wants of one figure of options; None where it may hold whatever that is."""
        figure = OPTION_ITEMS[name].figure
        if self._on_underlyings or any(each is not figure for each, _ in self._on_options):
            return None
        return [wanted for _, wanted in self._on_options] or None


def _on_underlying(condition: Any) -> Callable[[Underlying], bool]:
    if condition.indicatorType == number(UNDERLYING, _PLATE):
        wanted = {code.rpartition(".")[2] for plate in condition.plateList for code in plate.plateIdList}
        return lambda underlying: any(key.code in wanted for key in underlying.plates)
    item = find_item("underlyingList: indicatorType", condition.indicatorType, UNDERLYING, UNDERLYING_ITEMS)
    return lambda underlying: fits(condition.indicatorValue, item.figure(underlying))


def _parted(groups: Sequence[_Group]) -> tuple[list[_Group], list[_Group]]:
    """The groups for which no quotes are needed, and the others."""
    return [each for each in groups if not each.is_quoted], [each for each in groups if each.is_quoted]


def _days(groups: Sequence[_Group]) -> FitsDay:
    """Which expiries can be among the results; this spares looking at the others."""
    wanted = [each for group in groups if (each := group.wanted_of("LeftDay")) is not None]
    return lambda _, left: all(any(fits(each, left) for each in group) for group in wanted)


def _terms_fit(groups: Sequence[_Group]) -> Callable[[Underlying], Fits]:
    """Which options can be among the results, by what is agreed on in them."""
    kinds = [each for group in groups if (each := group.wanted_of("OptionType")) is not None]
    strikes = [each for group in groups if (each := group.wanted_of("StrikePrice")) is not None]

    def suits(option: Instrument) -> bool:
        terms = option.terms
        assert isinstance(terms, OptionTerms)
        checks = [*((group, terms.kind) for group in kinds), *((group, terms.strike) for group in strikes)]
        return all(any(fits(each, value) for each in group) for group, value in checks)

    return lambda _: suits


def _fields(row: OptionRow, of_options: Sequence[Item], of_underlyings: Sequence[Item]) -> dict[str, Any]:
    fields = {"security": security_fields(row.instrument), "optionName": row.instrument.name}
    fields |= _values(row, of_options)
    if of_underlyings:
        fields["underlyingInfo"] = {"stockID": row.underlying.instrument.id} | _values(row.underlying, of_underlyings)
    return fields


def _values(row: Any, items: Sequence[Item]) -> dict[str, Any]:
    values = {item.field: item.figure(row) for item in items if item.field}
    return {field: value for field, value in values.items() if value is not None}


def _asked(field: str, numbers: Sequence[int], enum: str, items: Mapping[str, Item]) -> list[Item]:
    return [find_item(field, each, enum, items) for each in dict.fromkeys(numbers)]
