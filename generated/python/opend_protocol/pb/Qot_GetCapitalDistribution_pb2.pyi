"""Capital distribution of one security today: money in and out by order size, from extra-large to small."""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["security", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CAPITALINSUPER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALINBIG_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALINMID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALINSMALL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALOUTSUPER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALOUTBIG_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALOUTMID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALOUTSMALL_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    capitalInSuper: _builtins.float
    capitalInBig: _builtins.float
    capitalInMid: _builtins.float
    capitalInSmall: _builtins.float
    capitalOutSuper: _builtins.float
    capitalOutBig: _builtins.float
    capitalOutMid: _builtins.float
    capitalOutSmall: _builtins.float
    updateTime: _builtins.str
    updateTimestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "capitalInSuper",
            "capitalInBig",
            "capitalInMid",
            "capitalInSmall",
            "capitalOutSuper",
            "capitalOutBig",
            "capitalOutMid",
            "capitalOutSmall",
            "updateTime",
            "updateTimestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        capitalInSuper: _builtins.float | None = ...,
        capitalInBig: _builtins.float | None = ...,
        capitalInMid: _builtins.float | None = ...,
        capitalInSmall: _builtins.float | None = ...,
        capitalOutSuper: _builtins.float | None = ...,
        capitalOutBig: _builtins.float | None = ...,
        capitalOutMid: _builtins.float | None = ...,
        capitalOutSmall: _builtins.float | None = ...,
        updateTime: _builtins.str | None = ...,
        updateTimestamp: _builtins.float | None = ...,
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
