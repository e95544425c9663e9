"""Written summaries of what is unusual about a stock: technical indicators, financials, or its derivatives. Three
calls share this file; the requests and replies have no c2s and s2c level.
"""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class TechnicalUnusualReq(_message.Message):
    STOCK_SYMBOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATOR_FILTERS_FIELD_NUMBER: _ClassVar[_builtins.int]
    LANGUAGE_ID_FIELD_NUMBER: _ClassVar[_builtins.int]
    stock_symbol: _builtins.str
    time_range: _builtins.int
    @_builtins.property
    def indicator_filters(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    language_id: _builtins.int
    def HasField(self, field_name: _Literal["stock_symbol", "time_range", "language_id"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stock_symbol: _builtins.str | None = ...,
        time_range: _builtins.int | None = ...,
        indicator_filters: _Iterable[_builtins.str] | None = ...,
        language_id: _builtins.int | None = ...,
    ) -> None: ...

class TechnicalUnusualRsp(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    """A value of Common.RetType."""
    retMsg: _builtins.str
    errCode: _builtins.int
    time_range: _builtins.str
    content: _builtins.str
    def HasField(
        self, field_name: _Literal["retType", "retMsg", "errCode", "time_range", "content"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        time_range: _builtins.str | None = ...,
        content: _builtins.str | None = ...,
    ) -> None: ...

class FinancialUnusualReq(_message.Message):
    STOCK_SYMBOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSIS_DIMENSIONS_FIELD_NUMBER: _ClassVar[_builtins.int]
    LANGUAGE_ID_FIELD_NUMBER: _ClassVar[_builtins.int]
    stock_symbol: _builtins.str
    time_range: _builtins.int
    @_builtins.property
    def analysis_dimensions(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    language_id: _builtins.int
    def HasField(self, field_name: _Literal["stock_symbol", "time_range", "language_id"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stock_symbol: _builtins.str | None = ...,
        time_range: _builtins.int | None = ...,
        analysis_dimensions: _Iterable[_builtins.str] | None = ...,
        language_id: _builtins.int | None = ...,
    ) -> None: ...

class FinancialUnusualRsp(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    """A value of Common.RetType."""
    retMsg: _builtins.str
    errCode: _builtins.int
    time_range: _builtins.str
    content: _builtins.str
    def HasField(
        self, field_name: _Literal["retType", "retMsg", "errCode", "time_range", "content"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        time_range: _builtins.str | None = ...,
        content: _builtins.str | None = ...,
    ) -> None: ...

class DerivativeUnusualReq(_message.Message):
    STOCK_SYMBOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ANALYSIS_DIMENSIONS_FIELD_NUMBER: _ClassVar[_builtins.int]
    LANGUAGE_ID_FIELD_NUMBER: _ClassVar[_builtins.int]
    stock_symbol: _builtins.str
    time_range: _builtins.int
    @_builtins.property
    def analysis_dimensions(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    language_id: _builtins.int
    def HasField(self, field_name: _Literal["stock_symbol", "time_range", "language_id"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stock_symbol: _builtins.str | None = ...,
        time_range: _builtins.int | None = ...,
        analysis_dimensions: _Iterable[_builtins.str] | None = ...,
        language_id: _builtins.int | None = ...,
    ) -> None: ...

class DerivativeUnusualRsp(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_RANGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTENT_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    """A value of Common.RetType."""
    retMsg: _builtins.str
    errCode: _builtins.int
    time_range: _builtins.str
    content: _builtins.str
    def HasField(
        self, field_name: _Literal["retType", "retMsg", "errCode", "time_range", "content"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        time_range: _builtins.str | None = ...,
        content: _builtins.str | None = ...,
    ) -> None: ...
