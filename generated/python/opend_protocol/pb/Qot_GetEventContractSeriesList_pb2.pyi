"""Event contracts: the series (recurring kinds of events) of a category and tag, and how often each recurs."""

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

class SeriesItem(_message.Message):
    SERIESSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIESNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TAGS_FIELD_NUMBER: _ClassVar[_builtins.int]
    FREQUENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def seriesSecurity(self) -> _Qot_Common_pb2.Security: ...
    seriesName: _builtins.str
    category: _builtins.str
    @_builtins.property
    def tags(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    frequency: _builtins.int
    def HasField(
        self, field_name: _Literal["seriesSecurity", "seriesName", "category", "frequency"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        seriesSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        seriesName: _builtins.str | None = ...,
        category: _builtins.str | None = ...,
        tags: _Iterable[_builtins.str] | None = ...,
        frequency: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    category: _builtins.str
    tag: _builtins.str
    def HasField(self, field_name: _Literal["category", "tag"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        category: _builtins.str | None = ...,
        tag: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SERIESLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def seriesList(self) -> _containers.RepeatedCompositeFieldContainer[SeriesItem]: ...
    def __init__(
        self,
        *,
        seriesList: _Iterable[SeriesItem | _Mapping[str, _Any]] | None = ...,
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
