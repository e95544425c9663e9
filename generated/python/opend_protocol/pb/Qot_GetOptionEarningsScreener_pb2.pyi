"""Option screener around earnings: underlyings with coming reports, their volatility, past moves and expected move.
Filtered, sorted and paged.
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

class EarningsItem(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANK_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVPERCENTILE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HV_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSPUBTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSQUARTER_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTREPORTIVCRUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYREPORTIVCRUSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTREPORTCHGRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYREPORTCHGRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ESTIMATEEPSYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ESTIMATEREVENUEYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPECTEDMOVERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    price: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    marketCap: _builtins.float
    iv: _builtins.float
    ivRank: _builtins.float
    ivPercentile: _builtins.float
    hv: _builtins.float
    volume: _builtins.int
    openInterest: _builtins.int
    earningsTimestamp: _builtins.float
    earningsTime: _builtins.str
    earningsPubType: _builtins.int
    """A value of Qot_OptionCommon.EarningsPubType."""
    earningsQuarter: _builtins.str
    lastReportIvCrush: _builtins.float
    historyReportIvCrush: _builtins.float
    lastReportChgRate: _builtins.float
    """Unit: percent."""
    historyReportChgRate: _builtins.float
    """Unit: percent."""
    estimateEpsYoy: _builtins.float
    estimateRevenueYoy: _builtins.float
    expectedMoveRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "owner",
            "name",
            "price",
            "changeRate",
            "marketCap",
            "iv",
            "ivRank",
            "ivPercentile",
            "hv",
            "volume",
            "openInterest",
            "earningsTimestamp",
            "earningsTime",
            "earningsPubType",
            "earningsQuarter",
            "lastReportIvCrush",
            "historyReportIvCrush",
            "lastReportChgRate",
            "historyReportChgRate",
            "estimateEpsYoy",
            "estimateRevenueYoy",
            "expectedMoveRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        price: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        marketCap: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        ivRank: _builtins.float | None = ...,
        ivPercentile: _builtins.float | None = ...,
        hv: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        openInterest: _builtins.int | None = ...,
        earningsTimestamp: _builtins.float | None = ...,
        earningsTime: _builtins.str | None = ...,
        earningsPubType: _builtins.int | None = ...,
        earningsQuarter: _builtins.str | None = ...,
        lastReportIvCrush: _builtins.float | None = ...,
        historyReportIvCrush: _builtins.float | None = ...,
        lastReportChgRate: _builtins.float | None = ...,
        historyReportChgRate: _builtins.float | None = ...,
        estimateEpsYoy: _builtins.float | None = ...,
        estimateRevenueYoy: _builtins.float | None = ...,
        expectedMoveRatio: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    sortType: _builtins.int
    """A value of Qot_OptionCommon.EarningsSortType."""
    isAsc: _builtins.bool
    count: _builtins.int
    page: _builtins.str
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_OptionCommon_pb2.EarningsIndicator]: ...
    def HasField(
        self, field_name: _Literal["optionMarket", "sortType", "isAsc", "count", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        isAsc: _builtins.bool | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
        filterList: _Iterable[_Qot_OptionCommon_pb2.EarningsIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[EarningsItem]: ...
    nextPage: _builtins.str
    updateTimestamp: _builtins.float
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["nextPage", "updateTimestamp", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[EarningsItem | _Mapping[str, _Any]] | None = ...,
        nextPage: _builtins.str | None = ...,
        updateTimestamp: _builtins.float | None = ...,
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
