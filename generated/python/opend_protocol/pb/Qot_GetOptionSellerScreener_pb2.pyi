"""Option screener for sellers: covered calls or cash-secured puts with interval and annualized return and the
probability of exercise.
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

class SellerItem(_message.Message):
    OPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEFTDAYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    OTMDEGREE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANNUALIZEDRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITMPROBABILITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEDINTERVALRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKEDANNUALIZEDRETURN_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def option(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    optionType: _builtins.int
    """A value of Qot_Common.OptionType."""
    strikePrice: _builtins.float
    strikeTime: _builtins.str
    strikeTimestamp: _builtins.float
    leftDays: _builtins.int
    optionPrice: _builtins.float
    stockPrice: _builtins.float
    premium: _builtins.float
    otmDegree: _builtins.float
    iv: _builtins.float
    intervalReturn: _builtins.float
    annualizedReturn: _builtins.float
    itmProbability: _builtins.float
    strikedIntervalReturn: _builtins.float
    strikedAnnualizedReturn: _builtins.float
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    def HasField(
        self,
        field_name: _Literal[
            "option",
            "name",
            "optionType",
            "strikePrice",
            "strikeTime",
            "strikeTimestamp",
            "leftDays",
            "optionPrice",
            "stockPrice",
            "premium",
            "otmDegree",
            "iv",
            "intervalReturn",
            "annualizedReturn",
            "itmProbability",
            "strikedIntervalReturn",
            "strikedAnnualizedReturn",
            "owner",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        option: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        optionType: _builtins.int | None = ...,
        strikePrice: _builtins.float | None = ...,
        strikeTime: _builtins.str | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
        leftDays: _builtins.int | None = ...,
        optionPrice: _builtins.float | None = ...,
        stockPrice: _builtins.float | None = ...,
        premium: _builtins.float | None = ...,
        otmDegree: _builtins.float | None = ...,
        iv: _builtins.float | None = ...,
        intervalReturn: _builtins.float | None = ...,
        annualizedReturn: _builtins.float | None = ...,
        itmProbability: _builtins.float | None = ...,
        strikedIntervalReturn: _builtins.float | None = ...,
        strikedAnnualizedReturn: _builtins.float | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISASC_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    sellerType: _builtins.int
    """A value of Qot_OptionCommon.SellerType."""
    sortType: _builtins.int
    """A value of Qot_OptionCommon.SellerSortType."""
    isAsc: _builtins.bool
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_OptionCommon_pb2.SellerIndicator]: ...
    def HasField(self, field_name: _Literal["optionMarket", "sellerType", "sortType", "isAsc"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        optionMarket: _builtins.int | None = ...,
        sellerType: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        isAsc: _builtins.bool | None = ...,
        filterList: _Iterable[_Qot_OptionCommon_pb2.SellerIndicator | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[SellerItem]: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[SellerItem | _Mapping[str, _Any]] | None = ...,
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
