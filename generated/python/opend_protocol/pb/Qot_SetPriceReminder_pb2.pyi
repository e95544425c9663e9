"""Adds, changes, deletes, enables or disables a price reminder of one security. When one goes off,
Qot_UpdatePriceReminder is pushed.
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

class SetPriceReminderOp(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    SetPriceReminderOp_Unknown: _ClassVar[_builtins.int]
    SetPriceReminderOp_Add: _ClassVar[_builtins.int]
    SetPriceReminderOp_Del: _ClassVar[_builtins.int]
    SetPriceReminderOp_Enable: _ClassVar[_builtins.int]
    SetPriceReminderOp_Disable: _ClassVar[_builtins.int]
    SetPriceReminderOp_Modify: _ClassVar[_builtins.int]
    SetPriceReminderOp_DelAll: _ClassVar[_builtins.int]

SetPriceReminderOp_Unknown: _builtins.int
SetPriceReminderOp_Add: _builtins.int
SetPriceReminderOp_Del: _builtins.int
SetPriceReminderOp_Enable: _builtins.int
SetPriceReminderOp_Disable: _builtins.int
SetPriceReminderOp_Modify: _builtins.int
SetPriceReminderOp_DelAll: _builtins.int

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OP_FIELD_NUMBER: _ClassVar[_builtins.int]
    KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FREQ_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMINDERSESSIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    op: _builtins.int
    """A value of Qot_SetPriceReminder.SetPriceReminderOp."""
    key: _builtins.int
    type: _builtins.int
    """A value of Qot_Common.PriceReminderType."""
    freq: _builtins.int
    """A value of Qot_Common.PriceReminderFreq."""
    value: _builtins.float
    note: _builtins.str
    @_builtins.property
    def reminderSessionList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.PriceReminderMarketStatus."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(
        self, field_name: _Literal["security", "op", "key", "type", "freq", "value", "note", "header"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        op: _builtins.int | None = ...,
        key: _builtins.int | None = ...,
        type: _builtins.int | None = ...,
        freq: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
        note: _builtins.str | None = ...,
        reminderSessionList: _Iterable[_builtins.int] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    key: _builtins.int
    def HasField(self, field_name: _Literal["key"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        key: _builtins.int | None = ...,
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
