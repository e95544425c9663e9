"""Log-in verification of OpenD: asks for the picture or phone code, or hands in the code that the user read."""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class VerificationType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    VerificationType_Unknow: _ClassVar[_builtins.int]
    VerificationType_Picture: _ClassVar[_builtins.int]
    VerificationType_Phone: _ClassVar[_builtins.int]

VerificationType_Unknow: _builtins.int
VerificationType_Picture: _builtins.int
VerificationType_Phone: _builtins.int

class VerificationOp(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    VerificationOp_Unknow: _ClassVar[_builtins.int]
    VerificationOp_Request: _ClassVar[_builtins.int]
    VerificationOp_InputAndLogin: _ClassVar[_builtins.int]

VerificationOp_Unknow: _builtins.int
VerificationOp_Request: _builtins.int
VerificationOp_InputAndLogin: _builtins.int

class C2S(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OP_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Verification.VerificationType."""
    op: _builtins.int
    """A value of Verification.VerificationOp."""
    code: _builtins.str
    def HasField(self, field_name: _Literal["type", "op", "code"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        op: _builtins.int | None = ...,
        code: _builtins.str | None = ...,
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
