"""Calendar of economic releases by market and importance: previous, expected and actual values. Paged."""

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

DESCRIPTOR: _descriptor.FileDescriptor

class Importance(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    Importance_All: _ClassVar[_builtins.int]
    Importance_Low: _ClassVar[_builtins.int]
    Importance_Medium: _ClassVar[_builtins.int]
    Importance_High: _ClassVar[_builtins.int]

Importance_All: _builtins.int
Importance_Low: _builtins.int
Importance_Medium: _builtins.int
Importance_High: _builtins.int

class EconomicCalendarItem(_message.Message):
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNTRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    STAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREVIOUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONSENSUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACTUAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    title: _builtins.str
    timestamp: _builtins.float
    country: _builtins.str
    star: _builtins.int
    previous: _builtins.str
    consensus: _builtins.str
    actual: _builtins.str
    def HasField(
        self, field_name: _Literal["title", "timestamp", "country", "star", "previous", "consensus", "actual"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        title: _builtins.str | None = ...,
        timestamp: _builtins.float | None = ...,
        country: _builtins.str | None = ...,
        star: _builtins.int | None = ...,
        previous: _builtins.str | None = ...,
        consensus: _builtins.str | None = ...,
        actual: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    BEGINDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPORTANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    beginDate: _builtins.str
    endDate: _builtins.str
    @_builtins.property
    def marketList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.QotMarket."""
    importance: _builtins.int
    """A value of Qot_GetEconomicCalendar.Importance."""
    count: _builtins.int
    nextPage: _builtins.str
    def HasField(
        self, field_name: _Literal["beginDate", "endDate", "importance", "count", "nextPage"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        beginDate: _builtins.str | None = ...,
        endDate: _builtins.str | None = ...,
        marketList: _Iterable[_builtins.int] | None = ...,
        importance: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HASMORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[EconomicCalendarItem]: ...
    nextPage: _builtins.str
    hasMore: _builtins.bool
    def HasField(self, field_name: _Literal["nextPage", "hasMore"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[EconomicCalendarItem | _Mapping[str, _Any]] | None = ...,
        nextPage: _builtins.str | None = ...,
        hasMore: _builtins.bool | None = ...,
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
