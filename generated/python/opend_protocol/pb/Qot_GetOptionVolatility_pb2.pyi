"""Implied against historical volatility of one security over a period, with their difference and a judgement of the
present level.
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

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUERYTIMEPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    HVTIMEPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    queryTimePeriod: _builtins.int
    hvTimePeriod: _builtins.int
    def HasField(self, field_name: _Literal["security", "queryTimePeriod", "hvTimePeriod"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        queryTimePeriod: _builtins.int | None = ...,
        hvTimePeriod: _builtins.int | None = ...,
    ) -> None: ...

class VolatilityItem(_message.Message):
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMPSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLATILITYPREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    timestamp: _builtins.int
    timestampStr: _builtins.str
    impliedVolatility: _builtins.float
    """Unit: percent."""
    historyVolatility: _builtins.float
    """Unit: percent."""
    volatilityPremium: _builtins.float
    """Unit: percent."""
    def HasField(
        self,
        field_name: _Literal[
            "timestamp", "timestampStr", "impliedVolatility", "historyVolatility", "volatilityPremium"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        timestamp: _builtins.int | None = ...,
        timestampStr: _builtins.str | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        historyVolatility: _builtins.float | None = ...,
        volatilityPremium: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVERAGEIMPVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPVOLSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSIS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[VolatilityItem]: ...
    averageImpvol: _builtins.float
    """Unit: percent."""
    impvolStatus: _builtins.int
    analysis: _builtins.str
    def HasField(self, field_name: _Literal["averageImpvol", "impvolStatus", "analysis"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[VolatilityItem | _Mapping[str, _Any]] | None = ...,
        averageImpvol: _builtins.float | None = ...,
        impvolStatus: _builtins.int | None = ...,
        analysis: _builtins.str | None = ...,
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
