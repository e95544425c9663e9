"""Ranking of a market's securities that move most right now, within filters for price, market cap and price to
earnings.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2
from opend_protocol.pb import Qot_OptionCommon_pb2 as _Qot_OptionCommon_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_Descending: _ClassVar[_builtins.int]
    SortDir_Ascending: _ClassVar[_builtins.int]

SortDir_Descending: _builtins.int
SortDir_Ascending: _builtins.int

class IndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorType_Unknown: _ClassVar[_builtins.int]
    IndicatorType_Price: _ClassVar[_builtins.int]
    IndicatorType_MarketCap: _ClassVar[_builtins.int]
    IndicatorType_PE: _ClassVar[_builtins.int]

IndicatorType_Unknown: _builtins.int
IndicatorType_Price: _builtins.int
IndicatorType_MarketCap: _builtins.int
IndicatorType_PE: _builtins.int

class PriceFilter(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PriceFilter_All: _ClassVar[_builtins.int]
    PriceFilter_LessThan1: _ClassVar[_builtins.int]
    PriceFilter_Between1And10: _ClassVar[_builtins.int]
    PriceFilter_Between10And100: _ClassVar[_builtins.int]
    PriceFilter_GreaterThan100: _ClassVar[_builtins.int]
    PriceFilter_Near52WeekHigh: _ClassVar[_builtins.int]
    PriceFilter_Near52WeekLow: _ClassVar[_builtins.int]

PriceFilter_All: _builtins.int
PriceFilter_LessThan1: _builtins.int
PriceFilter_Between1And10: _builtins.int
PriceFilter_Between10And100: _builtins.int
PriceFilter_GreaterThan100: _builtins.int
PriceFilter_Near52WeekHigh: _builtins.int
PriceFilter_Near52WeekLow: _builtins.int

class Indicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICEFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetTopMoversRank.IndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.Interval: ...
    priceFilter: _builtins.int
    """A value of Qot_GetTopMoversRank.PriceFilter."""
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue", "priceFilter"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        priceFilter: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    OFFSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortDir: _builtins.int
    """A value of Qot_GetTopMoversRank.SortDir."""
    offset: _builtins.int
    count: _builtins.int
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    def HasField(self, field_name: _Literal["market", "sortDir", "offset", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        offset: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class TopMoversRankItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVERRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    PETTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUMERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    curPrice: _builtins.float
    changeRatio: _builtins.float
    changeAmount: _builtins.float
    turnover: _builtins.float
    volume: _builtins.int
    turnoverRatio: _builtins.float
    peTTM: _builtins.float
    amplitude: _builtins.float
    marketCap: _builtins.float
    volumeRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "curPrice",
            "changeRatio",
            "changeAmount",
            "turnover",
            "volume",
            "turnoverRatio",
            "peTTM",
            "amplitude",
            "marketCap",
            "volumeRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        changeRatio: _builtins.float | None = ...,
        changeAmount: _builtins.float | None = ...,
        turnover: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnoverRatio: _builtins.float | None = ...,
        peTTM: _builtins.float | None = ...,
        amplitude: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        volumeRatio: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[TopMoversRankItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[TopMoversRankItem | _Mapping[str, _Any]] | None = ...,
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
