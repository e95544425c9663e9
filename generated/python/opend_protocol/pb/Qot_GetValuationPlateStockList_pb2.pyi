"""Valuation of a plate's stocks side by side: present and forward value, percentile and market cap. Sorted and paged
by a key.
"""

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

class PlateItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    def HasField(self, field_name: _Literal["security", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...

class StockItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    FORWARDVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    valuationVal: _builtins.float
    forwardValue: _builtins.float
    valuationPercentile: _builtins.float
    marketCap: _builtins.float
    def HasField(
        self,
        field_name: _Literal["security", "name", "valuationVal", "forwardValue", "valuationPercentile", "marketCap"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        valuationVal: _builtins.float | None = ...,
        forwardValue: _builtins.float | None = ...,
        valuationPercentile: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTID_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    valuationType: _builtins.int
    nextKey: _builtins.str
    num: _builtins.int
    sortType: _builtins.int
    sortId: _builtins.int
    @_builtins.property
    def filterSecurity(self) -> _Qot_Common_pb2.Security: ...
    def HasField(
        self,
        field_name: _Literal["security", "valuationType", "nextKey", "num", "sortType", "sortId", "filterSecurity"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        valuationType: _builtins.int | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        sortId: _builtins.int | None = ...,
        filterSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    count: _builtins.int
    @_builtins.property
    def stockList(self) -> _containers.RepeatedCompositeFieldContainer[StockItem]: ...
    nextKey: _builtins.str
    @_builtins.property
    def plateList(self) -> _containers.RepeatedCompositeFieldContainer[PlateItem]: ...
    def HasField(self, field_name: _Literal["count", "nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        count: _builtins.int | None = ...,
        stockList: _Iterable[StockItem | _Mapping[str, _Any]] | None = ...,
        nextKey: _builtins.str | None = ...,
        plateList: _Iterable[PlateItem | _Mapping[str, _Any]] | None = ...,
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
