"""What an order must be like: kind, quantity, prices, and what the account holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from opend.simulator.market.instruments import QotMarket

from .accounts import Account
from .contracts import Contract
from .desks import Desk
from .margin import Margins
from .orders import Order
from .terms import (
    AUCTION_TYPES,
    HONG_KONG_TYPES,
    SLICED,
    SPECIAL_LIMITS,
    STOPS,
    TOUCHED,
    TRAILING,
    WITHOUT_PRICE,
    OrderType,
    Rejection,
    Session,
    Side,
    TimeInForce,
    TrailType,
)

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

MAX_REMARK = 64
MAX_QTY = 100_000_000
MAX_PRICE = 1e9
MAX_LEGS = 6
MAX_RATIO = 1000
_EVENT_TYPES = frozenset({OrderType.NORMAL, OrderType.MARKET})
_ONE_DAY_TYPES = SLICED | AUCTION_TYPES | SPECIAL_LIMITS | {OrderType.MARKET}
_CHINA = (QotMarket.SH, QotMarket.SZ)


def check_kind(order: Order, contract: Contract) -> None:
    """Refuse kinds of orders that the contract's market does not know."""
    market, kind = contract.instrument.market, order.type
    is_plain_security = not (contract.is_future or contract.is_option or contract.is_event)
    if kind in HONG_KONG_TYPES and not (market == QotMarket.HK and is_plain_security):
        raise Rejection(f"orderType {kind.name} is for securities in Hong Kong alone")
    if kind in SLICED and not (market in (QotMarket.HK, QotMarket.US) and is_plain_security):
        raise Rejection(f"orderType {kind.name} is for securities in Hong Kong and the US alone")
    if market in _CHINA and kind != OrderType.NORMAL:
        raise Rejection(f"orderType {kind.name} cannot be used here: the Chinese market takes NORMAL orders alone")
    if contract.is_event and kind not in _EVENT_TYPES:
        raise Rejection(f"orderType {kind.name} cannot be used here: event contracts take NORMAL and MARKET orders")
    _check_time(order, contract)


def check_combo(order: Order, contracts: Sequence[Contract], account: Account) -> None:
    """Refuse combinations that cannot be ordered."""
    if not 2 <= len(contracts) <= MAX_LEGS:
        raise Rejection(f"comboLegs must be from 2 to {MAX_LEGS}, not {len(contracts)}")
    if len({contract.key for contract in contracts}) < len(contracts):
        raise Rejection("comboLegs must all be different")
    if len({contract.currency for contract in contracts}) > 1 or any(contract.is_future for contract in contracts):
        raise Rejection("comboLegs must be options, shares or event contracts of one currency")
    if not all(1 <= leg.ratio <= MAX_RATIO for leg in order.legs):
        raise Rejection(f"qtyRatio of each leg must be a whole number from 1 to {MAX_RATIO}")
    if not account.is_margin and any(leg.signed_ratio < 0 for leg in order.legs):
        raise Rejection("a cash account can only buy the legs of a combo")
    if order.type not in _EVENT_TYPES:
        raise Rejection(f"orderType {order.type.name} cannot be used here: combos take NORMAL and MARKET orders")
    if order.type == OrderType.NORMAL and (order.price is None or not abs(order.price) <= MAX_PRICE):
        raise Rejection(f"price is missing or beyond {MAX_PRICE:g}: a NORMAL order needs it")
    _check_time(order, contracts[0])


def _check_time(order: Order, contract: Contract) -> None:
    if order.time_in_force in (TimeInForce.GTC, TimeInForce.GTD) and order.type in _ONE_DAY_TYPES:
        raise Rejection(f"timeInForce must be DAY for orderType {order.type.name}")
    if order.time_in_force == TimeInForce.IOC and order.type not in _EVENT_TYPES:
        raise Rejection("timeInForce IOC is for orderType NORMAL and MARKET alone")
    if order.time_in_force == TimeInForce.GTD and not order.expire_text:
        raise Rejection("expireTime is missing: timeInForce GTD needs it")
    is_extended = order.session in (Session.ETH, Session.ALL, Session.OVERNIGHT)
    if is_extended and contract.instrument.market != QotMarket.US:
        raise Rejection("session can be set for securities in the US alone")
    if order.type in WITHOUT_PRICE and (is_extended or order.outside_regular):
        raise Rejection(f"orderType {order.type.name} holds in regular hours alone: set fillOutsideRTH and session so")


def check_remark(remark: str) -> None:
    """Refuse a note that is too long."""
    if len(remark.encode()) > MAX_REMARK:
        raise Rejection(f"remark must be at most {MAX_REMARK} bytes of UTF-8")


def check_qty(qty: float, lot: int, whole: int = 0) -> int:
    """The quantity of an order as a whole number.

    Args:
        qty: as it was asked for.
        lot: it must be a multiple of this ...
        whole: ... or this, all that is held.
    """
    if not (0 < qty <= MAX_QTY and qty == int(qty)):
        raise Rejection(f"qty must be a whole number above 0, {MAX_QTY} at most, not {qty:g}")
    if int(qty) % lot and int(qty) != whole:
        raise Rejection(f"qty must be a multiple of the lot size {lot}, not {qty:g}")
    return int(qty)


def check_terms(order: Order) -> None:
    """Refuse an order that lacks what its kind needs."""
    if order.type not in WITHOUT_PRICE:
        _above_zero("price", order.price, order.type)
    if order.type in STOPS | TOUCHED:
        _above_zero("auxPrice", order.trigger, order.type)
    if order.type in TRAILING:
        _check_trail(order)


def _check_trail(order: Order) -> None:
    if order.trail_type is None:
        raise Rejection(f"trailType is missing: orderType {order.type.name} needs it")
    trail = _above_zero("trailValue", order.trail, order.type)
    if order.trail_type == TrailType.RATIO and trail >= 100:
        raise Rejection(f"trailValue must be below 100 percent, not {trail:g}")
    spread = order.trail_spread
    if order.type == OrderType.TRAILING_STOP_LIMIT and (spread is None or not 0 <= spread <= MAX_PRICE):
        raise Rejection("trailSpread is missing or below 0: TRAILING_STOP_LIMIT needs it")


def _above_zero(name: str, value: float | None, kind: OrderType) -> float:
    if value is None or not 0 < value <= MAX_PRICE:
        raise Rejection(f"{name} must be above 0, {MAX_PRICE:g} at most, for orderType {kind.name}, not {value or 0:g}")
    return value


def check_question(price: float) -> None:
    """Refuse a price that nothing can be asked about; 0 is the market's own."""
    if not 0 <= price <= MAX_PRICE:
        raise Rejection(f"price must be from 0 to {MAX_PRICE:g}, not {price:g}")


def on_grid(market: Market, contract: Contract, name: str, price: float, adjustment: float | None) -> float:
    """A price that the market takes.

    Args:
        market: knows the grid.
        contract: whose price.
        name: of the field, for the rejection.
        price: as it was asked for.
        adjustment: how far it may be moved, as a share: above 0 upwards, below 0 downwards; None not at all.
    """
    step = market.tick_size(contract.instrument, contract.price_of(price))
    steps = price / step
    if abs(steps - round(steps)) < 1e-6:
        return round(round(steps) * step, 8)
    if not adjustment:
        raise Rejection(f"{name} {price:g} is not on the price grid: its step is {step:g} there")
    moved = round((math.ceil(steps) if adjustment > 0 else math.floor(steps)) * step, 8)
    if abs(moved - price) > abs(adjustment) * price or moved <= 0:
        raise Rejection(f"{name} {price:g} is not on the price grid, and adjustSideAndLimit is too small to move it")
    return moved


def check_holding(order: Order, contract: Contract, desk: Desk, margins: Margins, without: Order | None = None) -> None:
    """Refuse to sell what is not there, and to turn a position from one side to the other at once.

    Args:
        order: the order.
        contract: what it trades.
        desk: the account.
        margins: know what can be sold short.
        without: an order that this one takes the place of.
    """
    if contract.is_future:
        return
    held, closable = desk.book.held(contract.key), desk.closable(contract.key, without)
    if order.side.sign < 0:
        _check_sale(order, contract, desk.account, margins, held, closable)
    elif (held < 0 or order.side == Side.BUY_BACK) and order.left > -closable:
        raise Rejection(f"only {max(-closable, 0)} of {contract.text} can be bought back; buy more by another order")


def _check_sale(order: Order, contract: Contract, account: Account, margins: Margins, held: int, closable: int) -> None:
    if held > 0 and order.side == Side.SELL:
        if order.left > closable:
            raise Rejection(f"not enough of {contract.text} to sell: {max(closable, 0)} can be sold")
        return
    if held > 0:
        raise Rejection(f"{contract.text} cannot be sold short while {held} of it are held")
    terms = margins.ratios(contract)
    if not account.is_margin or not terms.may_short:
        what = "in this account" if terms.may_short else "at all"
        raise Rejection(f"not enough of {contract.text} to sell: none is held, and it cannot be sold short {what}")
    if not contract.is_option and order.left > terms.pool:
        raise Rejection(f"only {terms.pool} of {contract.text} can be borrowed to be sold short")
