"""Event contracts: request for quotes on a combo of contracts. The reply gives bid, ask and the quote id that
Trd_PlaceComboOrder takes, or says to try again.
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

class C2S(_message.Message):
    COMBOLEGLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    MVC_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def comboLegList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.ComboLeg]: ...
    mvc: _builtins.str
    def HasField(self, field_name: _Literal["mvc"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        comboLegList: _Iterable[_Qot_Common_pb2.ComboLeg | _Mapping[str, _Any]] | None = ...,
        mvc: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    COMBOLEGLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    BIDPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASKPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUOTEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHOULDRETRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def comboLegList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.ComboLeg]: ...
    bidPrice: _builtins.float
    askPrice: _builtins.float
    quoteId: _builtins.str
    shouldRetry: _builtins.bool
    def HasField(self, field_name: _Literal["bidPrice", "askPrice", "quoteId", "shouldRetry"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        comboLegList: _Iterable[_Qot_Common_pb2.ComboLeg | _Mapping[str, _Any]] | None = ...,
        bidPrice: _builtins.float | None = ...,
        askPrice: _builtins.float | None = ...,
        quoteId: _builtins.str | None = ...,
        shouldRetry: _builtins.bool | None = ...,
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
