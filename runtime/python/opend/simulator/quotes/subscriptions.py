"""The protocols that subscribe: to real-time data, to its pushes, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

from opend import schema
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Outbox, Room
from opend.simulator.securities import check_enum, check_length, find_instruments

from .allowance import Allowance
from .ledger import Item, Ledger, Subscription
from .sessions import REGULAR, requested_session, session_of
from .subtypes import BARS, ORDER_BOOK, check_supported

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

    from .feed import Feed

_FORWARD = number("Qot_Common.RehabType", "Forward")
_TRADES = number("Qot_Common.EC_KlineSource", "None")


class Subscriptions(Room):
    """Handlers of the protocols that subscribe; what is subscribed stands in the ledger.

    Args:
        market: the simulated market.
        ledger: keeps what is subscribed.
        allowance: how much may be subscribed.
        feed: sends first pushes.
        outbox: lets first pushes follow the reply.
    """

    def __init__(self, market: Market, ledger: Ledger, allowance: Allowance, feed: Feed, outbox: Outbox) -> None:
        self._market = market
        self._ledger = ledger
        self._allowance = allowance
        self._feed = feed
        self._outbox = outbox

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_Sub", self._sub)
        responder.register("Qot_SubEventContract", self._sub_event_contract)
        responder.register("Qot_RegQotPush", self._reg_push)

    def left(self, connection: int) -> None:
        """What a connection had subscribed ends with it."""
        self._allowance.left(connection)
        self._ledger.leave(connection)

    # --- the protocols

    def _sub(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        if c2s.isUnsubAll and not c2s.isSubOrUnSub:
            return self._unsubscribe(call, self._all(call, of_events=False))
        items = _items(self._instruments(c2s, of_events=False), c2s.subTypeList)
        if not c2s.isSubOrUnSub:
            return self._unsubscribe(call, items)
        session = requested_session(c2s)
        terms = {
            item: self._terms(
                instrument,
                session_of(self._market, instrument, item.subtype, session),
                is_detailed=c2s.isSubOrderBookDetail and item.subtype == ORDER_BOOK,
            )
            for item, instrument in items.items()
        }
        rehab_types = _rehab_types("regPushRehabTypeList", c2s.regPushRehabTypeList)
        return self._subscribe(call, terms, rehab_types, is_first_push=c2s.isFirstPush)

    def _sub_event_contract(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        if c2s.isUnsubAll and not c2s.isSubOrUnSub:
            return self._unsubscribe(call, self._all(call, of_events=True))
        instruments = self._instruments(c2s, of_events=True)
        if not c2s.isSubOrUnSub:
            return self._unsubscribe(call, _items(instruments, c2s.subTypeList, c2s.klineSource or _all_sources()))
        items = _items(instruments, c2s.subTypeList, c2s.klineSource or (_TRADES,))
        terms = {item: self._terms(instrument) for item, instrument in items.items()}
        return self._subscribe(call, terms, is_first_push=c2s.isFirstPush or not c2s.HasField("isFirstPush"))

    def _reg_push(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        items = list(_items(find_instruments(self._market, c2s.securityList), c2s.subTypeList))
        rehab_types = _rehab_types("rehabTypeList", c2s.rehabTypeList)
        for item in items:
            self._ledger.held(call.connection_id, item)
        self._feed.catch_up()
        self._switch_pushes(call.connection_id, items, c2s.isRegOrUnReg, rehab_types)
        if c2s.isRegOrUnReg and c2s.isFirstPush:
            self._push_first(call.connection_id, items)
        return success(call)

    # --- what requests name

    def _instruments(self, c2s: Any, *, of_events: bool) -> list[Instrument]:
        instruments = find_instruments(self._market, c2s.securityList)
        for instrument in instruments:
            if _is_event(instrument) != of_events:
                protocol = "Qot_SubEventContract" if not of_events else "Qot_Sub"
                raise Refusal(f"{text_of(instrument.key)} is subscribed by {protocol}")
        return instruments

    def _all(self, call: Call, *, of_events: bool) -> list[Item]:
        return [
            item
            for item, subscription in self._ledger.of(call.connection_id).items()
            if _is_event(subscription.instrument) == of_events
        ]

    def _terms(self, instrument: Instrument, session: int = REGULAR, is_detailed: bool = False) -> Subscription:
        return Subscription(instrument, self._allowance.now(), session, is_detailed)

    # --- what comes of them

    def _subscribe(
        self, call: Call, terms: Mapping[Item, Subscription], rehab_types: Sequence[int] = (), *, is_first_push: bool
    ) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        self._feed.catch_up()
        self._allowance.check_room(terms)
        for item, subscription in terms.items():
            present = self._ledger.get(call.connection_id, item)
            if present is not None:
                subscription = replace(subscription, since=present.since, pushed=present.pushed)
            self._ledger.put(call.connection_id, item, subscription)
        if c2s.HasField("isRegOrUnRegPush"):
            self._switch_pushes(call.connection_id, list(terms), c2s.isRegOrUnRegPush, rehab_types)
        if c2s.isRegOrUnRegPush and is_first_push:
            self._push_first(call.connection_id, list(terms))
        return success(call)

    def _unsubscribe(self, call: Call, items: Iterable[Item]) -> Any:
        of_connection = self._ledger.of(call.connection_id)
        held = [item for item in items if item in of_connection]
        for item in held:
            self._allowance.check_age(item, of_connection[item])
        for item in held:
            self._ledger.drop(call.connection_id, item)
        return success(call)

    def _switch_pushes(self, connection: int, items: Iterable[Item], on: bool, rehab_types: Sequence[int]) -> None:
        for item in items:
            subscription = self._ledger.held(connection, item)
            changed = _pushed(item, subscription, on, rehab_types)
            self._ledger.put(connection, item, replace(subscription, pushed=changed))

    def _push_first(self, connection: int, items: Sequence[Item]) -> None:
        self._outbox.soon(lambda: self._feed.push_first(connection, items))


def _pushed(item: Item, subscription: Subscription, on: bool, rehab_types: Sequence[int]) -> tuple[int, ...]:
    """The variants that are pushed when pushes have been turned on or off, of some `RehabType` or of all."""
    if item.subtype not in BARS or _is_event(subscription.instrument):
        return (int(subscription.is_detailed),) if on else ()
    if on:
        return tuple(dict.fromkeys((*subscription.pushed, *(rehab_types or (_FORWARD,)))))
    return tuple(variant for variant in subscription.pushed if rehab_types and variant not in rehab_types)


def _items(
    instruments: Iterable[Instrument], subtypes: Sequence[int], sources: Iterable[int] = (_TRADES,)
) -> dict[Item, Instrument]:
    """Each security with each subtype, and bars from each source."""
    check_length("subTypeList", subtypes)
    items: dict[Item, Instrument] = {}
    for instrument, subtype in product(instruments, subtypes):
        check_supported(instrument, subtype)
        for source in sources if subtype in BARS else (_TRADES,):
            items[Item(instrument.key, subtype, source)] = instrument
    return items


def _rehab_types(field: str, given: Iterable[int]) -> list[int]:
    return [check_enum(field, value, "Qot_Common.RehabType", allow_zero=True) for value in given]


def _all_sources() -> list[int]:
    return list(schema.enum_descriptor("Qot_Common.EC_KlineSource").values_by_number)


def _is_event(instrument: Instrument) -> bool:
    return instrument.market == QotMarket.EVENT_CONTRACT
