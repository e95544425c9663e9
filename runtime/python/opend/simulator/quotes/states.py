"""What the markets are busy with: auctions, sessions, breaks."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.calendars import sessions
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import find_instruments, security_fields
from opend.simulator.quotes.malaysia import malaysia
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.world import SERVER_BUILD, SERVER_VERSION

_MOST_CODES = 400

_PLANS = {
    "marketHK": "HK",
    "marketUS": "US",
    "marketSH": "CN",
    "marketSZ": "CN",
    "marketSG": "SG",
    "marketJP": "JP",
    "marketHKFuture": "HK_FUTURE",
    "marketUSFuture": "US_FUTURE",
    "marketSGFuture": "SG_FUTURE",
    "marketJPFuture": "JP_FUTURE",
}


class MarketStates(Room):
    """Handlers of the state of OpenD and of its markets."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("GetGlobalState", self._global_state)
        responder.register("Qot_GetMarketState", self._market_states)

    def _global_state(self, call: Call) -> Any:
        now = self._market.now()
        states = {field: sessions(plan).state(now) for field, plan in _PLANS.items()}
        identity = {
            "marketMY": malaysia().state(now),
            "qotLogined": True,
            "trdLogined": True,
            "serverVer": SERVER_VERSION,
            "serverBuildNo": SERVER_BUILD,
            "time": int(now),
            "localTime": now,
            "programStatus": {"type": number("Common.ProgramStatusType", "Ready")},
            "qotSvrIpAddr": "127.0.0.1",
            "trdSvrIpAddr": "127.0.0.1",
            "connID": call.connection_id,
        }
        return success(call, states | identity)

    def _market_states(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instruments = find_instruments(self._market, c2s.securityList, most=_MOST_CODES)
        states = [
            {"security": security_fields(each), "name": each.name, "marketState": self._market.state(each)}
            for each in instruments
        ]
        return success(call, {"marketInfoList": states})
