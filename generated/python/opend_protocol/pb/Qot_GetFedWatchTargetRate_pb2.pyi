"""US interest rates: the probability of each target range at the coming meetings of the Federal Reserve."""

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

class TargetRateItem(_message.Message):
    TARGETRANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    targetRange: _builtins.str
    probability: _builtins.float
    def HasField(self, field_name: _Literal["targetRange", "probability"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        targetRange: _builtins.str | None = ...,
        probability: _builtins.float | None = ...,
    ) -> None: ...

class FedMeetingTab(_message.Message):
    MEETINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TARGETRATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    meetingDate: _builtins.str
    @_builtins.property
    def targetRateList(self) -> _containers.RepeatedCompositeFieldContainer[TargetRateItem]: ...
    def HasField(self, field_name: _Literal["meetingDate"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        meetingDate: _builtins.str | None = ...,
        targetRateList: _Iterable[TargetRateItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    MEETINGLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def meetingList(self) -> _containers.RepeatedCompositeFieldContainer[FedMeetingTab]: ...
    def __init__(
        self,
        *,
        meetingList: _Iterable[FedMeetingTab | _Mapping[str, _Any]] | None = ...,
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
