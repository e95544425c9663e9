"""How much of a sliced order (TWAP, VWAP) is due: it trades bit by bit, until its window ends."""

from __future__ import annotations

from .orders import Order
from .terms import TWAP

WINDOW = 1800.0
"""Seconds that a sliced order takes its time for, unless its hours end before."""

SLICES = 30
"""Parts that the window of a TWAP order has; one is due at the end of each."""

TURN = 0.1
"""Share of the market's volume that a VWAP order takes part in, at most, before its window ends."""


def due(order: Order, at: float, lot: int) -> int:
    """How much of an order may be traded by now, what is filled already included.

    Args:
        order: a sliced order.
        at: now.
        lot: a whole number of these is due.
    """
    if at >= order.slice_end:
        return order.qty
    if order.type in TWAP:
        passed = int((at - order.starts) / (order.slice_end - order.starts) * SLICES)
        wanted = order.qty * passed // SLICES
    else:
        wanted = int(order.seen * TURN)
    return min(wanted // lot * lot, order.qty)
