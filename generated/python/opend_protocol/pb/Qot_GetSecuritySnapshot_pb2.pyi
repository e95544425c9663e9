"""Snapshot of up to 400 securities: latest quote and key figures, with extra data for stocks, warrants, options,
indices, plates, futures and trusts. Needs no subscription.
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
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class EquitySnapshotExData(_message.Message):
    ISSUEDSHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEDMARKETVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETASSET_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETPROFIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSPERSHARE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTSTANDINGSHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTSTANDINGMARKETVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETASSETPERSHARE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EYRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PBRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PETTMRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDRATIOTTM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDLFY_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDLFYRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    issuedShares: _builtins.int
    issuedMarketVal: _builtins.float
    netAsset: _builtins.float
    netProfit: _builtins.float
    earningsPershare: _builtins.float
    outstandingShares: _builtins.int
    outstandingMarketVal: _builtins.float
    netAssetPershare: _builtins.float
    eyRate: _builtins.float
    """Unit: percent."""
    peRate: _builtins.float
    pbRate: _builtins.float
    peTTMRate: _builtins.float
    dividendTTM: _builtins.float
    dividendRatioTTM: _builtins.float
    """Unit: percent."""
    dividendLFY: _builtins.float
    dividendLFYRatio: _builtins.float
    """Unit: percent."""
    def HasField(
        self,
        field_name: _Literal[
            "issuedShares",
            "issuedMarketVal",
            "netAsset",
            "netProfit",
            "earningsPershare",
            "outstandingShares",
            "outstandingMarketVal",
            "netAssetPershare",
            "eyRate",
            "peRate",
            "pbRate",
            "peTTMRate",
            "dividendTTM",
            "dividendRatioTTM",
            "dividendLFY",
            "dividendLFYRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        issuedShares: _builtins.int | None = ...,
        issuedMarketVal: _builtins.float | None = ...,
        netAsset: _builtins.float | None = ...,
        netProfit: _builtins.float | None = ...,
        earningsPershare: _builtins.float | None = ...,
        outstandingShares: _builtins.int | None = ...,
        outstandingMarketVal: _builtins.float | None = ...,
        netAssetPershare: _builtins.float | None = ...,
        eyRate: _builtins.float | None = ...,
        peRate: _builtins.float | None = ...,
        pbRate: _builtins.float | None = ...,
        peTTMRate: _builtins.float | None = ...,
        dividendTTM: _builtins.float | None = ...,
        dividendRatioTTM: _builtins.float | None = ...,
        dividendLFY: _builtins.float | None = ...,
        dividendLFYRatio: _builtins.float | None = ...,
    ) -> None: ...

class WarrantSnapshotExData(_message.Message):
    CONVERSIONRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOVERYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETVOLUMN_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEVOLUMN_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREETRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    MATURITYTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTRADETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOP_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKEVENPOINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONVERSIONPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERECOVERYRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCORE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPPERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWERSTRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INLINEPRICESTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUERCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    conversionRate: _builtins.float
    warrantType: _builtins.int
    """A value of Qot_Common.WarrantType."""
    strikePrice: _builtins.float
    maturityTime: _builtins.str
    endTradeTime: _builtins.str
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    recoveryPrice: _builtins.float
    streetVolumn: _builtins.int
    issueVolumn: _builtins.int
    streetRate: _builtins.float
    """Unit: percent."""
    delta: _builtins.float
    impliedVolatility: _builtins.float
    premium: _builtins.float
    """Unit: percent."""
    maturityTimestamp: _builtins.float
    endTradeTimestamp: _builtins.float
    leverage: _builtins.float
    ipop: _builtins.float
    """Unit: percent."""
    breakEvenPoint: _builtins.float
    conversionPrice: _builtins.float
    priceRecoveryRatio: _builtins.float
    """Unit: percent."""
    score: _builtins.float
    upperStrikePrice: _builtins.float
    lowerStrikePrice: _builtins.float
    inLinePriceStatus: _builtins.int
    """A value of Qot_Common.PriceType."""
    issuerCode: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "conversionRate",
            "warrantType",
            "strikePrice",
            "maturityTime",
            "endTradeTime",
            "owner",
            "recoveryPrice",
            "streetVolumn",
            "issueVolumn",
            "streetRate",
            "delta",
            "impliedVolatility",
            "premium",
            "maturityTimestamp",
            "endTradeTimestamp",
            "leverage",
            "ipop",
            "breakEvenPoint",
            "conversionPrice",
            "priceRecoveryRatio",
            "score",
            "upperStrikePrice",
            "lowerStrikePrice",
            "inLinePriceStatus",
            "issuerCode",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        conversionRate: _builtins.float | None = ...,
        warrantType: _builtins.int | None = ...,
        strikePrice: _builtins.float | None = ...,
        maturityTime: _builtins.str | None = ...,
        endTradeTime: _builtins.str | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        recoveryPrice: _builtins.float | None = ...,
        streetVolumn: _builtins.int | None = ...,
        issueVolumn: _builtins.int | None = ...,
        streetRate: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        maturityTimestamp: _builtins.float | None = ...,
        endTradeTimestamp: _builtins.float | None = ...,
        leverage: _builtins.float | None = ...,
        ipop: _builtins.float | None = ...,
        breakEvenPoint: _builtins.float | None = ...,
        conversionPrice: _builtins.float | None = ...,
        priceRecoveryRatio: _builtins.float | None = ...,
        score: _builtins.float | None = ...,
        upperStrikePrice: _builtins.float | None = ...,
        lowerStrikePrice: _builtins.float | None = ...,
        inLinePriceStatus: _builtins.int | None = ...,
        issuerCode: _builtins.str | None = ...,
    ) -> None: ...

class OptionSnapshotExData(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZEFLOAT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMPLIEDVOLATILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETOPENINTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRYDATEDISTANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTNOMINALVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNERLOTMULTIPLIER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONAREATYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTMULTIPLIER_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_Common.OptionType."""
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    strikeTime: _builtins.str
    strikePrice: _builtins.float
    contractSize: _builtins.int
    contractSizeFloat: _builtins.float
    openInterest: _builtins.int
    impliedVolatility: _builtins.float
    """Unit: percent."""
    premium: _builtins.float
    """Unit: percent."""
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    strikeTimestamp: _builtins.float
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    netOpenInterest: _builtins.int
    expiryDateDistance: _builtins.int
    contractNominalValue: _builtins.float
    ownerLotMultiplier: _builtins.float
    optionAreaType: _builtins.int
    """A value of Qot_Common.OptionAreaType."""
    contractMultiplier: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "type",
            "owner",
            "strikeTime",
            "strikePrice",
            "contractSize",
            "contractSizeFloat",
            "openInterest",
            "impliedVolatility",
            "premium",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "strikeTimestamp",
            "indexOptionType",
            "netOpenInterest",
            "expiryDateDistance",
            "contractNominalValue",
            "ownerLotMultiplier",
            "optionAreaType",
            "contractMultiplier",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        strikeTime: _builtins.str | None = ...,
        strikePrice: _builtins.float | None = ...,
        contractSize: _builtins.int | None = ...,
        contractSizeFloat: _builtins.float | None = ...,
        openInterest: _builtins.int | None = ...,
        impliedVolatility: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
        indexOptionType: _builtins.int | None = ...,
        netOpenInterest: _builtins.int | None = ...,
        expiryDateDistance: _builtins.int | None = ...,
        contractNominalValue: _builtins.float | None = ...,
        ownerLotMultiplier: _builtins.float | None = ...,
        optionAreaType: _builtins.int | None = ...,
        contractMultiplier: _builtins.float | None = ...,
    ) -> None: ...

class IndexSnapshotExData(_message.Message):
    RAISECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQUALCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    raiseCount: _builtins.int
    fallCount: _builtins.int
    equalCount: _builtins.int
    def HasField(self, field_name: _Literal["raiseCount", "fallCount", "equalCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        raiseCount: _builtins.int | None = ...,
        fallCount: _builtins.int | None = ...,
        equalCount: _builtins.int | None = ...,
    ) -> None: ...

class PlateSnapshotExData(_message.Message):
    RAISECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQUALCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    raiseCount: _builtins.int
    fallCount: _builtins.int
    equalCount: _builtins.int
    def HasField(self, field_name: _Literal["raiseCount", "fallCount", "equalCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        raiseCount: _builtins.int | None = ...,
        fallCount: _builtins.int | None = ...,
        equalCount: _builtins.int | None = ...,
    ) -> None: ...

class FutureSnapshotExData(_message.Message):
    LASTSETTLEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISMAINCONTRACT_FIELD_NUMBER: _ClassVar[_builtins.int]
    lastSettlePrice: _builtins.float
    position: _builtins.int
    positionChange: _builtins.int
    lastTradeTime: _builtins.str
    lastTradeTimestamp: _builtins.float
    isMainContract: _builtins.bool
    def HasField(
        self,
        field_name: _Literal[
            "lastSettlePrice", "position", "positionChange", "lastTradeTime", "lastTradeTimestamp", "isMainContract"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        lastSettlePrice: _builtins.float | None = ...,
        position: _builtins.int | None = ...,
        positionChange: _builtins.int | None = ...,
        lastTradeTime: _builtins.str | None = ...,
        lastTradeTimestamp: _builtins.float | None = ...,
        isMainContract: _builtins.bool | None = ...,
    ) -> None: ...

class TrustSnapshotExData(_message.Message):
    DIVIDENDYIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    AUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    OUTSTANDINGUNITS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETASSETVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASSETCLASS_FIELD_NUMBER: _ClassVar[_builtins.int]
    dividendYield: _builtins.float
    """Unit: percent."""
    aum: _builtins.float
    outstandingUnits: _builtins.int
    netAssetValue: _builtins.float
    premium: _builtins.float
    """Unit: percent."""
    assetClass: _builtins.int
    """A value of Qot_Common.AssetClass."""
    def HasField(
        self, field_name: _Literal["dividendYield", "aum", "outstandingUnits", "netAssetValue", "premium", "assetClass"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dividendYield: _builtins.float | None = ...,
        aum: _builtins.float | None = ...,
        outstandingUnits: _builtins.int | None = ...,
        netAssetValue: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        assetClass: _builtins.int | None = ...,
    ) -> None: ...

class SnapshotBasicData(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUSPEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICESPREAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTCLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVERRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENABLEMARGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    MORTGAGERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    LONGMARGININITIALRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENABLESHORTSELL_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTSELLRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTAVAILABLEVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTMARGININITIALRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    AMPLITUDE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVGPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDASKRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUMERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHEST52WEEKSPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWEST52WEEKSPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHESTHISTORYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWESTHISTORYPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    AFTERMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE5MINUTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OVERNIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPVOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPASKVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    HPBIDVOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    type: _builtins.int
    """A value of Qot_Common.SecurityType."""
    isSuspend: _builtins.bool
    listTime: _builtins.str
    lotSize: _builtins.int
    priceSpread: _builtins.float
    updateTime: _builtins.str
    highPrice: _builtins.float
    openPrice: _builtins.float
    lowPrice: _builtins.float
    lastClosePrice: _builtins.float
    curPrice: _builtins.float
    volume: _builtins.int
    turnover: _builtins.float
    turnoverRate: _builtins.float
    """Unit: percent."""
    listTimestamp: _builtins.float
    updateTimestamp: _builtins.float
    askPrice: _builtins.float
    bidPrice: _builtins.float
    askVol: _builtins.int
    bidVol: _builtins.int
    enableMargin: _builtins.bool
    mortgageRatio: _builtins.float
    """Unit: percent."""
    longMarginInitialRatio: _builtins.float
    """Unit: percent."""
    enableShortSell: _builtins.bool
    shortSellRate: _builtins.float
    """Unit: percent."""
    shortAvailableVolume: _builtins.int
    shortMarginInitialRatio: _builtins.float
    """Unit: percent."""
    amplitude: _builtins.float
    """Unit: percent."""
    avgPrice: _builtins.float
    bidAskRatio: _builtins.float
    """Unit: percent."""
    volumeRatio: _builtins.float
    highest52WeeksPrice: _builtins.float
    lowest52WeeksPrice: _builtins.float
    highestHistoryPrice: _builtins.float
    lowestHistoryPrice: _builtins.float
    @_builtins.property
    def preMarket(self) -> _Qot_Common_pb2.PreAfterMarketData: ...
    @_builtins.property
    def afterMarket(self) -> _Qot_Common_pb2.PreAfterMarketData: ...
    secStatus: _builtins.int
    """A value of Qot_Common.SecurityStatus."""
    closePrice5Minute: _builtins.float
    @_builtins.property
    def overnight(self) -> _Qot_Common_pb2.PreAfterMarketData: ...
    hpVolume: _builtins.float
    hpAskVol: _builtins.float
    hpBidVol: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "type",
            "isSuspend",
            "listTime",
            "lotSize",
            "priceSpread",
            "updateTime",
            "highPrice",
            "openPrice",
            "lowPrice",
            "lastClosePrice",
            "curPrice",
            "volume",
            "turnover",
            "turnoverRate",
            "listTimestamp",
            "updateTimestamp",
            "askPrice",
            "bidPrice",
            "askVol",
            "bidVol",
            "enableMargin",
            "mortgageRatio",
            "longMarginInitialRatio",
            "enableShortSell",
            "shortSellRate",
            "shortAvailableVolume",
            "shortMarginInitialRatio",
            "amplitude",
            "avgPrice",
            "bidAskRatio",
            "volumeRatio",
            "highest52WeeksPrice",
            "lowest52WeeksPrice",
            "highestHistoryPrice",
            "lowestHistoryPrice",
            "preMarket",
            "afterMarket",
            "secStatus",
            "closePrice5Minute",
            "overnight",
            "hpVolume",
            "hpAskVol",
            "hpBidVol",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        type: _builtins.int | None = ...,
        isSuspend: _builtins.bool | None = ...,
        listTime: _builtins.str | None = ...,
        lotSize: _builtins.int | None = ...,
        priceSpread: _builtins.float | None = ...,
        updateTime: _builtins.str | None = ...,
        highPrice: _builtins.float | None = ...,
        openPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        lastClosePrice: _builtins.float | None = ...,
        curPrice: _builtins.float | None = ...,
        volume: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        turnoverRate: _builtins.float | None = ...,
        listTimestamp: _builtins.float | None = ...,
        updateTimestamp: _builtins.float | None = ...,
        askPrice: _builtins.float | None = ...,
        bidPrice: _builtins.float | None = ...,
        askVol: _builtins.int | None = ...,
        bidVol: _builtins.int | None = ...,
        enableMargin: _builtins.bool | None = ...,
        mortgageRatio: _builtins.float | None = ...,
        longMarginInitialRatio: _builtins.float | None = ...,
        enableShortSell: _builtins.bool | None = ...,
        shortSellRate: _builtins.float | None = ...,
        shortAvailableVolume: _builtins.int | None = ...,
        shortMarginInitialRatio: _builtins.float | None = ...,
        amplitude: _builtins.float | None = ...,
        avgPrice: _builtins.float | None = ...,
        bidAskRatio: _builtins.float | None = ...,
        volumeRatio: _builtins.float | None = ...,
        highest52WeeksPrice: _builtins.float | None = ...,
        lowest52WeeksPrice: _builtins.float | None = ...,
        highestHistoryPrice: _builtins.float | None = ...,
        lowestHistoryPrice: _builtins.float | None = ...,
        preMarket: _Qot_Common_pb2.PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        afterMarket: _Qot_Common_pb2.PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        secStatus: _builtins.int | None = ...,
        closePrice5Minute: _builtins.float | None = ...,
        overnight: _Qot_Common_pb2.PreAfterMarketData | _Mapping[str, _Any] | None = ...,
        hpVolume: _builtins.float | None = ...,
        hpAskVol: _builtins.float | None = ...,
        hpBidVol: _builtins.float | None = ...,
    ) -> None: ...

class Snapshot(_message.Message):
    BASIC_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQUITYEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    WARRANTEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUTUREEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRUSTEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def basic(self) -> SnapshotBasicData: ...
    @_builtins.property
    def equityExData(self) -> EquitySnapshotExData: ...
    @_builtins.property
    def warrantExData(self) -> WarrantSnapshotExData: ...
    @_builtins.property
    def optionExData(self) -> OptionSnapshotExData: ...
    @_builtins.property
    def indexExData(self) -> IndexSnapshotExData: ...
    @_builtins.property
    def plateExData(self) -> PlateSnapshotExData: ...
    @_builtins.property
    def futureExData(self) -> FutureSnapshotExData: ...
    @_builtins.property
    def trustExData(self) -> TrustSnapshotExData: ...
    def HasField(
        self,
        field_name: _Literal[
            "basic",
            "equityExData",
            "warrantExData",
            "optionExData",
            "indexExData",
            "plateExData",
            "futureExData",
            "trustExData",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        basic: SnapshotBasicData | _Mapping[str, _Any] | None = ...,
        equityExData: EquitySnapshotExData | _Mapping[str, _Any] | None = ...,
        warrantExData: WarrantSnapshotExData | _Mapping[str, _Any] | None = ...,
        optionExData: OptionSnapshotExData | _Mapping[str, _Any] | None = ...,
        indexExData: IndexSnapshotExData | _Mapping[str, _Any] | None = ...,
        plateExData: PlateSnapshotExData | _Mapping[str, _Any] | None = ...,
        futureExData: FutureSnapshotExData | _Mapping[str, _Any] | None = ...,
        trustExData: TrustSnapshotExData | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SNAPSHOTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def snapshotList(self) -> _containers.RepeatedCompositeFieldContainer[Snapshot]: ...
    def __init__(
        self,
        *,
        snapshotList: _Iterable[Snapshot | _Mapping[str, _Any]] | None = ...,
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
