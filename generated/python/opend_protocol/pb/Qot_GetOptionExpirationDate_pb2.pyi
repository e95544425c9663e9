"""Expiration dates on which an underlying has options, with days left and cycle. Useful before Qot_GetOptionChain."""

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

class C2S(_message.Message):
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEXOPTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    indexOptionType: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["owner", "indexOptionType", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        indexOptionType: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class OptionExpirationDate(_message.Message):
    STRIKETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONEXPIRYDATEDISTANCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CYCLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    strikeTime: _builtins.str
    strikeTimestamp: _builtins.float
    optionExpiryDateDistance: _builtins.int
    cycle: _builtins.int
    """A value of Qot_Common.ExpirationCycle."""
    def HasField(
        self, field_name: _Literal["strikeTime", "strikeTimestamp", "optionExpiryDateDistance", "cycle"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        strikeTime: _builtins.str | None = ...,
        strikeTimestamp: _builtins.float | None = ...,
        optionExpiryDateDistance: _builtins.int | None = ...,
        cycle: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dateList(self) -> _containers.RepeatedCompositeFieldContainer[OptionExpirationDate]: ...
    def __init__(
        self,
        *,
        dateList: _Iterable[OptionExpirationDate | _Mapping[str, _Any]] | None = ...,
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
