"""Ratings of a market's securities that analysts' institutions just raised, cut or gave, with old and new target
price. Paged.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class RatingChangeType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RatingChangeType_Upgrade: _ClassVar[_builtins.int]
    RatingChangeType_Downgrade: _ClassVar[_builtins.int]
    RatingChangeType_NewRating: _ClassVar[_builtins.int]

RatingChangeType_Upgrade: _builtins.int
RatingChangeType_Downgrade: _builtins.int
RatingChangeType_NewRating: _builtins.int

class RatingLevel(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RatingLevel_Unknown: _ClassVar[_builtins.int]
    RatingLevel_Sell: _ClassVar[_builtins.int]
    RatingLevel_Hold: _ClassVar[_builtins.int]
    RatingLevel_Buy: _ClassVar[_builtins.int]

RatingLevel_Unknown: _builtins.int
RatingLevel_Sell: _builtins.int
RatingLevel_Hold: _builtins.int
RatingLevel_Buy: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    changeType: _builtins.int
    """A value of Qot_GetRatingChange.RatingChangeType."""
    count: _builtins.int
    page: _builtins.str
    def HasField(self, field_name: _Literal["market", "changeType", "count", "page"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        changeType: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class RatingChangeItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATING_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTRATING_FIELD_NUMBER: _ClassVar[_builtins.int]
    TARGETPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTARGETPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECOMMENDATIONDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTRECOMMENDATIONDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    rating: _builtins.int
    """A value of Qot_GetRatingChange.RatingLevel."""
    lastRating: _builtins.int
    """A value of Qot_GetRatingChange.RatingLevel."""
    targetPrice: _builtins.float
    lastTargetPrice: _builtins.float
    changeType: _builtins.int
    """A value of Qot_GetRatingChange.RatingChangeType."""
    institutionName: _builtins.str
    recommendationDate: _builtins.str
    lastRecommendationDate: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "rating",
            "lastRating",
            "targetPrice",
            "lastTargetPrice",
            "changeType",
            "institutionName",
            "recommendationDate",
            "lastRecommendationDate",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        rating: _builtins.int | None = ...,
        lastRating: _builtins.int | None = ...,
        targetPrice: _builtins.float | None = ...,
        lastTargetPrice: _builtins.float | None = ...,
        changeType: _builtins.int | None = ...,
        institutionName: _builtins.str | None = ...,
        recommendationDate: _builtins.str | None = ...,
        lastRecommendationDate: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[RatingChangeItem]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[RatingChangeItem | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
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
