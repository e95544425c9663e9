"""Places one order of several legs: an option strategy, or a combo of event contracts with its quote id. Carries a
packet id against replay.
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

from opend_protocol.pb import Common_pb2 as _Common_pb2
from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2
from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    PACKETID_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    COMBOLEGS_FIELD_NUMBER: _ClassVar[_builtins.int]
    QTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEINFORCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    REMARK_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUOTEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def packetID(self) -> _Common_pb2.PacketID: ...
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def comboLegs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.ComboLeg]: ...
    qty: _builtins.float
    price: _builtins.float
    orderType: _builtins.int
    """A value of Trd_Common.OrderType."""
    timeInForce: _builtins.int
    expireTime: _builtins.str
    remark: _builtins.str
    quoteID: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "packetID", "header", "qty", "price", "orderType", "timeInForce", "expireTime", "remark", "quoteID"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        packetID: _Common_pb2.PacketID | _Mapping[str, _Any] | None = ...,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        comboLegs: _Iterable[_Qot_Common_pb2.ComboLeg | _Mapping[str, _Any]] | None = ...,
        qty: _builtins.float | None = ...,
        price: _builtins.float | None = ...,
        orderType: _builtins.int | None = ...,
        timeInForce: _builtins.int | None = ...,
        expireTime: _builtins.str | None = ...,
        remark: _builtins.str | None = ...,
        quoteID: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERIDEX_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    orderIDEx: _builtins.str
    def HasField(self, field_name: _Literal["header", "orderIDEx"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        orderIDEx: _builtins.str | None = ...,
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
