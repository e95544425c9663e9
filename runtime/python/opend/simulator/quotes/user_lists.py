"""The user's watchlist as protocols: its groups, their securities, changes of them."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, find_instruments
from opend.simulator.quotes.static_info import static_info
from opend.simulator.quotes.watchlist import SYSTEM_GROUPS, Watchlist
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

_GROUP_TYPE = "Qot_GetUserSecurityGroup.GroupType"
_OPERATION = "Qot_ModifyUserSecurity.ModifyUserSecurityOp"


class UserLists(Room):
    """Handlers of the watchlist.

    Args:
        market: the simulated market.
        watchlist: what the user watches.
    """

    def __init__(self, market: Market, watchlist: Watchlist) -> None:
        self._market = market
        self._watchlist = watchlist
        self._operations = {
            number(_OPERATION, "Add"): watchlist.add,
            number(_OPERATION, "Del"): watchlist.delete,
            number(_OPERATION, "MoveOut"): watchlist.move_out,
        }

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetUserSecurityGroup", self._groups)
        responder.register("Qot_GetUserSecurity", self._members)
        responder.register("Qot_ModifyUserSecurity", self._modify)

    def _groups(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        wanted = check_enum("groupType", c2s.groupType, _GROUP_TYPE)
        groups = [
            {"groupName": name, "groupType": number(_GROUP_TYPE, kind)}
            for kind, names in (("System", SYSTEM_GROUPS), ("Custom", self._watchlist.own_groups))
            for name in names
            if wanted in (number(_GROUP_TYPE, kind), number(_GROUP_TYPE, "All"))
        ]
        return success(call, {"groupList": groups})

    def _members(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        members = self._watchlist.members(c2s.groupName)
        return success(call, {"staticInfoList": [static_info(self._market, each) for each in members]})

    def _modify(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        operation = self._operations[check_enum("op", c2s.op, _OPERATION)]
        operation(c2s.groupName, find_instruments(self._market, c2s.securityList))
        return success(call)
