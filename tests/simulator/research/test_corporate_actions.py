from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

DIVIDENDS, SPLITS, BUYBACKS = (
    "Qot_GetCorporateActionsDividends",
    "Qot_GetCorporateActionsStockSplits",
    "Qot_GetCorporateActionsBuybacks",
)
SPLIT_ACTS, DIVIDEND_ACTS = 1 | 2 | 4, 64 | 128


def rehabs(code: str) -> list[Any]:
    return list(opend().of("Qot_RequestRehab", code).rehabList)


def first(market: str, name: str, rows: str) -> str:
    """The first large stock of a market that has rows."""
    index = {"HK": "HK.800000", "SH": "SH.000016", "US": "US..DJI"}[market]
    for member in opend().ask("Qot_GetPlateSecurity", plate=security(index)).staticInfoList:
        code = f"{market}.{member.basic.security.code}"
        if getattr(opend().of(name, code), rows):
            return code
    raise AssertionError(f"no stock of {index} has {rows}")


@pytest.mark.parametrize("code", ["HK.00700", "HK.00005", "US.AAPL", "US.JPM", "HK.02800"])
def test_dividends_are_those_that_prices_are_adjusted_for(code: str) -> None:
    told = {each.exDate: each for each in opend().of(DIVIDENDS, code).dividendList}
    paid = {each.time[:10]: each for each in rehabs(code) if each.companyActFlag & DIVIDEND_ACTS}
    assert set(paid) <= set(told)
    for day, act in paid.items():
        amount = act.dividend or act.spDividend
        assert f" {amount:g} per share" in told[day].statement
    for each in told.values():
        assert each.pubDate < each.exDate < each.recordDate < each.dividendPayableDate
        assert each.pubDate <= "2025-06-18"
        is_paid = each.dividendPayableDate <= "2025-06-18"
        assert (each.process == "Paid") == is_paid
    days = list(told)
    assert days == sorted(days, reverse=True)


def test_dividends_become_known_when_they_are_announced() -> None:
    code = first("US", DIVIDENDS, "dividendList")
    latest = opend().of(DIVIDENDS, code).dividendList[0]
    eve = opend(start=f"{latest.pubDate} 00:00:00+08:00")  # in New York it is the day before
    assert latest.exDate not in {each.exDate for each in eve.of(DIVIDENDS, code).dividendList}


def test_splits_are_those_that_prices_are_adjusted_for() -> None:
    code = first("US", SPLITS, "splitItemList")
    told = {each.exDateStr: each for each in opend().of(SPLITS, code).splitItemList}
    acts = {each.time[:10]: each for each in rehabs(code) if each.companyActFlag & SPLIT_ACTS}
    assert set(told) == set(acts)
    for day, act in acts.items():
        ratio = (act.splitBase, act.splitErt) if act.companyActFlag & 1 else (act.joinBase, act.joinErt)
        assert told[day].rate == f"{ratio[0]:g}:{ratio[1]:g}"
        assert told[day].dirDeciPubDateStr < day
        assert not told[day].HasField("tempShareCode")


def test_a_hong_kong_split_goes_through_a_temporary_code() -> None:
    code = first("HK", SPLITS, "splitItemList")
    for each in opend().of(SPLITS, code).splitItemList:
        assert each.smDeciDateStr < each.exDateStr == each.tempTradeBeginDateStr
        assert each.tempTradeBeginDateStr < each.simulTradeBeginDateStr < each.simulTradeEndDateStr
        assert len(each.tempShareCode) == 5
        assert each.eventStatus == "Completed"


def test_the_last_split_leads_to_the_shares_of_today() -> None:
    code = first("HK", SPLITS, "splitItemList")
    shares = (
        opend().ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0].equityExData.issuedShares
    )
    assert opend().of(SPLITS, code).splitItemList[0].sharesAfterEffect == shares


# --- buybacks


def test_hong_kong_buybacks_fit_the_trading_of_their_day() -> None:
    code = first("HK", BUYBACKS, "hkBuyBackList")
    rows = list(opend().of(BUYBACKS, code, num=50).hkBuyBackList)
    reply = opend().ask(
        "Qot_RequestHistoryKL",
        security=security(code),
        klType=2,
        rehabType=0,
        beginTime=rows[-1].endDateStr,
        endTime=rows[0].endDateStr,
        maxAckKLNum=1000,
    )
    bars = {bar.time[:10]: bar for bar in reply.klList}
    for row in rows:
        bar = bars[row.endDateStr]
        assert bar.lowPrice - 0.01 <= row.lowPrice <= row.highPrice <= bar.highPrice + 0.01
        assert row.lowPrice - 0.01 <= row.buyBackMoney / row.buyBackSum <= row.highPrice + 0.01
        assert 0 < row.buyBackSum < 0.1 * bar.volume
        assert row.endDateStr < row.publDateStr <= "2025-06-18"


def test_bought_shares_add_up_over_a_year() -> None:
    code = first("HK", BUYBACKS, "hkBuyBackList")
    pages = list(opend().pages(BUYBACKS, "hkBuyBackList", security=security(code), num=7))
    rows = [row for page in pages for row in page]
    assert [row.endDateStr for row in rows] == sorted({row.endDateStr for row in rows}, reverse=True)
    for row, before in itertools.pairwise(rows):
        is_same_year = row.endDateStr[:4] == before.endDateStr[:4]
        assert row.cumulativeSum == row.buyBackSum + (before.cumulativeSum if is_same_year else 0)
        assert row.cumulativePercentage >= row.percentage > 0


def test_mainland_buybacks_stay_within_their_plans() -> None:
    code = first("SH", BUYBACKS, "aBuyBackList")
    s2c = opend().of(BUYBACKS, code)
    assert not s2c.hkBuyBackList
    for plan in s2c.aBuyBackList:
        assert plan.buyBackMoney <= plan.valueCeiling
        assert plan.eventProceDesc != "Completed" or plan.valueFloor <= plan.buyBackMoney
        assert plan.buyBackMoney <= plan.priceCeiling * plan.buyBackSum or not plan.buyBackSum
        assert plan.advanceDateStr <= "2025-06-18"
        assert not plan.startDateStr or plan.advanceDateStr < plan.meetPassDateStr < plan.startDateStr


def test_a_us_company_reports_neither_way() -> None:
    s2c = opend().of(BUYBACKS, "US.AAPL")
    assert (len(s2c.hkBuyBackList), len(s2c.aBuyBackList), s2c.nextKey) == (0, 0, "-1")


@pytest.mark.parametrize("name", [DIVIDENDS, SPLITS, BUYBACKS])
def test_an_index_has_no_corporate_actions(name: str) -> None:
    assert "it is an index" in opend().refusal(name, security=security("HK.800000"))
