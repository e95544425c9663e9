"""Company profile: headcount, and income and profit per head, by fiscal period, with the change on the year. Paged
by a key.
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

class OperationalEfficiencyItem(_message.Message):
    FISCALYEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTEXT_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    EMPLOYEENUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    EMPLOYEENUMYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCOMEPERCAPITA_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCOMEPERCAPITAYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROFITPERCAPITA_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROFITPERCAPITAYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETPROFITPERCAPITA_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETPROFITPERCAPITAYOY_FIELD_NUMBER: _ClassVar[_builtins.int]
    fiscalYear: _builtins.int
    financialType: _builtins.int
    periodText: _builtins.str
    endDate: _builtins.int
    endDateStr: _builtins.str
    employeeNum: _builtins.int
    employeeNumYoy: _builtins.float
    incomePerCapita: _builtins.float
    incomePerCapitaYoy: _builtins.float
    profitPerCapita: _builtins.float
    profitPerCapitaYoy: _builtins.float
    netProfitPerCapita: _builtins.float
    netProfitPerCapitaYoy: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "fiscalYear",
            "financialType",
            "periodText",
            "endDate",
            "endDateStr",
            "employeeNum",
            "employeeNumYoy",
            "incomePerCapita",
            "incomePerCapitaYoy",
            "profitPerCapita",
            "profitPerCapitaYoy",
            "netProfitPerCapita",
            "netProfitPerCapitaYoy",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        fiscalYear: _builtins.int | None = ...,
        financialType: _builtins.int | None = ...,
        periodText: _builtins.str | None = ...,
        endDate: _builtins.int | None = ...,
        endDateStr: _builtins.str | None = ...,
        employeeNum: _builtins.int | None = ...,
        employeeNumYoy: _builtins.float | None = ...,
        incomePerCapita: _builtins.float | None = ...,
        incomePerCapitaYoy: _builtins.float | None = ...,
        profitPerCapita: _builtins.float | None = ...,
        profitPerCapitaYoy: _builtins.float | None = ...,
        netProfitPerCapita: _builtins.float | None = ...,
        netProfitPerCapitaYoy: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    nextKey: _builtins.str
    num: _builtins.int
    currencyCode: _builtins.str
    financialType: _builtins.int
    def HasField(
        self, field_name: _Literal["security", "nextKey", "num", "currencyCode", "financialType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
        currencyCode: _builtins.str | None = ...,
        financialType: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCYCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OperationalEfficiencyItem]: ...
    nextKey: _builtins.str
    currencyCode: _builtins.str
    def HasField(self, field_name: _Literal["nextKey", "currencyCode"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[OperationalEfficiencyItem | _Mapping[str, _Any]] | None = ...,
        nextKey: _builtins.str | None = ...,
        currencyCode: _builtins.str | None = ...,
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
