"""State of OpenD as a whole: what phase each market is in, whether the quote and trade servers are logged in,
version, clock and the addresses in use.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

from opend_protocol.pb import Common_pb2 as _Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    USERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    userID: _builtins.int
    def HasField(self, field_name: _Literal["userID"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        userID: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    MARKETHK_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSH_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSZ_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETHKFUTURE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETUSFUTURE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSGFUTURE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETJPFUTURE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETMY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETJP_FIELD_NUMBER: _ClassVar[_builtins.int]
    QOTLOGINED_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDLOGINED_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERVERVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERVERBUILDNO_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOCALTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROGRAMSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    QOTSVRIPADDR_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDSVRIPADDR_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONNID_FIELD_NUMBER: _ClassVar[_builtins.int]
    marketHK: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketUS: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketSH: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketSZ: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketHKFuture: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketUSFuture: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketSGFuture: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketJPFuture: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketSG: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketMY: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    marketJP: _builtins.int
    """A value of Qot_Common.QotMarketState."""
    qotLogined: _builtins.bool
    trdLogined: _builtins.bool
    serverVer: _builtins.int
    serverBuildNo: _builtins.int
    time: _builtins.int
    localTime: _builtins.float
    @_builtins.property
    def programStatus(self) -> _Common_pb2.ProgramStatus: ...
    qotSvrIpAddr: _builtins.str
    trdSvrIpAddr: _builtins.str
    connID: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "marketHK",
            "marketUS",
            "marketSH",
            "marketSZ",
            "marketHKFuture",
            "marketUSFuture",
            "marketSGFuture",
            "marketJPFuture",
            "marketSG",
            "marketMY",
            "marketJP",
            "qotLogined",
            "trdLogined",
            "serverVer",
            "serverBuildNo",
            "time",
            "localTime",
            "programStatus",
            "qotSvrIpAddr",
            "trdSvrIpAddr",
            "connID",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        marketHK: _builtins.int | None = ...,
        marketUS: _builtins.int | None = ...,
        marketSH: _builtins.int | None = ...,
        marketSZ: _builtins.int | None = ...,
        marketHKFuture: _builtins.int | None = ...,
        marketUSFuture: _builtins.int | None = ...,
        marketSGFuture: _builtins.int | None = ...,
        marketJPFuture: _builtins.int | None = ...,
        marketSG: _builtins.int | None = ...,
        marketMY: _builtins.int | None = ...,
        marketJP: _builtins.int | None = ...,
        qotLogined: _builtins.bool | None = ...,
        trdLogined: _builtins.bool | None = ...,
        serverVer: _builtins.int | None = ...,
        serverBuildNo: _builtins.int | None = ...,
        time: _builtins.int | None = ...,
        localTime: _builtins.float | None = ...,
        programStatus: _Common_pb2.ProgramStatus | _Mapping[str, _Any] | None = ...,
        qotSvrIpAddr: _builtins.str | None = ...,
        trdSvrIpAddr: _builtins.str | None = ...,
        connID: _builtins.int | None = ...,
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
