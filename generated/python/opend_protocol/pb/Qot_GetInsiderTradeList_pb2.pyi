"""Shareholders: trades that insiders of a company reported, with shares, price range, dates and kind of trade. Paged
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

class OwnerInsiderTradeItem(_message.Message):
    TRADESHARES_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINTRADEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINTRADEDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXTRADEDATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXTRADEDATESTR_FIELD_NUMBER: _ClassVar[_builtins.int]
    MINPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAXPRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYHOLDERQUANTITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISPROPOSEDSALEOFSECURITIES_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECURITYDESCRIPTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    TRANSACTIONTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SOURCEGROUPNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    tradeShares: _builtins.int
    minTradeDate: _builtins.int
    minTradeDateStr: _builtins.str
    maxTradeDate: _builtins.int
    maxTradeDateStr: _builtins.str
    minPrice: _builtins.float
    maxPrice: _builtins.float
    securityHolderQuantity: _builtins.int
    isProposedSaleOfSecurities: _builtins.bool
    holderId: _builtins.int
    name: _builtins.str
    title: _builtins.str
    securityDescription: _builtins.str
    transactionType: _builtins.str
    sourceGroupName: _builtins.str
    def HasField(
        self,
        field_name: _Literal[
            "tradeShares",
            "minTradeDate",
            "minTradeDateStr",
            "maxTradeDate",
            "maxTradeDateStr",
            "minPrice",
            "maxPrice",
            "securityHolderQuantity",
            "isProposedSaleOfSecurities",
            "holderId",
            "name",
            "title",
            "securityDescription",
            "transactionType",
            "sourceGroupName",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        tradeShares: _builtins.int | None = ...,
        minTradeDate: _builtins.int | None = ...,
        minTradeDateStr: _builtins.str | None = ...,
        maxTradeDate: _builtins.int | None = ...,
        maxTradeDateStr: _builtins.str | None = ...,
        minPrice: _builtins.float | None = ...,
        maxPrice: _builtins.float | None = ...,
        securityHolderQuantity: _builtins.int | None = ...,
        isProposedSaleOfSecurities: _builtins.bool | None = ...,
        holderId: _builtins.int | None = ...,
        name: _builtins.str | None = ...,
        title: _builtins.str | None = ...,
        securityDescription: _builtins.str | None = ...,
        transactionType: _builtins.str | None = ...,
        sourceGroupName: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    SECURITY_FIELD_NUMBER: _ClassVar[_builtins.int]
    HOLDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def security(self) -> _Qot_Common_pb2.Security: ...
    holderId: _builtins.int
    nextKey: _builtins.str
    num: _builtins.int
    def HasField(self, field_name: _Literal["security", "holderId", "nextKey", "num"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        security: _Qot_Common_pb2.Security | _Mapping[str, _Any] | None = ...,
        holderId: _builtins.int | None = ...,
        nextKey: _builtins.str | None = ...,
        num: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEXTKEY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[OwnerInsiderTradeItem]: ...
    allCount: _builtins.int
    nextKey: _builtins.str
    def HasField(self, field_name: _Literal["allCount", "nextKey"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        itemList: _Iterable[OwnerInsiderTradeItem | _Mapping[str, _Any]] | None = ...,
        allCount: _builtins.int | None = ...,
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
