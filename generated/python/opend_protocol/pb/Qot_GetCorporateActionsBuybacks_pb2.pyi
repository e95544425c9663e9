"""Corporate actions: share buybacks of a company. Hong Kong and mainland companies report differently, hence two
lists. Paged by a key.
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

class HKBuyBackItem(_message.Message):
    PUBLDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBLDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBACKMONEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBACKSUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERCENTAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOWPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVESUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVEPERCENTAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    publDate: _builtins.int
    publDateStr: _builtins.str
    endDate: _builtins.int
    endDateStr: _builtins.str
    buyBackMoney: _builtins.float
    buyBackSum: _builtins.int
    percentage: _builtins.float
    """Unit: percent."""
    highPrice: _builtins.float
    lowPrice: _builtins.float
    cumulativeSum: _builtins.int
    cumulativePercentage: _builtins.float
    """Unit: percent."""
    shareType: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "publDate",
            "publDateStr",
            "endDate",
            "endDateStr",
            "buyBackMoney",
            "buyBackSum",
            "percentage",
            "highPrice",
            "lowPrice",
            "cumulativeSum",
            "cumulativePercentage",
            "shareType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        publDate: _builtins.int | None = ...,
        publDateStr: _builtins.str | None = ...,
        endDate: _builtins.int | None = ...,
        endDateStr: _builtins.str | None = ...,
        buyBackMoney: _builtins.float | None = ...,
        buyBackSum: _builtins.int | None = ...,
        percentage: _builtins.float | None = ...,
        highPrice: _builtins.float | None = ...,
        lowPrice: _builtins.float | None = ...,
        cumulativeSum: _builtins.int | None = ...,
        cumulativePercentage: _builtins.float | None = ...,
        shareType: _builtins.str | None = ...,
    ) -> None: ...

class ABuyBackItem(_message.Message):
    CHANGEREGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEREGDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTPROCEDESC_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADVANCEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ADVANCEDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    MEETPASSDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MEETPASSDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARTDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARTDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAYDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAYDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLER_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBACKMODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBACKSUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    BUYBACKMONEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERCENTAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUEFLOOR_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUECEILING_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICEFLOOR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECEILING_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUMEFLOOR_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUMECEILING_FIELD_NUMBER: _ClassVar[_builtins.int]
    changeRegDate: _builtins.int
    changeRegDateStr: _builtins.str
    changeDate: _builtins.int
    changeDateStr: _builtins.str
    eventProceDesc: _builtins.str
    advanceDate: _builtins.int
    advanceDateStr: _builtins.str
    meetPassDate: _builtins.int
    meetPassDateStr: _builtins.str
    startDate: _builtins.int
    startDateStr: _builtins.str
    endDate: _builtins.int
    endDateStr: _builtins.str
    payDate: _builtins.int
    payDateStr: _builtins.str
    seller: _builtins.str
    buyBackMode: _builtins.str
    shareType: _builtins.str
    buyBackSum: _builtins.int
    buyBackMoney: _builtins.float
    percentage: _builtins.float
    """Unit: percent."""
    valueFloor: _builtins.float
    valueCeiling: _builtins.float
    priceFloor: _builtins.float
    priceCeiling: _builtins.float
    volumeFloor: _builtins.float
    volumeCeiling: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "changeRegDate",
            "changeRegDateStr",
            "changeDate",
            "changeDateStr",
            "eventProceDesc",
            "advanceDate",
            "advanceDateStr",
            "meetPassDate",
            "meetPassDateStr",
            "startDate",
            "startDateStr",
            "endDate",
            "endDateStr",
            "payDate",
            "payDateStr",
            "seller",
            "buyBackMode",
            "shareType",
            "buyBackSum",
            "buyBackMoney",
            "percentage",
            "valueFloor",
            "valueCeiling",
            "priceFloor",
            "priceCeiling",
            "volumeFloor",
            "volumeCeiling",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        changeRegDate: _builtins.int | None = ...,
        changeRegDateStr: _builtins.str | None = ...,
        changeDate: _builtins.int | None = ...,
        changeDateStr: _builtins.str | None = ...,
        eventProceDesc: _builtins.str | None = ...,
        advanceDate: _builtins.int | None = ...,
        advanceDateStr: _builtins.str | None = ...,
        meetPassDate: _builtins.int | None = ...,
        meetPassDateStr: _builtins.str | None = ...,
        startDate: _builtins.int | None = ...,
        startDateStr: _builtins.str | None = ...,
        endDate: _builtins.int | None = ...,
        endDateStr: _builtins.str | None = ...,
        payDate: _builtins.int | None = ...,
        payDateStr: _builtins.str | None = ...,
        seller: _builtins.str | None = ...,
        buyBackMode: _builtins.str | None = ...,
        shareType: _builtins.str | None = ...,
        buyBackSum: _builtins.int | None = ...,
        buyBackMoney: _builtins.float | None = ...,
        percentage: _builtins.float | None = ...,
        valueFloor: _builtins.float | None = ...,
        valueCeiling: _builtins.float | None = ...,
        priceFloor: _builtins.float | None = ...,
        priceCeiling: _builtins.float | None = ...,
        volumeFloor: _builtins.float | None = ...,
        volumeCeiling: _builtins.float | None = ...,
    ) -> None: ...

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

class S2C(_message.Message):
    HKBUYBACKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ABUYBACKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def hkBuyBackList(self) -> _containers.RepeatedCompositeFieldContainer[HKBuyBackItem]: ...
    @_builtins.property
    def aBuyBackList(self) -> _containers.RepeatedCompositeFieldContainer[ABuyBackItem]: ...
    nextKey: _builtins.str
    def HasField(self, field_name: _Literal["nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        hkBuyBackList: _Iterable[HKBuyBackItem | _Mapping[str, _Any]] | None = ...,
        aBuyBackList: _Iterable[ABuyBackItem | _Mapping[str, _Any]] | None = ...,
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
