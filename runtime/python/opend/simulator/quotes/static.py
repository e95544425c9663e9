"""Static data of securities: of a market and kind, one by one, and of what refers to a security."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, find_instrument, find_instruments
from opend.simulator.quotes.static_info import static_info
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

_REFERENCE = "Qot_GetReference.ReferenceType"


class StaticData(Room):
    """Handlers of static data."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._references: dict[int, Callable[[Instrument], Sequence[Instrument]]] = {
            number(_REFERENCE, "Warrant"): market.universe.warrants_of,
            number(_REFERENCE, "Future"): market.universe.futures_of,
        }

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetStaticInfo", self._static_info)
        responder.register("Qot_GetReference", self._referring)

    def _static_info(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instruments = find_instruments(self._market, c2s.securityList) if c2s.securityList else self._all(c2s)
        return success(call, {"staticInfoList": [static_info(self._market, each) for each in instruments]})

    def _all(self, c2s: Any) -> Sequence[Instrument]:
        if not c2s.HasField("market"):
            raise Refusal("securityList is empty and market is missing: one of them is needed")
        market = check_enum("market", c2s.market, "Qot_Common.QotMarket")
        kind = check_enum("secType", c2s.secType, "Qot_Common.SecurityType") if c2s.HasField("secType") else None
        if kind == Kind.OPTION:
            raise Refusal("secType Drvt: options are listed by GetOptionChain, or named in securityList")
        universe = self._market.universe
        if kind == Kind.PLATE:
            return [found for plate in universe.plates(market) if (found := universe.find(*plate.key)) is not None]
        return universe.all(market, kind)

    def _referring(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        kind = check_enum("referenceType", c2s.referenceType, _REFERENCE)
        found = self._references[kind](instrument)
        return success(call, {"staticInfoList": [static_info(self._market, each) for each in found]})
