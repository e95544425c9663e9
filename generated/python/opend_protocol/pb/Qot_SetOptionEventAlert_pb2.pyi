"""Adds, changes, deletes, enables or disables the user's alerts on unusual option trades. When one goes off,
Qot_UpdateOptionEvent is pushed.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_GetOptionEventAlert_pb2 as _Qot_GetOptionEventAlert_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class AlertOpType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    AlertOpType_Unknown: _ClassVar[_builtins.int]
    AlertOpType_Add: _ClassVar[_builtins.int]
    AlertOpType_Delete: _ClassVar[_builtins.int]
    AlertOpType_Modify: _ClassVar[_builtins.int]
    AlertOpType_Enable: _ClassVar[_builtins.int]
    AlertOpType_Disable: _ClassVar[_builtins.int]
    AlertOpType_DeleteAll: _ClassVar[_builtins.int]

AlertOpType_Unknown: _builtins.int
AlertOpType_Add: _builtins.int
AlertOpType_Delete: _builtins.int
AlertOpType_Modify: _builtins.int
AlertOpType_Enable: _builtins.int
AlertOpType_Disable: _builtins.int
AlertOpType_DeleteAll: _builtins.int

class C2S(_message.Message):
    OPERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALERTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    operType: _builtins.int
    """A value of Qot_SetOptionEventAlert.AlertOpType."""
    @_builtins.property
    def alertList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_GetOptionEventAlert_pb2.EventAlertItem]: ...
    def HasField(self, field_name: _Literal["operType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        operType: _builtins.int | None = ...,
        alertList: _Iterable[_Qot_GetOptionEventAlert_pb2.EventAlertItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    def __init__(
        self,
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
