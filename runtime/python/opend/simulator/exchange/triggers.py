"""When a conditional order comes to life: stops, touched orders, and stops that trail the best price."""

from __future__ import annotations

from .orders import Order
from .terms import STOPS, TRAILING, OrderType, TrailType


def watch(order: Order, price: float) -> bool:
    """Let a conditional order see a price of the market; the result is whether it comes to life by that.

    A trailing stop follows the price as far as it improves.
    """
    if order.type in TRAILING:
        _trail(order, price)
    assert order.trigger is not None
    return price >= order.trigger if _rises(order) else price <= order.trigger


def _rises(order: Order) -> bool:
    """Whether it waits for a higher price: stops that buy do, and touched orders that sell."""
    is_purchase = order.side.sign > 0
    return is_purchase if order.type in STOPS | TRAILING else not is_purchase


def _trail(order: Order, price: float) -> None:
    sign = order.side.sign
    if order.best is None or (order.best - price) * sign > 0:
        order.best = price
    distance = _distance(order, order.best)
    order.trigger = round(order.best + sign * distance, 8)
    if order.type == OrderType.TRAILING_STOP_LIMIT:
        order.price = round(order.trigger + sign * (order.trail_spread or 0.0), 8)


def _distance(order: Order, best: float) -> float:
    trail = order.trail or 0.0
    return best * trail / 100 if order.trail_type == TrailType.RATIO else trail
