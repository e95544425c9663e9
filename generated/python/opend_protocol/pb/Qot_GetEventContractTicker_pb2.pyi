"""Event contracts: latest trades of a contract tick by tick, with the Yes and the No price."""

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

class TickerPoint(_message.Message):
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    YESPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    time: _builtins.str
    yesPrice: _builtins.float
    noPrice: _builtins.float
    volume: _builtins.float
    side: _builtins.int
    sequence: _builtins.str
    def HasField(
        self, field_name: _Literal["time", "yesPrice", "noPrice", "volume", "side", "sequence"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        time: _builtins.str | None = ...,
        yesPrice: _builtins.float | None = ...,
        noPrice: _builtins.float | None = ...,
        volume: _builtins.float | None = ...,
        side: _builtins.int | None = ...,
        sequence: _builtins.str | None = ...,
    ) -> None: ...

class TickerItem(_message.Message):
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TICKERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def code(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def tickerList(self) -> _containers.RepeatedCompositeFieldContainer[TickerPoint]: ...
    def HasField(self, field_name: _Literal["code"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        code: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        tickerList: _Iterable[TickerPoint | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    count: _builtins.int
    def HasField(self, field_name: _Literal["security", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    TICKERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def tickerList(self) -> _containers.RepeatedCompositeFieldContainer[TickerItem]: ...
    def __init__(
        self,
        *,
        tickerList: _Iterable[TickerItem | _Mapping[str, _Any]] | None = ...,
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
