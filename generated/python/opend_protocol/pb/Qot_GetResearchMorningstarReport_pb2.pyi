"""Research: Morningstar's report on a security: stars, fair value, economic moat, uncertainty, and the texts of the
bulls, the bears and the analyst.
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

class StringWithUpdateTime(_message.Message):
    CONTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    context: _builtins.str
    updateTime: _builtins.int
    updateTimeStr: _builtins.str
    def HasField(self, field_name: _Literal["context", "updateTime", "updateTimeStr"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        context: _builtins.str | None = ...,
        updateTime: _builtins.int | None = ...,
        updateTimeStr: _builtins.str | None = ...,
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
    RATINGTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARRATING_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARUPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARUPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FAIRVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FAIRVALUECONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ECONOMICMOATLABEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ECONOMICMOATCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNCERTAINTYLABEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNCERTAINTYCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALHEALTHLABEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALHEALTHCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTREPORTBYLINE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTREPORTUPDATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTREPORTUPDATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    BULLSAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BEARSAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALALLOCATIONLABEL_FIELD_NUMBER: _ClassVar[_builtins.int]
    CAPITALALLOCATIONCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTNOTETITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSTNOTECONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INVESTMENTTHESISCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUNDAMENTALSCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUATIONCONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PDFURL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ratingType: _builtins.int
    starRating: _builtins.int
    starUpdateTime: _builtins.int
    starUpdateTimeStr: _builtins.str
    fairValue: _builtins.float
    @_builtins.property
    def fairValueContent(self) -> StringWithUpdateTime: ...
    economicMoatLabel: _builtins.str
    @_builtins.property
    def economicMoatContent(self) -> StringWithUpdateTime: ...
    uncertaintyLabel: _builtins.str
    @_builtins.property
    def uncertaintyContent(self) -> StringWithUpdateTime: ...
    financialHealthLabel: _builtins.str
    @_builtins.property
    def financialHealthContent(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def analystReportByLine(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    analystReportUpdateTime: _builtins.int
    analystReportUpdateTimeStr: _builtins.str
    @_builtins.property
    def bullSay(self) -> _containers.RepeatedCompositeFieldContainer[StringWithUpdateTime]: ...
    @_builtins.property
    def bearSay(self) -> _containers.RepeatedCompositeFieldContainer[StringWithUpdateTime]: ...
    capitalAllocationLabel: _builtins.str
    @_builtins.property
    def capitalAllocationContent(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def analystNoteTitle(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def analystNoteContent(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def investmentThesisContent(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def fundamentalsContent(self) -> StringWithUpdateTime: ...
    @_builtins.property
    def valuationContent(self) -> StringWithUpdateTime: ...
    pdfUrl: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "ratingType",
            "starRating",
            "starUpdateTime",
            "starUpdateTimeStr",
            "fairValue",
            "fairValueContent",
            "economicMoatLabel",
            "economicMoatContent",
            "uncertaintyLabel",
            "uncertaintyContent",
            "financialHealthLabel",
            "financialHealthContent",
            "analystReportUpdateTime",
            "analystReportUpdateTimeStr",
            "capitalAllocationLabel",
            "capitalAllocationContent",
            "analystNoteTitle",
            "analystNoteContent",
            "investmentThesisContent",
            "fundamentalsContent",
            "valuationContent",
            "pdfUrl",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        ratingType: _builtins.int | None = ...,
        starRating: _builtins.int | None = ...,
        starUpdateTime: _builtins.int | None = ...,
        starUpdateTimeStr: _builtins.str | None = ...,
        fairValue: _builtins.float | None = ...,
        fairValueContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        economicMoatLabel: _builtins.str | None = ...,
        economicMoatContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        uncertaintyLabel: _builtins.str | None = ...,
        uncertaintyContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        financialHealthLabel: _builtins.str | None = ...,
        financialHealthContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        analystReportByLine: _Iterable[_builtins.str] | None = ...,
        analystReportUpdateTime: _builtins.int | None = ...,
        analystReportUpdateTimeStr: _builtins.str | None = ...,
        bullSay: _Iterable[StringWithUpdateTime | _Mapping[str, _Any]] | None = ...,
        bearSay: _Iterable[StringWithUpdateTime | _Mapping[str, _Any]] | None = ...,
        capitalAllocationLabel: _builtins.str | None = ...,
        capitalAllocationContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        analystNoteTitle: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        analystNoteContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        investmentThesisContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        fundamentalsContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        valuationContent: StringWithUpdateTime | _Mapping[str, _Any] | None = ...,
        pdfUrl: _builtins.str | None = ...,
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
