"""ARK funds: what they lately did with one security, i.e. the kind of move, how many trades, net shares and the time
of the last one.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class DynamicType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DynamicType_Unknown: _ClassVar[_builtins.int]
    DynamicType_ConsecutiveSameDirection: _ClassVar[_builtins.int]
    DynamicType_RecentTransaction: _ClassVar[_builtins.int]
    DynamicType_LastTransaction: _ClassVar[_builtins.int]
    DynamicType_NoDynamic: _ClassVar[_builtins.int]

DynamicType_Unknown: _builtins.int
DynamicType_ConsecutiveSameDirection: _builtins.int
DynamicType_RecentTransaction: _builtins.int
DynamicType_LastTransaction: _builtins.int
DynamicType_NoDynamic: _builtins.int

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
    DYNAMICTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRANSACTIONCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETSHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRANSACTIONTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    dynamicType: _builtins.int
    """A value of Qot_GetArkStockDynamic.DynamicType."""
    transactionCount: _builtins.int
    netShares: _builtins.int
    lastTransactionTime: _builtins.str
    def HasField(
        self, field_name: _Literal["dynamicType", "transactionCount", "netShares", "lastTransactionTime"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dynamicType: _builtins.int | None = ...,
        transactionCount: _builtins.int | None = ...,
        netShares: _builtins.int | None = ...,
        lastTransactionTime: _builtins.str | None = ...,
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
