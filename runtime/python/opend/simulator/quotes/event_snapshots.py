"""Snapshots of event contracts: how they stand, and what was traded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opend.simulator.market.event_contracts import Status
from opend.simulator.market.holdings import open_interest
from opend.simulator.market.instruments import EventTerms, Instrument, Key
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_length, security_fields, time_text

from .event_contracts import find_contract
from .event_messages import price_of_no
from .subtypes import DAY

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

MOST_SNAPSHOTS = 400

_SECONDS_A_DAY = 86_400.0


class EventSnapshots(Room):
    """Handler of `Qot_GetEventContractSnapshot`.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetEventContractSnapshot", self._snapshots)

    def _snapshots(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        check_length("securityList", c2s.securityList, most=MOST_SNAPSHOTS)
        contracts = [find_contract(self._market, security) for security in c2s.securityList]
        return success(call, {"snapshotList": [self._snapshot(contract) for contract in contracts]})

    def _snapshot(self, instrument: Instrument) -> dict[str, Any]:
        contract, terms = self._market.universe.events().find_contract(instrument.code), instrument.terms
        assert contract is not None and isinstance(terms, EventTerms)
        status = contract.span.status(self._market.now())
        return {
            "code": security_fields(instrument),
            "name": instrument.name,
            "event_code": security_fields(Key(instrument.market, terms.event)),
            "yes_sub_title": contract.yes_title,
            "no_sub_title": contract.no_title,
            "status": int(status),
            **self._trades(instrument),
            **(self._book(instrument) if status is Status.ACTIVE else {}),
        }

    def _trades(self, contract: Instrument) -> dict[str, Any]:
        now, today = self._market.now(), self._market.today(contract)
        last, days = self._market.last_ticks(contract, 1), self._market.bars(contract, DAY, contract.listed, today)
        return {
            "price": self._market.price(contract),
            "cumulative_volume": float(sum(day.volume for day in days)),
            "volume_24h": float(self._market.ticks(contract, now - _SECONDS_A_DAY, now).volumes.sum()),
            "last_trade_time": time_text(self._market.local(contract, float(last.times[0]))) if len(last) else None,
            "open_interest": float(open_interest(contract, today)),
        }

    def _book(self, contract: Instrument) -> dict[str, Any]:
        book = self._market.book(contract, 1)
        told: dict[str, Any] = {}
        for bid in book.bids:
            told |= {"yes_bid": bid.price, "yes_bid_size": float(bid.volume)}
            told |= {"no_ask": price_of_no(bid.price), "no_ask_size": float(bid.volume)}
        for ask in book.asks:
            told |= {"yes_ask": ask.price, "yes_ask_size": float(ask.volume)}
            told |= {"no_bid": price_of_no(ask.price), "no_bid_size": float(ask.volume)}
        return told
