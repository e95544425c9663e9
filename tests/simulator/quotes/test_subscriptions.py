from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opend.simulator.quotas import Referee
from tests.simulator.quotes.feed_kit import (
    ALIBABA,
    APPLE,
    TENCENT,
    Client,
    Stage,
    rehab,
    security,
    session,
    sub_type,
)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


def subscribed(client: Client, **c2s: Any) -> Any:
    return client.ask("Qot_GetSubInfo", **c2s).s2c


def items(info: Any) -> dict[str, list[str]]:
    """What one connection has subscribed: codes by number of the subtype."""
    return {
        info.subInfoList[place].subType: [each.code for each in entry.securityList]
        for place, entry in enumerate(info.subInfoList)
    }


def test_each_security_is_subscribed_to_each_subtype(client: Client) -> None:
    client.subscribe([TENCENT, ALIBABA], ["Basic", "KL_Day"])
    info = subscribed(client)
    assert items(info.connSubInfoList[0]) == {
        sub_type("Basic"): ["00700", "09988"],
        sub_type("KL_Day"): ["00700", "09988"],
    }
    assert info.connSubInfoList[0].isOwnConnData
    assert (info.totalUsedQuota, info.connSubInfoList[0].usedQuota, info.remainQuota) == (4, 4, 996)


def test_what_is_subscribed_twice_counts_once(client: Client) -> None:
    client.subscribe([TENCENT, TENCENT], ["Basic", "Basic"])
    client.subscribe([TENCENT], ["Basic"])
    assert subscribed(client).totalUsedQuota == 1


def test_connections_share_the_quota_and_see_each_other_if_they_ask(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"])
    with stage.client() as other:
        other.subscribe([TENCENT], ["Basic", "Ticker"])
        alone, together = subscribed(other), subscribed(other, isReqAllConn=True)
        assert (alone.totalUsedQuota, len(alone.connSubInfoList)) == (2, 1)
        assert [info.isOwnConnData for info in together.connSubInfoList] == [True, False]
        assert [info.usedQuota for info in together.connSubInfoList] == [2, 1]
        assert together.totalUsedQuota == 2


def test_options_have_a_quota_of_their_own(stage: Stage, client: Client) -> None:
    apple = stage.instrument(APPLE)
    expiry = stage.market.universe.expiries(apple, stage.market.today(apple))[2]
    option = stage.market.universe.options_of(apple, expiry)[0]
    client.subscribe([f"US.{option.code}", APPLE], ["Basic"])
    info = subscribed(client)
    assert (info.totalUsedQuota, info.remainQuota) == (1, 999)
    assert (info.optionUsedQuota, info.optionRemainQuota) == (1, 999)


def test_a_connection_that_is_gone_has_nothing_subscribed(stage: Stage, client: Client) -> None:
    with stage.client() as other:
        other.subscribe([TENCENT], ["Basic"])
        other.socket.close()
    while subscribed(client, isReqAllConn=True).totalUsedQuota:
        pass
    assert len(subscribed(client, isReqAllConn=True).connSubInfoList) == 1


def test_unsubscribing(client: Client) -> None:
    client.subscribe([TENCENT, ALIBABA], ["Basic", "Ticker"])
    reply = client.ask("Qot_Sub", codes=[TENCENT], subTypeList=[sub_type("Ticker")], isSubOrUnSub=False)
    assert reply.retType == 0
    assert items(subscribed(client).connSubInfoList[0]) == {
        sub_type("Basic"): ["00700", "09988"],
        sub_type("Ticker"): ["09988"],
    }
    assert client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True).retType == 0
    assert subscribed(client).totalUsedQuota == 0


def test_unsubscribing_what_is_not_subscribed_does_nothing(client: Client) -> None:
    reply = client.ask("Qot_Sub", codes=[TENCENT], subTypeList=[sub_type("Ticker")], isSubOrUnSub=False)
    assert reply.retType == 0


@pytest.mark.parametrize(
    ("c2s", "told"),
    [
        ({"codes": [TENCENT, "HK.99999"]}, "unknown security HK.99999"),
        ({"codes": []}, "securityList is empty"),
        ({"codes": [TENCENT], "subTypeList": []}, "subTypeList is empty"),
        ({"codes": [TENCENT], "subTypeList": [99]}, "99 is no SubType"),
        ({"codes": [TENCENT], "subTypeList": [0]}, "0 is no SubType"),
        ({"codes": [APPLE], "subTypeList": [sub_type("Broker")]}, "US.AAPL has no Broker"),
        ({"codes": ["HK.800000"], "subTypeList": [sub_type("OrderBook")]}, "HK.800000 has no OrderBook"),
        ({"codes": [APPLE], "subTypeList": [sub_type("OrderBook_Odd")]}, "US.AAPL has no OrderBook_Odd"),
        ({"codes": [APPLE], "session": 4}, "the overnight session alone"),
        ({"codes": [APPLE], "session": 9}, "session 9 is no Session"),
        ({"codes": [TENCENT], "regPushRehabTypeList": [7]}, "regPushRehabTypeList 7 is no RehabType"),
    ],
)
def test_what_cannot_be_subscribed_is_refused_and_leaves_nothing(
    client: Client, c2s: dict[str, Any], told: str
) -> None:
    usual = {"isSubOrUnSub": True, "subTypeList": [sub_type("Basic")]}
    reply = client.ask("Qot_Sub", **(usual | c2s))
    assert reply.retType == -1
    assert told in reply.retMsg
    assert subscribed(client).totalUsedQuota == 0


@pytest.mark.parametrize(
    ("name", "c2s", "kind"),
    [
        ("Qot_GetBasicQot", {"codes": [TENCENT]}, "Basic"),
        ("Qot_GetKL", {"code": TENCENT, "rehabType": 1, "klType": 2, "reqNum": 10}, "KL_Day"),
        ("Qot_GetRT", {"code": TENCENT}, "RT"),
        ("Qot_GetTicker", {"code": TENCENT, "maxRetNum": 10}, "Ticker"),
        ("Qot_GetOrderBook", {"code": TENCENT, "num": 10}, "OrderBook"),
        ("Qot_GetOrderBook", {"code": TENCENT, "num": 10, "orderBookType": 1}, "OrderBook_Odd"),
        ("Qot_GetBroker", {"code": TENCENT}, "Broker"),
    ],
)
def test_real_time_data_are_for_subscribers(client: Client, name: str, c2s: dict[str, Any], kind: str) -> None:
    reply = client.ask(name, **c2s)
    assert (reply.retType, reply.retMsg) == (-1, f"HK.00700 is not subscribed to {kind}: subscribe first")
    client.subscribe([TENCENT], [kind], isRegOrUnRegPush=False)
    assert client.ask(name, **c2s).retType == 0


# --- pushes on and off


def test_pushes_are_for_those_who_register(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"], isRegOrUnRegPush=False)
    stage.advance(60)
    assert client.pushes() == []
    terms = {"codes": [TENCENT], "subTypeList": [sub_type("Ticker")]}
    assert client.ask("Qot_RegQotPush", isRegOrUnReg=True, **terms).retType == 0
    stage.advance(60)
    assert {name for name, _ in client.pushes()} == {"Qot_UpdateTicker"}
    assert client.ask("Qot_RegQotPush", isRegOrUnReg=False, **terms).retType == 0
    stage.advance(60)
    assert client.pushes() == []
    assert subscribed(client).totalUsedQuota == 1


def test_subscribing_without_pushes_turns_them_off(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    client.subscribe([TENCENT], ["Ticker"], isRegOrUnRegPush=False)
    stage.advance(60)
    assert client.pushes() == []


def test_pushes_of_what_is_not_subscribed_are_refused(client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"])
    reply = client.ask(
        "Qot_RegQotPush", codes=[TENCENT], subTypeList=[sub_type("Basic"), sub_type("Ticker")], isRegOrUnReg=True
    )
    assert (reply.retType, reply.retMsg) == (-1, "HK.00700 is not subscribed to Ticker: subscribe first")


def test_each_adjustment_of_bars_is_a_push_of_its_own(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["KL_Day"], regPushRehabTypeList=[rehab("None"), rehab("Backward")])
    stage.advance(60)
    assert sorted({push.rehabType for push in client.pushed("Qot_UpdateKL")}) == [rehab("None"), rehab("Backward")]
    terms = {"codes": [TENCENT], "subTypeList": [sub_type("KL_Day")], "rehabTypeList": [rehab("None")]}
    client.ask("Qot_RegQotPush", isRegOrUnReg=False, **terms)
    stage.advance(60)
    assert {push.rehabType for push in client.pushed("Qot_UpdateKL")} == {rehab("Backward")}


def test_bars_are_adjusted_forward_unless_it_is_said(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["KL_Day"])
    stage.advance(60)
    assert {push.rehabType for push in client.pushed("Qot_UpdateKL")} == {rehab("Forward")}


def test_first_pushes_follow_the_reply(client: Client) -> None:
    kinds = ["Basic", "Ticker", "RT", "KL_Day", "OrderBook", "OrderBook_Odd", "Broker"]
    client.subscribe([TENCENT], kinds, isFirstPush=True)
    assert [name for name, _ in client.pushes()] == [
        "Qot_UpdateBasicQot",
        "Qot_UpdateTicker",
        "Qot_UpdateRT",
        "Qot_UpdateKL",
        "Qot_UpdateOrderBook",
        "Qot_UpdateOrderBook",
        "Qot_UpdateBroker",
    ]


def test_first_pushes_are_for_the_subscriber_alone(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"])
    with stage.client() as other:
        other.subscribe([TENCENT], ["Basic"], isFirstPush=True)
        assert len(other.pushes()) == 1
    assert client.pushes() == []


def test_registering_may_ask_for_a_first_push(client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"], isRegOrUnRegPush=False, isFirstPush=True)
    assert client.pushes() == []
    client.ask("Qot_RegQotPush", codes=[TENCENT], subTypeList=[sub_type("Basic")], isRegOrUnReg=True, isFirstPush=True)
    (quote,) = client.pushed("Qot_UpdateBasicQot")
    assert quote.basicQotList[0].security == security(TENCENT)


def test_nothing_is_pushed_after_unsubscribing(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker", "Basic"])
    client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True)
    stage.advance(60)
    assert client.pushes() == []


def test_a_new_session_replaces_the_old_one(client: Client) -> None:
    client.subscribe([APPLE], ["KL_1Min"], session=session("ALL"))
    client.subscribe([APPLE], ["KL_1Min"], session=session("RTH"))
    assert subscribed(client).totalUsedQuota == 1


# --- quotas


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Stage, list[float]]]:
    """A simulator that enforces quotas, and the time on its real clock."""
    real = [1000.0]
    monkeypatch.setattr(Referee.__init__, "__defaults__", (lambda: real[0],))
    with Stage(quotas="enforce", subscription_quota=3) as opend:
        yield opend, real


def test_the_quota_is_over_all_connections(strict: tuple[Stage, list[float]]) -> None:
    opend, real = strict
    with opend.client() as one, opend.client() as two:
        one.subscribe([TENCENT], ["Basic", "Ticker"])
        two.subscribe([TENCENT, ALIBABA], ["Basic"])
        reply = two.ask("Qot_Sub", codes=[ALIBABA], subTypeList=[sub_type("Ticker")], isSubOrUnSub=True)
        assert reply.retType == -1
        assert reply.retMsg == "subscription quota used up: 1 more are wanted, 0 of 3 are left"
        two.subscribe([TENCENT], ["Ticker"])
        assert subscribed(two).remainQuota == 0
        real[0] += 61
        one.ask("Qot_Sub", codes=[TENCENT], subTypeList=[sub_type("Ticker")], isSubOrUnSub=False)
        assert subscribed(two).remainQuota == 0, "the other connection still holds it"
        two.ask("Qot_Sub", codes=[TENCENT], subTypeList=[sub_type("Ticker")], isSubOrUnSub=False)
        assert subscribed(two).remainQuota == 1


def test_unsubscribing_takes_a_minute(strict: tuple[Stage, list[float]]) -> None:
    opend, real = strict
    with opend.client() as client:
        client.subscribe([TENCENT], ["Basic"])
        real[0] += 59.9
        client.subscribe([TENCENT], ["Basic"])  # which does not make it younger
        refusal = client.ask("Qot_Sub", codes=[TENCENT], subTypeList=[sub_type("Basic")], isSubOrUnSub=False)
        assert (refusal.retType, refusal.retMsg) == (
            -1,
            "HK.00700 Basic was subscribed less than 60 s ago: unsubscribe it later",
        )
        assert client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True).retType == -1
        assert subscribed(client).totalUsedQuota == 1
        real[0] += 0.1
        assert client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True).retType == 0
        assert subscribed(client).totalUsedQuota == 0


def test_what_a_connection_leaves_behind_counts_for_the_rest_of_its_minute(strict: tuple[Stage, list[float]]) -> None:
    opend, real = strict
    with opend.client() as client:
        with opend.client() as other:
            other.subscribe([TENCENT], ["Basic"])
            other.socket.close()
        while len(subscribed(client, isReqAllConn=True).connSubInfoList) > 1:
            pass
        assert subscribed(client).totalUsedQuota == 1
        real[0] += 60
        assert subscribed(client).totalUsedQuota == 0
