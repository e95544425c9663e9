from __future__ import annotations

from typing import Any

from tests.simulator.quotes.desk import Desk, code_of, security


def infos(desk: Desk, *codes: str) -> list[Any]:
    return list(desk.ask("Qot_GetFutureInfo", securityList=[security(code) for code in codes]).futureInfoList)


def test_a_main_contract_names_the_one_it_stands_for(desk: Desk) -> None:
    (info,) = infos(desk, "HK.HSImain")

    assert (code_of(info.security), code_of(info.origin), code_of(info.owner)) == (
        "HK.HSImain",
        "HK.HSI2506",
        "HK.800000",
    )
    assert (info.exchange, info.contractType, info.quoteCurrency) == ("HKEX", "Index futures", "HKD")
    assert (info.contractSize, info.contractSizeUnit, info.minVar) == (50, "HKD per point", 1)
    assert info.lastTradeTime == ""


def test_hours_of_the_evening_before_begin_below_zero(desk: Desk) -> None:
    (info,) = infos(desk, "HK.HSI2506")

    hours = [(each.begin, each.end) for each in info.tradeTime]
    assert hours == [(17.25 * 60 - 24 * 60, 3 * 60), (9.25 * 60, 12 * 60), (13 * 60, 16.5 * 60)]
    assert (info.timeZone, info.lastTradeTime) == ("CCT", "2025-06-27")
    assert not info.HasField("origin")


def test_what_follows_no_security_names_its_product(desk: Desk) -> None:
    (info,) = infos(desk, "US.CLmain")

    assert not info.HasField("owner")
    assert (info.ownerOther, info.exchange, info.quoteUnit) == ("Crude Oil", "NYMEX", "USD per barrel")
    assert [(each.begin, each.end) for each in info.tradeTime] == [(-7 * 60, 16 * 60)]


def test_every_product_is_told(desk: Desk) -> None:
    mains = [each for each in desk.market.universe.all(kind=10) if each.code.endswith("main")]
    found = infos(desk, *(code_of(each) for each in mains))

    assert len(found) == len(mains) > 30
    assert all(info.exchangeFormatUrl.startswith("https://") and info.tradeTime for info in found)


def test_what_is_no_future_is_refused(desk: Desk) -> None:
    assert desk.refusal("Qot_GetFutureInfo", securityList=[security("HK.00700")]) == (
        "securityList: HK.00700 is no future"
    )
    assert "at most 200" in desk.refusal("Qot_GetFutureInfo", securityList=[security("HK.HSImain")] * 201)
