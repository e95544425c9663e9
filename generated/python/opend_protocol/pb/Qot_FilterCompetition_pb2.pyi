"""Event contracts: the competitions and scopes (of sports, for example) that can narrow down a category and tag."""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class TagFilterItem(_message.Message):
    CATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPETITIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCOPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    category: _builtins.str
    tag: _builtins.str
    @_builtins.property
    def competitionList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    @_builtins.property
    def scopeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def HasField(self, field_name: _Literal["category", "tag"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        category: _builtins.str | None = ...,
        tag: _builtins.str | None = ...,
        competitionList: _Iterable[_builtins.str] | None = ...,
        scopeList: _Iterable[_builtins.str] | None = ...,
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
    TAGFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def tagFilterList(self) -> _containers.RepeatedCompositeFieldContainer[TagFilterItem]: ...
    def __init__(
        self,
        *,
        tagFilterList: _Iterable[TagFilterItem | _Mapping[str, _Any]] | None = ...,
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
