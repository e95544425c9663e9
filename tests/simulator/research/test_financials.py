from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

STATEMENTS, BREAKDOWN = "Qot_GetFinancialsStatements", "Qot_GetFinancialsRevenueBreakdown"
INCOME, BALANCE, CASH_FLOW, KEY_FIGURES = 1, 2, 3, 4
Q1, Q2, HALF, NINE, ANNUAL, QUARTERS, MIXED, SO_FAR = 1, 2, 5, 6, 7, 9, 10, 11
CODES = ["HK.00700", "US.AAPL", "SH.600519", "JP.7203"]


def amounts(report: Any) -> dict[int, float]:
    return {item.fieldId: item.data for item in report.itemList}


@pytest.mark.parametrize("code", CODES)
def test_balance_sheets_balance(code: str) -> None:
    for report in opend().of(STATEMENTS, code, statementType=BALANCE, financialType=MIXED).reportList:
        of = amounts(report)
        assert of[2001] + of[2002] + of[2003] + of[2004] == of[2005]
        assert of[2005] + of[2006] + of[2007] == of[2008]
        assert of[2009] + of[2010] + of[2011] == of[2012]
        assert of[2012] + of[2013] == of[2014] == of[2008]


@pytest.mark.parametrize("code", CODES)
def test_income_statements_add_up(code: str) -> None:
    for report in opend().of(STATEMENTS, code, financialType=MIXED).reportList:
        of = amounts(report)
        assert of[1001] - of[1002] == of[1003]
        assert of[1004] + of[1005] + of[1006] == of[1007]
        assert of[1003] - of[1007] == of[1008]
        assert of[1008] - of[1009] - of[1011] == of[1012]


def test_cash_flows_explain_the_change_of_cash() -> None:
    for report in opend().of(STATEMENTS, "HK.00700", statementType=CASH_FLOW, financialType=MIXED).reportList:
        of = amounts(report)
        assert of[3001] + of[3002] + of[3003] == of[3004]
        assert of[3004] + of[3007] + of[3008] == of[3009] == of[3011] - of[3010]


def test_quarters_add_up_to_the_periods_they_make() -> None:
    def revenues(kind: int) -> dict[str, float]:
        reports = opend().of(STATEMENTS, "HK.00700", financialType=kind, num=50).reportList
        return {report.periodText: amounts(report)[1001] for report in reports}

    quarters = revenues(QUARTERS)
    of_2024 = [quarters[f"2024/Q{number}"] for number in (1, 2, 3, 4)]
    assert revenues(HALF)["2024/Q6"] == sum(of_2024[:2])
    assert revenues(NINE)["2024/Q9"] == sum(of_2024[:3])
    assert revenues(ANNUAL)["2024/FY"] == sum(of_2024)


def test_statements_of_one_period_agree() -> None:
    reports = [opend().of(STATEMENTS, "US.AAPL", statementType=kind).reportList[0] for kind in (1, 2, 3, 4)]
    income, balance, cash, key = (amounts(report) for report in reports)
    assert income[1012] == cash[3001]
    assert balance[2001] == cash[3011]
    assert key[4001] == income[1013]
    assert key[4005] == pytest.approx(100 * income[1012] / balance[2013], rel=1e-6)
    assert key[4009] == pytest.approx(100 * income[1012] / income[1001], rel=1e-6)


def test_changes_are_those_from_the_reports_before() -> None:
    reports = opend().of(STATEMENTS, "HK.00700", financialType=QUARTERS, num=6).reportList
    now, quarter_before, year_before = reports[0], reports[1], reports[4]
    assert (now.fiscalYear, now.financialType) == (year_before.fiscalYear + 1, year_before.financialType)
    revenue = next(item for item in now.itemList if item.fieldId == 1001)
    assert revenue.yoy == pytest.approx(100 * (revenue.data / amounts(year_before)[1001] - 1), abs=1e-3)
    assert revenue.qoq == pytest.approx(100 * (revenue.data / amounts(quarter_before)[1001] - 1), abs=1e-3)


@pytest.mark.parametrize(
    ("asked", "kinds"), [(Q2, {Q2}), (QUARTERS, {1, 2, 3, 4}), (MIXED, {1, 2, 3, 4, 7}), (SO_FAR, {1, 5, 6, 7})]
)
def test_only_the_asked_periods_come_the_newest_first(asked: int, kinds: set[int]) -> None:
    reports = opend().of(STATEMENTS, "HK.00700", financialType=asked, num=50).reportList
    assert {report.financialType for report in reports} == kinds
    ends = [report.dateTimeStr for report in reports]
    assert ends == sorted(ends, reverse=True)


def test_a_report_is_there_from_the_day_on_which_it_comes_out() -> None:
    last = opend().of(STATEMENTS, "HK.00700", financialType=QUARTERS).reportList[0]
    earnings = opend().of("Qot_GetFinancialsEarningsPriceMove", "HK.00700", periodCount=1).detailList[0]
    assert (last.fiscalYear, last.financialType) == (earnings.fiscalYear, earnings.financialType)
    day = earnings.pubTradingDayStr
    before = opend(start=f"{day} 00:00:00+08:00")
    eve = before.of(STATEMENTS, "HK.00700", financialType=QUARTERS).reportList[0]
    assert eve.dateTimeStr < last.dateTimeStr


def test_every_field_has_its_name() -> None:
    s2c = opend().of(STATEMENTS, "HK.00700", statementType=KEY_FIGURES)
    names = {each.fieldId: each.displayName for each in s2c.structureList}
    assert all(names.values())
    assert all(set(amounts(report)) == set(names) for report in s2c.reportList)


def test_money_is_converted_and_ratios_are_not() -> None:
    own = amounts(opend().of(STATEMENTS, "HK.00700", statementType=KEY_FIGURES).reportList[0])
    other = amounts(opend().of(STATEMENTS, "HK.00700", statementType=KEY_FIGURES, currencyCode="USD").reportList[0])
    assert own[4001] == pytest.approx(7.8 * other[4001], rel=1e-4)
    assert own[4007] == other[4007]


def test_reports_come_in_pages() -> None:
    fields = {"security": security("HK.00700"), "financialType": QUARTERS}
    whole = opend().ask(STATEMENTS, **fields, num=50).reportList
    pages = list(opend().pages(STATEMENTS, "reportList", **fields, num=20))
    assert [row.periodText for page in pages for row in page][:50] == [row.periodText for row in whole]


@pytest.mark.parametrize(("field", "value"), [("currencyCode", "XXX"), ("num", 51), ("num", -1)])
def test_bad_requests_are_refused(field: str, value: object) -> None:
    assert field in opend().refusal(STATEMENTS, security=security("HK.00700"), **{field: value})


# --- revenue


@pytest.mark.parametrize("code", CODES)
def test_the_parts_of_revenue_add_up_to_it(code: str) -> None:
    s2c = opend().of(BREAKDOWN, code)
    report = opend().of(STATEMENTS, code, financialType=s2c.screenDateList[0].financialType).reportList[0]
    assert s2c.period == report.periodText
    assert {group.type for group in s2c.breakdownList} == {1, 2, 4, 8}
    for group in s2c.breakdownList:
        assert sum(item.mainOperIncome for item in group.itemList) == pytest.approx(amounts(report)[1001], abs=0.01)
        assert sum(item.ratio for item in group.itemList) == pytest.approx(100, abs=0.001)
        assert all(item.mainOperIncome > 0 for item in group.itemList)


def test_each_listed_period_can_be_asked_for() -> None:
    dates = opend().of(BREAKDOWN, "HK.00700").screenDateList
    assert len(dates) > 3
    for each in dates:
        s2c = opend().of(BREAKDOWN, "HK.00700", date=each.date, financialType=each.financialType)
        assert s2c.period == each.periodText


def test_a_period_that_is_not_listed_is_refused() -> None:
    assert "date 77" in opend().refusal(BREAKDOWN, security=security("HK.00700"), date=77)


def test_other_companies_have_other_figures() -> None:
    codes = ["HK.00700", "HK.00005", "HK.00001", "HK.09988", "HK.01810", "HK.01299"]
    assert len({amounts(opend().of(STATEMENTS, code).reportList[0])[1001] for code in codes}) == len(codes)
