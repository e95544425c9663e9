"""Search for news by keyword: title, source, time, views and the securities concerned."""

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

DESCRIPTOR: _descriptor.FileDescriptor

class NewsSubType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    NewsSubType_ALL: _ClassVar[_builtins.int]
    NewsSubType_NEWS: _ClassVar[_builtins.int]
    NewsSubType_NOTICE: _ClassVar[_builtins.int]
    NewsSubType_RATING: _ClassVar[_builtins.int]

NewsSubType_ALL: _builtins.int
NewsSubType_NEWS: _builtins.int
NewsSubType_NOTICE: _builtins.int
NewsSubType_RATING: _builtins.int

class SearchNews(_message.Message):
    TITLE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWS_SUB_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SOURCE_FIELD_NUMBER: _ClassVar[_builtins.int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    VIEW_COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    RELATED_SECURITIES_FIELD_NUMBER: _ClassVar[_builtins.int]
    URL_FIELD_NUMBER: _ClassVar[_builtins.int]
    title: _builtins.str
    news_sub_type: _builtins.int
    """A value of Qot_GetSearchNews.NewsSubType."""
    source: _builtins.str
    publish_time: _builtins.str
    view_count: _builtins.int
    @_builtins.property
    def related_securities(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    url: _builtins.str
    def HasField(
        self, field_name: _Literal["title", "news_sub_type", "source", "publish_time", "view_count", "url"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        title: _builtins.str | None = ...,
        news_sub_type: _builtins.int | None = ...,
        source: _builtins.str | None = ...,
        publish_time: _builtins.str | None = ...,
        view_count: _builtins.int | None = ...,
        related_securities: _Iterable[_builtins.str] | None = ...,
        url: _builtins.str | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    KEYWORD_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAX_COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    NEWS_SUB_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    keyword: _builtins.str
    max_count: _builtins.int
    news_sub_type: _builtins.int
    """A value of Qot_GetSearchNews.NewsSubType."""
    def HasField(self, field_name: _Literal["keyword", "max_count", "news_sub_type"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        keyword: _builtins.str | None = ...,
        max_count: _builtins.int | None = ...,
        news_sub_type: _builtins.int | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    SEARCH_NEWS_LIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def search_news_list(self) -> _containers.RepeatedCompositeFieldContainer[SearchNews]: ...
    def __init__(
        self,
        *,
        search_news_list: _Iterable[SearchNews | _Mapping[str, _Any]] | None = ...,
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
