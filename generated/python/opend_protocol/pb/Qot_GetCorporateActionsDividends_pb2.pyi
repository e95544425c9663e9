"""Corporate actions: dividends of a company, each with its statement, progress, and record, ex and payment dates."""

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

class DividendItem(_message.Message):
    PUBDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATEMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROCESS_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECORDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDPAYABLEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FISCALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    pubDate: _builtins.str
    statement: _builtins.str
    process: _builtins.str
    recordDate: _builtins.str
    exDate: _builtins.str
    dividendPayableDate: _builtins.str
    fiscalYear: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "pubDate", "statement", "process", "recordDate", "exDate", "dividendPayableDate", "fiscalYear"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        pubDate: _builtins.str | None = ...,
        statement: _builtins.str | None = ...,
        process: _builtins.str | None = ...,
        recordDate: _builtins.str | None = ...,
        exDate: _builtins.str | None = ...,
        dividendPayableDate: _builtins.str | None = ...,
        fiscalYear: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    def HasField(self, field_name: _Literal["security"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DIVIDENDLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dividendList(self) -> _containers.RepeatedCompositeFieldContainer[DividendItem]: ...
    def __init__(
        self,
        *,
        dividendList: _Iterable[DividendItem | _Mapping[str, _Any]] | None = ...,
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
