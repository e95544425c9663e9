"""Protocols that place and change orders, and that ask what orders would do."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder

from .capacity import capacity
from .contracts import Contract, ContractKey
from .desks import Desk
from .fees import charges, traded
from .margin import Level
from .money import ZERO, exact
from .office import Office
from .orders import Fill, Order, changes_of
from .reading import adjustment_of, amendment_of, combo_of, desk_of, order_of, read_enum
from .terms import Operation, OrderType, Outcome, Rejection, Session
from .writing import plain

MOST_FEES = 400
"""Orders whose fees can be asked for at once."""


class OrderHandlers:
    """Handlers of orders."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def register(self, responder: Responder) -> None:
        """Take over the protocols of orders."""
        handlers = {
            "Trd_PlaceOrder": self._place,
            "Trd_PlaceComboOrder": self._place_combo,
            "Trd_ModifyOrder": self._modify,
            "Trd_GetMaxTrdQtys": self._max_quantities,
            "Trd_GetComboMaxTrdQtys": self._combo_quantities,
            "Trd_GetOrderFee": self._fees,
        }
        for protocol, handler in handlers.items():
            responder.register(protocol, self._office.answered(handler))

    def _place(self, call: Call, c2s: Any) -> Any:
        desk = self._desk_to_order(c2s)
        order = order_of(c2s, self._contract(c2s, read_enum(Outcome, "predSide", c2s.predSide)))
        if c2s.positionID and not any(each.id == c2s.positionID for each in desk.book.positions.values()):
            raise Rejection(f"positionID {c2s.positionID} is none of account {desk.account.id}")
        self._office.exchange.place(desk, order, adjustment_of(c2s))
        return success(call, {"header": c2s.header, "orderID": order.id, "orderIDEx": order.id_text})

    def _place_combo(self, call: Call, c2s: Any) -> Any:
        desk = self._desk_to_order(c2s)
        order = combo_of(self._office.exchange, c2s)
        self._office.exchange.place(desk, order)
        return success(call, {"header": c2s.header, "orderIDEx": order.id_text})

    def _modify(self, call: Call, c2s: Any) -> Any:
        desk = self._desk_to_order(c2s)
        operation = read_enum(Operation, "modifyOrderOp", c2s.modifyOrderOp)
        if c2s.forAll:
            return self._cancel_all(call, c2s, desk, operation)
        order = desk.order(c2s.orderID, c2s.orderIDEx)
        self._office.exchange.modify(operation, desk, order, amendment_of(c2s))
        return success(call, {"header": c2s.header, "orderID": order.id, "orderIDEx": order.id_text})

    def _cancel_all(self, call: Call, c2s: Any, desk: Desk, operation: Operation) -> Any:
        if operation != Operation.CANCEL:
            raise Rejection(f"forAll can only cancel: modifyOrderOp must be {Operation.CANCEL.value}")
        self._office.exchange.cancel_all(desk, c2s.trdMarket)
        return success(call, {"header": c2s.header, "orderID": 0})

    def _max_quantities(self, call: Call, c2s: Any) -> Any:
        exchange = self._office.exchange
        desk = desk_of(exchange, c2s.header)
        contract = self._contract(c2s)
        desk.account.check(contract)
        without = desk.order(c2s.orderID, c2s.orderIDEx) if c2s.orderID or c2s.orderIDEx else None
        order = self._draft(c2s, contract)
        found = capacity(desk, order, contract, exchange.margins, without)
        quantities = {
            "maxCashBuy": found.cash_buy,
            "maxCashAndMarginBuy": found.margin_buy,
            "maxPositionSell": found.sell,
            "maxSellShort": found.short,
            "maxBuyBack": found.buy_back if desk.account.is_margin else None,
            "longRequiredIM": found.long_margin,
            "shortRequiredIM": found.short_margin,
            "session": order.session if c2s.HasField("session") else None,
        }
        return success(call, {"header": c2s.header, "maxTrdQtys": plain(quantities)})

    def _draft(self, c2s: Any, contract: Contract) -> Order:
        """The order that is asked about."""
        key, adjustment = contract.key, adjustment_of(c2s)
        order = Order(
            contract.instrument.lot_size,
            c2s.price,
            market=key.market,
            code=key.code,
            outcome=key.outcome,
            type=read_enum(OrderType, "orderType", c2s.orderType),
            session=read_enum(Session, "session", c2s.session),
        )
        self._office.exchange.admission.ask(order, contract, self._office.market.now(), adjustment)
        return order

    def _combo_quantities(self, call: Call, c2s: Any) -> Any:
        exchange = self._office.exchange
        desk = desk_of(exchange, c2s.header)
        if c2s.orderIDEx:
            desk.order(0, c2s.orderIDEx)
        order = combo_of(exchange, c2s)
        contracts = exchange.admission.ask_combo(desk, order, self._office.market.now())
        currency = contracts[0].currency
        changes = {exchange.listing.of(key): qty for key, qty in changes_of(order, order.qty).items()}
        value = sum((exchange.margins.price(each) * qty * each.multiplier for each, qty in changes.items()), ZERO)
        paid = exact(order.reference) * int(order.qty) * contracts[0].multiplier
        need, initial = desk.valuation.margin_need, Level.INITIAL
        effect = {
            "nlvChange": value - paid,
            "initialMarginChange": need(changes, currency, initial),
            "maintenanceMarginChange": need(changes, currency, Level.MAINTENANCE),
            "optionBuyPower": max(desk.valuation.available(currency), ZERO),
            "maxWithDrawChange": -need(changes, currency, initial),
            "buyPowerDecrease": desk.valuation.need(order),
        }
        return success(call, {"header": c2s.header, "maxTrdQtys": plain(effect)})

    def _fees(self, call: Call, c2s: Any) -> Any:
        desk = desk_of(self._office.exchange, c2s.header)
        if not 1 <= len(c2s.orderIdExList) <= MOST_FEES:
            raise Rejection(f"orderIdExList must have from 1 to {MOST_FEES} ids, not {len(c2s.orderIdExList)}")
        orders = [desk.order(0, text) for text in c2s.orderIdExList]
        return success(call, {"header": c2s.header, "orderFeeList": [self._fee(desk, order) for order in orders]})

    def _fee(self, desk: Desk, order: Order) -> dict[str, Any]:
        by_contract: dict[ContractKey, list[Fill]] = {}
        for fill in desk.fills_of(order.id):
            by_contract.setdefault(fill.key, []).append(fill)
        amounts: dict[str, Decimal] = {}
        for key, fills in by_contract.items():
            contract = self._office.exchange.listing.of(key)
            for title, amount in charges(contract, traded(contract, fills, is_sale=fills[0].side.sign < 0)):
                amounts[title] = amounts.get(title, ZERO) + amount
        return {
            "orderIDEx": order.id_text,
            "feeAmount": float(sum(amounts.values(), ZERO)),
            "feeList": [{"title": title, "value": float(amount)} for title, amount in amounts.items()],
        }

    def _desk_to_order(self, c2s: Any) -> Desk:
        self._office.gate.take(c2s.packetID)
        desk = desk_of(self._office.exchange, c2s.header)
        self._office.gate.check(desk.account)
        return desk

    def _contract(self, c2s: Any, outcome: Outcome = Outcome.NONE) -> Contract:
        return self._office.exchange.listing.find(c2s.code, c2s.secMarket, c2s.header.trdMarket, outcome)
