"""Plates: which there are, what belongs to them, and which ones a security belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key, Kind, Plate
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, find_instruments, security_fields
from opend.simulator.quotes.ordering import ordered
from opend.simulator.quotes.static_info import static_info
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

_PLATE_SET = "Qot_Common.PlateSetType"
_BY_CODE = number("Qot_Common.SortField", "Code")
_MOST_CODES = 200


def plate_members(market: Market, security: Any) -> list[Instrument]:
    """The securities of a plate, or of an index, which lists its members likewise.

    Raises:
        Refusal: a `Qot_Common.Security` names neither.
    """
    universe = market.universe
    plate = universe.plate(security.market, security.code)
    if plate is not None:
        return [member for key in plate.members if (member := universe.find(*key)) is not None]
    index = universe.find(security.market, security.code)
    if index is None or index.kind != Kind.INDEX:
        raise Refusal(f"plate {text_of(Key(security.market, security.code))} is no plate; see GetPlateSet")
    return list(universe.index_members(index))


class Plates(Room):
    """Handlers of plates."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetPlateSet", self._plate_set)
        responder.register("Qot_GetPlateSecurity", self._securities)
        responder.register("Qot_GetOwnerPlate", self._owner_plates)

    def _plate_set(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_enum("market", c2s.market, "Qot_Common.QotMarket")
        kind = check_enum("plateSetType", c2s.plateSetType, _PLATE_SET, allow_zero=True)
        plates = self._market.universe.plates(market, None if kind == number(_PLATE_SET, "All") else kind)
        return success(call, {"plateInfoList": _plate_infos(plates)})

    def _securities(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        members = plate_members(self._market, c2s.plate)
        field = c2s.sortField or _BY_CODE
        ascending = c2s.ascend if c2s.HasField("ascend") else True
        found = ordered(self._market, members, field, ascending=ascending)
        return success(call, {"staticInfoList": [static_info(self._market, each) for each in found]})

    def _owner_plates(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        found = [
            {
                "security": security_fields(instrument),
                "name": instrument.name,
                "plateInfoList": _plate_infos(self._market.universe.plates_of(instrument)),
            }
            for instrument in find_instruments(self._market, c2s.securityList, most=_MOST_CODES)
        ]
        return success(call, {"ownerPlateList": found})


def _plate_infos(plates: Iterable[Plate]) -> list[dict[str, Any]]:
    return [{"plate": security_fields(plate.key), "name": plate.name, "plateType": plate.kind} for plate in plates]
