"""Places an order: limit, market, stop, trailing stop and more. Carries a packet id, so that OpenD accepts one order
only once.
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
    TRDSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTSIDEANDLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMARK_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEINFORCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLOUTSIDERTH_FIELD_NUMBER: _ClassVar[_builtins.int]
    AUXPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRAILSPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SESSION_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDSIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def packetID(self) -> _Common_pb2.PacketID: ...
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    trdSide: _builtins.int
    """A value of Trd_Common.TrdSide."""
    orderType: _builtins.int
    """A value of Trd_Common.OrderType."""
    code: _builtins.str
    qty: _builtins.float
    price: _builtins.float
    adjustPrice: _builtins.bool
    adjustSideAndLimit: _builtins.float
    """Unit: percent."""
    secMarket: _builtins.int
    """A value of Trd_Common.TrdSecMarket."""
    remark: _builtins.str
    timeInForce: _builtins.int
    fillOutsideRTH: _builtins.bool
    auxPrice: _builtins.float
    trailType: _builtins.int
    """A value of Trd_Common.TrailType."""
    trailValue: _builtins.float
    """Unit: percent."""
    trailSpread: _builtins.float
    session: _builtins.int
    """A value of Common.Session."""
    positionID: _builtins.int
    expireTime: _builtins.str
    amount: _builtins.float
    predSide: _builtins.int
    """A value of Common.PredSide."""
    def HasField(
        self,
        field_name: _Literal[
            "packetID",
            "header",
            "trdSide",
            "orderType",
            "code",
            "qty",
            "price",
            "adjustPrice",
            "adjustSideAndLimit",
            "secMarket",
            "remark",
            "timeInForce",
            "fillOutsideRTH",
            "auxPrice",
            "trailType",
            "trailValue",
            "trailSpread",
            "session",
            "positionID",
            "expireTime",
            "amount",
            "predSide",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        packetID: _Common_pb2.PacketID | _Mapping[str, _Any] | None = ...,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        trdSide: _builtins.int | None = ...,
        orderType: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
        qty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        adjustPrice: _builtins.bool | None = ...,
        adjustSideAndLimit: _builtins.float | None = ...,
        secMarket: _builtins.int | None = ...,
        remark: _builtins.str | None = ...,
        timeInForce: _builtins.int | None = ...,
        fillOutsideRTH: _builtins.bool | None = ...,
        auxPrice: _builtins.float | None = ...,
        trailType: _builtins.int | None = ...,
        trailValue: _builtins.float | None = ...,
        trailSpread: _builtins.float | None = ...,
        session: _builtins.int | None = ...,
        positionID: _builtins.int | None = ...,
        expireTime: _builtins.str | None = ...,
        amount: _builtins.float | None = ...,
        predSide: _builtins.int | None = ...,
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
