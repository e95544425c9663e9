from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security
from tests.simulator.research.market_kit import between, falls, rises, snapshots

NAME = "Qot_WarrantScreen"
HK, MALAYSIA = 1, 15
CODE, OWNER, KIND, PRICE, STREET, VOLUME, STRIKE, PREMIUM = 1, 5, 6, 8, 9, 10, 12, 13
IMPLIED, LEVERAGE, DELTA, STATUS, EFFECTIVE, IN_THE_MONEY = 15, 16, 18, 19, 23, 30
CALL, PUT, BULL, BEAR, INLINE = 1, 2, 3, 4, 5
ASCENDING, DESCENDING = 0, 1


def ask(*filters: dict[str, Any], **fields: Any) -> Any:
    return opend().ask(NAME, **{"marketType": HK, "filterList": filters} | fields)


def texts(field: int, *values: str) -> dict[str, Any]:
    return {"fieldId": field, "choices": [{"contentType": 2, "text": value} for value in values]}


def numbers(field: int, *values: int) -> dict[str, Any]:
    return {"fieldId": field, "choices": [{"contentType": 1, "value": value} for value in values]}


def bounds(field: int, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    return {"fieldId": field, "interval": between(low, high)}


def by(field: int, direction: int) -> list[dict[str, int]]:
    return [{"sortFieldId": field, "direction": direction}]


OF_TENCENT = texts(OWNER, "00700")


def test_rows_tell_what_snapshots_tell() -> None:
    rows = ask(OF_TENCENT, sortList=by(VOLUME, DESCENDING), pageCount=12).warrants
    for row, snapshot in zip(rows, snapshots(opend(), [row.security for row in rows]), strict=True):
        basic, more = snapshot.basic, snapshot.warrantExData
        assert (row.currentPrice, row.volume, row.turnover) == (basic.curPrice, basic.volume, basic.turnover)
        assert (row.highPrice, row.lowPrice, row.lastclosePrice) == (
            basic.highPrice,
            basic.lowPrice,
            basic.lastClosePrice,
        )
        assert (row.strikePrice, row.conversionRatio) == (more.strikePrice, more.conversionRate)
        assert (row.warrantType, row.ownerSecurity.code) == (more.warrantType, "00700")
        assert row.premium == pytest.approx(more.premium, abs=1e-3)
        assert row.leverage == pytest.approx(more.leverage, abs=1e-3)
        assert row.delta == pytest.approx(more.delta, abs=1e-3)


def test_all_warrants_of_a_stock_are_those_that_are_referenced() -> None:
    rows = ask(OF_TENCENT, pageCount=400).warrants
    listed = opend().ask("Qot_GetReference", security=security("HK.00700"), referenceType=1).staticInfoList
    assert sorted(row.security.code for row in rows) == sorted(each.basic.security.code for each in listed)


@pytest.mark.parametrize("kind", [CALL, PUT, BULL, BEAR, INLINE])
def test_kinds_add_up(kind: int) -> None:
    rows = ask(OF_TENCENT, numbers(KIND, kind), pageCount=400).warrants
    assert rows and {row.warrantType for row in rows} == {kind}
    counts = [ask(OF_TENCENT, numbers(KIND, each), onlyCount=True).allCount for each in (CALL, PUT, BULL, BEAR, INLINE)]
    assert sum(counts) == ask(OF_TENCENT, onlyCount=True).allCount
    assert counts[kind - 1] == len(rows)


def test_intervals_hold_for_all_rows() -> None:
    rows = ask(OF_TENCENT, bounds(PRICE, 0.05, 0.3), bounds(LEVERAGE, 2, 20), bounds(STREET, 0, 60)).warrants
    assert rows
    for row in rows:
        assert 0.05 <= row.currentPrice <= 0.3 and 2 <= row.leverage <= 20 and row.streetRate <= 60


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (PRICE, "currentPrice"),
        (VOLUME, "volume"),
        (STRIKE, "strikePrice"),
        (PREMIUM, "premium"),
        (IN_THE_MONEY, "ipop"),
    ],
)
def test_rows_are_sorted_either_way(field: int, name: str) -> None:
    calls = numbers(KIND, CALL)
    assert falls(getattr(row, name) for row in ask(OF_TENCENT, calls, sortList=by(field, DESCENDING)).warrants)
    assert rises(getattr(row, name) for row in ask(OF_TENCENT, calls, sortList=by(field, ASCENDING)).warrants)


def test_pages_join_to_the_whole() -> None:
    whole = ask(OF_TENCENT, sortList=by(STRIKE, ASCENDING), pageCount=400)
    assert whole.lastPage
    parts: list[int] = []
    for start in range(0, whole.allCount, 30):
        s2c = ask(OF_TENCENT, sortList=by(STRIKE, ASCENDING), pageFrom=start, pageCount=30)
        parts += [row.stockId for row in s2c.warrants]
        assert s2c.lastPage == (start + 30 >= whole.allCount)
    assert parts == [row.stockId for row in whole.warrants]


def test_a_code_finds_one() -> None:
    code = ask(OF_TENCENT, pageCount=1).warrants[0].security.code
    assert [row.security.code for row in ask(texts(CODE, code)).warrants] == [code]


def test_only_the_count_where_it_is_asked_for() -> None:
    s2c = ask(OF_TENCENT, onlyCount=True)
    assert s2c.allCount > 0
    assert not s2c.warrants


def test_a_market_without_warrants_has_none() -> None:
    assert ask(marketType=MALAYSIA).allCount == 0


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"marketType": 77}, "marketType"),
        ({"filterList": [{"fieldId": 777}]}, "777"),
        ({"sortList": by(777, 0)}, "777"),
        ({"pageCount": 100_000}, "pageCount"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(NAME, **{"marketType": HK} | fields)
