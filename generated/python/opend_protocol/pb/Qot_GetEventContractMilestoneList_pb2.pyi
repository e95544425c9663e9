"""Event contracts: milestones, i.e. real-world happenings such as a game, with the events that hang on them. By
category, competition or related event. Paged.
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

class MilestoneItem(_message.Message):
    MILESTONESECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARTDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRIMARYEVENTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATEDEVENTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOTIFICATIONMESSAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def milestoneSecurity(self) -> _Qot_Common_pb2.Security: ...
    title: _builtins.str
    category: _builtins.str
    type: _builtins.int
    startDate: _builtins.str
    endDate: _builtins.str
    @_builtins.property
    def primaryEventSecurity(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def relatedEventList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    notificationMessage: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "milestoneSecurity",
            "title",
            "category",
            "type",
            "startDate",
            "endDate",
            "primaryEventSecurity",
            "notificationMessage",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        milestoneSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        title: _builtins.str | None = ...,
        category: _builtins.str | None = ...,
        type: _builtins.int | None = ...,
        startDate: _builtins.str | None = ...,
        endDate: _builtins.str | None = ...,
        primaryEventSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        relatedEventList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        notificationMessage: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATEDEVENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    category: _builtins.str
    competition: _builtins.str
    @_builtins.property
    def relatedEvent(self) -> _Qot_Common_pb2.Security: ...
    nextPage: _builtins.str
    count: _builtins.int
    def HasField(
        self, field_name: _Literal["category", "competition", "relatedEvent", "nextPage", "count"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        category: _builtins.str | None = ...,
        competition: _builtins.str | None = ...,
        relatedEvent: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextPage: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    MILESTONELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def milestoneList(self) -> _containers.RepeatedCompositeFieldContainer[MilestoneItem]: ...
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        milestoneList: _Iterable[MilestoneItem | _Mapping[str, _Any]] | None = ...,
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
