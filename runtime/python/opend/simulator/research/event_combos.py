"""Event contracts that belong together: the games that events hang on, and combinations of several contracts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.event_book import EventBook, Milestone
from opend.simulator.market.event_contracts import Event, EventContract
from opend.simulator.market.instruments import Key
from opend.simulator.market.market import Market
from opend.simulator.market.noise import stream
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_length, security_fields

from .event_lookups import event_page, event_time, find_category, find_event, find_series, series_key

COLLECTION = "MVC"
"""What contracts of all games may be joined under."""

_STATUS = "Qot_Common.EC_Status"
_SIDE = "Common.PredSide"
_LEAST_LEGS, _MOST_LEGS = 2, 10
_MARGIN = 0.01  # of a quote, on either side of what a combination is worth
_LOWEST, _HIGHEST = 0.01, 0.99


class EventCombos(Room):
    """Handlers of milestones and combinations.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market

    @property
    def _book(self) -> EventBook:
        return self._market.universe.events()

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetEventContractMilestoneList", self._milestones)
        responder.register("Qot_GetEventContractComboList", self._combinations)
        responder.register("Qot_GetEventContractComboRfq", self._quote)

    # --- games

    def _milestones(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        category = find_category(self._market, c2s.category)
        event = find_event(self._market, "relatedEvent", c2s.relatedEvent) if c2s.HasField("relatedEvent") else None
        found = [
            each
            for each in self._book.milestones()
            if category in (None, each.series.category)
            and c2s.competition in ("", each.series.competition)
            and (event is None or event.key in each.related_events)
        ]
        shown, following = event_page(found, c2s)
        items = [self._milestone_fields(each) for each in shown]
        return success(call, {"milestoneList": items, "nextPage": following})

    def _milestone_fields(self, milestone: Milestone) -> dict[str, Any]:
        event = self._book.find_event(milestone.primary_event.code)
        assert event is not None
        return {
            "milestoneSecurity": security_fields(milestone.key),
            "title": milestone.title,
            "category": milestone.series.category,
            "type": milestone.kind,
            "startDate": event_time(self._market, event, milestone.starts),
            "endDate": event_time(self._market, event, milestone.ends),
            "primaryEventSecurity": security_fields(milestone.primary_event),
            "relatedEventList": [security_fields(key) for key in milestone.related_events],
            "notificationMessage": milestone.message,
        }

    # --- combinations

    def _combinations(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        category = find_category(self._market, c2s.category)
        series = find_series(self._market, "series", c2s.series) if c2s.HasField("series") else None
        events = [
            event
            for event in self._open_games()
            if category in (None, event.series.category)
            and c2s.competition in ("", event.series.competition)
            and series in (None, event.series)
        ]
        shown, following = event_page(events, c2s)
        items = [
            {
                "eventSecurity": security_fields(event.key),
                "eventName": event.name,
                "comboContracts": [security_fields(each.instrument) for each in event.contracts],
                "seriesSecurity": security_fields(series_key(event.series)),
                "category": event.series.category,
                "competition": event.series.competition,
                "competitionScope": event.series.scope,
            }
            for event in shown
        ]
        return success(call, {"comboEventList": items, "mvc": COLLECTION, "nextPage": following})

    def _open_games(self) -> list[Event]:
        active = number(_STATUS, "EventActive")
        return [event for event in self._book.events() if event.teams and event.status(self._market.now()) == active]

    def _quote(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        check_length("comboLegList", c2s.comboLegList, least=_LEAST_LEGS, most=_MOST_LEGS)
        if c2s.mvc != COLLECTION:
            raise Refusal(f"mvc {c2s.mvc!r} is no collection; GetEventContractComboList names the one there is")
        worth = 1.0
        codes: list[str] = []
        for leg in c2s.comboLegList:
            contract = self._leg_contract(leg, codes)
            price = self._market.price(contract.instrument)
            worth *= 1 - price if leg.predSide == number(_SIDE, "No") else price
            codes.append(contract.instrument.code)
        answer = {
            "comboLegList": list(c2s.comboLegList),
            "bidPrice": round(min(max(worth - _MARGIN, _LOWEST), _HIGHEST - _MARGIN), 2),
            "askPrice": round(min(max(worth + _MARGIN, _LOWEST + _MARGIN), _HIGHEST), 2),
            "quoteId": f"{stream(self._market.seed, 'quote', self._market.now(), *codes):016x}",
            "shouldRetry": False,
        }
        return success(call, answer)

    def _leg_contract(self, leg: Any, others: Sequence[str]) -> EventContract:
        key = Key(leg.security.market, leg.security.code)
        contract = self._book.find_contract(key.code)
        if contract is None or not any(contract in event.contracts for event in self._open_games()):
            raise Refusal(f"comboLegList: {text_of(key)} cannot be joined; GetEventContractComboList gives what can")
        if any(_event_code(other) == _event_code(key.code) for other in others):
            raise Refusal(f"comboLegList: {text_of(key)} is of the same event as another leg")
        return contract


def _event_code(contract: str) -> str:
    """The event that a contract is of."""
    return contract.rpartition("-")[0]
