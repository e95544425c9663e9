"""Bars of the past from files that OpenD had downloaded to its disk. An older protocol without a number in today's
table; Qot_RequestHistoryKL took its place.
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
    REHABTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXACKKLNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEEDKLFIELDSFLAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    rehabType: _builtins.int
    """A value of Qot_Common.RehabType."""
    klType: _builtins.int
    """A value of Qot_Common.KLType."""
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    beginTime: _builtins.str
    endTime: _builtins.str
    maxAckKLNum: _builtins.int
    needKLFieldsFlag: _builtins.int
    """A value of Qot_Common.KLFields."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self,
        field_name: _Literal[
            "rehabType", "klType", "security", "beginTime", "endTime", "maxAckKLNum", "needKLFieldsFlag", "header"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        rehabType: _builtins.int | None = ...,
        klType: _builtins.int | None = ...,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        maxAckKLNum: _builtins.int | None = ...,
        needKLFieldsFlag: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKLTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKLTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def klList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.KLine]: ...
    nextKLTime: _builtins.str
    nextKLTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["security", "nextKLTime", "nextKLTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        klList: _Iterable[_Qot_Common_pb2.KLine | _Mapping[str, _Any]] | None = ...,
        nextKLTime: _builtins.str | None = ...,
        nextKLTimestamp: _builtins.float | None = ...,
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
