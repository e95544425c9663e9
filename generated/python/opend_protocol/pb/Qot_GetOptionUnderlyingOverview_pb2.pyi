"""Option overview of several underlyings: call and put volume, open interest, implied and historical volatility with
rank and percentile.
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

class HVItem(_message.Message):
    TIMERANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HV_FIELD_NUMBER: _ClassVar[_builtins.int]
    HVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    timeRange: _builtins.int
    """A value of Qot_OptionCommon.OptionHVTimeRange."""
    hv: _builtins.float
    """Unit: percent."""
    hvPercentile: _builtins.float
    """Unit: percent."""
    def HasField(self, field_name: _Literal["timeRange", "hv", "hvPercentile"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        timeRange: _builtins.int | None = ...,
        hv: _builtins.float | None = ...,
        hvPercentile: _builtins.float | None = ...,
    ) -> None: ...

class UnderlyingData(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CALLVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUTVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CALLOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUTOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HVLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREIV_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    code: _builtins.str
    name: _builtins.str
    callVolume: _builtins.int
    putVolume: _builtins.int
    callOpenInterest: _builtins.int
    putOpenInterest: _builtins.int
    iv: _builtins.float
    """Unit: percent."""
    ivRank: _builtins.float
    """Unit: percent."""
    ivPercentile: _builtins.float
    """Unit: percent."""
    @_builtins.property
    def hvList(self) -> _containers.RepeatedCompositeFieldContainer[HVItem]: ...
    preIV: _builtins.float
    """Unit: percent."""
    def HasField(
        self,
        field_name: _Literal[
            "owner",
            "code",
            "name",
            "callVolume",
            "putVolume",
            "callOpenInterest",
            "putOpenInterest",
            "iv",
            "ivRank",
            "ivPercentile",
            "preIV",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        callVolume: _builtins.int | None = ...,
        putVolume: _builtins.int | None = ...,
        callOpenInterest: _builtins.int | None = ...,
        putOpenInterest: _builtins.int | None = ...,
        iv: _builtins.float | None = ...,
        ivRank: _builtins.float | None = ...,
        ivPercentile: _builtins.float | None = ...,
        hvList: _Iterable[HVItem | _Mapping[str, _Any]] | None = ...,
        preIV: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OWNERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def ownerList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    def HasField(self, field_name: _Literal["indexOptionType"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ownerList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        indexOptionType: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    UNDERLYINGDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def underlyingDataList(self) -> _containers.RepeatedCompositeFieldContainer[UnderlyingData]: ...
    def __init__(
        self,
        *,
        underlyingDataList: _Iterable[UnderlyingData | _Mapping[str, _Any]] | None = ...,
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
