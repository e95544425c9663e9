"""Event contracts: the contracts of one event with terms, dates, status, result and settlement. Paged."""

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

class ContractItem(_message.Message):
    CONTRACTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIESSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YESSUBTITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DETERMINATIONTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SETTLEDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LATESTEXPIRATIONTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    RESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SETTLEMENTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRATIONVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CANCLOSEEARLY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TICKSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def contractSecurity(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def eventSecurity(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def seriesSecurity(self) -> _Qot_Common_pb2.Security: ...
    contractType: _builtins.int
    title: _builtins.str
    yesSubTitle: _builtins.str
    openTime: _builtins.str
    closeTime: _builtins.str
    determinationTime: _builtins.str
    settledTime: _builtins.str
    latestExpirationTime: _builtins.str
    status: _builtins.int
    result: _builtins.str
    settlementValue: _builtins.str
    expirationValue: _builtins.str
    volume: _builtins.str
    canCloseEarly: _builtins.bool
    tickSize: _builtins.str
    category: _builtins.str
    tag: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "contractSecurity",
            "eventSecurity",
            "seriesSecurity",
            "contractType",
            "title",
            "yesSubTitle",
            "openTime",
            "closeTime",
            "determinationTime",
            "settledTime",
            "latestExpirationTime",
            "status",
            "result",
            "settlementValue",
            "expirationValue",
            "volume",
            "canCloseEarly",
            "tickSize",
            "category",
            "tag",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        contractSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        eventSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        seriesSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        contractType: _builtins.int | None = ...,
        title: _builtins.str | None = ...,
        yesSubTitle: _builtins.str | None = ...,
        openTime: _builtins.str | None = ...,
        closeTime: _builtins.str | None = ...,
        determinationTime: _builtins.str | None = ...,
        settledTime: _builtins.str | None = ...,
        latestExpirationTime: _builtins.str | None = ...,
        status: _builtins.int | None = ...,
        result: _builtins.str | None = ...,
        settlementValue: _builtins.str | None = ...,
        expirationValue: _builtins.str | None = ...,
        volume: _builtins.str | None = ...,
        canCloseEarly: _builtins.bool | None = ...,
        tickSize: _builtins.str | None = ...,
        category: _builtins.str | None = ...,
        tag: _builtins.str | None = ...,
    ) -> None: ...

class RecommendContract(_message.Message):
    CONTRACTSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def contractSecurity(self) -> _Qot_Common_pb2.Security: ...
    def HasField(self, field_name: _Literal["contractSecurity"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        contractSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    EVENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def event(self) -> _Qot_Common_pb2.Security: ...
    nextPage: _builtins.str
    count: _builtins.int
    def HasField(self, field_name: _Literal["event", "nextPage", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        event: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextPage: _builtins.str | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CONTRACTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOMMENDCONTRACTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def contractList(self) -> _containers.RepeatedCompositeFieldContainer[ContractItem]: ...
    @_builtins.property
    def recommendContracts(self) -> _containers.RepeatedCompositeFieldContainer[RecommendContract]: ...
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        contractList: _Iterable[ContractItem | _Mapping[str, _Any]] | None = ...,
        recommendContracts: _Iterable[RecommendContract | _Mapping[str, _Any]] | None = ...,
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
