"""Institutions: how one institution's portfolio spreads over industries."""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    institutionId: _builtins.int
    def HasField(self, field_name: _Literal["market", "institutionId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        institutionId: _builtins.int | None = ...,
    ) -> None: ...

class IndustryDistributionItem(_message.Message):
    INDUSTRYID_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRYNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PORTFOLIOPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    industryId: _builtins.int
    industryName: _builtins.str
    positionValue: _builtins.float
    portfolioPct: _builtins.float
    def HasField(
        self, field_name: _Literal["industryId", "industryName", "positionValue", "portfolioPct"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        industryId: _builtins.int | None = ...,
        industryName: _builtins.str | None = ...,
        positionValue: _builtins.float | None = ...,
        portfolioPct: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[IndustryDistributionItem]: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[IndustryDistributionItem | _Mapping[str, _Any]] | None = ...,
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
