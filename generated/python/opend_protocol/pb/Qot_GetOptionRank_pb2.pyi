"""Ranking of single options of a market, by volume, turnover, open interest and its change, and more. Filtered and
paged.
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
from opend_protocol.pb import Qot_OptionCommon_pb2 as _Qot_OptionCommon_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class OptionRankItem(_message.Message):
    OPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OIINCREMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OIDECREMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OIMARKETCAPINCREMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OIMARKETCAPDECREMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTERESTMARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def option(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    optionType: _builtins.int
    """A value of Qot_Common.OptionType."""
    oiIncrement: _builtins.int
    oiDecrement: _builtins.int
    oiMarketCapIncrement: _builtins.float
    oiMarketCapDecrement: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    openInterest: _builtins.int
    openInterestMarketCap: _builtins.float
    iv: _builtins.float
    """Unit: percent."""
    optionPrice: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    midPrice: _builtins.float
    bidPrice: _builtins.float
    bidVolume: _builtins.int
    askPrice: _builtins.float
    askVolume: _builtins.int
    delta: _builtins.float
    gamma: _builtins.float
    theta: _builtins.float
    vega: _builtins.float
    rho: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "option",
            "name",
            "optionType",
            "oiIncrement",
            "oiDecrement",
            "oiMarketCapIncrement",
            "oiMarketCapDecrement",
            "volume",
            "turnover",
            "openInterest",
            "openInterestMarketCap",
            "iv",
            "optionPrice",
            "changeRate",
            "midPrice",
            "bidPrice",
            "bidVolume",
            "askPrice",
            "askVolume",
            "delta",
            "gamma",
            "theta",
            "vega",
            "rho",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        option: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        optionType: _builtins.int | None = ...,
        oiIncrement: _builtins.int | None = ...,
        oiDecrement: _builtins.int | None = ...,
        oiMarketCapIncrement: _builtins.float | None = ...,
        oiMarketCapDecrement: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        openInterest: _builtins.int | None = ...,
        openInterestMarketCap: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        optionPrice: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        midPrice: _builtins.float | None = ...,
        bidPrice: _builtins.float | None = ...,
        bidVolume: _builtins.int | None = ...,
        askPrice: _builtins.float | None = ...,
        askVolume: _builtins.int | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    sortType: _builtins.int
    """A value of Qot_OptionCommon.OptionRankType."""
    count: _builtins.int
    tradingDate: _builtins.str
    isAsc: _builtins.bool
    page: _builtins.str
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_OptionCommon_pb2.OptionRankIndicator]: ...
    def HasField(
        self, field_name: _Literal["optionMarket", "sortType", "count", "tradingDate", "isAsc", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        tradingDate: _builtins.str | None = ...,
        isAsc: _builtins.bool | None = ...,
        page: _builtins.str | None = ...,
        filterList: _Iterable[_Qot_OptionCommon_pb2.OptionRankIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    RANKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    sortType: _builtins.int
    """A value of Qot_OptionCommon.OptionRankType."""
    tradingDate: _builtins.str
    tradingTimestamp: _builtins.float
    @_builtins.property
    def rankList(self) -> _containers.RepeatedCompositeFieldContainer[OptionRankItem]: ...
    nextPage: _builtins.str
    allCount: _builtins.int
    def HasField(
        self,
        field_name: _Literal["optionMarket", "sortType", "tradingDate", "tradingTimestamp", "nextPage", "allCount"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        tradingDate: _builtins.str | None = ...,
        tradingTimestamp: _builtins.float | None = ...,
        rankList: _Iterable[OptionRankItem | _Mapping[str, _Any]] | None = ...,
        nextPage: _builtins.str | None = ...,
        allCount: _builtins.int | None = ...,
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
