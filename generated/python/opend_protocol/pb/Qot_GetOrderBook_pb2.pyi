"""Order book of one subscribed security: bid and ask levels with price, volume and number of orders. Subscribe to
subtype OrderBook first.
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
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERBOOKTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    num: _builtins.int
    orderBookType: _builtins.int
    """A value of Qot_Common.OrderBookType."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["security", "num", "orderBookType", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        num: _builtins.int | None = ...,
        orderBookType: _builtins.int | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERBOOKASKLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERBOOKBIDLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVRRECVTIMEBID_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVRRECVTIMEBIDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVRRECVTIMEASK_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVRRECVTIMEASKTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORDERBOOKTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    @_builtins.property
    def orderBookAskList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.OrderBook]: ...
    @_builtins.property
    def orderBookBidList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.OrderBook]: ...
    svrRecvTimeBid: _builtins.str
    svrRecvTimeBidTimestamp: _builtins.float
    svrRecvTimeAsk: _builtins.str
    svrRecvTimeAskTimestamp: _builtins.float
    orderBookType: _builtins.int
    """A value of Qot_Common.OrderBookType."""
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "name",
            "svrRecvTimeBid",
            "svrRecvTimeBidTimestamp",
            "svrRecvTimeAsk",
            "svrRecvTimeAskTimestamp",
            "orderBookType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        orderBookAskList: _Iterable[_Qot_Common_pb2.OrderBook | _Mapping[str, _Any]] | None = ...,
        orderBookBidList: _Iterable[_Qot_Common_pb2.OrderBook | _Mapping[str, _Any]] | None = ...,
        svrRecvTimeBid: _builtins.str | None = ...,
        svrRecvTimeBidTimestamp: _builtins.float | None = ...,
        svrRecvTimeAsk: _builtins.str | None = ...,
        svrRecvTimeAskTimestamp: _builtins.float | None = ...,
        orderBookType: _builtins.int | None = ...,
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
