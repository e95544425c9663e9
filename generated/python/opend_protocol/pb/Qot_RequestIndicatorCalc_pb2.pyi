"""Starts the calculation of a technical indicator over given bars. The reply carries only an id; the values arrive
by Qot_PushIndicatorCalc.
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

class IndicatorInputItem(_message.Message):
    INDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    index: _builtins.int
    value: _builtins.str
    def HasField(self, field_name: _Literal["index", "value"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        index: _builtins.int | None = ...,
        value: _builtins.str | None = ...,
    ) -> None: ...

class IndicatorCalcData(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    klType: _builtins.int
    @_builtins.property
    def kLine(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.KLine]: ...
    def HasField(self, field_name: _Literal["security", "klType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        klType: _builtins.int | None = ...,
        kLine: _Iterable[_Qot_Common_pb2.KLine | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SHORTNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LANGTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    INPUTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    shortName: _builtins.str
    langType: _builtins.int
    @_builtins.property
    def data(self) -> IndicatorCalcData: ...
    num: _builtins.int
    @_builtins.property
    def inputs(self) -> _containers.RepeatedCompositeFieldContainer[IndicatorInputItem]: ...
    def HasField(self, field_name: _Literal["shortName", "langType", "data", "num"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        shortName: _builtins.str | None = ...,
        langType: _builtins.int | None = ...,
        data: IndicatorCalcData | _Mapping[str, _Any] | None = ...,
        num: _builtins.int | None = ...,
        inputs: _Iterable[IndicatorInputItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CALCID_FIELD_NUMBER: _ClassVar[_builtins.int]
    calcId: _builtins.str
    def HasField(self, field_name: _Literal["calcId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        calcId: _builtins.str | None = ...,
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
