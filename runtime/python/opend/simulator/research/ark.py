"""Protocols of the ARK funds: what they hold, what they traded, and what they did with one stock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, find_instrument, security_fields

from .ark_book import ArkBook, ArkPosition
from .days import closed_days, last_closed_day
from .selection import asked_count, ordered, page

_CYCLES = (1, 5, 10, 30, 60)  # trading days, by `CycleType`
_MOST_COUNT = 200
_REMEMBERED = timedelta(days=90)
_RECENT = 5
_CONSECUTIVE = 2

_MOVES: dict[str, Callable[[ArkPosition], bool]] = {
    "Position": lambda position: position.shares > 0,
    "Increase": lambda position: position.before > 0 and position.change > 0,
    "Decrease": lambda position: position.shares > 0 and position.change < 0,
    "New": lambda position: position.before == 0,
    "SoldOut": lambda position: position.shares == 0,
}
_HOLDING_TYPES = ("Position", "Increase", "Decrease", "New", "SoldOut")  # by `ArkHoldingType`
_TRADE_TYPES = ("Increase", "Decrease", "New", "SoldOut")  # by `HoldingType`
_HOLDING_SORTS: tuple[Callable[[ArkPosition], float], ...] = (
    lambda position: position.shares,
    lambda position: position.weight - position.weight_before,
    lambda position: position.change,
    lambda position: position.value,
    lambda position: position.weight,
)
_TRADE_SORTS: tuple[Callable[[ArkPosition], float], ...] = (
    lambda position: position.change_value,
    lambda position: position.change_value,
    lambda position: position.change,
)


class ArkFunds(Room):
    """Handlers of the protocols of the ARK funds."""

    def __init__(self, market: Market, book: ArkBook) -> None:
        self._market = market
        self._book = book

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetArkFundHolding", self._holdings)
        responder.register("Qot_GetArkActiveTransaction", self._trades)
        responder.register("Qot_GetArkStockDynamic", self._dynamic)

    def _holdings(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        kind = check_enum("holdingType", c2s.holdingType, "Qot_GetArkFundHolding.ArkHoldingType", allow_zero=True)
        sort = check_enum("sortField", c2s.sortField, "Qot_GetArkFundHolding.SortField", allow_zero=True)
        positions = self._asked_positions(c2s, _HOLDING_TYPES[kind], _HOLDING_SORTS[sort])
        return success(call, _listed(positions, c2s, 20, _holding_item))

    def _trades(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        kind = check_enum("holdingType", c2s.holdingType, "Qot_GetArkActiveTransaction.HoldingType", allow_zero=True)
        sort = check_enum("sortField", c2s.sortField, "Qot_GetArkActiveTransaction.SortField", allow_zero=True)
        positions = self._asked_positions(c2s, _TRADE_TYPES[kind], _TRADE_SORTS[sort])
        return success(call, _listed(positions, c2s, 50, _trade_item))

    def _asked_positions(self, c2s: Any, move: str, sort: Callable[[ArkPosition], float]) -> list[ArkPosition]:
        cycle = check_enum("cycleType", c2s.cycleType, "Qot_GetArkFundHolding.CycleType", allow_zero=True)
        direction = check_enum("sortDir", c2s.sortDir, "Qot_GetArkFundHolding.SortDir", allow_zero=True)
        any_stock = self._market.universe.all(QotMarket.US, Kind.STOCK)[0]
        positions = self._book.positions(last_closed_day(self._market, any_stock), _CYCLES[cycle])
        return ordered(filter(_MOVES[move], positions), sort, descending=direction == 0)

    def _dynamic(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        trades = self._trades_of(find_instrument(self._market, c2s.security))
        if not trades:
            return success(call, {"dynamicType": _dynamic_type("NoDynamic"), "transactionCount": 0, "netShares": 0})
        recent = [change for place, _, change in trades if place < _RECENT]
        run = _run([change for _, _, change in trades])
        if len(run) >= _CONSECUTIVE and recent:
            kind, counted = "ConsecutiveSameDirection", run
        elif recent:
            kind, counted = "RecentTransaction", recent
        else:
            kind, counted = "LastTransaction", [trades[0][2]]
        fields = {
            "dynamicType": _dynamic_type(kind),
            "transactionCount": len(counted),
            "netShares": sum(counted),
            "lastTransactionTime": day_text(trades[0][1]),
        }
        return success(call, fields)

    def _trades_of(self, stock: Instrument) -> list[tuple[int, date, int]]:
        """What was traded of a stock lately, newest first: how many trading days ago, on which day, how many shares."""
        days = closed_days(self._market, stock, _REMEMBERED)
        held = [self._book.shares(stock, day) for day in days]
        changes = (now - before for now, before in pairwise(held))
        return [(place, days[place], change) for place, change in enumerate(changes) if change]


def _listed(
    positions: list[ArkPosition], c2s: Any, usual: int, item: Callable[[ArkPosition], dict[str, Any]]
) -> dict[str, Any]:
    on_page, following = page(positions, c2s.page, asked_count(c2s, usual, _MOST_COUNT))
    rows = [
        {"security": security_fields(each.instrument), "name": each.instrument.name} | item(each) for each in on_page
    ]
    return {"dataList": rows, "allCount": len(positions), "nextPage": following}


def _holding_item(position: ArkPosition) -> dict[str, Any]:
    return {
        "shares": position.shares,
        "sharesChange": position.change,
        "marketValue": round(position.value, 2),
        "weight": round(position.weight, 6),
        "weightChange": round(position.weight - position.weight_before, 6),
    }


def _trade_item(position: ArkPosition) -> dict[str, Any]:
    return {"changeAmount": round(position.change_value, 2), "changeShares": position.change}


def _dynamic_type(name: str) -> int:
    return number("Qot_GetArkStockDynamic.DynamicType", name)


def _run(changes: list[int]) -> list[int]:
    """The changes from the first on that go the same way."""
    is_buying = changes[0] > 0
    end = next((place for place, change in enumerate(changes) if (change > 0) != is_buying), len(changes))
    return changes[:end]
