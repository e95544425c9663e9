"""How many securities of a plate or market rose and fell today, counted by ranges of change."""

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

class DistributionType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DistributionType_Unknown: _ClassVar[_builtins.int]
    DistributionType_RiseLimit: _ClassVar[_builtins.int]
    DistributionType_PositiveInfinity: _ClassVar[_builtins.int]
    DistributionType_NormalRange: _ClassVar[_builtins.int]
    DistributionType_NegativeInfinity: _ClassVar[_builtins.int]
    DistributionType_FallLimit: _ClassVar[_builtins.int]

DistributionType_Unknown: _builtins.int
DistributionType_RiseLimit: _builtins.int
DistributionType_PositiveInfinity: _builtins.int
DistributionType_NormalRange: _builtins.int
DistributionType_NegativeInfinity: _builtins.int
DistributionType_FallLimit: _builtins.int

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    def HasField(self, field_name: _Literal["security", "market"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        market: _builtins.int | None = ...,
    ) -> None: ...

class RiseFallRange(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEFTBORDER_FIELD_NUMBER: _ClassVar[_builtins.int]
    RIGHTBORDER_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_GetRiseFallDistribution.DistributionType."""
    leftBorder: _builtins.int
    rightBorder: _builtins.int
    stockCount: _builtins.int
    def HasField(self, field_name: _Literal["type", "leftBorder", "rightBorder", "stockCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        leftBorder: _builtins.int | None = ...,
        rightBorder: _builtins.int | None = ...,
        stockCount: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    PLATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RANGELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plate(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def rangeList(self) -> _containers.RepeatedCompositeFieldContainer[RiseFallRange]: ...
    def HasField(self, field_name: _Literal["plate"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plate: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        rangeList: _Iterable[RiseFallRange | _Mapping[str, _Any]] | None = ...,
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
