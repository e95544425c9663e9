"""Stocks in a plate of an industrial chain, by market. Sorted and paged."""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Code: _ClassVar[_builtins.int]
    SortField_ChangeRate: _ClassVar[_builtins.int]
    SortField_Turnover: _ClassVar[_builtins.int]
    SortField_Volume: _ClassVar[_builtins.int]
    SortField_MarketVal: _ClassVar[_builtins.int]

SortField_Code: _builtins.int
SortField_ChangeRate: _builtins.int
SortField_Turnover: _builtins.int
SortField_Volume: _builtins.int
SortField_MarketVal: _builtins.int

class StockInfo(_message.Message):
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

class C2S(_message.Message):
    CHAINID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASCEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    chainId: _builtins.int
    plateId: _builtins.int
    @_builtins.property
    def marketList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.QotMarket."""
    sortField: _builtins.int
    """A value of Qot_GetIndustrialPlateStock.SortField."""
    ascend: _builtins.bool
    count: _builtins.int
    page: _builtins.str
    def HasField(
        self, field_name: _Literal["chainId", "plateId", "sortField", "ascend", "count", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        chainId: _builtins.int | None = ...,
        plateId: _builtins.int | None = ...,
        marketList: _Iterable[_builtins.int] | None = ...,
        sortField: _builtins.int | None = ...,
        ascend: _builtins.bool | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    STOCKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def stockList(self) -> _containers.RepeatedCompositeFieldContainer[StockInfo]: ...
    page: _builtins.str
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["page", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stockList: _Iterable[StockInfo | _Mapping[str, _Any]] | None = ...,
        page: _builtins.str | None = ...,
        allCount: _builtins.int | None = ...,
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
