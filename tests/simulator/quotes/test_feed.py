from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opend.simulator.market.calendars import Phase
from opend.simulator.quotes.feed import CACHED_TICKS, TICKS_A_PUSH
from opend.simulator.quotes.pushes import BARS_PUSHED, LEVELS_PUSHED
from opend.wire.bodies import BodyFormat
from tests.simulator.quotes.feed_kit import (
    ALIBABA,
    APPLE,
    TENCENT,
    Client,
    Stage,
    kl_type,
    rehab,
    security,
    session,
)

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
IN_NEW_YORK = "2025-06-17 08:00:00-04:00"


@pytest.fixture(scope="module")
def hong_kong() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture(scope="module")
def overseas() -> Iterator[Stage]:
    with Stage(IN_NEW_YORK) as opend:
        yield opend


@pytest.fixture
def stage(hong_kong: Stage) -> Stage:
    hong_kong.rewind()
    return hong_kong


@pytest.fixture
def new_york(overseas: Stage) -> Stage:
    overseas.rewind()
    return overseas


@pytest.fixture
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


def sequences(pushes: list[Any]) -> list[int]:
    return [tick.sequence for push in pushes for tick in push.tickerList]


def true_sequences(stage: Stage, code: str, since: float) -> list[int]:
    ticks = stage.market.ticks(stage.instrument(code), since, stage.clock.now())
    return [int(sequence) for sequence in ticks.sequences]


# --- ticks


@pytest.mark.parametrize("steps", [[0.05] * 200, [1.0] * 60, [MINUTE] * 5, [HOUR], [0.7, 90.0, 0.01, 1800.0]])
def test_every_tick_is_pushed_once_and_in_order(stage: Stage, client: Client, steps: list[float]) -> None:
    client.subscribe([TENCENT, ALIBABA], ["Ticker"])
    start = stage.clock.now()
    for step in steps:
        stage.advance(step)
    pushes = client.pushed("Qot_UpdateTicker")
    for code in (TENCENT, ALIBABA):
        own = [push for push in pushes if push.security == security(code)]
        assert sequences(own) == true_sequences(stage, code, start)


def test_a_push_carries_what_the_market_says(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    start = stage.clock.now()
    stage.advance(5 * MINUTE)
    tencent = stage.instrument(TENCENT)
    true = stage.market.ticks(tencent, start, stage.clock.now())
    pushes = client.pushed("Qot_UpdateTicker")
    ticks = [tick for push in pushes for tick in push.tickerList]
    assert {push.name for push in pushes} == {tencent.name}
    assert [(tick.price, tick.volume, tick.dir, tick.type, tick.timestamp) for tick in ticks] == list(
        zip(
            true.prices.tolist(),
            true.volumes.tolist(),
            true.directions.tolist(),
            true.types.tolist(),
            true.times.tolist(),
            strict=True,
        )
    )
    assert {tick.pushDataType for tick in ticks} == {1}


def test_a_long_stretch_comes_in_messages_of_bounded_size(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    start = stage.clock.now()
    stage.advance(3 * DAY)
    pushes = client.pushed("Qot_UpdateTicker")
    assert sequences(pushes) == true_sequences(stage, TENCENT, start)
    assert max(len(push.tickerList) for push in pushes) <= TICKS_A_PUSH
    assert len(pushes) > 3


def test_several_ticks_of_a_moment_share_a_push(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    stage.advance(2 * MINUTE)
    assert len(client.pushed("Qot_UpdateTicker")) == 1


def test_nothing_is_pushed_while_the_market_is_closed(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker", "Basic", "KL_1Min", "RT", "OrderBook", "Broker"])
    stage.advance(8 * HOUR)
    assert client.pushes()
    for _ in range(5):
        stage.advance(HOUR)
    assert client.pushes() == []


def test_nobody_else_is_sent_what_one_has_subscribed(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    with stage.client() as other:
        other.subscribe([ALIBABA], ["Ticker"])
        stage.advance(5 * MINUTE)
        assert {push.security.code for push in other.pushed("Qot_UpdateTicker")} == {"09988"}
    assert {push.security.code for push in client.pushed("Qot_UpdateTicker")} == {"00700"}


def test_a_late_subscriber_gets_ticks_from_then_on(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    stage.advance(10 * MINUTE)
    with stage.client() as other:
        other.subscribe([TENCENT], ["Ticker"])
        start = stage.clock.now()
        stage.advance(10 * MINUTE)
        assert sequences(other.pushed("Qot_UpdateTicker")) == true_sequences(stage, TENCENT, start)
    assert sequences(client.pushed("Qot_UpdateTicker")) == true_sequences(stage, TENCENT, start - 600)


def test_coming_back_to_a_security_gives_no_old_ticks(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    stage.advance(MINUTE)
    client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True)
    stage.advance(10 * MINUTE)
    client.pushes()
    client.subscribe([TENCENT], ["Ticker"])
    start = stage.clock.now()
    stage.advance(10 * MINUTE)
    assert sequences(client.pushed("Qot_UpdateTicker")) == true_sequences(stage, TENCENT, start)


def test_coming_back_to_a_session_gives_no_old_ticks(new_york: Stage) -> None:
    with new_york.client() as client, new_york.client() as other:
        other.subscribe([APPLE], ["Ticker"], session=session("ALL"))
        client.subscribe([APPLE], ["Ticker"], session=session("ETH"))
        new_york.advance(MINUTE)
        client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True)
        new_york.advance(3 * MINUTE)
        client.pushes()
        client.subscribe([APPLE], ["Ticker"], session=session("ETH"))
        start = new_york.clock.now()
        new_york.advance(3 * MINUTE)
        assert sequences(client.pushed("Qot_UpdateTicker")) == true_sequences(new_york, APPLE, start) != []


def test_the_first_push_of_ticks_is_the_cache(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker"], isFirstPush=True)
    (push,) = client.pushed("Qot_UpdateTicker")
    true = stage.market.last_ticks(stage.instrument(TENCENT), CACHED_TICKS)
    assert sequences([push]) == true.sequences.tolist()
    assert {tick.pushDataType for tick in push.tickerList} == {3}
    start = stage.clock.now()
    stage.advance(10 * MINUTE)
    assert sequences(client.pushed("Qot_UpdateTicker")) == true_sequences(stage, TENCENT, start)


def test_a_clock_that_is_set_back_starts_the_feed_anew(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker", "Basic"])
    stage.advance(HOUR)
    client.pushes()
    stage.advance(-HOUR)
    assert client.pushes() == []
    start = stage.clock.now()
    stage.advance(10 * MINUTE)
    pushes = client.pushes()
    assert sequences([m.s2c for name, m in pushes if name == "Qot_UpdateTicker"]) == true_sequences(
        stage, TENCENT, start
    )
    assert pushes[-1][1].s2c.basicQotList[0].curPrice == stage.market.price(stage.instrument(TENCENT))


def test_pushes_come_in_the_format_of_each_client(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Ticker", "OrderBook"])
    with Client(stage.port, push_format=BodyFormat.JSON) as other:
        other.subscribe([TENCENT], ["Ticker", "OrderBook"])
        stage.advance(MINUTE)
        assert other.pushes() == client.pushes() != []


# --- sessions


@pytest.mark.parametrize(
    ("terms", "unwanted"),
    [
        ({}, {Phase.PRE_MARKET, Phase.AFTER_HOURS, Phase.OVERNIGHT}),
        ({"session": session("RTH"), "extendedTime": True}, {Phase.PRE_MARKET, Phase.AFTER_HOURS, Phase.OVERNIGHT}),
        ({"extendedTime": True}, {Phase.OVERNIGHT}),
        ({"session": session("ETH")}, {Phase.OVERNIGHT}),
        ({"session": session("ALL")}, set()),
    ],
)
def test_ticks_are_those_of_the_session(new_york: Stage, terms: dict[str, Any], unwanted: set[Phase]) -> None:
    with new_york.client() as client:
        client.subscribe([APPLE], ["Ticker"], **terms)
        start = new_york.clock.now()
        new_york.advance(DAY)
        apple, sessions = new_york.instrument(APPLE), new_york.market.sessions(new_york.instrument(APPLE))
        true = new_york.market.ticks(apple, start, new_york.clock.now())
        kinds = [period.kind for period in map(sessions.period_at, true.times.tolist()) if period]
        wanted = [
            sequence for sequence, kind in zip(true.sequences.tolist(), kinds, strict=True) if kind not in unwanted
        ]
        assert sequences(client.pushed("Qot_UpdateTicker")) == wanted
        assert 0 < len(wanted) <= len(true)
        assert (len(wanted) < len(true)) == bool(unwanted)


def test_bars_and_minutes_follow_the_session_too(new_york: Stage) -> None:
    with new_york.client() as regular, new_york.client() as around:
        regular.subscribe([APPLE], ["KL_5Min", "RT"], session=session("RTH"))
        around.subscribe([APPLE], ["KL_5Min", "RT"], session=session("ETH"))
        new_york.advance(10 * MINUTE)
        assert regular.pushes() == []
        assert {name for name, _ in around.pushes()} == {"Qot_UpdateKL", "Qot_UpdateRT"}


def test_quotes_and_books_go_on_around_the_regular_session(new_york: Stage) -> None:
    with new_york.client() as client:
        client.subscribe([APPLE], ["Basic", "OrderBook", "KL_Day"], session=session("RTH"))
        new_york.advance(10 * MINUTE)
        pushes = dict(client.pushes())
        assert list(pushes) == ["Qot_UpdateBasicQot", "Qot_UpdateOrderBook"]
        quote = new_york.market.quote(new_york.instrument(APPLE))
        assert quote.pre_market is not None
        assert pushes["Qot_UpdateBasicQot"].s2c.basicQotList[0].preMarket.price == quote.pre_market.price


# --- newest states


def test_a_quote_is_pushed_as_it_stands(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"])
    stage.advance(5 * MINUTE)
    (push,) = client.pushed("Qot_UpdateBasicQot")
    assert push.basicQotList == client.ask("Qot_GetBasicQot", codes=[TENCENT]).s2c.basicQotList
    assert push.basicQotList[0].curPrice == stage.market.quote(stage.instrument(TENCENT)).last


def test_what_has_not_changed_is_not_pushed_again(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Basic", "OrderBook", "RT", "KL_Day", "Broker"], isFirstPush=True)
    client.pushes()
    next_tick = stage.market.ticks(stage.instrument(TENCENT), stage.clock.now(), stage.clock.now() + HOUR).times[0]
    stage.advance(float(next_tick) - stage.clock.now() - 0.01)
    assert client.pushes() == []
    stage.advance(0.02)
    assert len(client.pushes()) >= 4


@pytest.mark.parametrize(("subtype", "name"), [("KL_1Min", "1Min"), ("KL_60Min", "60Min"), ("KL_Day", "Day")])
@pytest.mark.parametrize("adjust", ["None", "Forward", "Backward"])
def test_the_present_bar_is_pushed(stage: Stage, client: Client, subtype: str, name: str, adjust: str) -> None:
    client.subscribe([TENCENT], [subtype], regPushRehabTypeList=[rehab(adjust)])
    for _ in range(5):
        stage.advance(0.4 * MINUTE)
    push = client.pushed("Qot_UpdateKL")[-1]
    terms = {"rehabType": rehab(adjust), "klType": kl_type(name), "reqNum": 1}
    (bar,) = client.ask("Qot_GetKL", code=TENCENT, **terms).s2c.klList
    assert (push.klType, push.rehabType, push.security) == (kl_type(name), rehab(adjust), security(TENCENT))
    assert push.klList[-1] == bar


def test_no_bar_is_left_unfinished(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["KL_1Min"], regPushRehabTypeList=[rehab("None")], isFirstPush=True)
    for step in (7.0, 0.3 * MINUTE, 2 * MINUTE, 11 * MINUTE, 0.5 * MINUTE, 5 * MINUTE):
        stage.advance(step)
    newest = {bar.time: bar for push in client.pushed("Qot_UpdateKL") for bar in push.klList}
    terms = {"rehabType": rehab("None"), "klType": kl_type("1Min"), "reqNum": len(newest)}
    assert list(newest.values()) == list(client.ask("Qot_GetKL", code=TENCENT, **terms).s2c.klList)
    assert len(newest) >= 18


def test_bars_of_a_long_stretch_are_bounded(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["KL_1Min"], isFirstPush=True)
    stage.advance(2 * DAY)
    assert max(len(push.klList) for push in client.pushed("Qot_UpdateKL")) == BARS_PUSHED


def test_minutes_are_pushed_as_they_pass(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["RT"], isFirstPush=True)
    for step in (7.0, 0.3 * MINUTE, 2 * MINUTE, 11 * MINUTE, 0.5 * MINUTE):
        stage.advance(step)
    newest = {point.time: point for push in client.pushed("Qot_UpdateRT") for point in push.rtList}
    assert list(newest.values()) == list(client.ask("Qot_GetRT", code=TENCENT).s2c.rtList)[-len(newest) :]
    assert len(newest) >= 13


def test_an_order_book_is_pushed_as_it_stands(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["OrderBook"])
    stage.advance(5 * MINUTE)
    (push,) = client.pushed("Qot_UpdateOrderBook")
    reply = client.ask("Qot_GetOrderBook", code=TENCENT, num=LEVELS_PUSHED).s2c
    assert push.SerializeToString() == reply.SerializeToString()
    assert len(push.orderBookBidList) == LEVELS_PUSHED


def test_order_books_are_as_detailed_as_each_wants_them(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["OrderBook", "Ticker"], isSubOrderBookDetail=True)
    with stage.client() as other:
        other.subscribe([TENCENT], ["OrderBook", "Ticker"])
        stage.advance(MINUTE)
        plain, detailed = (dict(each.pushes()) for each in (other, client))
    assert plain.pop("Qot_UpdateTicker") == detailed.pop("Qot_UpdateTicker")
    plain, detailed = (each["Qot_UpdateOrderBook"].s2c for each in (plain, detailed))
    assert not any(level.detailList for level in plain.orderBookBidList)
    assert all(level.detailList for level in detailed.orderBookBidList)
    assert [level.price for level in plain.orderBookBidList] == [level.price for level in detailed.orderBookBidList]


def test_odd_lots_and_brokers_are_pushed_as_they_stand(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["OrderBook_Odd", "Broker"])
    stage.advance(5 * MINUTE)
    pushes = dict(client.pushes())
    odd, brokers = pushes["Qot_UpdateOrderBook"].s2c, pushes["Qot_UpdateBroker"].s2c
    reply = client.ask("Qot_GetOrderBook", code=TENCENT, num=LEVELS_PUSHED, orderBookType=1).s2c
    assert odd.SerializeToString() == reply.SerializeToString()
    assert brokers.SerializeToString() == client.ask("Qot_GetBroker", code=TENCENT).s2c.SerializeToString()


# --- one message for all


def test_a_message_is_put_together_once_for_all_who_want_it(
    stage: Stage, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[int, str]] = []
    monkeypatch.setattr(
        type(stage.server._core),
        "send",
        lambda _, connections, protocol, message: sent.append((len(connections), protocol)),
    )
    with stage.client() as two, stage.client() as three:
        for each in (client, two, three):
            each.subscribe([TENCENT], ["Ticker", "Basic"])
        stage.advance(MINUTE)
    assert sorted(sent) == [(3, "Qot_UpdateBasicQot"), (3, "Qot_UpdateTicker")]


def test_work_is_for_subscribed_securities_only(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    ticks = type(stage.market).ticks

    def spy(market: Any, instrument: Any, since: float, until: float) -> Any:
        asked.append(instrument.code)
        return ticks(market, instrument, since, until)

    monkeypatch.setattr(type(stage.market), "ticks", spy)
    with stage.client() as client:
        stage.advance(HOUR)
        assert asked == []
        client.subscribe([TENCENT], ["Basic"])
        stage.advance(MINUTE)
        assert set(asked) == {"00700"}
        seen = len(asked)
        for _ in range(100):
            stage.advance(0.05)
        assert len(asked) <= seen + 1, "ticks are fetched ahead"
