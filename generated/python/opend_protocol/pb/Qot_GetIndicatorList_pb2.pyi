"""Technical indicators that OpenD can calculate, found by name and script language: names, parameters, outputs and
script.
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

class IndicatorInfo(_message.Message):
    SHORTNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    FULLNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INPUTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCRIPT_FIELD_NUMBER: _ClassVar[_builtins.int]
    shortName: _builtins.str
    fullName: _builtins.str
    @_builtins.property
    def inputs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.IndicatorInputParam]: ...
    @_builtins.property
    def outputs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.IndicatorOutputParam]: ...
    script: _builtins.str
    def HasField(self, field_name: _Literal["shortName", "fullName", "script"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        shortName: _builtins.str | None = ...,
        fullName: _builtins.str | None = ...,
        inputs: _Iterable[_Qot_Common_pb2.IndicatorInputParam | _Mapping[str, _Any]] | None = ...,
        outputs: _Iterable[_Qot_Common_pb2.IndicatorOutputParam | _Mapping[str, _Any]] | None = ...,
        script: _builtins.str | None = ...,
    ) -> None: ...

class IndicatorEntry(_message.Message):
    MYLANG_FIELD_NUMBER: _ClassVar[_builtins.int]
    PYTHON_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def myLang(self) -> IndicatorInfo: ...
    @_builtins.property
    def python(self) -> IndicatorInfo: ...
    def HasField(self, field_name: _Literal["myLang", "python"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        myLang: IndicatorInfo | _Mapping[str, _Any] | None = ...,
        python: IndicatorInfo | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SEARCHKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    LANGTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEARCHMODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    searchKey: _builtins.str
    langType: _builtins.int
    """A value of Qot_Common.IndicatorLangType."""
    searchMode: _builtins.int
    """A value of Qot_Common.IndicatorSearchMode."""
    def HasField(self, field_name: _Literal["searchKey", "langType", "searchMode"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        searchKey: _builtins.str | None = ...,
        langType: _builtins.int | None = ...,
        searchMode: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    INDICATORLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def indicatorList(self) -> _containers.RepeatedCompositeFieldContainer[IndicatorEntry]: ...
    def __init__(
        self,
        *,
        indicatorList: _Iterable[IndicatorEntry | _Mapping[str, _Any]] | None = ...,
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
