"""Financials: what a company's revenue is made of, by product, industry, region or business, in one reporting
period. Also lists the periods to choose from.
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

class MainIncomeItem(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAINOPERINCOME_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.str
    mainOperIncome: _builtins.float
    ratio: _builtins.float
    def HasField(self, field_name: _Literal["name", "mainOperIncome", "ratio"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        mainOperIncome: _builtins.float | None = ...,
        ratio: _builtins.float | None = ...,
    ) -> None: ...

class RevenueBreakdownGroup(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[MainIncomeItem]: ...
    def HasField(self, field_name: _Literal["type"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        itemList: _Iterable[MainIncomeItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class ScreenDate(_message.Message):
    DATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    date: _builtins.int
    periodText: _builtins.str
    financialType: _builtins.int
    def HasField(self, field_name: _Literal["date", "periodText", "financialType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        date: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        financialType: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    date: _builtins.int
    financialType: _builtins.int
    currencyCode: _builtins.str
    def HasField(self, field_name: _Literal["security", "date", "financialType", "currencyCode"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        date: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        currencyCode: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKDOWNLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCREENDATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    period: _builtins.str
    @_builtins.property
    def breakdownList(self) -> _containers.RepeatedCompositeFieldContainer[RevenueBreakdownGroup]: ...
    currencyCode: _builtins.str
    @_builtins.property
    def screenDateList(self) -> _containers.RepeatedCompositeFieldContainer[ScreenDate]: ...
    def HasField(self, field_name: _Literal["period", "currencyCode"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        period: _builtins.str | None = ...,
        breakdownList: _Iterable[RevenueBreakdownGroup | _Mapping[str, _Any]] | None = ...,
        currencyCode: _builtins.str | None = ...,
        screenDateList: _Iterable[ScreenDate | _Mapping[str, _Any]] | None = ...,
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
