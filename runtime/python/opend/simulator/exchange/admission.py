"""Lets orders in: checks what is asked for against every rule, and sets what follows from it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .booking import Booking
from .contracts import Contract
from .desks import Desk
from .floor import Floor
from .hours import hours_of
from .lifecycle import Lifecycle
from .listing import Listing
from .margin import Margins
from .orders import Leg, Order
from .rules import check_combo, check_holding, check_kind, check_qty, check_question, check_remark, check_terms, on_grid
from .slicing import WINDOW
from .strategies import strategy_of
from .terms import TRAILING, WITHOUT_LIMIT, Outcome, Rejection, Side, Status

if TYPE_CHECKING:
    from opend.simulator.market.market import Market


class Admission:
    """Checks and admits orders.

    Args:
        market: knows the price grid and the hours.
        listing: finds contracts.
        margins: know what can be sold short.
        booking: writes down new orders.
        floor: where orders go.
        lifecycle: knows when contracts end.
    """

    def __init__(
        self,
        market: Market,
        listing: Listing,
        margins: Margins,
        booking: Booking,
        floor: Floor,
        lifecycle: Lifecycle,
    ) -> None:
        self._market = market
        self._listing = listing
        self._margins = margins
        self._booking = booking
        self._floor = floor
        self._lifecycle = lifecycle

    def admit(self, desk: Desk, order: Order, at: float, adjustment: float | None) -> None:
        """Let a new order in, or refuse it.

        Args:
            desk: of the account.
            order: what is asked for; it gets its id, hours and state here.
            at: now.
            adjustment: how far its prices may be moved to the grid, as a share; None not at all.

        Raises:
            Rejection: the order breaks a rule, or the account lacks what it needs.
        """
        contract = self._listing.of(order.key)
        desk.account.check(contract)
        check_kind(order, contract)
        check_remark(order.remark)
        self.check_terms(order, contract, adjustment)
        self._set_hours(order, contract, at)
        self._floor.check_entry(order, at)
        self._prepare(order, at)
        order.qty = self._qty(desk, order, contract)
        check_holding(order, contract, desk, self._margins)
        self.check_funds(desk, order, contract)
        self._let_in(desk, order, at)

    def admit_combo(self, desk: Desk, order: Order, at: float) -> None:
        """As `admit`, for an order with legs."""
        contracts = self.check_combo(desk, order)
        check_remark(order.remark)
        for contract in contracts:
            self._set_hours(order, contract, at)
        self._floor.check_entry(order, at)
        self._prepare(order, at)
        for leg, contract in zip(order.legs, contracts, strict=True):
            check_holding(_of_leg(order, leg), contract, desk, self._margins)
        legs = [(contract.instrument, leg.signed_ratio) for leg, contract in zip(order.legs, contracts, strict=True)]
        order.strategy = strategy_of(legs) if any(contract.is_option for contract in contracts) else None
        self.check_funds(desk, order, contracts[0])
        self._let_in(desk, order, at)

    def ask(self, order: Order, contract: Contract, at: float, adjustment: float | None) -> None:
        """Set what a question about an order needs: its price, by which money would be set aside.

        Raises:
            Rejection: the market has no such orders, or the price is not on the grid.
        """
        check_kind(order, contract)
        check_question(order.price or 0.0)
        if order.price:
            order.reference = on_grid(self._market, contract, "price", order.price, adjustment)
        else:
            order.reference = self._floor.reference(order, at)

    def ask_combo(self, desk: Desk, order: Order, at: float) -> list[Contract]:
        """As `ask`, for an order with legs; the result is what it trades."""
        if order.is_joint:
            contract = self._listing.of(order.key)
            desk.account.check(contract)
            order.qty = check_qty(order.qty, 1)
            order.reference = self._floor.reference(order, at)
            return [contract]
        contracts = self.check_combo(desk, order)
        order.reference = self._floor.reference(order, at)
        return contracts

    def check_terms(self, order: Order, contract: Contract, adjustment: float | None) -> None:
        """Check an order's prices and move them to the grid as far as that is allowed."""
        check_terms(order)
        if order.type in WITHOUT_LIMIT:
            order.price = None
        if not order.is_conditional:
            order.trigger = None
        for name, field in (("price", "price"), ("auxPrice", "trigger")):
            price = getattr(order, field)
            if price is not None and order.type not in TRAILING:
                setattr(order, field, on_grid(self._market, contract, name, price, adjustment))

    def check_funds(self, desk: Desk, order: Order, contract: Contract, without: Order | None = None) -> None:
        """Refuse an order that the account cannot pay, or not give margin for.

        Args:
            desk: of the account.
            order: the order.
            contract: what it trades.
            without: an order that it takes the place of.
        """
        needed = desk.valuation.need(order)
        available = desk.valuation.available(contract.currency, without)
        if needed > 0 and needed > available:
            raise Rejection(
                f"insufficient funds: the order needs {needed:.2f} {contract.currency},"
                f" and {max(available, 0):.2f} are available"
            )

    def reprice(self, order: Order, at: float) -> None:
        """Set what follows from an order's prices."""
        if order.type in TRAILING and not order.is_live:
            order.best = order.trigger = None
            self._floor.trail(order, at)
        order.reference = self._floor.reference(order, at)

    def check_combo(self, desk: Desk, order: Order) -> list[Contract]:
        """Check an order with legs; the result is what they trade."""
        contracts = [self._listing.of(key) for key in order.keys]
        for contract in contracts:
            desk.account.check(contract)
        check_combo(order, contracts, desk.account)
        order.qty = check_qty(order.qty, 1)
        return contracts

    def _prepare(self, order: Order, at: float) -> None:
        order.is_live = not order.is_conditional
        if order.is_sliced:
            order.slice_end = min(order.starts + WINDOW, order.expires)
        self.reprice(order, at)

    def _qty(self, desk: Desk, order: Order, contract: Contract) -> int:
        lot, held = contract.instrument.lot_size, abs(desk.book.held(contract.key))
        if order.amount is None:
            return check_qty(order.qty, lot, held)
        if not (math.isfinite(order.amount) and order.amount > 0):
            raise Rejection(f"amount must be above 0, not {order.amount:g}")
        return check_qty(order.amount / (order.reference * float(contract.multiplier)) // lot * lot, lot)

    def _set_hours(self, order: Order, contract: Contract, at: float) -> None:
        """Let an order hold as long as it wants to, but not longer than what it trades."""
        hours = hours_of(order, self._market.sessions(contract.instrument), at)
        end = self._lifecycle.end_of(contract)
        if end is not None and end <= hours.start:
            raise Rejection(f"{contract.text} has expired")
        order.starts = max(order.starts, hours.start)
        order.expires = min(value for value in (hours.end, end, order.expires or None) if value is not None)

    def _let_in(self, desk: Desk, order: Order, at: float) -> None:
        is_in = order.is_live and order.starts <= at
        order.status = Status.SUBMITTED if is_in else Status.WAITING_SUBMIT
        order.account, order.priority = desk.account.id, at
        self._booking.add(desk, order, at)
        self._floor.enter(desk, order, at)


def _of_leg(order: Order, leg: Leg) -> Order:
    """The order that one leg alone would be."""
    return Order(
        order.qty * leg.ratio, market=leg.market, code=leg.code, outcome=Outcome(leg.outcome), side=Side(leg.side)
    )
