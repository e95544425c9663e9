from __future__ import annotations

import pytest

from tests.simulator.research.company_kit import opend, security

EXECUTIVES, BACKGROUND = "Qot_GetCompanyExecutives", "Qot_GetCompanyExecutiveBackground"
EFFICIENCY = "Qot_GetCompanyOperationalEfficiency"


def test_every_executive_has_a_background() -> None:
    board = opend().of(EXECUTIVES, "HK.00700").directorList
    assert len(board) >= 5
    for leader in board:
        text = opend().of(BACKGROUND, "HK.00700", leaderName=leader.leaderName).briefBackground
        assert text.startswith(f"{leader.leaderName}, aged {leader.leaderAge}, is {leader.positionName}")
        assert ("She " in text) == (leader.leaderGender == "Female")


def test_executives_are_different_people_who_are_in_office() -> None:
    board = opend().of(EXECUTIVES, "US.AAPL").directorList
    assert len({leader.leaderName for leader in board}) == len(board)
    assert all(leader.issueDateStr < leader.beginDateStr <= "2025-06-18" for leader in board)
    assert max(board, key=lambda leader: leader.annualSalary).positionName.startswith("Ch")


def test_those_in_office_change_with_the_years() -> None:
    now = {leader.leaderName for leader in opend().of(EXECUTIVES, "HK.00700").directorList}
    later = {
        leader.leaderName for leader in opend(start="2035-06-18 10:00:00+08:00").of(EXECUTIVES, "HK.00700").directorList
    }
    assert not now & later


def test_a_leader_of_another_company_is_refused() -> None:
    name = opend().of(EXECUTIVES, "US.AAPL").directorList[0].leaderName
    assert name in opend().refusal(BACKGROUND, security=security("HK.00700"), leaderName=name)


def test_the_profile_names_the_chairman_and_the_web_site() -> None:
    facts = {item.name: item for item in opend().of("Qot_GetCompanyProfile", "HK.00700").itemList}
    board = opend().of(EXECUTIVES, "HK.00700").directorList
    assert facts["Chairman"].value == next(each.leaderName for each in board if "Chairman" in each.positionName)
    assert facts["Listing Date"].value == "2004-06-16"
    assert facts["Website"].value.startswith("https://")
    assert facts["Website"].fieldType == 1
    assert facts["Business"].fieldType == 2


def test_what_each_employee_earns_adds_up_to_the_statements() -> None:
    latest = opend().of(EFFICIENCY, "HK.00700").itemList[0]
    report = opend().of("Qot_GetFinancialsStatements", "HK.00700").reportList[0]
    assert latest.periodText == report.periodText
    amounts = {item.fieldId: item.data for item in report.itemList}
    for per_head, line in (
        (latest.incomePerCapita, 1001),
        (latest.profitPerCapita, 1008),
        (latest.netProfitPerCapita, 1012),
    ):
        assert per_head * latest.employeeNum == pytest.approx(amounts[line], rel=1e-6)


def test_the_change_over_a_year_is_that_from_the_period_before() -> None:
    now, before, *_ = opend().of(EFFICIENCY, "HK.00700").itemList
    assert now.fiscalYear == before.fiscalYear + 1
    assert now.employeeNumYoy == pytest.approx(100 * (now.employeeNum / before.employeeNum - 1), abs=1e-3)
    assert now.incomePerCapitaYoy == pytest.approx(100 * (now.incomePerCapita / before.incomePerCapita - 1), abs=1e-3)


def test_pages_of_periods_join_without_gap_or_double() -> None:
    whole = list(opend().of(EFFICIENCY, "HK.00700", num=50).itemList)
    pages = list(opend().pages(EFFICIENCY, "itemList", security=security("HK.00700"), num=4))
    assert [len(page) for page in pages[:-1]] == [4] * (len(pages) - 1)
    assert [row for page in pages for row in page] == whole


def test_amounts_can_be_had_in_another_currency() -> None:
    own, other = opend().of(EFFICIENCY, "HK.00700"), opend().of(EFFICIENCY, "HK.00700", currencyCode="USD")
    assert (own.currencyCode, other.currencyCode) == ("HKD", "USD")
    assert own.itemList[0].incomePerCapita == pytest.approx(7.8 * other.itemList[0].incomePerCapita, rel=1e-5)
    assert own.itemList[0].employeeNum == other.itemList[0].employeeNum


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"currencyCode": "XYZ"}, "currencyCode 'XYZ' is unknown"),
        ({"num": 0}, "num must be from 1 to 50"),
        ({"nextKey": "-1"}, "is no page"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, object], words: str) -> None:
    assert words in opend().refusal(EFFICIENCY, security=security("HK.00700"), **fields)


@pytest.mark.parametrize(
    ("code", "words"), [("HK.800000", "it is an index"), ("HK.02800", "it is a fund"), ("HK.XXX", "unknown")]
)
@pytest.mark.parametrize(
    "name", ["Qot_GetCompanyProfile", EXECUTIVES, BACKGROUND, EFFICIENCY, "Qot_GetFinancialsStatements"]
)
def test_what_is_no_company_has_none_of_this(name: str, code: str, words: str) -> None:
    assert words in opend().refusal(name, security=security(code))
