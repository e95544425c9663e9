"""Institutions: description and portfolio figures of one institution, such as value, positions opened and closed,
and weight of the ten largest.
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
    MARKET_FIELD_NUMBER: _ClassVar[_builtins.int]
    INSTITUTIONID_FIELD_NUMBER: _ClassVar[_builtins.int]
    market: _builtins.int
    """A value of Qot_Common.QotMarket."""
    institutionId: _builtins.int
    def HasField(self, field_name: _Literal["market", "institutionId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        market: _builtins.int | None = ...,
        institutionId: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    INSTITUTIONNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTPOSITIONVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    POSITIONVALUECHANGEPCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALHOLDINGCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDINGCHANGECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SOLDOUTCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCREASECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DECREASECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOP10PCT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOP10PCTCHANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DISCLOSUREDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CURRENCY_FIELD_NUMBER: _ClassVar[_builtins.int]
    institutionName: _builtins.str
    description: _builtins.str
    positionValue: _builtins.float
    lastPositionValue: _builtins.float
    positionValueChangePct: _builtins.float
    totalHoldingCount: _builtins.int
    holdingChangeCount: _builtins.int
    newCount: _builtins.int
    soldOutCount: _builtins.int
    increaseCount: _builtins.int
    decreaseCount: _builtins.int
    top10Pct: _builtins.float
    top10PctChange: _builtins.float
    disclosureDate: _builtins.str
    currency: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "institutionName",
            "description",
            "positionValue",
            "lastPositionValue",
            "positionValueChangePct",
            "totalHoldingCount",
            "holdingChangeCount",
            "newCount",
            "soldOutCount",
            "increaseCount",
            "decreaseCount",
            "top10Pct",
            "top10PctChange",
            "disclosureDate",
            "currency",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        institutionName: _builtins.str | None = ...,
        description: _builtins.str | None = ...,
        positionValue: _builtins.float | None = ...,
        lastPositionValue: _builtins.float | None = ...,
        positionValueChangePct: _builtins.float | None = ...,
        totalHoldingCount: _builtins.int | None = ...,
        holdingChangeCount: _builtins.int | None = ...,
        newCount: _builtins.int | None = ...,
        soldOutCount: _builtins.int | None = ...,
        increaseCount: _builtins.int | None = ...,
        decreaseCount: _builtins.int | None = ...,
        top10Pct: _builtins.float | None = ...,
        top10PctChange: _builtins.float | None = ...,
        disclosureDate: _builtins.str | None = ...,
        currency: _builtins.str | None = ...,
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
