"""Implied and historical volatility of one underlying by day, beside its price. Paged by a key."""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class VolatilityItem(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    HV_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERLYINGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    timestamp: _builtins.float
    iv: _builtins.float
    """Unit: percent."""
    hv: _builtins.float
    """Unit: percent."""
    underlyingPrice: _builtins.float
    def HasField(self, field_name: _Literal["time", "timestamp", "iv", "hv", "underlyingPrice"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        timestamp: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        hv: _builtins.float | None = ...,
        underlyingPrice: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGEKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    beginTime: _builtins.str
    endTime: _builtins.str
    nextPageKey: _builtins.bytes
    def HasField(
        self, field_name: _Literal["owner", "indexOptionType", "beginTime", "endTime", "nextPageKey"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        indexOptionType: _builtins.int | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        nextPageKey: _builtins.bytes | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLATILITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGEKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    code: _builtins.str
    name: _builtins.str
    @_builtins.property
    def volatilityList(self) -> _containers.RepeatedCompositeFieldContainer[VolatilityItem]: ...
    nextPageKey: _builtins.bytes
    def HasField(self, field_name: _Literal["owner", "code", "name", "nextPageKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        volatilityList: _Iterable[VolatilityItem | _Mapping[str, _Any]] | None = ...,
        nextPageKey: _builtins.bytes | None = ...,
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
