"""Industrial chains of a market, found by keyword, with size, market cap and related securities. Paged."""

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

class IndustrialChainType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndustrialChainType_Chain: _ClassVar[_builtins.int]
    IndustrialChainType_Parallel: _ClassVar[_builtins.int]
    IndustrialChainType_UpMidDown: _ClassVar[_builtins.int]

IndustrialChainType_Chain: _builtins.int
IndustrialChainType_Parallel: _builtins.int
IndustrialChainType_UpMidDown: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    KEYWORD_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    keyword: _builtins.str
    count: _builtins.int
    page: _builtins.str
    def HasField(self, field_name: _Literal["market", "keyword", "count", "page"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        keyword: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class IndustrialChainInfo(_message.Message):
    CHAINID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHAINTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DETAIL_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKSNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATIONSECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    chainId: _builtins.int
    chainType: _builtins.int
    """A value of Qot_GetIndustrialChainList.IndustrialChainType."""
    name: _builtins.str
    detail: _builtins.str
    marketCap: _builtins.float
    stocksNum: _builtins.int
    @_builtins.property
    def relationSecurityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def HasField(
        self, field_name: _Literal["chainId", "chainType", "name", "detail", "marketCap", "stocksNum"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        chainId: _builtins.int | None = ...,
        chainType: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        detail: _builtins.str | None = ...,
        marketCap: _builtins.float | None = ...,
        stocksNum: _builtins.int | None = ...,
        relationSecurityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[IndustrialChainInfo]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[IndustrialChainInfo | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
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
