"""Company profile: directors and executives of a company with position, term, age, education and pay."""

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

class DirectorInfo(_message.Message):
    DISPLAYLEADERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEADERNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEGINDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEADERGENDER_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEADERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGHESTEDUCATION_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANNUALSALARY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISSUEDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    displayLeaderName: _builtins.str
    leaderName: _builtins.str
    positionName: _builtins.str
    beginDate: _builtins.int
    beginDateStr: _builtins.str
    leaderGender: _builtins.str
    leaderAge: _builtins.str
    highestEducation: _builtins.str
    annualSalary: _builtins.int
    issueDate: _builtins.int
    issueDateStr: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "displayLeaderName",
            "leaderName",
            "positionName",
            "beginDate",
            "beginDateStr",
            "leaderGender",
            "leaderAge",
            "highestEducation",
            "annualSalary",
            "issueDate",
            "issueDateStr",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        displayLeaderName: _builtins.str | None = ...,
        leaderName: _builtins.str | None = ...,
        positionName: _builtins.str | None = ...,
        beginDate: _builtins.int | None = ...,
        beginDateStr: _builtins.str | None = ...,
        leaderGender: _builtins.str | None = ...,
        leaderAge: _builtins.str | None = ...,
        highestEducation: _builtins.str | None = ...,
        annualSalary: _builtins.int | None = ...,
        issueDate: _builtins.int | None = ...,
        issueDateStr: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    def HasField(self, field_name: _Literal["security"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DIRECTORLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def directorList(self) -> _containers.RepeatedCompositeFieldContainer[DirectorInfo]: ...
    def __init__(
        self,
        *,
        directorList: _Iterable[DirectorInfo | _Mapping[str, _Any]] | None = ...,
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
