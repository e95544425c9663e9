"""Shareholders: holders of one kind, or one holder, in a period, with shares, part of the whole, change, and price.
Sorted and paged by a key.
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

class OwnershipDetailItem(_message.Message):
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITYCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLOSEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICECHANGEPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SOURCEGROUPNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    periodText: _builtins.str
    holderId: _builtins.int
    name: _builtins.str
    holderQuantity: _builtins.int
    holderQuantityChange: _builtins.int
    holderPct: _builtins.float
    holderPctChange: _builtins.float
    holdingDate: _builtins.int
    holdingDateStr: _builtins.str
    closePrice: _builtins.float
    priceChangePct: _builtins.float
    sourceGroupName: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "periodText",
            "holderId",
            "name",
            "holderQuantity",
            "holderQuantityChange",
            "holderPct",
            "holderPctChange",
            "holdingDate",
            "holdingDateStr",
            "closePrice",
            "priceChangePct",
            "sourceGroupName",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        periodText: _builtins.str | None = ...,
        holderId: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        holderQuantity: _builtins.int | None = ...,
        holderQuantityChange: _builtins.int | None = ...,
        holderPct: _builtins.float | None = ...,
        holderPctChange: _builtins.float | None = ...,
        holdingDate: _builtins.int | None = ...,
        holdingDateStr: _builtins.str | None = ...,
        closePrice: _builtins.float | None = ...,
        priceChangePct: _builtins.float | None = ...,
        sourceGroupName: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    REQUESTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTCOLUMN_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODID_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    requestType: _builtins.int
    nextKey: _builtins.str
    num: _builtins.int
    sortColumn: _builtins.int
    sortType: _builtins.int
    periodId: _builtins.int
    holderId: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "security", "requestType", "nextKey", "num", "sortColumn", "sortType", "periodId", "holderId"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        requestType: _builtins.int | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
        sortColumn: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        periodId: _builtins.int | None = ...,
        holderId: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    nextKey: _builtins.str
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OwnershipDetailItem]: ...
    def HasField(self, field_name: _Literal["updateTime", "updateTimeStr", "nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
        nextKey: _builtins.str | None = ...,
        itemList: _Iterable[OwnershipDetailItem | _Mapping[str, _Any]] | None = ...,
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
