"""Push of a price reminder: the price now, the value set and the note. Arrives when a reminder of
Qot_SetPriceReminder goes off.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class S2C(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHANGERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOTE_FIELD_NUMBER: _ClassVar[_builtins.int]
    KEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SETVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    price: _builtins.float
    changeRate: _builtins.float
    marketStatus: _builtins.int
    """A value of Qot_Common.PriceReminderMarketStatus."""
    content: _builtins.str
    note: _builtins.str
    key: _builtins.int
    type: _builtins.int
    """A value of Qot_Common.PriceReminderType."""
    setValue: _builtins.float
    curValue: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "price",
            "changeRate",
            "marketStatus",
            "content",
            "note",
            "key",
            "type",
            "setValue",
            "curValue",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        price: _builtins.float | None = ...,
        changeRate: _builtins.float | None = ...,
        marketStatus: _builtins.int | None = ...,
        content: _builtins.str | None = ...,
        note: _builtins.str | None = ...,
        key: _builtins.int | None = ...,
        type: _builtins.int | None = ...,
        setValue: _builtins.float | None = ...,
        curValue: _builtins.float | None = ...,
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
