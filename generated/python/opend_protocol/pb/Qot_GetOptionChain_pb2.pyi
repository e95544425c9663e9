"""Option chain of an underlying: calls and puts by expiration date and strike, optionally filtered by volatility,
greeks, open interest and volume. Spans at most 30 days a request.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class OptionCondType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    OptionCondType_Unknow: _ClassVar[_builtins.int]
    OptionCondType_WithIn: _ClassVar[_builtins.int]
    OptionCondType_Outside: _ClassVar[_builtins.int]

OptionCondType_Unknow: _builtins.int
OptionCondType_WithIn: _builtins.int
OptionCondType_Outside: _builtins.int

class DataFilter(_message.Message):
    IMPLIEDVOLATILITYMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITYMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTAMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTAMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMAMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMAMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGAMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGAMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETAMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETAMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHOMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHOMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETOPENINTERESTMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETOPENINTERESTMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTERESTMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTERESTMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    impliedVolatilityMin: _builtins.float
    impliedVolatilityMax: _builtins.float
    deltaMin: _builtins.float
    deltaMax: _builtins.float
    gammaMin: _builtins.float
    gammaMax: _builtins.float
    vegaMin: _builtins.float
    vegaMax: _builtins.float
    thetaMin: _builtins.float
    thetaMax: _builtins.float
    rhoMin: _builtins.float
    rhoMax: _builtins.float
    netOpenInterestMin: _builtins.float
    netOpenInterestMax: _builtins.float
    openInterestMin: _builtins.float
    openInterestMax: _builtins.float
    volMin: _builtins.float
    volMax: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "impliedVolatilityMin",
            "impliedVolatilityMax",
            "deltaMin",
            "deltaMax",
            "gammaMin",
            "gammaMax",
            "vegaMin",
            "vegaMax",
            "thetaMin",
            "thetaMax",
            "rhoMin",
            "rhoMax",
            "netOpenInterestMin",
            "netOpenInterestMax",
            "openInterestMin",
            "openInterestMax",
            "volMin",
            "volMax",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        impliedVolatilityMin: _builtins.float | None = ...,
        impliedVolatilityMax: _builtins.float | None = ...,
        deltaMin: _builtins.float | None = ...,
        deltaMax: _builtins.float | None = ...,
        gammaMin: _builtins.float | None = ...,
        gammaMax: _builtins.float | None = ...,
        vegaMin: _builtins.float | None = ...,
        vegaMax: _builtins.float | None = ...,
        thetaMin: _builtins.float | None = ...,
        thetaMax: _builtins.float | None = ...,
        rhoMin: _builtins.float | None = ...,
        rhoMax: _builtins.float | None = ...,
        netOpenInterestMin: _builtins.float | None = ...,
        netOpenInterestMax: _builtins.float | None = ...,
        openInterestMin: _builtins.float | None = ...,
        openInterestMax: _builtins.float | None = ...,
        volMin: _builtins.float | None = ...,
        volMax: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONDITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATAFILTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    type: _builtins.int
    """A value of Qot_Common.OptionType."""
    condition: _builtins.int
    """A value of Qot_GetOptionChain.OptionCondType."""
    beginTime: _builtins.str
    endTime: _builtins.str
    @_builtins.property
    def dataFilter(self) -> DataFilter: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self,
        field_name: _Literal[
            "owner", "indexOptionType", "type", "condition", "beginTime", "endTime", "dataFilter", "header"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        indexOptionType: _builtins.int | None = ...,
        type: _builtins.int | None = ...,
        condition: _builtins.int | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
        dataFilter: DataFilter | _Mapping[str, _Any] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class OptionItem(_message.Message):
    CALL_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def call(self) -> _Qot_Common_pb2.SecurityStaticInfo: ...
    @_builtins.property
    def put(self) -> _Qot_Common_pb2.SecurityStaticInfo: ...
    def HasField(self, field_name: _Literal["call", "put"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        call: _Qot_Common_pb2.SecurityStaticInfo | _Mapping[str, _Any] | None = ...,
        put: _Qot_Common_pb2.SecurityStaticInfo | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class OptionChain(_message.Message):
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    strikeTime: _builtins.str
    @_builtins.property
    def option(self) -> _containers.RepeatedCompositeFieldContainer[OptionItem]: ...
    strikeTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["strikeTime", "strikeTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        strikeTime: _builtins.str | None = ...,
        option: _Iterable[OptionItem | _Mapping[str, _Any]] | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    OPTIONCHAIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def optionChain(self) -> _containers.RepeatedCompositeFieldContainer[OptionChain]: ...
    def __init__(
        self,
        *,
        optionChain: _Iterable[OptionChain | _Mapping[str, _Any]] | None = ...,
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
