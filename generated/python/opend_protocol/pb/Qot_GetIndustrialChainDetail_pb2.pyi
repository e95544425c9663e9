"""One industrial chain in full: its tree of nodes from upstream to downstream, the plate of each node, and links for
further reading.
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

DESCRIPTOR: _descriptor.FileDescriptor

class C2S(_message.Message):
    CHAINID_FIELD_NUMBER: _ClassVar[_builtins.int]
    chainId: _builtins.int
    def HasField(self, field_name: _Literal["chainId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        chainId: _builtins.int | None = ...,
    ) -> None: ...

class IndustrialChainNode(_message.Message):
    NODEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PARENTNODEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    LAYERSTH_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    nodeId: _builtins.int
    parentNodeId: _builtins.int
    layerSth: _builtins.int
    name: _builtins.str
    plateId: _builtins.int
    def HasField(
        self, field_name: _Literal["nodeId", "parentNodeId", "layerSth", "name", "plateId"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        nodeId: _builtins.int | None = ...,
        parentNodeId: _builtins.int | None = ...,
        layerSth: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        plateId: _builtins.int | None = ...,
    ) -> None: ...

class InformationLink(_message.Message):
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    URL_FIELD_NUMBER: _ClassVar[_builtins.int]
    title: _builtins.str
    url: _builtins.str
    def HasField(self, field_name: _Literal["title", "url"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        title: _builtins.str | None = ...,
        url: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CHAINID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHAINTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    NODELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    INFORMATIONLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    chainId: _builtins.int
    chainType: _builtins.int
    name: _builtins.str
    @_builtins.property
    def nodeList(self) -> _containers.RepeatedCompositeFieldContainer[IndustrialChainNode]: ...
    @_builtins.property
    def informationList(self) -> _containers.RepeatedCompositeFieldContainer[InformationLink]: ...
    def HasField(self, field_name: _Literal["chainId", "chainType", "name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        chainId: _builtins.int | None = ...,
        chainType: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        nodeList: _Iterable[IndustrialChainNode | _Mapping[str, _Any]] | None = ...,
        informationList: _Iterable[InformationLink | _Mapping[str, _Any]] | None = ...,
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
