"""Event contracts: what there is to trade, from categories down to single contracts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from opend.simulator.market.event_book import EventBook
from opend.simulator.market.event_contracts import Event, EventContract
from opend.simulator.market.event_series import Series
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, security_fields

from .event_lookups import event_page, event_time, find_category, find_event, find_series, series_key

_STATUS = "Qot_Common.EC_Status"
_RECOMMENDED = 3


class EventLists(Room):
    """Handlers of lists of event contracts.

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
        responder.register("Qot_GetEventContractCategory", self._categories)
        responder.register("Qot_FilterCompetition", self._competitions)
        responder.register("Qot_GetEventContractSeriesList", self._series)
        responder.register("Qot_GetEventContractEventList", self._events)
        responder.register("Qot_GetEventContract", self._contracts)

    # --- from categories to series

    def _categories(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        wanted = find_category(self._market, c2s.category)
        items = [
            {"category": each.code, "categoryName": each.name, "tags": each.tags}
            for each in self._book.categories()
            if wanted in (None, each.code)
        ]
        return success(call, {"categoryList": items})

    def _competitions(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        found: dict[tuple[str, str], list[Series]] = {}
        for series in self._chosen_series(c2s):
            if series.competition:
                for tag in series.tags:
                    if c2s.tag in ("", tag):
                        found.setdefault((series.category, tag), []).append(series)
        items = [
            {
                "category": category,
                "tag": tag,
                "competitionList": _distinct(each.competition for each in members),
                "scopeList": _distinct(each.scope for each in members),
            }
            for (category, tag), members in found.items()
        ]
        return success(call, {"tagFilterList": items})

    def _series(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        items = [
            {
                "seriesSecurity": security_fields(series_key(each)),
                "seriesName": each.name,
                "category": each.category,
                "tags": each.tags,
                "frequency": each.frequency,
            }
            for each in self._chosen_series(c2s)
        ]
        return success(call, {"seriesList": items})

    def _chosen_series(self, c2s: Any) -> Sequence[Series]:
        category = find_category(self._market, c2s.category)
        if c2s.tag and not any(c2s.tag in each.tags for each in self._book.categories()):
            raise Refusal(f"tag {c2s.tag!r} is unknown; see GetEventContractCategory")
        return self._book.series(category, c2s.tag or None)

    # --- events and contracts

    def _events(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        events = self._book.events(find_series(self._market, "series", c2s.series))
        if c2s.HasField("status"):
            status = check_enum("status", c2s.status, _STATUS, allow_zero=True)
            events = [event for event in events if event.status(self._market.now()) == status]
        shown, following = event_page(events, c2s)
        return success(call, {"eventList": [self._event_fields(event) for event in shown], "nextPage": following})

    def _event_fields(self, event: Event) -> dict[str, Any]:
        series = event.series
        return {
            "eventSecurity": security_fields(event.key),
            "eventName": event.name,
            "eventSubName": event.sub_name,
            "status": event.status(self._market.now()),
            "seriesSecurity": security_fields(series_key(series)),
            "startDate": event_time(self._market, event, event.span.opens),
            "endDate": event_time(self._market, event, event.span.closes),
            "category": series.category,
            "tags": series.tags,
            "mutuallyExclusive": event.mutually_exclusive,
            "competition": series.competition or None,
            "competitionScope": series.scope or None,
        }

    def _contracts(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        event = find_event(self._market, "event", c2s.event)
        shown, following = event_page(event.contracts, c2s)
        likeliest = sorted(event.contracts, key=lambda each: -each.instrument.base_price)[:_RECOMMENDED]
        answer = {
            "contractList": [self._contract_fields(event, contract) for contract in shown],
            "recommendContracts": [{"contractSecurity": security_fields(each.instrument)} for each in likeliest],
            "nextPage": following,
        }
        return success(call, answer)

    def _contract_fields(self, event: Event, contract: EventContract) -> dict[str, Any]:
        now, span = self._market.now(), contract.span
        fields = {
            "contractSecurity": security_fields(contract.instrument),
            "eventSecurity": security_fields(event.key),
            "seriesSecurity": security_fields(series_key(event.series)),
            "contractType": number("Qot_Common.EC_ContractType", "Binary"),
            "title": contract.title,
            "yesSubTitle": contract.yes_title,
            "openTime": event_time(self._market, event, span.opens),
            "closeTime": event_time(self._market, event, span.closes),
            "latestExpirationTime": event_time(self._market, event, span.settles),
            "status": span.status(now),
            "volume": str(self._market.quote(contract.instrument).volume),
            "canCloseEarly": bool(event.series.competition),
            "tickSize": f"{self._market.tick_size(contract.instrument, contract.instrument.base_price):g}",
            "category": event.series.category,
            "tag": event.series.tags[0] if event.series.tags else None,
        }
        return fields | (self._outcome_fields(event, contract) if contract.result(now) else {})

    def _outcome_fields(self, event: Event, contract: EventContract) -> dict[str, Any]:
        """How a contract ended, which is known when it is settled."""
        return {
            "determinationTime": event_time(self._market, event, contract.span.closes),
            "settledTime": event_time(self._market, event, contract.span.settles),
            "result": contract.result(self._market.now()),
            "settlementValue": "1" if contract.comes_true else "0",
            "expirationValue": contract.value or None,
        }


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
