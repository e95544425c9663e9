"""The protocol that tells what is subscribed."""

from __future__ import annotations

from typing import Any

from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import security_fields

from .allowance import Allowance
from .ledger import Ledger


class SubInfo(Room):
    """Handler of `Qot_GetSubInfo`.

    Args:
        ledger: what is subscribed.
        allowance: what that takes.
    """

    def __init__(self, ledger: Ledger, allowance: Allowance) -> None:
        self._ledger = ledger
        self._allowance = allowance

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetSubInfo", self._sub_info)

    def _sub_info(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        own = call.connection_id
        others = [connection for connection in self._ledger.connections() if connection != own]
        told = [own, *(others if c2s.isReqAllConn else ())]
        used, left = self._allowance.used(), self._allowance.remaining()
        quota = {
            "totalUsedQuota": used.others,
            "remainQuota": left.others,
            "optionUsedQuota": used.options,
            "optionRemainQuota": left.options,
        }
        return success(call, {"connSubInfoList": [self._of(connection, own) for connection in told], **quota})

    def _of(self, connection: int, own: int) -> dict[str, Any]:
        by_subtype: dict[int, dict[Any, None]] = {}
        for item in self._ledger.of(connection):
            by_subtype.setdefault(item.subtype, {})[item.key] = None
        used = self._allowance.used_by(connection)
        return {
            "subInfoList": [
                {"subType": subtype, "securityList": [security_fields(key) for key in keys]}
                for subtype, keys in by_subtype.items()
            ],
            "usedQuota": used.others,
            "isOwnConnData": connection == own,
            "optionUsedQuota": used.options,
        }
