"""Protocols of alerts on unusual option trades, and the pushes when one goes off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from opend import schema
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.replies import fill, number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Outbox, Room
from opend.simulator.securities import check_enum, check_length, day_text, find_instrument, parse_day, security_fields

from .calendars import Watched
from .option_alerts import AlertList, underlying_key, waits_for
from .selection import asked_count, page
from .underlyings import OPTION_MARKET
from .unusual_trades import CROSS, FLOOR, NORMAL, SELL, SWEEP, UnusualTrade, UnusualTrades

_OPERATION = "Qot_SetOptionEventAlert.AlertOpType"
_OPTION_MARKETS = ("US_Security", "US_Index", "HK_Security", "HK_Index")
_USUAL_ALERTS, _MOST_ALERTS = 200, 500
_ONE_DAY = 86_400.0
_WAYS = {NORMAL: "trade", SWEEP: "sweep", CROSS: "cross", FLOOR: "floor trade"}


class OptionEventAlerts(Room):
    """Handlers and pushes of alerts.

    Args:
        trades: all unusual trades.
        outbox: where the pushes go.
        watched: what the user watches.
    """

    def __init__(self, trades: UnusualTrades, outbox: Outbox, watched: Watched) -> None:
        self._market = trades.desk.market
        self._trades = trades
        self._outbox = outbox
        self._watched = watched
        self._alerts = AlertList()
        self._operations: dict[int, Callable[[Any], None]] = {
            number(_OPERATION, "Add"): self._add,
            number(_OPERATION, "Modify"): self._modify,
            number(_OPERATION, "Delete"): self._alerts.delete,
            number(_OPERATION, "Enable"): self._alerts.enable,
            number(_OPERATION, "Disable"): self._alerts.disable,
        }

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionEventAlert", self._get)
        responder.register("Qot_SetOptionEventAlert", self._set)

    def _get(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        alerts = list(self._alerts)
        shown, following = page(alerts, c2s.page, asked_count(c2s, _USUAL_ALERTS, _MOST_ALERTS))
        return success(call, {"alertList": shown, "nextPage": following, "allCount": len(alerts)})

    def _set(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        wanted = check_enum("operType", c2s.operType, _OPERATION)
        if wanted == number(_OPERATION, "DeleteAll"):
            self._alerts.clear()
            return success(call)
        check_length("alertList", c2s.alertList, most=_MOST_ALERTS)
        for alert in c2s.alertList:
            self._operations[wanted](alert)
        return success(call)

    def _add(self, alert: Any) -> None:
        self._check(alert)
        self._alerts.add(alert)

    def _modify(self, alert: Any) -> None:
        self._check(alert)
        self._alerts.modify(alert)

    def _check(self, alert: Any) -> None:
        if alert.optionMarket:
            check_enum("optionMarket", alert.optionMarket, OPTION_MARKET)
        if alert.HasField("underlying"):
            owner = find_instrument(self._market, alert.underlying)
            if not self._market.universe.expiries(owner, self._market.today(owner)):
                raise Refusal(f"underlying {text_of(owner.key)} has no options")
        if alert.watchlistGroupName:
            self._watched.members(alert.watchlistGroupName)
        for field in ("earningsDateBegin", "earningsDateEnd"):
            if getattr(alert, field):
                parse_day(field, getattr(alert, field))

    # --- going off

    def advance(self, since: float, now: float) -> None:
        """Push the trades that an alert waits for; of a longer stretch those of its last day."""
        alerts = self._alerts.enabled
        if not alerts or now <= since:
            return
        owners = {owner.key: owner for alert in alerts for owner in self._watched_by(alert)}
        for trade in self._trades.between(owners.values(), max(since, now - _ONE_DAY), now):
            if any(self._goes_off(alert, trade) for alert in alerts):
                self._push(trade)

    def _goes_off(self, alert: Any, trade: UnusualTrade) -> bool:
        earnings_day = None if trade.report_day is None else day_text(trade.report_day)
        covers = any(owner.key == trade.owner.key for owner in self._watched_by(alert))
        return covers and waits_for(alert, trade, earnings_day)

    def _watched_by(self, alert: Any) -> Iterable[Instrument]:
        """The underlyings whose trades an alert is on."""
        key = underlying_key(alert)
        if key is not None:
            return self._found([key])
        if alert.watchlistGroupName:
            return self._found(each.key for each in self._watched.members(alert.watchlistGroupName))
        markets = (
            [alert.optionMarket] if alert.optionMarket else [number(OPTION_MARKET, name) for name in _OPTION_MARKETS]
        )
        return [owner for market in markets for owner in self._trades.owners(market)]

    def _found(self, keys: Iterable[Key]) -> Iterator[Instrument]:
        for key in keys:
            owner = self._market.universe.find(*key)
            if owner is not None and self._market.universe.expiries(owner, self._market.today(owner)):
                yield owner

    def _push(self, trade: UnusualTrade) -> None:
        response: Any = schema.operation("Qot_UpdateOptionEvent").response_class(retType=0, retMsg="", errCode=0)
        told = {
            "owner": security_fields(trade.owner),
            "option": security_fields(trade.option),
            "message": _words(trade),
        }
        fill(response.s2c, told)
        self._outbox.push("Qot_UpdateOptionEvent", response)


def _words(trade: UnusualTrade) -> str:
    side = "sold" if trade.side == SELL else "bought"
    money = f"{trade.option.currency} {trade.turnover:,.0f}"
    return f"{trade.option.name}: {_WAYS[trade.way]} of {trade.volume:,} contracts {side} at {trade.price:g}, {money}"
