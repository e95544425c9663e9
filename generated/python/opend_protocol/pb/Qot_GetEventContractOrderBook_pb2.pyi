"""Event contracts: order book of a contract, with bid and ask levels of the Yes and the No side."""

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

class OrderBookLevel(_message.Message):
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    price: _builtins.float
    size: _builtins.float
    def HasField(self, field_name: _Literal["price", "size"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        price: _builtins.float | None = ...,
        size: _builtins.float | None = ...,
    ) -> None: ...

class OrderBookItem(_message.Message):
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YESBIDS_FIELD_NUMBER: _ClassVar[_builtins.int]
    YESASKS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOBIDS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NOASKS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def code(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def yesBids(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookLevel]: ...
    @_builtins.property
    def yesAsks(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookLevel]: ...
    @_builtins.property
    def noBids(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookLevel]: ...
    @_builtins.property
    def noAsks(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookLevel]: ...
    def HasField(self, field_name: _Literal["code"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        code: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        yesBids: _Iterable[OrderBookLevel | _Mapping[str, _Any]] | None = ...,
        yesAsks: _Iterable[OrderBookLevel | _Mapping[str, _Any]] | None = ...,
        noBids: _Iterable[OrderBookLevel | _Mapping[str, _Any]] | None = ...,
        noAsks: _Iterable[OrderBookLevel | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    num: _builtins.int
    def HasField(self, field_name: _Literal["security", "num"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ORDERBOOKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def orderBookList(self) -> _containers.RepeatedCompositeFieldContainer[OrderBookItem]: ...
    def __init__(
        self,
        *,
        orderBookList: _Iterable[OrderBookItem | _Mapping[str, _Any]] | None = ...,
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
