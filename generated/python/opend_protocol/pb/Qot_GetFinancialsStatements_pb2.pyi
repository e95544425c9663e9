"""Financials: a company's statements (income, balance sheet, cash flow, key figures): the fields' structure and one
report a period, with yearly and quarterly change. Paged by a key.
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

class FinancialFieldInfo(_message.Message):
    FIELDID_FIELD_NUMBER: _ClassVar[_builtins.int]
    DISPLAYNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldId: _builtins.int
    displayName: _builtins.str
    def HasField(self, field_name: _Literal["fieldId", "displayName"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldId: _builtins.int | None = ...,
        displayName: _builtins.str | None = ...,
    ) -> None: ...

class FinancialItem(_message.Message):
    FIELDID_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATA_FIELD_NUMBER: _ClassVar[_builtins.int]
    YOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    QOQ_FIELD_NUMBER: _ClassVar[_builtins.int]
    fieldId: _builtins.int
    data: _builtins.float
    yoy: _builtins.float
    qoq: _builtins.float
    def HasField(self, field_name: _Literal["fieldId", "data", "yoy", "qoq"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fieldId: _builtins.int | None = ...,
        data: _builtins.float | None = ...,
        yoy: _builtins.float | None = ...,
        qoq: _builtins.float | None = ...,
    ) -> None: ...

class FinancialReport(_message.Message):
    DATETIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DATETIMESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FISCALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYINFO_FIELD_NUMBER: _ClassVar[_builtins.int]
    ACCOUNTINGSTANDARDS_FIELD_NUMBER: _ClassVar[_builtins.int]
    AUDITORREPORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    dateTime: _builtins.int
    dateTimeStr: _builtins.str
    fiscalYear: _builtins.int
    financialType: _builtins.int
    periodText: _builtins.str
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[FinancialItem]: ...
    currencyInfo: _builtins.str
    accountingStandards: _builtins.str
    auditorReport: _builtins.str
    currencyCode: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "dateTime",
            "dateTimeStr",
            "fiscalYear",
            "financialType",
            "periodText",
            "currencyInfo",
            "accountingStandards",
            "auditorReport",
            "currencyCode",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dateTime: _builtins.int | None = ...,
        dateTimeStr: _builtins.str | None = ...,
        fiscalYear: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        itemList: _Iterable[FinancialItem | _Mapping[str, _Any]] | None = ...,
        currencyInfo: _builtins.str | None = ...,
        accountingStandards: _builtins.str | None = ...,
        auditorReport: _builtins.str | None = ...,
        currencyCode: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    STATEMENTTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    statementType: _builtins.int
    financialType: _builtins.int
    currencyCode: _builtins.str
    nextKey: _builtins.str
    num: _builtins.int
    def HasField(
        self, field_name: _Literal["security", "statementType", "financialType", "currencyCode", "nextKey", "num"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        statementType: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        currencyCode: _builtins.str | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    STRUCTURELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    REPORTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def structureList(self) -> _containers.RepeatedCompositeFieldContainer[FinancialFieldInfo]: ...
    @_builtins.property
    def reportList(self) -> _containers.RepeatedCompositeFieldContainer[FinancialReport]: ...
    nextKey: _builtins.str
    def HasField(self, field_name: _Literal["nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        structureList: _Iterable[FinancialFieldInfo | _Mapping[str, _Any]] | None = ...,
        reportList: _Iterable[FinancialReport | _Mapping[str, _Any]] | None = ...,
        nextKey: _builtins.str | None = ...,
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
