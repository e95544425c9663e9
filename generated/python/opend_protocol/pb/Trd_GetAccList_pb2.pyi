"""Trading accounts of the logged-in user with environment, kind, securities firm and the markets each may trade. The
ids go into every trade request's header.
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

from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    USERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDCATEGORY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEEDGENERALSECACCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    userID: _builtins.int
    trdCategory: _builtins.int
    """A value of Trd_Common.TrdCategory."""
    needGeneralSecAccount: _builtins.bool
    def HasField(self, field_name: _Literal["userID", "trdCategory", "needGeneralSecAccount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        userID: _builtins.int | None = ...,
        trdCategory: _builtins.int | None = ...,
        needGeneralSecAccount: _builtins.bool | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ACCLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def accList(self) -> _containers.RepeatedCompositeFieldContainer[_Trd_Common_pb2.TrdAcc]: ...
    def __init__(
        self,
        *,
        accList: _Iterable[_Trd_Common_pb2.TrdAcc | _Mapping[str, _Any]] | None = ...,
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
