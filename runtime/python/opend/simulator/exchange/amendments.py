"""Changes orders that are there: their terms, or whether they go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from .admission import Admission
from .booking import Booking
from .desks import Desk
from .floor import Floor
from .listing import Listing
from .margin import Margins
from .orders import Order, Terms
from .rules import check_holding, check_qty
from .terms import Operation, Rejection, Status, TrailType

_TERMS = tuple(field.name for field in fields(Terms))
_ENDED = frozenset({Status.CANCELLED_ALL, Status.FAILED, Status.DISABLED})


@dataclass(frozen=True)
class Amendment:
    """New terms of an order; what is None stays as it is. See `orders.Terms`."""

    qty: float | None = None
    price: float | None = None
    trigger: float | None = None
    trail_type: TrailType | None = None
    trail: float | None = None
    trail_spread: float | None = None
    adjustment: float | None = None


class Amendments:
    """Carries out what `Trd_ModifyOrder` can ask for.

    Args:
        listing: finds contracts.
        margins: know what can be sold short.
        booking: writes down what changes.
        floor: where changed orders go.
        admission: checks changed orders.
    """

    def __init__(
        self, listing: Listing, margins: Margins, booking: Booking, floor: Floor, admission: Admission
    ) -> None:
        self._listing = listing
        self._margins = margins
        self._booking = booking
        self._floor = floor
        self._admission = admission

    def carry_out(self, operation: Operation, desk: Desk, order: Order, amendment: Amendment, at: float) -> None:
        """Do something with an order.

        Raises:
            Rejection: it cannot be done in the order's state, or the new terms break a rule.
        """
        if operation == Operation.NORMAL:
            self._amend(desk, order, amendment, at)
            return
        actions: dict[Operation, Callable[[Desk, Order, float], None]] = {
            Operation.CANCEL: self.cancel,
            Operation.DISABLE: self._disable,
            Operation.ENABLE: self._enable,
            Operation.DELETE: self._delete,
        }
        actions[operation](desk, order, at)

    def cancel(self, desk: Desk, order: Order, at: float) -> None:
        """End an order for good."""
        if not order.is_working and order.status != Status.DISABLED:
            raise _wrong_state(order, "cancelled")
        self._booking.end(desk, order, at)

    def _amend(self, desk: Desk, order: Order, amendment: Amendment, at: float) -> None:
        if not order.is_working:
            raise _wrong_state(order, "changed")
        draft = self._draft(desk, order, amendment, at)
        keeps_place = draft.qty <= order.qty and (draft.price, draft.trigger) == (order.price, order.trigger)
        for name in (*_TERMS, "best", "reference"):
            setattr(order, name, getattr(draft, name))
        if not keeps_place:
            order.priority, order.starts = at, max(order.starts, at)
        self._booking.note(desk, order, at)
        if not keeps_place:
            self._floor.enter(desk, order, at)

    def _draft(self, desk: Desk, order: Order, amendment: Amendment, at: float) -> Order:
        """The order as it would be, with all checks passed."""
        contract = self._listing.of(order.key)
        given = {name: getattr(amendment, name) for name in _TERMS}
        draft = replace(order, **{name: value for name, value in given.items() if value is not None})
        draft.qty = check_qty(draft.qty, 1 if order.parts else contract.instrument.lot_size, order.qty)
        if draft.qty <= order.filled:
            raise Rejection(f"qty must be above {order.filled}, which is filled already")
        if order.parts:
            self._admission.check_combo(desk, draft)
            self._admission.reprice(draft, at)
        else:
            self._admission.check_terms(draft, contract, amendment.adjustment)
            self._floor.check_entry(draft, at)
            self._admission.reprice(draft, at)
            check_holding(draft, contract, desk, self._margins, without=order)
        self._admission.check_funds(desk, draft, contract, without=order)
        return draft

    def _disable(self, desk: Desk, order: Order, at: float) -> None:
        if not order.is_working:
            raise _wrong_state(order, "disabled")
        order.status = Status.DISABLED
        self._booking.note(desk, order, at)

    def _enable(self, desk: Desk, order: Order, at: float) -> None:
        if order.status != Status.DISABLED or order.expires <= at:
            raise _wrong_state(order, "enabled")
        contract = self._listing.of(order.key)
        check_holding(order, contract, desk, self._margins)
        self._admission.check_funds(desk, order, contract)
        order.priority, order.starts = at, max(order.starts, at)
        is_in = order.is_live and order.starts <= at
        order.status = (Status.FILLED_PART if order.filled else Status.SUBMITTED) if is_in else Status.WAITING_SUBMIT
        self._booking.note(desk, order, at)
        self._floor.enter(desk, order, at)

    def _delete(self, desk: Desk, order: Order, at: float) -> None:
        if order.status not in _ENDED or order.filled:
            raise _wrong_state(order, "deleted")
        order.status = Status.DELETED
        self._booking.note(desk, order, at)


def _wrong_state(order: Order, wish: str) -> Rejection:
    return Rejection(f"order {order.id_text} cannot be {wish}: it is {order.status.name}")
