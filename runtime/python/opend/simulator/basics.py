"""What every OpenD answers by itself, without a market: its state, its user, and that it is alive."""

from __future__ import annotations

from typing import Any

from opend import schema

from .replies import number, success
from .responder import Call, Refusal, Responder
from .room import Room
from .world import SERVER_BUILD, SERVER_VERSION, World

# Where the markets stand at the world's market time.
_MARKET_STATES = {
    "marketHK": "Morning",
    "marketSH": "Morning",
    "marketSZ": "Morning",
    "marketSG": "Morning",
    "marketMY": "Morning",
    "marketJP": "Morning",
    "marketUS": "Closed",
    "marketHKFuture": "FutureDayOpen",
    "marketSGFuture": "FutureDayOpen",
    "marketJPFuture": "FutureDayOpen",
    "marketUSFuture": "FutureOpen",
}


class Basics(Room):
    """Handlers of the protocols that tell about the simulated OpenD itself."""

    def __init__(self, world: World) -> None:
        self._world = world

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("InitConnect", self._init_connect)
        responder.register("KeepAlive", self._keep_alive)
        responder.register("GetGlobalState", self._global_state)
        responder.register("GetUserInfo", self._user_info)
        responder.register("Verification", self._verification)
        responder.register("TestCmd", self._test_command)

    def _init_connect(self, _: Call) -> Any:
        raise Refusal("this connection is logged in already")

    def _keep_alive(self, call: Call) -> Any:
        return success(call, {"time": self._world.unix_time()})

    def _global_state(self, call: Call) -> Any:
        states = {market: _market_state(state) for market, state in _MARKET_STATES.items()}
        identity = {
            "qotLogined": True,
            "trdLogined": True,
            "serverVer": SERVER_VERSION,
            "serverBuildNo": SERVER_BUILD,
            "time": self._world.market_time,
            "localTime": float(self._world.market_time),
            "programStatus": {"type": number("Common.ProgramStatusType", "Ready")},
            "qotSvrIpAddr": "127.0.0.1",
            "trdSvrIpAddr": "127.0.0.1",
            "connID": call.connection_id,
        }
        return success(call, states | identity)

    def _user_info(self, call: Call) -> Any:
        user = self._world.user
        account = {
            "nickName": user.name,
            "avatarUrl": "",
            "apiLevel": "",
            "isNeedAgreeDisclaimer": False,
            "userID": user.id,
            "updateType": number("GetUserInfo.UpdateType", "None"),
            "webKey": "",
            "webJumpUrlHead": "",
            "updateWhatsNew": "",
            "subQuota": user.subscription_quota,
            "historyKLQuota": user.history_quota,
            "userAttribution": user.attribution,
            "isAppNNOrMM": True,
            "hasUSOptionQotRight": True,
        }
        return success(call, account | _best_rights())

    def _verification(self, call: Call) -> Any:
        # Nothing is left to verify: the simulated OpenD is always logged in.
        return success(call)

    def _test_command(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        return success(call, {"cmd": c2s.cmd, "resultStr": c2s.paramStr, "resultBytes": c2s.paramBytes})


def _best_rights() -> dict[str, int]:
    level = number("Qot_Common.QotRight", "Level2")
    names = schema.message_class("GetUserInfo.S2C").DESCRIPTOR.fields_by_name
    return {name: level for name in names if name.endswith("QotRight") and not name.startswith("has")}


def _market_state(name: str) -> int:
    return number("Qot_Common.QotMarketState", name)
