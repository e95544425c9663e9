"""Research: what analysts think of a security on the whole, with target prices (high, mean, low) and the split from
strong buy to sell.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    def HasField(self, field_name: _Literal["security"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HIGHEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATING_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELL_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRONGBUY_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERPERFORM_FIELD_NUMBER: _ClassVar[_builtins.int]
    highest: _builtins.float
    average: _builtins.float
    lowest: _builtins.float
    rating: _builtins.int
    total: _builtins.int
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    buy: _builtins.float
    hold: _builtins.float
    sell: _builtins.float
    strongBuy: _builtins.float
    underperform: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "highest",
            "average",
            "lowest",
            "rating",
            "total",
            "updateTime",
            "updateTimeStr",
            "buy",
            "hold",
            "sell",
            "strongBuy",
            "underperform",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        highest: _builtins.float | None = ...,
        average: _builtins.float | None = ...,
        lowest: _builtins.float | None = ...,
        rating: _builtins.int | None = ...,
        total: _builtins.int | None = ...,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
        buy: _builtins.float | None = ...,
        hold: _builtins.float | None = ...,
        sell: _builtins.float | None = ...,
        strongBuy: _builtins.float | None = ...,
        underperform: _builtins.float | None = ...,
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
    """A value of Common.RetType."""
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
