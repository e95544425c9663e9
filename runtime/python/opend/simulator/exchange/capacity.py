"""How much an account could trade."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from .contracts import Contract
from .desks import Desk
from .fees import Trade, fee_of
from .margin import Level, Margins
from .money import exact
from .orders import Order
from .terms import Side
from .valuation import largest

_LEAST_RATIO = 20
"""No margin is smaller than one part in so many of a contract's value."""


@dataclass(frozen=True)
class Capacity:
    """The largest quantities; None where the account or the contract does not know such a thing.

    Attributes:
        cash_buy: that cash buys.
        margin_buy: that cash and margin buy.
        sell: of the position.
        short: that can be sold short.
        buy_back: of what was sold short.
        long_margin, short_margin: initial margin of buying, or selling, one contract.
    """

    cash_buy: int
    sell: int
    buy_back: int
    margin_buy: int | None = None
    short: int | None = None
    long_margin: Decimal | None = None
    short_margin: Decimal | None = None


def capacity(desk: Desk, order: Order, contract: Contract, margins: Margins, without: Order | None) -> Capacity:
    """How much an account could trade of a contract.

    Args:
        desk: of the account.
        order: what is asked about, with its price as `reference`; its side and quantity do not count.
        contract: what it trades.
        margins: know what can be sold short.
        without: an order that could be changed to that.
    """
    closable = desk.closable(contract.key, without)
    sell, buy_back = max(closable, 0), max(-closable, 0)
    if not desk.account.is_margin:
        return Capacity(_by_cash(desk, order, contract, without), sell, buy_back)
    long, short = (_by_margin(desk, order, contract, side, without) for side in (Side.BUY, Side.SELL))
    terms, is_derivative = margins.ratios(contract), contract.is_future or contract.is_option
    if not contract.is_future:
        is_flat = desk.book.held(contract.key) <= 0 and terms.may_short
        short = (short if contract.is_option else min(short, terms.pool)) if is_flat else 0
    needs = [desk.valuation.margin_need({contract: qty}, contract.currency, Level.INITIAL) for qty in (1, -1)]
    return Capacity(
        0 if contract.is_future else _by_cash(desk, order, contract, without),
        sell,
        buy_back,
        long,
        short,
        needs[0] if is_derivative else None,
        needs[1] if is_derivative else None,
    )


def _by_cash(desk: Desk, order: Order, contract: Contract, without: Order | None) -> int:
    free = desk.valuation.free_cash(contract.currency, without)
    unit = exact(order.reference) * contract.multiplier
    if free <= 0 or unit <= 0:
        return 0

    def fits(qty: int) -> bool:
        return unit * qty + fee_of(contract, Trade(qty, unit * qty, is_sale=False)) <= free

    return largest(int(free / unit), contract.instrument.lot_size, fits)


def _by_margin(desk: Desk, order: Order, contract: Contract, side: Side, without: Order | None) -> int:
    available = desk.valuation.available(contract.currency, without)
    unit = exact(order.reference) * contract.multiplier
    if available <= 0 or unit <= 0:
        return 0

    def fits(qty: int) -> bool:
        return desk.valuation.need(replace(order, side=side, qty=qty)) <= available

    held = abs(desk.book.held(contract.key))
    return largest(int(available / unit * _LEAST_RATIO) + held, contract.instrument.lot_size, fits)
