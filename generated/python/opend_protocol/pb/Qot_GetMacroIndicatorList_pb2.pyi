"""Macro-economic indicators of a region by category; their ids go into Qot_GetMacroIndicatorHistory."""

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

class MacroRegion(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    MacroRegion_Unknown: _ClassVar[_builtins.int]
    MacroRegion_HK: _ClassVar[_builtins.int]
    MacroRegion_US: _ClassVar[_builtins.int]
    MacroRegion_JP: _ClassVar[_builtins.int]
    MacroRegion_SG: _ClassVar[_builtins.int]
    MacroRegion_AU: _ClassVar[_builtins.int]
    MacroRegion_CA: _ClassVar[_builtins.int]
    MacroRegion_MY: _ClassVar[_builtins.int]
    MacroRegion_CN: _ClassVar[_builtins.int]

MacroRegion_Unknown: _builtins.int
MacroRegion_HK: _builtins.int
MacroRegion_US: _builtins.int
MacroRegion_JP: _builtins.int
MacroRegion_SG: _builtins.int
MacroRegion_AU: _builtins.int
MacroRegion_CA: _builtins.int
MacroRegion_MY: _builtins.int
MacroRegion_CN: _builtins.int

class MacroIndicatorInfo(_message.Message):
    INDICATORID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    indicatorId: _builtins.int
    name: _builtins.str
    def HasField(self, field_name: _Literal["indicatorId", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        indicatorId: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
    ) -> None: ...

class MacroIndicatorCategory(_message.Message):
    CATEGORYNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    categoryName: _builtins.str
    @_builtins.property
    def indicatorList(self) -> _containers.RepeatedCompositeFieldContainer[MacroIndicatorInfo]: ...
    def HasField(self, field_name: _Literal["categoryName"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        categoryName: _builtins.str | None = ...,
        indicatorList: _Iterable[MacroIndicatorInfo | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    REGION_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    region: _builtins.int
    """A value of Qot_GetMacroIndicatorList.MacroRegion."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["region", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        region: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    INDICATORLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def indicatorList(self) -> _containers.RepeatedCompositeFieldContainer[MacroIndicatorCategory]: ...
    def __init__(
        self,
        *,
        indicatorList: _Iterable[MacroIndicatorCategory | _Mapping[str, _Any]] | None = ...,
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
