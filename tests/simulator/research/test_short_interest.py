from __future__ import annotations

from datetime import date
from statistics import fmean
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

VOLUME, INTEREST = "Qot_GetDailyShortVolume", "Qot_GetShortInterest"


def bars(code: str, first: str, last: str) -> dict[str, Any]:
    reply = opend().ask(
        "Qot_RequestHistoryKL",
        security=security(code),
        klType=2,
        rehabType=0,
        beginTime=first,
        endTime=last,
        maxAckKLNum=500,
    )
    return {bar.time[:10]: bar for bar in reply.klList}


@pytest.mark.parametrize("code", ["US.AAPL", "US.SPY"])
def test_us_short_sales_are_a_part_of_the_volume(code: str) -> None:
    s2c = opend().of(VOLUME, code)
    assert not s2c.hkItemList
    of_days = bars(code, s2c.usItemList[-1].timestampStr, s2c.usItemList[0].timestampStr)
    for row in s2c.usItemList:
        bar = of_days[row.timestampStr]
        assert (row.volume, row.closePrice, row.lastClosePrice) == (bar.volume, bar.closePrice, bar.lastClosePrice)
        assert row.nasdaqSharesShort + row.nyseSharesShort == row.totalSharesShort
        assert 0 < row.totalSharesShort < row.volume
        assert row.shortPercent == pytest.approx(100 * row.totalSharesShort / row.volume, abs=1e-3)


@pytest.mark.parametrize("code", ["HK.00700", "HK.02800"])
def test_hong_kong_short_sales_are_a_part_of_the_trading(code: str) -> None:
    s2c = opend().of(VOLUME, code)
    assert not s2c.usItemList
    of_days = bars(code, s2c.hkItemList[-1].timestampStr, s2c.hkItemList[0].timestampStr)
    for row in s2c.hkItemList:
        bar = of_days[row.timestampStr]
        assert (row.sharesTraded, row.openPrice, row.closePrice) == (bar.volume, bar.openPrice, bar.closePrice)
        assert row.turnover == pytest.approx(bar.turnover)
        assert 0 < row.shortSellSharesTraded < row.sharesTraded
        assert row.shortSellTurnover / row.turnover == pytest.approx(row.shortSellSharesTraded / row.sharesTraded)


def test_only_whole_days_are_told_the_newest_first() -> None:
    during = [row.timestampStr for row in opend().of(VOLUME, "HK.00700").hkItemList]
    after = [row.timestampStr for row in opend(start="2025-06-18 17:00:00+08:00").of(VOLUME, "HK.00700").hkItemList]
    assert during[0] == "2025-06-17"
    assert after[0] == "2025-06-18"
    assert after[1:] == during[:-1]
    assert during == sorted(during, reverse=True)


def test_the_average_is_that_of_twenty_days() -> None:
    rows = opend().of(VOLUME, "US.AAPL", num=50).usItemList
    for place in (0, 7, 20):
        mean = fmean(row.shortPercent for row in rows[place : place + 20])
        assert rows[place].dailyTradeAvgRatio == pytest.approx(mean, abs=1e-3)


def test_pages_join_without_gap_or_double() -> None:
    pages = list(opend().pages(VOLUME, "hkItemList", security=security("HK.00700"), num=50))
    days = [row.timestampStr for page in pages for row in page]
    assert days == sorted(set(days), reverse=True)
    assert len(days) > 450
    other = list(opend().pages(INTEREST, "usItemList", security=security("US.AAPL"), num=11))
    dates = [row.timestampStr for page in other for row in page]
    assert dates == sorted(set(dates), reverse=True)
    assert len(dates) == 48


def test_the_position_beside_daily_sales_is_the_latest_of_the_open_ones() -> None:
    daily, latest = opend().of(VOLUME, "HK.00700"), opend().of(INTEREST, "HK.00700").hkItemList[0]
    assert (daily.aggregatedShort, daily.newTimeStr) == (latest.aggregatedShort, latest.timestampStr)
    assert daily.aggregatedShortRatio == latest.aggregatedShortRatio


def test_open_positions_of_hong_kong_are_weekly() -> None:
    rows = opend().of(INTEREST, "HK.00700").hkItemList
    issued = opend().ask("Qot_GetSecuritySnapshot", securityList=[security("HK.00700")]).snapshotList[0]
    for row in rows:
        assert row.aggregatedShortRatio == pytest.approx(
            100 * row.aggregatedShort / issued.equityExData.issuedShares, abs=1e-3
        )
    weeks = [date.fromisoformat(row.timestampStr).isocalendar()[:2] for row in rows]
    assert len(set(weeks)) == len(rows) == 20
    assert (rows[0].timestamp - rows[-1].timestamp) / 86_400 == pytest.approx(19 * 7, abs=5)
    assert rows[0].timestampStr == "2025-06-06"  # a week passes before it is published


def test_days_to_cover_follow_from_position_and_volume() -> None:
    rows = opend().of(INTEREST, "US.AAPL", num=5).usItemList
    assert [row.timestampStr for row in rows[:3]] == ["2025-05-30", "2025-05-15", "2025-04-30"]
    for row in rows:
        assert row.daysToCover == pytest.approx(row.sharesShort / row.avgDailyShareVolume, abs=1e-3)
        days = list(bars("US.AAPL", "2025-01-01", row.timestampStr).values())[-20:]
        assert row.avgDailyShareVolume == pytest.approx(fmean(bar.volume for bar in days), abs=1)
        assert (row.closePrice, row.lastClosePrice) == (days[-1].closePrice, days[-1].lastClosePrice)


@pytest.mark.parametrize("name", [VOLUME, INTEREST])
@pytest.mark.parametrize(
    ("code", "words"), [("SH.600519", "they exist in HK (1) or US (11) only"), ("HK.800000", "it is an index")]
)
def test_what_cannot_be_sold_short_is_refused(name: str, code: str, words: str) -> None:
    assert words in opend().refusal(name, security=security(code))
