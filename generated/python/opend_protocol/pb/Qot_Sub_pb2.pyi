"""Subscribes securities to kinds of real-time data, or unsubscribes them, and turns their pushes on or off. Counts
against the subscription quota by security and subtype.
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

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUBTYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUBORUNSUB_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISREGORUNREGPUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    REGPUSHREHABTYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISFIRSTPUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISUNSUBALL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUBORDERBOOKDETAIL_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXTENDEDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SESSION_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def subTypeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.SubType."""
    isSubOrUnSub: _builtins.bool
    isRegOrUnRegPush: _builtins.bool
    @_builtins.property
    def regPushRehabTypeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.RehabType."""
    isFirstPush: _builtins.bool
    isUnsubAll: _builtins.bool
    isSubOrderBookDetail: _builtins.bool
    extendedTime: _builtins.bool
    session: _builtins.int
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self,
        field_name: _Literal[
            "isSubOrUnSub",
            "isRegOrUnRegPush",
            "isFirstPush",
            "isUnsubAll",
            "isSubOrderBookDetail",
            "extendedTime",
            "session",
            "header",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        subTypeList: _Iterable[_builtins.int] | None = ...,
        isSubOrUnSub: _builtins.bool | None = ...,
        isRegOrUnRegPush: _builtins.bool | None = ...,
        regPushRehabTypeList: _Iterable[_builtins.int] | None = ...,
        isFirstPush: _builtins.bool | None = ...,
        isUnsubAll: _builtins.bool | None = ...,
        isSubOrderBookDetail: _builtins.bool | None = ...,
        extendedTime: _builtins.bool | None = ...,
        session: _builtins.int | None = ...,
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
