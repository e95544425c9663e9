"""Shareholders: who lately raised or cut a holding in a company, or came in or went out. Sorted and paged by a key."""

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

class OwnerListItem(_message.Message):
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARECHANGENUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARESCHANGEPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERTYPEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    periodText: _builtins.str
    name: _builtins.str
    holderId: _builtins.int
    shareChangeNum: _builtins.int
    sharesChangePrice: _builtins.int
    holderPct: _builtins.float
    holderType: _builtins.str
    holderTypeId: _builtins.int
    holdingDate: _builtins.int
    holdingDateStr: _builtins.str
    holderPctChange: _builtins.float
    holderQuantity: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "periodText",
            "name",
            "holderId",
            "shareChangeNum",
            "sharesChangePrice",
            "holderPct",
            "holderType",
            "holderTypeId",
            "holdingDate",
            "holdingDateStr",
            "holderPctChange",
            "holderQuantity",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        periodText: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        holderId: _builtins.int | None = ...,
        shareChangeNum: _builtins.int | None = ...,
        sharesChangePrice: _builtins.int | None = ...,
        holderPct: _builtins.float | None = ...,
        holderType: _builtins.str | None = ...,
        holderTypeId: _builtins.int | None = ...,
        holdingDate: _builtins.int | None = ...,
        holdingDateStr: _builtins.str | None = ...,
        holderPctChange: _builtins.float | None = ...,
        holderQuantity: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTCOLUMN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    nextKey: _builtins.str
    num: _builtins.int
    sortType: _builtins.int
    sortColumn: _builtins.int
    filterType: _builtins.int
    def HasField(
        self, field_name: _Literal["security", "nextKey", "num", "sortType", "sortColumn", "filterType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
        sortType: _builtins.int | None = ...,
        sortColumn: _builtins.int | None = ...,
        filterType: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OwnerListItem]: ...
    nextKey: _builtins.str
    def HasField(self, field_name: _Literal["nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[OwnerListItem | _Mapping[str, _Any]] | None = ...,
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
