"""The largest quantities an account could buy, sell, sell short or buy back at a price, or to which an order could
be changed.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADJUSTSIDEANDLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    SESSION_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    orderType: _builtins.int
    """A value of Trd_Common.OrderType."""
    code: _builtins.str
    price: _builtins.float
    orderID: _builtins.int
    adjustPrice: _builtins.bool
    adjustSideAndLimit: _builtins.float
    """Unit: percent."""
    secMarket: _builtins.int
    """A value of Trd_Common.TrdSecMarket."""
    orderIDEx: _builtins.str
    session: _builtins.int
    """A value of Common.Session."""
    positionID: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "header",
            "orderType",
            "code",
            "price",
            "orderID",
            "adjustPrice",
            "adjustSideAndLimit",
            "secMarket",
            "orderIDEx",
            "session",
            "positionID",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        orderType: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
        price: _builtins.float | None = ...,
        orderID: _builtins.int | None = ...,
        adjustPrice: _builtins.bool | None = ...,
        adjustSideAndLimit: _builtins.float | None = ...,
        secMarket: _builtins.int | None = ...,
        orderIDEx: _builtins.str | None = ...,
        session: _builtins.int | None = ...,
        positionID: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXTRDQTYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def maxTrdQtys(self) -> _Trd_Common_pb2.MaxTrdQtys: ...
    def HasField(self, field_name: _Literal["header", "maxTrdQtys"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        maxTrdQtys: _Trd_Common_pb2.MaxTrdQtys | _Mapping[str, _Any] | None = ...,
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
