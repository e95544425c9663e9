"""Adds securities to one of the user's own watchlist groups, deletes them, or moves them out of it."""

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

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ModifyUserSecurityOp(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ModifyUserSecurityOp_Unknown: _ClassVar[_builtins.int]
    ModifyUserSecurityOp_Add: _ClassVar[_builtins.int]
    ModifyUserSecurityOp_Del: _ClassVar[_builtins.int]
    ModifyUserSecurityOp_MoveOut: _ClassVar[_builtins.int]

ModifyUserSecurityOp_Unknown: _builtins.int
ModifyUserSecurityOp_Add: _builtins.int
ModifyUserSecurityOp_Del: _builtins.int
ModifyUserSecurityOp_MoveOut: _builtins.int

class C2S(_message.Message):
    GROUPNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OP_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    groupName: _builtins.str
    op: _builtins.int
    """A value of Qot_ModifyUserSecurity.ModifyUserSecurityOp."""
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["groupName", "op", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        groupName: _builtins.str | None = ...,
        op: _builtins.int | None = ...,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
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
