"""Changes of security codes: a move from the growth to the main board, temporary codes for splits, mergers of shares
and new lot sizes, by security, kind and time.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

from opend_protocol.pb import Qot_Common_pb2 as _Qot_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class CodeChangeType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    CodeChangeType_Unkown: _ClassVar[_builtins.int]
    CodeChangeType_GemToMain: _ClassVar[_builtins.int]
    CodeChangeType_Unpaid: _ClassVar[_builtins.int]
    CodeChangeType_ChangeLot: _ClassVar[_builtins.int]
    CodeChangeType_Split: _ClassVar[_builtins.int]
    CodeChangeType_Joint: _ClassVar[_builtins.int]
    CodeChangeType_JointSplit: _ClassVar[_builtins.int]
    CodeChangeType_SplitJoint: _ClassVar[_builtins.int]
    CodeChangeType_Other: _ClassVar[_builtins.int]

CodeChangeType_Unkown: _builtins.int
CodeChangeType_GemToMain: _builtins.int
CodeChangeType_Unpaid: _builtins.int
CodeChangeType_ChangeLot: _builtins.int
CodeChangeType_Split: _builtins.int
CodeChangeType_Joint: _builtins.int
CodeChangeType_JointSplit: _builtins.int
CodeChangeType_SplitJoint: _builtins.int
CodeChangeType_Other: _builtins.int

class TimeFilterType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TimeFilterType_Unknow: _ClassVar[_builtins.int]
    TimeFilterType_Public: _ClassVar[_builtins.int]
    TimeFilterType_Effective: _ClassVar[_builtins.int]
    TimeFilterType_End: _ClassVar[_builtins.int]

TimeFilterType_Unknow: _builtins.int
TimeFilterType_Public: _builtins.int
TimeFilterType_Effective: _builtins.int
TimeFilterType_End: _builtins.int

class CodeChangeInfo(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATEDSECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBLICTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBLICTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVETIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIMESTAMP_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_GetCodeChange.CodeChangeType."""
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    @_builtins.property
    def relatedSecurity(self) -> _Qot_Common_pb2.Security: ...
    publicTime: _builtins.str
    publicTimestamp: _builtins.float
    effectiveTime: _builtins.str
    effectiveTimestamp: _builtins.float
    endTime: _builtins.str
    endTimestamp: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "type",
            "security",
            "relatedSecurity",
            "publicTime",
            "publicTimestamp",
            "effectiveTime",
            "effectiveTimestamp",
            "endTime",
            "endTimestamp",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        relatedSecurity: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        publicTime: _builtins.str | None = ...,
        publicTimestamp: _builtins.float | None = ...,
        effectiveTime: _builtins.str | None = ...,
        effectiveTimestamp: _builtins.float | None = ...,
        endTime: _builtins.str | None = ...,
        endTimestamp: _builtins.float | None = ...,
    ) -> None: ...

class TimeFilter(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    """A value of Qot_GetCodeChange.TimeFilterType."""
    beginTime: _builtins.str
    endTime: _builtins.str
    def HasField(self, field_name: _Literal["type", "beginTime", "endTime"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        beginTime: _builtins.str | None = ...,
        endTime: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    PLACEHOLDER_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIMEFILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    TYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    placeHolder: _builtins.int
    @_builtins.property
    def securityList(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.Security]: ...
    @_builtins.property
    def timeFilterList(self) -> _containers.RepeatedCompositeFieldContainer[TimeFilter]: ...
    @_builtins.property
    def typeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_GetCodeChange.CodeChangeType."""
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["placeHolder", "header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        placeHolder: _builtins.int | None = ...,
        securityList: _Iterable[_Qot_Common_pb2.Security | _Mapping[str, _Any]] | None = ...,
        timeFilterList: _Iterable[TimeFilter | _Mapping[str, _Any]] | None = ...,
        typeList: _Iterable[_builtins.int] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CODECHANGELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def codeChangeList(self) -> _containers.RepeatedCompositeFieldContainer[CodeChangeInfo]: ...
    def __init__(
        self,
        *,
        codeChangeList: _Iterable[CodeChangeInfo | _Mapping[str, _Any]] | None = ...,
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
