from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Settings, Simulator
from opend.simulator.market.instruments import Key
from opend.simulator.quotas import HistoryQuota, Referee, SubscriptionQuota
from opend.simulator.request_limits import RequestLimits
from opend.simulator.responder import Call, Refusal
from tests.simulator.raw_client import RawClient

DAY = 86_400.0


class HandClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def limits(clock: HandClock) -> RequestLimits:
    return RequestLimits(Referee("enforce", clock))


def call(name: str, connection: int = 1, **c2s: Any) -> Call:
    operation = schema.operation(name)
    request: Any = operation.new_request()
    request.c2s.SetInParent()
    for field, value in c2s.items():
        if isinstance(value, list):
            getattr(request.c2s, field).extend(value)
        elif isinstance(value, dict):
            for inner, number in value.items():
                setattr(getattr(request.c2s, field), inner, number)
        else:
            setattr(request.c2s, field, value)
    return Call(connection, operation, request)


def order(account: int, connection: int = 1, name: str = "Trd_PlaceOrder") -> Call:
    return call(name, connection, header={"accID": account})


def securities(count: int) -> list[Any]:
    security = schema.message_class("Qot_Common.Security")
    return [security(market=1, code=f"{number:05}") for number in range(count)]


def is_taken(limits: RequestLimits, asked: Call) -> bool:
    try:
        limits.check(asked)
    except Refusal:
        return False
    return True


# --- how often


def test_the_next_request_must_come_after_the_window_of_the_first(limits: RequestLimits, clock: HandClock) -> None:
    for _ in range(10):
        limits.check(call("Qot_GetPlateSet"))
        clock.now += 1
    with pytest.raises(Refusal, match="Qot_GetPlateSet is requested too often: at most 10 requests in 30 s"):
        limits.check(call("Qot_GetPlateSet"))
    clock.now = 1030.0
    assert not is_taken(limits, call("Qot_GetPlateSet")), "exactly 30 s are not more than 30 s"
    clock.now = 1030.001
    assert is_taken(limits, call("Qot_GetPlateSet"))
    assert not is_taken(limits, call("Qot_GetPlateSet")), "the second of the first ten is still in the window"
    clock.now = 1031.001
    assert is_taken(limits, call("Qot_GetPlateSet"))


@given(gaps=st.lists(st.floats(0, 12, allow_nan=False), min_size=1, max_size=60))
def test_no_window_holds_more_than_the_limit(gaps: list[float]) -> None:
    clock = HandClock()
    limits = RequestLimits(Referee("enforce", clock))
    taken: list[float] = []
    for gap in gaps:
        clock.now += gap
        in_window = [moment for moment in taken if clock.now - moment <= 30]
        assert is_taken(limits, call("Qot_GetPlateSet")) == (len(in_window) < 10)
        if len(in_window) < 10:
            taken.append(clock.now)


def test_each_connection_and_each_protocol_has_its_own_window(limits: RequestLimits) -> None:
    for _ in range(10):
        limits.check(call("Qot_GetPlateSet"))
    assert is_taken(limits, call("Qot_GetPlateSet", connection=2))
    assert is_taken(limits, call("Qot_GetPlateSecurity"))
    assert not is_taken(limits, call("Qot_GetPlateSet"))


def test_a_connection_that_is_gone_is_forgotten(limits: RequestLimits) -> None:
    for _ in range(10):
        limits.check(call("Qot_GetPlateSet"))
    limits.left(1)
    assert is_taken(limits, call("Qot_GetPlateSet"))


def test_orders_count_by_account_over_all_connections(limits: RequestLimits, clock: HandClock) -> None:
    for number in range(15):
        limits.check(order(7, connection=number))
        clock.now += 0.05
    assert not is_taken(limits, order(7, connection=99))
    assert is_taken(limits, order(8, connection=1))


def test_orders_of_combos_count_as_orders(limits: RequestLimits, clock: HandClock) -> None:
    for number in range(15):
        limits.check(order(7, name="Trd_PlaceComboOrder" if number % 2 else "Trd_PlaceOrder"))
        clock.now += 0.05
    assert not is_taken(limits, order(7))
    assert not is_taken(limits, order(7, name="Trd_PlaceComboOrder"))


def test_orders_keep_their_distance(limits: RequestLimits, clock: HandClock) -> None:
    limits.check(order(7))
    clock.now += 0.019
    with pytest.raises(Refusal, match=r"too fast: 0\.02 s must pass"):
        limits.check(order(7))
    clock.now += 0.002
    assert is_taken(limits, order(7))


def test_only_requests_around_the_cache_count(limits: RequestLimits) -> None:
    for _ in range(10):
        limits.check(call("Trd_GetFunds", refreshCache=True))
    for _ in range(20):
        limits.check(call("Trd_GetFunds", refreshCache=False))
    assert not is_taken(limits, call("Trd_GetFunds", refreshCache=True))


def test_only_first_pages_of_history_count(limits: RequestLimits) -> None:
    for _ in range(60):
        limits.check(call("Qot_RequestHistoryKL"))
    assert is_taken(limits, call("Qot_RequestHistoryKL", nextReqKey=b"next"))
    assert not is_taken(limits, call("Qot_RequestHistoryKL"))


def test_what_has_no_limit_is_taken_as_often_as_it_comes(limits: RequestLimits) -> None:
    assert schema.operation("Qot_GetSubInfo").limit is None
    for _ in range(500):
        limits.check(call("Qot_GetSubInfo"))


# --- how much at once


@pytest.mark.parametrize(
    ("name", "most"), [("Qot_GetSecuritySnapshot", 400), ("Qot_GetOwnerPlate", 200), ("Qot_GetMarketState", 400)]
)
def test_a_request_names_not_too_many_securities(limits: RequestLimits, name: str, most: int) -> None:
    limits.check(call(name, securityList=securities(most)))
    with pytest.raises(Refusal, match=f"securityList has {most + 1} securities; at most {most}"):
        limits.check(call(name, securityList=securities(most + 1)))


@pytest.mark.parametrize("name", ["Qot_StockFilter", "Qot_GetWarrant"])
def test_a_reply_has_not_too_many_rows(limits: RequestLimits, name: str) -> None:
    limits.check(call(name, num=200))
    with pytest.raises(Refusal, match="num is 201; at most 200 rows"):
        limits.check(call(name, num=201))


def test_an_option_chain_spans_not_too_many_days(limits: RequestLimits) -> None:
    limits.check(call("Qot_GetOptionChain", beginTime="2025-06-01", endTime="2025-07-01"))
    limits.check(call("Qot_GetOptionChain", beginTime="someday", endTime="2025-07-01"))
    with pytest.raises(Refusal, match="more than 30 days apart"):
        limits.check(call("Qot_GetOptionChain", beginTime="2025-06-01", endTime="2025-07-02"))


# --- what becomes of too much


def test_too_much_is_only_logged_when_quotas_warn(clock: HandClock, caplog: pytest.LogCaptureFixture) -> None:
    limits = RequestLimits(Referee("warn", clock))
    with caplog.at_level(logging.WARNING):
        for _ in range(11):
            limits.check(call("Qot_GetPlateSet"))
    assert [record.message for record in caplog.records] == [
        "beyond a limit: Qot_GetPlateSet is requested too often: at most 10 requests in 30 s are taken"
    ]


def test_nobody_looks_when_quotas_are_off(clock: HandClock, caplog: pytest.LogCaptureFixture) -> None:
    limits = RequestLimits(Referee("off", clock))
    for _ in range(100):
        limits.check(call("Qot_GetPlateSet"))
    assert not caplog.records


@pytest.fixture
def strict() -> Iterator[Simulator]:
    with Simulator(seed=7, answers="made up", quotas="enforce") as simulator:
        yield simulator


def test_a_client_that_asks_too_often_is_refused(strict: Simulator) -> None:
    with RawClient(strict.port) as one, RawClient(strict.port) as two:
        one.log_in()
        two.log_in()
        replies = [one.call("Qot_GetPlateSet") for _ in range(11)]
        assert [reply.retType for reply in replies] == [0] * 10 + [-1]
        assert replies[-1].retMsg == "Qot_GetPlateSet is requested too often: at most 10 requests in 30 s are taken"
        assert two.call("Qot_GetPlateSet").retType == 0


def test_the_user_is_told_of_the_quotas() -> None:
    with (
        Simulator(answers="made up", subscription_quota=100, history_quota=300) as opend,
        RawClient(opend.port) as client,
    ):
        client.log_in()
        user = client.call("GetUserInfo").s2c
    assert (user.subQuota, user.historyKLQuota) == (100, 300)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"quotas": "on"}, "quotas must be one of off, warn, enforce, not 'on'"),
        ({"answers": "guessed"}, "answers must be one of market, made up, not 'guessed'"),
        ({"subscription_quota": 0}, "subscription_quota must be above 0"),
        ({"history_quota": -1}, "history_quota must be above 0"),
    ],
)
def test_wrong_settings_are_named(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        Settings(**settings)


# --- subscriptions and history


def test_the_last_subscription_of_the_quota_is_taken(clock: HandClock) -> None:
    quota = SubscriptionQuota(100, Referee("enforce", clock))
    quota.check_room(used=90, more=10)
    with pytest.raises(Refusal, match="11 more are wanted, 10 of 100 are left"):
        quota.check_room(used=90, more=11)


def test_a_subscription_is_young_for_a_minute(clock: HandClock) -> None:
    quota = SubscriptionQuota(100, Referee("enforce", clock))
    clock.now += 59.9
    assert quota.is_young(1000.0)
    clock.now += 0.1
    assert not quota.is_young(1000.0)


def test_history_counts_distinct_codes_of_thirty_days(clock: HandClock) -> None:
    quota = HistoryQuota(2, Referee("enforce", clock))
    tencent, alibaba, meituan = (Key(1, code) for code in ("00700", "09988", "03690"))
    quota.use(tencent, shown=1.0)
    clock.now += DAY
    quota.use(alibaba, shown=2.0)
    quota.use(tencent, shown=3.0)
    assert (quota.used, quota.left) == (2, 0)
    assert quota.details() == [(tencent, 3.0), (alibaba, 2.0)]
    with pytest.raises(Refusal, match="2 securities in 30 days"):
        quota.use(meituan, shown=4.0)
    clock.now += 29 * DAY + 1
    quota.use(meituan, shown=5.0)
    assert quota.details() == [(alibaba, 2.0), (meituan, 5.0)]


def test_history_beyond_the_quota_leaves_nothing(clock: HandClock) -> None:
    quota = HistoryQuota(1, Referee("off", clock))
    for number in range(3):
        quota.use(Key(1, f"{number:05}"), shown=1.0)
    assert (quota.used, quota.left) == (3, 0)
