"""Event contracts: events whose contracts may be joined to a combo, and the combo security (mvc) that a request for
quotes must pass on. Paged.
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

class ComboEvent(_message.Message):
    EVENTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMBOCONTRACTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIESSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITIONSCOPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def eventSecurity(self) -> _Qot_Common_pb2.Security: ...
    eventName: _builtins.str
    @_builtins.property
    def comboContracts(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def seriesSecurity(self) -> _Qot_Common_pb2.Security: ...
    category: _builtins.str
    competition: _builtins.str
    competitionScope: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "eventSecurity", "eventName", "seriesSecurity", "category", "competition", "competitionScope"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        eventSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        eventName: _builtins.str | None = ...,
        comboContracts: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        seriesSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        category: _builtins.str | None = ...,
        competition: _builtins.str | None = ...,
        competitionScope: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIES_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    category: _builtins.str
    competition: _builtins.str
    @_builtins.property
    def series(self) -> _Qot_Common_pb2.Security: ...
    nextPage: _builtins.str
    count: _builtins.int
    def HasField(
        self, field_name: _Literal["category", "competition", "series", "nextPage", "count"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        category: _builtins.str | None = ...,
        competition: _builtins.str | None = ...,
        series: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextPage: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    COMBOEVENTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MVC_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def comboEventList(self) -> _containers.RepeatedCompositeFieldContainer[ComboEvent]: ...
    mvc: _builtins.str
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["mvc", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        comboEventList: _Iterable[ComboEvent | _Mapping[str, _Any]] | None = ...,
        mvc: _builtins.str | None = ...,
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
