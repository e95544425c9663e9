"""Event contracts: latest bars of a contract, of its Yes or No side or of a chosen source."""

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

class ECKLine(_message.Message):
    TIME_KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPEN_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGH_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    time_key: _builtins.str
    open: _builtins.float
    high: _builtins.float
    low: _builtins.float
    close: _builtins.float
    volume: _builtins.float
    def HasField(
        self, field_name: _Literal["time_key", "open", "high", "low", "close", "volume"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time_key: _builtins.str | None = ...,
        open: _builtins.float | None = ...,
        high: _builtins.float | None = ...,
        low: _builtins.float | None = ...,
        close: _builtins.float | None = ...,
        volume: _builtins.float | None = ...,
    ) -> None: ...

class KlineItem(_message.Message):
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRE_SIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def code(self) -> _Qot_Common_pb2.Security: ...
    pre_side: _builtins.int
    name: _builtins.str
    @_builtins.property
    def klineList(self) -> _containers.RepeatedCompositeFieldContainer[ECKLine]: ...
    def HasField(self, field_name: _Literal["code", "pre_side", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        code: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        pre_side: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        klineList: _Iterable[ECKLine | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINESOURCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRESIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    klineSource: _builtins.int
    preSide: _builtins.int
    ktype: _builtins.int
    maxCount: _builtins.int
    def HasField(
        self, field_name: _Literal["security", "klineSource", "preSide", "ktype", "maxCount"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        klineSource: _builtins.int | None = ...,
        preSide: _builtins.int | None = ...,
        ktype: _builtins.int | None = ...,
        maxCount: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    KLINELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def klineList(self) -> _containers.RepeatedCompositeFieldContainer[KlineItem]: ...
    def __init__(
        self,
        *,
        klineList: _Iterable[KlineItem | _Mapping[str, _Any]] | None = ...,
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
