"""Ranking of the securities that users trade, search and read about most, with each heat and its change, and the
news behind it.
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

class HotListSortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HotListSortField_Unknown: _ClassVar[_builtins.int]
    HotListSortField_TradeHeat: _ClassVar[_builtins.int]
    HotListSortField_SearchHeat: _ClassVar[_builtins.int]
    HotListSortField_NewsHeat: _ClassVar[_builtins.int]
    HotListSortField_AverageHeat: _ClassVar[_builtins.int]

HotListSortField_Unknown: _builtins.int
HotListSortField_TradeHeat: _builtins.int
HotListSortField_SearchHeat: _builtins.int
HotListSortField_NewsHeat: _builtins.int
HotListSortField_AverageHeat: _builtins.int

class IndicatorType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    IndicatorType_Unknown: _ClassVar[_builtins.int]
    IndicatorType_MarketCap: _ClassVar[_builtins.int]

IndicatorType_Unknown: _builtins.int
IndicatorType_MarketCap: _builtins.int

class Indicator(_message.Message):
    INDICATORTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorType: _builtins.int
    """A value of Qot_GetHotList.IndicatorType."""
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
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    OFFSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortField: _builtins.int
    """A value of Qot_GetHotList.HotListSortField."""
    sortDir: _builtins.int
    """A value of Qot_GetHotList.SortDir."""
    offset: _builtins.int
    count: _builtins.int
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[Indicator]: ...
    def HasField(self, field_name: _Literal["market", "sortField", "sortDir", "offset", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        offset: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        filterList: _Iterable[Indicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class HotNewsInfo(_message.Message):
    NEWSTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWSURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    newsType: _builtins.int
    title: _builtins.str
    newsUrl: _builtins.str
    def HasField(self, field_name: _Literal["newsType", "title", "newsUrl"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        newsType: _builtins.int | None = ...,
        title: _builtins.str | None = ...,
        newsUrl: _builtins.str | None = ...,
    ) -> None: ...

class HotListItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADEHEAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADEHEATCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEARCHHEAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEARCHHEATCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWSHEAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWSHEATCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEHEAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEHEATCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWSINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    tradeHeat: _builtins.float
    tradeHeatChange: _builtins.float
    searchHeat: _builtins.float
    searchHeatChange: _builtins.float
    newsHeat: _builtins.float
    newsHeatChange: _builtins.float
    averageHeat: _builtins.float
    averageHeatChange: _builtins.float
    @_builtins.property
    def newsInfo(self) -> HotNewsInfo: ...
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "tradeHeat",
            "tradeHeatChange",
            "searchHeat",
            "searchHeatChange",
            "newsHeat",
            "newsHeatChange",
            "averageHeat",
            "averageHeatChange",
            "newsInfo",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        tradeHeat: _builtins.float | None = ...,
        tradeHeatChange: _builtins.float | None = ...,
        searchHeat: _builtins.float | None = ...,
        searchHeatChange: _builtins.float | None = ...,
        newsHeat: _builtins.float | None = ...,
        newsHeatChange: _builtins.float | None = ...,
        averageHeat: _builtins.float | None = ...,
        averageHeatChange: _builtins.float | None = ...,
        newsInfo: HotNewsInfo | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[HotListItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[HotListItem | _Mapping[str, _Any]] | None = ...,
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
