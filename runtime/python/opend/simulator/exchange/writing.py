"""Orders, fills, positions and money as messages."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from opend.simulator.market.instruments import QotMarket
from opend.simulator.securities import day_text, exact_time_text, security_fields

from .accounts import Account
from .contracts import Contract
from .ledger import Flow, Position
from .listing import Listing
from .money import CURRENCIES, ZERO, exact
from .orders import Fill, Order, text_of
from .terms import TRAILING

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

LONG, SHORT = 0, 1
"""`Trd_Common.PositionSide`."""

Fields = dict[str, Any]


def plain(fields: Mapping[str, Any]) -> Fields:
    """Fields as messages take them: exact amounts become floats."""
    return {name: float(value) if isinstance(value, Decimal) else value for name, value in fields.items()}


def header_of(account: Account, market: int) -> Fields:
    """The fields of a `Trd_Common.TrdHeader`."""
    return {"trdEnv": account.env, "accID": account.id, "trdMarket": market}


class Writer:
    """Writes what belongs to contracts; it knows their markets' times.

    Args:
        market: tells local times and prices.
        listing: finds contracts.
    """

    def __init__(self, market: Market, listing: Listing) -> None:
        self._market = market
        self._listing = listing

    def order(self, account: Account, order: Order) -> Fields:
        """The fields of a `Trd_Common.Order`."""
        contract = self._listing.of(order.key)
        is_conditional, trails = order.is_conditional, order.type in TRAILING
        return self._traded(contract, account) | {
            "trdSide": order.side,
            "orderType": order.type,
            "orderStatus": order.status,
            "orderID": order.id,
            "orderIDEx": order.id_text,
            "qty": order.qty,
            "price": order.price or 0.0,
            "createTime": self._time(contract, order.created),
            "updateTime": self._time(contract, order.updated),
            "fillQty": order.filled,
            "fillAvgPrice": order.average_price,
            "lastErrMsg": order.error,
            "createTimestamp": order.created,
            "updateTimestamp": order.updated,
            "remark": order.remark,
            "timeInForce": order.time_in_force,
            "fillOutsideRTH": order.outside_regular,
            "auxPrice": order.trigger if is_conditional else None,
            "trailType": order.trail_type if trails else None,
            "trailValue": order.trail if trails else None,
            "trailSpread": order.trail_spread if trails else None,
            "currency": CURRENCIES[contract.currency],
            "session": order.session if contract.instrument.market == QotMarket.US else None,
            "expireTime": order.expire_text or None,
            "orderAmount": order.amount,
            "strategyType": order.strategy,
            "comboLegs": [_leg(leg) for leg in order.legs],
        }

    def fill(self, account: Account, fill: Fill) -> Fields:
        """The fields of a `Trd_Common.OrderFill`."""
        contract = self._listing.of(fill.key)
        return self._traded(contract, account) | {
            "trdSide": fill.side,
            "fillID": fill.id,
            "fillIDEx": fill.id_text,
            "orderID": fill.order or None,
            "orderIDEx": text_of(fill.order) if fill.order else None,
            "qty": fill.qty,
            "price": fill.price,
            "createTime": self._time(contract, fill.time),
            "counterBrokerID": fill.broker,
            "counterBrokerName": fill.broker_name or None,
            "createTimestamp": fill.time,
            "updateTimestamp": fill.time,
            "status": fill.status,
        }

    def position(self, account: Account, position: Position, price: Decimal, closable: int) -> Fields:
        """The fields of a `Trd_Common.Position`, at a price; of what was sold short, quantities are below 0."""
        contract = self._listing.of(position.key)
        value = price * position.qty * position.multiplier
        open_profit = value - position.cost
        profit = open_profit if position.margin_only else open_profit + position.realized
        diluted = position.cost if position.margin_only else position.cost - position.realized
        return self._traded(contract, account) | {
            "positionID": position.id,
            "positionSide": SHORT if position.qty < 0 else LONG,
            "qty": position.qty,
            "canSellQty": closable,
            "price": price,
            "costPrice": _each(diluted, position),
            "val": value,
            "plVal": profit,
            "plRatio": _share(profit, diluted),
            "unrealizedPL": open_profit,
            "realizedPL": position.realized,
            "currency": CURRENCIES[position.currency],
            "dilutedCostPrice": None if position.margin_only else _each(diluted, position),
            "averageCostPrice": _each(position.cost, position),
            "averagePlRatio": _share(open_profit, position.cost),
            "accID": account.id,
            "payoutIfWin": position.qty if contract.is_event else None,
            **self._today(contract, position, value),
        }

    def flow(self, flow: Flow) -> Fields:
        """The fields of a `Trd_FlowSummary.FlowSummaryInfo`."""
        return {
            "clearingDate": day_text(flow.day),
            "settlementDate": day_text(flow.day),
            "currency": CURRENCIES[flow.currency],
            "cashFlowType": flow.kind,
            "cashFlowDirection": 1 if flow.amount > 0 else 2,
            "cashFlowAmount": flow.amount,
            "cashFlowRemark": flow.remark,
            "cashFlowID": flow.id,
            "createTime": exact_time_text(flow.local),
        }

    def _traded(self, contract: Contract, account: Account) -> Fields:
        return {
            "code": contract.instrument.code,
            "name": contract.instrument.name,
            "secMarket": contract.security_market,
            "trdMarket": contract.trade_market(account.env),
        }

    def _time(self, contract: Contract, moment: float) -> str:
        return exact_time_text(self._market.local(contract.instrument, moment))

    def _today(self, contract: Contract, position: Position, value: Decimal) -> Fields:
        """What was done today, and what today has brought: against the value of the evening before."""
        today = self._market.today(contract.instrument)
        if position.day != str(today):
            bought = sold = ZERO
            bought_qty = sold_qty = 0
        else:
            bought, sold = position.bought_value, position.sold_value
            bought_qty, sold_qty = position.bought_qty, position.sold_qty
        before = position.qty - bought_qty + sold_qty
        close = exact(contract.price_from(lambda instrument: self._market.quote(instrument).previous_close))
        return {
            "td_plVal": value - close * before * position.multiplier - bought + sold,
            "td_trdVal": bought + sold,
            "td_buyVal": bought,
            "td_buyQty": bought_qty,
            "td_sellVal": sold,
            "td_sellQty": sold_qty,
        }


def _leg(leg: Any) -> Fields:
    return {
        "security": security_fields(leg.key),
        "side": leg.side,
        "qtyRatio": leg.ratio,
        "predSide": leg.outcome or None,
    }


def _each(cost: Decimal, position: Position) -> Decimal | None:
    return cost / position.qty / position.multiplier if position.qty else None


def _share(profit: Decimal, cost: Decimal) -> Decimal | None:
    return profit / abs(cost) if cost else None
