"""Institutions: what one institution bought, added to, cut or sold out of, with the change in shares. Sorted and
paged.
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

class HoldingChangeType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    HoldingChangeType_Unknown: _ClassVar[_builtins.int]
    HoldingChangeType_New: _ClassVar[_builtins.int]
    HoldingChangeType_SoldOut: _ClassVar[_builtins.int]
    HoldingChangeType_Increase: _ClassVar[_builtins.int]
    HoldingChangeType_Decrease: _ClassVar[_builtins.int]

HoldingChangeType_Unknown: _builtins.int
HoldingChangeType_New: _builtins.int
HoldingChangeType_SoldOut: _builtins.int
HoldingChangeType_Increase: _builtins.int
HoldingChangeType_Decrease: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_ChangePct: _ClassVar[_builtins.int]
    SortField_ChangeShares: _ClassVar[_builtins.int]
    SortField_HoldingDate: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_ChangePct: _builtins.int
SortField_ChangeShares: _builtins.int
SortField_HoldingDate: _builtins.int

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_Descending: _ClassVar[_builtins.int]
    SortDir_Ascending: _ClassVar[_builtins.int]

SortDir_Descending: _builtins.int
SortDir_Ascending: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    institutionId: _builtins.int
    changeType: _builtins.int
    """A value of Qot_GetInstitutionHoldingChange.HoldingChangeType."""
    sortField: _builtins.int
    """A value of Qot_GetInstitutionHoldingChange.SortField."""
    sortDir: _builtins.int
    """A value of Qot_GetInstitutionHoldingChange.SortDir."""
    count: _builtins.int
    page: _builtins.str
    def HasField(
        self, field_name: _Literal["market", "institutionId", "changeType", "sortField", "sortDir", "count", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        institutionId: _builtins.int | None = ...,
        changeType: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class HoldingChangeItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PORTFOLIOPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGESHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGEPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SOURCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    portfolioPct: _builtins.float
    changeShares: _builtins.int
    changePct: _builtins.float
    holdingDate: _builtins.str
    source: _builtins.str
    def HasField(
        self,
        field_name: _Literal["security", "name", "portfolioPct", "changeShares", "changePct", "holdingDate", "source"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        portfolioPct: _builtins.float | None = ...,
        changeShares: _builtins.int | None = ...,
        changePct: _builtins.float | None = ...,
        holdingDate: _builtins.str | None = ...,
        source: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[HoldingChangeItem]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[HoldingChangeItem | _Mapping[str, _Any]] | None = ...,
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
