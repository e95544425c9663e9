"""Ranking of companies whose reported earnings, revenue or EBIT beat the estimates, with figure, estimate, growth
and the price move on the earnings day.
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

class BeatType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    BeatType_Unknown: _ClassVar[_builtins.int]
    BeatType_EPS: _ClassVar[_builtins.int]
    BeatType_REVENUE: _ClassVar[_builtins.int]
    BeatType_EBIT: _ClassVar[_builtins.int]

BeatType_Unknown: _builtins.int
BeatType_EPS: _builtins.int
BeatType_REVENUE: _builtins.int
BeatType_EBIT: _builtins.int

class BeatTerm(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    BeatTerm_Latest: _ClassVar[_builtins.int]
    BeatTerm_LatestQuarter: _ClassVar[_builtins.int]
    BeatTerm_LatestHalf: _ClassVar[_builtins.int]
    BeatTerm_LatestAnnual: _ClassVar[_builtins.int]
    BeatTerm_All: _ClassVar[_builtins.int]

BeatTerm_Latest: _builtins.int
BeatTerm_LatestQuarter: _builtins.int
BeatTerm_LatestHalf: _builtins.int
BeatTerm_LatestAnnual: _builtins.int
BeatTerm_All: _builtins.int

class IndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorType_Unknown: _ClassVar[_builtins.int]
    IndicatorType_BeatRatio: _ClassVar[_builtins.int]
    IndicatorType_ReleasedDate: _ClassVar[_builtins.int]
    IndicatorType_MarketCap: _ClassVar[_builtins.int]
    IndicatorType_Price: _ClassVar[_builtins.int]
    IndicatorType_PeTTM: _ClassVar[_builtins.int]

IndicatorType_Unknown: _builtins.int
IndicatorType_BeatRatio: _builtins.int
IndicatorType_ReleasedDate: _builtins.int
IndicatorType_MarketCap: _builtins.int
IndicatorType_Price: _builtins.int
IndicatorType_PeTTM: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_BeatRatio: _ClassVar[_builtins.int]
    SortField_EarningDayChg: _ClassVar[_builtins.int]
    SortField_ReleasedDate: _ClassVar[_builtins.int]
    SortField_Actual: _ClassVar[_builtins.int]
    SortField_Estimate: _ClassVar[_builtins.int]
    SortField_Yoy: _ClassVar[_builtins.int]
    SortField_YoyGrowth: _ClassVar[_builtins.int]
    SortField_PeTTM: _ClassVar[_builtins.int]
    SortField_DividendsTTM: _ClassVar[_builtins.int]
    SortField_Price: _ClassVar[_builtins.int]
    SortField_ChangeRate: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_BeatRatio: _builtins.int
SortField_EarningDayChg: _builtins.int
SortField_ReleasedDate: _builtins.int
SortField_Actual: _builtins.int
SortField_Estimate: _builtins.int
SortField_Yoy: _builtins.int
SortField_YoyGrowth: _builtins.int
SortField_PeTTM: _builtins.int
SortField_DividendsTTM: _builtins.int
SortField_Price: _builtins.int
SortField_ChangeRate: _builtins.int

class PostPeriodType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PostPeriodType_Regular: _ClassVar[_builtins.int]
    PostPeriodType_Before: _ClassVar[_builtins.int]
    PostPeriodType_After: _ClassVar[_builtins.int]
    PostPeriodType_IntradayTrading: _ClassVar[_builtins.int]

PostPeriodType_Regular: _builtins.int
PostPeriodType_Before: _builtins.int
PostPeriodType_After: _builtins.int
PostPeriodType_IntradayTrading: _builtins.int

class Indicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetEarningsBeatRank.IndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.Interval: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEATTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TERM_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    beatType: _builtins.int
    """A value of Qot_GetEarningsBeatRank.BeatType."""
    count: _builtins.int
    term: _builtins.int
    """A value of Qot_GetEarningsBeatRank.BeatTerm."""
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    sortField: _builtins.int
    """A value of Qot_GetEarningsBeatRank.SortField."""
    def HasField(self, field_name: _Literal["market", "beatType", "count", "term", "sortField"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        beatType: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        term: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
        sortField: _builtins.int | None = ...,
    ) -> None: ...

class EarningsBeatItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PETTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDSTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELEASEDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEATRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACTUAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ESTIMATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    YOYGROWTH_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGDAYCHG_FIELD_NUMBER: _ClassVar[_builtins.int]
    TERM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DETAILPOSTPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    industry: _builtins.str
    curPrice: _builtins.float
    lastClosePrice: _builtins.float
    changeRate: _builtins.float
    marketCap: _builtins.float
    peTTM: _builtins.float
    dividendsTTM: _builtins.float
    releasedDate: _builtins.str
    beatRatio: _builtins.float
    actual: _builtins.float
    estimate: _builtins.float
    yoy: _builtins.float
    yoyGrowth: _builtins.float
    earningDayChg: _builtins.float
    term: _builtins.str
    detailPostPeriod: _builtins.int
    """A value of Qot_GetEarningsBeatRank.PostPeriodType."""
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "industry",
            "curPrice",
            "lastClosePrice",
            "changeRate",
            "marketCap",
            "peTTM",
            "dividendsTTM",
            "releasedDate",
            "beatRatio",
            "actual",
            "estimate",
            "yoy",
            "yoyGrowth",
            "earningDayChg",
            "term",
            "detailPostPeriod",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        industry: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        peTTM: _builtins.float | None = ...,
        dividendsTTM: _builtins.float | None = ...,
        releasedDate: _builtins.str | None = ...,
        beatRatio: _builtins.float | None = ...,
        actual: _builtins.float | None = ...,
        estimate: _builtins.float | None = ...,
        yoy: _builtins.float | None = ...,
        yoyGrowth: _builtins.float | None = ...,
        earningDayChg: _builtins.float | None = ...,
        term: _builtins.str | None = ...,
        detailPostPeriod: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[EarningsBeatItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[EarningsBeatItem | _Mapping[str, _Any]] | None = ...,
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
