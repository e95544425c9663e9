"""ARK funds: the positions of one fund or of all, with shares, market value, weight, and how these changed over a
cycle. Sorted and paged.
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

class ArkHoldingType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ArkHoldingType_Position: _ClassVar[_builtins.int]
    ArkHoldingType_Increase: _ClassVar[_builtins.int]
    ArkHoldingType_Decrease: _ClassVar[_builtins.int]
    ArkHoldingType_New: _ClassVar[_builtins.int]
    ArkHoldingType_SoldOut: _ClassVar[_builtins.int]

ArkHoldingType_Position: _builtins.int
ArkHoldingType_Increase: _builtins.int
ArkHoldingType_Decrease: _builtins.int
ArkHoldingType_New: _builtins.int
ArkHoldingType_SoldOut: _builtins.int

class CycleType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CycleType_1Day: _ClassVar[_builtins.int]
    CycleType_5Day: _ClassVar[_builtins.int]
    CycleType_10Day: _ClassVar[_builtins.int]
    CycleType_30Day: _ClassVar[_builtins.int]
    CycleType_60Day: _ClassVar[_builtins.int]

CycleType_1Day: _builtins.int
CycleType_5Day: _builtins.int
CycleType_10Day: _builtins.int
CycleType_30Day: _builtins.int
CycleType_60Day: _builtins.int

class SortField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortField_Shares: _ClassVar[_builtins.int]
    SortField_WeightChange: _ClassVar[_builtins.int]
    SortField_SharesChange: _ClassVar[_builtins.int]
    SortField_MarketValue: _ClassVar[_builtins.int]
    SortField_Weight: _ClassVar[_builtins.int]

SortField_Shares: _builtins.int
SortField_WeightChange: _builtins.int
SortField_SharesChange: _builtins.int
SortField_MarketValue: _builtins.int
SortField_Weight: _builtins.int

class SortDir(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SortDir_Descending: _ClassVar[_builtins.int]
    SortDir_Ascending: _ClassVar[_builtins.int]

SortDir_Descending: _builtins.int
SortDir_Ascending: _builtins.int

class C2S(_message.Message):
    HOLDINGTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CYCLETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTDIR_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    holdingType: _builtins.int
    """A value of Qot_GetArkFundHolding.ArkHoldingType."""
    cycleType: _builtins.int
    """A value of Qot_GetArkFundHolding.CycleType."""
    sortField: _builtins.int
    """A value of Qot_GetArkFundHolding.SortField."""
    sortDir: _builtins.int
    """A value of Qot_GetArkFundHolding.SortDir."""
    count: _builtins.int
    page: _builtins.str
    def HasField(
        self, field_name: _Literal["holdingType", "cycleType", "sortField", "sortDir", "count", "page"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        holdingType: _builtins.int | None = ...,
        cycleType: _builtins.int | None = ...,
        sortField: _builtins.int | None = ...,
        sortDir: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        page: _builtins.str | None = ...,
    ) -> None: ...

class ArkFundHoldingItem(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARESCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEIGHTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    shares: _builtins.int
    sharesChange: _builtins.int
    marketValue: _builtins.float
    weight: _builtins.float
    weightChange: _builtins.float
    def HasField(
        self,
        field_name: _Literal["security", "name", "shares", "sharesChange", "marketValue", "weight", "weightChange"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        shares: _builtins.int | None = ...,
        sharesChange: _builtins.int | None = ...,
        marketValue: _builtins.float | None = ...,
        weight: _builtins.float | None = ...,
        weightChange: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[ArkFundHoldingItem]: ...
    allCount: _builtins.int
    nextPage: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextPage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[ArkFundHoldingItem | _Mapping[str, _Any]] | None = ...,
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
