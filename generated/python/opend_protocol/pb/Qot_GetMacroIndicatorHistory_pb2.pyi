"""History of one macro-economic indicator: value, forecast and previous value of each release."""

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

class MacroDataUnitType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    MacroDataUnitType_Unknown: _ClassVar[_builtins.int]
    MacroDataUnitType_Percent: _ClassVar[_builtins.int]
    MacroDataUnitType_Value: _ClassVar[_builtins.int]
    MacroDataUnitType_Index: _ClassVar[_builtins.int]

MacroDataUnitType_Unknown: _builtins.int
MacroDataUnitType_Percent: _builtins.int
MacroDataUnitType_Value: _builtins.int
MacroDataUnitType_Index: _builtins.int

class MacroDataPoint(_message.Message):
    DATATIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELEASETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREDICTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREVIOUSVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNITTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    dataTime: _builtins.str
    releaseTime: _builtins.str
    value: _builtins.float
    predictValue: _builtins.float
    previousValue: _builtins.float
    unitType: _builtins.int
    """A value of Qot_GetMacroIndicatorHistory.MacroDataUnitType."""
    def HasField(
        self, field_name: _Literal["dataTime", "releaseTime", "value", "predictValue", "previousValue", "unitType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataTime: _builtins.str | None = ...,
        releaseTime: _builtins.str | None = ...,
        value: _builtins.float | None = ...,
        predictValue: _builtins.float | None = ...,
        previousValue: _builtins.float | None = ...,
        unitType: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    INDICATORID_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorId: _builtins.int
    time: _builtins.str
    maxCount: _builtins.int
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["indicatorId", "time", "maxCount", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorId: _builtins.int | None = ...,
        time: _builtins.str | None = ...,
        maxCount: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    INDICATORID_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorId: _builtins.int
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[MacroDataPoint]: ...
    def HasField(self, field_name: _Literal["indicatorId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorId: _builtins.int | None = ...,
        dataList: _Iterable[MacroDataPoint | _Mapping[str, _Any]] | None = ...,
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
