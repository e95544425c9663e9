from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from opend.simulator.exchange.hours import hours_of, is_open
from opend.simulator.exchange.orders import Order
from opend.simulator.exchange.terms import OrderType, Session, TimeInForce
from opend.simulator.market.calendars import sessions

HONG_KONG, NEW_YORK = ZoneInfo("Asia/Hong_Kong"), ZoneInfo("America/New_York")


def hours(plan: str, now: str, zone: ZoneInfo, **terms: Any) -> tuple[str, str]:
    moment = datetime.fromisoformat(now).replace(tzinfo=zone).timestamp()
    found = hours_of(Order(100, **terms), sessions(plan), moment)
    start, end = (datetime.fromtimestamp(each, zone) for each in found)
    return f"{start:%m-%d %H:%M}", f"{end:%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("now", "start", "end"),
    [
        ("2025-06-18 10:00", "06-18 10:00", "06-18 16:10"),
        ("2025-06-18 07:00", "06-18 09:00", "06-18 16:10"),
        ("2025-06-18 12:30", "06-18 13:00", "06-18 16:10"),
        ("2025-06-18 16:10", "06-19 09:00", "06-19 16:10"),
        ("2025-06-20 18:00", "06-23 09:00", "06-23 16:10"),
    ],
)
def test_a_day_order_in_hong_kong(now: str, start: str, end: str) -> None:
    assert hours("HK", now, HONG_KONG) == (start, end)


@pytest.mark.parametrize(
    ("now", "terms", "start", "end"),
    [
        ("2025-06-18 10:00", {}, "06-18 10:00", "06-18 16:00"),
        ("2025-06-18 05:00", {}, "06-18 09:30", "06-18 16:00"),
        ("2025-06-18 05:00", {"outside_regular": True}, "06-18 05:00", "06-18 20:00"),
        ("2025-06-18 17:00", {"session": Session.ETH}, "06-18 17:00", "06-18 20:00"),
        ("2025-06-18 21:00", {"session": Session.ETH}, "06-20 04:00", "06-20 20:00"),
        ("2025-06-17 21:00", {"session": Session.ALL}, "06-17 21:00", "06-18 20:00"),
        ("2025-06-17 21:00", {"session": Session.OVERNIGHT}, "06-17 21:00", "06-18 04:00"),
        ("2025-06-17 21:00", {"session": Session.RTH}, "06-18 09:30", "06-18 16:00"),
        ("2025-06-17 21:00", {"session": Session.RTH, "outside_regular": True}, "06-18 09:30", "06-18 16:00"),
    ],
)
def test_sessions_in_the_us(now: str, terms: dict[str, Any], start: str, end: str) -> None:
    assert hours("US", now, NEW_YORK, **terms) == (start, end)


@pytest.mark.parametrize(
    ("kind", "now", "start", "end"),
    [
        (OrderType.AUCTION, "2025-06-18 09:10", "06-18 09:10", "06-18 09:30"),
        (OrderType.AUCTION, "2025-06-18 11:00", "06-18 16:00", "06-18 16:10"),
        (OrderType.AUCTION_LIMIT, "2025-06-18 08:00", "06-18 09:00", "06-18 16:10"),
        (OrderType.AUCTION_LIMIT, "2025-06-18 11:00", "06-18 16:00", "06-18 16:10"),
    ],
)
def test_auctions(kind: OrderType, now: str, start: str, end: str) -> None:
    assert hours("HK", now, HONG_KONG, type=kind) == (start, end)


def test_orders_of_many_days() -> None:
    day = {"time_in_force": TimeInForce.GTD, "expire_text": "2025-06-20"}
    assert hours("HK", "2025-06-18 10:00", HONG_KONG, **day) == ("06-18 10:00", "06-21 00:00")
    moment = day | {"expire_text": "2025-06-20 11:30:00"}
    assert hours("HK", "2025-06-18 10:00", HONG_KONG, **moment) == ("06-18 10:00", "06-20 11:30")
    always = {"time_in_force": TimeInForce.GTC}
    assert hours("HK", "2025-06-18 10:00", HONG_KONG, **always) == ("06-18 10:00", "09-16 10:00")


def test_the_market_is_open_to_orders_of_its_session() -> None:
    evening = datetime(2025, 6, 18, 18, tzinfo=NEW_YORK).timestamp()
    assert is_open(Order(1, session=Session.ETH), sessions("US"), evening)
    assert not is_open(Order(1), sessions("US"), evening)
    assert not is_open(Order(1, session=Session.OVERNIGHT), sessions("US"), evening)
