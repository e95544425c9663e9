"""Calendar of earnings reports in one market: date and time of day, estimates and actual figures, and the option
market's expectation (volume, implied volatility).
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

class EarningsCalendarSortType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarSortType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarSortType_Hot: _ClassVar[_builtins.int]
    EarningsCalendarSortType_MarketCap: _ClassVar[_builtins.int]
    EarningsCalendarSortType_OptionVolume: _ClassVar[_builtins.int]
    EarningsCalendarSortType_IV: _ClassVar[_builtins.int]
    EarningsCalendarSortType_IVRank: _ClassVar[_builtins.int]
    EarningsCalendarSortType_IVPercentile: _ClassVar[_builtins.int]
    EarningsCalendarSortType_RtMarketCap: _ClassVar[_builtins.int]

EarningsCalendarSortType_Unknown: _builtins.int
EarningsCalendarSortType_Hot: _builtins.int
EarningsCalendarSortType_MarketCap: _builtins.int
EarningsCalendarSortType_OptionVolume: _builtins.int
EarningsCalendarSortType_IV: _builtins.int
EarningsCalendarSortType_IVRank: _builtins.int
EarningsCalendarSortType_IVPercentile: _builtins.int
EarningsCalendarSortType_RtMarketCap: _builtins.int

class EarningsCalendarPubType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarPubType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarPubType_Regular: _ClassVar[_builtins.int]
    EarningsCalendarPubType_Before: _ClassVar[_builtins.int]
    EarningsCalendarPubType_After: _ClassVar[_builtins.int]

EarningsCalendarPubType_Unknown: _builtins.int
EarningsCalendarPubType_Regular: _builtins.int
EarningsCalendarPubType_Before: _builtins.int
EarningsCalendarPubType_After: _builtins.int

class EarningsCalendarEstimateType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarEstimateType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarEstimateType_EPS: _ClassVar[_builtins.int]
    EarningsCalendarEstimateType_Revenue: _ClassVar[_builtins.int]
    EarningsCalendarEstimateType_EBIT: _ClassVar[_builtins.int]

EarningsCalendarEstimateType_Unknown: _builtins.int
EarningsCalendarEstimateType_EPS: _builtins.int
EarningsCalendarEstimateType_Revenue: _builtins.int
EarningsCalendarEstimateType_EBIT: _builtins.int

class EarningsCalendarPeriodType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarPeriodType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarPeriodType_Quarterly: _ClassVar[_builtins.int]
    EarningsCalendarPeriodType_SemiAnnual: _ClassVar[_builtins.int]
    EarningsCalendarPeriodType_Annual: _ClassVar[_builtins.int]

EarningsCalendarPeriodType_Unknown: _builtins.int
EarningsCalendarPeriodType_Quarterly: _builtins.int
EarningsCalendarPeriodType_SemiAnnual: _builtins.int
EarningsCalendarPeriodType_Annual: _builtins.int

class EarningsCalendarStockListType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarStockListType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarStockListType_Watchlist: _ClassVar[_builtins.int]
    EarningsCalendarStockListType_Position: _ClassVar[_builtins.int]
    EarningsCalendarStockListType_Special: _ClassVar[_builtins.int]

EarningsCalendarStockListType_Unknown: _builtins.int
EarningsCalendarStockListType_Watchlist: _builtins.int
EarningsCalendarStockListType_Position: _builtins.int
EarningsCalendarStockListType_Special: _builtins.int

class EarningsCalendarIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EarningsCalendarIndicatorType_Unknown: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_PubType: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_EstimateType: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_MarketCap: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_StockListType: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_OptionVolume: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_IV: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_IVRank: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    EarningsCalendarIndicatorType_RtMarketCap: _ClassVar[_builtins.int]

EarningsCalendarIndicatorType_Unknown: _builtins.int
EarningsCalendarIndicatorType_PubType: _builtins.int
EarningsCalendarIndicatorType_EstimateType: _builtins.int
EarningsCalendarIndicatorType_MarketCap: _builtins.int
EarningsCalendarIndicatorType_StockListType: _builtins.int
EarningsCalendarIndicatorType_OptionVolume: _builtins.int
EarningsCalendarIndicatorType_IV: _builtins.int
EarningsCalendarIndicatorType_IVRank: _builtins.int
EarningsCalendarIndicatorType_IVPercentile: _builtins.int
EarningsCalendarIndicatorType_RtMarketCap: _builtins.int

class EarningsCalendarIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetEarningsCalendar.EarningsCalendarIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class EstimateData(_message.Message):
    ESTIMATETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACTUALVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    estimateType: _builtins.int
    """A value of Qot_GetEarningsCalendar.EarningsCalendarEstimateType."""
    actualValue: _builtins.float
    predictValue: _builtins.float
    currency: _builtins.str
    periodType: _builtins.int
    """A value of Qot_GetEarningsCalendar.EarningsCalendarPeriodType."""
    def HasField(
        self, field_name: _Literal["estimateType", "actualValue", "predictValue", "currency", "periodType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        estimateType: _builtins.int | None = ...,
        actualValue: _builtins.float | None = ...,
        predictValue: _builtins.float | None = ...,
        currency: _builtins.str | None = ...,
        periodType: _builtins.int | None = ...,
    ) -> None: ...

class EarningsCalendarItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ESTIMATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    earningsDate: _builtins.str
    earningsTimestamp: _builtins.float
    pubType: _builtins.int
    """A value of Qot_GetEarningsCalendar.EarningsCalendarPubType."""
    periodText: _builtins.str
    @_builtins.property
    def estimateList(self) -> _containers.RepeatedCompositeFieldContainer[EstimateData]: ...
    optionVolume: _builtins.int
    iv: _builtins.float
    ivRank: _builtins.float
    ivPercentile: _builtins.float
    marketCap: _builtins.float
    price: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "earningsDate",
            "earningsTimestamp",
            "pubType",
            "periodText",
            "optionVolume",
            "iv",
            "ivRank",
            "ivPercentile",
            "marketCap",
            "price",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        earningsDate: _builtins.str | None = ...,
        earningsTimestamp: _builtins.float | None = ...,
        pubType: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        estimateList: _Iterable[EstimateData | _Mapping[str, _Any]] | None = ...,
        optionVolume: _builtins.int | None = ...,
        iv: _builtins.float | None = ...,
        ivRank: _builtins.float | None = ...,
        ivPercentile: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortType: _builtins.int
    """A value of Qot_GetEarningsCalendar.EarningsCalendarSortType."""
    beginDate: _builtins.str
    endDate: _builtins.str
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[EarningsCalendarIndicator]: ...
    def HasField(self, field_name: _Literal["market", "sortType", "beginDate", "endDate"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        beginDate: _builtins.str | None = ...,
        endDate: _builtins.str | None = ...,
        filterList: _Iterable[EarningsCalendarIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[EarningsCalendarItem]: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[EarningsCalendarItem | _Mapping[str, _Any]] | None = ...,
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
