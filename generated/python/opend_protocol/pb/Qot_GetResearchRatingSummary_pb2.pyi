"""Research: ratings and target prices of a security by institution or by analyst, as a list or for one of them in
detail. Paged by a key.
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
    RATINGDIMENSIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    UID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    ratingDimensionType: _builtins.int
    uid: _builtins.str
    nextKey: _builtins.str
    num: _builtins.int
    def HasField(
        self, field_name: _Literal["security", "ratingDimensionType", "uid", "nextKey", "num"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        ratingDimensionType: _builtins.int | None = ...,
        uid: _builtins.str | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class InstInfo(_message.Message):
    INSTITUTIONUID_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONPICTUREURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONSOURCENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONENNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    institutionUid: _builtins.str
    institutionPictureUrl: _builtins.str
    institutionName: _builtins.str
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    institutionSourceName: _builtins.str
    institutionEnName: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "institutionUid",
            "institutionPictureUrl",
            "institutionName",
            "updateTime",
            "updateTimeStr",
            "institutionSourceName",
            "institutionEnName",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        institutionUid: _builtins.str | None = ...,
        institutionPictureUrl: _builtins.str | None = ...,
        institutionName: _builtins.str | None = ...,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
        institutionSourceName: _builtins.str | None = ...,
        institutionEnName: _builtins.str | None = ...,
    ) -> None: ...

class AnalystInfo(_message.Message):
    ANALYSTUID_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTPICTUREURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUMOFSTARS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUCCESSRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXCESSRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKSUCCESSRATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKAVGRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    analystUid: _builtins.str
    analystName: _builtins.str
    analystPictureUrl: _builtins.str
    numOfStars: _builtins.float
    successRate: _builtins.float
    excessReturn: _builtins.float
    stockSuccessRate: _builtins.float
    stockAvgReturn: _builtins.float
    @_builtins.property
    def institutionInfo(self) -> InstInfo: ...
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "analystUid",
            "analystName",
            "analystPictureUrl",
            "numOfStars",
            "successRate",
            "excessReturn",
            "stockSuccessRate",
            "stockAvgReturn",
            "institutionInfo",
            "updateTime",
            "updateTimeStr",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        analystUid: _builtins.str | None = ...,
        analystName: _builtins.str | None = ...,
        analystPictureUrl: _builtins.str | None = ...,
        numOfStars: _builtins.float | None = ...,
        successRate: _builtins.float | None = ...,
        excessReturn: _builtins.float | None = ...,
        stockSuccessRate: _builtins.float | None = ...,
        stockAvgReturn: _builtins.float | None = ...,
        institutionInfo: InstInfo | _Mapping[str, _Any] | None = ...,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
    ) -> None: ...

class RatingItem(_message.Message):
    ANALYSTUID_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONUID_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATING_FIELD_NUMBER: _ClassVar[_builtins.int]
    TARGETPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOMMENDATIONDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOMMENDATIONDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATINGURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    analystUid: _builtins.str
    institutionUid: _builtins.str
    rating: _builtins.int
    targetPrice: _builtins.float
    recommendationDate: _builtins.int
    recommendationDateStr: _builtins.str
    ratingUrl: _builtins.str
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "analystUid",
            "institutionUid",
            "rating",
            "targetPrice",
            "recommendationDate",
            "recommendationDateStr",
            "ratingUrl",
            "updateTime",
            "updateTimeStr",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        analystUid: _builtins.str | None = ...,
        institutionUid: _builtins.str | None = ...,
        rating: _builtins.int | None = ...,
        targetPrice: _builtins.float | None = ...,
        recommendationDate: _builtins.int | None = ...,
        recommendationDateStr: _builtins.str | None = ...,
        ratingUrl: _builtins.str | None = ...,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
    ) -> None: ...

class InstRatingSummaryItem(_message.Message):
    INSTITUTIONINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATINGITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def institutionInfo(self) -> InstInfo: ...
    @_builtins.property
    def ratingItemList(self) -> _containers.RepeatedCompositeFieldContainer[RatingItem]: ...
    def HasField(self, field_name: _Literal["institutionInfo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        institutionInfo: InstInfo | _Mapping[str, _Any] | None = ...,
        ratingItemList: _Iterable[RatingItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class AnalystRatingSummaryItem(_message.Message):
    ANALYSTINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATINGITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def analystInfo(self) -> AnalystInfo: ...
    @_builtins.property
    def ratingItemList(self) -> _containers.RepeatedCompositeFieldContainer[RatingItem]: ...
    def HasField(self, field_name: _Literal["analystInfo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        analystInfo: AnalystInfo | _Mapping[str, _Any] | None = ...,
        ratingItemList: _Iterable[RatingItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class InstRatingDetail(_message.Message):
    INSTITUTIONINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATINGITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def institutionInfo(self) -> InstInfo: ...
    @_builtins.property
    def analystInfoList(self) -> _containers.RepeatedCompositeFieldContainer[AnalystInfo]: ...
    @_builtins.property
    def ratingItemList(self) -> _containers.RepeatedCompositeFieldContainer[RatingItem]: ...
    def HasField(self, field_name: _Literal["institutionInfo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        institutionInfo: InstInfo | _Mapping[str, _Any] | None = ...,
        analystInfoList: _Iterable[AnalystInfo | _Mapping[str, _Any]] | None = ...,
        ratingItemList: _Iterable[RatingItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class AnalystRatingDetail(_message.Message):
    ANALYSTINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATINGITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def analystInfo(self) -> AnalystInfo: ...
    @_builtins.property
    def ratingItemList(self) -> _containers.RepeatedCompositeFieldContainer[RatingItem]: ...
    def HasField(self, field_name: _Literal["analystInfo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        analystInfo: AnalystInfo | _Mapping[str, _Any] | None = ...,
        ratingItemList: _Iterable[RatingItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    INSTRATINGSUMMARYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTRATINGSUMMARYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTRATINGDETAIL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTRATINGDETAIL_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def instRatingSummaryList(self) -> _containers.RepeatedCompositeFieldContainer[InstRatingSummaryItem]: ...
    @_builtins.property
    def analystRatingSummaryList(self) -> _containers.RepeatedCompositeFieldContainer[AnalystRatingSummaryItem]: ...
    @_builtins.property
    def instRatingDetail(self) -> InstRatingDetail: ...
    @_builtins.property
    def analystRatingDetail(self) -> AnalystRatingDetail: ...
    nextKey: _builtins.str
    def HasField(
        self, field_name: _Literal["instRatingDetail", "analystRatingDetail", "nextKey"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        instRatingSummaryList: _Iterable[InstRatingSummaryItem | _Mapping[str, _Any]] | None = ...,
        analystRatingSummaryList: _Iterable[AnalystRatingSummaryItem | _Mapping[str, _Any]] | None = ...,
        instRatingDetail: InstRatingDetail | _Mapping[str, _Any] | None = ...,
        analystRatingDetail: AnalystRatingDetail | _Mapping[str, _Any] | None = ...,
        nextKey: _builtins.str | None = ...,
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
