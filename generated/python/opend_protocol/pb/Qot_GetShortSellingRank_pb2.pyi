"""Ranking of a market's securities by short selling: volume, ratio and position of shorts with weekly and monthly
means, within plates if wanted.
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

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_Descending: _ClassVar[_builtins.int]
    SortDir_Ascending: _ClassVar[_builtins.int]

SortDir_Descending: _builtins.int
SortDir_Ascending: _builtins.int

class ShortSellingSortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ShortSellingSortField_Unknown: _ClassVar[_builtins.int]
    ShortSellingSortField_ShortNumberChange: _ClassVar[_builtins.int]
    ShortSellingSortField_ShortRatioChange: _ClassVar[_builtins.int]
    ShortSellingSortField_ShortNumber: _ClassVar[_builtins.int]
    ShortSellingSortField_ShortRatio: _ClassVar[_builtins.int]
    ShortSellingSortField_Volume: _ClassVar[_builtins.int]
    ShortSellingSortField_PositionVolume: _ClassVar[_builtins.int]
    ShortSellingSortField_PositionRatio: _ClassVar[_builtins.int]
    ShortSellingSortField_DaysToCover: _ClassVar[_builtins.int]
    ShortSellingSortField_WeekAvgVolume: _ClassVar[_builtins.int]
    ShortSellingSortField_WeekAvgShortNumber: _ClassVar[_builtins.int]
    ShortSellingSortField_WeekAvgShortRatio: _ClassVar[_builtins.int]
    ShortSellingSortField_MonthAvgVolume: _ClassVar[_builtins.int]
    ShortSellingSortField_MonthAvgShortNumber: _ClassVar[_builtins.int]
    ShortSellingSortField_MonthAvgShortRatio: _ClassVar[_builtins.int]

ShortSellingSortField_Unknown: _builtins.int
ShortSellingSortField_ShortNumberChange: _builtins.int
ShortSellingSortField_ShortRatioChange: _builtins.int
ShortSellingSortField_ShortNumber: _builtins.int
ShortSellingSortField_ShortRatio: _builtins.int
ShortSellingSortField_Volume: _builtins.int
ShortSellingSortField_PositionVolume: _builtins.int
ShortSellingSortField_PositionRatio: _builtins.int
ShortSellingSortField_DaysToCover: _builtins.int
ShortSellingSortField_WeekAvgVolume: _builtins.int
ShortSellingSortField_WeekAvgShortNumber: _builtins.int
ShortSellingSortField_WeekAvgShortRatio: _builtins.int
ShortSellingSortField_MonthAvgVolume: _builtins.int
ShortSellingSortField_MonthAvgShortNumber: _builtins.int
ShortSellingSortField_MonthAvgShortRatio: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    OFFSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortField: _builtins.int
    """A value of Qot_GetShortSellingRank.ShortSellingSortField."""
    sortDir: _builtins.int
    """A value of Qot_GetShortSellingRank.SortDir."""
    offset: _builtins.int
    count: _builtins.int
    @_builtins.property
    def plateList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def HasField(self, field_name: _Literal["market", "sortField", "sortDir", "offset", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        offset: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        plateList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class ShortSellingRankItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO5D_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATIO10D_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTNUMBER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTNUMBERCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTRATIOCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTPOSITIONVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTPOSITIONRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYSTOCOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEEKAVGSHORTNUMBER_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEEKAVGSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    MONTHAVGSHORTNUMBER_FIELD_NUMBER: _ClassVar[_builtins.int]
    MONTHAVGSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    closePrice: _builtins.float
    changeRatio: _builtins.float
    changeRatio5D: _builtins.float
    changeRatio10D: _builtins.float
    volume: _builtins.int
    shortNumber: _builtins.int
    shortNumberChange: _builtins.int
    shortRatio: _builtins.float
    shortRatioChange: _builtins.float
    shortPositionVolume: _builtins.int
    shortPositionRatio: _builtins.float
    daysToCover: _builtins.float
    weekAvgShortNumber: _builtins.int
    weekAvgShortRatio: _builtins.float
    monthAvgShortNumber: _builtins.int
    monthAvgShortRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "closePrice",
            "changeRatio",
            "changeRatio5D",
            "changeRatio10D",
            "volume",
            "shortNumber",
            "shortNumberChange",
            "shortRatio",
            "shortRatioChange",
            "shortPositionVolume",
            "shortPositionRatio",
            "daysToCover",
            "weekAvgShortNumber",
            "weekAvgShortRatio",
            "monthAvgShortNumber",
            "monthAvgShortRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        closePrice: _builtins.float | None = ...,
        changeRatio: _builtins.float | None = ...,
        changeRatio5D: _builtins.float | None = ...,
        changeRatio10D: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        shortNumber: _builtins.int | None = ...,
        shortNumberChange: _builtins.int | None = ...,
        shortRatio: _builtins.float | None = ...,
        shortRatioChange: _builtins.float | None = ...,
        shortPositionVolume: _builtins.int | None = ...,
        shortPositionRatio: _builtins.float | None = ...,
        daysToCover: _builtins.float | None = ...,
        weekAvgShortNumber: _builtins.int | None = ...,
        weekAvgShortRatio: _builtins.float | None = ...,
        monthAvgShortNumber: _builtins.int | None = ...,
        monthAvgShortRatio: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[ShortSellingRankItem]: ...
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[ShortSellingRankItem | _Mapping[str, _Any]] | None = ...,
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
