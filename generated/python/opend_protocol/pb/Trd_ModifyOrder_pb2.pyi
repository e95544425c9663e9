"""Changes an order's price and quantity, cancels, disables, enables or deletes it, or cancels all orders of the
account. Carries a packet id against replay.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Common_pb2 as _Common_pb2
from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    PACKETID_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    MODIFYORDEROP_FIELD_NUMBER: _ClassVar[_builtins.int]
    FORALL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTSIDEANDLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    AUXPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILSPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def packetID(self) -> _Common_pb2.PacketID: ...
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    orderID: _builtins.int
    modifyOrderOp: _builtins.int
    """A value of Trd_Common.ModifyOrderOp."""
    forAll: _builtins.bool
    trdMarket: _builtins.int
    qty: _builtins.float
    price: _builtins.float
    adjustPrice: _builtins.bool
    adjustSideAndLimit: _builtins.float
    """Unit: percent."""
    auxPrice: _builtins.float
    trailType: _builtins.int
    """A value of Trd_Common.TrailType."""
    trailValue: _builtins.float
    """Unit: percent."""
    trailSpread: _builtins.float
    orderIDEx: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "packetID",
            "header",
            "orderID",
            "modifyOrderOp",
            "forAll",
            "trdMarket",
            "qty",
            "price",
            "adjustPrice",
            "adjustSideAndLimit",
            "auxPrice",
            "trailType",
            "trailValue",
            "trailSpread",
            "orderIDEx",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        packetID: _Common_pb2.PacketID | _Mapping[str, _Any] | None = ...,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        orderID: _builtins.int | None = ...,
        modifyOrderOp: _builtins.int | None = ...,
        forAll: _builtins.bool | None = ...,
        trdMarket: _builtins.int | None = ...,
        qty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        adjustPrice: _builtins.bool | None = ...,
        adjustSideAndLimit: _builtins.float | None = ...,
        auxPrice: _builtins.float | None = ...,
        trailType: _builtins.int | None = ...,
        trailValue: _builtins.float | None = ...,
        trailSpread: _builtins.float | None = ...,
        orderIDEx: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    orderID: _builtins.int
    orderIDEx: _builtins.str
    def HasField(self, field_name: _Literal["header", "orderID", "orderIDEx"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        orderID: _builtins.int | None = ...,
        orderIDEx: _builtins.str | None = ...,
    ) -> None: ...

class Request(_message.Message):
    C2S_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def c2s(self) -> C2S: ...
    def HasField(self, field_name: _Literal["c2s"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        c2s: C2S | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Response(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    S2C_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    retMsg: _builtins.str
    errCode: _builtins.int
    @_builtins.property
    def s2c(self) -> S2C: ...
    def HasField(self, field_name: _Literal["retType", "retMsg", "errCode", "s2c"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        s2c: S2C | _Mapping[str, _Any] | None = ...,
    ) -> None: ...
