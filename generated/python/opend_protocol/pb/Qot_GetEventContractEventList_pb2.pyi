"""Event contracts: the events of one series, by status, with dates, competition and whether their contracts exclude
each other. Paged.
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

class EventItem(_message.Message):
    EVENTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTSUBNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIESSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARTDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TAGS_FIELD_NUMBER: _ClassVar[_builtins.int]
    MUTUALLYEXCLUSIVE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITIONSCOPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def eventSecurity(self) -> _Qot_Common_pb2.Security: ...
    eventName: _builtins.str
    eventSubName: _builtins.str
    status: _builtins.int
    @_builtins.property
    def seriesSecurity(self) -> _Qot_Common_pb2.Security: ...
    startDate: _builtins.str
    endDate: _builtins.str
    category: _builtins.str
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    mutuallyExclusive: _builtins.bool
    competition: _builtins.str
    competitionScope: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "eventSecurity",
            "eventName",
            "eventSubName",
            "status",
            "seriesSecurity",
            "startDate",
            "endDate",
            "category",
            "mutuallyExclusive",
            "competition",
            "competitionScope",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        eventSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        eventName: _builtins.str | None = ...,
        eventSubName: _builtins.str | None = ...,
        status: _builtins.int | None = ...,
        seriesSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        startDate: _builtins.str | None = ...,
        endDate: _builtins.str | None = ...,
        category: _builtins.str | None = ...,
        tags: _Iterable[_builtins.str] | None = ...,
        mutuallyExclusive: _builtins.bool | None = ...,
        competition: _builtins.str | None = ...,
        competitionScope: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SERIES_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def series(self) -> _Qot_Common_pb2.Security: ...
    status: _builtins.int
    nextPage: _builtins.str
    count: _builtins.int
    def HasField(self, field_name: _Literal["series", "status", "nextPage", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        series: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        status: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    EVENTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def eventList(self) -> _containers.RepeatedCompositeFieldContainer[EventItem]: ...
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        eventList: _Iterable[EventItem | _Mapping[str, _Any]] | None = ...,
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
