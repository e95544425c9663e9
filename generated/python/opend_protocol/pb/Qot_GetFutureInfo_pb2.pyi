"""Terms of futures contracts: underlying, exchange, size, quote currency, tick size, trading hours and last trading
day.
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

class TradeTime(_message.Message):
    BEGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    END_FIELD_NUMBER: _ClassVar[_builtins.int]
    begin: _builtins.float
    end: _builtins.float
    def HasField(self, field_name: _Literal["begin", "end"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        begin: _builtins.float | None = ...,
        end: _builtins.float | None = ...,
    ) -> None: ...

class FutureInfo(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTTRADETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNER_FIELD_NUMBER: _ClassVar[_builtins.int]
    OWNEROTHER_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACTSIZEUNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUOTECURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINVAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINVARUNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    QUOTEUNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRADETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEZONE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXCHANGEFORMATURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ORIGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.str
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    lastTradeTime: _builtins.str
    lastTradeTimestamp: _builtins.float
    @_builtins.property
    def owner(self) -> _Qot_Common_pb2.Security: ...
    ownerOther: _builtins.str
    exchange: _builtins.str
    contractType: _builtins.str
    contractSize: _builtins.float
    contractSizeUnit: _builtins.str
    quoteCurrency: _builtins.str
    minVar: _builtins.float
    minVarUnit: _builtins.str
    quoteUnit: _builtins.str
    @_builtins.property
    def tradeTime(self) -> _containers.RepeatedCompositeFieldContainer[TradeTime]: ...
    timeZone: _builtins.str
    exchangeFormatUrl: _builtins.str
    @_builtins.property
    def origin(self) -> _Qot_Common_pb2.Security: ...
    def HasField(
        self,
        field_name: _Literal[
            "name",
            "security",
            "lastTradeTime",
            "lastTradeTimestamp",
            "owner",
            "ownerOther",
            "exchange",
            "contractType",
            "contractSize",
            "contractSizeUnit",
            "quoteCurrency",
            "minVar",
            "minVarUnit",
            "quoteUnit",
            "timeZone",
            "exchangeFormatUrl",
            "origin",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.str | None = ...,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        lastTradeTime: _builtins.str | None = ...,
        lastTradeTimestamp: _builtins.float | None = ...,
        owner: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        ownerOther: _builtins.str | None = ...,
        exchange: _builtins.str | None = ...,
        contractType: _builtins.str | None = ...,
        contractSize: _builtins.float | None = ...,
        contractSizeUnit: _builtins.str | None = ...,
        quoteCurrency: _builtins.str | None = ...,
        minVar: _builtins.float | None = ...,
        minVarUnit: _builtins.str | None = ...,
        quoteUnit: _builtins.str | None = ...,
        tradeTime: _Iterable[TradeTime | _Mapping[str, _Any]] | None = ...,
        timeZone: _builtins.str | None = ...,
        exchangeFormatUrl: _builtins.str | None = ...,
        origin: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    FUTUREINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def futureInfoList(self) -> _containers.RepeatedCompositeFieldContainer[FutureInfo]: ...
    def __init__(
        self,
        *,
        futureInfoList: _Iterable[FutureInfo | _Mapping[str, _Any]] | None = ...,
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
