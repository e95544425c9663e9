"""Shareholders: a company's main holders and the parts of each kind of holder, in one period; also lists the periods
to choose from.
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

class OwnershipStaticItem(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.str
    holderPct: _builtins.float
    """Unit: percent."""
    holderId: _builtins.int
    def HasField(self, field_name: _Literal["name", "holderPct", "holderId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        holderPct: _builtins.float | None = ...,
        holderId: _builtins.int | None = ...,
    ) -> None: ...

class OwnershipStaticInfo(_message.Message):
    STATICDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATICDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    staticDate: _builtins.int
    staticDateStr: _builtins.str
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OwnershipStaticItem]: ...
    def HasField(self, field_name: _Literal["staticDate", "staticDateStr"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        staticDate: _builtins.int | None = ...,
        staticDateStr: _builtins.str | None = ...,
        itemList: _Iterable[OwnershipStaticItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class HoldingPeriodItem(_message.Message):
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODID_FIELD_NUMBER: _ClassVar[_builtins.int]
    periodText: _builtins.str
    periodId: _builtins.int
    def HasField(self, field_name: _Literal["periodText", "periodId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        periodText: _builtins.str | None = ...,
        periodId: _builtins.int | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODID_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    periodId: _builtins.int
    def HasField(self, field_name: _Literal["security", "periodId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        periodId: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    MAINHOLDERINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERTYPEINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGPERIODLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def mainHolderInfoList(self) -> _containers.RepeatedCompositeFieldContainer[OwnershipStaticInfo]: ...
    @_builtins.property
    def holderTypeInfoList(self) -> _containers.RepeatedCompositeFieldContainer[OwnershipStaticInfo]: ...
    @_builtins.property
    def holdingPeriodList(self) -> _containers.RepeatedCompositeFieldContainer[HoldingPeriodItem]: ...
    def __init__(
        self,
        *,
        mainHolderInfoList: _Iterable[OwnershipStaticInfo | _Mapping[str, _Any]] | None = ...,
        holderTypeInfoList: _Iterable[OwnershipStaticInfo | _Mapping[str, _Any]] | None = ...,
        holdingPeriodList: _Iterable[HoldingPeriodItem | _Mapping[str, _Any]] | None = ...,
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
