"""Valuation of a security (price to earnings, book or sales): its trend with mean and deviation, where it stands in
its market and plate, and how profit grew beside it.
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

class ValuationTrend(_message.Message):
    class ValuationHistoricalItem(_message.Message):
        VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
        TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
        TIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
        PLATEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
        value: _builtins.float
        time: _builtins.int
        timeStr: _builtins.str
        plateValue: _builtins.float
        def HasField(self, field_name: _Literal["value", "time", "timeStr", "plateValue"]) -> _builtins.bool: ...
        def __init__(
            self,
            *,
            value: _builtins.float | None = ...,
            time: _builtins.int | None = ...,
            timeStr: _builtins.str | None = ...,
            plateValue: _builtins.float | None = ...,
        ) -> None: ...

    CURRENTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGMINUS1STDDEV_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGPLUS1STDDEV_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FORWARDVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORICALITEMS_FIELD_NUMBER: _ClassVar[_builtins.int]
    currentValue: _builtins.float
    averageValue: _builtins.float
    avgMinus1Stddev: _builtins.float
    avgPlus1Stddev: _builtins.float
    valuationPercentile: _builtins.float
    forwardValue: _builtins.float
    @_builtins.property
    def historicalItems(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[ValuationTrend.ValuationHistoricalItem]: ...
    def HasField(
        self,
        field_name: _Literal[
            "currentValue", "averageValue", "avgMinus1Stddev", "avgPlus1Stddev", "valuationPercentile", "forwardValue"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        currentValue: _builtins.float | None = ...,
        averageValue: _builtins.float | None = ...,
        avgMinus1Stddev: _builtins.float | None = ...,
        avgPlus1Stddev: _builtins.float | None = ...,
        valuationPercentile: _builtins.float | None = ...,
        forwardValue: _builtins.float | None = ...,
        historicalItems: _Iterable[ValuationTrend.ValuationHistoricalItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class MarketDistribution(_message.Message):
    class DistributionSection(_message.Message):
        START_FIELD_NUMBER: _ClassVar[_builtins.int]
        END_FIELD_NUMBER: _ClassVar[_builtins.int]
        NUMBER_FIELD_NUMBER: _ClassVar[_builtins.int]
        start: _builtins.float
        end: _builtins.float
        number: _builtins.int
        def HasField(self, field_name: _Literal["start", "end", "number"]) -> _builtins.bool: ...
        def __init__(
            self,
            *,
            start: _builtins.float | None = ...,
            end: _builtins.float | None = ...,
            number: _builtins.int | None = ...,
        ) -> None: ...

    SECTIONS_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    RANKING_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MEDIANVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def sections(self) -> _containers.RepeatedCompositeFieldContainer[MarketDistribution.DistributionSection]: ...
    total: _builtins.int
    ranking: _builtins.int
    averageValue: _builtins.float
    medianValue: _builtins.float
    def HasField(self, field_name: _Literal["total", "ranking", "averageValue", "medianValue"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        sections: _Iterable[MarketDistribution.DistributionSection | _Mapping[str, _Any]] | None = ...,
        total: _builtins.int | None = ...,
        ranking: _builtins.int | None = ...,
        averageValue: _builtins.float | None = ...,
        medianValue: _builtins.float | None = ...,
    ) -> None: ...

class PlateDistribution(_message.Message):
    class PlateStockItem(_message.Message):
        SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
        NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
        VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
        MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
        @_builtins.property
        def security(self) -> _Qot_Common_pb2.Security: ...
        name: _builtins.str
        value: _builtins.float
        marketCap: _builtins.float
        def HasField(self, field_name: _Literal["security", "name", "value", "marketCap"]) -> _builtins.bool: ...
        def __init__(
            self,
            *,
            security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
            name: _builtins.str | None = ...,
            value: _builtins.float | None = ...,
            marketCap: _builtins.float | None = ...,
        ) -> None: ...

    PLATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEAVERAGEVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATERANKING_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATESTOCKITEMCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKITEMS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plate(self) -> _Qot_Common_pb2.Security: ...
    plateName: _builtins.str
    plateAverageValue: _builtins.float
    plateRanking: _builtins.int
    plateStockItemCount: _builtins.int
    @_builtins.property
    def stockItems(self) -> _containers.RepeatedCompositeFieldContainer[PlateDistribution.PlateStockItem]: ...
    def HasField(
        self, field_name: _Literal["plate", "plateName", "plateAverageValue", "plateRanking", "plateStockItemCount"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plate: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        plateName: _builtins.str | None = ...,
        plateAverageValue: _builtins.float | None = ...,
        plateRanking: _builtins.int | None = ...,
        plateStockItemCount: _builtins.int | None = ...,
        stockItems: _Iterable[PlateDistribution.PlateStockItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class ProfitGrowthRate(_message.Message):
    class ProfitGrowthItem(_message.Message):
        FINANCIALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
        FINANCIALQUARTER_FIELD_NUMBER: _ClassVar[_builtins.int]
        PERIODSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
        REPORTDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
        REPORTDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
        MARKETCAPMULTIPLE_FIELD_NUMBER: _ClassVar[_builtins.int]
        FINANCEDATAMULTIPLE_FIELD_NUMBER: _ClassVar[_builtins.int]
        financialYear: _builtins.int
        financialQuarter: _builtins.int
        periodStr: _builtins.str
        reportDate: _builtins.int
        reportDateStr: _builtins.str
        marketCapMultiple: _builtins.float
        financeDataMultiple: _builtins.float
        def HasField(
            self,
            field_name: _Literal[
                "financialYear",
                "financialQuarter",
                "periodStr",
                "reportDate",
                "reportDateStr",
                "marketCapMultiple",
                "financeDataMultiple",
            ],
        ) -> _builtins.bool: ...
        def __init__(
            self,
            *,
            financialYear: _builtins.int | None = ...,
            financialQuarter: _builtins.int | None = ...,
            periodStr: _builtins.str | None = ...,
            reportDate: _builtins.int | None = ...,
            reportDateStr: _builtins.str | None = ...,
            marketCapMultiple: _builtins.float | None = ...,
            financeDataMultiple: _builtins.float | None = ...,
        ) -> None: ...

    FINANCIALTTMMULTIPLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAPMULTIPLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YEARCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROFITDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONCLUSIONDETAILED_FIELD_NUMBER: _ClassVar[_builtins.int]
    financialTtmMultiple: _builtins.float
    marketCapMultiple: _builtins.float
    yearCount: _builtins.int
    @_builtins.property
    def profitData(self) -> _containers.RepeatedCompositeFieldContainer[ProfitGrowthRate.ProfitGrowthItem]: ...
    conclusionDetailed: _builtins.str
    def HasField(
        self, field_name: _Literal["financialTtmMultiple", "marketCapMultiple", "yearCount", "conclusionDetailed"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        financialTtmMultiple: _builtins.float | None = ...,
        marketCapMultiple: _builtins.float | None = ...,
        yearCount: _builtins.int | None = ...,
        profitData: _Iterable[ProfitGrowthRate.ProfitGrowthItem | _Mapping[str, _Any]] | None = ...,
        conclusionDetailed: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    valuationType: _builtins.int
    intervalType: _builtins.int
    def HasField(self, field_name: _Literal["security", "valuationType", "intervalType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        valuationType: _builtins.int | None = ...,
        intervalType: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    VALUATIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTUPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTUPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    TREND_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETDISTRIBUTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEDISTRIBUTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROFITGROWTHRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    valuationType: _builtins.int
    lastUpdateTime: _builtins.int
    lastUpdateTimeStr: _builtins.str
    @_builtins.property
    def trend(self) -> ValuationTrend: ...
    @_builtins.property
    def marketDistribution(self) -> MarketDistribution: ...
    @_builtins.property
    def plateDistribution(self) -> PlateDistribution: ...
    @_builtins.property
    def profitGrowthRate(self) -> ProfitGrowthRate: ...
    def HasField(
        self,
        field_name: _Literal[
            "valuationType",
            "lastUpdateTime",
            "lastUpdateTimeStr",
            "trend",
            "marketDistribution",
            "plateDistribution",
            "profitGrowthRate",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        valuationType: _builtins.int | None = ...,
        lastUpdateTime: _builtins.int | None = ...,
        lastUpdateTimeStr: _builtins.str | None = ...,
        trend: ValuationTrend | _Mapping[str, _Any] | None = ...,
        marketDistribution: MarketDistribution | _Mapping[str, _Any] | None = ...,
        plateDistribution: PlateDistribution | _Mapping[str, _Any] | None = ...,
        profitGrowthRate: ProfitGrowthRate | _Mapping[str, _Any] | None = ...,
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
