"""Protocols of corporate actions: dividends, splits and buybacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from operator import mul
from typing import Any

from opend.simulator.market.corporate import BONUS, DIVIDEND, JOIN
from opend.simulator.market.courses import ANCHOR
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.records import Action
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import day_text

from .buyback_book import BuybackBook, BuybackPlan, DailyBuyback
from .days import day_fields, trading_day
from .key_pages import key_page
from .payouts import payouts
from .subjects import find_stock, find_traded

_MAINLAND = (QotMarket.SH, QotMarket.SZ)
_ANNOUNCED_DAYS, _MEETING_DAYS = 45, 4  # before the first day with the new shares
_BOTH_CODES_AFTER, _BOTH_CODES_DAYS = 10, 15  # trading days
_PAR_VALUE = 0.1
_TEMPORARY_CODES = 2900


class CorporateActions(Room):
    """Handlers of the protocols of corporate actions."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._buybacks = BuybackBook(market)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetCorporateActionsDividends", self._dividends)
        responder.register("Qot_GetCorporateActionsStockSplits", self._splits)
        responder.register("Qot_GetCorporateActionsBuybacks", self._buy_backs)

    # --- dividends

    def _dividends(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_traded(self._market, c2s.security, "dividends")
        today = self._market.today(instrument)
        rows = [
            {
                "pubDate": day_text(payout.announced),
                "statement": payout.statement,
                "process": payout.progress(today),
                "recordDate": day_text(payout.record_day),
                "exDate": day_text(payout.ex_day),
                "dividendPayableDate": day_text(payout.payable_day),
                "fiscalYear": str(payout.fiscal_year),
            }
            for payout in reversed(payouts(self._market.seed, self._market, instrument))
            if payout.announced <= today
        ]
        return success(call, {"dividendList": rows})

    # --- splits

    def _splits(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_traded(self._market, c2s.security, "splits")
        known = [action for action in self._market.actions(instrument) if action.flag < DIVIDEND]
        after = _shares_after(instrument, known)
        announced = [
            (action, shares)
            for action, shares in zip(known, after, strict=True)
            if self._announced(instrument, action) <= self._market.today(instrument)
        ]
        page, next_key = key_page(announced[::-1], c2s)
        items = [self._split_item(instrument, action, shares) for action, shares in page]
        return success(call, {"splitItemList": items, "nextKey": next_key})

    def _announced(self, instrument: Instrument, action: Action) -> date:
        return trading_day(self._market, instrument, action.day - timedelta(days=_ANNOUNCED_DAYS))

    def _split_item(self, instrument: Instrument, action: Action, shares: int) -> dict[str, Any]:
        is_done = action.day <= self._market.today(instrument)
        fields = day_fields(
            self._market, instrument, dirDeciPubDate=self._announced(instrument, action), exDate=action.day
        )
        fields |= {
            "reformType": _kind(action),
            "rate": f"{action.base}:{action.result}",
            "eventStatus": "Completed" if is_done else "Announced",
            "sharesAfterEffect": shares,
        }
        return fields | (self._temporary(instrument, action) if instrument.market == QotMarket.HK else {})

    def _temporary(self, instrument: Instrument, action: Action) -> dict[str, Any]:
        """How Hong Kong lets shares change: some days under a temporary code, then some under both."""
        sessions = self._market.sessions(instrument)
        both = sessions.next_day(action.day, _BOTH_CODES_AFTER)
        days = day_fields(
            self._market,
            instrument,
            smDeciDate=trading_day(self._market, instrument, action.day - timedelta(days=_MEETING_DAYS)),
            tempTradeBeginDate=action.day,
            simulTradeBeginDate=both,
            simulTradeEndDate=sessions.next_day(both, _BOTH_CODES_DAYS),
        )
        return days | {
            "newParValue": round(_PAR_VALUE * action.base / action.result, 8),
            "tempShareCode": f"{_TEMPORARY_CODES + instrument.id % 100:05d}",
            "tempShareAbbrName": f"{instrument.name[:12].strip()} TEMP",
            "newTradeUnit": instrument.lot_size,
        }

    # --- buybacks

    def _buy_backs(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "buybacks")
        daily = self._buybacks.daily(instrument) if instrument.market == QotMarket.HK else []
        plans = self._buybacks.plans(instrument) if instrument.market in _MAINLAND else []
        days_on_page, after_days = key_page(daily, c2s)
        plans_on_page, after_plans = key_page(plans, c2s)
        s2c = {
            "hkBuyBackList": [self._daily_item(instrument, each) for each in days_on_page],
            "aBuyBackList": [self._plan_item(instrument, each) for each in plans_on_page],
            "nextKey": after_days if daily else after_plans,
        }
        return success(call, s2c)

    def _daily_item(self, instrument: Instrument, bought: DailyBuyback) -> dict[str, Any]:
        return day_fields(self._market, instrument, publDate=bought.published, endDate=bought.day) | {
            "buyBackMoney": bought.money,
            "buyBackSum": bought.shares,
            "percentage": _percent(bought.shares, instrument),
            "highPrice": bought.high,
            "lowPrice": bought.low,
            "cumulativeSum": bought.shares_so_far,
            "cumulativePercentage": _percent(bought.shares_so_far, instrument),
            "shareType": "Ordinary shares",
        }

    def _plan_item(self, instrument: Instrument, plan: BuybackPlan) -> dict[str, Any]:
        today = self._market.today(instrument)
        is_over = plan.end <= today
        days = {
            "advanceDate": plan.planned,
            "meetPassDate": plan.passed,
            "startDate": plan.start,
            "endDate": plan.end,
            "payDate": plan.end,
            "changeDate": plan.end,
            "changeRegDate": plan.registered,
        }
        known = {name: day for name, day in days.items() if day <= today}
        return day_fields(self._market, instrument, **known) | {
            "eventProceDesc": "Completed" if is_over else "In progress" if plan.start <= today else "Board proposal",
            "seller": "Public shareholders",
            "buyBackMode": "Call auction trading",
            "shareType": "A shares",
            "buyBackSum": plan.shares,
            "buyBackMoney": plan.money,
            "percentage": _percent(plan.shares, instrument),
            "valueFloor": plan.floor,
            "valueCeiling": plan.ceiling,
            "priceFloor": 0.0,
            "priceCeiling": plan.price_ceiling,
            "volumeFloor": float(int(plan.floor / plan.price_ceiling)),
            "volumeCeiling": float(int(plan.ceiling / plan.price_ceiling)),
        }


def _kind(action: Action) -> str:
    if action.flag == JOIN:
        return "Share consolidation"
    return "Bonus issue" if action.flag == BONUS else "Share subdivision"


def _shares_after(instrument: Instrument, actions: Sequence[Action]) -> list[int]:
    """The shares after each action; `Instrument.shares` are those on `ANCHOR`."""
    grown = list(accumulate((1 / action.forward_a for action in actions), mul))
    at_anchor = next(
        (total for total, action in zip(grown[::-1], actions[::-1], strict=True) if action.day <= ANCHOR), 1.0
    )
    return [round(instrument.shares * total / at_anchor) for total in grown]


def _percent(shares: int, instrument: Instrument) -> float:
    return round(100 * shares / instrument.shares, 6)
