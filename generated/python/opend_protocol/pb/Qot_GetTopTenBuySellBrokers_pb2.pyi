"""The ten brokers that net bought and the ten that net sold most of one security, today or over some days."""

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
    DAYSBEFORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    daysBefore: _builtins.int
    def HasField(self, field_name: _Literal["security", "daysBefore"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        daysBefore: _builtins.int | None = ...,
    ) -> None: ...

class BrokerItem(_message.Message):
    NETVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYSELLTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALTURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    netVol: _builtins.int
    brokerName: _builtins.str
    buySellType: _builtins.int
    avgPrice: _builtins.float
    totalVol: _builtins.float
    totalTurnover: _builtins.float
    def HasField(
        self, field_name: _Literal["netVol", "brokerName", "buySellType", "avgPrice", "totalVol", "totalTurnover"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        netVol: _builtins.int | None = ...,
        brokerName: _builtins.str | None = ...,
        buySellType: _builtins.int | None = ...,
        avgPrice: _builtins.float | None = ...,
        totalVol: _builtins.float | None = ...,
        totalTurnover: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ISREALTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATATIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATATIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    isRealTime: _builtins.bool
    dataTime: _builtins.int
    dataTimeStr: _builtins.str
    @_builtins.property
    def brokerList(self) -> _containers.RepeatedCompositeFieldContainer[BrokerItem]: ...
    def HasField(self, field_name: _Literal["isRealTime", "dataTime", "dataTimeStr"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        isRealTime: _builtins.bool | None = ...,
        dataTime: _builtins.int | None = ...,
        dataTimeStr: _builtins.str | None = ...,
        brokerList: _Iterable[BrokerItem | _Mapping[str, _Any]] | None = ...,
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
