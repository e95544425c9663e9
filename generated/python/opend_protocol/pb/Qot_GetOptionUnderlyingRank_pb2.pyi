"""Ranking of underlyings by their options: volume, open interest, volatility and change. Filtered and paged."""

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

class UnderlyingRankItem(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUMERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTERESTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HV_FIELD_NUMBER: _ClassVar[_builtins.int]
    HVCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    totalVolume: _builtins.int
    totalOpenInterest: _builtins.int
    volumeRatio: _builtins.float
    """Unit: percent."""
    openInterestRatio: _builtins.float
    """Unit: percent."""
    iv: _builtins.float
    """Unit: percent."""
    ivRank: _builtins.float
    """Unit: percent."""
    ivPercentile: _builtins.float
    """Unit: percent."""
    price: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    ivChange: _builtins.float
    """Unit: percent."""
    hv: _builtins.float
    """Unit: percent."""
    hvChange: _builtins.float
    """Unit: percent."""
    marketCap: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "owner",
            "name",
            "totalVolume",
            "totalOpenInterest",
            "volumeRatio",
            "openInterestRatio",
            "iv",
            "ivRank",
            "ivPercentile",
            "price",
            "changeRate",
            "ivChange",
            "hv",
            "hvChange",
            "marketCap",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        totalVolume: _builtins.int | None = ...,
        totalOpenInterest: _builtins.int | None = ...,
        volumeRatio: _builtins.float | None = ...,
        openInterestRatio: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        ivRank: _builtins.float | None = ...,
        ivPercentile: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        ivChange: _builtins.float | None = ...,
        hv: _builtins.float | None = ...,
        hvChange: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    sortType: _builtins.int
    """A value of Qot_OptionCommon.UnderlyingRankSortType."""
    isAsc: _builtins.bool
    count: _builtins.int
    tradingDate: _builtins.str
    @_builtins.property
    def filterList(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_Qot_OptionCommon_pb2.UnderlyingRankIndicator]: ...
    page: _builtins.str
    def HasField(
        self, field_name: _Literal["optionMarket", "sortType", "isAsc", "count", "tradingDate", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        isAsc: _builtins.bool | None = ...,
        count: _builtins.int | None = ...,
        tradingDate: _builtins.str | None = ...,
        filterList: _Iterable[_Qot_OptionCommon_pb2.UnderlyingRankIndicator | _Mapping[str, _Any]] | None = ...,
        page: _builtins.str | None = ...,
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
    """A value of Qot_OptionCommon.UnderlyingRankSortType."""
    tradingDate: _builtins.str
    tradingTimestamp: _builtins.float
    @_builtins.property
    def rankList(self) -> _containers.RepeatedCompositeFieldContainer[UnderlyingRankItem]: ...
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
        rankList: _Iterable[UnderlyingRankItem | _Mapping[str, _Any]] | None = ...,
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
