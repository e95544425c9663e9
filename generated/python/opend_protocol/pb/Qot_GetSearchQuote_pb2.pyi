"""Search for securities by keyword: code, name, kind, and whether the user watches it."""

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

class SearchQuote(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEC_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IS_WATCHED_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    code: _builtins.str
    name: _builtins.str
    sec_type: _builtins.int
    """A value of Qot_Common.SecurityType."""
    is_watched: _builtins.bool
    def HasField(self, field_name: _Literal["market", "code", "name", "sec_type", "is_watched"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        sec_type: _builtins.int | None = ...,
        is_watched: _builtins.bool | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    KEYWORD_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAX_COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    keyword: _builtins.str
    max_count: _builtins.int
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["keyword", "max_count", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        keyword: _builtins.str | None = ...,
        max_count: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SEARCH_QUOTE_LIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def search_quote_list(self) -> _containers.RepeatedCompositeFieldContainer[SearchQuote]: ...
    def __init__(
        self,
        *,
        search_quote_list: _Iterable[SearchQuote | _Mapping[str, _Any]] | None = ...,
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
