"""Option screener: options that fit groups of conditions on the underlying and on the option, with just the figures
asked for. Sorted and paged.
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

DESCRIPTOR: _descriptor.FileDescriptor

class MarketCategory(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    MarketCategory_US_Stock: _ClassVar[_builtins.int]
    MarketCategory_US_Index: _ClassVar[_builtins.int]
    MarketCategory_US_Future: _ClassVar[_builtins.int]
    MarketCategory_HK_Stock: _ClassVar[_builtins.int]
    MarketCategory_HK_Index: _ClassVar[_builtins.int]
    MarketCategory_JP_Stock: _ClassVar[_builtins.int]
    MarketCategory_JP_Index: _ClassVar[_builtins.int]

MarketCategory_US_Stock: _builtins.int
MarketCategory_US_Index: _builtins.int
MarketCategory_US_Future: _builtins.int
MarketCategory_HK_Stock: _builtins.int
MarketCategory_HK_Index: _builtins.int
MarketCategory_JP_Stock: _builtins.int
MarketCategory_JP_Index: _builtins.int

class UnderlyingIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UnderlyingIndicatorType_Unknown: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_StockList: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_Plate: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IndexList: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_Volume: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IV: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_HV: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVRank: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVPercentile: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVChange: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVChangeRatio: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVHVRatio: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_IVHVSpread: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_MarketCap: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_StockPrice: _ClassVar[_builtins.int]
    UnderlyingIndicatorType_ChangeRate: _ClassVar[_builtins.int]

UnderlyingIndicatorType_Unknown: _builtins.int
UnderlyingIndicatorType_StockList: _builtins.int
UnderlyingIndicatorType_Plate: _builtins.int
UnderlyingIndicatorType_IndexList: _builtins.int
UnderlyingIndicatorType_Volume: _builtins.int
UnderlyingIndicatorType_OpenInterest: _builtins.int
UnderlyingIndicatorType_IV: _builtins.int
UnderlyingIndicatorType_HV: _builtins.int
UnderlyingIndicatorType_IVRank: _builtins.int
UnderlyingIndicatorType_IVPercentile: _builtins.int
UnderlyingIndicatorType_IVChange: _builtins.int
UnderlyingIndicatorType_IVChangeRatio: _builtins.int
UnderlyingIndicatorType_IVHVRatio: _builtins.int
UnderlyingIndicatorType_IVHVSpread: _builtins.int
UnderlyingIndicatorType_MarketCap: _builtins.int
UnderlyingIndicatorType_StockPrice: _builtins.int
UnderlyingIndicatorType_ChangeRate: _builtins.int

class OptionIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionIndicatorType_Unknown: _ClassVar[_builtins.int]
    OptionIndicatorType_StrikePrice: _ClassVar[_builtins.int]
    OptionIndicatorType_LeftDay: _ClassVar[_builtins.int]
    OptionIndicatorType_OptionType: _ClassVar[_builtins.int]
    OptionIndicatorType_ExerciseType: _ClassVar[_builtins.int]
    OptionIndicatorType_ExpirationType: _ClassVar[_builtins.int]
    OptionIndicatorType_StrikeDateTimestamp: _ClassVar[_builtins.int]
    OptionIndicatorType_InTheMoney: _ClassVar[_builtins.int]
    OptionIndicatorType_Price: _ClassVar[_builtins.int]
    OptionIndicatorType_MidPrice: _ClassVar[_builtins.int]
    OptionIndicatorType_BidPrice: _ClassVar[_builtins.int]
    OptionIndicatorType_AskPrice: _ClassVar[_builtins.int]
    OptionIndicatorType_BidAskSpread: _ClassVar[_builtins.int]
    OptionIndicatorType_BidVolume: _ClassVar[_builtins.int]
    OptionIndicatorType_AskVolume: _ClassVar[_builtins.int]
    OptionIndicatorType_BidAskVolumeRatio: _ClassVar[_builtins.int]
    OptionIndicatorType_ChangeRate: _ClassVar[_builtins.int]
    OptionIndicatorType_Volume: _ClassVar[_builtins.int]
    OptionIndicatorType_Turnover: _ClassVar[_builtins.int]
    OptionIndicatorType_OpenInterest: _ClassVar[_builtins.int]
    OptionIndicatorType_OpenInterestMarketCap: _ClassVar[_builtins.int]
    OptionIndicatorType_VolOIRatio: _ClassVar[_builtins.int]
    OptionIndicatorType_Premium: _ClassVar[_builtins.int]
    OptionIndicatorType_ImpliedVolatility: _ClassVar[_builtins.int]
    OptionIndicatorType_HistoryVolatility: _ClassVar[_builtins.int]
    OptionIndicatorType_IVHVRatio: _ClassVar[_builtins.int]
    OptionIndicatorType_Delta: _ClassVar[_builtins.int]
    OptionIndicatorType_Gamma: _ClassVar[_builtins.int]
    OptionIndicatorType_Vega: _ClassVar[_builtins.int]
    OptionIndicatorType_Theta: _ClassVar[_builtins.int]
    OptionIndicatorType_Rho: _ClassVar[_builtins.int]
    OptionIndicatorType_LeverageRatio: _ClassVar[_builtins.int]
    OptionIndicatorType_EffectiveGearing: _ClassVar[_builtins.int]
    OptionIndicatorType_BuyToBep: _ClassVar[_builtins.int]
    OptionIndicatorType_SellToBep: _ClassVar[_builtins.int]
    OptionIndicatorType_BuyProfitProbability: _ClassVar[_builtins.int]
    OptionIndicatorType_SellProfitProbability: _ClassVar[_builtins.int]
    OptionIndicatorType_IntrinsicValuePer: _ClassVar[_builtins.int]
    OptionIndicatorType_TimeValuePer: _ClassVar[_builtins.int]
    OptionIndicatorType_ITMDegree: _ClassVar[_builtins.int]
    OptionIndicatorType_OTMDegree: _ClassVar[_builtins.int]
    OptionIndicatorType_ITMProbability: _ClassVar[_builtins.int]
    OptionIndicatorType_OTMProbability: _ClassVar[_builtins.int]
    OptionIndicatorType_SellAnnualizedReturn: _ClassVar[_builtins.int]
    OptionIndicatorType_IntervalReturn: _ClassVar[_builtins.int]
    OptionIndicatorType_BuyBreakEvenPoint: _ClassVar[_builtins.int]

OptionIndicatorType_Unknown: _builtins.int
OptionIndicatorType_StrikePrice: _builtins.int
OptionIndicatorType_LeftDay: _builtins.int
OptionIndicatorType_OptionType: _builtins.int
OptionIndicatorType_ExerciseType: _builtins.int
OptionIndicatorType_ExpirationType: _builtins.int
OptionIndicatorType_StrikeDateTimestamp: _builtins.int
OptionIndicatorType_InTheMoney: _builtins.int
OptionIndicatorType_Price: _builtins.int
OptionIndicatorType_MidPrice: _builtins.int
OptionIndicatorType_BidPrice: _builtins.int
OptionIndicatorType_AskPrice: _builtins.int
OptionIndicatorType_BidAskSpread: _builtins.int
OptionIndicatorType_BidVolume: _builtins.int
OptionIndicatorType_AskVolume: _builtins.int
OptionIndicatorType_BidAskVolumeRatio: _builtins.int
OptionIndicatorType_ChangeRate: _builtins.int
OptionIndicatorType_Volume: _builtins.int
OptionIndicatorType_Turnover: _builtins.int
OptionIndicatorType_OpenInterest: _builtins.int
OptionIndicatorType_OpenInterestMarketCap: _builtins.int
OptionIndicatorType_VolOIRatio: _builtins.int
OptionIndicatorType_Premium: _builtins.int
OptionIndicatorType_ImpliedVolatility: _builtins.int
OptionIndicatorType_HistoryVolatility: _builtins.int
OptionIndicatorType_IVHVRatio: _builtins.int
OptionIndicatorType_Delta: _builtins.int
OptionIndicatorType_Gamma: _builtins.int
OptionIndicatorType_Vega: _builtins.int
OptionIndicatorType_Theta: _builtins.int
OptionIndicatorType_Rho: _builtins.int
OptionIndicatorType_LeverageRatio: _builtins.int
OptionIndicatorType_EffectiveGearing: _builtins.int
OptionIndicatorType_BuyToBep: _builtins.int
OptionIndicatorType_SellToBep: _builtins.int
OptionIndicatorType_BuyProfitProbability: _builtins.int
OptionIndicatorType_SellProfitProbability: _builtins.int
OptionIndicatorType_IntrinsicValuePer: _builtins.int
OptionIndicatorType_TimeValuePer: _builtins.int
OptionIndicatorType_ITMDegree: _builtins.int
OptionIndicatorType_OTMDegree: _builtins.int
OptionIndicatorType_ITMProbability: _builtins.int
OptionIndicatorType_OTMProbability: _builtins.int
OptionIndicatorType_SellAnnualizedReturn: _builtins.int
OptionIndicatorType_IntervalReturn: _builtins.int
OptionIndicatorType_BuyBreakEvenPoint: _builtins.int

class Boundary(_message.Message):
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCLUDES_FIELD_NUMBER: _ClassVar[_builtins.int]
    value: _builtins.float
    includes: _builtins.bool
    def HasField(self, field_name: _Literal["value", "includes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
        includes: _builtins.bool | None = ...,
    ) -> None: ...

class Interval(_message.Message):
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    def HasField(self, field_name: _Literal["filterMin", "filterMax"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class IndicatorValue(_message.Message):
    VALUELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUEINTERVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRVALUELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def valueList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def valueInterval(self) -> Interval: ...
    @_builtins.property
    def strValueList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def HasField(self, field_name: _Literal["valueInterval"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        valueList: _Iterable[_builtins.int] | None = ...,
        valueInterval: Interval | _Mapping[str, _Any] | None = ...,
        strValueList: _Iterable[_builtins.str] | None = ...,
    ) -> None: ...

class UnderlyingIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionScreen.UnderlyingIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    @_builtins.property
    def plateList(self) -> _containers.RepeatedCompositeFieldContainer[OptionPlate]: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
        plateList: _Iterable[OptionPlate | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class OptionIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionScreen.OptionIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class FilterGroup(_message.Message):
    UNDERLYINGLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def underlyingList(self) -> _containers.RepeatedCompositeFieldContainer[UnderlyingIndicator]: ...
    @_builtins.property
    def optionList(self) -> _containers.RepeatedCompositeFieldContainer[OptionIndicator]: ...
    def __init__(
        self,
        *,
        underlyingList: _Iterable[UnderlyingIndicator | _Mapping[str, _Any]] | None = ...,
        optionList: _Iterable[OptionIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class OptionPlate(_message.Message):
    PARENTPLATEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEIDLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    parentPlateId: _builtins.str
    @_builtins.property
    def plateIdList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def HasField(self, field_name: _Literal["parentPlateId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        parentPlateId: _builtins.str | None = ...,
        plateIdList: _Iterable[_builtins.str] | None = ...,
    ) -> None: ...

class Sort(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIRECTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_OptionScreen.OptionIndicatorType."""
    direction: _builtins.int
    def HasField(self, field_name: _Literal["indicatorType", "direction"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        direction: _builtins.int | None = ...,
    ) -> None: ...

class UnderlyingInfo(_message.Message):
    STOCKID_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    HV_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    stockID: _builtins.int
    iv: _builtins.float
    hv: _builtins.float
    ivRank: _builtins.float
    ivPercentile: _builtins.float
    marketCap: _builtins.float
    price: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    def HasField(
        self, field_name: _Literal["stockID", "iv", "hv", "ivRank", "ivPercentile", "marketCap", "price", "changeRate"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stockID: _builtins.int | None = ...,
        iv: _builtins.float | None = ...,
        hv: _builtins.float | None = ...,
        ivRank: _builtins.float | None = ...,
        ivPercentile: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
    ) -> None: ...

class OptionScreenItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXERCISETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRATIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTHEMONEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEFTDAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDASKSPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDASKVOLUMERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTERESTMARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLOIRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVEGEARING_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITMPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBREAKEVENPOINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERLYINGINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVHVRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYTOBEP_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLTOBEP_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYPROFITPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLPROFITPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTRINSICVALUEPER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEVALUEPER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITMDEGREE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OTMDEGREE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OTMPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLANNUALIZEDRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    optionName: _builtins.str
    strikePrice: _builtins.float
    strikeDate: _builtins.int
    optionType: _builtins.int
    exerciseType: _builtins.int
    expirationType: _builtins.int
    inTheMoney: _builtins.int
    leftDay: _builtins.int
    price: _builtins.float
    midPrice: _builtins.float
    bidPrice: _builtins.float
    askPrice: _builtins.float
    bidAskSpread: _builtins.float
    bidVolume: _builtins.int
    askVolume: _builtins.int
    changeRate: _builtins.float
    """Unit: percent."""
    volume: _builtins.int
    turnover: _builtins.float
    openInterest: _builtins.int
    bidAskVolumeRatio: _builtins.float
    openInterestMarketCap: _builtins.float
    volOIRatio: _builtins.float
    premium: _builtins.float
    impliedVolatility: _builtins.float
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    leverageRatio: _builtins.float
    effectiveGearing: _builtins.float
    itmProbability: _builtins.float
    buyBreakEvenPoint: _builtins.float
    @_builtins.property
    def underlyingInfo(self) -> UnderlyingInfo: ...
    historyVolatility: _builtins.float
    ivHvRatio: _builtins.float
    buyToBep: _builtins.float
    sellToBep: _builtins.float
    buyProfitProbability: _builtins.float
    sellProfitProbability: _builtins.float
    intrinsicValuePer: _builtins.float
    """Unit: percent."""
    timeValuePer: _builtins.float
    """Unit: percent."""
    itmDegree: _builtins.float
    otmDegree: _builtins.float
    otmProbability: _builtins.float
    sellAnnualizedReturn: _builtins.float
    intervalReturn: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "optionName",
            "strikePrice",
            "strikeDate",
            "optionType",
            "exerciseType",
            "expirationType",
            "inTheMoney",
            "leftDay",
            "price",
            "midPrice",
            "bidPrice",
            "askPrice",
            "bidAskSpread",
            "bidVolume",
            "askVolume",
            "changeRate",
            "volume",
            "turnover",
            "openInterest",
            "bidAskVolumeRatio",
            "openInterestMarketCap",
            "volOIRatio",
            "premium",
            "impliedVolatility",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "leverageRatio",
            "effectiveGearing",
            "itmProbability",
            "buyBreakEvenPoint",
            "underlyingInfo",
            "historyVolatility",
            "ivHvRatio",
            "buyToBep",
            "sellToBep",
            "buyProfitProbability",
            "sellProfitProbability",
            "intrinsicValuePer",
            "timeValuePer",
            "itmDegree",
            "otmDegree",
            "otmProbability",
            "sellAnnualizedReturn",
            "intervalReturn",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        optionName: _builtins.str | None = ...,
        strikePrice: _builtins.float | None = ...,
        strikeDate: _builtins.int | None = ...,
        optionType: _builtins.int | None = ...,
        exerciseType: _builtins.int | None = ...,
        expirationType: _builtins.int | None = ...,
        inTheMoney: _builtins.int | None = ...,
        leftDay: _builtins.int | None = ...,
        price: _builtins.float | None = ...,
        midPrice: _builtins.float | None = ...,
        bidPrice: _builtins.float | None = ...,
        askPrice: _builtins.float | None = ...,
        bidAskSpread: _builtins.float | None = ...,
        bidVolume: _builtins.int | None = ...,
        askVolume: _builtins.int | None = ...,
        changeRate: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        openInterest: _builtins.int | None = ...,
        bidAskVolumeRatio: _builtins.float | None = ...,
        openInterestMarketCap: _builtins.float | None = ...,
        volOIRatio: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        leverageRatio: _builtins.float | None = ...,
        effectiveGearing: _builtins.float | None = ...,
        itmProbability: _builtins.float | None = ...,
        buyBreakEvenPoint: _builtins.float | None = ...,
        underlyingInfo: UnderlyingInfo | _Mapping[str, _Any] | None = ...,
        historyVolatility: _builtins.float | None = ...,
        ivHvRatio: _builtins.float | None = ...,
        buyToBep: _builtins.float | None = ...,
        sellToBep: _builtins.float | None = ...,
        buyProfitProbability: _builtins.float | None = ...,
        sellProfitProbability: _builtins.float | None = ...,
        intrinsicValuePer: _builtins.float | None = ...,
        timeValuePer: _builtins.float | None = ...,
        itmDegree: _builtins.float | None = ...,
        otmDegree: _builtins.float | None = ...,
        otmProbability: _builtins.float | None = ...,
        sellAnnualizedReturn: _builtins.float | None = ...,
        intervalReturn: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKETCATEGORYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGEFROM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONRETRIEVELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERLYINGRETRIEVELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def marketCategoryList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_OptionScreen.MarketCategory."""
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[FilterGroup]: ...
    @_builtins.property
    def sortList(self) -> _containers.RepeatedCompositeFieldContainer[Sort]: ...
    pageFrom: _builtins.int
    pageCount: _builtins.int
    @_builtins.property
    def optionRetrieveList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_OptionScreen.OptionIndicatorType."""
    @_builtins.property
    def underlyingRetrieveList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_OptionScreen.UnderlyingIndicatorType."""
    def HasField(self, field_name: _Literal["pageFrom", "pageCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        marketCategoryList: _Iterable[_builtins.int] | None = ...,
        filterList: _Iterable[FilterGroup | _Mapping[str, _Any]] | None = ...,
        sortList: _Iterable[Sort | _Mapping[str, _Any]] | None = ...,
        pageFrom: _builtins.int | None = ...,
        pageCount: _builtins.int | None = ...,
        optionRetrieveList: _Iterable[_builtins.int] | None = ...,
        underlyingRetrieveList: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    LASTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastPage: _builtins.bool
    allCount: _builtins.int
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[OptionScreenItem]: ...
    def HasField(self, field_name: _Literal["lastPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastPage: _builtins.bool | None = ...,
        allCount: _builtins.int | None = ...,
        dataList: _Iterable[OptionScreenItem | _Mapping[str, _Any]] | None = ...,
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
