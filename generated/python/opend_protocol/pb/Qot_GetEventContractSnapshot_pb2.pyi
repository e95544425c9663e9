"""Event contracts: snapshot of several contracts, with price, best bid and ask of either side, volume and open
interest. Needs no subscription.
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

class SnapshotItem(_message.Message):
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENT_CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YES_SUB_TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NO_SUB_TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVE_VOLUME_FIELD_NUMBER: _ClassVar[_builtins.int]
    YES_BID_FIELD_NUMBER: _ClassVar[_builtins.int]
    YES_BID_SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    YES_ASK_FIELD_NUMBER: _ClassVar[_builtins.int]
    YES_ASK_SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NO_BID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NO_BID_SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NO_ASK_FIELD_NUMBER: _ClassVar[_builtins.int]
    NO_ASK_SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LAST_TRADE_TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOLUME_24H_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPEN_INTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def code(self) -> _Qot_Common_pb2.Security: ...
    name: _builtins.str
    @_builtins.property
    def event_code(self) -> _Qot_Common_pb2.Security: ...
    yes_sub_title: _builtins.str
    no_sub_title: _builtins.str
    status: _builtins.int
    price: _builtins.float
    cumulative_volume: _builtins.float
    yes_bid: _builtins.float
    yes_bid_size: _builtins.float
    yes_ask: _builtins.float
    yes_ask_size: _builtins.float
    no_bid: _builtins.float
    no_bid_size: _builtins.float
    no_ask: _builtins.float
    no_ask_size: _builtins.float
    last_trade_time: _builtins.str
    volume_24h: _builtins.float
    open_interest: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "code",
            "name",
            "event_code",
            "yes_sub_title",
            "no_sub_title",
            "status",
            "price",
            "cumulative_volume",
            "yes_bid",
            "yes_bid_size",
            "yes_ask",
            "yes_ask_size",
            "no_bid",
            "no_bid_size",
            "no_ask",
            "no_ask_size",
            "last_trade_time",
            "volume_24h",
            "open_interest",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        code: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        name: _builtins.str | None = ...,
        event_code: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        yes_sub_title: _builtins.str | None = ...,
        no_sub_title: _builtins.str | None = ...,
        status: _builtins.int | None = ...,
        price: _builtins.float | None = ...,
        cumulative_volume: _builtins.float | None = ...,
        yes_bid: _builtins.float | None = ...,
        yes_bid_size: _builtins.float | None = ...,
        yes_ask: _builtins.float | None = ...,
        yes_ask_size: _builtins.float | None = ...,
        no_bid: _builtins.float | None = ...,
        no_bid_size: _builtins.float | None = ...,
        no_ask: _builtins.float | None = ...,
        no_ask_size: _builtins.float | None = ...,
        last_trade_time: _builtins.str | None = ...,
        volume_24h: _builtins.float | None = ...,
        open_interest: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def __init__(
        self,
        *,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SNAPSHOTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def snapshotList(self) -> _containers.RepeatedCompositeFieldContainer[SnapshotItem]: ...
    def __init__(
        self,
        *,
        snapshotList: _Iterable[SnapshotItem | _Mapping[str, _Any]] | None = ...,
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
