"""US interest rates: the Federal Reserve's dot plot, i.e. how many members expect which rate in which year, and the
current rate.
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

class DotGroup(_message.Message):
    RATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOTECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISMEDIAN_FIELD_NUMBER: _ClassVar[_builtins.int]
    rate: _builtins.float
    voteCount: _builtins.int
    isMedian: _builtins.bool
    def HasField(self, field_name: _Literal["rate", "voteCount", "isMedian"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        rate: _builtins.float | None = ...,
        voteCount: _builtins.int | None = ...,
        isMedian: _builtins.bool | None = ...,
    ) -> None: ...

class DotPlotYear(_message.Message):
    YEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    DOTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MEDIANRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    year: _builtins.int
    @_builtins.property
    def dotList(self) -> _containers.RepeatedCompositeFieldContainer[DotGroup]: ...
    medianRate: _builtins.float
    def HasField(self, field_name: _Literal["year", "medianRate"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        year: _builtins.int | None = ...,
        dotList: _Iterable[DotGroup | _Mapping[str, _Any]] | None = ...,
        medianRate: _builtins.float | None = ...,
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
    YEARLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENTRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def yearList(self) -> _containers.RepeatedCompositeFieldContainer[DotPlotYear]: ...
    currentRate: _builtins.float
    def HasField(self, field_name: _Literal["currentRate"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        yearList: _Iterable[DotPlotYear | _Mapping[str, _Any]] | None = ...,
        currentRate: _builtins.float | None = ...,
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
