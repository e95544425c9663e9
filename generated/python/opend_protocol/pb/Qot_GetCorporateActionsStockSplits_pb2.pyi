"""Corporate actions: splits and reverse splits of a company, with rate, dates, temporary code and new lot size.
Paged by a key.
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

class StockSplitItem(_message.Message):
    DIRDECIPUBDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIRDECIPUBDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    REFORMTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SMDECIDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SMDECIDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    TEMPTRADEBEGINDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TEMPTRADEBEGINDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMULTRADEBEGINDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMULTRADEBEGINDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMULTRADEENDDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMULTRADEENDDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    EVENTSTATUS_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWPARVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TEMPSHARECODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TEMPSHAREABBRNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWTRADEUNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SHARESAFTEREFFECT_FIELD_NUMBER: _ClassVar[_builtins.int]
    dirDeciPubDate: _builtins.int
    dirDeciPubDateStr: _builtins.str
    reformType: _builtins.str
    rate: _builtins.str
    exDate: _builtins.int
    exDateStr: _builtins.str
    smDeciDate: _builtins.int
    smDeciDateStr: _builtins.str
    tempTradeBeginDate: _builtins.int
    tempTradeBeginDateStr: _builtins.str
    simulTradeBeginDate: _builtins.int
    simulTradeBeginDateStr: _builtins.str
    simulTradeEndDate: _builtins.int
    simulTradeEndDateStr: _builtins.str
    eventStatus: _builtins.str
    newParValue: _builtins.float
    tempShareCode: _builtins.str
    tempShareAbbrName: _builtins.str
    newTradeUnit: _builtins.int
    sharesAfterEffect: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "dirDeciPubDate",
            "dirDeciPubDateStr",
            "reformType",
            "rate",
            "exDate",
            "exDateStr",
            "smDeciDate",
            "smDeciDateStr",
            "tempTradeBeginDate",
            "tempTradeBeginDateStr",
            "simulTradeBeginDate",
            "simulTradeBeginDateStr",
            "simulTradeEndDate",
            "simulTradeEndDateStr",
            "eventStatus",
            "newParValue",
            "tempShareCode",
            "tempShareAbbrName",
            "newTradeUnit",
            "sharesAfterEffect",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dirDeciPubDate: _builtins.int | None = ...,
        dirDeciPubDateStr: _builtins.str | None = ...,
        reformType: _builtins.str | None = ...,
        rate: _builtins.str | None = ...,
        exDate: _builtins.int | None = ...,
        exDateStr: _builtins.str | None = ...,
        smDeciDate: _builtins.int | None = ...,
        smDeciDateStr: _builtins.str | None = ...,
        tempTradeBeginDate: _builtins.int | None = ...,
        tempTradeBeginDateStr: _builtins.str | None = ...,
        simulTradeBeginDate: _builtins.int | None = ...,
        simulTradeBeginDateStr: _builtins.str | None = ...,
        simulTradeEndDate: _builtins.int | None = ...,
        simulTradeEndDateStr: _builtins.str | None = ...,
        eventStatus: _builtins.str | None = ...,
        newParValue: _builtins.float | None = ...,
        tempShareCode: _builtins.str | None = ...,
        tempShareAbbrName: _builtins.str | None = ...,
        newTradeUnit: _builtins.int | None = ...,
        sharesAfterEffect: _builtins.float | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    nextKey: _builtins.str
    num: _builtins.int
    def HasField(self, field_name: _Literal["security", "nextKey", "num"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SPLITITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def splitItemList(self) -> _containers.RepeatedCompositeFieldContainer[StockSplitItem]: ...
    nextKey: _builtins.str
    def HasField(self, field_name: _Literal["nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        splitItemList: _Iterable[StockSplitItem | _Mapping[str, _Any]] | None = ...,
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
