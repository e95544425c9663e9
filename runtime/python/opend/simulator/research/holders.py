"""Protocols of shareholders: who holds a company, and how that changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from opend.simulator.market.institutions import Quarter, reported_quarter
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum

from .days import closes_at, day_fields
from .key_pages import key_page
from .ownership import KINDS, UNCLASSIFIED, Ownership, Stake, percent_of
from .selection import ordered
from .subjects import find_stock

_PERIODS = 12
_MAIN_HOLDERS = 10
_TOPIC = "shareholders"


class _Row(NamedTuple):
    """A stake with what is reckoned from it."""

    stake: Stake
    percent: float
    percent_change: float
    close: float
    close_before: float

    @property
    def change_value(self) -> float:
        return self.stake.change * self.close


_SORTS: dict[str, Callable[[_Row], Any]] = {
    "HolderQuantity": lambda row: row.stake.shares,
    "ShareChangeNum": lambda row: row.stake.change,
    "HoldingDate": lambda row: row.stake.day,
    "HolderPctChange": lambda row: row.percent_change,
    "HolderChangeAmount": lambda row: row.change_value,
    "HolderPct": lambda row: row.percent,
}
_CHANGES: dict[str, Callable[[Stake], bool]] = {
    "Increase": lambda stake: stake.before > 0 and stake.change > 0,
    "Decrease": lambda stake: stake.shares > 0 and stake.change < 0,
    "NewIn": lambda stake: stake.before == 0,
    "CloseOut": lambda stake: stake.shares == 0,
}


class Shareholders(Room):
    """Handlers of the protocols of shareholders."""

    def __init__(self, market: Market, ownership: Ownership) -> None:
        self._market = market
        self._ownership = ownership

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetShareholdersOverview", self._overview)
        responder.register("Qot_GetShareholdersHolderDetail", self._detail)
        responder.register("Qot_GetShareholdersHoldingChanges", self._changes)
        responder.register("Qot_GetShareholdersInstitutional", self._institutional)

    # --- holders of a period

    def _overview(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        quarter = self._asked_quarter(instrument, c2s)
        rows = self._rows(instrument, quarter)
        main = [
            {"name": row.stake.name, "holderPct": row.percent, "holderId": row.stake.id} for row in rows[:_MAIN_HOLDERS]
        ]
        periods = [{"periodText": each.text, "periodId": _id(each)} for each in self._quarters(instrument)]
        days = day_fields(self._market, instrument, staticDate=quarter.end)
        s2c = {
            "mainHolderInfoList": [days | {"itemList": main}] if main else [],
            "holderTypeInfoList": [days | {"itemList": _kinds(rows)}] if rows else [],
            "holdingPeriodList": periods,
        }
        return success(call, s2c)

    def _detail(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        quarter = self._asked_quarter(instrument, c2s)
        kind = check_enum("requestType", c2s.requestType, "Qot_Common.HolderDetailType", allow_zero=True)
        rows = [
            row
            for row in self._rows(instrument, quarter)
            if kind in (0, number("Qot_Common.HolderDetailType", "All"), row.stake.kind)
            and c2s.holderId in (0, row.stake.id)
        ]
        page, next_key = key_page(_sorted(rows, c2s, "HolderQuantity"), c2s)
        items = [self._detail_item(instrument, quarter, row) for row in page]
        return success(call, self._update(instrument, quarter) | {"nextKey": next_key, "itemList": items})

    def _detail_item(self, instrument: Instrument, quarter: Quarter, row: _Row) -> dict[str, Any]:
        stake = row.stake
        return day_fields(self._market, instrument, holdingDate=stake.day) | {
            "periodText": quarter.text,
            "holderId": stake.id,
            "name": stake.name,
            "holderQuantity": stake.shares,
            "holderQuantityChange": stake.change,
            "holderPct": row.percent,
            "holderPctChange": row.percent_change,
            "closePrice": row.close,
            "priceChangePct": round((row.close / row.close_before - 1) * 100, 4),
            "sourceGroupName": stake.source,
        }

    def _changes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        quarter = reported_quarter(self._market.today(instrument))
        wanted = _change_filter(c2s.filterType)
        rows = [row for row in self._rows(instrument, quarter, gone=True) if row.stake.change and wanted(row.stake)]
        page, next_key = key_page(_sorted(rows, c2s, "ShareChangeNum"), c2s)
        items = [self._change_item(instrument, quarter, row) for row in page]
        return success(call, {"itemList": items, "nextKey": next_key})

    def _change_item(self, instrument: Instrument, quarter: Quarter, row: _Row) -> dict[str, Any]:
        stake = row.stake
        return day_fields(self._market, instrument, holdingDate=stake.day) | {
            "periodText": quarter.text,
            "name": stake.name,
            "holderId": stake.id,
            "shareChangeNum": stake.change,
            "sharesChangePrice": round(row.change_value),
            "holderPct": row.percent,
            "holderType": KINDS[stake.kind],
            "holderTypeId": stake.kind,
            "holderPctChange": row.percent_change,
            "holderQuantity": stake.shares,
        }

    def _rows(self, instrument: Instrument, quarter: Quarter, *, gone: bool = False) -> list[_Row]:
        """The stakes of a quarter, with those that are gone only where these are wanted; the largest first."""
        closes = closes_at(self._market, instrument, [quarter.before.end, quarter.end])
        return [
            _Row(
                stake,
                percent_of(stake.shares, instrument),
                round(percent_of(stake.shares, instrument) - percent_of(stake.before, instrument), 6),
                closes[quarter.end],
                closes[quarter.before.end],
            )
            for stake in self._ownership.stakes(instrument, quarter)
            if stake.shares or gone
        ]

    # --- institutions over time

    def _institutional(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        page, next_key = key_page(self._quarters(instrument), c2s, usual=10)
        items = [self._institutional_item(instrument, quarter) for quarter in page]
        latest = reported_quarter(self._market.today(instrument))
        return success(call, self._update(instrument, latest) | {"nextKey": next_key, "itemList": items})

    def _institutional_item(self, instrument: Instrument, quarter: Quarter) -> dict[str, Any]:
        stakes = [stake for stake in self._ownership.stakes(instrument, quarter) if stake.is_institution]
        now, before = sum(stake.shares for stake in stakes), sum(stake.before for stake in stakes)
        count, count_before = sum(stake.shares > 0 for stake in stakes), sum(stake.before > 0 for stake in stakes)
        return {
            "periodText": quarter.text,
            "institutionQuantity": count,
            "institutionQuantityChange": count - count_before,
            "holderQuantity": now,
            "holderQuantityChange": now - before,
            "holderPct": percent_of(now, instrument),
            "holderPctChange": round(percent_of(now, instrument) - percent_of(before, instrument), 6),
        }

    # --- periods

    def _quarters(self, instrument: Instrument) -> list[Quarter]:
        """The periods to choose from, the latest first."""
        found = [reported_quarter(self._market.today(instrument))]
        while len(found) < _PERIODS:
            found.append(found[-1].before)
        return [quarter for quarter in found if quarter.end >= instrument.listed]

    def _asked_quarter(self, instrument: Instrument, c2s: Any) -> Quarter:
        if not c2s.periodId:
            return reported_quarter(self._market.today(instrument))
        quarter = next((each for each in self._quarters(instrument) if _id(each) == c2s.periodId), None)
        if quarter is None:
            raise Refusal(f"periodId {c2s.periodId} is none: take one that Qot_GetShareholdersOverview lists")
        return quarter

    def _update(self, instrument: Instrument, quarter: Quarter) -> dict[str, Any]:
        return day_fields(self._market, instrument, updateTime=quarter.reported)


def _sorted(rows: list[_Row], c2s: Any, usual: str) -> list[_Row]:
    """The rows as `sortColumn` and `sortType` want them."""
    numbers = {number("Qot_Common.SortField", name): sort for name, sort in _SORTS.items()}
    if c2s.sortColumn and c2s.sortColumn not in numbers:
        raise Refusal(f"sortColumn {c2s.sortColumn} cannot be sorted by: take one of {sorted(numbers)}")
    check_enum("sortType", c2s.sortType, "Qot_Common.SortType", allow_zero=True)
    is_rising = c2s.sortType == number("Qot_Common.SortType", "Asc")
    return ordered(rows, numbers.get(c2s.sortColumn, _SORTS[usual]), descending=not is_rising)


def _change_filter(value: int) -> Callable[[Stake], bool]:
    check_enum("filterType", value, "Qot_Common.HoldingChangesFilterType", allow_zero=True)
    for name, test in _CHANGES.items():
        if value == number("Qot_Common.HoldingChangesFilterType", name):
            return test
    return lambda _: True


def _kinds(rows: list[_Row]) -> list[dict[str, Any]]:
    """The part of each kind of holder; what nobody of these holds belongs to the public."""
    parts: Counter[int] = Counter()
    for row in rows:
        parts[row.stake.kind] += row.percent  # type: ignore[assignment]
    parts[UNCLASSIFIED] = 100 - sum(parts.values())
    return [
        {"name": KINDS[kind], "holderPct": round(percent, 6), "holderId": kind} for kind, percent in parts.most_common()
    ]


def _id(quarter: Quarter) -> int:
    return quarter.year * 10 + quarter.number
