"""Quota in use: subscriptions and historical bars. Without a number in today's table; Notify carries the same
message when the quota changes.
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
    def __init__(
        self,
    ) -> None: ...

class S2C(_message.Message):
    USEDSUBQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEDKLINEQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    usedSubQuota: _builtins.int
    usedKLineQuota: _builtins.int
    def HasField(self, field_name: _Literal["usedSubQuota", "usedKLineQuota"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        usedSubQuota: _builtins.int | None = ...,
        usedKLineQuota: _builtins.int | None = ...,
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
