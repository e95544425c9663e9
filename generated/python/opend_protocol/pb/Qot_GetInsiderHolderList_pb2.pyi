"""Shareholders: insiders of a company with their title, shares and part of the whole, and how many bought or sold.
Paged by a key.
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

class OwnerInsiderHolderItem(_message.Message):
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    holderId: _builtins.int
    holderQuantity: _builtins.int
    holderPct: _builtins.float
    name: _builtins.str
    title: _builtins.str
    def HasField(
        self, field_name: _Literal["holderId", "holderQuantity", "holderPct", "name", "title"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        holderId: _builtins.int | None = ...,
        holderQuantity: _builtins.int | None = ...,
        holderPct: _builtins.float | None = ...,
        name: _builtins.str | None = ...,
        title: _builtins.str | None = ...,
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
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSIDERTOTALCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSIDERBOUGHTCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSIDERSOLDCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OwnerInsiderHolderItem]: ...
    allCount: _builtins.int
    nextKey: _builtins.str
    insiderTotalCount: _builtins.int
    insiderBoughtCount: _builtins.int
    insiderSoldCount: _builtins.int
    def HasField(
        self, field_name: _Literal["allCount", "nextKey", "insiderTotalCount", "insiderBoughtCount", "insiderSoldCount"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[OwnerInsiderHolderItem | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
        nextKey: _builtins.str | None = ...,
        insiderTotalCount: _builtins.int | None = ...,
        insiderBoughtCount: _builtins.int | None = ...,
        insiderSoldCount: _builtins.int | None = ...,
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
