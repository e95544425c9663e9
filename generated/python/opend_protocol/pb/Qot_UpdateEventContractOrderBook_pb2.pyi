"""Push of order books of event contracts. Arrives when the book changes of a contract subscribed to it with pushes
on.
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

from opend_protocol.pb import Qot_GetEventContractOrderBook_pb2 as _Qot_GetEventContractOrderBook_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class S2C(_message.Message):
    ORDERBOOKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def orderBookList(
        self,
    ) -> _containers.RepeatedCompositeFieldContainer[_Qot_GetEventContractOrderBook_pb2.OrderBookItem]: ...
    def __init__(
        self,
        *,
        orderBookList: _Iterable[_Qot_GetEventContractOrderBook_pb2.OrderBookItem | _Mapping[str, _Any]] | None = ...,
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
