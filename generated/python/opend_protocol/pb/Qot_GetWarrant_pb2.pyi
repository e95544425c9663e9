"""Warrant finder for Hong Kong: warrants, callable bull/bear contracts and inline warrants of an underlying or of
the market, within many filters. Sorted and paged.
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
    BEGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASCEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIMEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIMEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUMMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUMMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGERATIOMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGERATIOMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTAMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTAMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOVERYPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOVERYPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERECOVERYRATIOMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERECOVERYRATIOMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    begin: _builtins.int
    num: _builtins.int
    sortField: _builtins.int
    """A value of Qot_Common.SortField."""
    ascend: _builtins.bool
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def typeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.WarrantType."""
    @_builtins.property
    def issuerList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.Issuer."""
    maturityTimeMin: _builtins.str
    maturityTimeMax: _builtins.str
    ipoPeriod: _builtins.int
    """A value of Qot_Common.IpoPeriod."""
    priceType: _builtins.int
    """A value of Qot_Common.PriceType."""
    status: _builtins.int
    """A value of Qot_Common.WarrantStatus."""
    curPriceMin: _builtins.float
    curPriceMax: _builtins.float
    strikePriceMin: _builtins.float
    strikePriceMax: _builtins.float
    streetMin: _builtins.float
    """Unit: percent."""
    streetMax: _builtins.float
    """Unit: percent."""
    conversionMin: _builtins.float
    conversionMax: _builtins.float
    volMin: _builtins.int
    volMax: _builtins.int
    premiumMin: _builtins.float
    """Unit: percent."""
    premiumMax: _builtins.float
    """Unit: percent."""
    leverageRatioMin: _builtins.float
    leverageRatioMax: _builtins.float
    deltaMin: _builtins.float
    deltaMax: _builtins.float
    impliedMin: _builtins.float
    impliedMax: _builtins.float
    recoveryPriceMin: _builtins.float
    recoveryPriceMax: _builtins.float
    priceRecoveryRatioMin: _builtins.float
    """Unit: percent."""
    priceRecoveryRatioMax: _builtins.float
    """Unit: percent."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self,
        field_name: _Literal[
            "begin",
            "num",
            "sortField",
            "ascend",
            "owner",
            "maturityTimeMin",
            "maturityTimeMax",
            "ipoPeriod",
            "priceType",
            "status",
            "curPriceMin",
            "curPriceMax",
            "strikePriceMin",
            "strikePriceMax",
            "streetMin",
            "streetMax",
            "conversionMin",
            "conversionMax",
            "volMin",
            "volMax",
            "premiumMin",
            "premiumMax",
            "leverageRatioMin",
            "leverageRatioMax",
            "deltaMin",
            "deltaMax",
            "impliedMin",
            "impliedMax",
            "recoveryPriceMin",
            "recoveryPriceMax",
            "priceRecoveryRatioMin",
            "priceRecoveryRatioMax",
            "header",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        begin: _builtins.int | None = ...,
        num: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        ascend: _builtins.bool | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        typeList: _Iterable[_builtins.int] | None = ...,
        issuerList: _Iterable[_builtins.int] | None = ...,
        maturityTimeMin: _builtins.str | None = ...,
        maturityTimeMax: _builtins.str | None = ...,
        ipoPeriod: _builtins.int | None = ...,
        priceType: _builtins.int | None = ...,
        status: _builtins.int | None = ...,
        curPriceMin: _builtins.float | None = ...,
        curPriceMax: _builtins.float | None = ...,
        strikePriceMin: _builtins.float | None = ...,
        strikePriceMax: _builtins.float | None = ...,
        streetMin: _builtins.float | None = ...,
        streetMax: _builtins.float | None = ...,
        conversionMin: _builtins.float | None = ...,
        conversionMax: _builtins.float | None = ...,
        volMin: _builtins.int | None = ...,
        volMax: _builtins.int | None = ...,
        premiumMin: _builtins.float | None = ...,
        premiumMax: _builtins.float | None = ...,
        leverageRatioMin: _builtins.float | None = ...,
        leverageRatioMax: _builtins.float | None = ...,
        deltaMin: _builtins.float | None = ...,
        deltaMax: _builtins.float | None = ...,
        impliedMin: _builtins.float | None = ...,
        impliedMax: _builtins.float | None = ...,
        recoveryPriceMin: _builtins.float | None = ...,
        recoveryPriceMax: _builtins.float | None = ...,
        priceRecoveryRatioMin: _builtins.float | None = ...,
        priceRecoveryRatioMax: _builtins.float | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class WarrantData(_message.Message):
    STOCK_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUER_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOVERYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECHANGEVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKEVENPOINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERECOVERYRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVELEVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPPERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INLINEPRICESTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def stock(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    type: _builtins.int
    """A value of Qot_Common.WarrantType."""
    issuer: _builtins.int
    """A value of Qot_Common.Issuer."""
    maturityTime: _builtins.str
    maturityTimestamp: _builtins.float
    listTime: _builtins.str
    listTimestamp: _builtins.float
    lastTradeTime: _builtins.str
    lastTradeTimestamp: _builtins.float
    recoveryPrice: _builtins.float
    conversionRatio: _builtins.float
    lotSize: _builtins.int
    strikePrice: _builtins.float
    lastClosePrice: _builtins.float
    name: _builtins.str
    curPrice: _builtins.float
    priceChangeVal: _builtins.float
    changeRate: _builtins.float
    """Unit: percent."""
    status: _builtins.int
    """A value of Qot_Common.WarrantStatus."""
    bidPrice: _builtins.float
    askPrice: _builtins.float
    bidVol: _builtins.int
    askVol: _builtins.int
    volume: _builtins.int
    turnover: _builtins.float
    score: _builtins.float
    premium: _builtins.float
    """Unit: percent."""
    breakEvenPoint: _builtins.float
    leverage: _builtins.float
    ipop: _builtins.float
    """Unit: percent."""
    priceRecoveryRatio: _builtins.float
    """Unit: percent."""
    conversionPrice: _builtins.float
    streetRate: _builtins.float
    """Unit: percent."""
    streetVol: _builtins.int
    amplitude: _builtins.float
    """Unit: percent."""
    issueSize: _builtins.int
    highPrice: _builtins.float
    lowPrice: _builtins.float
    impliedVolatility: _builtins.float
    delta: _builtins.float
    effectiveLeverage: _builtins.float
    upperStrikePrice: _builtins.float
    lowerStrikePrice: _builtins.float
    inLinePriceStatus: _builtins.int
    """A value of Qot_Common.PriceType."""
    def HasField(
        self,
        field_name: _Literal[
            "stock",
            "owner",
            "type",
            "issuer",
            "maturityTime",
            "maturityTimestamp",
            "listTime",
            "listTimestamp",
            "lastTradeTime",
            "lastTradeTimestamp",
            "recoveryPrice",
            "conversionRatio",
            "lotSize",
            "strikePrice",
            "lastClosePrice",
            "name",
            "curPrice",
            "priceChangeVal",
            "changeRate",
            "status",
            "bidPrice",
            "askPrice",
            "bidVol",
            "askVol",
            "volume",
            "turnover",
            "score",
            "premium",
            "breakEvenPoint",
            "leverage",
            "ipop",
            "priceRecoveryRatio",
            "conversionPrice",
            "streetRate",
            "streetVol",
            "amplitude",
            "issueSize",
            "highPrice",
            "lowPrice",
            "impliedVolatility",
            "delta",
            "effectiveLeverage",
            "upperStrikePrice",
            "lowerStrikePrice",
            "inLinePriceStatus",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stock: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        type: _builtins.int | None = ...,
        issuer: _builtins.int | None = ...,
        maturityTime: _builtins.str | None = ...,
        maturityTimestamp: _builtins.float | None = ...,
        listTime: _builtins.str | None = ...,
        listTimestamp: _builtins.float | None = ...,
        lastTradeTime: _builtins.str | None = ...,
        lastTradeTimestamp: _builtins.float | None = ...,
        recoveryPrice: _builtins.float | None = ...,
        conversionRatio: _builtins.float | None = ...,
        lotSize: _builtins.int | None = ...,
        strikePrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        name: _builtins.str | None = ...,
        curPrice: _builtins.float | None = ...,
        priceChangeVal: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        status: _builtins.int | None = ...,
        bidPrice: _builtins.float | None = ...,
        askPrice: _builtins.float | None = ...,
        bidVol: _builtins.int | None = ...,
        askVol: _builtins.int | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        score: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        breakEvenPoint: _builtins.float | None = ...,
        leverage: _builtins.float | None = ...,
        ipop: _builtins.float | None = ...,
        priceRecoveryRatio: _builtins.float | None = ...,
        conversionPrice: _builtins.float | None = ...,
        streetRate: _builtins.float | None = ...,
        streetVol: _builtins.int | None = ...,
        amplitude: _builtins.float | None = ...,
        issueSize: _builtins.int | None = ...,
        highPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        effectiveLeverage: _builtins.float | None = ...,
        upperStrikePrice: _builtins.float | None = ...,
        lowerStrikePrice: _builtins.float | None = ...,
        inLinePriceStatus: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    LASTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTDATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastPage: _builtins.bool
    allCount: _builtins.int
    @_builtins.property
    def warrantDataList(self) -> _containers.RepeatedCompositeFieldContainer[WarrantData]: ...
    def HasField(self, field_name: _Literal["lastPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastPage: _builtins.bool | None = ...,
        allCount: _builtins.int | None = ...,
        warrantDataList: _Iterable[WarrantData | _Mapping[str, _Any]] | None = ...,
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
