from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opend.simulator import Simulator
from tests.simulator.exchange.wire import (
    FUTURES,
    HK_CASH,
    PASSWORD_MD5,
    SIM_HK,
    SIM_US,
    UNIVERSAL,
    TradeClient,
    header,
)

YEAR = {"beginTime": "2025-01-01 00:00:00", "endTime": "2025-12-31 23:59:59"}
CANCELLED_ALL, FILLED_ALL, SUBMITTED = 15, 11, 5


@pytest.fixture(scope="module")
def client() -> Iterator[TradeClient]:
    """Of a simulator with some trades: today two days after the first ones."""
    with Simulator(seed=7, speed=0, start="2025-06-16 10:00:00+08:00") as opend, TradeClient(opend) as client:
        client.ask("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5)
        client.place(orderType=2, qty=300)
        client.place(code="00005", qty=400, price=10.0)
        client.place(timeInForce=1, price=300.0)
        opend.advance(2 * 86_400)
        client.place(trdSide=2, orderType=2, qty=100)
        cancelled = client.place(code="00005", qty=400, price=11.0)
        client.modify(SIM_HK, cancelled, 2)
        client.place(UNIVERSAL, orderType=2, qty=100)
        yield client


def orders(client: TradeClient, protocol: str = "GetOrderList", account: int = SIM_HK, **c2s: Any) -> list[Any]:
    return list(client.ask(protocol, account, **c2s).orderList)


def test_the_order_list_has_those_of_today_and_those_that_work(client: TradeClient) -> None:
    found = [(order.code, order.orderStatus) for order in orders(client)]
    assert found == [("00005", CANCELLED_ALL), ("00700", FILLED_ALL), ("00700", SUBMITTED)]


def test_history_has_those_of_the_period(client: TradeClient) -> None:
    found = orders(client, "GetHistoryOrderList", filterConditions=YEAR)
    assert [order.createTime[:10] for order in found] == ["2025-06-18"] * 2 + ["2025-06-16"] * 3
    day = {"beginTime": "2025-06-16 00:00:00", "endTime": "2025-06-16 23:59:59"}
    assert len(orders(client, "GetHistoryOrderList", filterConditions=day)) == 3
    expired = orders(client, "GetHistoryOrderList", filterConditions=day | {"codeList": ["00005"]})
    assert [(order.orderStatus, order.updateTime) for order in expired] == [(CANCELLED_ALL, "2025-06-16 16:10:00.000")]
    assert "expired" in expired[0].lastErrMsg


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"filterStatusList": [CANCELLED_ALL]}, 1),
        ({"filterStatusList": [CANCELLED_ALL, FILLED_ALL]}, 2),
        ({"filterConditions": {"codeList": ["00700"]}}, 2),
        ({"filterConditions": {"codeList": ["HK.00005"]}}, 1),
        ({"filterConditions": {"codeList": ["00001"]}}, 0),
        ({"filterConditions": {"filterMarket": 1}}, 3),
        ({"filterConditions": {"filterMarket": 2}}, 0),
        ({"filterConditions": {"idList": [5]}}, 0),
        ({"filterConditions": {"beginTime": "2025-06-18"}}, 2),
        ({"filterConditions": {"endTime": "2025-06-17 12:00:00"}}, 1),
        ({"refreshCache": True}, 3),
    ],
)
def test_orders_can_be_filtered(client: TradeClient, filters: dict[str, Any], count: int) -> None:
    assert len(orders(client, **filters)) == count


def test_orders_can_be_picked_by_either_id(client: TradeClient) -> None:
    order = orders(client)[1]
    for conditions in ({"idList": [order.orderID]}, {"orderIDExList": [order.orderIDEx]}):
        assert [each.orderID for each in orders(client, filterConditions=conditions)] == [order.orderID]


@pytest.mark.parametrize("protocol", ["GetHistoryOrderList", "GetHistoryOrderFillList"])
def test_history_needs_a_period(client: TradeClient, protocol: str) -> None:
    assert "beginTime is missing" in client.refusal(protocol, SIM_HK, filterConditions={})
    assert "endTime is missing" in client.refusal(protocol, SIM_HK, filterConditions={"beginTime": "2025-06-16"})
    assert "beginTime must be such as" in client.refusal(protocol, SIM_HK, filterConditions=YEAR | {"beginTime": "x"})


def test_fills_of_today_and_of_the_past(client: TradeClient) -> None:
    [today] = client.ask("GetOrderFillList", SIM_HK).orderFillList
    assert (today.trdSide, today.qty, today.code, today.createTime) == (2, 100, "00700", "2025-06-18 10:00:00.000")
    every = client.ask("GetHistoryOrderFillList", SIM_HK, filterConditions=YEAR).orderFillList
    assert sum(fill.qty for fill in every) == 400
    assert every[0].fillID == today.fillID
    none = client.ask("GetOrderFillList", SIM_HK, filterConditions={"codeList": ["00005"]}).orderFillList
    assert not none
    picked = client.ask("GetOrderFillList", SIM_HK, filterConditions={"orderIDExList": [today.orderIDEx]})
    assert len(picked.orderFillList) == 1


def test_a_position_tells_cost_value_and_profit(client: TradeClient) -> None:
    [position] = client.ask("GetPositionList", SIM_HK).positionList
    fills = client.ask("GetHistoryOrderFillList", SIM_HK, filterConditions=YEAR).orderFillList
    bought = [fill for fill in fills if fill.trdSide == 1]
    sold = next(fill for fill in fills if fill.trdSide == 2)
    cost = sum(fill.qty * fill.price for fill in bought) / 300
    assert (position.qty, position.canSellQty, position.positionSide) == (200, 200, 0)
    assert position.averageCostPrice == pytest.approx(cost)
    assert position.val == pytest.approx(200 * position.price)
    assert position.unrealizedPL == pytest.approx(200 * (position.price - cost))
    assert position.realizedPL == pytest.approx(100 * (sold.price - cost))
    assert position.plVal == pytest.approx(position.unrealizedPL + position.realizedPL)
    assert position.dilutedCostPrice == pytest.approx((200 * cost - position.realizedPL) / 200)
    assert position.plRatio == pytest.approx(position.plVal / (200 * position.dilutedCostPrice))
    assert (position.td_sellQty, position.td_sellVal) == (100, pytest.approx(100 * sold.price))
    assert (position.td_buyQty, position.td_trdVal) == (0, position.td_sellVal)


def test_positions_can_be_filtered_by_profit(client: TradeClient) -> None:
    [position] = client.ask("GetPositionList", SIM_HK).positionList
    ratio = position.plRatio
    for limits, count in [
        ({"filterPLRatioMin": ratio - 0.01}, 1),
        ({"filterPLRatioMin": ratio + 0.01}, 0),
        ({"filterPLRatioMax": ratio + 0.01}, 1),
        ({"filterPLRatioMax": ratio - 0.01}, 0),
    ]:
        assert len(client.ask("GetPositionList", SIM_HK, **limits).positionList) == count
    none = client.ask("GetPositionList", SIM_HK, filterConditions={"codeList": ["00005"]})
    assert not none.positionList


def test_funds_add_up(client: TradeClient) -> None:
    funds = client.ask("GetFunds", SIM_HK).funds
    [position] = client.ask("GetPositionList", SIM_HK).positionList
    assert funds.marketVal == pytest.approx(position.val)
    assert funds.totalAssets == pytest.approx(funds.cash + position.val)
    assert 30_000 < funds.frozenCash < 30_100
    assert funds.power == funds.netCashPower == pytest.approx(funds.cash - funds.frozenCash)
    assert [(each.currency, each.cash) for each in funds.cashInfoList] == [(1, funds.cash)]
    assert not funds.HasField("initialMargin")


def test_a_universal_account_tells_its_funds_in_any_currency(client: TradeClient) -> None:
    hkd, usd = (client.ask("GetFunds", UNIVERSAL, currency=number).funds for number in (1, 2))
    assert (hkd.currency, usd.currency) == (1, 2)
    assert hkd.totalAssets == pytest.approx(7.8 * usd.totalAssets)
    assert hkd.power > hkd.availableFunds > 0
    assert hkd.initialMargin > hkd.marginCallMargin > hkd.maintenanceMargin > 0
    assert {each.currency for each in hkd.cashInfoList} == {1, 2, 3, 4, 5}
    assert {each.trdMarket: each.assets > 0 for each in hkd.marketInfoList}[1]
    assert hkd.HasField("isPdt")
    assert "currency 9" in client.refusal("GetFunds", UNIVERSAL, currency=9)
    assert client.ask("GetFunds", SIM_HK, currency=2).funds.currency == 1


def test_fees_are_those_of_the_fills(client: TradeClient) -> None:
    found = orders(client, "GetHistoryOrderList", filterConditions=YEAR)
    ids = [order.orderIDEx for order in found]
    fees = client.ask("GetOrderFee", SIM_HK, orderIdExList=ids).orderFeeList
    assert [fee.orderIDEx for fee in fees] == ids
    for order, fee in zip(found, fees, strict=True):
        assert (fee.feeAmount > 0) == (order.fillQty > 0)
        assert fee.feeAmount == pytest.approx(sum(item.value for item in fee.feeList))
    flows = client.ask("FlowSummary", SIM_HK, clearingDate="", startCreateDate="2025-01-01").flowSummaryInfoList
    paid = sum(flow.cashFlowAmount for flow in flows if flow.cashFlowType == "Fee")
    assert paid == pytest.approx(-sum(fee.feeAmount for fee in fees))
    assert "has no order" in client.refusal("GetOrderFee", SIM_HK, orderIdExList=["nothing"])
    assert "from 1 to 400" in client.refusal("GetOrderFee", SIM_HK, orderIdExList=[])


def flows(client: TradeClient, **c2s: Any) -> list[tuple[str, int]]:
    rows = client.ask("FlowSummary", SIM_HK, **c2s).flowSummaryInfoList
    return [(flow.cashFlowType, flow.cashFlowDirection) for flow in rows]


def test_cash_flows_by_day_and_direction(client: TradeClient) -> None:
    assert flows(client, clearingDate="2025-06-18") == [("Fee", 2), ("Sell", 1)]
    assert flows(client, clearingDate="2025-06-18", cashFlowDirection=1) == [("Sell", 1)]
    assert flows(client, clearingDate="2025-06-17") == []
    assert flows(client, clearingDate="", endCreateDate="2025-06-16") == [("Fee", 2), ("Buy", 2), ("Deposit", 1)]
    assert flows(client, clearingDate="", startCreateDate="2025-06-18") == [("Fee", 2), ("Sell", 1)]
    assert "clearingDate" in client.refusal("FlowSummary", SIM_HK, clearingDate="")
    assert "clearingDate" in client.refusal("FlowSummary", SIM_HK, clearingDate="18.6.2025")


def test_margin_ratios_are_percentages(client: TradeClient) -> None:
    securities = [{"market": 1, "code": "00700"}, {"market": 11, "code": "AAPL"}]
    rows = client.ask("GetMarginRatio", UNIVERSAL, securityList=securities).marginRatioInfoList
    assert [row.security.code for row in rows] == ["00700", "AAPL"]
    for row in rows:
        assert 25 <= row.imLongRatio <= 100
        assert row.imLongRatio > row.mcmLongRatio > row.mmLongRatio
        assert row.imShortRatio == pytest.approx(row.imLongRatio + 10)
        assert row.isLongPermit
    assert "cash account" in client.refusal("GetMarginRatio", HK_CASH, securityList=securities)
    assert "empty" in client.refusal("GetMarginRatio", UNIVERSAL)
    unknown = [{"market": 1, "code": "99999X"}]
    assert "unknown security" in client.refusal("GetMarginRatio", UNIVERSAL, securityList=unknown)


def quantities(client: TradeClient, account: int, **c2s: Any) -> Any:
    asked = {"orderType": 1, "code": "00700", "price": 500.0, "secMarket": 1} | c2s
    return client.ask("GetMaxTrdQtys", account, **asked).maxTrdQtys


def test_the_largest_quantities(client: TradeClient) -> None:
    cash = quantities(client, SIM_HK)
    assert cash.maxCashBuy % 100 == 0
    assert cash.maxPositionSell == 200
    assert not cash.HasField("maxCashAndMarginBuy")
    margin = quantities(client, UNIVERSAL)
    assert margin.maxCashAndMarginBuy > margin.maxCashBuy > 0
    assert margin.maxPositionSell == 100
    held = {"price": 300.0, "orderIDEx": orders(client)[2].orderIDEx}
    assert quantities(client, SIM_HK, **held).maxCashBuy > quantities(client, SIM_HK, price=300.0).maxCashBuy
    assert "price grid" in client.refusal("GetMaxTrdQtys", SIM_HK, orderType=1, code="00700", price=500.1, secMarket=1)


def test_quantities_of_futures(client: TradeClient) -> None:
    asked = {"code": "HSImain", "price": 20000.0}
    found = quantities(client, FUTURES, **asked)
    assert found.longRequiredIM == found.shortRequiredIM > 0
    assert found.maxCashAndMarginBuy > 0


def test_prices_of_the_us_come_in_its_own_time(client: TradeClient) -> None:
    # 22:00 in New York: the overnight session.
    text = client.place(SIM_US, code="AAPL", secMarket=2, qty=1, price=10.0, session=3)
    order = client.find(text, SIM_US)
    assert order.createTime == "2025-06-17 22:00:00.000"
    assert (order.session, order.orderStatus) == (3, SUBMITTED)
    client.modify(SIM_US, text, 2)
    assert header(SIM_US)["trdMarket"] == 2
