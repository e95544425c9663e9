"""Cash flow of an account: money in and out by clearing or creation date, with kind, currency and remark."""

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

from opend_protocol.pb import Trd_Common_pb2 as _Trd_Common_pb2

DESCRIPTOR: _descriptor.FileDescriptor

class TrdCashFlowDirection(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    TrdCashFlowDirection_Unknown: _ClassVar[_builtins.int]
    TrdCashFlowDirection_In: _ClassVar[_builtins.int]
    TrdCashFlowDirection_Out: _ClassVar[_builtins.int]

TrdCashFlowDirection_Unknown: _builtins.int
TrdCashFlowDirection_In: _builtins.int
TrdCashFlowDirection_Out: _builtins.int

class FlowSummaryInfo(_message.Message):
    CLEARINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SETTLEMENTDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWDIRECTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWAMOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWREMARK_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWID_FIELD_NUMBER: _ClassVar[_builtins.int]
    CREATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    clearingDate: _builtins.str
    settlementDate: _builtins.str
    currency: _builtins.int
    cashFlowType: _builtins.str
    cashFlowDirection: _builtins.int
    """A value of Trd_FlowSummary.TrdCashFlowDirection."""
    cashFlowAmount: _builtins.float
    cashFlowRemark: _builtins.str
    cashFlowID: _builtins.int
    createTime: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "clearingDate",
            "settlementDate",
            "currency",
            "cashFlowType",
            "cashFlowDirection",
            "cashFlowAmount",
            "cashFlowRemark",
            "cashFlowID",
            "createTime",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        clearingDate: _builtins.str | None = ...,
        settlementDate: _builtins.str | None = ...,
        currency: _builtins.int | None = ...,
        cashFlowType: _builtins.str | None = ...,
        cashFlowDirection: _builtins.int | None = ...,
        cashFlowAmount: _builtins.float | None = ...,
        cashFlowRemark: _builtins.str | None = ...,
        cashFlowID: _builtins.int | None = ...,
        createTime: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    CLEARINGDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CASHFLOWDIRECTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    STARTCREATEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDCREATEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    clearingDate: _builtins.str
    cashFlowDirection: _builtins.int
    """A value of Trd_FlowSummary.TrdCashFlowDirection."""
    startCreateDate: _builtins.str
    endCreateDate: _builtins.str
    def HasField(
        self, field_name: _Literal["header", "clearingDate", "cashFlowDirection", "startCreateDate", "endCreateDate"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        clearingDate: _builtins.str | None = ...,
        cashFlowDirection: _builtins.int | None = ...,
        startCreateDate: _builtins.str | None = ...,
        endCreateDate: _builtins.str | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    FLOWSUMMARYINFOLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def header(self) -> _Trd_Common_pb2.TrdHeader: ...
    @_builtins.property
    def flowSummaryInfoList(self) -> _containers.RepeatedCompositeFieldContainer[FlowSummaryInfo]: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        header: _Trd_Common_pb2.TrdHeader | _Mapping[str, _Any] | None = ...,
        flowSummaryInfoList: _Iterable[FlowSummaryInfo | _Mapping[str, _Any]] | None = ...,
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
