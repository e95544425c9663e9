"""Financials: past earnings days of a company, each with the prices around it, the move that options had predicted
and the fall of implied volatility afterwards.
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
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    def HasField(self, field_name: _Literal["security"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class PriceInfo(_message.Message):
    TRADINGDAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGDAYSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHESTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWESTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    tradingDay: _builtins.int
    tradingDayStr: _builtins.str
    closePrice: _builtins.float
    openPrice: _builtins.float
    highestPrice: _builtins.float
    lowestPrice: _builtins.float
    lastClosePrice: _builtins.float
    volume: _builtins.float
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
            "volume",
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
        volume: _builtins.float | None = ...,
    ) -> None: ...

class FinScheduleInfo(_message.Message):
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    delta: _builtins.int
    closePrice: _builtins.float
    def HasField(self, field_name: _Literal["delta", "closePrice"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        delta: _builtins.int | None = ...,
        closePrice: _builtins.float | None = ...,
    ) -> None: ...

class PriceHistoryOnEarningsDays(_message.Message):
    FISCALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISCURRENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTRADINGDAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTRADINGDAYSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVOLARATIONEWEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVOLARATIOHIGHEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVOLAVALNEWEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVOLAVALHIGHEST_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONIVCRUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONSTRIKEDATEIVCRUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICEINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCHEDULEINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    fiscalYear: _builtins.int
    financialType: _builtins.int
    """A value of Qot_Common.F10Type."""
    periodText: _builtins.str
    isCurrent: _builtins.bool
    pubTradingDay: _builtins.int
    pubTradingDayStr: _builtins.str
    pubTime: _builtins.int
    pubTimeStr: _builtins.str
    pubType: _builtins.int
    predictVolaRatioNewest: _builtins.float
    predictVolaRatioHighest: _builtins.float
    predictVolaValNewest: _builtins.float
    predictVolaValHighest: _builtins.float
    optionIVCrush: _builtins.float
    optionStrikeDateIVCrush: _builtins.float
    @_builtins.property
    def priceInfo(self) -> PriceInfo: ...
    @_builtins.property
    def scheduleInfoList(self) -> _containers.RepeatedCompositeFieldContainer[FinScheduleInfo]: ...
    def HasField(
        self,
        field_name: _Literal[
            "fiscalYear",
            "financialType",
            "periodText",
            "isCurrent",
            "pubTradingDay",
            "pubTradingDayStr",
            "pubTime",
            "pubTimeStr",
            "pubType",
            "predictVolaRatioNewest",
            "predictVolaRatioHighest",
            "predictVolaValNewest",
            "predictVolaValHighest",
            "optionIVCrush",
            "optionStrikeDateIVCrush",
            "priceInfo",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fiscalYear: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        isCurrent: _builtins.bool | None = ...,
        pubTradingDay: _builtins.int | None = ...,
        pubTradingDayStr: _builtins.str | None = ...,
        pubTime: _builtins.int | None = ...,
        pubTimeStr: _builtins.str | None = ...,
        pubType: _builtins.int | None = ...,
        predictVolaRatioNewest: _builtins.float | None = ...,
        predictVolaRatioHighest: _builtins.float | None = ...,
        predictVolaValNewest: _builtins.float | None = ...,
        predictVolaValHighest: _builtins.float | None = ...,
        optionIVCrush: _builtins.float | None = ...,
        optionStrikeDateIVCrush: _builtins.float | None = ...,
        priceInfo: PriceInfo | _Mapping[str, _Any] | None = ...,
        scheduleInfoList: _Iterable[FinScheduleInfo | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DETAILLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def detailList(self) -> _containers.RepeatedCompositeFieldContainer[PriceHistoryOnEarningsDays]: ...
    def __init__(
        self,
        *,
        detailList: _Iterable[PriceHistoryOnEarningsDays | _Mapping[str, _Any]] | None = ...,
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
