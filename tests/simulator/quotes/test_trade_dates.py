from __future__ import annotations

from datetime import date, timedelta

import pytest

from opend.simulator.market.instruments import Kind
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

WHOLE, MORNING = (number("Qot_Common.TradeDateType", name) for name in ("Whole", "Morning"))


def dates(desk: Desk, market: str, begin: str, end: str) -> dict[str, int]:
    wanted = number("Qot_Common.TradeDateMarket", market)
    found = desk.ask("Qot_RequestTradeDate", market=wanted, beginTime=begin, endTime=end).tradeDateList
    return {day.time: day.tradeDateType for day in found}


def test_half_days_are_marked(desk: Desk) -> None:
    assert dates(desk, "HK", "2024-12-23", "2024-12-31") == {
        "2024-12-23": WHOLE,
        "2024-12-24": MORNING,
        "2024-12-27": WHOLE,
        "2024-12-30": WHOLE,
        "2024-12-31": MORNING,
    }
    assert dates(desk, "US", "2024-11-28", "2024-11-29") == {"2024-11-29": MORNING}


def test_holidays_are_left_out(desk: Desk) -> None:
    assert list(dates(desk, "CN", "2024-09-30", "2024-10-09")) == ["2024-09-30", "2024-10-08", "2024-10-09"]
    assert list(dates(desk, "MY", "2024-08-30", "2024-09-03")) == ["2024-08-30", "2024-09-02", "2024-09-03"]


def test_connected_markets_trade_when_both_do(desk: Desk) -> None:
    span = ("2024-09-01", "2025-02-28")
    both = dates(desk, "HK", *span).keys() & dates(desk, "CN", *span).keys()

    assert dates(desk, "NT", *span).keys() == dates(desk, "ST", *span).keys() == both
    assert dates(desk, "NT", "2024-12-24", "2024-12-24") == {"2024-12-24": MORNING}


@pytest.mark.parametrize("market", ["HK", "US", "CN", "NT", "ST", "JP_Future", "SG_Future", "SG", "MY", "JP"])
def test_every_market_has_its_days(desk: Desk, market: str) -> None:
    found = list(dates(desk, market, "2025-01-01", "2025-12-31"))

    assert found == sorted(found)
    assert 225 < len(found) < 262
    assert all(date.fromisoformat(day).weekday() < 5 for day in found)


def test_a_security_stands_for_its_market(desk: Desk) -> None:
    found = desk.ask(
        "Qot_RequestTradeDate",
        market=1,
        beginTime="2025-07-03",
        endTime="2025-07-07",
        security=security("US.AAPL"),
    ).tradeDateList

    assert [(day.time, day.tradeDateType) for day in found] == [("2025-07-03", MORNING), ("2025-07-07", WHOLE)]
    assert found[0].timestamp == 1_751_515_200  # midnight in New York


def test_bad_days_and_markets_are_refused(desk: Desk) -> None:
    def refusal(begin: str, end: str, market: int = 1) -> str:
        return desk.refusal("Qot_RequestTradeDate", market=market, beginTime=begin, endTime=end)

    assert refusal("2025-06-20", "2025-06-18") == "endTime 2025-06-18 is before beginTime 2025-06-20"
    assert refusal("20 June", "2025-06-18").startswith("beginTime must be such as 2025-06-18")
    assert refusal("2025-06-01", "2025-06-18", 99) == "market 99 is no TradeDateMarket"


def test_days_of_suspension_are_those_on_which_only_the_market_trades(desk: Desk) -> None:
    stocks = desk.market.universe.all(1, Kind.STOCK)[100:180]
    first, last = date(2023, 1, 3), date(2025, 6, 17)
    found = desk.ask(
        "Qot_GetSuspend",
        securityList=[security(f"HK.{stock.code}") for stock in stocks],
        beginTime=first.isoformat(),
        endTime=last.isoformat(),
    ).SecuritySuspendList

    assert [code_of(each.security) for each in found] == [f"HK.{stock.code}" for stock in stocks]
    assert any(each.suspendList for each in found)
    for stock, each in zip(stocks, found, strict=True):
        days = {date.fromisoformat(day.time) for day in each.suspendList}
        begin = max(first, stock.listed)
        open_days = set(desk.market.sessions(stock).trading_days(begin, last))
        assert days & open_days == open_days - set(desk.market.trading_days(stock, begin, last))


def test_what_is_to_come_is_not_known(desk: Desk) -> None:
    stocks = desk.market.universe.all(1, Kind.STOCK)[100:200]
    tomorrow = date(2025, 6, 18) + timedelta(days=1)
    found = desk.ask(
        "Qot_GetSuspend",
        securityList=[security(f"HK.{stock.code}") for stock in stocks],
        beginTime=tomorrow.isoformat(),
        endTime="2029-01-01",
    ).SecuritySuspendList

    assert not any(each.suspendList for each in found)
