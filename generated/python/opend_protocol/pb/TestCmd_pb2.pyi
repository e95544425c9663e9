"""Test command to OpenD: a command word with a text and bytes, answered alike. A tool for diagnosis, not for
trading.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    CMD_FIELD_NUMBER: _ClassVar[_builtins.int]
    PARAMSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PARAMBYTES_FIELD_NUMBER: _ClassVar[_builtins.int]
    cmd: _builtins.str
    paramStr: _builtins.str
    paramBytes: _builtins.bytes
    def HasField(self, field_name: _Literal["cmd", "paramStr", "paramBytes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        cmd: _builtins.str | None = ...,
        paramStr: _builtins.str | None = ...,
        paramBytes: _builtins.bytes | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CMD_FIELD_NUMBER: _ClassVar[_builtins.int]
    RESULTSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    RESULTBYTES_FIELD_NUMBER: _ClassVar[_builtins.int]
    cmd: _builtins.str
    resultStr: _builtins.str
    resultBytes: _builtins.bytes
    def HasField(self, field_name: _Literal["cmd", "resultStr", "resultBytes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        cmd: _builtins.str | None = ...,
        resultStr: _builtins.str | None = ...,
        resultBytes: _builtins.bytes | None = ...,
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
