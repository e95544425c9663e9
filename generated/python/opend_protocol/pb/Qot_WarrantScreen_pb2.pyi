"""Warrant screener of the second generation: warrants of a market that fit ranges and choices on any of their
fields, or just their count. Sorted and paged.
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

class Boundary(_message.Message):
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCLUDES_FIELD_NUMBER: _ClassVar[_builtins.int]
    value: _builtins.float
    includes: _builtins.bool
    def HasField(self, field_name: _Literal["value", "includes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
        includes: _builtins.bool | None = ...,
    ) -> None: ...

class Interval(_message.Message):
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    unit: _builtins.int
    def HasField(self, field_name: _Literal["filterMin", "filterMax", "unit"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        unit: _builtins.int | None = ...,
    ) -> None: ...

class Choice(_message.Message):
    CONTENTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    contentType: _builtins.int
    text: _builtins.str
    value: _builtins.int
    def HasField(self, field_name: _Literal["contentType", "text", "value"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        contentType: _builtins.int | None = ...,
        text: _builtins.str | None = ...,
        value: _builtins.int | None = ...,
    ) -> None: ...

class ScreenGroup(_message.Message):
    FIELDID_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHOICES_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldId: _builtins.int
    @_builtins.property
    def interval(self) -> Interval: ...
    @_builtins.property
    def choices(self) -> _containers.RepeatedCompositeFieldContainer[Choice]: ...
    def HasField(self, field_name: _Literal["fieldId", "interval"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldId: _builtins.int | None = ...,
        interval: Interval | _Mapping[str, _Any] | None = ...,
        choices: _Iterable[Choice | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class Sort(_message.Message):
    SORTFIELDID_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIRECTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    sortFieldId: _builtins.int
    direction: _builtins.int
    def HasField(self, field_name: _Literal["sortFieldId", "direction"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        sortFieldId: _builtins.int | None = ...,
        direction: _builtins.int | None = ...,
    ) -> None: ...

class WarrantItem(_message.Message):
    STOCKID_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKOWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOVERYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKOWNERPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETRATENEW_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVELEVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKEVENPOINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOP_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FXSCORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPPERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IWPRICESTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SENSITIVITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERECOVERYRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNERSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    stockId: _builtins.int
    stockOwner: _builtins.int
    issuerId: _builtins.int
    warrantType: _builtins.int
    strikePrice: _builtins.float
    maturityDate: _builtins.int
    lastTradeDate: _builtins.int
    conversionRatio: _builtins.float
    lastclosePrice: _builtins.float
    recoveryPrice: _builtins.float
    stockOwnerPrice: _builtins.float
    currentPrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    sellVol: _builtins.int
    buyVol: _builtins.int
    sellPrice: _builtins.float
    buyPrice: _builtins.float
    streetRate: _builtins.float
    highPrice: _builtins.float
    lowPrice: _builtins.float
    impliedVolatility: _builtins.float
    delta: _builtins.float
    status: _builtins.int
    streetRateNew: _builtins.float
    score: _builtins.float
    premium: _builtins.float
    leverage: _builtins.float
    effectiveLeverage: _builtins.float
    breakEvenPoint: _builtins.float
    ipop: _builtins.float
    amplitude: _builtins.float
    fxScore: _builtins.float
    ipoTime: _builtins.int
    streetVol: _builtins.int
    lotSize: _builtins.int
    issueSize: _builtins.int
    ipoPrice: _builtins.float
    upperStrikePrice: _builtins.float
    lowerStrikePrice: _builtins.float
    iwPriceStatus: _builtins.int
    sensitivity: _builtins.float
    priceRecoveryRatio: _builtins.float
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def ownerSecurity(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    ownerName: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "stockId",
            "stockOwner",
            "issuerId",
            "warrantType",
            "strikePrice",
            "maturityDate",
            "lastTradeDate",
            "conversionRatio",
            "lastclosePrice",
            "recoveryPrice",
            "stockOwnerPrice",
            "currentPrice",
            "volume",
            "turnover",
            "sellVol",
            "buyVol",
            "sellPrice",
            "buyPrice",
            "streetRate",
            "highPrice",
            "lowPrice",
            "impliedVolatility",
            "delta",
            "status",
            "streetRateNew",
            "score",
            "premium",
            "leverage",
            "effectiveLeverage",
            "breakEvenPoint",
            "ipop",
            "amplitude",
            "fxScore",
            "ipoTime",
            "streetVol",
            "lotSize",
            "issueSize",
            "ipoPrice",
            "upperStrikePrice",
            "lowerStrikePrice",
            "iwPriceStatus",
            "sensitivity",
            "priceRecoveryRatio",
            "security",
            "ownerSecurity",
            "name",
            "ownerName",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stockId: _builtins.int | None = ...,
        stockOwner: _builtins.int | None = ...,
        issuerId: _builtins.int | None = ...,
        warrantType: _builtins.int | None = ...,
        strikePrice: _builtins.float | None = ...,
        maturityDate: _builtins.int | None = ...,
        lastTradeDate: _builtins.int | None = ...,
        conversionRatio: _builtins.float | None = ...,
        lastclosePrice: _builtins.float | None = ...,
        recoveryPrice: _builtins.float | None = ...,
        stockOwnerPrice: _builtins.float | None = ...,
        currentPrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        sellVol: _builtins.int | None = ...,
        buyVol: _builtins.int | None = ...,
        sellPrice: _builtins.float | None = ...,
        buyPrice: _builtins.float | None = ...,
        streetRate: _builtins.float | None = ...,
        highPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        status: _builtins.int | None = ...,
        streetRateNew: _builtins.float | None = ...,
        score: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        leverage: _builtins.float | None = ...,
        effectiveLeverage: _builtins.float | None = ...,
        breakEvenPoint: _builtins.float | None = ...,
        ipop: _builtins.float | None = ...,
        amplitude: _builtins.float | None = ...,
        fxScore: _builtins.float | None = ...,
        ipoTime: _builtins.int | None = ...,
        streetVol: _builtins.int | None = ...,
        lotSize: _builtins.int | None = ...,
        issueSize: _builtins.int | None = ...,
        ipoPrice: _builtins.float | None = ...,
        upperStrikePrice: _builtins.float | None = ...,
        lowerStrikePrice: _builtins.float | None = ...,
        iwPriceStatus: _builtins.int | None = ...,
        sensitivity: _builtins.float | None = ...,
        priceRecoveryRatio: _builtins.float | None = ...,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        ownerSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        ownerName: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISDELAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ONLYCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGEFROM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    marketType: _builtins.int
    isDelay: _builtins.bool
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[ScreenGroup]: ...
    @_builtins.property
    def sortList(self) -> _containers.RepeatedCompositeFieldContainer[Sort]: ...
    onlyCount: _builtins.bool
    pageFrom: _builtins.int
    pageCount: _builtins.int
    def HasField(
        self, field_name: _Literal["marketType", "isDelay", "onlyCount", "pageFrom", "pageCount"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        marketType: _builtins.int | None = ...,
        isDelay: _builtins.bool | None = ...,
        filterList: _Iterable[ScreenGroup | _Mapping[str, _Any]] | None = ...,
        sortList: _Iterable[Sort | _Mapping[str, _Any]] | None = ...,
        onlyCount: _builtins.bool | None = ...,
        pageFrom: _builtins.int | None = ...,
        pageCount: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    WARRANTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def warrants(self) -> _containers.RepeatedCompositeFieldContainer[WarrantItem]: ...
    lastPage: _builtins.bool
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["lastPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        warrants: _Iterable[WarrantItem | _Mapping[str, _Any]] | None = ...,
        lastPage: _builtins.bool | None = ...,
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
