"""The user's price reminders, of one security or of a market. Set them with Qot_SetPriceReminder; when one goes off,
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

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class PriceReminderItem(_message.Message):
    KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FREQ_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISENABLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMINDERSESSIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    key: _builtins.int
    type: _builtins.int
    """A value of Qot_Common.PriceReminderType."""
    value: _builtins.float
    note: _builtins.str
    freq: _builtins.int
    """A value of Qot_Common.PriceReminderFreq."""
    isEnable: _builtins.bool
    @_builtins.property
    def reminderSessionList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.PriceReminderMarketStatus."""
    def HasField(self, field_name: _Literal["key", "type", "value", "note", "freq", "isEnable"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        key: _builtins.int | None = ...,
        type: _builtins.int | None = ...,
        value: _builtins.float | None = ...,
        note: _builtins.str | None = ...,
        freq: _builtins.int | None = ...,
        isEnable: _builtins.bool | None = ...,
        reminderSessionList: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class PriceReminder(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[PriceReminderItem]: ...
    def HasField(self, field_name: _Literal["security", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        itemList: _Iterable[PriceReminderItem | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["security", "market", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        market: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    PRICEREMINDERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def priceReminderList(self) -> _containers.RepeatedCompositeFieldContainer[PriceReminder]: ...
    def __init__(
        self,
        *,
        priceReminderList: _Iterable[PriceReminder | _Mapping[str, _Any]] | None = ...,
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
