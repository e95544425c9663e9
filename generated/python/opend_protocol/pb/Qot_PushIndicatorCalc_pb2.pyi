"""Push of a calculated indicator: its outputs by time for the calculation that Qot_RequestIndicatorCalc started.
Arrives when OpenD has finished it.
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

class IndicatorOutputRow(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUES_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    @_builtins.property
    def values(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    def HasField(self, field_name: _Literal["time"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        values: _Iterable[_builtins.float] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CALCID_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTPUTROWS_FIELD_NUMBER: _ClassVar[_builtins.int]
    calcId: _builtins.str
    @_builtins.property
    def outputs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.IndicatorOutputParam]: ...
    @_builtins.property
    def outputRows(self) -> _containers.RepeatedCompositeFieldContainer[IndicatorOutputRow]: ...
    def HasField(self, field_name: _Literal["calcId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        calcId: _builtins.str | None = ...,
        outputs: _Iterable[_Qot_Common_pb2.IndicatorOutputParam | _Mapping[str, _Any]] | None = ...,
        outputRows: _Iterable[IndicatorOutputRow | _Mapping[str, _Any]] | None = ...,
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
