"""Statistics of a whole option market by day: volume or open interest of calls and puts, and their ratio. Paged by a
key.
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

DESCRIPTOR: _descriptor.FileDescriptor

class StatisticItem(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    CALLVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUTVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    timestamp: _builtins.float
    callValue: _builtins.int
    putValue: _builtins.int
    totalValue: _builtins.int
    ratio: _builtins.float
    def HasField(
        self, field_name: _Literal["time", "timestamp", "callValue", "putValue", "totalValue", "ratio"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        timestamp: _builtins.float | None = ...,
        callValue: _builtins.int | None = ...,
        putValue: _builtins.int | None = ...,
        totalValue: _builtins.int | None = ...,
        ratio: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATATYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGEKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    dataType: _builtins.int
    """A value of Qot_OptionCommon.OptionStatisticDataType."""
    beginTime: _builtins.str
    endTime: _builtins.str
    nextPageKey: _builtins.bytes
    def HasField(
        self, field_name: _Literal["optionMarket", "dataType", "beginTime", "endTime", "nextPageKey"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        dataType: _builtins.int | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        nextPageKey: _builtins.bytes | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATATYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATISTICLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGEKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    dataType: _builtins.int
    """A value of Qot_OptionCommon.OptionStatisticDataType."""
    @_builtins.property
    def statisticList(self) -> _containers.RepeatedCompositeFieldContainer[StatisticItem]: ...
    nextPageKey: _builtins.bytes
    def HasField(self, field_name: _Literal["optionMarket", "dataType", "nextPageKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        dataType: _builtins.int | None = ...,
        statisticList: _Iterable[StatisticItem | _Mapping[str, _Any]] | None = ...,
        nextPageKey: _builtins.bytes | None = ...,
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
