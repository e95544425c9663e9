"""Push of a fill. Arrives when an order is filled, wholly or in part, of an account subscribed by Trd_SubAccPush."""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERFILL_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def orderFill(self) -> _Trd_Common_pb2.OrderFill: ...
    def HasField(self, field_name: _Literal["header", "orderFill"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        orderFill: _Trd_Common_pb2.OrderFill | _Mapping[str, _Any] | None = ...,
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
