"""The protocol of the valuations of all stocks of a plate or index, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key, Kind, Plate
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, find_instrument, security_fields
from opend.simulator.shares import Share, Survey

from .key_pages import key_page
from .multiples import Multiples
from .selection import ordered
from .valued import asked_kind, history_days, industry_plate, members_of

_SORT_FIELDS = "Qot_Common.SortField"


class PlateValuations(Room):
    """Handler of the protocol of a group's valuations."""

    def __init__(self, survey: Survey, multiples: Multiples) -> None:
        self._market = survey.market
        self._survey = survey
        self._multiples = multiples

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetValuationPlateStockList", self._list)

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        kind = asked_kind(c2s)
        members, plates = self._group(c2s.security)
        if c2s.HasField("filterSecurity"):
            kept = set(self._plate(c2s.filterSecurity).members)
            members = [member for member in members if member.key in kept]
        figure, is_falling = self._asked_order(c2s, kind)
        shares = ordered(self._survey.standing(members), figure, is_falling)
        page, next_key = key_page(shares, c2s)
        s2c = {
            "count": len(shares),
            "stockList": [self._item(share, kind) for share in page],
            "nextKey": next_key,
            "plateList": [] if c2s.nextKey else [_plate_item(plate) for plate in plates],
        }
        return success(call, s2c)

    def _group(self, security: Any) -> tuple[Sequence[Instrument], list[Plate]]:
        """The members of a plate; those of an index, with the plates that they are in."""
        plate = self._market.universe.plate(security.market, security.code)
        if plate is not None:
            return members_of(self._market, plate), []
        index = find_instrument(self._market, security)
        members = self._market.universe.index_members(index) if index.kind == Kind.INDEX else ()
        if not members:
            raise Refusal(f"security {text_of(index.key)} must be a plate, or an index with members")
        plates = (industry_plate(self._market, member) for member in members)
        return members, list(dict.fromkeys(plate for plate in plates if plate is not None))

    def _plate(self, security: Any) -> Plate:
        plate = self._market.universe.plate(security.market, security.code)
        if plate is None:
            raise Refusal(f"filterSecurity {text_of(Key(security.market, security.code))} is no plate")
        return plate

    def _asked_order(self, c2s: Any, kind: int) -> tuple[Callable[[Share], Any], bool]:
        figures: dict[int, Callable[[Share], Any]] = {
            number(_SORT_FIELDS, "MarketCap"): lambda share: share.market_cap,
            number(_SORT_FIELDS, "Valuation"): lambda share: self._multiples.now(share, kind),
            number(_SORT_FIELDS, "ForwardValuation"): lambda share: self._multiples.forward(share, kind),
            number(_SORT_FIELDS, "HistoricalPercentile"): lambda share: self._percentile(share, kind),
        }
        field = c2s.sortId or number(_SORT_FIELDS, "MarketCap")
        if field not in figures:
            raise Refusal(f"sortId {field} cannot be sorted by: take one of {sorted(figures)}")
        check_enum("sortType", c2s.sortType, "Qot_Common.SortType", allow_zero=True)
        return figures[field], c2s.sortType != number("Qot_Common.SortType", "Asc")

    def _percentile(self, share: Share, kind: int) -> float:
        return self._multiples.percentile(share, kind, history_days(self._market, share.instrument))

    def _item(self, share: Share, kind: int) -> dict[str, Any]:
        return {
            "security": security_fields(share.instrument),
            "name": share.instrument.name,
            "valuationVal": self._multiples.now(share, kind),
            "forwardValue": self._multiples.forward(share, kind),
            "valuationPercentile": self._percentile(share, kind),
            "marketCap": round(share.market_cap, 2),
        }


def _plate_item(plate: Plate) -> dict[str, Any]:
    return {"security": security_fields(plate.key), "name": plate.name}
