"""Factors that adjust prices for corporate actions."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Action
from opend.simulator.quotes.common import day_text, find_instrument
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

_RATIOS = {
    number("Qot_Common.CompanyAct", act): act.lower() for act in ("Split", "Join", "Bonus", "Transfer", "Allot", "Add")
}


class Rehabs(Room):
    """Handlers of adjustment factors."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_RequestRehab", self._of_one)

    def _of_one(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        return success(call, {"rehabList": self._rehabs(instrument)})

    def _rehabs(self, instrument: Instrument) -> list[dict[str, Any]]:
        midnight = self._market.sessions(instrument).midnight
        today = self._market.today(instrument)
        actions = (action for action in self._market.actions(instrument) if action.day <= today)
        return [_rehab(action) | {"timestamp": midnight(action.day)} for action in actions]


def _rehab(action: Action) -> dict[str, Any]:
    return {
        "time": day_text(action.day),
        "companyActFlag": action.flag,
        "fwdFactorA": action.forward_a,
        "fwdFactorB": action.forward_b,
        "bwdFactorA": action.backward_a,
        "bwdFactorB": action.backward_b,
        **_ratio(action),
        **_dividends(action),
    }


def _ratio(action: Action) -> dict[str, Any]:
    for flag, name in _RATIOS.items():
        if action.flag & flag:
            return {f"{name}Base": action.base, f"{name}Ert": action.result}
    return {}


def _dividends(action: Action) -> dict[str, Any]:
    given = {"dividend": action.dividend, "spDividend": action.special_dividend}
    return {name: amount for name, amount in given.items() if amount}
