"""Industrial chains (upstream to downstream) in which one plate has a place."""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    PLATEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    plateId: _builtins.int
    def HasField(self, field_name: _Literal["plateId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        plateId: _builtins.int | None = ...,
    ) -> None: ...

class RelatedChainInfo(_message.Message):
    CHAINID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHAINTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARKETCAP_FIELD_NUMBER: _ClassVar[_builtins.int]
    STOCKSNUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    chainId: _builtins.int
    chainType: _builtins.int
    name: _builtins.str
    marketCap: _builtins.float
    stocksNum: _builtins.int
    def HasField(
        self, field_name: _Literal["chainId", "chainType", "name", "marketCap", "stocksNum"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        chainId: _builtins.int | None = ...,
        chainType: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        marketCap: _builtins.float | None = ...,
        stocksNum: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    RELATEDCHAINLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def relatedChainList(self) -> _containers.RepeatedCompositeFieldContainer[RelatedChainInfo]: ...
    def __init__(
        self,
        *,
        relatedChainList: _Iterable[RelatedChainInfo | _Mapping[str, _Any]] | None = ...,
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
