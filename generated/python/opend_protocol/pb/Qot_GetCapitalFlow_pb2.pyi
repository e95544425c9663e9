"""Capital flow of one security over time: net inflow as a whole and by order size, within the day or by day, week or
month.
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
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    periodType: _builtins.int
    """A value of Qot_Common.PeriodType."""
    beginTime: _builtins.str
    endTime: _builtins.str
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self, field_name: _Literal["security", "periodType", "beginTime", "endTime", "header"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        periodType: _builtins.int | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class CapitalFlowItem(_message.Message):
    INFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAININFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUPERINFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIGINFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    MIDINFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    SMLINFLOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    inFlow: _builtins.float
    time: _builtins.str
    timestamp: _builtins.float
    mainInFlow: _builtins.float
    superInFlow: _builtins.float
    bigInFlow: _builtins.float
    midInFlow: _builtins.float
    smlInFlow: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "inFlow", "time", "timestamp", "mainInFlow", "superInFlow", "bigInFlow", "midInFlow", "smlInFlow"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        inFlow: _builtins.float | None = ...,
        time: _builtins.str | None = ...,
        timestamp: _builtins.float | None = ...,
        mainInFlow: _builtins.float | None = ...,
        superInFlow: _builtins.float | None = ...,
        bigInFlow: _builtins.float | None = ...,
        midInFlow: _builtins.float | None = ...,
        smlInFlow: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    FLOWITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTVALIDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTVALIDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def flowItemList(self) -> _containers.RepeatedCompositeFieldContainer[CapitalFlowItem]: ...
    lastValidTime: _builtins.str
    lastValidTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["lastValidTime", "lastValidTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        flowItemList: _Iterable[CapitalFlowItem | _Mapping[str, _Any]] | None = ...,
        lastValidTime: _builtins.str | None = ...,
        lastValidTimestamp: _builtins.float | None = ...,
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
