"""Institutions that report positions in a market, with portfolio value, number of positions and their change. Sorted
and paged.
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

DESCRIPTOR: _descriptor.FileDescriptor

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Unknown: _ClassVar[_builtins.int]
    SortField_PositionValue: _ClassVar[_builtins.int]
    SortField_PositionValueChange: _ClassVar[_builtins.int]
    SortField_PositionCount: _ClassVar[_builtins.int]
    SortField_PositionCountChange: _ClassVar[_builtins.int]

SortField_Unknown: _builtins.int
SortField_PositionValue: _builtins.int
SortField_PositionValueChange: _builtins.int
SortField_PositionCount: _builtins.int
SortField_PositionCountChange: _builtins.int

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_Descending: _ClassVar[_builtins.int]
    SortDir_Ascending: _ClassVar[_builtins.int]

SortDir_Descending: _builtins.int
SortDir_Ascending: _builtins.int

class C2S(_message.Message):
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAMEPART_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    sortField: _builtins.int
    """A value of Qot_GetInstitutionList.SortField."""
    sortDir: _builtins.int
    """A value of Qot_GetInstitutionList.SortDir."""
    count: _builtins.int
    page: _builtins.str
    namePart: _builtins.str
    def HasField(
        self, field_name: _Literal["market", "sortField", "sortDir", "count", "page", "namePart"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
        namePart: _builtins.str | None = ...,
    ) -> None: ...

class InstitutionListItem(_message.Message):
    INSTITUTIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONVALUECHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONCOUNTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DISCLOSUREDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    institutionId: _builtins.int
    institutionName: _builtins.str
    positionValue: _builtins.float
    positionValueChange: _builtins.float
    positionCount: _builtins.int
    positionCountChange: _builtins.int
    disclosureDate: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "institutionId",
            "institutionName",
            "positionValue",
            "positionValueChange",
            "positionCount",
            "positionCountChange",
            "disclosureDate",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        institutionId: _builtins.int | None = ...,
        institutionName: _builtins.str | None = ...,
        positionValue: _builtins.float | None = ...,
        positionValueChange: _builtins.float | None = ...,
        positionCount: _builtins.int | None = ...,
        positionCountChange: _builtins.int | None = ...,
        disclosureDate: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[InstitutionListItem]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    currency: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage", "currency"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[InstitutionListItem | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
        nextPage: _builtins.str | None = ...,
        currency: _builtins.str | None = ...,
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
