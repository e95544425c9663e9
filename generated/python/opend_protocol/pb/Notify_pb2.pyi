"""Push of system events: changes of OpenD's own state, of its log-in to the quote and trade servers, of quote
rights, API level, quotas and their use. Arrives whenever one changes, if InitConnect asked for notices.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Common_pb2 as _Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class NotifyType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    NotifyType_None: _ClassVar[_builtins.int]
    NotifyType_GtwEvent: _ClassVar[_builtins.int]
    NotifyType_ProgramStatus: _ClassVar[_builtins.int]
    NotifyType_ConnStatus: _ClassVar[_builtins.int]
    NotifyType_QotRight: _ClassVar[_builtins.int]
    NotifyType_APILevel: _ClassVar[_builtins.int]
    NotifyType_APIQuota: _ClassVar[_builtins.int]
    NotifyType_UsedQuota: _ClassVar[_builtins.int]

NotifyType_None: _builtins.int
NotifyType_GtwEvent: _builtins.int
NotifyType_ProgramStatus: _builtins.int
NotifyType_ConnStatus: _builtins.int
NotifyType_QotRight: _builtins.int
NotifyType_APILevel: _builtins.int
NotifyType_APIQuota: _builtins.int
NotifyType_UsedQuota: _builtins.int

class GtwEventType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    GtwEventType_None: _ClassVar[_builtins.int]
    GtwEventType_LocalCfgLoadFailed: _ClassVar[_builtins.int]
    GtwEventType_APISvrRunFailed: _ClassVar[_builtins.int]
    GtwEventType_ForceUpdate: _ClassVar[_builtins.int]
    GtwEventType_LoginFailed: _ClassVar[_builtins.int]
    GtwEventType_UnAgreeDisclaimer: _ClassVar[_builtins.int]
    GtwEventType_NetCfgMissing: _ClassVar[_builtins.int]
    GtwEventType_KickedOut: _ClassVar[_builtins.int]
    GtwEventType_LoginPwdChanged: _ClassVar[_builtins.int]
    GtwEventType_BanLogin: _ClassVar[_builtins.int]
    GtwEventType_NeedPicVerifyCode: _ClassVar[_builtins.int]
    GtwEventType_NeedPhoneVerifyCode: _ClassVar[_builtins.int]
    GtwEventType_AppDataNotExist: _ClassVar[_builtins.int]
    GtwEventType_NessaryDataMissing: _ClassVar[_builtins.int]
    GtwEventType_TradePwdChanged: _ClassVar[_builtins.int]
    GtwEventType_EnableDeviceLock: _ClassVar[_builtins.int]

GtwEventType_None: _builtins.int
GtwEventType_LocalCfgLoadFailed: _builtins.int
GtwEventType_APISvrRunFailed: _builtins.int
GtwEventType_ForceUpdate: _builtins.int
GtwEventType_LoginFailed: _builtins.int
GtwEventType_UnAgreeDisclaimer: _builtins.int
GtwEventType_NetCfgMissing: _builtins.int
GtwEventType_KickedOut: _builtins.int
GtwEventType_LoginPwdChanged: _builtins.int
GtwEventType_BanLogin: _builtins.int
GtwEventType_NeedPicVerifyCode: _builtins.int
GtwEventType_NeedPhoneVerifyCode: _builtins.int
GtwEventType_AppDataNotExist: _builtins.int
GtwEventType_NessaryDataMissing: _builtins.int
GtwEventType_TradePwdChanged: _builtins.int
GtwEventType_EnableDeviceLock: _builtins.int

class GtwEvent(_message.Message):
    EVENTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DESC_FIELD_NUMBER: _ClassVar[_builtins.int]
    eventType: _builtins.int
    """A value of Notify.GtwEventType."""
    desc: _builtins.str
    def HasField(self, field_name: _Literal["eventType", "desc"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        eventType: _builtins.int | None = ...,
        desc: _builtins.str | None = ...,
    ) -> None: ...

class ProgramStatus(_message.Message):
    PROGRAMSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def programStatus(self) -> _Common_pb2.ProgramStatus: ...
    def HasField(self, field_name: _Literal["programStatus"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        programStatus: _Common_pb2.ProgramStatus | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class ConnectStatus(_message.Message):
    QOTLOGINED_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRDLOGINED_FIELD_NUMBER: _ClassVar[_builtins.int]
    qotLogined: _builtins.bool
    trdLogined: _builtins.bool
    def HasField(self, field_name: _Literal["qotLogined", "trdLogined"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        qotLogined: _builtins.bool | None = ...,
        trdLogined: _builtins.bool | None = ...,
    ) -> None: ...

class QotRight(_message.Message):
    HKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CNQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HASUSOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USINDEXQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USOTCQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SGFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCMEFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCBOTFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USNYMEXFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCOMEXFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCBOEFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SZQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CCQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SGSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    MYSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ECQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    hkQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    cnQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    hkOptionQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    hasUSOptionQotRight: _builtins.bool
    hkFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usOptionQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usIndexQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usOtcQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    sgFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    jpFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usCMEFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usCBOTFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usNYMEXFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usCOMEXFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usCBOEFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    shQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    szQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    ccQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    sgStockQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    myStockQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    jpStockQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    ecQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    def HasField(
        self,
        field_name: _Literal[
            "hkQotRight",
            "usQotRight",
            "cnQotRight",
            "hkOptionQotRight",
            "hasUSOptionQotRight",
            "hkFutureQotRight",
            "usFutureQotRight",
            "usOptionQotRight",
            "usIndexQotRight",
            "usOtcQotRight",
            "sgFutureQotRight",
            "jpFutureQotRight",
            "usCMEFutureQotRight",
            "usCBOTFutureQotRight",
            "usNYMEXFutureQotRight",
            "usCOMEXFutureQotRight",
            "usCBOEFutureQotRight",
            "shQotRight",
            "szQotRight",
            "ccQotRight",
            "sgStockQotRight",
            "myStockQotRight",
            "jpStockQotRight",
            "ecQotRight",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        hkQotRight: _builtins.int | None = ...,
        usQotRight: _builtins.int | None = ...,
        cnQotRight: _builtins.int | None = ...,
        hkOptionQotRight: _builtins.int | None = ...,
        hasUSOptionQotRight: _builtins.bool | None = ...,
        hkFutureQotRight: _builtins.int | None = ...,
        usFutureQotRight: _builtins.int | None = ...,
        usOptionQotRight: _builtins.int | None = ...,
        usIndexQotRight: _builtins.int | None = ...,
        usOtcQotRight: _builtins.int | None = ...,
        sgFutureQotRight: _builtins.int | None = ...,
        jpFutureQotRight: _builtins.int | None = ...,
        usCMEFutureQotRight: _builtins.int | None = ...,
        usCBOTFutureQotRight: _builtins.int | None = ...,
        usNYMEXFutureQotRight: _builtins.int | None = ...,
        usCOMEXFutureQotRight: _builtins.int | None = ...,
        usCBOEFutureQotRight: _builtins.int | None = ...,
        shQotRight: _builtins.int | None = ...,
        szQotRight: _builtins.int | None = ...,
        ccQotRight: _builtins.int | None = ...,
        sgStockQotRight: _builtins.int | None = ...,
        myStockQotRight: _builtins.int | None = ...,
        jpStockQotRight: _builtins.int | None = ...,
        ecQotRight: _builtins.int | None = ...,
    ) -> None: ...

class APILevel(_message.Message):
    APILEVEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    apiLevel: _builtins.str
    def HasField(self, field_name: _Literal["apiLevel"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        apiLevel: _builtins.str | None = ...,
    ) -> None: ...

class APIQuota(_message.Message):
    SUBQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYKLQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    subQuota: _builtins.int
    historyKLQuota: _builtins.int
    def HasField(self, field_name: _Literal["subQuota", "historyKLQuota"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        subQuota: _builtins.int | None = ...,
        historyKLQuota: _builtins.int | None = ...,
    ) -> None: ...

class UsedQuota(_message.Message):
    USEDSUBQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEDKLINEQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    usedSubQuota: _builtins.int
    usedKLineQuota: _builtins.int
    def HasField(self, field_name: _Literal["usedSubQuota", "usedKLineQuota"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        usedSubQuota: _builtins.int | None = ...,
        usedKLineQuota: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROGRAMSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONNECTSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    QOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    APILEVEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    APIQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    USEDQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    @_builtins.property
    def event(self) -> GtwEvent: ...
    @_builtins.property
    def programStatus(self) -> ProgramStatus: ...
    @_builtins.property
    def connectStatus(self) -> ConnectStatus: ...
    @_builtins.property
    def qotRight(self) -> QotRight: ...
    @_builtins.property
    def apiLevel(self) -> APILevel: ...
    @_builtins.property
    def apiQuota(self) -> APIQuota: ...
    @_builtins.property
    def usedQuota(self) -> UsedQuota: ...
    def HasField(
        self,
        field_name: _Literal[
            "type", "event", "programStatus", "connectStatus", "qotRight", "apiLevel", "apiQuota", "usedQuota"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        event: GtwEvent | _Mapping[str, _Any] | None = ...,
        programStatus: ProgramStatus | _Mapping[str, _Any] | None = ...,
        connectStatus: ConnectStatus | _Mapping[str, _Any] | None = ...,
        qotRight: QotRight | _Mapping[str, _Any] | None = ...,
        apiLevel: APILevel | _Mapping[str, _Any] | None = ...,
        apiQuota: APIQuota | _Mapping[str, _Any] | None = ...,
        usedQuota: UsedQuota | _Mapping[str, _Any] | None = ...,
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
