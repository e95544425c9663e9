"""What happens to positions with time: contracts expire, shares are split and pay dividends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from opend.simulator.market.instruments import Instrument, Key, Kind, OptionTerms
from opend.simulator.market.records import Action

from .booking import Booking
from .contracts import Contract
from .desks import Desk
from .listing import Listing
from .margin import CALL
from .money import exact, rounded

if TYPE_CHECKING:
    from opend.simulator.market.event_contracts import EventContract
    from opend.simulator.market.market import Market

_WITH_ACTIONS = (Kind.STOCK, Kind.TRUST)
EXPIRED = "the contract has expired"
RESTATED = "the shares were split or joined"


class Lifecycle:
    """Settles what expires, and books corporate actions.

    Args:
        market: tells hours, prices and actions.
        listing: finds contracts.
        booking: writes down what happens.
    """

    def __init__(self, market: Market, listing: Listing, booking: Booking) -> None:
        self._market = market
        self._listing = listing
        self._booking = booking
        self._actions: dict[Key, tuple[int, list[tuple[float, Action]]]] = {}

    def moments(self, desks: Iterable[Desk], since: float, until: float) -> list[float]:
        """When something happens to what the accounts hold or have ordered: since < moment <= until, in order."""
        contracts = {contract.key: contract for desk in desks for contract in self._contracts(desk)}
        found = {moment for contract in contracts.values() for moment in self._of(contract, since, until)}
        return sorted(found)

    def pass_by(self, desks: Iterable[Desk], moment: float) -> None:
        """Let happen what happens at a moment."""
        for desk in desks:
            for contract in list(self._contracts(desk)):
                if self.end_of(contract) == moment:
                    self._end_orders(desk, contract, moment, EXPIRED)
                if self.settled_at(contract) == moment:
                    self._settle(desk, contract, moment)
                for begin, action in self._actions_of(contract.instrument):
                    if begin == moment:
                        self._act(desk, contract, action, moment)

    def end_of(self, contract: Contract) -> float | None:
        """When a contract stops to be traded; None where it goes on."""
        if contract.is_event:
            return min(event.span.closes for event in self._events(contract))
        day = contract.last_day
        if day is None:
            return None
        sessions = self._market.sessions(contract.instrument)
        return sessions.regular_hours(day if sessions.is_trading_day(day) else sessions.previous_day(day))[1]

    def settled_at(self, contract: Contract) -> float | None:
        """When what is held of a contract that has ended is paid out."""
        if contract.is_event:
            return max(event.span.settles for event in self._events(contract))
        return self.end_of(contract)

    def _events(self, contract: Contract) -> list[EventContract]:
        found = (self._market.universe.events().find_contract(each.code) for each in contract.instruments)
        return [event for event in found if event is not None]

    def _contracts(self, desk: Desk) -> Iterator[Contract]:
        held = {position.key for position in desk.book.positions.values() if position.qty}
        ordered = {key for order in desk.working() for key in order.keys}
        yield from (self._listing.of(key) for key in sorted(held | ordered))

    def _of(self, contract: Contract, since: float, until: float) -> Iterator[float]:
        for end in (self.end_of(contract), self.settled_at(contract)):
            if end is not None and since < end <= until:
                yield end
        actions = self._actions_of(contract.instrument)
        first = bisect_right(actions, since, key=itemgetter(0))
        yield from (begin for begin, _ in takewhile(lambda each: each[0] <= until, islice(actions, first, None)))

    def _actions_of(self, instrument: Instrument) -> list[tuple[float, Action]]:
        """Corporate actions with the moments at which they begin to count."""
        if instrument.kind not in _WITH_ACTIONS:
            return []
        today = int(self._market.now() // 86_400)  # the market knows those to come only so far ahead
        known_on, actions = self._actions.get(instrument.key, (0, []))
        if known_on != today:
            actions = [(self._begin(instrument, action), action) for action in self._market.actions(instrument)]
            self._actions[instrument.key] = (today, actions)
        return actions

    def _begin(self, instrument: Instrument, action: Action) -> float:
        sessions = self._market.sessions(instrument)
        periods = sessions.periods(action.day)
        return periods[0].start if periods else sessions.midnight(action.day)

    def _settle(self, desk: Desk, contract: Contract, at: float) -> None:
        position = desk.book.positions.get(contract.key)
        if position is not None and position.qty:
            self._booking.settle(desk, position, self._last_price(contract, at), f"{contract.text} expired", at)

    def _last_price(self, contract: Contract, at: float) -> float:
        """What a contract is settled at: its intrinsic value, 0 or 1 for an event, or its last price."""
        if contract.is_event:
            results = {event.instrument.key: float(event.comes_true) for event in self._events(contract)}
            return contract.price_from(lambda instrument: results[instrument.key])
        terms, owner = contract.instrument.terms, contract.instrument.owner
        underlying = None if owner is None else self._market.universe.find(owner.market, owner.code)
        if isinstance(terms, OptionTerms) and underlying is not None:
            gain = self._market.price(underlying, at) - terms.strike
            return round(max(gain if terms.kind == CALL else -gain, 0.0), 8)
        return self._market.price(contract.instrument, at)

    def _act(self, desk: Desk, contract: Contract, action: Action, at: float) -> None:
        position = desk.book.positions.get(contract.key)
        ratio = action.backward_a  # new shares for each old one
        if ratio != 1.0:
            self._end_orders(desk, contract, at, RESTATED)
        if position is None or not position.qty:
            return
        paid = exact(action.dividend + action.special_dividend) * position.qty
        self._booking.pay(desk, contract, rounded(paid), "Dividend", at)
        if ratio != 1.0:
            self._booking.restate(position, int(round(position.qty * ratio, 6)))

    def _end_orders(self, desk: Desk, contract: Contract, at: float, why: str) -> None:
        for order in desk.working():
            if contract.key in order.keys:
                self._booking.end(desk, order, at, why)
