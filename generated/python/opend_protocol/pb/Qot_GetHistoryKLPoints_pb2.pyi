"""Bars of several securities at given points in time, from files on OpenD's disk. An older protocol without a number
in today's table.
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

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class NoDataMode(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    NoDataMode_Null: _ClassVar[_builtins.int]
    NoDataMode_Forward: _ClassVar[_builtins.int]
    NoDataMode_Backward: _ClassVar[_builtins.int]

NoDataMode_Null: _builtins.int
NoDataMode_Forward: _builtins.int
NoDataMode_Backward: _builtins.int

class DataStatus(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DataStatus_Null: _ClassVar[_builtins.int]
    DataStatus_Current: _ClassVar[_builtins.int]
    DataStatus_Previous: _ClassVar[_builtins.int]
    DataStatus_Back: _ClassVar[_builtins.int]

DataStatus_Null: _builtins.int
DataStatus_Current: _builtins.int
DataStatus_Previous: _builtins.int
DataStatus_Back: _builtins.int

class C2S(_message.Message):
    REHABTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NODATAMODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXREQSECURITYNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEEDKLFIELDSFLAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    rehabType: _builtins.int
    """A value of Qot_Common.RehabType."""
    klType: _builtins.int
    """A value of Qot_Common.KLType."""
    noDataMode: _builtins.int
    """A value of Qot_GetHistoryKLPoints.NoDataMode."""
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def timeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    maxReqSecurityNum: _builtins.int
    needKLFieldsFlag: _builtins.int
    """A value of Qot_Common.KLFields."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self,
        field_name: _Literal["rehabType", "klType", "noDataMode", "maxReqSecurityNum", "needKLFieldsFlag", "header"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        rehabType: _builtins.int | None = ...,
        klType: _builtins.int | None = ...,
        noDataMode: _builtins.int | None = ...,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        timeList: _Iterable[_builtins.str] | None = ...,
        maxReqSecurityNum: _builtins.int | None = ...,
        needKLFieldsFlag: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class HistoryPointsKL(_message.Message):
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    REQTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    KL_FIELD_NUMBER: _ClassVar[_builtins.int]
    status: _builtins.int
    """A value of Qot_GetHistoryKLPoints.DataStatus."""
    reqTime: _builtins.str
    @_builtins.property
    def kl(self) -> _Qot_Common_pb2.KLine: ...
    def HasField(self, field_name: _Literal["status", "reqTime", "kl"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        status: _builtins.int | None = ...,
        reqTime: _builtins.str | None = ...,
        kl: _Qot_Common_pb2.KLine | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class SecurityHistoryKLPoints(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def klList(self) -> _containers.RepeatedCompositeFieldContainer[HistoryPointsKL]: ...
    def HasField(self, field_name: _Literal["security"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        klList: _Iterable[HistoryPointsKL | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    KLPOINTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HASNEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def klPointList(self) -> _containers.RepeatedCompositeFieldContainer[SecurityHistoryKLPoints]: ...
    hasNext: _builtins.bool
    def HasField(self, field_name: _Literal["hasNext"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        klPointList: _Iterable[SecurityHistoryKLPoints | _Mapping[str, _Any]] | None = ...,
        hasNext: _builtins.bool | None = ...,
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
