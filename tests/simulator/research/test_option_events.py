from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.simulator.quotes.desk import Desk
from tests.simulator.research.company_kit import opend, security
from tests.simulator.research.market_kit import by_page, choice, falls, interval, rises
from tests.simulator.research.option_kit import CALL, PUT

EVENTS, ALERTS, CHANGE, PUSH = (
    "Qot_GetOptionEvent",
    "Qot_GetOptionEventAlert",
    "Qot_SetOptionEventAlert",
    "Qot_UpdateOptionEvent",
)
HK_STOCKS = 3
OWNER_LIST, OPTION_TYPE, EXPIRY_DAYS, TICKER_TYPE, VOLUME, TURNOVER, TIME, DAYS, SENTIMENT = (
    101,
    201,
    204,
    301,
    302,
    303,
    305,
    306,
    403,
)
BUY, SELL, NEUTRAL = 1, 2, 3
BEARISH, BULLISH = 1, 2
ADD, DELETE, MODIFY, ENABLE, DISABLE, DELETE_ALL = range(1, 7)
THREE_DAYS = choice(DAYS, 3)


def events(*filters: dict[str, Any], **fields: Any) -> list[Any]:
    asked = {"optionMarket": HK_STOCKS, "filterList": [THREE_DAYS, *filters]}
    return list(by_page(opend(), EVENTS, "eventList", **asked | fields))


# --- the list


def test_trades_are_told_the_newest_first_and_none_from_the_future() -> None:
    rows = events()
    assert len(rows) > 30
    assert falls(row.fillTimestamp for row in rows)
    assert all(row.fillTimestamp <= 1750212000 for row in rows)
    assert min(row.fillTime for row in rows) >= "2025-06-16"
    today = events(filterList=[])
    assert today == [row for row in rows if row.fillTime >= "2025-06-18"]


def test_trades_are_of_options_as_they_are_listed() -> None:
    for row in events()[:10]:
        wanted = [{"market": row.option.market, "code": row.option.code}]
        snapshot = opend().ask("Qot_GetSecuritySnapshot", securityList=wanted).snapshotList[0].optionExData
        assert (row.optionType, row.strikePrice, row.strikeTime) == (
            snapshot.type,
            snapshot.strikePrice,
            snapshot.strikeTime,
        )
        assert row.owner.code == snapshot.owner.code
        assert row.turnover == pytest.approx(row.price * row.volume * snapshot.contractMultiplier)
        assert row.bidPrice <= row.price <= row.askPrice


def test_the_price_of_the_underlying_is_that_of_its_minute() -> None:
    for row in events(choice(TICKER_TYPE, BUY))[:4]:
        day = row.fillTime[:10]
        bars = (
            opend()
            .ask(
                "Qot_RequestHistoryKL",
                security={"market": 1, "code": row.owner.code},
                klType=1,
                rehabType=0,
                beginTime=day,
                endTime=day,
            )
            .klList
        )
        bar = next(bar for bar in bars if bar.timestamp >= row.fillTimestamp)
        assert 0.995 * bar.lowPrice <= row.underlyingPrice <= 1.005 * bar.highPrice


def test_sentiment_follows_from_kind_and_side() -> None:
    for row in events():
        rising = (row.optionType == CALL) == (row.tickerType == BUY)
        assert row.sentiment == (NEUTRAL if row.tickerType == NEUTRAL else BULLISH if rising else BEARISH)


@pytest.mark.parametrize(
    "condition",
    [
        (choice(OPTION_TYPE, PUT), lambda row: row.optionType == PUT),
        (choice(TICKER_TYPE, BUY, SELL), lambda row: row.tickerType in (BUY, SELL)),
        (choice(SENTIMENT, BULLISH), lambda row: row.sentiment == BULLISH),
        (interval(VOLUME, 5000), lambda row: row.volume >= 5000),
        (interval(EXPIRY_DAYS, 0, 15), lambda row: row.dte <= 15),
    ],
)
def test_filters_hold_for_all_rows_and_leave_out_no_other(condition: Any) -> None:
    wanted, holds = condition
    everyone = events()
    kept = events(wanted)
    assert kept == [row for row in everyone if holds(row)]
    assert 0 < len(kept) < len(everyone)


def test_trades_of_underlyings_that_are_named() -> None:
    owner = {"indicatorType": OWNER_LIST, "indicatorValue": {"securityList": [security("HK.00700")]}}
    rows = events(owner)
    assert rows and {row.owner.code for row in rows} == {"00700"}


@pytest.mark.parametrize(("kind", "name"), [(VOLUME, "volume"), (TURNOVER, "turnover"), (TIME, "fillTimestamp")])
def test_rows_are_sorted_either_way(kind: int, name: str) -> None:
    assert falls(getattr(row, name) for row in events(sort={"indicatorType": kind, "isAsc": False}))
    assert rises(getattr(row, name) for row in events(sort={"indicatorType": kind, "isAsc": True}))


def test_pages_join_to_the_whole() -> None:
    assert events(count=7) == events(count=300)


def test_bad_requests_are_refused() -> None:
    assert "optionMarket" in opend().refusal(EVENTS, optionMarket=9)
    assert "indicatorType" in opend().refusal(EVENTS, optionMarket=3, filterList=[interval(999, 1)])
    assert "count" in opend().refusal(EVENTS, optionMarket=3, count=10_000)


# --- alerts


@pytest.fixture(scope="module")
def opened() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


@pytest.fixture
def own(opened: Desk) -> Iterator[Desk]:
    yield opened
    opened.reply(CHANGE, operType=DELETE_ALL)


def change(desk: Desk, operation: int, **alert: Any) -> None:
    reply = desk.reply(CHANGE, operType=operation, alertList=[alert])
    assert reply.retType == 0, reply.retMsg


def alerts(desk: Desk) -> list[Any]:
    return list(desk.ask(ALERTS).alertList)


def pushed(desk: Desk, seconds: float) -> list[Any]:
    """What is pushed while time goes by."""
    desk.advance(seconds)
    return [message.s2c for name, message in desk.pushes() if name == PUSH]


def test_alerts_are_added_changed_switched_and_deleted(own: Desk) -> None:
    change(own, ADD, optionMarket=HK_STOCKS, note="first")
    change(own, ADD, underlying=security("HK.00700"), optionType=CALL, note="second")
    first, second = alerts(own)
    assert (first.note, second.note) == ("first", "second")
    assert first.enable and second.enable
    assert first.key != second.key
    change(own, DISABLE, key=first.key)
    change(own, MODIFY, key=second.key, underlying=security("HK.00700"), note="third")
    first, second = alerts(own)
    assert not first.enable
    assert (second.note, second.optionType) == ("third", 0)
    change(own, ENABLE, key=first.key)
    change(own, DELETE, key=second.key)
    assert [(alert.note, alert.enable) for alert in alerts(own)] == [("first", True)]


def test_alerts_are_told_in_pages(own: Desk) -> None:
    for place in range(5):
        change(own, ADD, optionMarket=HK_STOCKS, note=f"{place}")
    page, notes = "", []
    while True:
        s2c = own.ask(ALERTS, count=2, page=page)
        assert s2c.allCount == 5
        notes += [alert.note for alert in s2c.alertList]
        page = s2c.nextPage
        if not page:
            break
    assert notes == list("01234")


def test_an_alert_pushes_the_trades_that_it_waits_for(own: Desk) -> None:
    change(own, ADD, underlying=security("HK.00700"))
    own.pushes()
    before = own.ask(EVENTS, optionMarket=HK_STOCKS, count=300).eventList
    told = pushed(own, 6 * 3600)
    after = own.ask(EVENTS, optionMarket=HK_STOCKS, count=300).eventList
    known = {(row.option.code, row.fillTimestamp) for row in before}
    fresh = [row for row in after if row.owner.code == "00700" and (row.option.code, row.fillTimestamp) not in known]
    assert fresh
    assert sorted(push.option.code for push in told) == sorted(row.option.code for row in fresh)
    assert all(push.owner.code == "00700" and push.message for push in told)


def test_an_alert_waits_for_what_it_names_alone_and_not_while_it_is_off(own: Desk) -> None:
    change(own, ADD, optionMarket=HK_STOCKS, optionType=PUT, sizeRange={"filterMin": {"value": 50, "includes": True}})
    own.pushes()
    told = pushed(own, 86_400)
    rows = {
        row.option.code: row
        for row in own.ask(EVENTS, optionMarket=HK_STOCKS, count=300, filterList=[THREE_DAYS]).eventList
    }
    assert told
    assert all(rows[push.option.code].optionType == PUT for push in told)
    change(own, DISABLE, key=alerts(own)[0].key)
    assert not pushed(own, 86_400)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"operType": 9}, "operType"),
        ({"operType": ADD, "alertList": [{"underlying": security("HK.00011")}]}, "HK.00011"),
        ({"operType": ADD, "alertList": [{"optionMarket": 9}]}, "optionMarket"),
        ({"operType": ADD, "alertList": [{"earningsDateBegin": "never"}]}, "earningsDateBegin"),
        ({"operType": DELETE, "alertList": [{"key": 4711}]}, "4711"),
    ],
)
def test_bad_alerts_are_refused(opened: Desk, fields: dict[str, Any], field: str) -> None:
    assert field in opened.refusal(CHANGE, **fields)
