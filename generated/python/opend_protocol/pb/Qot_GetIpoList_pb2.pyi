"""New listings of a market: those to come and those just listed, with price range, issue size, application dates and
winning rate, as far as the market publishes them.
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

class BasicIpoData(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    listTime: _builtins.str
    listTimestamp: _builtins.float
    def HasField(self, field_name: _Literal["security", "name", "listTime", "listTimestamp"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        listTime: _builtins.str | None = ...,
        listTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class CNIpoExData(_message.Message):
    APPLYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ONLINEISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYUPPERLIMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYLIMITMARKETVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISESTIMATEIPOPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRYPERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISESTIMATEWINNINGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEPERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISHASWON_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGNUMDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    applyCode: _builtins.str
    issueSize: _builtins.int
    onlineIssueSize: _builtins.int
    applyUpperLimit: _builtins.int
    applyLimitMarketValue: _builtins.int
    isEstimateIpoPrice: _builtins.bool
    ipoPrice: _builtins.float
    industryPeRate: _builtins.float
    isEstimateWinningRatio: _builtins.bool
    winningRatio: _builtins.float
    """Unit: percent."""
    issuePeRate: _builtins.float
    applyTime: _builtins.str
    applyTimestamp: _builtins.float
    winningTime: _builtins.str
    winningTimestamp: _builtins.float
    isHasWon: _builtins.bool
    @_builtins.property
    def winningNumData(self) -> _containers.RepeatedCompositeFieldContainer[WinningNumData]: ...
    def HasField(
        self,
        field_name: _Literal[
            "applyCode",
            "issueSize",
            "onlineIssueSize",
            "applyUpperLimit",
            "applyLimitMarketValue",
            "isEstimateIpoPrice",
            "ipoPrice",
            "industryPeRate",
            "isEstimateWinningRatio",
            "winningRatio",
            "issuePeRate",
            "applyTime",
            "applyTimestamp",
            "winningTime",
            "winningTimestamp",
            "isHasWon",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        applyCode: _builtins.str | None = ...,
        issueSize: _builtins.int | None = ...,
        onlineIssueSize: _builtins.int | None = ...,
        applyUpperLimit: _builtins.int | None = ...,
        applyLimitMarketValue: _builtins.int | None = ...,
        isEstimateIpoPrice: _builtins.bool | None = ...,
        ipoPrice: _builtins.float | None = ...,
        industryPeRate: _builtins.float | None = ...,
        isEstimateWinningRatio: _builtins.bool | None = ...,
        winningRatio: _builtins.float | None = ...,
        issuePeRate: _builtins.float | None = ...,
        applyTime: _builtins.str | None = ...,
        applyTimestamp: _builtins.float | None = ...,
        winningTime: _builtins.str | None = ...,
        winningTimestamp: _builtins.float | None = ...,
        isHasWon: _builtins.bool | None = ...,
        winningNumData: _Iterable[WinningNumData | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class WinningNumData(_message.Message):
    WINNINGNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    winningName: _builtins.str
    winningInfo: _builtins.str
    def HasField(self, field_name: _Literal["winningName", "winningInfo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        winningName: _builtins.str | None = ...,
        winningInfo: _builtins.str | None = ...,
    ) -> None: ...

class HKIpoExData(_message.Message):
    IPOPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    LISTPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENTRANCEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUBSCRIBESTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ipoPriceMin: _builtins.float
    ipoPriceMax: _builtins.float
    listPrice: _builtins.float
    lotSize: _builtins.int
    entrancePrice: _builtins.float
    isSubscribeStatus: _builtins.bool
    applyEndTime: _builtins.str
    applyEndTimestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "ipoPriceMin",
            "ipoPriceMax",
            "listPrice",
            "lotSize",
            "entrancePrice",
            "isSubscribeStatus",
            "applyEndTime",
            "applyEndTimestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ipoPriceMin: _builtins.float | None = ...,
        ipoPriceMax: _builtins.float | None = ...,
        listPrice: _builtins.float | None = ...,
        lotSize: _builtins.int | None = ...,
        entrancePrice: _builtins.float | None = ...,
        isSubscribeStatus: _builtins.bool | None = ...,
        applyEndTime: _builtins.str | None = ...,
        applyEndTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class USIpoExData(_message.Message):
    IPOPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ipoPriceMin: _builtins.float
    ipoPriceMax: _builtins.float
    issueSize: _builtins.int
    def HasField(self, field_name: _Literal["ipoPriceMin", "ipoPriceMax", "issueSize"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ipoPriceMin: _builtins.float | None = ...,
        ipoPriceMax: _builtins.float | None = ...,
        issueSize: _builtins.int | None = ...,
    ) -> None: ...

class SGIpoExData(_message.Message):
    IPOPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ipoPriceMin: _builtins.float
    ipoPriceMax: _builtins.float
    issueSize: _builtins.int
    applyStartTime: _builtins.str
    applyStartTimestamp: _builtins.float
    applyEndTime: _builtins.str
    applyEndTimestamp: _builtins.float
    winningTime: _builtins.str
    winningTimestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "ipoPriceMin",
            "ipoPriceMax",
            "issueSize",
            "applyStartTime",
            "applyStartTimestamp",
            "applyEndTime",
            "applyEndTimestamp",
            "winningTime",
            "winningTimestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ipoPriceMin: _builtins.float | None = ...,
        ipoPriceMax: _builtins.float | None = ...,
        issueSize: _builtins.int | None = ...,
        applyStartTime: _builtins.str | None = ...,
        applyStartTimestamp: _builtins.float | None = ...,
        applyEndTime: _builtins.str | None = ...,
        applyEndTimestamp: _builtins.float | None = ...,
        winningTime: _builtins.str | None = ...,
        winningTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class MYIpoExData(_message.Message):
    OFFERPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    offerPrice: _builtins.float
    issueSize: _builtins.int
    applyStartTime: _builtins.str
    applyStartTimestamp: _builtins.float
    applyEndTime: _builtins.str
    applyEndTimestamp: _builtins.float
    winningTime: _builtins.str
    winningTimestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "offerPrice",
            "issueSize",
            "applyStartTime",
            "applyStartTimestamp",
            "applyEndTime",
            "applyEndTimestamp",
            "winningTime",
            "winningTimestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        offerPrice: _builtins.float | None = ...,
        issueSize: _builtins.int | None = ...,
        applyStartTime: _builtins.str | None = ...,
        applyStartTimestamp: _builtins.float | None = ...,
        applyEndTime: _builtins.str | None = ...,
        applyEndTimestamp: _builtins.float | None = ...,
        winningTime: _builtins.str | None = ...,
        winningTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class JPETFBriefInfo(_message.Message):
    MANAGEMENTFEERATES_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDTIMES_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIVIDENDFREQUENCYTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INVESTINGRISKTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPANYNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPANYINTRODUCTIONLINK_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMPANYINTERVIEWLINK_FIELD_NUMBER: _ClassVar[_builtins.int]
    ETFPAMPHLETLINK_FIELD_NUMBER: _ClassVar[_builtins.int]
    ETFINTRODUCTIONLINK_FIELD_NUMBER: _ClassVar[_builtins.int]
    managementFeeRates: _builtins.int
    dividendTimes: _builtins.int
    dividendFrequencyType: _builtins.int
    investingRiskType: _builtins.int
    indexName: _builtins.str
    companyName: _builtins.str
    companyIntroductionLink: _builtins.str
    companyInterviewLink: _builtins.str
    etfPamphletLink: _builtins.str
    etfIntroductionLink: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "managementFeeRates",
            "dividendTimes",
            "dividendFrequencyType",
            "investingRiskType",
            "indexName",
            "companyName",
            "companyIntroductionLink",
            "companyInterviewLink",
            "etfPamphletLink",
            "etfIntroductionLink",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        managementFeeRates: _builtins.int | None = ...,
        dividendTimes: _builtins.int | None = ...,
        dividendFrequencyType: _builtins.int | None = ...,
        investingRiskType: _builtins.int | None = ...,
        indexName: _builtins.str | None = ...,
        companyName: _builtins.str | None = ...,
        companyIntroductionLink: _builtins.str | None = ...,
        companyInterviewLink: _builtins.str | None = ...,
        etfPamphletLink: _builtins.str | None = ...,
        etfIntroductionLink: _builtins.str | None = ...,
    ) -> None: ...

class JPIpoExData(_message.Message):
    IPOPRICEMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    IPOPRICEMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUESIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQTYISSUEDSHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEDSHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDUSTRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSEGMENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPROVALTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPROVALTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUECONFIRMTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUECONFIRMTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECONFIRMSTARTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECONFIRMSTARTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECONFIRMENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECONFIRMENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    INQUIRYSTARTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INQUIRYSTARTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    INQUIRYENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INQUIRYENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYSTARTTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    APPLYENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    DRAWTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DRAWTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    WINNINGTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ETFINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ipoPriceMin: _builtins.float
    ipoPriceMax: _builtins.float
    issueSize: _builtins.int
    lotSize: _builtins.int
    eqtyIssuedShares: _builtins.int
    isin: _builtins.str
    issuedShares: _builtins.int
    industry: _builtins.str
    marketSegment: _builtins.str
    approvalTime: _builtins.str
    approvalTimestamp: _builtins.float
    issueConfirmTime: _builtins.str
    issueConfirmTimestamp: _builtins.float
    priceConfirmStartTime: _builtins.str
    priceConfirmStartTimestamp: _builtins.float
    priceConfirmEndTime: _builtins.str
    priceConfirmEndTimestamp: _builtins.float
    inquiryStartTime: _builtins.str
    inquiryStartTimestamp: _builtins.float
    inquiryEndTime: _builtins.str
    inquiryEndTimestamp: _builtins.float
    applyStartTime: _builtins.str
    applyStartTimestamp: _builtins.float
    applyEndTime: _builtins.str
    applyEndTimestamp: _builtins.float
    drawTime: _builtins.str
    drawTimestamp: _builtins.float
    winningTime: _builtins.str
    winningTimestamp: _builtins.float
    @_builtins.property
    def etfInfo(self) -> JPETFBriefInfo: ...
    def HasField(
        self,
        field_name: _Literal[
            "ipoPriceMin",
            "ipoPriceMax",
            "issueSize",
            "lotSize",
            "eqtyIssuedShares",
            "isin",
            "issuedShares",
            "industry",
            "marketSegment",
            "approvalTime",
            "approvalTimestamp",
            "issueConfirmTime",
            "issueConfirmTimestamp",
            "priceConfirmStartTime",
            "priceConfirmStartTimestamp",
            "priceConfirmEndTime",
            "priceConfirmEndTimestamp",
            "inquiryStartTime",
            "inquiryStartTimestamp",
            "inquiryEndTime",
            "inquiryEndTimestamp",
            "applyStartTime",
            "applyStartTimestamp",
            "applyEndTime",
            "applyEndTimestamp",
            "drawTime",
            "drawTimestamp",
            "winningTime",
            "winningTimestamp",
            "etfInfo",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ipoPriceMin: _builtins.float | None = ...,
        ipoPriceMax: _builtins.float | None = ...,
        issueSize: _builtins.int | None = ...,
        lotSize: _builtins.int | None = ...,
        eqtyIssuedShares: _builtins.int | None = ...,
        isin: _builtins.str | None = ...,
        issuedShares: _builtins.int | None = ...,
        industry: _builtins.str | None = ...,
        marketSegment: _builtins.str | None = ...,
        approvalTime: _builtins.str | None = ...,
        approvalTimestamp: _builtins.float | None = ...,
        issueConfirmTime: _builtins.str | None = ...,
        issueConfirmTimestamp: _builtins.float | None = ...,
        priceConfirmStartTime: _builtins.str | None = ...,
        priceConfirmStartTimestamp: _builtins.float | None = ...,
        priceConfirmEndTime: _builtins.str | None = ...,
        priceConfirmEndTimestamp: _builtins.float | None = ...,
        inquiryStartTime: _builtins.str | None = ...,
        inquiryStartTimestamp: _builtins.float | None = ...,
        inquiryEndTime: _builtins.str | None = ...,
        inquiryEndTimestamp: _builtins.float | None = ...,
        applyStartTime: _builtins.str | None = ...,
        applyStartTimestamp: _builtins.float | None = ...,
        applyEndTime: _builtins.str | None = ...,
        applyEndTimestamp: _builtins.float | None = ...,
        drawTime: _builtins.str | None = ...,
        drawTimestamp: _builtins.float | None = ...,
        winningTime: _builtins.str | None = ...,
        winningTimestamp: _builtins.float | None = ...,
        etfInfo: JPETFBriefInfo | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class IpoData(_message.Message):
    BASIC_FIELD_NUMBER: _ClassVar[_builtins.int]
    CNEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    SGEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    MYEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPEXDATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def basic(self) -> BasicIpoData: ...
    @_builtins.property
    def cnExData(self) -> CNIpoExData: ...
    @_builtins.property
    def hkExData(self) -> HKIpoExData: ...
    @_builtins.property
    def usExData(self) -> USIpoExData: ...
    @_builtins.property
    def sgExData(self) -> SGIpoExData: ...
    @_builtins.property
    def myExData(self) -> MYIpoExData: ...
    @_builtins.property
    def jpExData(self) -> JPIpoExData: ...
    def HasField(
        self, field_name: _Literal["basic", "cnExData", "hkExData", "usExData", "sgExData", "myExData", "jpExData"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        basic: BasicIpoData | _Mapping[str, _Any] | None = ...,
        cnExData: CNIpoExData | _Mapping[str, _Any] | None = ...,
        hkExData: HKIpoExData | _Mapping[str, _Any] | None = ...,
        usExData: USIpoExData | _Mapping[str, _Any] | None = ...,
        sgExData: SGIpoExData | _Mapping[str, _Any] | None = ...,
        myExData: MYIpoExData | _Mapping[str, _Any] | None = ...,
        jpExData: JPIpoExData | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["market", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    IPOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def ipoList(self) -> _containers.RepeatedCompositeFieldContainer[IpoData]: ...
    def __init__(
        self,
        *,
        ipoList: _Iterable[IpoData | _Mapping[str, _Any]] | None = ...,
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
