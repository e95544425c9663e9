from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from opend import schema
from opend.simulator import Simulator
from tests.simulator.raw_client import RawClient
from tests.simulator.research.company_kit import MORNING, Opend, opend, security

ABOUT_SECURITIES: dict[str, dict[str, Any]] = {
    "Qot_GetCompanyProfile": {},
    "Qot_GetCompanyExecutives": {},
    "Qot_GetCompanyExecutiveBackground": {},
    "Qot_GetCompanyOperationalEfficiency": {},
    "Qot_GetFinancialsStatements": {},
    "Qot_GetFinancialsRevenueBreakdown": {},
    "Qot_GetFinancialsEarningsPriceMove": {"periodCount": 1},
    "Qot_GetFinancialsEarningsPriceHistory": {},
    "Qot_GetResearchAnalystConsensus": {},
    "Qot_GetResearchRatingSummary": {},
    "Qot_GetResearchMorningstarReport": {},
    "Qot_GetCorporateActionsDividends": {},
    "Qot_GetShareholdersOverview": {},
    "Qot_GetShareholdersHolderDetail": {},
    "Qot_GetShareholdersHoldingChanges": {},
    "Qot_GetShareholdersInstitutional": {},
    "Qot_GetHoldingChangeList": {"holderCategory": 1},
    "Qot_GetInsiderHolderList": {},
    "Qot_GetInsiderTradeList": {},
    "Qot_GetDailyShortVolume": {},
    "Qot_GetShortInterest": {},
    "Qot_GetTopTenBuySellBrokers": {},
}
FOUND_BY_NAME: dict[str, dict[str, Any]] = {
    "Qot_GetSearchNews": {"keyword": "HK.00005"},
    "SkillWrap_TechnicalUnusual": {"stock_symbol": "HK.00005"},
    "SkillWrap_FinancialUnusual": {"stock_symbol": "HK.00005"},
    "SkillWrap_DerivativeUnusual": {"stock_symbol": "HK.00005"},
}


@cache
def another(seed: int = 7) -> Opend:
    return Opend(seed, MORNING)


@pytest.mark.parametrize("name", ABOUT_SECURITIES)
def test_an_answer_depends_on_seed_and_security_and_on_nothing_else(name: str) -> None:
    fields = {"security": security("HK.00005"), **ABOUT_SECURITIES[name]}
    answer = opend().ask(name, **fields)
    assert opend().ask(name, **fields) == answer
    assert another().ask(name, **fields) == answer
    assert opend().ask(name, **{**fields, "security": security("HK.00011")}) != answer
    assert another(8).ask(name, **fields) != answer


@pytest.mark.parametrize("name", FOUND_BY_NAME)
def test_what_is_found_by_name_is_the_same_for_a_seed(name: str) -> None:
    answer = opend().ask(name, **FOUND_BY_NAME[name])
    assert another().ask(name, **FOUND_BY_NAME[name]) == answer
    assert another(8).ask(name, **FOUND_BY_NAME[name]) != answer


def test_clients_get_these_answers_over_the_wire() -> None:
    name = "Qot_GetShareholdersHolderDetail"
    request: Any = schema.message_class(f"{name}.Request")(c2s={"security": security("HK.00005")})
    with Simulator(seed=7, speed=0, start=MORNING) as simulator, RawClient(simulator.port) as client:
        client.log_in()
        assert client.call(name, request).s2c == opend().ask(name, security=security("HK.00005"))
