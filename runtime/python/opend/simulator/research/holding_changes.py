"""The protocol of what large holders of a stock report: institutions, funds or executives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from opend.simulator.market.institutions import reported_quarter
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, parse_days

from .days import midnight
from .insider_book import InsiderBook
from .ownership import Ownership, percent_of
from .subjects import find_stock

_CATEGORIES = "Qot_Common.HolderCategory"
_MOST = 100
_USUAL_SPAN = timedelta(days=365)
_FUND = "Fund"  # the last word of a fund's name


class Change(NamedTuple):
    """What a holder has after a change; it became known on `day`."""

    holder: str
    held: int
    change: int
    day: date


class HoldingChanges(Room):
    """Handler of the protocol of reported changes."""

    def __init__(self, market: Market, ownership: Ownership, insiders: InsiderBook) -> None:
        self._market = market
        self._ownership = ownership
        self._insiders = insiders

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetHoldingChangeList", self._list)

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "changes of holdings")
        category = check_enum("holderCategory", c2s.holderCategory, _CATEGORIES)
        first, last = self._asked_days(instrument, c2s)
        if category == number(_CATEGORIES, "SeniorManager"):
            changes = self._of_managers(instrument, first, last)
        else:
            is_fund = category == number(_CATEGORIES, "Fund")
            changes = self._of_institutions(instrument, first, last, is_fund=is_fund)
        items = [self._item(instrument, change) for change, _ in zip(changes, range(_MOST), strict=False)]
        return success(call, {"security": c2s.security, "holdingChangeList": items})

    def _asked_days(self, instrument: Instrument, c2s: Any) -> tuple[date, date]:
        today = self._market.today(instrument)
        begin, end = c2s.beginTime or day_text(today - _USUAL_SPAN), c2s.endTime or day_text(today)
        first, last = parse_days(begin, end)
        return max(first, instrument.listed), min(last, today)

    def _of_institutions(self, instrument: Instrument, first: date, last: date, *, is_fund: bool) -> Iterator[Change]:
        quarter = reported_quarter(last)
        while quarter.reported >= first:
            for stake in self._ownership.stakes(instrument, quarter):
                if stake.is_institution and stake.change and stake.name.endswith(_FUND) == is_fund:
                    yield Change(stake.name, stake.shares, stake.change, quarter.reported)
            quarter = quarter.before

    def _of_managers(self, instrument: Instrument, first: date, last: date) -> Iterator[Change]:
        for trade in self._insiders.trades(instrument, first, last):
            yield Change(trade.leader.name, trade.held, trade.shares, trade.last)

    def _item(self, instrument: Instrument, change: Change) -> dict[str, Any]:
        before = change.held - change.change
        return {
            "holderName": change.holder,
            "holdingQty": change.held,
            "holdingRatio": percent_of(change.held, instrument),
            "changeQty": change.change,
            "changeRatio": round(100 * change.change / before, 4) if before else 100.0,
            "time": day_text(change.day),
            "timestamp": midnight(self._market, instrument, change.day),
        }
