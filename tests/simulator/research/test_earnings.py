from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

MOVE, HISTORY = "Qot_GetFinancialsEarningsPriceMove", "Qot_GetFinancialsEarningsPriceHistory"
DAY = 2


def bars(code: str, first: str, last: str) -> dict[str, Any]:
    reply = opend().ask(
        "Qot_RequestHistoryKL",
        security=security(code),
        klType=DAY,
        rehabType=0,
        beginTime=first,
        endTime=last,
        maxAckKLNum=500,
    )
    return {bar.time[:10]: bar for bar in reply.klList}


@pytest.mark.parametrize("code", ["HK.00700", "US.AAPL"])
def test_the_day_of_the_report_is_where_its_index_says(code: str) -> None:
    reports = opend().of(MOVE, code).detailList
    assert len(reports) == 4
    for report in reports:
        assert report.itemList[report.priceInfoIndex].tradingDayStr == report.pubTradingDayStr
        days = [row.tradingDayStr for row in report.itemList]
        assert days == sorted(set(days))
        assert 10 < len(days) <= 21


def test_prices_around_reports_are_those_of_the_daily_bars() -> None:
    report = opend().of(MOVE, "HK.00700", periodCount=1).detailList[0]
    of_days = bars("HK.00700", report.itemList[0].tradingDayStr, report.itemList[-1].tradingDayStr)
    assert list(of_days) == [row.tradingDayStr for row in report.itemList]
    for row in report.itemList:
        bar = of_days[row.tradingDayStr]
        assert (row.openPrice, row.highestPrice, row.lowestPrice, row.closePrice, row.lastClosePrice) == (
            bar.openPrice,
            bar.highPrice,
            bar.lowPrice,
            bar.closePrice,
            bar.lastClosePrice,
        )
        assert 0 < row.optionIV < 300
        assert 0 < row.optionHV < 300


def test_as_many_reports_come_as_are_asked_for_the_newest_first() -> None:
    days = [report.pubTradingDayStr for report in opend().of(MOVE, "US.AAPL", periodCount=9).detailList]
    assert len(days) == 9
    assert days == sorted(days, reverse=True)
    assert days[0] <= "2025-06-17"


@pytest.mark.parametrize("count", [0, 51])
def test_a_bad_number_of_reports_is_refused(count: int) -> None:
    assert "periodCount" in opend().refusal(MOVE, security=security("HK.00700"), periodCount=count)


def test_history_and_moves_tell_of_the_same_reports() -> None:
    moves = {report.periodText: report for report in opend().of(MOVE, "US.AAPL", periodCount=8).detailList}
    history = {report.periodText: report for report in opend().of(HISTORY, "US.AAPL").detailList}
    assert set(moves) <= set(history)
    for text, move in moves.items():
        report = history[text]
        row = move.itemList[move.priceInfoIndex]
        assert (report.pubTradingDay, report.pubType) == (move.pubTradingDay, move.pubType)
        assert (report.priceInfo.closePrice, report.priceInfo.lastClosePrice) == (row.closePrice, row.lastClosePrice)
        assert report.pubTimeStr.startswith(move.pubTradingDayStr)


def test_compared_days_are_so_many_trading_days_away() -> None:
    report = opend().of(HISTORY, "HK.00700").detailList[2]
    days = list(bars("HK.00700", "2024-01-01", "2025-06-17"))
    of_days = bars("HK.00700", "2024-01-01", "2025-06-17")
    place = days.index(report.pubTradingDayStr)
    assert [each.delta for each in report.scheduleInfoList] == [-20, -10, -5, -1, 1, 5, 10, 20]
    for each in report.scheduleInfoList:
        assert each.closePrice == of_days[days[place + each.delta]].closePrice


def test_expected_moves_follow_from_the_price() -> None:
    for report in opend().of(HISTORY, "US.AAPL").detailList:
        assert report.predictVolaRatioHighest >= report.predictVolaRatioNewest > 0
        before = {each.delta: each.closePrice for each in report.scheduleInfoList}[-1]
        assert report.predictVolaValNewest == pytest.approx(before * report.predictVolaRatioNewest / 100, rel=1e-3)


@pytest.mark.parametrize("hour", ["06:00:00", "14:00:00"])
def test_a_report_that_is_near_is_the_current_one(hour: str) -> None:
    report = opend().of(MOVE, "HK.00700", periodCount=1).detailList[0]
    eve = opend(start=f"{report.pubTradingDayStr} {hour}+08:00")
    coming = eve.of(HISTORY, "HK.00700").detailList[0]
    assert coming.isCurrent
    assert coming.pubTradingDayStr == report.pubTradingDayStr
    assert not coming.HasField("priceInfo")
    assert sum(each.isCurrent for each in eve.of(HISTORY, "HK.00700").detailList) == 1


def test_an_index_has_no_earnings() -> None:
    assert "it is an index" in opend().refusal(MOVE, security=security("HK.800000"))
    assert "it is an index" in opend().refusal(HISTORY, security=security("HK.800000"))
