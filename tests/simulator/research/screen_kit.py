"""What tests of the stock screener share: conditions, and the values that are asked for as a table."""

from __future__ import annotations

from typing import Any

from tests.simulator.research.company_kit import opend
from tests.simulator.research.market_kit import between

NAME = "Qot_StockScreen"
HK, CN, SG, NOWHERE = 1, 3, 4, 6
MARKET, INDEX, WATCHLIST, HAS_OPTION, HAS_WARRANT, IS_AH = 1, 3, 4, 6, 7, 9
CODE, STOCK_NAME, INDUSTRY = 1101, 1102, 1103
PRICE, CHANGE_RATE, MARKET_CAP, PE_TTM, DIVIDEND_RATIO, LISTED_DAYS = 2201, 2206, 2301, 2303, 2305, 2307
DAYS_CHANGE, DAYS_VOLUME = 3102, 3104
NET_PROFIT, PROFIT_GROWTH, ROE = 4101, 4102, 4110
ANNUAL = 100
ASCENDING, DESCENDING, ASCENDING_SIZE, DESCENDING_SIZE = 1, 2, 3, 4


def of_market(market: int) -> dict[str, Any]:
    return {"simpleFieldQuery": {"simpleField": MARKET, "screenValueList": [market]}}


def field(number: int, *values: int) -> dict[str, Any]:
    return {"simpleFieldQuery": {"simpleField": number, "screenValueList": values}}


def simple(name: int, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    return {"simplePropertyQuery": {"property": {"name": name}, **between(low, high)}}


def basic(name: int) -> dict[str, Any]:
    return {"basicProperty": {"name": name}}


def ask(*filters: dict[str, Any], market: int = SG, retrieve: Any = (), **fields: Any) -> Any:
    asked = {"filterList": [of_market(market), *filters], "retrieveList": retrieve}
    return opend().ask(NAME, **asked | fields)


def value(result: Any) -> Any:
    inner = result.ListFields()[0][1]
    return {1: inner.sval, 2: inner.ival, 3: list(inner.aval), 4: inner.dval}[inner.valueType]


def table(*filters: dict[str, Any], retrieve: list[dict[str, Any]], **fields: Any) -> dict[str, list[Any]]:
    """The values that are asked for, by code; all have them."""
    items = ask(*filters, retrieve=[basic(CODE), *retrieve], **fields).dataList
    rows = [[value(result) for result in item.results] for item in items]
    assert all(len(row) == 1 + len(retrieve) for row in rows)
    return {row[0]: row[1:] for row in rows}


def codes(*filters: dict[str, Any], **fields: Any) -> list[str]:
    return list(table(*filters, retrieve=[], **fields))
