"""Financials: daily prices and option volatility around the earnings days of the last reporting periods, one series
a period.
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

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    periodCount: _builtins.int
    def HasField(self, field_name: _Literal["security", "periodCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        periodCount: _builtins.int | None = ...,
    ) -> None: ...

class PricePerformanceRow(_message.Message):
    TRADINGDAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGDAYSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHESTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWESTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONIV_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONHV_FIELD_NUMBER: _ClassVar[_builtins.int]
    tradingDay: _builtins.int
    tradingDayStr: _builtins.str
    closePrice: _builtins.float
    openPrice: _builtins.float
    highestPrice: _builtins.float
    lowestPrice: _builtins.float
    lastClosePrice: _builtins.float
    optionIV: _builtins.float
    optionHV: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "tradingDay",
            "tradingDayStr",
            "closePrice",
            "openPrice",
            "highestPrice",
            "lowestPrice",
            "lastClosePrice",
            "optionIV",
            "optionHV",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        tradingDay: _builtins.int | None = ...,
        tradingDayStr: _builtins.str | None = ...,
        closePrice: _builtins.float | None = ...,
        openPrice: _builtins.float | None = ...,
        highestPrice: _builtins.float | None = ...,
        lowestPrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        optionIV: _builtins.float | None = ...,
        optionHV: _builtins.float | None = ...,
    ) -> None: ...

class ReportCycleQuote(_message.Message):
    FISCALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTRADINGDAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTRADINGDAYSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICEINFOINDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    fiscalYear: _builtins.int
    financialType: _builtins.int
    """A value of Qot_Common.F10Type."""
    periodText: _builtins.str
    pubTradingDay: _builtins.int
    pubTradingDayStr: _builtins.str
    pubType: _builtins.int
    priceInfoIndex: _builtins.int
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[PricePerformanceRow]: ...
    def HasField(
        self,
        field_name: _Literal[
            "fiscalYear",
            "financialType",
            "periodText",
            "pubTradingDay",
            "pubTradingDayStr",
            "pubType",
            "priceInfoIndex",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fiscalYear: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        pubTradingDay: _builtins.int | None = ...,
        pubTradingDayStr: _builtins.str | None = ...,
        pubType: _builtins.int | None = ...,
        priceInfoIndex: _builtins.int | None = ...,
        itemList: _Iterable[PricePerformanceRow | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DETAILLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def detailList(self) -> _containers.RepeatedCompositeFieldContainer[ReportCycleQuote]: ...
    def __init__(
        self,
        *,
        detailList: _Iterable[ReportCycleQuote | _Mapping[str, _Any]] | None = ...,
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
