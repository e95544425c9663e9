from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

TENCENT = security("HK.00700")
BUY, SELL, BULL, BEAR, INLINE = (
    number("Qot_Common.WarrantType", name) for name in ("Buy", "Sell", "Bull", "Bear", "InLine")
)


def sort_field(name: str) -> int:
    return number("Qot_Common.SortField", name)


# Each with the field of a row.
SORTS = {
    "Code": lambda row: row.stock.code,
    "CurPrice": lambda row: row.curPrice,
    "PriceChangeVal": lambda row: row.priceChangeVal,
    "ChangeRate": lambda row: row.changeRate,
    "Status": lambda row: row.status,
    "BidPrice": lambda row: row.bidPrice,
    "AskPrice": lambda row: row.askPrice,
    "BidVol": lambda row: row.bidVol,
    "AskVol": lambda row: row.askVol,
    "Volume": lambda row: row.volume,
    "Turnover": lambda row: row.turnover,
    "Amplitude": lambda row: row.amplitude,
    "Score": lambda row: row.score,
    "Premium": lambda row: row.premium,
    "EffectiveLeverage": lambda row: row.effectiveLeverage,
    "Delta": lambda row: row.delta if row.HasField("delta") else None,
    "ImpliedVolatility": lambda row: row.impliedVolatility if row.HasField("impliedVolatility") else None,
    "Type": lambda row: row.type,
    "StrikePrice": lambda row: row.strikePrice,
    "BreakEvenPoint": lambda row: row.breakEvenPoint,
    "MaturityTime": lambda row: row.maturityTime,
    "ListTime": lambda row: row.listTime,
    "LastTradeTime": lambda row: row.lastTradeTime,
    "Leverage": lambda row: row.leverage,
    "InOutMoney": lambda row: row.ipop,
    "RecoveryPrice": lambda row: row.recoveryPrice if row.HasField("recoveryPrice") else None,
    "ChangePrice": lambda row: row.conversionPrice,
    "Change": lambda row: row.conversionRatio,
    "StreetRate": lambda row: row.streetRate,
    "StreetVol": lambda row: row.streetVol,
    "WarrantName": lambda row: row.name,
    "Issuer": lambda row: row.issuer,
    "LotSize": lambda row: row.lotSize,
    "IssueSize": lambda row: row.issueSize,
    "UpperStrikePrice": lambda row: row.upperStrikePrice if row.HasField("upperStrikePrice") else None,
    "LowerStrikePrice": lambda row: row.lowerStrikePrice if row.HasField("lowerStrikePrice") else None,
    "InLinePriceStatus": lambda row: row.inLinePriceStatus if row.HasField("inLinePriceStatus") else None,
}
# What the ends of ranges are called, each with the field of a row.
RANGES = {
    "curPrice": "curPrice",
    "strikePrice": "strikePrice",
    "street": "streetRate",
    "conversion": "conversionRatio",
    "vol": "volume",
    "premium": "premium",
    "leverageRatio": "leverage",
    "delta": "delta",
    "implied": "impliedVolatility",
    "recoveryPrice": "recoveryPrice",
    "priceRecoveryRatio": "priceRecoveryRatio",
}


def ask(desk: Desk, **c2s: Any) -> Any:
    usual = {"begin": 0, "num": 200, "sortField": sort_field("Code"), "ascend": True, "owner": TENCENT}
    return desk.ask("Qot_GetWarrant", **(usual | c2s))


def rows(desk: Desk, **c2s: Any) -> list[Any]:
    return list(ask(desk, **c2s).warrantDataList)


def codes(found: list[Any]) -> list[str]:
    return [row.stock.code for row in found]


def test_the_warrants_of_a_stock_are_all_found(desk: Desk) -> None:
    found = ask(desk)
    expected = desk.market.universe.warrants_of(desk.find("HK.00700"))

    assert codes(found.warrantDataList) == sorted(warrant.code for warrant in expected)
    assert (found.lastPage, found.allCount) == (True, len(expected))
    assert {code_of(row.owner) for row in found.warrantDataList} == {"HK.00700"}


def test_a_row_shows_what_the_snapshot_shows(desk: Desk) -> None:
    for row in rows(desk)[::15]:
        (found,) = desk.ask("Qot_GetSecuritySnapshot", securityList=[row.stock]).snapshotList
        basic, told = found.basic, found.warrantExData
        assert (row.curPrice, row.volume, row.lastClosePrice) == (basic.curPrice, basic.volume, basic.lastClosePrice)
        assert (row.bidPrice, row.askPrice) == (basic.bidPrice, basic.askPrice)
        assert (row.strikePrice, row.conversionRatio) == (told.strikePrice, told.conversionRate)
        assert row.premium == pytest.approx(told.premium)
        assert (row.streetRate, row.streetVol, row.score) == (told.streetRate, told.streetVolumn, told.score)


def test_each_kind_has_figures_of_its_own(desk: Desk) -> None:
    for kind, own, others in (
        (BUY, ("delta", "impliedVolatility"), ("recoveryPrice", "upperStrikePrice")),
        (BULL, ("recoveryPrice", "priceRecoveryRatio"), ("delta", "lowerStrikePrice")),
        (INLINE, ("upperStrikePrice", "lowerStrikePrice", "inLinePriceStatus"), ("delta", "recoveryPrice")),
    ):
        found = rows(desk, typeList=[kind])
        assert found
        assert {row.type for row in found} == {kind}
        for row in found:
            assert all(row.HasField(name) for name in own)
            assert not any(row.HasField(name) for name in others)


@settings(max_examples=30, deadline=None)
@given(name=st.sampled_from(sorted(SORTS)), ascending=st.booleans())
def test_rows_are_sorted_as_asked_and_those_without_the_figure_come_last(
    desk: Desk, name: str, ascending: bool
) -> None:
    figures = [SORTS[name](row) for row in rows(desk, sortField=sort_field(name), ascend=ascending)]
    known = [figure for figure in figures if figure is not None]

    assert figures[: len(known)] == sorted(known, reverse=not ascending)


@settings(max_examples=30, deadline=None)
@given(
    bounds=st.dictionaries(
        st.sampled_from(sorted(RANGES)), st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted), min_size=1, max_size=2
    )
)
def test_a_filter_lets_through_what_fits_and_nothing_else(desk: Desk, bounds: dict[str, list[float]]) -> None:
    everything = rows(desk)
    limits: dict[str, float] = {}
    expected = everything
    for name, parts in bounds.items():
        field = RANGES[name]
        having = [row for row in everything if field not in OPTIONAL or row.HasField(field)]
        values = sorted(getattr(row, field) for row in having)
        low, high = (values[int(part * (len(values) - 1))] for part in parts)
        limits |= {f"{name}Min": low, f"{name}Max": high}
        fitting = {row.stock.code for row in having if low <= getattr(row, field) <= high}
        expected = [row for row in expected if row.stock.code in fitting]

    assert codes(rows(desk, **limits)) == codes(expected)


OPTIONAL = ("delta", "impliedVolatility", "recoveryPrice", "priceRecoveryRatio")


@settings(max_examples=15, deadline=None)
@given(size=st.integers(1, 60), name=st.sampled_from(["Code", "Premium", "MaturityTime"]))
def test_pages_join_to_the_whole(desk: Desk, size: int, name: str) -> None:
    terms = {"sortField": sort_field(name), "ascend": False}
    joined: list[str] = []
    while True:
        page = ask(desk, begin=len(joined), num=size, **terms)
        joined += codes(page.warrantDataList)
        if page.lastPage:
            break
        assert len(page.warrantDataList) == size

    assert joined == codes(rows(desk, **terms))
    assert len(joined) == page.allCount


def test_terms_narrow_it_down(desk: Desk) -> None:
    everything = rows(desk)
    issuers = sorted({row.issuer for row in everything})[:2]
    wanted = {"issuerList": issuers, "maturityTimeMin": "2025-09-01", "maturityTimeMax": "2025-12-31"}

    assert codes(rows(desk, **wanted)) == [
        row.stock.code
        for row in everything
        if row.issuer in issuers and "2025-09-01" <= row.maturityTime <= "2025-12-31"
    ]


def test_in_and_out_of_the_money_are_all_there_is(desk: Desk) -> None:
    outside, inside = (codes(rows(desk, priceType=kind)) for kind in (1, 2))

    assert sorted(outside + inside) == codes(rows(desk))
    spot = desk.market.price(desk.find("HK.00700"))
    for code in inside:
        terms = desk.find(f"HK.{code}").terms
        if terms.kind in (BUY, BULL):
            assert terms.strike < spot


def test_the_time_of_listing_narrows_it_down(desk: Desk) -> None:
    period = number("Qot_Common.IpoPeriod", "Lastmonth")
    found = rows(desk, owner=security("HK.800000"), ipoPeriod=period)

    assert found
    assert all(date(2025, 5, 19) <= date.fromisoformat(row.listTime) <= date(2025, 6, 18) for row in found)


def test_without_an_owner_all_of_the_market_are_looked_at(desk: Desk) -> None:
    request = {"begin": 0, "num": 20, "sortField": sort_field("Code"), "ascend": True}
    found = desk.ask("Qot_GetWarrant", **request)

    assert found.allCount > 1000
    assert not found.lastPage
    assert len(found.warrantDataList) == 20


@pytest.mark.parametrize(
    ("c2s", "text"),
    [
        ({"num": 201}, "num must be from 1 to 200, not 201"),
        ({"begin": -1}, "begin must be from 0"),
        ({"sortField": 35}, "sortField 35 does not apply to warrants"),
        ({"owner": security("US.AAPL")}, "owner US.AAPL has no warrants"),
        ({"typeList": [9]}, "typeList 9 is no WarrantType"),
        ({"maturityTimeMin": "soon"}, "maturityTimeMin must be such as 2025-06-18"),
    ],
)
def test_bad_requests_are_refused(desk: Desk, c2s: dict[str, Any], text: str) -> None:
    usual = {"begin": 0, "num": 10, "sortField": sort_field("Code"), "ascend": True}
    assert text in desk.refusal("Qot_GetWarrant", **(usual | c2s))
