"""Bars of the past and subscriptions as each brand's users ask for them, blocking and with asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.model import Brand
from opend.simulator import Simulator
from opend.simulator.responder import Call
from tests.brands.kit import BRANDS, module
from tests.runtime.kit import eventually, message

BAR = {"time": "2026-01-05 00:00:00", "isBlank": False, "openPrice": 1.5, "volume": 7}
PAGES = {b"": b"second", b"second": b"third", b"third": None}
LENGTH = len(PAGES)


@pytest.fixture(params=BRANDS, ids=lambda brand: brand.key)
def brand(request: pytest.FixtureRequest) -> Brand:
    chosen: Brand = request.param
    return chosen


@pytest.fixture
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7) as simulator:
        simulator.server.responder.register("Qot_RequestHistoryKL", history)
        yield simulator


def history(call: Call) -> Any:
    """One bar a page."""
    c2s: Any = call.request.c2s  # type: ignore[attr-defined]
    key = PAGES[c2s.nextReqKey]
    s2c = {"security": c2s.security, "klList": [BAR]} | ({"nextReqKey": key} if key else {})
    return message("Qot_RequestHistoryKL.Response", {"retType": 0, "s2c": s2c})


def test_pages_of_bars(brand: Brand, opend: Simulator) -> None:
    package = module(brand)
    with package.OpenQuoteContext(port=opend.port) as context:
        pages = list(context.iter_history_kline("HK.00700", max_count=1))
        code, table, key = context.request_history_kline("HK.00700", max_count=2)
    assert [len(page) for page in pages] == [1] * LENGTH
    assert (code, len(table), key) == (0, 2, b"third")


def test_pages_of_bars_with_asyncio(brand: Brand, opend: Simulator) -> None:
    async def pages() -> list[Any]:
        async with module(brand, "aio").OpenQuoteContext(port=opend.port) as context:
            return [page async for page in context.iter_history_kline("HK.00700")]

    assert [len(page) for page in asyncio.run(pages())] == [1] * LENGTH


def test_columns_are_those_that_are_asked_for(brand: Brand, opend: Simulator) -> None:
    package = module(brand)
    fields = [package.KL_FIELD.TRADE_VOL, package.KL_FIELD.OPEN, package.KL_FIELD.OPEN]
    with package.OpenQuoteContext(port=opend.port) as context:
        _, table, _ = context.request_history_kline("HK.00700", fields=fields, max_count=None, autype=None)
    assert list(table.columns) == ["code", "name", "volume", "open"]
    assert table.values.tolist() == [["HK.00700", "N/A", 7, 1.5]] * LENGTH


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"code_list": [], "subtype_list": ["QUOTE"]}, "code_list"),
        ({"code_list": None, "subtype_list": ["QUOTE"]}, "code_list"),
        ({"code_list": ["HK.00700"], "subtype_list": []}, "subtype_list"),
        ({"code_list": ["HK.00700"], "subtype_list": ["QUOTES"]}, "ORDER_BOOK"),
    ],
)
def test_a_subscription_of_nothing_is_refused(
    brand: Brand, opend: Simulator, arguments: dict[str, Any], told: str
) -> None:
    with module(brand).OpenQuoteContext(port=opend.port) as context:
        for method in (context.subscribe, context.unsubscribe, context.subscribe_event_contract):
            code, text = method(**arguments)
            assert code == -1 and told in text


def test_subscriptions_outlive_the_connection(brand: Brand, opend: Simulator) -> None:
    package, asked = module(brand), []

    def answer(call: Call) -> Any:
        asked.append(call.request)
        return message("Qot_Sub.Response", {"retType": 0})

    opend.server.responder.register("Qot_Sub", answer)
    with package.OpenQuoteContext(port=opend.port, security_firm=package.SecurityFirm.FUTUINC) as context:
        assert context.subscribe("HK.00700", package.SubType.K_DAY, session=package.Session.ALL) == (0, None)
        opend.drop_connections()
        eventually(lambda: len(asked) == 2 and not context.missing_subscriptions)
        assert asked[1] == asked[0]
        assert context.unsubscribe(None, None, unsubscribe_all=True) == (0, None)
        opend.drop_connections()
        eventually(lambda: context.query_subscription()[0] == 0)
    assert len(asked) == 3
