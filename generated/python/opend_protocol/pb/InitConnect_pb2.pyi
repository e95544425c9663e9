"""First call on every connection: the client introduces itself and says which encryption and body format it wants.
The reply gives the connection id, the AES key and how often to send KeepAlive.
"""

import builtins as _builtins
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    CLIENTVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLIENTID_FIELD_NUMBER: _ClassVar[_builtins.int]
    RECVNOTIFY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PACKETENCALGO_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUSHPROTOFMT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROGRAMMINGLANGUAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    AITYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    clientVer: _builtins.int
    clientID: _builtins.str
    recvNotify: _builtins.bool
    packetEncAlgo: _builtins.int
    """A value of Common.PacketEncAlgo."""
    pushProtoFmt: _builtins.int
    programmingLanguage: _builtins.str
    aiType: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "clientVer", "clientID", "recvNotify", "packetEncAlgo", "pushProtoFmt", "programmingLanguage", "aiType"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        clientVer: _builtins.int | None = ...,
        clientID: _builtins.str | None = ...,
        recvNotify: _builtins.bool | None = ...,
        packetEncAlgo: _builtins.int | None = ...,
        pushProtoFmt: _builtins.int | None = ...,
        programmingLanguage: _builtins.str | None = ...,
        aiType: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SERVERVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOGINUSERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONNID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONNAESKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KEEPALIVEINTERVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AESCBCIV_FIELD_NUMBER: _ClassVar[_builtins.int]
    USERATTRIBUTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    serverVer: _builtins.int
    loginUserID: _builtins.int
    connID: _builtins.int
    connAESKey: _builtins.str
    keepAliveInterval: _builtins.int
    aesCBCiv: _builtins.str
    userAttribution: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "serverVer", "loginUserID", "connID", "connAESKey", "keepAliveInterval", "aesCBCiv", "userAttribution"
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        serverVer: _builtins.int | None = ...,
        loginUserID: _builtins.int | None = ...,
        connID: _builtins.int | None = ...,
        connAESKey: _builtins.str | None = ...,
        keepAliveInterval: _builtins.int | None = ...,
        aesCBCiv: _builtins.str | None = ...,
        userAttribution: _builtins.int | None = ...,
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
