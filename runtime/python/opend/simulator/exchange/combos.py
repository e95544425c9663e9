"""How combo orders are filled: all legs at once, at prices that together are good enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .booking import Booking
from .contracts import Contract, ContractKey
from .desks import Desk
from .listing import Listing
from .matching import Depth, Execution, takes_at_once
from .orders import Leg, Order
from .tape import Print
from .terms import OrderType, Side

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

NOT_FILLED = "the market did not have enough for the order"


class Combos:
    """Fills combo orders.

    Args:
        market: tells prices.
        listing: finds contracts.
        booking: writes down what happens.
        depth: the books.
    """

    def __init__(self, market: Market, listing: Listing, booking: Booking, depth: Depth) -> None:
        self._market = market
        self._listing = listing
        self._booking = booking
        self._depth = depth

    def price(self, order: Order, at: float) -> float:
        """What one combo costs by the last prices of its legs."""
        return _net(order, {leg.key: self._last(leg.key, at) for leg in order.legs})

    def enter(self, desk: Desk, order: Order, at: float) -> None:
        """Take out of the books what an order gets at once."""
        offers = {leg: self._depth.offers(self._contract(leg), Side(leg.side).sign, at) for leg in order.legs}
        while order.is_working and all(offers.values()):
            prices = {leg.key: offers[leg][0].price for leg in order.legs}
            if not order.takes(_net(order, prices)):
                break
            qty = min(order.left, *(offers[leg][0].qty // leg.ratio for leg in order.legs))
            if qty:
                self._booking.fill_combo(desk, order, qty, prices, at)
            for leg in order.legs:
                self._shorten(offers[leg], leg, qty, at)
        if order.is_working and (takes_at_once(order) or order.type == OrderType.MARKET):
            self._booking.end(desk, order, at, NOT_FILLED)

    def meet(self, desk: Desk, order: Order, tick: Print) -> None:
        """Fill an order by a trade of one of its legs, where the others stand well enough."""
        prices = {leg.key: self._last(leg.key, tick.time) for leg in order.legs}
        traded = [leg for leg in order.legs if self._contract(leg).instrument.key == tick.instrument.key]
        for leg in traded:
            prices[leg.key] = self._contract(leg).price_of(tick.price)
        qty = min(order.left, *(tick.volume // leg.ratio for leg in traded))
        if qty and order.takes(_net(order, prices)):
            self._booking.fill_combo(desk, order, qty, prices, tick.time)

    def _shorten(self, offers: list[Execution], leg: Leg, qty: int, at: float) -> None:
        """Take `qty` combos out of what one leg is offered at its best price; too little for one more goes too."""
        best = offers[0]
        taken = qty * leg.ratio
        self._depth.take(self._contract(leg), Side(leg.side).sign, at, [Execution(taken, best.price)])
        offers[0] = Execution(best.qty - taken, best.price)
        if offers[0].qty < leg.ratio:
            del offers[0]

    def _last(self, key: ContractKey, at: float) -> float:
        return self._listing.of(key).price_from(lambda instrument: self._market.price(instrument, at))

    def _contract(self, leg: Leg) -> Contract:
        return self._listing.of(leg.key)


def _net(order: Order, prices: dict[ContractKey, float]) -> float:
    return round(sum(prices[leg.key] * leg.signed_ratio for leg in order.legs), 8)
