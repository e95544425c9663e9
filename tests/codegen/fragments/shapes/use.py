import pandas as pd  # type: ignore[import-untyped]

from opend.errors import ConfigError
from opend_protocol.handlers import ErrorHandlerBase, FillPartsHandlerBase, FillsHandlerBase, LastFillHandlerBase
from opend_protocol.methods import (
    GET_ACCOUNT,
    GET_BEST_PRICE,
    GET_FEES,
    GET_FILL_PARTS,
    GET_FILLS,
    GET_PAGES,
    GET_PRICES,
    GET_TOTAL,
)
from opend_protocol.pb import Fills_pb2, UpdateFills_pb2

fills = [
    {"price": 1.0, "finePrice": 1.5, "qty": 3, "side": 2, "fees": [{"name": "tax", "amount": 0.5}]},
    {"price": 2.0},
]
payload = Fills_pb2.S2C(account="A", fills=fills, total={"name": "all", "amount": 9.0})  # type: ignore[arg-type]

expected = pd.DataFrame(
    [
        {"account": "A", "price": 1.5, "qty": 3, "side": "SELL", "fees": [{"fee": "tax"}]},
        {"account": "A", "price": 2.0, "qty": None, "side": "N/A", "fees": []},
    ]
)
pd.testing.assert_frame_equal(GET_FILLS.read(payload), expected)
assert list(GET_FILLS.read(Fills_pb2.S2C(account="A")).columns) == list(expected.columns)

total, both, single = GET_FILL_PARTS.unpack(Fills_pb2.Response(retType=0, s2c=payload), {})
assert total == {"amount": 9.0}
assert both == ("A", [{"price": 1.0}, {"price": 2.0}])
pd.testing.assert_frame_equal(single, pd.DataFrame([{"account": "A"}]))

fees = GET_FEES.read(payload)
row = {"account": "A", "price": 1.0, "qty": 3, "fee": "tax", "currency": "USD"}
pd.testing.assert_frame_equal(fees, pd.DataFrame([row]))
assert fees.attrs == {"total": 9.0}
assert not GET_FEES.pack({"owner": 0}).c2s.HasField("owner")  # type: ignore[attr-defined]

try:
    GET_FEES.pack({"owner": 10})
except ConfigError as error:
    assert str(error) == "owner must be 9 at most, not 10"
else:
    raise AssertionError("10 is too much")

assert GET_ACCOUNT.unpack(Fills_pb2.Response(retType=0, s2c=payload), {}) == ("A",)
assert GET_TOTAL.read(payload) == ("A", {"amount": 9.0})
assert GET_TOTAL.read(Fills_pb2.S2C(account="A")) == ("A", None)
assert GET_TOTAL.on_error == "alone"

payload_of_push = UpdateFills_pb2.S2C(account="A", fills=fills, last=fills[1])  # type: ignore[arg-type]
push, failure = (
    UpdateFills_pb2.Response(retType=0, s2c=payload_of_push),
    UpdateFills_pb2.Response(retType=-1, retMsg="no"),
)
code, table = FillsHandlerBase().on_recv_rsp(push)
pd.testing.assert_frame_equal(table, expected)
assert code == 0
pd.testing.assert_frame_equal(
    LastFillHandlerBase().on_recv_rsp(push)[1], pd.DataFrame([{"account": "A", "price": 2.0, "amount": 0}])
)
assert LastFillHandlerBase.parse_rsp_pb(push) == (0, [{"account": "A", "price": 2.0, "amount": 0}])
assert LastFillHandlerBase().on_recv_rsp(UpdateFills_pb2.Response(retType=0))[0] == -1
code, owner, inner = FillPartsHandlerBase().on_recv_rsp(push)
assert (code, owner, list(inner.columns)) == (0, "A", ["qty"])
assert FillPartsHandlerBase().on_recv_rsp(failure) == (-1, "no", None)
assert ErrorHandlerBase().on_recv_rsp(failure) == (-1, {"account": "", "text": "no"})
assert ErrorHandlerBase.parse_rsp_pb(failure) == (-1, {"account": "", "text": "no"})

sides = [{"name": "a", "amount": 1.0, "side": 2, "rate": 0.5}, {"name": "b", "amount": 2.0, "side": 2}, {"name": "c"}]
some = Fills_pb2.S2C(fills=[{"price": 1.0, "qty": 0, "fees": sides}, {"price": 2.0}])
expected = pd.DataFrame(
    [
        {"price": 1.0, "has_qty": True, "fee": 2.0, "rate": "unset"},
        {"price": 2.0, "has_qty": False, "fee": "none", "rate": "none"},
    ]
)
pd.testing.assert_frame_equal(GET_PRICES.read(some), expected)
assert list(GET_BEST_PRICE.read(some)["price"]) == ["N/A", "N/A"]
assert GET_BEST_PRICE.pack({"owner": 1}).c2s.owner == 1  # type: ignore[attr-defined]
assert GET_PAGES.pages is not None and GET_PAGES.pages.most == 50
asked = GET_PAGES.pack({"count": 5, "page": b"x"}).c2s  # type: ignore[attr-defined]
assert (asked.owner, asked.most, asked.nextKey) == (3, 5, b"x")
page, key = GET_PAGES.read(Fills_pb2.S2C(account="A", fills=fills, nextKey=b"y"))  # type: ignore[arg-type]
assert (list(page["price"]), key) == ([1.0, 2.0], b"y")
