from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Simulator
from tests.simulator.exchange.wire import (
    DISABLED,
    FUTURES,
    HK_CASH,
    PASSWORD_MD5,
    SIM_HK,
    SIM_US,
    START,
    UNIVERSAL,
    TradeClient,
    header,
)

CANCEL = 2
SUBMITTED, FILLED_ALL, CANCELLED_ALL = 5, 11, 15
FAR = {"price": 300.0}


@pytest.fixture(scope="module")
def opend() -> Iterator[Simulator]:
    with Simulator(seed=7, speed=0, start=START) as simulator:
        yield simulator


@pytest.fixture
def client(opend: Simulator) -> Iterator[TradeClient]:
    with TradeClient(opend) as client:
        yield client
        client.ask("UnlockTrade", unlock=False)


def accounts(client: TradeClient, **c2s: Any) -> list[int]:
    return [account.accID for account in client.ask("GetAccList", userID=0, **c2s).accList]


def test_accounts_are_listed_by_what_they_trade(client: TradeClient) -> None:
    securities = accounts(client, trdCategory=1, needGeneralSecAccount=True)
    futures = accounts(client, trdCategory=2)
    assert securities[:2] == [UNIVERSAL, HK_CASH]
    assert futures[0] == FUTURES
    assert not set(securities) & set(futures)
    assert UNIVERSAL not in accounts(client)
    everything = client.ask("GetAccList", userID=0, needGeneralSecAccount=True).accList
    assert sorted(account.accID for account in everything) == sorted(securities + futures)
    for account in everything:
        is_real = account.trdEnv == 1
        assert account.trdMarketAuthList
        assert account.accType in (1, 2)
        assert (account.securityFirm == 1, bool(account.cardNum), account.accRole == 1) == (is_real,) * 3
        assert account.HasField("simAccType") != is_real


def test_the_firm_of_the_real_accounts_and_their_cash_can_be_set() -> None:
    with (
        Simulator(seed=7, speed=0, start=START, security_firm=2, cash={"HKD": 5000}) as opend,
        TradeClient(opend) as client,
    ):
        firms = {account.securityFirm for account in client.ask("GetAccList", userID=0).accList if account.trdEnv}
        assert firms == {2}
        assert client.ask("GetFunds", SIM_HK).funds.cash == 5000
        assert "securityFirm 1" in client.refusal("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5, securityFirm=1)


def test_real_accounts_are_locked_until_the_password_is_told(opend: Simulator, client: TradeClient) -> None:
    assert "unlock trade first" in client.refusal("PlaceOrder", **client.order(UNIVERSAL, **FAR))
    for wrong in ("", "0" * 32, PASSWORD_MD5.upper()):
        assert "wrong trade password" in client.refusal("UnlockTrade", unlock=True, pwdMD5=wrong)
    client.ask("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5, securityFirm=1)
    assert "already" in client.reply("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5).retMsg
    order = client.place(UNIVERSAL, **FAR)
    with TradeClient(opend) as other:
        other.modify(UNIVERSAL, order, CANCEL)
        other.ask("UnlockTrade", unlock=False)
    assert "unlock trade first" in client.refusal("PlaceOrder", **client.order(UNIVERSAL, **FAR))


def test_the_trade_password_can_be_set() -> None:
    with Simulator(seed=7, speed=0, start=START, trade_password="s3cret") as opend, TradeClient(opend) as client:
        assert "wrong" in client.refusal("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5)
        client.ask("UnlockTrade", unlock=True, pwdMD5="33e1b232a4e6fa0028a6670753749a17")


def test_a_disabled_account_orders_nothing(client: TradeClient) -> None:
    client.ask("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5)
    assert "disabled" in client.refusal("PlaceOrder", **client.order(DISABLED, code="AAPL", secMarket=2, **FAR))


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"accID": 1}, "accID 1 is none"),
        ({"trdEnv": 1}, "trdEnv 1 is wrong"),
        ({"trdEnv": 9}, "trdEnv 9 cannot be used"),
        ({"trdMarket": 2}, "trdMarket 2 is none of account"),
        ({"trdMarket": 0}, "trdMarket 0 is none of account"),
    ],
)
def test_a_header_must_fit_its_account(client: TradeClient, wrong: dict[str, int], text: str) -> None:
    for protocol in ("GetFunds", "GetPositionList", "GetOrderList", "GetOrderFillList"):
        assert text in client.refusal(protocol, header=header(SIM_HK) | wrong)
    order = client.order(SIM_HK, **FAR)
    assert text in client.refusal("PlaceOrder", **order | {"header": header(SIM_HK) | wrong})


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ({"code": "99999X"}, "unknown security"),
        ({"code": "AAPL", "secMarket": 2}, "cannot trade in the market"),
        ({"trdSide": 0}, "trdSide 0 cannot be used"),
        ({"orderType": 3}, "orderType 3 cannot be used"),
        ({"timeInForce": 9}, "timeInForce 9 cannot be used"),
        ({"session": 9}, "session 9 cannot be used"),
        ({"trailType": 9}, "trailType 9 cannot be used"),
        ({"qty": 1}, "lot size 100"),
        ({"price": 300.05}, "price grid"),
        ({"remark": "x" * 65}, "remark"),
        ({"adjustPrice": True, "adjustSideAndLimit": 2.0}, "adjustSideAndLimit"),
        ({"positionID": 5}, "positionID 5"),
        ({"qty": 10_000_000}, "insufficient funds"),
    ],
)
def test_bad_orders_are_refused_with_a_reason(client: TradeClient, terms: dict[str, Any], text: str) -> None:
    assert text in client.refusal("PlaceOrder", **client.order(SIM_HK, **FAR) | terms)


def test_an_order_is_told_as_it_was_placed(client: TradeClient) -> None:
    text = client.place(price=300.0, qty=200, remark="备注", timeInForce=1, fillOutsideRTH=True)
    order = client.find(text)
    assert (order.orderStatus, order.qty, order.price, order.remark) == (SUBMITTED, 200, 300.0, "备注")
    assert (order.code, order.name, order.secMarket, order.trdMarket, order.currency) == ("00700", "Tencent", 1, 1, 1)
    assert (order.timeInForce, order.fillOutsideRTH, order.fillQty) == (1, True, 0)
    assert order.createTime == "2025-06-18 10:00:00.000"
    assert order.createTimestamp == 1750212000
    assert not order.HasField("auxPrice")
    stop = client.find(client.place(orderType=10, auxPrice=600.0))
    assert (stop.orderStatus, stop.auxPrice, stop.price) == (1, 600.0, 0.0)
    trailing = client.find(client.place(orderType=14, trailType=1, trailValue=5.0))
    assert (trailing.trailType, trailing.trailValue) == (1, 5.0)
    assert trailing.auxPrice > 500
    client.ask("ModifyOrder", SIM_HK, packetID=client.packet(), orderID=0, modifyOrderOp=CANCEL, forAll=True)


def test_a_changed_and_a_cancelled_order(client: TradeClient) -> None:
    text = client.place(**FAR)
    reply = client.modify(SIM_HK, text, 1, qty=300, price=301.0)
    order = client.find(text)
    assert (reply.orderID, reply.orderIDEx) == (order.orderID, text)
    assert (order.qty, order.price) == (300, 301.0)
    assert client.modify(SIM_HK, text, 1, price=302.0).orderIDEx == text
    assert client.find(text).qty == 300
    client.ask("ModifyOrder", SIM_HK, packetID=client.packet(), orderID=order.orderID, modifyOrderOp=CANCEL)
    assert client.find(text).orderStatus == CANCELLED_ALL
    again = client.refusal(
        "ModifyOrder", SIM_HK, packetID=client.packet(), orderID=0, orderIDEx=text, modifyOrderOp=CANCEL
    )
    assert "CANCELLED_ALL" in again


def test_all_orders_are_cancelled_at_once(client: TradeClient) -> None:
    orders = [client.place(**FAR) for _ in range(3)]
    everything = {"packetID": client.packet(), "orderID": 0, "forAll": True}
    assert "forAll can only cancel" in client.refusal("ModifyOrder", SIM_HK, modifyOrderOp=3, **everything)
    everything["packetID"] = client.packet()
    assert client.ask("ModifyOrder", SIM_HK, modifyOrderOp=CANCEL, **everything).orderID == 0
    assert {client.find(order).orderStatus for order in orders} == {CANCELLED_ALL}


def test_a_packet_is_taken_once_from_whomever_it_comes(opend: Simulator, client: TradeClient) -> None:
    order = client.order(SIM_HK, **FAR)
    text = client.ask("PlaceOrder", **order).orderIDEx
    assert "used before" in client.refusal("PlaceOrder", **order)
    with TradeClient(opend) as other:
        assert "used before" in other.refusal("PlaceOrder", **order)
    cancel = {"packetID": client.packet(), "orderID": 0, "orderIDEx": text, "modifyOrderOp": CANCEL}
    client.ask("ModifyOrder", SIM_HK, **cancel)
    assert "used before" in client.refusal("ModifyOrder", SIM_HK, **cancel)


def test_what_was_refused_uses_its_packet_up(client: TradeClient) -> None:
    order = client.order(SIM_HK, qty=1, **FAR)
    assert "lot size" in client.refusal("PlaceOrder", **order)
    assert "used before" in client.refusal("PlaceOrder", **order | {"qty": 100})


def test_a_market_order_pushes_its_fill_after_the_reply(opend: Simulator, client: TradeClient) -> None:
    client.ask("SubAccPush", accIDList=[SIM_HK])
    with TradeClient(opend) as stranger, TradeClient(opend) as former:
        former.ask("SubAccPush", accIDList=[SIM_HK])
        former.ask("SubAccPush", accIDList=[SIM_US])
        text = client.place(orderType=2)
        assert not client.pushes
        pushes = [client.next_push() for _ in range(3)]
        for other in (stranger, former):
            other.ask("GetFunds", SIM_HK)
            assert not other.pushes
    assert [name for name, _ in pushes] == ["Trd_UpdateOrder", "Trd_UpdateOrderFill", "Trd_UpdateOrder"]
    first, fill, last = (push.s2c for _, push in pushes)
    assert (first.order.orderIDEx, first.order.orderStatus, first.header.accID) == (text, SUBMITTED, SIM_HK)
    assert (fill.orderFill.orderIDEx, fill.orderFill.qty, fill.orderFill.counterBrokerName != "") == (text, 100, True)
    assert (last.order.orderStatus, last.order.fillQty) == (FILLED_ALL, 100)
    assert last.order.fillAvgPrice == fill.orderFill.price


def test_unknown_accounts_cannot_be_subscribed(client: TradeClient) -> None:
    assert "accID 5" in client.refusal("SubAccPush", accIDList=[SIM_HK, 5])


def test_what_the_book_does_not_have_comes_with_the_trades_of_the_market() -> None:
    settings: dict[str, Any] = {"seed": 7, "speed": 0, "start": START, "cash": {"HKD": 1e12}}
    with Simulator(**settings) as opend, TradeClient(opend) as client:
        text = client.place(orderType=2, qty=90_000_000)
        at_once = client.find(text)
        assert 0 < at_once.fillQty < 90_000_000
        client.ask("SubAccPush", accIDList=[SIM_HK])
        opend.advance(600)
        fill = client.next_push_of("Trd_UpdateOrderFill").orderFill
        assert (fill.orderIDEx, fill.createTime > at_once.createTime) == (text, True)
        later = client.find(text)
        assert later.fillQty > at_once.fillQty
        fills = client.ask("GetOrderFillList", SIM_HK).orderFillList
        assert sum(fill.qty for fill in fills) == later.fillQty
        assert later.fillAvgPrice == pytest.approx(sum(fill.qty * fill.price for fill in fills) / later.fillQty)
        [position] = client.ask("GetPositionList", SIM_HK).positionList
        assert (position.qty, position.averageCostPrice) == (later.fillQty, pytest.approx(later.fillAvgPrice))


def test_a_running_clock_lets_orders_meet_the_market() -> None:
    with Simulator(seed=7, speed=36_000, start=START) as opend, TradeClient(opend) as client:
        client.ask("SubAccPush", accIDList=[SIM_HK])
        client.place(price=300.0)
        order = client.next_push_of("Trd_UpdateOrder").order
        while order.orderStatus != CANCELLED_ALL:
            order = client.next_push_of("Trd_UpdateOrder").order
        assert order.updateTime == "2025-06-18 16:10:00.000"


def test_a_state_file_keeps_orders_over_restarts(tmp_path: Path) -> None:
    settings: dict[str, Any] = {"seed": 7, "speed": 0, "start": START, "state": tmp_path / "state"}
    with Simulator(**settings) as opend, TradeClient(opend) as client:
        text = client.place(remark="kept", timeInForce=1, **FAR)
        with pytest.raises(ConfigError, match="in use by another simulator"):
            Simulator(**settings).start()
    with Simulator(**settings) as opend, TradeClient(opend) as client:
        assert client.find(text).remark == "kept"
        client.modify(SIM_HK, text, CANCEL)
    with pytest.raises(ConfigError, match="belongs to seed 7"):
        Simulator(**settings | {"seed": 8}).start()


def test_after_a_restart_real_accounts_are_locked_and_orders_are_there() -> None:
    with Simulator(seed=7, speed=0, start=START) as opend:
        with TradeClient(opend) as client:
            client.ask("UnlockTrade", unlock=True, pwdMD5=PASSWORD_MD5)
            text = client.place(UNIVERSAL, **FAR)
            opend.restart(0.01)
            assert client.read_to_the_end() == b""
        with _reconnected(opend) as client:
            assert "unlock trade first" in client.refusal("PlaceOrder", **client.order(UNIVERSAL, **FAR))
            assert client.find(text, UNIVERSAL).orderStatus == SUBMITTED


def _reconnected(opend: Simulator) -> TradeClient:
    while True:
        try:
            return TradeClient(opend)
        except OSError:
            time.sleep(0.01)


def test_without_a_file_a_stopped_simulator_forgets() -> None:
    opend = Simulator(seed=7, speed=0, start=START)
    for _ in range(2):
        with opend, TradeClient(opend) as client:
            assert not client.ask("GetOrderList", SIM_HK).orderList
            client.place(**FAR)


def test_every_trade_protocol_has_a_handler(opend: Simulator) -> None:
    handlers = opend.server.responder._handlers
    for operation in schema.operations().values():
        if operation.name.startswith("Trd_") and not operation.is_push:
            assert operation.number in handlers, operation.name
