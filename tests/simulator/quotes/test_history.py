from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opend.simulator.market.calendars import Phase
from opend.simulator.quotas import Referee
from tests.simulator.quotes.feed_kit import APPLE, TENCENT, Client, Stage, kl_type, rehab, security, session

NIGHT_IN_HONG_KONG = "2025-06-18 22:00:00+08:00"
TODAY = date(2025, 6, 18)
ALL_TYPES = ["1Min", "3Min", "5Min", "10Min", "15Min", "30Min", "60Min", "120Min", "180Min", "240Min"]
ALL_TYPES += ["Day", "Week", "Month", "Quarter", "Year"]


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage(NIGHT_IN_HONG_KONG) as opend:
        yield opend


@pytest.fixture(scope="module")
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


def request(code: str = TENCENT, **c2s: Any) -> dict[str, Any]:
    usual = {"rehabType": rehab("Forward"), "klType": kl_type("Day"), "code": code}
    return usual | {"beginTime": "2025-06-01", "endTime": "2025-06-18"} | c2s


def history(client: Client, code: str = TENCENT, **c2s: Any) -> Any:
    reply = client.ask("Qot_RequestHistoryKL", **request(code, **c2s))
    assert reply.retType == 0, reply.retMsg
    return reply.s2c


def pages(client: Client, sizes: Iterator[int] | list[int], **c2s: Any) -> list[Any]:
    """The bars of all pages, of which each has another size."""
    bars, key, left = [], b"", iter(sizes)
    while True:
        size = next(left, 1000)
        s2c = history(client, maxAckKLNum=size, nextReqKey=key, **c2s)
        bars += s2c.klList
        assert len(s2c.klList) <= size
        key = s2c.nextReqKey
        if not key:
            return bars
        assert len(s2c.klList) == size


@pytest.mark.parametrize("name", ALL_TYPES)
@pytest.mark.parametrize("adjust", ["None", "Forward", "Backward"])
def test_history_is_what_the_market_says(stage: Stage, client: Client, name: str, adjust: str) -> None:
    tencent, bar_type = stage.instrument(TENCENT), kl_type(name)
    first = date(2025, 5, 20) if name.endswith("Min") else date(2023, 5, 20)
    s2c = history(client, klType=bar_type, rehabType=rehab(adjust), beginTime=f"{first}", endTime="2025-06-04")
    true = stage.market.bars(tencent, bar_type, first, date(2025, 6, 4), rehab(adjust))
    assert (s2c.security, s2c.name, s2c.nextReqKey) == (security(TENCENT), tencent.name, b"")
    assert [
        (bar.timestamp, bar.openPrice, bar.highPrice, bar.lowPrice, bar.closePrice, bar.volume, bar.turnover)
        for bar in s2c.klList
    ] == [(bar.time, bar.open, bar.high, bar.low, bar.close, bar.volume, bar.turnover) for bar in true]
    assert [bar.time for bar in s2c.klList] == [
        f"{stage.market.local(tencent, bar.time):%Y-%m-%d %H:%M:%S}" for bar in true
    ]
    assert len(true) > 0


def test_history_of_long_ago(client: Client) -> None:
    bars = history(client, klType=kl_type("1Min"), beginTime="2006-03-01", endTime="2006-03-01").klList
    assert len(bars) > 200
    assert {bar.time[:10] for bar in bars} == {"2006-03-01"}


def test_times_of_day_bound_bars_within_days(client: Client) -> None:
    bars = history(
        client,
        klType=kl_type("60Min"),
        beginTime="2025-06-17 11:00:00",
        endTime="2025-06-18 10:30:00",
    ).klList
    assert [bar.time for bar in bars] == [
        "2025-06-17 11:30:00",
        "2025-06-17 12:00:00",
        "2025-06-17 14:00:00",
        "2025-06-17 15:00:00",
        "2025-06-17 16:00:00",
        "2025-06-18 10:30:00",
    ]


def test_history_ends_with_today(client: Client) -> None:
    bars = history(client, endTime="2030-01-01").klList
    assert bars[-1].time == "2025-06-18 00:00:00"
    assert list(history(client, beginTime="2029-01-01", endTime="2030-01-01").klList) == []


def test_only_the_fields_that_are_asked_for_are_set(client: Client) -> None:
    flags = 2 | 32  # open and volume
    everything, some = history(client).klList[0], history(client, needKLFieldsFlag=flags).klList[0]
    assert {field.name for field, _ in some.ListFields()} == {
        "time",
        "isBlank",
        "timestamp",
        "openPrice",
        "volume",
        "hpVolume",
    }
    assert (some.openPrice, some.volume) == (everything.openPrice, everything.volume)
    assert {field.name for field, _ in everything.ListFields()} == {
        field.name for field in everything.DESCRIPTOR.fields
    }


# --- pages


def test_pages_join_to_the_whole(client: Client) -> None:
    span = {"klType": kl_type("5Min"), "beginTime": "2025-05-01", "endTime": "2025-06-18"}
    whole = history(client, **span).klList
    assert len(whole) > 1000
    assert pages(client, [100] * 100, **span) == list(whole)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    code=st.sampled_from([TENCENT, APPLE, "SH.600519"]),
    name=st.sampled_from(["Day", "Week", "Month", "60Min", "15Min"]),
    adjust=st.sampled_from(["None", "Forward", "Backward"]),
    first=st.dates(date(2024, 9, 1), TODAY),
    days=st.integers(0, 120),
    sizes=st.lists(st.integers(1, 200), max_size=6),
    hours=st.sampled_from(["RTH", "ETH", "ALL"]),
)
def test_pages_of_any_size_join_to_the_whole(
    client: Client, code: str, name: str, adjust: str, first: date, days: int, sizes: list[int], hours: str
) -> None:
    c2s = {
        "code": code,
        "klType": kl_type(name),
        "rehabType": rehab(adjust),
        "beginTime": f"{first}",
        "endTime": f"{first + timedelta(days=days)}",
        "session": session(hours),
    }
    assert pages(client, sizes, **c2s) == list(history(client, **c2s).klList)


@pytest.mark.parametrize("key", [b"nonsense", b"\0" * 12])
def test_a_key_of_nobody_is_refused(client: Client, key: bytes) -> None:
    reply = client.ask("Qot_RequestHistoryKL", **request(nextReqKey=key))
    assert (reply.retType, reply.retMsg[:31]) == (-1, "nextReqKey is not of this reque")


def test_a_key_of_another_request_is_refused(client: Client) -> None:
    key = history(client, maxAckKLNum=2).nextReqKey
    assert key
    reply = client.ask("Qot_RequestHistoryKL", **request(APPLE, nextReqKey=key))
    assert reply.retType == -1


# --- sessions


@pytest.mark.parametrize(
    ("terms", "phases"),
    [
        ({}, {Phase.REGULAR}),
        ({"extendedTime": True}, {Phase.REGULAR, Phase.PRE_MARKET, Phase.AFTER_HOURS}),
        ({"session": session("ALL")}, {Phase.REGULAR, Phase.PRE_MARKET, Phase.AFTER_HOURS, Phase.OVERNIGHT}),
    ],
)
def test_bars_cover_the_session(stage: Stage, client: Client, terms: dict[str, Any], phases: set[Phase]) -> None:
    span = {"klType": kl_type("30Min"), "beginTime": "2025-06-10", "endTime": "2025-06-12"}
    bars = history(client, APPLE, **span, **terms).klList
    sessions = stage.market.sessions(stage.instrument(APPLE))
    found = [sessions.period_at(bar.timestamp - 1) for bar in bars]
    assert {period.kind for period in found if period} == phases
    assert {bar.time[:10] for bar in bars} <= {"2025-06-10", "2025-06-11", "2025-06-12"}
    for bar, before in zip(bars[1:], bars, strict=False):
        assert bar.lastClosePrice == before.closePrice


def test_a_night_belongs_to_the_day_that_its_clock_shows(client: Client) -> None:
    span = {"klType": kl_type("60Min"), "beginTime": "2025-06-08", "endTime": "2025-06-08"}
    bars = history(client, APPLE, **span, session=session("ALL")).klList
    assert [bar.time for bar in bars] == ["2025-06-08 21:00:00", "2025-06-08 22:00:00", "2025-06-08 23:00:00"]


# --- what there is not


@pytest.mark.parametrize(
    ("c2s", "told"),
    [
        ({"code": "HK.99999"}, "unknown security HK.99999"),
        ({"beginTime": "18.06.2025"}, "beginTime must be such as 2025-06-18 or 2025-06-18 10:00:00, not '18.06.2025'"),
        ({"endTime": "2025-02-30"}, "endTime must be such as 2025-06-18 or 2025-06-18 10:00:00, not '2025-02-30'"),
        ({"endTime": "2025-05-31"}, "endTime 2025-05-31 is before beginTime 2025-06-01"),
        ({"klType": 77}, "klType 77 is no KLType"),
        ({"rehabType": -1}, "rehabType -1 is no RehabType"),
        ({"session": 4}, "session must be RTH, ETH or ALL: the overnight session alone is not to be had"),
    ],
)
def test_bad_requests_are_refused(client: Client, c2s: dict[str, Any], told: str) -> None:
    reply = client.ask("Qot_RequestHistoryKL", **request(**c2s))
    assert (reply.retType, reply.retMsg) == (-1, told)


# --- quota


def quota(client: Client, **c2s: Any) -> Any:
    return client.ask("Qot_RequestHistoryKLQuota", **c2s).s2c


def test_history_has_a_quota(monkeypatch: pytest.MonkeyPatch) -> None:
    real = [0.0]
    monkeypatch.setattr(Referee.__init__, "__defaults__", (lambda: real[0],))
    with Stage(NIGHT_IN_HONG_KONG, quotas="enforce", history_quota=2) as stage, stage.client() as client:
        assert (quota(client).usedQuota, quota(client).remainQuota) == (0, 2)
        history(client, TENCENT)
        history(client, APPLE)
        stage.advance(3600)
        history(client, TENCENT, klType=kl_type("Week"))
        told = quota(client, bGetDetail=True)
        assert (told.usedQuota, told.remainQuota) == (2, 0)
        assert [(item.security, item.requestTime) for item in told.detailList] == [
            (security(TENCENT), "2025-06-18 23:00:00"),
            (security(APPLE), "2025-06-18 10:00:00"),
        ]
        assert [item.name for item in told.detailList] == ["Tencent", "Apple"]
        reply = client.ask("Qot_RequestHistoryKL", **request("SH.600519"))
        assert (reply.retType, reply.retMsg) == (-1, "history quota used up: 2 securities in 30 days")
        real[0] += 30 * 86_400.0 + 1
        history(client, "SH.600519")
        assert quota(client).usedQuota == 1


def test_details_are_for_those_who_ask(client: Client) -> None:
    history(client)
    assert len(quota(client).detailList) == 0 < quota(client).usedQuota


def test_a_refused_request_takes_no_quota() -> None:
    with Stage(NIGHT_IN_HONG_KONG) as stage, stage.client() as client:
        client.ask("Qot_RequestHistoryKL", **request(beginTime="someday"))
        assert quota(client).usedQuota == 0
