from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from opend.simulator.market.instruments import Kind
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

WARRANT, FUTURE = (number("Qot_GetReference.ReferenceType", name) for name in ("Warrant", "Future"))
STOCK, TRUST, INDEX, OPTION = (number("Qot_Common.SecurityType", name) for name in ("Eqty", "Trust", "Index", "Drvt"))


def infos(desk: Desk, *codes: str) -> list[Any]:
    return list(desk.ask("Qot_GetStaticInfo", securityList=[security(code) for code in codes]).staticInfoList)


def test_a_stock_is_told_with_all_that_a_stock_has(desk: Desk) -> None:
    (info,) = infos(desk, "HK.00700")

    basic = info.basic
    assert (basic.name, basic.lotSize, basic.secType) == ("Tencent", 100, STOCK)
    assert (basic.listTime, basic.listTimestamp) == ("2004-06-16", 1_087_315_200)
    assert (basic.delisting, basic.exchType) == (False, number("Qot_Common.ExchType", "HK_MainBoard"))
    assert basic.id == desk.find("HK.00700").id
    assert [field.name for field, _ in info.ListFields()] == ["basic"]


def test_securities_come_in_the_order_of_the_request_and_once(desk: Desk) -> None:
    codes = ["US.AAPL", "HK.800000", "HK.00700", "US.AAPL", "SH.600519", "JP.7203"]

    assert [code_of(info.basic.security) for info in infos(desk, *codes)] == list(dict.fromkeys(codes))


def test_all_of_a_market_and_kind(desk: Desk) -> None:
    for market, kind in ((1, Kind.STOCK), (11, Kind.TRUST), (21, Kind.INDEX), (1, Kind.WARRANT)):
        found = desk.ask("Qot_GetStaticInfo", market=market, secType=kind).staticInfoList
        expected = desk.market.universe.all(market, kind)

        assert [info.basic.security.code for info in found] == [instrument.code for instrument in expected]
        assert {info.basic.secType for info in found} == {kind}


def test_plates_are_a_kind_too(desk: Desk) -> None:
    found = desk.ask("Qot_GetStaticInfo", market=22, secType=Kind.PLATE).staticInfoList

    assert len(found) == len(desk.market.universe.plates(22)) > 50


def test_warrants_futures_and_options_tell_their_terms(desk: Desk) -> None:
    universe, tencent = desk.market.universe, desk.find("HK.00700")
    warrant = universe.warrants_of(tencent)[0]
    option = universe.options_of(tencent, universe.expiries(tencent, date(2025, 6, 18))[0])[3]
    future = universe.futures_of(desk.find("HK.HSImain"))[1]
    codes = [f"HK.{each.code}" for each in (warrant, option, future)]
    of_warrant, of_option, of_future = infos(desk, *codes)

    assert of_warrant.warrantExData.type == warrant.terms.kind
    assert code_of(of_warrant.warrantExData.owner) == "HK.00700"
    told = of_option.optionExData
    assert (told.type, told.strikePrice, told.strikeTime) == (2, option.terms.strike, "2025-06-20")
    assert (told.market, told.suspend, code_of(told.owner)) == ("HK", False, "HK.00700")
    assert (of_option.basic.lotSize, of_option.basic.listTime) == (100, "")
    assert not told.HasField("indexOptionType")
    assert of_future.futureExData.lastTradeTime == "2025-06-27"
    assert not of_future.futureExData.isMainContract
    assert of_future.basic.lotSize == 50


def test_options_on_an_index_tell_which_kind_they_are(desk: Desk) -> None:
    index = desk.find("HK.800000")
    option = desk.market.universe.options_of(index, desk.market.universe.expiries(index, date(2025, 6, 18))[0])[0]
    (info,) = infos(desk, f"HK.{option.code}")

    assert info.optionExData.indexOptionType == number("Qot_Common.IndexOptionType", "Normal")


def test_a_main_contract_has_no_last_day(desk: Desk) -> None:
    (info,) = infos(desk, "US.ESmain")

    assert info.futureExData.isMainContract
    assert info.futureExData.lastTradeTime == ""


def test_references_are_the_warrants_of_a_stock_and_the_futures_of_a_product(desk: Desk) -> None:
    warrants = desk.ask("Qot_GetReference", security=security("HK.00700"), referenceType=WARRANT).staticInfoList
    futures = desk.ask("Qot_GetReference", security=security("HK.HSImain"), referenceType=FUTURE).staticInfoList

    assert len(warrants) > 20
    assert {code_of(info.warrantExData.owner) for info in warrants} == {"HK.00700"}
    assert [info.futureExData.isMainContract for info in futures] == [True] + [False] * (len(futures) - 1)
    assert all(info.basic.security.code.startswith("HSI") for info in futures)


@pytest.mark.parametrize(
    ("c2s", "text"),
    [
        ({"securityList": [security("HK.99999")]}, "unknown security HK.99999"),
        ({}, "securityList is empty and market is missing: one of them is needed"),
        ({"market": 5}, "market 5 is no QotMarket"),
        ({"market": 1, "secType": 77}, "secType 77 is no SecurityType"),
        ({"market": 1, "secType": OPTION}, "secType Drvt: options are listed by GetOptionChain"),
    ],
)
def test_bad_requests_are_refused(desk: Desk, c2s: dict[str, Any], text: str) -> None:
    assert text in desk.refusal("Qot_GetStaticInfo", **c2s)


def test_a_reference_of_no_kind_is_refused(desk: Desk) -> None:
    text = desk.refusal("Qot_GetReference", security=security("HK.00700"), referenceType=0)

    assert text == "referenceType 0 is no ReferenceType"
