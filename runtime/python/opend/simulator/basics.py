"""What every OpenD answers by itself, without a market: its state, its user, and that it is alive."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from opend import schema

from .responder import Call, Refusal, Responder
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


class Basics:
    """Handlers of the protocols that tell about the simulated OpenD itself."""

    def __init__(self, world: World) -> None:
        self._world = world

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("InitConnect", self._init_connect)
        responder.register("KeepAlive", self._keep_alive)
        responder.register("GetGlobalState", self._global_state)
        responder.register("GetUserInfo", self._user_info)

    def _init_connect(self, _: Call) -> Message:
        raise Refusal("this connection is logged in already")

    def _keep_alive(self, call: Call) -> Message:
        return _success(call, {"time": self._world.unix_time()})

    def _global_state(self, call: Call) -> Message:
        states = {market: _market_state(state) for market, state in _MARKET_STATES.items()}
        identity = {
            "qotLogined": True,
            "trdLogined": True,
            "serverVer": SERVER_VERSION,
            "serverBuildNo": SERVER_BUILD,
            "time": self._world.market_time,
            "localTime": float(self._world.market_time),
            "programStatus": {"type": _number("Common.ProgramStatusType", "ProgramStatusType_Ready")},
            "qotSvrIpAddr": "127.0.0.1",
            "trdSvrIpAddr": "127.0.0.1",
            "connID": call.connection_id,
        }
        return _success(call, states | identity)

    def _user_info(self, call: Call) -> Message:
        user = self._world.user
        account = {
            "nickName": user.name,
            "avatarUrl": "",
            "apiLevel": "",
            "isNeedAgreeDisclaimer": False,
            "userID": user.id,
            "updateType": _number("GetUserInfo.UpdateType", "UpdateType_None"),
            "webKey": "",
            "webJumpUrlHead": "",
            "updateWhatsNew": "",
            "subQuota": user.subscription_quota,
            "historyKLQuota": user.history_quota,
            "userAttribution": user.attribution,
            "isAppNNOrMM": True,
            "hasUSOptionQotRight": True,
        }
        return _success(call, account | _best_rights())


def _success(call: Call, s2c: dict[str, Any]) -> Message:
    return call.operation.response_class(retType=0, retMsg="", errCode=0, s2c=s2c)


def _best_rights() -> dict[str, int]:
    level = _number("Qot_Common.QotRight", "QotRight_Level2")
    names = schema.message_class("GetUserInfo.S2C").DESCRIPTOR.fields_by_name
    return {name: level for name in names if name.endswith("QotRight") and not name.startswith("has")}


def _market_state(name: str) -> int:
    return _number("Qot_Common.QotMarketState", f"QotMarketState_{name}")


def _number(enum: str, value: str) -> int:
    return schema.enum_descriptor(enum).values_by_name[value].number
