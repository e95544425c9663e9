"""Ranking of securities by dividend, such as a high yield or long growth, within filters for yield, growth, market
cap and the like.
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

class DividendRankType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DividendRankType_Unknown: _ClassVar[_builtins.int]
    DividendRankType_HighYield: _ClassVar[_builtins.int]
    DividendRankType_DividendGrowth: _ClassVar[_builtins.int]

DividendRankType_Unknown: _builtins.int
DividendRankType_HighYield: _builtins.int
DividendRankType_DividendGrowth: _builtins.int

class IndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorType_Unknown: _ClassVar[_builtins.int]
    IndicatorType_DividendYieldTTM: _ClassVar[_builtins.int]
    IndicatorType_AvgDividendYield5Y: _ClassVar[_builtins.int]
    IndicatorType_DistributionFrequency: _ClassVar[_builtins.int]
    IndicatorType_DividendGrowYear: _ClassVar[_builtins.int]
    IndicatorType_DividendsTTM: _ClassVar[_builtins.int]
    IndicatorType_PayoutRatioLFY: _ClassVar[_builtins.int]
    IndicatorType_NextPayableDate: _ClassVar[_builtins.int]
    IndicatorType_Price: _ClassVar[_builtins.int]
    IndicatorType_MarketCap: _ClassVar[_builtins.int]

IndicatorType_Unknown: _builtins.int
IndicatorType_DividendYieldTTM: _builtins.int
IndicatorType_AvgDividendYield5Y: _builtins.int
IndicatorType_DistributionFrequency: _builtins.int
IndicatorType_DividendGrowYear: _builtins.int
IndicatorType_DividendsTTM: _builtins.int
IndicatorType_PayoutRatioLFY: _builtins.int
IndicatorType_NextPayableDate: _builtins.int
IndicatorType_Price: _builtins.int
IndicatorType_MarketCap: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_DividendYieldTTM: _ClassVar[_builtins.int]
    SortField_AvgDividendYield5Y: _ClassVar[_builtins.int]
    SortField_DistributionFrequency: _ClassVar[_builtins.int]
    SortField_DividendGrowYear: _ClassVar[_builtins.int]
    SortField_DividendsTTM: _ClassVar[_builtins.int]
    SortField_PayoutRatioLFY: _ClassVar[_builtins.int]
    SortField_Price: _ClassVar[_builtins.int]
    SortField_MarketCap: _ClassVar[_builtins.int]
    SortField_ChangeRate: _ClassVar[_builtins.int]
    SortField_ChangeAmount: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_DividendYieldTTM: _builtins.int
SortField_AvgDividendYield5Y: _builtins.int
SortField_DistributionFrequency: _builtins.int
SortField_DividendGrowYear: _builtins.int
SortField_DividendsTTM: _builtins.int
SortField_PayoutRatioLFY: _builtins.int
SortField_Price: _builtins.int
SortField_MarketCap: _builtins.int
SortField_ChangeRate: _builtins.int
SortField_ChangeAmount: _builtins.int

class Indicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetDividendRank.IndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.IndicatorValue: ...
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.IndicatorValue | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    RANKTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    rankType: _builtins.int
    """A value of Qot_GetDividendRank.DividendRankType."""
    count: _builtins.int
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    sortField: _builtins.int
    """A value of Qot_GetDividendRank.SortField."""
    def HasField(self, field_name: _Literal["market", "rankType", "count", "sortField"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        rankType: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
        sortField: _builtins.int | None = ...,
    ) -> None: ...

class DividendRankItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDYIELDTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGDIVIDENDYIELD5Y_FIELD_NUMBER: _ClassVar[_builtins.int]
    DISTRIBUTIONFREQUENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDGROWYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDSTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAYOUTRATIOLFY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAYABLEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    industry: _builtins.str
    curPrice: _builtins.float
    changeRate: _builtins.float
    changeAmount: _builtins.float
    marketCap: _builtins.float
    dividendYieldTTM: _builtins.float
    avgDividendYield5Y: _builtins.float
    distributionFrequency: _builtins.int
    dividendGrowYear: _builtins.int
    dividendsTTM: _builtins.float
    payoutRatioLFY: _builtins.float
    nextPayableDate: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "industry",
            "curPrice",
            "changeRate",
            "changeAmount",
            "marketCap",
            "dividendYieldTTM",
            "avgDividendYield5Y",
            "distributionFrequency",
            "dividendGrowYear",
            "dividendsTTM",
            "payoutRatioLFY",
            "nextPayableDate",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        industry: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        changeAmount: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        dividendYieldTTM: _builtins.float | None = ...,
        avgDividendYield5Y: _builtins.float | None = ...,
        distributionFrequency: _builtins.int | None = ...,
        dividendGrowYear: _builtins.int | None = ...,
        dividendsTTM: _builtins.float | None = ...,
        payoutRatioLFY: _builtins.float | None = ...,
        nextPayableDate: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[DividendRankItem]: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[DividendRankItem | _Mapping[str, _Any]] | None = ...,
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
