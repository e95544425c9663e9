"""The trading floor: orders come in, meet the market's trades as time goes on, and end."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from opend.simulator.market.instruments import Key
from opend.simulator.market.tick_sizes import round_to_tick

from .booking import Booking
from .combos import Combos
from .contracts import Contract
from .desks import Desk
from .fees import traded
from .hours import is_open, phases
from .listing import Listing
from .matching import Depth, Execution, crossed, interest, is_better, met, priority, takes_at_once
from .orders import Order
from .parlays import MARGIN
from .slicing import due
from .tape import Print, prints
from .terms import OrderType, Outcome, Rejection, Status
from .triggers import watch

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

EXPIRED = "the order has expired"
NO_FUNDS = "insufficient funds for the rest of the order"
QUOTE_IS_GONE = "the quote does not hold any more"
NOT_FILLED = "the market did not have enough for the order"


class Ordered(NamedTuple):
    """An order with the account it belongs to."""

    desk: Desk
    order: Order


class Floor:
    """Lets orders meet the market.

    Args:
        market: where they trade.
        listing: finds contracts.
        booking: writes down what happens.
    """

    def __init__(self, market: Market, listing: Listing, booking: Booking) -> None:
        self._market = market
        self._listing = listing
        self._booking = booking
        self._depth = Depth(market)
        self._combos = Combos(market, listing, booking, self._depth)

    def check_entry(self, order: Order, at: float) -> None:
        """Refuse an order that the market would not let in.

        Raises:
            Rejection: it is to be filled at once and the market is closed, or its limit is too good to be true.
        """
        for key in order.keys:
            contract = self._listing.of(key)
            if any(self._market.is_suspended(instrument, at) for instrument in contract.instruments):
                raise Rejection(f"{contract.text} is suspended")
        contract = self._listing.of(order.key)
        is_hasty = order.type == OrderType.MARKET or order.is_sliced or takes_at_once(order)
        if is_hasty and not self._is_open(order, at):
            raise Rejection(f"the market of {contract.text} is closed: it takes no orders of this kind now")
        if order.type == OrderType.ABSOLUTE_LIMIT and self._is_open(order, at):
            offers = self._depth.offers(contract, order.side.sign, at)
            if offers and is_better(order, offers[0].price):
                raise Rejection("price of an ABSOLUTE_LIMIT order must not be better than the other side's best price")

    def reference(self, order: Order, at: float) -> float:
        """The price that money is set aside for: the limit, the trigger, or else the best price that there is."""
        if order.parts:
            return self._combos.price(order, at) if order.limit is None else order.limit
        if order.limit is not None or order.trigger is not None:
            return order.limit if order.limit is not None else order.trigger or 0.0
        contract = self._listing.of(order.key)
        offers = [] if contract.legs else self._depth.offers(contract, order.side.sign, at)
        return offers[0].price if offers else self.price(order, at)

    def price(self, order: Order, at: float) -> float:
        """The market's last price of what an order trades."""
        return self._listing.of(order.key).price_from(lambda instrument: self._market.price(instrument, at))

    def trail(self, order: Order, at: float) -> None:
        """Let a trailing stop begin at the price of now."""
        watch(order, self.price(order, at))

    def enter(self, desk: Desk, order: Order, at: float) -> None:
        """Let an order into the market, which is new or was changed; it takes at once what it can get."""
        if not self._is_open(order, at):
            return
        if order.parts:
            self._combos.enter(desk, order, at)
        elif order.is_joint:
            self._trade_quote(desk, order, at)
        elif not order.is_live:
            self._show(desk, order, self.price(order, at), at)
        elif not order.is_sliced:
            self._cross(desk, order, at)

    def advance(self, desks: Iterable[Desk], since: float, now: float) -> None:
        """Let all orders meet what the market traded, since < time <= now, and end those that have expired."""
        everything = [Ordered(desk, order) for desk in desks for order in desk.working()]
        queues: dict[Key, list[Ordered]] = {}
        for each in everything:
            for key in dict.fromkeys(self._listing.of(key).instrument.key for key in each.order.keys):
                queues.setdefault(key, []).append(each)
        streams = (self._stream(key, queue, since, now) for key, queue in queues.items())
        for tick in heapq.merge(*streams, key=lambda tick: tick.time):
            self._print(tick, queues[tick.instrument.key])
        for desk, order in everything:
            self._pass(desk, order, now)

    def _stream(self, key: Key, queue: list[Ordered], since: float, now: float) -> Iterable[Print]:
        instrument = self._listing.find_security(key).instrument
        orders = [each.order for each in queue]
        return prints(self._market, instrument, since, now, lambda ticks: interest(orders, ticks))

    def _print(self, tick: Print, queue: list[Ordered]) -> None:
        """Show one trade of the market to the orders; those of one side share its volume."""
        room = {1: tick.volume, -1: tick.volume}
        for desk, order in sorted(queue, key=lambda each: priority(each.order)):
            self._pass(desk, order, tick.time, is_over=False)
            if order.is_working and order.starts < tick.time and tick.phase in phases(order):
                self._meet(desk, order, tick, room)

    def _meet(self, desk: Desk, order: Order, tick: Print, room: dict[int, int]) -> None:
        contract = self._listing.of(order.key)
        price = contract.price_of(tick.price)
        side = -order.side.sign if order.outcome == Outcome.NO else order.side.sign
        if order.parts:
            self._combos.meet(desk, order, tick)
        elif not order.is_live:
            self._show(desk, order, price, tick.time)
        else:
            self._booking.touch(order)
            execution = self._execution(order, contract, price, tick, room[side])
            room[side] -= self._fill(desk, order, contract, execution, tick.time)

    def _execution(self, order: Order, contract: Contract, price: float, tick: Print, room: int) -> Execution:
        if not order.is_sliced:
            return met(order, price, tick.volume, room, is_opening=tick.is_opening)
        order.seen += tick.volume
        wanted = due(order, tick.time, contract.instrument.lot_size) - order.filled
        return Execution(min(wanted, room) if order.takes(price) else 0, price)

    def _fill(self, desk: Desk, order: Order, contract: Contract, execution: Execution, at: float) -> int:
        """Fill an order as far as its account can pay; the result is how much was filled."""
        if execution.qty <= 0:
            return 0
        before = traded(contract, desk.fills_of(order.id), is_sale=order.side.sign < 0)
        qty = desk.valuation.affordable(order, contract, *execution, before)
        if qty:
            self._booking.fill(desk, order, execution._replace(qty=qty), at)
        if qty < execution.qty:
            self._booking.end(desk, order, at, NO_FUNDS)
        return qty

    def _show(self, desk: Desk, order: Order, price: float, at: float) -> None:
        """Let a conditional order see a price."""
        if not watch(order, price):
            self._booking.touch(order)
            return
        order.is_live, order.status = True, Status.SUBMITTED
        order.priority = order.starts = at
        if order.limit is not None:
            order.price = round_to_tick(self._listing.of(order.key).instrument, order.limit)
        self._booking.note(desk, order, at)
        self.enter(desk, order, at)

    def _cross(self, desk: Desk, order: Order, at: float) -> None:
        """Take out of the book what an order gets at once, and let the rest wait."""
        contract = self._listing.of(order.key)
        sign, filled = order.side.sign, []
        for execution in self._found(order, contract, at):
            qty = self._fill(desk, order, contract, execution, at)
            filled.append(execution._replace(qty=qty))
        self._depth.take(contract, sign, at, filled)
        if not order.is_working:
            return
        if takes_at_once(order):
            self._booking.end(desk, order, at, NOT_FILLED)
            return
        order.ahead = 0 if filled or order.limit is None else self._depth.waiting(contract, sign, order.limit, at)
        self._booking.touch(order)

    def _trade_quote(self, desk: Desk, order: Order, at: float) -> None:
        """Fill an order of joined contracts at its quote: what they are worth together, and a margin."""
        sign, worth = order.side.sign, self.price(order, at)
        quote = round(worth + sign * MARGIN, 2)
        if order.takes(worth):
            price = quote if order.takes(quote) else order.limit or quote
            self._fill(desk, order, self._listing.of(order.key), Execution(order.left, price), at)
        if order.is_working:
            self._booking.end(desk, order, at, QUOTE_IS_GONE)

    def _found(self, order: Order, contract: Contract, at: float) -> list[Execution]:
        found = crossed(order, self._depth.offers(contract, order.side.sign, at), order.left)
        is_short = sum(each.qty for each in found) < order.left
        return [] if order.type == OrderType.SPECIAL_LIMIT_ALL and is_short else found

    def _pass(self, desk: Desk, order: Order, at: float, *, is_over: bool = True) -> None:
        """Let an order's hours begin and end; at the very end only when the moment `is_over`."""
        if order.status == Status.WAITING_SUBMIT and order.is_live and order.starts <= at:
            order.status = Status.FILLED_PART if order.filled else Status.SUBMITTED
            self._booking.note(desk, order, order.starts)
        if order.is_working and (order.expires < at or (is_over and order.expires == at)):
            self._booking.end(desk, order, order.expires, EXPIRED)

    def _is_open(self, order: Order, at: float) -> bool:
        sessions = (self._market.sessions(self._listing.of(key).instrument) for key in order.keys)
        return order.starts <= at and all(is_open(order, each, at) for each in sessions)
