"""Short selling of one security by day: shares sold short and their part of the day's volume. US and Hong Kong
report differently, hence two lists. Paged by a key.
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
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    nextKey: _builtins.str
    num: _builtins.int
    def HasField(self, field_name: _Literal["security", "nextKey", "num"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class UsDailyShortVolumeItem(_message.Message):
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMPSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALSHARESSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NASDAQSHARESSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NYSESHARESSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTPERCENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAILYTRADEAVGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    timestamp: _builtins.int
    timestampStr: _builtins.str
    totalSharesShort: _builtins.int
    nasdaqSharesShort: _builtins.int
    nyseSharesShort: _builtins.int
    shortPercent: _builtins.float
    volume: _builtins.int
    closePrice: _builtins.float
    lastClosePrice: _builtins.float
    dailyTradeAvgRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "timestamp",
            "timestampStr",
            "totalSharesShort",
            "nasdaqSharesShort",
            "nyseSharesShort",
            "shortPercent",
            "volume",
            "closePrice",
            "lastClosePrice",
            "dailyTradeAvgRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        timestamp: _builtins.int | None = ...,
        timestampStr: _builtins.str | None = ...,
        totalSharesShort: _builtins.int | None = ...,
        nasdaqSharesShort: _builtins.int | None = ...,
        nyseSharesShort: _builtins.int | None = ...,
        shortPercent: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        closePrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        dailyTradeAvgRatio: _builtins.float | None = ...,
    ) -> None: ...

class HkDailyShortVolumeItem(_message.Message):
    TIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMESTAMPSTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARESTRADED_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTSELLSHARESTRADED_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTSELLTURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAILYTRADEAVGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    timestamp: _builtins.int
    timestampStr: _builtins.str
    sharesTraded: _builtins.int
    turnover: _builtins.float
    shortSellSharesTraded: _builtins.int
    shortSellTurnover: _builtins.float
    openPrice: _builtins.float
    closePrice: _builtins.float
    lastClosePrice: _builtins.float
    dailyTradeAvgRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "timestamp",
            "timestampStr",
            "sharesTraded",
            "turnover",
            "shortSellSharesTraded",
            "shortSellTurnover",
            "openPrice",
            "closePrice",
            "lastClosePrice",
            "dailyTradeAvgRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        timestamp: _builtins.int | None = ...,
        timestampStr: _builtins.str | None = ...,
        sharesTraded: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        shortSellSharesTraded: _builtins.int | None = ...,
        shortSellTurnover: _builtins.float | None = ...,
        openPrice: _builtins.float | None = ...,
        closePrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        dailyTradeAvgRatio: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    USITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    AGGREGATEDSHORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    AGGREGATEDSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWTIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def usItemList(self) -> _containers.RepeatedCompositeFieldContainer[UsDailyShortVolumeItem]: ...
    @_builtins.property
    def hkItemList(self) -> _containers.RepeatedCompositeFieldContainer[HkDailyShortVolumeItem]: ...
    nextKey: _builtins.str
    aggregatedShort: _builtins.int
    aggregatedShortRatio: _builtins.float
    newTimeStr: _builtins.str
    def HasField(
        self, field_name: _Literal["nextKey", "aggregatedShort", "aggregatedShortRatio", "newTimeStr"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        usItemList: _Iterable[UsDailyShortVolumeItem | _Mapping[str, _Any]] | None = ...,
        hkItemList: _Iterable[HkDailyShortVolumeItem | _Mapping[str, _Any]] | None = ...,
        nextKey: _builtins.str | None = ...,
        aggregatedShort: _builtins.int | None = ...,
        aggregatedShortRatio: _builtins.float | None = ...,
        newTimeStr: _builtins.str | None = ...,
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
