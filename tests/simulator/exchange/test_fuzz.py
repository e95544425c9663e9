"""Whatever a request says, it is answered, and the books stay in order."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from google.protobuf.descriptor_pb2 import DescriptorProto
from hypothesis import given, settings
from hypothesis import strategies as st

from opend import schema
from opend.simulator.exchange.room import ExchangeRoom
from opend.simulator.responder import Responder
from opend.simulator.settings import Settings
from opend.simulator.synthesize import Synthesizer
from opend.wire.bodies import BodyFormat
from tests.simulator.exchange.hand_market import (
    APPLE,
    CALL_200,
    EVENT,
    EVERYTHING,
    FUTURE,
    TENCENT,
    HandMarket,
)
from tests.simulator.exchange.wire import PASSWORD_MD5, header

TRADE = [each.name for each in schema.operations().values() if each.name.startswith("Trd_") and not each.is_push]
ACCOUNTS = [281756455980000000 + number for number in range(1, 6)] + [8377000 + number for number in range(1, 6)]
FIRST_ORDER = 6_644_468_615_272_262_001
MARKETS = dict(zip(ACCOUNTS, (1, 1, 5, 17, 2, 1, 2, 3, 1, 10), strict=True))
CODES = [instrument.code for instrument in EVERYTHING] + ["", "00700.HK", "no such code"]
FLOATS = st.sampled_from([0.0, 0.4, 1.0, 100.0, 200.0, 400.0, -1.0, 0.1, 1e18, 1e300, float("nan"), float("inf")])
# Most requests shall be plain ones, so that some orders are taken.
PLAIN: dict[str, st.SearchStrategy[Any]] = {
    "price": st.sampled_from([0.4, 1.0, 8.0, 200.0, 400.0, 24000.0]) | FLOATS,
    "auxPrice": st.sampled_from([0.4, 8.0, 200.0, 400.0, 24000.0]) | FLOATS,
    "qty": st.sampled_from([1.0, 10.0, 100.0, 200.0]) | FLOATS,
    "trdSide": st.sampled_from([1, 2]),
    "side": st.sampled_from([1, 2]),
    "qtyRatio": st.just(1.0) | FLOATS,
    "timeInForce": st.sampled_from([0, 1, 2]),
    "orderType": st.sampled_from([1, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]),
    "modifyOrderOp": st.integers(1, 5),
    "predSide": st.sampled_from([0, 1, 2]),
    "session": st.just(0),
    "trailType": st.sampled_from([1, 2]),
    "remark": st.just("note"),
    "positionID": st.just(0),
    "security": st.sampled_from(EVERYTHING).map(lambda each: {"market": each.market, "code": each.code}),
}
# An account, and something it trades.
TARGETS = st.sampled_from(
    [
        (ACCOUNTS[5], TENCENT, 1),
        (ACCOUNTS[0], TENCENT, 1),
        (ACCOUNTS[0], APPLE, 2),
        (ACCOUNTS[6], CALL_200, 2),
        (ACCOUNTS[2], FUTURE, 1),
        (ACCOUNTS[3], EVENT, 111),
    ]
)
PACKETS = itertools.count(1)
INTEGERS = st.sampled_from([0, 1, 2, 3, 5, 10, 11, 14, 15, 16, 18, 101, 2**31 - 1])
TEXTS = st.sampled_from(["", "2025-06-18", "2025-06-20 10:00:00", "tomorrow", "x" * 70, PASSWORD_MD5, "FX0"])


def messages(descriptor: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Fields of any message of a type."""
    declared = DescriptorProto()
    descriptor.CopyToProto(declared)
    needed = {field.name for field in declared.field if field.label == field.LABEL_REQUIRED}
    fields = {field.name: _values(field) for field in descriptor.fields}
    required = {name: values for name, values in fields.items() if name in needed}
    return st.fixed_dictionaries(
        required, optional={name: values for name, values in fields.items() if name not in needed}
    )


def _values(field: Any) -> st.SearchStrategy[Any]:
    value = _value(field)
    return value if field.has_presence else st.lists(value, max_size=3)


def _value(field: Any) -> st.SearchStrategy[Any]:
    if field.name == "code" or field.name == "codeList":
        return st.sampled_from(CODES)
    if field.name == "header":
        return st.sampled_from(ACCOUNTS).map(lambda account: header(account, MARKETS[account]))
    if field.name in PLAIN:
        return PLAIN[field.name]
    if field.message_type is not None:
        return messages(field.message_type)
    kinds = {
        field.CPPTYPE_DOUBLE: FLOATS,
        field.CPPTYPE_STRING: TEXTS,
        field.CPPTYPE_BOOL: st.booleans(),
    }
    return kinds.get(field.cpp_type, INTEGERS)


class Post:
    def send(self, *_: Any) -> None: ...

    def soon(self, action: Any) -> None:
        action()


@pytest.fixture(scope="module")
def room() -> ExchangeRoom:
    return ExchangeRoom(Settings(seed=7), HandMarket("2025-06-18 11:00:00+08:00"), Post())  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def responder(room: ExchangeRoom) -> Responder:
    responder = Responder(Synthesizer(7), lambda _: None)
    room.register(responder)
    return responder


def reply(responder: Responder, protocol: str, c2s: dict[str, Any]) -> Any:
    operation = schema.operation(protocol)
    body = schema.message_class(f"{protocol}.Request")(c2s=c2s).SerializeToString()
    return responder.reply(1, operation.number, body, BodyFormat.PROTOBUF)


@st.composite
def requests(draw: st.DrawFn, protocol: str) -> dict[str, Any]:
    c2s = draw(messages(schema.message_class(f"{protocol}.C2S").DESCRIPTOR))
    if "packetID" in c2s:
        c2s["packetID"] = {"connID": 1, "serialNo": next(PACKETS)}
    if "orderID" in c2s and draw(st.booleans()):
        c2s |= {"orderID": FIRST_ORDER + draw(st.integers(0, 20)), "orderIDEx": ""}
    if "header" in c2s and draw(st.integers(0, 9)):
        account, instrument, market = draw(TARGETS)
        c2s["header"] = header(account, MARKETS[account])
        if "code" in c2s:
            c2s |= {"code": instrument.code, "secMarket": market}
    return c2s


@pytest.mark.parametrize("protocol", TRADE)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_every_request_is_answered(responder: Responder, protocol: str, data: st.DataObject) -> None:
    reply(responder, "Trd_UnlockTrade", {"unlock": True, "pwdMD5": PASSWORD_MD5})
    answer = reply(responder, protocol, data.draw(requests(protocol)))
    assert answer.retType in (0, -1)
    assert (answer.retMsg == "") == (answer.retType == 0) or protocol == "Trd_UnlockTrade"
    assert answer.IsInitialized()


def test_the_books_are_in_order_afterwards(room: ExchangeRoom) -> None:
    for desk in room._office.exchange.desks:
        for currency, balance in desk.book.balances.items():
            assert balance.amount == sum(flow.amount for flow in desk.flows if flow.currency == currency)
        for order in desk.orders.values():
            assert 0 <= order.filled <= order.qty
            assert order.price is None or abs(order.price) < 1e10
