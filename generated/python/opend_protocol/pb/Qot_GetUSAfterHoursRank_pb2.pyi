"""Ranking of US securities by change in the after-hours session, with price, volume and turnover of that session and
the day's close.
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
    """A value of Qot_GetUSAfterHoursRank.IndicatorType."""
    @_builtins.property
    def indicatorValue(self) -> _Qot_OptionCommon_pb2.Interval: ...
    priceFilter: _builtins.int
    """A value of Qot_GetUSAfterHoursRank.PriceFilter."""
    def HasField(self, field_name: _Literal["indicatorType", "indicatorValue", "priceFilter"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorType: _builtins.int | None = ...,
        indicatorValue: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        priceFilter: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    OFFSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    sortDir: _builtins.int
    """A value of Qot_GetUSAfterHoursRank.SortDir."""
    offset: _builtins.int
    count: _builtins.int
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    def HasField(self, field_name: _Literal["sortDir", "offset", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        sortDir: _builtins.int | None = ...,
        offset: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class AfterHoursRankItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERHOURSPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERHOURSCHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERHOURSCHANGEAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERHOURSTURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERHOURSVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    afterHoursPrice: _builtins.float
    afterHoursChangeRatio: _builtins.float
    afterHoursChangeAmount: _builtins.float
    afterHoursTurnover: _builtins.float
    afterHoursVolume: _builtins.int
    closePrice: _builtins.float
    changeRatio: _builtins.float
    changeAmount: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "afterHoursPrice",
            "afterHoursChangeRatio",
            "afterHoursChangeAmount",
            "afterHoursTurnover",
            "afterHoursVolume",
            "closePrice",
            "changeRatio",
            "changeAmount",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        afterHoursPrice: _builtins.float | None = ...,
        afterHoursChangeRatio: _builtins.float | None = ...,
        afterHoursChangeAmount: _builtins.float | None = ...,
        afterHoursTurnover: _builtins.float | None = ...,
        afterHoursVolume: _builtins.int | None = ...,
        closePrice: _builtins.float | None = ...,
        changeRatio: _builtins.float | None = ...,
        changeAmount: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[AfterHoursRankItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[AfterHoursRankItem | _Mapping[str, _Any]] | None = ...,
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
