"""Margin terms of securities in an account: whether long and short positions are allowed, what is left to borrow,
and the initial, call and maintenance ratios.
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
from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class MarginRatioInfo(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISLONGPERMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSHORTPERMIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTPOOLREMAIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHORTFEERATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALERTLONGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALERTSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMLONGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    IMSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    MCMLONGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    MCMSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    MMLONGRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    MMSHORTRATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    isLongPermit: _builtins.bool
    isShortPermit: _builtins.bool
    shortPoolRemain: _builtins.float
    shortFeeRate: _builtins.float
    alertLongRatio: _builtins.float
    alertShortRatio: _builtins.float
    imLongRatio: _builtins.float
    imShortRatio: _builtins.float
    mcmLongRatio: _builtins.float
    mcmShortRatio: _builtins.float
    mmLongRatio: _builtins.float
    mmShortRatio: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "security",
            "isLongPermit",
            "isShortPermit",
            "shortPoolRemain",
            "shortFeeRate",
            "alertLongRatio",
            "alertShortRatio",
            "imLongRatio",
            "imShortRatio",
            "mcmLongRatio",
            "mcmShortRatio",
            "mmLongRatio",
            "mmShortRatio",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        isLongPermit: _builtins.bool | None = ...,
        isShortPermit: _builtins.bool | None = ...,
        shortPoolRemain: _builtins.float | None = ...,
        shortFeeRate: _builtins.float | None = ...,
        alertLongRatio: _builtins.float | None = ...,
        alertShortRatio: _builtins.float | None = ...,
        imLongRatio: _builtins.float | None = ...,
        imShortRatio: _builtins.float | None = ...,
        mcmLongRatio: _builtins.float | None = ...,
        mcmShortRatio: _builtins.float | None = ...,
        mmLongRatio: _builtins.float | None = ...,
        mmShortRatio: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARGINRATIOINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def marginRatioInfoList(self) -> _containers.RepeatedCompositeFieldContainer[MarginRatioInfo]: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        marginRatioInfoList: _Iterable[MarginRatioInfo | _Mapping[str, _Any]] | None = ...,
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
