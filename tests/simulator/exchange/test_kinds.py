"""Options, futures and event contracts, over the network and on the simulated market."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opend.simulator import Simulator
from opend.simulator.market.clock import Clock
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.settings import read_time
from tests.simulator.exchange.wire import EVENTS, FUTURES, PASSWORD_MD5, SIM_US, UNIVERSAL, TradeClient

SEED, START = 7, "2025-06-18 10:00:00-04:00"
BUY, SELL = 1, 2
MARKET, STOP = 2, 10
FILLED_ALL, WAITING = 11, 1
US, EVENT = 11, 101


@pytest.fixture(scope="module")
def market() -> Market:
    """The market that the simulator has too."""
    return Market(SEED, Clock(read_time("start", START), 0.0))


@pytest.fixture(scope="module")
def client() -> Iterator[TradeClient]:
    with Simulator(seed=SEED, speed=0, start=START) as opend, TradeClient(opend) as client:
        client.ask("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5)
        yield client


@pytest.fixture(scope="module")
def calls(market: Market) -> list[Instrument]:
    """Calls on one share that end on the same day, near the money, by strike."""
    apple = market.universe.find(US, "AAPL")
    assert apple is not None
    expiry = market.universe.expiries(apple, market.today(apple))[2]
    options = [option for option in market.universe.options_of(apple, expiry) if option.terms.kind == 1]  # type: ignore
    near = sorted(options, key=lambda option: abs(option.terms.strike - market.price(apple)))[:3]  # type: ignore
    return sorted(near, key=lambda option: option.terms.strike)  # type: ignore[union-attr]


def leg(instrument: Instrument, side: int, **more: Any) -> dict[str, Any]:
    security = {"market": instrument.market, "code": instrument.code}
    return {"security": security, "side": side, "qtyRatio": 1, **more}


def test_a_spread_is_one_order_with_two_positions(client: TradeClient, calls: list[Instrument]) -> None:
    legs = [leg(calls[0], BUY), leg(calls[1], SELL)]
    asked = {"comboLegs": legs, "qty": 2, "orderType": MARKET}
    effect = client.ask("GetComboMaxTrdQtys", SIM_US, **asked).maxTrdQtys
    assert effect.initialMarginChange > 0
    assert effect.buyPowerDecrease > effect.initialMarginChange
    assert effect.optionBuyPower > 100_000
    text = client.ask(
        "PlaceComboOrder", SIM_US, packetID=client.packet(), timeInForce=0, remark="spread", **asked
    ).orderIDEx
    order = client.find(text, SIM_US)
    assert (order.orderStatus, order.fillQty, order.strategyType, order.remark) == (FILLED_ALL, 2, 4, "spread")
    assert [(each.security.code, each.side, each.qtyRatio) for each in order.comboLegs] == [
        (calls[0].code, BUY, 1),
        (calls[1].code, SELL, 1),
    ]
    fills = client.ask("GetOrderFillList", SIM_US, filterConditions={"orderIDExList": [text]}).orderFillList
    net = sum(fill.price * fill.qty * (1 if fill.trdSide == BUY else -1) for fill in fills)
    assert order.fillAvgPrice == pytest.approx(net / 2)
    assert client.ask("GetOrderFee", SIM_US, orderIdExList=[text]).orderFeeList[0].feeAmount > 2 * 1.99
    positions = {each.code: each.qty for each in client.ask("GetPositionList", SIM_US).positionList}
    assert positions == {calls[0].code: 2, calls[1].code: -2}


def test_the_strategy_view_shows_the_combination_before_its_legs(client: TradeClient, calls: list[Instrument]) -> None:
    rows = client.ask("GetPositionList", SIM_US, optionStrategyView=True).positionList
    assert [(row.positionType, row.strategyType) for row in rows] == [(1, 4), (2, 4), (2, 4)]
    whole, *parts = rows
    assert (whole.code, whole.qty) == ("AAPL", 2)
    assert whole.val == pytest.approx(sum(part.val for part in parts))
    assert len({row.comboID for row in rows}) == 1


def test_selling_an_option_needs_a_margin_account(client: TradeClient, calls: list[Instrument]) -> None:
    sale = {"code": calls[2].code, "secMarket": 2, "trdSide": SELL, "orderType": MARKET, "qty": 1}
    order = client.find(client.place(SIM_US, **sale), SIM_US)
    assert order.orderStatus == FILLED_ALL
    found = client.ask("GetMaxTrdQtys", SIM_US, orderType=1, code=calls[2].code, secMarket=2, price=5.0).maxTrdQtys
    assert (found.maxBuyBack, found.maxPositionSell) == (1, 0)
    assert found.shortRequiredIM > 0
    back = client.find(client.place(SIM_US, **sale | {"trdSide": 4}), SIM_US)
    assert back.orderStatus == FILLED_ALL


def test_futures_in_many_markets(client: TradeClient) -> None:
    for code, security_market, currency in [("ESmain", 2, 2), ("NK225main", 51, 4)]:
        text = client.place(FUTURES, code=code, secMarket=security_market, qty=1, orderType=STOP, auxPrice=100_000.0)
        order = client.find(text, FUTURES)
        assert order.code != code
        assert (order.orderStatus, order.currency, order.trdMarket) == (WAITING, currency, 5)
        client.modify(FUTURES, text, 2)


def test_an_event_contract_has_two_sides(client: TradeClient, market: Market) -> None:
    contract = market.universe.all(EVENT)[0]
    terms = {"code": contract.code, "secMarket": 111, "orderType": MARKET, "qty": 5}
    yes, no = (client.find(client.place(EVENTS, predSide=side, **terms), EVENTS) for side in (1, 2))
    assert 0.98 < yes.fillAvgPrice + no.fillAvgPrice < 1.1
    rows = client.ask("GetPositionList", EVENTS).positionList
    assert [(row.code, row.qty, row.payoutIfWin) for row in rows] == [(contract.code, 5, 5)] * 2


def test_event_contracts_are_joined_by_a_quote(client: TradeClient, market: Market) -> None:
    by_event = {each.terms.event: each for each in market.universe.all(EVENT)}  # type: ignore[union-attr]
    first, second = list(by_event.values())[1:3]
    order = {"comboLegs": [leg(first, BUY, predSide=1), leg(second, BUY, predSide=2)], "qty": 10, "orderType": 1}
    order |= {"price": 0.99, "timeInForce": 0}
    refused = client.refusal("PlaceComboOrder", EVENTS, packetID=client.packet(), **order)
    assert "quoteID is missing" in refused
    assert client.ask("GetComboMaxTrdQtys", EVENTS, **_question(order)).maxTrdQtys.buyPowerDecrease > 0
    text = client.ask("PlaceComboOrder", EVENTS, packetID=client.packet(), quoteID="q", **order).orderIDEx
    placed = client.find(text, EVENTS)
    worth = market.price(first) * (1 - market.price(second))
    assert placed.orderStatus == FILLED_ALL
    assert placed.fillAvgPrice == pytest.approx(worth + 0.01, abs=0.006)
    assert [each.predSide for each in placed.comboLegs] == [1, 2]
    row = client.ask("GetPositionList", EVENTS).positionList[-1]
    assert (row.code, row.qty, row.payoutIfWin) == (placed.code, 10, 10)
    assert row.price == pytest.approx(worth)


def _question(order: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in order.items() if name != "timeInForce"}


def test_a_universal_account_trades_where_it_may(client: TradeClient) -> None:
    text = client.place(UNIVERSAL, code="AAPL", secMarket=2, qty=1, orderType=MARKET)
    assert client.find(text, UNIVERSAL).trdMarket == 2
    refused = client.refusal("PlaceOrder", **client.order(UNIVERSAL, code="ESmain", secMarket=2, price=5000.0))
    assert "cannot trade in the market" in refused
    assert "NORMAL orders alone" in client.refusal(
        "PlaceOrder", **client.order(UNIVERSAL, code="600519", secMarket=31, orderType=MARKET)
    )
