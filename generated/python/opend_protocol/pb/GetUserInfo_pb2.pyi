"""The logged-in user: name, quote rights for every market, quotas for subscriptions and historical bars, and whether
a disclaimer or an update is pending. The request's flag picks parts of it.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class UpdateType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UpdateType_None: _ClassVar[_builtins.int]
    UpdateType_Advice: _ClassVar[_builtins.int]
    UpdateType_Force: _ClassVar[_builtins.int]

UpdateType_None: _builtins.int
UpdateType_Advice: _builtins.int
UpdateType_Force: _builtins.int

class UserInfoField(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UserInfoField_Basic: _ClassVar[_builtins.int]
    UserInfoField_API: _ClassVar[_builtins.int]
    UserInfoField_QotRight: _ClassVar[_builtins.int]
    UserInfoField_Disclaimer: _ClassVar[_builtins.int]
    UserInfoField_Update: _ClassVar[_builtins.int]
    UserInfoField_WebKey: _ClassVar[_builtins.int]

UserInfoField_Basic: _builtins.int
UserInfoField_API: _builtins.int
UserInfoField_QotRight: _builtins.int
UserInfoField_Disclaimer: _builtins.int
UserInfoField_Update: _builtins.int
UserInfoField_WebKey: _builtins.int

class C2S(_message.Message):
    FLAG_FIELD_NUMBER: _ClassVar[_builtins.int]
    flag: _builtins.int
    """A value of GetUserInfo.UserInfoField."""
    def HasField(self, field_name: _Literal["flag"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        flag: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    NICKNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVATARURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    APILEVEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CNQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISNEEDAGREEDISCLAIMER_FIELD_NUMBER: _ClassVar[_builtins.int]
    USERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEBKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEBJUMPURLHEAD_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HASUSOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HKFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUBQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    HISTORYKLQUOTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    USFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USOPTIONQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USERATTRIBUTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATEWHATSNEW_FIELD_NUMBER: _ClassVar[_builtins.int]
    USINDEXQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USOTCQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCMEFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCBOTFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USNYMEXFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCOMEXFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    USCBOEFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SGFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPFUTUREQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISAPPNNORMM_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SZQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXTRA_FIELD_NUMBER: _ClassVar[_builtins.int]
    CCQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SGSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    MYSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    JPSTOCKQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ECQOTRIGHT_FIELD_NUMBER: _ClassVar[_builtins.int]
    nickName: _builtins.str
    avatarUrl: _builtins.str
    apiLevel: _builtins.str
    hkQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    cnQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    isNeedAgreeDisclaimer: _builtins.bool
    userID: _builtins.int
    updateType: _builtins.int
    """A value of GetUserInfo.UpdateType."""
    webKey: _builtins.str
    webJumpUrlHead: _builtins.str
    hkOptionQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    hasUSOptionQotRight: _builtins.bool
    hkFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    subQuota: _builtins.int
    historyKLQuota: _builtins.int
    usFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usOptionQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    userAttribution: _builtins.int
    """A value of Common.UserAttribution."""
    updateWhatsNew: _builtins.str
    usIndexQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    usOtcQotRight: _builtins.int
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
    sgFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    jpFutureQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    isAppNNOrMM: _builtins.bool
    shQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    szQotRight: _builtins.int
    """A value of Qot_Common.QotRight."""
    extra: _builtins.int
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
            "nickName",
            "avatarUrl",
            "apiLevel",
            "hkQotRight",
            "usQotRight",
            "cnQotRight",
            "isNeedAgreeDisclaimer",
            "userID",
            "updateType",
            "webKey",
            "webJumpUrlHead",
            "hkOptionQotRight",
            "hasUSOptionQotRight",
            "hkFutureQotRight",
            "subQuota",
            "historyKLQuota",
            "usFutureQotRight",
            "usOptionQotRight",
            "userAttribution",
            "updateWhatsNew",
            "usIndexQotRight",
            "usOtcQotRight",
            "usCMEFutureQotRight",
            "usCBOTFutureQotRight",
            "usNYMEXFutureQotRight",
            "usCOMEXFutureQotRight",
            "usCBOEFutureQotRight",
            "sgFutureQotRight",
            "jpFutureQotRight",
            "isAppNNOrMM",
            "shQotRight",
            "szQotRight",
            "extra",
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
        nickName: _builtins.str | None = ...,
        avatarUrl: _builtins.str | None = ...,
        apiLevel: _builtins.str | None = ...,
        hkQotRight: _builtins.int | None = ...,
        usQotRight: _builtins.int | None = ...,
        cnQotRight: _builtins.int | None = ...,
        isNeedAgreeDisclaimer: _builtins.bool | None = ...,
        userID: _builtins.int | None = ...,
        updateType: _builtins.int | None = ...,
        webKey: _builtins.str | None = ...,
        webJumpUrlHead: _builtins.str | None = ...,
        hkOptionQotRight: _builtins.int | None = ...,
        hasUSOptionQotRight: _builtins.bool | None = ...,
        hkFutureQotRight: _builtins.int | None = ...,
        subQuota: _builtins.int | None = ...,
        historyKLQuota: _builtins.int | None = ...,
        usFutureQotRight: _builtins.int | None = ...,
        usOptionQotRight: _builtins.int | None = ...,
        userAttribution: _builtins.int | None = ...,
        updateWhatsNew: _builtins.str | None = ...,
        usIndexQotRight: _builtins.int | None = ...,
        usOtcQotRight: _builtins.int | None = ...,
        usCMEFutureQotRight: _builtins.int | None = ...,
        usCBOTFutureQotRight: _builtins.int | None = ...,
        usNYMEXFutureQotRight: _builtins.int | None = ...,
        usCOMEXFutureQotRight: _builtins.int | None = ...,
        usCBOEFutureQotRight: _builtins.int | None = ...,
        sgFutureQotRight: _builtins.int | None = ...,
        jpFutureQotRight: _builtins.int | None = ...,
        isAppNNOrMM: _builtins.bool | None = ...,
        shQotRight: _builtins.int | None = ...,
        szQotRight: _builtins.int | None = ...,
        extra: _builtins.int | None = ...,
        ccQotRight: _builtins.int | None = ...,
        sgStockQotRight: _builtins.int | None = ...,
        myStockQotRight: _builtins.int | None = ...,
        jpStockQotRight: _builtins.int | None = ...,
        ecQotRight: _builtins.int | None = ...,
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
