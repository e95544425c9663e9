"""Order books read as columns are those read level by level."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend import schema
from opend.contexts.irregular_books import order_book
from opend_protocol.enums import OrderBookType
from tests.parity.random_messages import fill

HOLDERS = ("Qot_GetOrderBook.S2C", "Qot_UpdateOrderBook.S2C")


def read(s2c: Any) -> dict[str, Any]:
    return order_book(s2c, s2c.SerializeToString())


def expected_level(level: Any) -> tuple[Any, ...]:
    volume = level.hpVolume if level.HasField("hpVolume") else level.volume
    return level.price, volume, level.orederCount, {each.orderID: each.volume for each in level.detailList}


@pytest.mark.parametrize("holder", HOLDERS)
@pytest.mark.parametrize("left_out", [(), ("detailList",), ("detailList", "hpVolume")], ids=str)
@given(seed=st.integers(0, 2**32))
def test_levels_are_those_read_one_by_one(left_out: tuple[str, ...], holder: str, seed: int) -> None:
    s2c: Any = schema.message_class(holder)()
    fill(s2c, random.Random(seed))
    for level in (*s2c.orderBookBidList, *s2c.orderBookAskList):
        for name in left_out:
            level.ClearField(name)

    book = read(s2c)

    assert repr(book["Bid"]) == repr([expected_level(level) for level in s2c.orderBookBidList])
    assert repr(book["Ask"]) == repr([expected_level(level) for level in s2c.orderBookAskList])


@pytest.mark.parametrize("holder", HOLDERS)
def test_what_a_book_tells_of_itself(holder: str) -> None:
    security = {"market": 1, "code": "00700"}
    s2c = schema.message_class(holder)(security=security, svrRecvTimeBid="b", svrRecvTimeAsk="a")
    named = schema.message_class(holder)(security=security, name="Tencent", orderBookType=1)

    plain, full = read(s2c), read(named)

    assert plain == {
        "code": "HK.00700",
        "name": "N/A",
        "svr_recv_time_bid": "b",
        "svr_recv_time_ask": "a",
        "Bid": [],
        "Ask": [],
    }
    assert (full["name"], full["order_book_type"]) == ("Tencent", OrderBookType.to_string2(1))


def test_each_level_has_orders_of_its_own() -> None:
    levels = [{"price": price, "volume": 100, "orederCount": 1} for price in (2.0, 1.0)]
    book = read(schema.message_class(HOLDERS[0])(security={"market": 1, "code": "1"}, orderBookBidList=levels))

    book["Bid"][0][3][7] = 100

    assert book["Bid"][1] == (1.0, 100, 1, {})
