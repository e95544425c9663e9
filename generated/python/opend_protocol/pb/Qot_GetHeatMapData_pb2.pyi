"""Heat map of a market: its plates with price change, turnover, value, rising and falling counts and the leading
stock. Sorted and paged.
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

class HeatMapPlateType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HeatMapPlateType_Industry: _ClassVar[_builtins.int]
    HeatMapPlateType_Concept: _ClassVar[_builtins.int]
    HeatMapPlateType_Theme: _ClassVar[_builtins.int]

HeatMapPlateType_Industry: _builtins.int
HeatMapPlateType_Concept: _builtins.int
HeatMapPlateType_Theme: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_ChangeRate: _ClassVar[_builtins.int]
    SortField_MarketVal: _ClassVar[_builtins.int]
    SortField_Turnover: _ClassVar[_builtins.int]
    SortField_Hot: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_ChangeRate: _builtins.int
SortField_MarketVal: _builtins.int
SortField_Turnover: _builtins.int
SortField_Hot: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASCEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortField: _builtins.int
    """A value of Qot_GetHeatMapData.SortField."""
    ascend: _builtins.bool
    count: _builtins.int
    page: _builtins.str
    plateType: _builtins.int
    """A value of Qot_GetHeatMapData.HeatMapPlateType."""
    def HasField(
        self, field_name: _Literal["market", "sortField", "ascend", "count", "page", "plateType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        ascend: _builtins.bool | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
        plateType: _builtins.int | None = ...,
    ) -> None: ...

class HeatMapPlateData(_message.Message):
    PLATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    PEAVG_FIELD_NUMBER: _ClassVar[_builtins.int]
    RISECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQUALCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEADERSTOCK_FIELD_NUMBER: _ClassVar[_builtins.int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plate(self) -> _Qot_Common_pb2.Security: ...
    plateName: _builtins.str
    curPrice: _builtins.float
    changeRate: _builtins.float
    turnover: _builtins.float
    volume: _builtins.int
    marketVal: _builtins.float
    peAvg: _builtins.float
    riseCount: _builtins.int
    fallCount: _builtins.int
    equalCount: _builtins.int
    @_builtins.property
    def leaderStock(self) -> _Qot_Common_pb2.Security: ...
    description: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "plate",
            "plateName",
            "curPrice",
            "changeRate",
            "turnover",
            "volume",
            "marketVal",
            "peAvg",
            "riseCount",
            "fallCount",
            "equalCount",
            "leaderStock",
            "description",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plate: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        plateName: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        turnover: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        marketVal: _builtins.float | None = ...,
        peAvg: _builtins.float | None = ...,
        riseCount: _builtins.int | None = ...,
        fallCount: _builtins.int | None = ...,
        equalCount: _builtins.int | None = ...,
        leaderStock: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        description: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    PLATEDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plateDataList(self) -> _containers.RepeatedCompositeFieldContainer[HeatMapPlateData]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plateDataList: _Iterable[HeatMapPlateData | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
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
