"""The user's alerts on unusual option trades, with the conditions of each. Set them with Qot_SetOptionEventAlert.
Paged.
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

class EventAlertItem(_message.Message):
    KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENABLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONMARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    WATCHLISTGROUPNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNDERLYING_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIDETYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAPRANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRYDAYSRANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICERANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIZERANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUMRANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVRANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSDATEBEGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    EARNINGSDATEEND_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    key: _builtins.int
    enable: _builtins.bool
    optionMarket: _builtins.int
    """A value of Qot_OptionCommon.OptionMarket."""
    watchlistGroupName: _builtins.str
    @_builtins.property
    def underlying(self) -> _Qot_Common_pb2.Security: ...
    optionType: _builtins.int
    @_builtins.property
    def sideTypeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.TickerType."""
    @_builtins.property
    def orderTypeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_GetOptionEvent.OptionOrderType."""
    @_builtins.property
    def marketCapRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    @_builtins.property
    def expiryDaysRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    @_builtins.property
    def priceRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    @_builtins.property
    def sizeRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    @_builtins.property
    def premiumRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    @_builtins.property
    def ivRange(self) -> _Qot_OptionCommon_pb2.Interval: ...
    earningsDateBegin: _builtins.str
    earningsDateEnd: _builtins.str
    note: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "key",
            "enable",
            "optionMarket",
            "watchlistGroupName",
            "underlying",
            "optionType",
            "marketCapRange",
            "expiryDaysRange",
            "priceRange",
            "sizeRange",
            "premiumRange",
            "ivRange",
            "earningsDateBegin",
            "earningsDateEnd",
            "note",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        key: _builtins.int | None = ...,
        enable: _builtins.bool | None = ...,
        optionMarket: _builtins.int | None = ...,
        watchlistGroupName: _builtins.str | None = ...,
        underlying: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        optionType: _builtins.int | None = ...,
        sideTypeList: _Iterable[_builtins.int] | None = ...,
        orderTypeList: _Iterable[_builtins.int] | None = ...,
        marketCapRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        expiryDaysRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        priceRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        sizeRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        premiumRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        ivRange: _Qot_OptionCommon_pb2.Interval | _Mapping[str, _Any] | None = ...,
        earningsDateBegin: _builtins.str | None = ...,
        earningsDateEnd: _builtins.str | None = ...,
        note: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    count: _builtins.int
    page: _builtins.str
    def HasField(self, field_name: _Literal["count", "page"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ALERTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def alertList(self) -> _containers.RepeatedCompositeFieldContainer[EventAlertItem]: ...
    nextPage: _builtins.str
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["nextPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        alertList: _Iterable[EventAlertItem | _Mapping[str, _Any]] | None = ...,
        nextPage: _builtins.str | None = ...,
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
