"""Log-in at the WebSocket door for browsers and Node: proves the door's key and names the client. Takes the place of
InitConnect there; it has no protocol number in the TCP table.
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
    IP_FIELD_NUMBER: _ClassVar[_builtins.int]
    PORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    RSAPRIVATEKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    WEBSOCKETKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLIENTID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROGRAMMINGLANGUAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    IP: _builtins.str
    Port: _builtins.int
    RSAPrivateKey: _builtins.str
    websocketKey: _builtins.str
    clientID: _builtins.str
    programmingLanguage: _builtins.str
    def HasField(
        self, field_name: _Literal["IP", "Port", "RSAPrivateKey", "websocketKey", "clientID", "programmingLanguage"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        IP: _builtins.str | None = ...,
        Port: _builtins.int | None = ...,
        RSAPrivateKey: _builtins.str | None = ...,
        websocketKey: _builtins.str | None = ...,
        clientID: _builtins.str | None = ...,
        programmingLanguage: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SERVERTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONNID_FIELD_NUMBER: _ClassVar[_builtins.int]
    serverTime: _builtins.int
    connID: _builtins.int
    def HasField(self, field_name: _Literal["serverTime", "connID"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        serverTime: _builtins.int | None = ...,
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
