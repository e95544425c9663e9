"""Writes down what happens: orders that change, fills, money that moves; and tells what is new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

from opend.simulator.market.instruments import QotMarket

from .contracts import Contract, ContractKey
from .desks import Desk, Records
from .fees import fee_of, traded
from .ledger import Balance, Flow, Position
from .listing import Listing
from .matching import Execution
from .money import ZERO, exact
from .orders import Fill, Order
from .terms import HOME, FillStatus, Side, Status

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

_FIRST_ORDER = 6_644_468_615_272_262_000
_FIRST_FILL = 4_550_142_387_240_191_000
_FIRST_POSITION = 6_596_101_776_329_286_000
_FIRST_FLOW = 16_000_000


class News(NamedTuple):
    """An order as it stood at a time, or a fill."""

    time: float
    account: int
    what: Order | Fill


@dataclass
class Changes:
    """What has changed since the last commit.

    Attributes:
        touched: orders of which nothing has changed but what they know of the market. It can be worked out again from
            the time of the last commit on, and so alone needs no commit.
    """

    orders: dict[int, Order] = field(default_factory=dict)
    positions: dict[int, Position] = field(default_factory=dict)
    balances: dict[tuple[int, str], Balance] = field(default_factory=dict)
    fills: list[Fill] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    touched: dict[int, Order] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.orders or self.positions or self.balances or self.fills or self.flows)


class Booking:
    """Changes orders, positions and cash, and remembers what it changed.

    Args:
        market: tells days and brokers.
        listing: finds contracts.
        records: what there was before; new ids go on from there.
    """

    def __init__(self, market: Market, listing: Listing, records: Records) -> None:
        self._market = market
        self._listing = listing
        self._order_ids = _after(_FIRST_ORDER, (order.id for order in records.orders))
        self._fill_ids = _after(_FIRST_FILL, (fill.id for fill in records.fills))
        self._position_ids = _after(_FIRST_POSITION, (position.id for position in records.positions))
        self._flow_ids = _after(_FIRST_FLOW, (flow.id for flow in records.flows))
        self.changes = Changes()

    def add(self, desk: Desk, order: Order, at: float) -> None:
        """Give an order its id and put it down as new."""
        order.id = next(self._order_ids)
        order.created = at
        self.note(desk, order, at)

    def note(self, desk: Desk, order: Order, at: float) -> None:
        """Put down that an order has changed."""
        order.updated = at
        desk.keep(order)
        self.changes.orders[order.id] = order
        self.changes.news.append(News(at, desk.account.id, copy(order)))

    def touch(self, order: Order) -> None:
        """Put down that an order knows more of the market, such as who waits before it."""
        self.changes.touched[order.id] = order

    def end(self, desk: Desk, order: Order, at: float, error: str = "") -> None:
        """End an order that is not filled, or not wholly; `error` says why, where nobody asked for it."""
        order.status = Status.CANCELLED_PART if order.filled else Status.CANCELLED_ALL
        order.error = error
        self.note(desk, order, at)

    def fill(self, desk: Desk, order: Order, execution: Execution, at: float) -> None:
        """Fill an order, wholly or in part."""
        self._trade(desk, order, self._listing.of(order.key), order.side, execution, at)
        self._progress(desk, order, execution, at)

    def fill_combo(self, desk: Desk, order: Order, qty: int, prices: Mapping[ContractKey, float], at: float) -> None:
        """Fill `qty` combos of an order at a price for each leg."""
        for leg in order.legs:
            execution = Execution(qty * leg.ratio, prices[leg.key])
            self._trade(desk, order, self._listing.of(leg.key), Side(leg.side), execution, at)
        net = sum(prices[leg.key] * leg.signed_ratio for leg in order.legs)
        self._progress(desk, order, Execution(qty, round(net, 8)), at)

    def deposit(self, desk: Desk, currency: str, amount: Decimal, at: float) -> None:
        """Put money into an account."""
        day = datetime.fromtimestamp(at, HOME).date()
        self._move(desk, currency, amount, _Reason("Deposit", "Starting cash", at, day))

    def settle(self, desk: Desk, position: Position, price: float, remark: str, at: float) -> None:
        """End a position at a price and without fees, as what expires is settled."""
        contract = self._listing.of(position.key)
        side = Side.SELL if position.qty > 0 else Side.BUY
        execution = Execution(abs(position.qty), price)
        day = self._market.today(contract.instrument, at)
        amount = self._change(desk, contract, side, execution, day)
        self._move(desk, contract.currency, amount, _Reason("Settlement", remark, at, day))
        self._put_down(desk, contract, side, execution, at, status=FillStatus.PAYOUT)

    def pay(self, desk: Desk, contract: Contract, amount: Decimal, kind: str, at: float) -> None:
        """Move money that a position brings in, or costs where `amount` is below 0."""
        day = self._market.today(contract.instrument, at)
        self._move(desk, contract.currency, amount, _Reason(kind, contract.text, at, day))

    def restate(self, position: Position, qty: int) -> None:
        """Give a position another quantity at the same cost, as a split does."""
        position.qty = qty
        self.changes.positions[position.id] = position

    def _trade(self, desk: Desk, order: Order, contract: Contract, side: Side, execution: Execution, at: float) -> None:
        day = self._market.today(contract.instrument, at)
        text = f"{contract.text} {execution.qty} @ {execution.price:g}"
        amount = self._change(desk, contract, side, execution, day)
        fee = self._fee(desk, order, contract, side, execution)
        kind = "Buy" if side.sign > 0 else "Sell"
        self._move(desk, contract.currency, amount, _Reason(kind, text, at, day, order.id))
        self._move(desk, contract.currency, -fee, _Reason("Fee", text, at, day, order.id))
        self._put_down(desk, contract, side, execution, at, order=order.id, fee=fee)

    def _change(self, desk: Desk, contract: Contract, side: Side, execution: Execution, day: date) -> Decimal:
        """Change a position; the result is the change of cash."""
        key = contract.key
        position = desk.book.positions.get(key)
        if position is None:
            names = (desk.account.id, *key, contract.currency, contract.multiplier, contract.is_future)
            position = desk.book.positions[key] = Position(next(self._position_ids), *names)
        position.begin_day(str(day))
        self.changes.positions[position.id] = position
        return position.trade(execution.qty * side.sign, exact(execution.price))

    def _fee(self, desk: Desk, order: Order, contract: Contract, side: Side, execution: Execution) -> Decimal:
        """What a fill adds to the order's fees, which are worked out from all that it has traded."""
        before = [fill for fill in desk.fills_of(order.id) if fill.key == contract.key]
        paid = sum((fill.fee for fill in before), ZERO)
        return fee_of(contract, traded(contract, (*before, execution), is_sale=side.sign < 0)) - paid

    def _put_down(
        self, desk: Desk, contract: Contract, side: Side, execution: Execution, at: float, **more: Any
    ) -> None:
        key, (qty, price) = contract.key, execution
        fill = Fill(next(self._fill_ids), desk.account.id, *key, side, qty, price, at, **more)
        fill = replace(fill, **self._other_side(contract, side, at)) if fill.order else fill
        desk.add_fill(fill)
        self.changes.fills.append(fill)
        self.changes.news.append(News(at, desk.account.id, fill))

    def _other_side(self, contract: Contract, side: Side, at: float) -> dict[str, Any]:
        """The broker that traded with us, where the market tells."""
        if contract.instrument.market != QotMarket.HK or contract.is_future:
            return {}
        queues = self._market.brokers(contract.instrument, at)
        seats = queues.asks if side.sign > 0 else queues.bids
        return {"broker": seats[0].id, "broker_name": seats[0].name} if seats else {}

    def _progress(self, desk: Desk, order: Order, execution: Execution, at: float) -> None:
        order.filled += execution.qty
        order.filled_value += execution.qty * exact(execution.price)
        order.status = Status.FILLED_PART if order.left else Status.FILLED_ALL
        self.note(desk, order, at)

    def _move(self, desk: Desk, currency: str, amount: Decimal, reason: _Reason) -> None:
        if not amount:
            return
        flow = Flow(next(self._flow_ids), desk.account.id, currency, amount, *reason)
        desk.flows.append(flow)
        self.changes.flows.append(flow)
        self.changes.balances[desk.account.id, currency] = desk.book.move(currency, amount)


class _Reason(NamedTuple):
    kind: str
    remark: str
    time: float
    day: date
    order: int = 0


def _after(first: int, used: Iterable[int]) -> Iterator[int]:
    return count(max(used, default=first) + 1)
