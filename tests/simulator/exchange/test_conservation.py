"""Whatever is done, in whatever order: no money, no share and no order is made or lost."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from opend.simulator.exchange.amendments import Amendment
from opend.simulator.exchange.desks import Desk
from opend.simulator.exchange.money import ZERO
from opend.simulator.exchange.orders import Order
from opend.simulator.exchange.terms import Operation, OrderType, Rejection, Side, Status, TimeInForce, TrailType
from opend.simulator.market.instruments import Instrument
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    CALL_210,
    FUTURE,
    FUTURES,
    HK_CASH,
    SIM_HK,
    SIM_US,
    TENCENT,
    UNIVERSAL,
    HandMarket,
    Trader,
)
from tests.simulator.exchange.test_combos import SPREAD

CASH = {"HKD": 300_000.0, "USD": 20_000.0, "JPY": 0.0, "SGD": 0.0}
KINDS = st.sampled_from(
    [
        OrderType.NORMAL,
        OrderType.NORMAL,
        OrderType.NORMAL,
        OrderType.MARKET,
        OrderType.STOP,
        OrderType.STOP_LIMIT,
        OrderType.LIMIT_IF_TOUCHED,
        OrderType.TRAILING_STOP,
        OrderType.SPECIAL_LIMIT,
        OrderType.TWAP_LIMIT,
        OrderType.VWAP_MARKET,
    ]
)
SIDES = st.sampled_from([Side.BUY, Side.BUY, Side.SELL, Side.SELL, Side.SELL_SHORT, Side.BUY_BACK])
STEPS = st.integers(-3, 3)
CASE = st.integers(0, 3)


def price_of(instrument: Instrument, steps: int) -> float:
    tick = {TENCENT.key: 0.2, APPLE.key: 0.01, FUTURE.key: 1.0, CALL_200.key: 0.01, CALL_210.key: 0.01}
    return round(instrument.base_price + steps * tick[instrument.key] * 5, 4)


class Trading(RuleBasedStateMachine):
    start: str
    cases: list[tuple[int, Instrument]]
    orders: Bundle[tuple[Trader, Order]] = Bundle("orders")

    @initialize()
    def open(self) -> None:
        self.market = HandMarket(self.start)
        self.trader = Trader(self.market, cash=CASH)
        self.fills_before: dict[int, int] = {}
        for _, instrument in self.cases:
            self.surround(instrument, 0, 2)

    def at(self, account: int) -> Trader:
        self.trader.account = account
        return self.trader

    @rule(
        target=orders,
        case=CASE,
        side=SIDES,
        lots=st.integers(1, 8),
        steps=STEPS,
        kind=KINDS,
        lasting=st.sampled_from([TimeInForce.DAY, TimeInForce.GTC, TimeInForce.IOC]),
    )
    def place(
        self, case: int, side: Side, lots: int, steps: int, kind: OrderType, lasting: TimeInForce
    ) -> tuple[int, int]:
        account, instrument = self.cases[case]
        price = price_of(instrument, steps)
        try:
            order = self.at(account).place(
                instrument,
                side,
                lots * instrument.lot_size * (10 if instrument is APPLE else 1),
                price,
                type=kind,
                trigger=price,
                trail_type=TrailType.AMOUNT,
                trail=abs(steps) + 0.2,
                time_in_force=lasting,
            )
        except Rejection:
            return (account, 0)
        return (account, order.id)

    @rule(target=orders, case=CASE, side=SIDES, lots=st.integers(1, 8), steps=STEPS)
    def place_plainly(self, case: int, side: Side, lots: int, steps: int) -> tuple[int, int]:
        account, instrument = self.cases[case]
        try:
            order = self.at(account).place(instrument, side, lots * instrument.lot_size, price_of(instrument, steps))
        except Rejection:
            return (account, 0)
        return (account, order.id)

    @rule(target=orders, qty=st.integers(1, 5), steps=STEPS)
    def place_combo(self, qty: int, steps: int) -> tuple[int, int]:
        try:
            order = self.at(SIM_US).buy(CALL_200, qty, 4.0 + steps / 10, legs=SPREAD)
        except Rejection:
            return (SIM_US, 0)
        return (SIM_US, order.id)

    @rule(placed=orders, lots=st.integers(1, 8), steps=STEPS)
    def change(self, placed: tuple[int, int], lots: int, steps: int) -> None:
        self.do(placed, Operation.NORMAL, Amendment(qty=lots * 100, price=price_of(TENCENT, steps)))

    @rule(placed=orders, operation=st.sampled_from([Operation.DISABLE, Operation.ENABLE]))
    def switch(self, placed: tuple[int, int], operation: Operation) -> None:
        self.do(placed, operation, Amendment())

    @rule(placed=consumes(orders))
    def cancel(self, placed: tuple[int, int]) -> None:
        self.do(placed, Operation.CANCEL, Amendment())

    def do(self, placed: tuple[int, int], operation: Operation, amendment: Amendment) -> None:
        account, number = placed
        desk = self.at(account).desk
        with suppress(Rejection):
            self.trader.exchange.modify(operation, desk, desk.order(number, ""), amendment)

    @rule(
        trades=st.lists(st.tuples(CASE, STEPS), min_size=1, max_size=5),
        lots=st.integers(1, 5),
    )
    def trade(self, trades: list[tuple[int, int]], lots: int) -> None:
        for case, steps in trades:
            instrument = self.cases[case][1]
            self.market.trade(instrument, price_of(instrument, steps), lots * instrument.lot_size)
            self.surround(instrument, steps, lots)
        self.trader.exchange.catch_up()

    def surround(self, instrument: Instrument, steps: int, lots: int) -> None:
        """A book around a price."""
        size = lots * instrument.lot_size
        bids = [(price_of(instrument, steps - part), size * part) for part in (1, 2, 3)]
        asks = [(price_of(instrument, steps + part), size * part) for part in (1, 2, 3)]
        self.market.quote_book(instrument, bids, asks)

    @rule(seconds=st.sampled_from([1, 60, 600]))
    def wait(self, seconds: float) -> None:
        self.market.clock.advance(seconds)
        self.trader.exchange.catch_up()

    @rule(days=st.sampled_from([1, 3]))
    def sleep(self, days: int) -> None:
        """Until the morning of another trading day."""
        sessions = self.market.sessions(self.cases[0][1])
        day = sessions.next_day(self.market.today(self.cases[0][1]), days)
        self.market.clock.set(sessions.midnight(day) + 10.5 * 3600)
        self.trader.exchange.catch_up()

    @invariant()
    def no_money_is_made_or_lost(self) -> None:
        for desk in self.trader.exchange.desks:
            for currency, balance in desk.book.balances.items():
                flows = sum((flow.amount for flow in desk.flows if flow.currency == currency), ZERO)
                assert balance.amount == flows
                put_in = sum(
                    (flow.amount for flow in desk.flows if (flow.currency, flow.kind) == (currency, "Deposit")), ZERO
                )
                positions = [each for each in desk.book.positions.values() if each.currency == currency]
                cost = sum((each.cost for each in positions if not each.margin_only), ZERO)
                profit = sum((each.realized + each.past for each in positions), ZERO)
                assert balance.amount + cost + self.fees(desk, currency) - profit == put_in

    @staticmethod
    def fees(desk: Desk, currency: str) -> Decimal:
        return -sum((flow.amount for flow in desk.flows if (flow.currency, flow.kind) == (currency, "Fee")), ZERO)

    @invariant()
    def positions_are_the_sum_of_their_fills(self) -> None:
        for desk in self.trader.exchange.desks:
            for position in desk.book.positions.values():
                fills = [fill for fill in desk.fills if fill.key == position.key]
                assert position.qty == sum(fill.qty * fill.side.sign for fill in fills)
                assert (position.cost == 0) == (position.qty == 0)

    @invariant()
    def orders_agree_with_their_fills(self) -> None:
        for desk in self.trader.exchange.desks:
            working = {order.id for order in desk.working()}
            for order in desk.orders.values():
                legs = sum(leg.ratio for leg in order.legs) or 1
                assert sum(fill.qty for fill in desk.fills_of(order.id)) == order.filled * legs
                assert 0 <= order.filled <= order.qty
                assert (order.status == Status.FILLED_ALL) == (order.filled == order.qty)
                assert order.is_working == (order.id in working)
                assert order.filled >= self.fills_before.get(order.id, 0)
                self.fills_before[order.id] = order.filled

    @invariant()
    def limits_hold(self) -> None:
        for fill in self.trader.told_fills():
            order = self.trader.exchange.desk(fill.account).orders.get(fill.order)
            if order is not None and not order.legs and order.type == OrderType.SPECIAL_LIMIT:
                assert order.takes(fill.price)

    @invariant()
    def a_cash_account_never_owes_more_than_the_fees_of_a_sale(self) -> None:
        for account in (SIM_HK, HK_CASH):
            assert self.trader.exchange.desk(account).book.cash("HKD") > -1000

    @invariant()
    def only_margin_accounts_are_short(self) -> None:
        for desk in self.trader.exchange.desks:
            if not desk.account.is_margin:
                assert all(position.qty >= 0 for position in desk.book.positions.values())


class HongKong(Trading):
    start = "2025-06-16 10:30:00+08:00"
    cases = [(SIM_HK, TENCENT), (HK_CASH, TENCENT), (UNIVERSAL, TENCENT), (FUTURES, FUTURE)]


class NewYork(Trading):
    start = "2025-06-16 10:30:00-04:00"
    cases = [(UNIVERSAL, APPLE), (SIM_US, APPLE), (SIM_US, CALL_200), (SIM_US, CALL_210)]


TestHongKong, TestNewYork = HongKong.TestCase, NewYork.TestCase
TestHongKong.settings = TestNewYork.settings = settings(
    max_examples=20, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)
