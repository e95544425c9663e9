"""Shareholders: how many institutions hold a company and how much, by period, with change. Paged by a key."""

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

class InstitutionHolderItem(_message.Message):
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONQUANTITYCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITYCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    periodText: _builtins.str
    institutionQuantity: _builtins.int
    institutionQuantityChange: _builtins.int
    holderQuantity: _builtins.int
    holderQuantityChange: _builtins.int
    holderPct: _builtins.float
    holderPctChange: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "periodText",
            "institutionQuantity",
            "institutionQuantityChange",
            "holderQuantity",
            "holderQuantityChange",
            "holderPct",
            "holderPctChange",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        periodText: _builtins.str | None = ...,
        institutionQuantity: _builtins.int | None = ...,
        institutionQuantityChange: _builtins.int | None = ...,
        holderQuantity: _builtins.int | None = ...,
        holderQuantityChange: _builtins.int | None = ...,
        holderPct: _builtins.float | None = ...,
        holderPctChange: _builtins.float | None = ...,
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
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    nextKey: _builtins.str
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[InstitutionHolderItem]: ...
    def HasField(self, field_name: _Literal["updateTime", "updateTimeStr", "nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
        nextKey: _builtins.str | None = ...,
        itemList: _Iterable[InstitutionHolderItem | _Mapping[str, _Any]] | None = ...,
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
