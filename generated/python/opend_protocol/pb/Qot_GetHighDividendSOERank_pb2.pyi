"""Ranking of state-owned enterprises with a high dividend, within filters, with valuation and price change over
several periods.
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

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_DividendYieldTTM: _ClassVar[_builtins.int]
    SortField_PB: _ClassVar[_builtins.int]
    SortField_PeTTM: _ClassVar[_builtins.int]
    SortField_Price: _ClassVar[_builtins.int]
    SortField_ChangeRatio: _ClassVar[_builtins.int]
    SortField_MarketCap: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_DividendYieldTTM: _builtins.int
SortField_PB: _builtins.int
SortField_PeTTM: _builtins.int
SortField_Price: _builtins.int
SortField_ChangeRatio: _builtins.int
SortField_MarketCap: _builtins.int

class IndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorType_Unknown: _ClassVar[_builtins.int]
    IndicatorType_Price: _ClassVar[_builtins.int]
    IndicatorType_MarketCap: _ClassVar[_builtins.int]
    IndicatorType_PE: _ClassVar[_builtins.int]
    IndicatorType_DividendYieldTTM: _ClassVar[_builtins.int]
    IndicatorType_ChangeRatio: _ClassVar[_builtins.int]

IndicatorType_Unknown: _builtins.int
IndicatorType_Price: _builtins.int
IndicatorType_MarketCap: _builtins.int
IndicatorType_PE: _builtins.int
IndicatorType_DividendYieldTTM: _builtins.int
IndicatorType_ChangeRatio: _builtins.int

class Indicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetHighDividendSOERank.IndicatorType."""
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
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    OFFSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    sortField: _builtins.int
    """A value of Qot_GetHighDividendSOERank.SortField."""
    sortDir: _builtins.int
    """A value of Qot_GetHighDividendSOERank.SortDir."""
    offset: _builtins.int
    count: _builtins.int
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    def HasField(self, field_name: _Literal["sortField", "sortDir", "offset", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        offset: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class HighDividendSOERankItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PETTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PB_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDYIELDTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVERRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE5D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE10D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE20D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE60D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE120D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE250D_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    industry: _builtins.str
    curPrice: _builtins.float
    changeRatio: _builtins.float
    turnover: _builtins.float
    volume: _builtins.int
    marketCap: _builtins.float
    peTTM: _builtins.float
    pb: _builtins.float
    dividendYieldTTM: _builtins.float
    turnoverRatio: _builtins.float
    changeRate5D: _builtins.float
    changeRate10D: _builtins.float
    changeRate20D: _builtins.float
    changeRate60D: _builtins.float
    changeRate120D: _builtins.float
    changeRate250D: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "industry",
            "curPrice",
            "changeRatio",
            "turnover",
            "volume",
            "marketCap",
            "peTTM",
            "pb",
            "dividendYieldTTM",
            "turnoverRatio",
            "changeRate5D",
            "changeRate10D",
            "changeRate20D",
            "changeRate60D",
            "changeRate120D",
            "changeRate250D",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        industry: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        changeRatio: _builtins.float | None = ...,
        turnover: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        marketCap: _builtins.float | None = ...,
        peTTM: _builtins.float | None = ...,
        pb: _builtins.float | None = ...,
        dividendYieldTTM: _builtins.float | None = ...,
        turnoverRatio: _builtins.float | None = ...,
        changeRate5D: _builtins.float | None = ...,
        changeRate10D: _builtins.float | None = ...,
        changeRate20D: _builtins.float | None = ...,
        changeRate60D: _builtins.float | None = ...,
        changeRate120D: _builtins.float | None = ...,
        changeRate250D: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[HighDividendSOERankItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[HighDividendSOERankItem | _Mapping[str, _Any]] | None = ...,
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
