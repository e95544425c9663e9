"""Options that expire today (zero days to expiration): the contracts of one underlying's chain, with greeks,
break-even and probability of profit.
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
from opend_protocol.pb import Qot_GetOptionZeroDteScreener_pb2 as _Qot_GetOptionZeroDteScreener_pb2
from opend_protocol.pb import Qot_OptionCommon_pb2 as _Qot_OptionCommon_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class ZeroDteContractItem(_message.Message):
    OPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBREAKEVENPOINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYTOBEP_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYPROFITPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLPROFITPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def option(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    optionType: _builtins.int
    """A value of Qot_Common.OptionType."""
    optionPrice: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    volume: _builtins.int
    openInterest: _builtins.int
    iv: _builtins.float
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    buyBreakEvenPoint: _builtins.float
    buyToBep: _builtins.float
    buyProfitProbability: _builtins.float
    sellProfitProbability: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "option",
            "name",
            "optionType",
            "optionPrice",
            "changeRate",
            "volume",
            "openInterest",
            "iv",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "buyBreakEvenPoint",
            "buyToBep",
            "buyProfitProbability",
            "sellProfitProbability",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        option: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        optionType: _builtins.int | None = ...,
        optionPrice: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        openInterest: _builtins.int | None = ...,
        iv: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        buyBreakEvenPoint: _builtins.float | None = ...,
        buyToBep: _builtins.float | None = ...,
        buyProfitProbability: _builtins.float | None = ...,
        sellProfitProbability: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHAININFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    strikeDateTimestamp: _builtins.int
    @_builtins.property
    def chainInfo(self) -> _Qot_GetOptionZeroDteScreener_pb2.OptionChainInfo: ...
    sortType: _builtins.int
    """A value of Qot_OptionCommon.ZeroDteContractSortType."""
    isAsc: _builtins.bool
    @_builtins.property
    def filterList(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_Qot_OptionCommon_pb2.ZeroDteContractIndicator]: ...
    def HasField(
        self, field_name: _Literal["owner", "strikeDateTimestamp", "chainInfo", "sortType", "isAsc"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        strikeDateTimestamp: _builtins.int | None = ...,
        chainInfo: _Qot_GetOptionZeroDteScreener_pb2.OptionChainInfo | _Mapping[str, _Any] | None = ...,
        sortType: _builtins.int | None = ...,
        isAsc: _builtins.bool | None = ...,
        filterList: _Iterable[_Qot_OptionCommon_pb2.ZeroDteContractIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[ZeroDteContractItem]: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[ZeroDteContractItem | _Mapping[str, _Any]] | None = ...,
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
