"""Unusual option trades of a market: large or remarkable fills with sentiment, order types, greeks and the corporate
actions near them. Filtered, sorted and paged.
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

class EventIndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    EventIndicatorType_Unknown: _ClassVar[_builtins.int]
    EventIndicatorType_OwnerList: _ClassVar[_builtins.int]
    EventIndicatorType_IndustryPlate: _ClassVar[_builtins.int]
    EventIndicatorType_ConceptPlate: _ClassVar[_builtins.int]
    EventIndicatorType_CorporateAction: _ClassVar[_builtins.int]
    EventIndicatorType_MarketCap: _ClassVar[_builtins.int]
    EventIndicatorType_OptionType: _ClassVar[_builtins.int]
    EventIndicatorType_MoneyType: _ClassVar[_builtins.int]
    EventIndicatorType_StrikePrice: _ClassVar[_builtins.int]
    EventIndicatorType_ExpiryDays: _ClassVar[_builtins.int]
    EventIndicatorType_OTM: _ClassVar[_builtins.int]
    EventIndicatorType_TickerType: _ClassVar[_builtins.int]
    EventIndicatorType_Volume: _ClassVar[_builtins.int]
    EventIndicatorType_Turnover: _ClassVar[_builtins.int]
    EventIndicatorType_Price: _ClassVar[_builtins.int]
    EventIndicatorType_Time: _ClassVar[_builtins.int]
    EventIndicatorType_MaxDayNum: _ClassVar[_builtins.int]
    EventIndicatorType_OrderType: _ClassVar[_builtins.int]
    EventIndicatorType_Strategy: _ClassVar[_builtins.int]
    EventIndicatorType_Sentiment: _ClassVar[_builtins.int]
    EventIndicatorType_TotalVolume: _ClassVar[_builtins.int]
    EventIndicatorType_TotalOI: _ClassVar[_builtins.int]
    EventIndicatorType_VoRatio: _ClassVar[_builtins.int]
    EventIndicatorType_IV: _ClassVar[_builtins.int]
    EventIndicatorType_Delta: _ClassVar[_builtins.int]
    EventIndicatorType_Gamma: _ClassVar[_builtins.int]
    EventIndicatorType_Vega: _ClassVar[_builtins.int]
    EventIndicatorType_Theta: _ClassVar[_builtins.int]
    EventIndicatorType_Rho: _ClassVar[_builtins.int]

EventIndicatorType_Unknown: _builtins.int
EventIndicatorType_OwnerList: _builtins.int
EventIndicatorType_IndustryPlate: _builtins.int
EventIndicatorType_ConceptPlate: _builtins.int
EventIndicatorType_CorporateAction: _builtins.int
EventIndicatorType_MarketCap: _builtins.int
EventIndicatorType_OptionType: _builtins.int
EventIndicatorType_MoneyType: _builtins.int
EventIndicatorType_StrikePrice: _builtins.int
EventIndicatorType_ExpiryDays: _builtins.int
EventIndicatorType_OTM: _builtins.int
EventIndicatorType_TickerType: _builtins.int
EventIndicatorType_Volume: _builtins.int
EventIndicatorType_Turnover: _builtins.int
EventIndicatorType_Price: _builtins.int
EventIndicatorType_Time: _builtins.int
EventIndicatorType_MaxDayNum: _builtins.int
EventIndicatorType_OrderType: _builtins.int
EventIndicatorType_Strategy: _builtins.int
EventIndicatorType_Sentiment: _builtins.int
EventIndicatorType_TotalVolume: _builtins.int
EventIndicatorType_TotalOI: _builtins.int
EventIndicatorType_VoRatio: _builtins.int
EventIndicatorType_IV: _builtins.int
EventIndicatorType_Delta: _builtins.int
EventIndicatorType_Gamma: _builtins.int
EventIndicatorType_Vega: _builtins.int
EventIndicatorType_Theta: _builtins.int
EventIndicatorType_Rho: _builtins.int

class TickerType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TickerType_Unknown: _ClassVar[_builtins.int]
    TickerType_Buy: _ClassVar[_builtins.int]
    TickerType_Sell: _ClassVar[_builtins.int]
    TickerType_Neutral: _ClassVar[_builtins.int]

TickerType_Unknown: _builtins.int
TickerType_Buy: _builtins.int
TickerType_Sell: _builtins.int
TickerType_Neutral: _builtins.int

class OptionOrderType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionOrderType_Normal: _ClassVar[_builtins.int]
    OptionOrderType_Sweep: _ClassVar[_builtins.int]
    OptionOrderType_Cross: _ClassVar[_builtins.int]
    OptionOrderType_Floor: _ClassVar[_builtins.int]

OptionOrderType_Normal: _builtins.int
OptionOrderType_Sweep: _builtins.int
OptionOrderType_Cross: _builtins.int
OptionOrderType_Floor: _builtins.int

class TickerStrategy(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TickerStrategy_Unknown: _ClassVar[_builtins.int]
    TickerStrategy_SingleLeg: _ClassVar[_builtins.int]
    TickerStrategy_MultiLeg: _ClassVar[_builtins.int]

TickerStrategy_Unknown: _builtins.int
TickerStrategy_SingleLeg: _builtins.int
TickerStrategy_MultiLeg: _builtins.int

class MarketSentiment(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    MarketSentiment_Unknown: _ClassVar[_builtins.int]
    MarketSentiment_Bearish: _ClassVar[_builtins.int]
    MarketSentiment_Bullish: _ClassVar[_builtins.int]
    MarketSentiment_Neutral: _ClassVar[_builtins.int]

MarketSentiment_Unknown: _builtins.int
MarketSentiment_Bearish: _builtins.int
MarketSentiment_Bullish: _builtins.int
MarketSentiment_Neutral: _builtins.int

class CorporateActionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CorporateActionType_None: _ClassVar[_builtins.int]
    CorporateActionType_Split: _ClassVar[_builtins.int]
    CorporateActionType_Join: _ClassVar[_builtins.int]
    CorporateActionType_BonusStock: _ClassVar[_builtins.int]
    CorporateActionType_IntoShares: _ClassVar[_builtins.int]
    CorporateActionType_Allot: _ClassVar[_builtins.int]
    CorporateActionType_Add: _ClassVar[_builtins.int]
    CorporateActionType_Dividend: _ClassVar[_builtins.int]
    CorporateActionType_SpecialDividend: _ClassVar[_builtins.int]
    CorporateActionType_SpinOff: _ClassVar[_builtins.int]

CorporateActionType_None: _builtins.int
CorporateActionType_Split: _builtins.int
CorporateActionType_Join: _builtins.int
CorporateActionType_BonusStock: _builtins.int
CorporateActionType_IntoShares: _builtins.int
CorporateActionType_Allot: _builtins.int
CorporateActionType_Add: _builtins.int
CorporateActionType_Dividend: _builtins.int
CorporateActionType_SpecialDividend: _builtins.int
CorporateActionType_SpinOff: _builtins.int

class InTheMoneyType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    InTheMoneyType_Unknown: _ClassVar[_builtins.int]
    InTheMoneyType_In: _ClassVar[_builtins.int]
    InTheMoneyType_Out: _ClassVar[_builtins.int]

InTheMoneyType_Unknown: _builtins.int
InTheMoneyType_In: _builtins.int
InTheMoneyType_Out: _builtins.int

class EventIndicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetOptionEvent.EventIndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class EventSort(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetOptionEvent.EventIndicatorType."""
    isAsc: _builtins.bool
    def HasField(self, field_name: _Literal["indicatorType", "isAsc"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        isAsc: _builtins.bool | None = ...,
    ) -> None: ...

class CorporateAction(_message.Message):
    ACTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACTIONTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACTIONTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    actionType: _builtins.int
    """A value of Qot_GetOptionEvent.CorporateActionType."""
    actionTime: _builtins.str
    actionTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["actionType", "actionTime", "actionTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        actionType: _builtins.int | None = ...,
        actionTime: _builtins.str | None = ...,
        actionTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class EventItem(_message.Message):
    OPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SYMBOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILLTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    TICKERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    DTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERLYINGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    VORATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SENTIMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRATEGYTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSPUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CORPORATEACTIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRYPLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONCEPTPLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def option(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    symbol: _builtins.str
    fillTime: _builtins.str
    fillTimestamp: _builtins.float
    tickerType: _builtins.int
    """A value of Qot_GetOptionEvent.TickerType."""
    price: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    optionType: _builtins.int
    """A value of Qot_Common.OptionType."""
    strikePrice: _builtins.float
    strikeTime: _builtins.str
    strikeTimestamp: _builtins.float
    dte: _builtins.int
    underlyingPrice: _builtins.float
    otm: _builtins.float
    """Unit: percent."""
    bidPrice: _builtins.float
    askPrice: _builtins.float
    iv: _builtins.float
    """Unit: percent."""
    totalVolume: _builtins.int
    totalOpenInterest: _builtins.int
    voRatio: _builtins.float
    """Unit: percent."""
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    sentiment: _builtins.int
    """A value of Qot_GetOptionEvent.MarketSentiment."""
    @_builtins.property
    def orderTypeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Trd_Common.OrderType."""
    strategyType: _builtins.int
    """A value of Qot_GetOptionEvent.TickerStrategy."""
    earningsTime: _builtins.str
    earningsPubType: _builtins.int
    """A value of Qot_OptionCommon.EarningsPubType."""
    @_builtins.property
    def corporateActionList(self) -> _containers.RepeatedCompositeFieldContainer[CorporateAction]: ...
    @_builtins.property
    def industryPlateList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def conceptPlateList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def HasField(
        self,
        field_name: _Literal[
            "option",
            "owner",
            "symbol",
            "fillTime",
            "fillTimestamp",
            "tickerType",
            "price",
            "volume",
            "turnover",
            "optionType",
            "strikePrice",
            "strikeTime",
            "strikeTimestamp",
            "dte",
            "underlyingPrice",
            "otm",
            "bidPrice",
            "askPrice",
            "iv",
            "totalVolume",
            "totalOpenInterest",
            "voRatio",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "sentiment",
            "strategyType",
            "earningsTime",
            "earningsPubType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        option: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        symbol: _builtins.str | None = ...,
        fillTime: _builtins.str | None = ...,
        fillTimestamp: _builtins.float | None = ...,
        tickerType: _builtins.int | None = ...,
        price: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        optionType: _builtins.int | None = ...,
        strikePrice: _builtins.float | None = ...,
        strikeTime: _builtins.str | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
        dte: _builtins.int | None = ...,
        underlyingPrice: _builtins.float | None = ...,
        otm: _builtins.float | None = ...,
        bidPrice: _builtins.float | None = ...,
        askPrice: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        totalVolume: _builtins.int | None = ...,
        totalOpenInterest: _builtins.int | None = ...,
        voRatio: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        sentiment: _builtins.int | None = ...,
        orderTypeList: _Iterable[_builtins.int] | None = ...,
        strategyType: _builtins.int | None = ...,
        earningsTime: _builtins.str | None = ...,
        earningsPubType: _builtins.int | None = ...,
        corporateActionList: _Iterable[CorporateAction | _Mapping[str, _Any]] | None = ...,
        industryPlateList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        conceptPlateList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    count: _builtins.int
    page: _builtins.str
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[EventIndicator]: ...
    @_builtins.property
    def sort(self) -> EventSort: ...
    def HasField(self, field_name: _Literal["optionMarket", "count", "page", "sort"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
        filterList: _Iterable[EventIndicator | _Mapping[str, _Any]] | None = ...,
        sort: EventSort | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    EVENTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def eventList(self) -> _containers.RepeatedCompositeFieldContainer[EventItem]: ...
    nextPage: _builtins.str
    allCount: _builtins.int
    updateTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["nextPage", "allCount", "updateTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        eventList: _Iterable[EventItem | _Mapping[str, _Any]] | None = ...,
        nextPage: _builtins.str | None = ...,
        allCount: _builtins.int | None = ...,
        updateTimestamp: _builtins.float | None = ...,
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
