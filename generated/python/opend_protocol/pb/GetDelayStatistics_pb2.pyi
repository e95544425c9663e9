"""Delay statistics that OpenD has gathered itself: how long quote pushes took on each leg of their way, how long
requests took, and how long orders took until they were placed.
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
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class DelayStatisticsType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    DelayStatisticsType_Unkonw: _ClassVar[_builtins.int]
    DelayStatisticsType_QotPush: _ClassVar[_builtins.int]
    DelayStatisticsType_ReqReply: _ClassVar[_builtins.int]
    DelayStatisticsType_PlaceOrder: _ClassVar[_builtins.int]

DelayStatisticsType_Unkonw: _builtins.int
DelayStatisticsType_QotPush: _builtins.int
DelayStatisticsType_ReqReply: _builtins.int
DelayStatisticsType_PlaceOrder: _builtins.int

class QotPushStage(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    QotPushStage_Unkonw: _ClassVar[_builtins.int]
    QotPushStage_SR2SS: _ClassVar[_builtins.int]
    QotPushStage_SS2CR: _ClassVar[_builtins.int]
    QotPushStage_CR2CS: _ClassVar[_builtins.int]
    QotPushStage_SS2CS: _ClassVar[_builtins.int]
    QotPushStage_SR2CS: _ClassVar[_builtins.int]

QotPushStage_Unkonw: _builtins.int
QotPushStage_SR2SS: _builtins.int
QotPushStage_SS2CR: _builtins.int
QotPushStage_CR2CS: _builtins.int
QotPushStage_SS2CS: _builtins.int
QotPushStage_SR2CS: _builtins.int

class QotPushType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    QotPushType_Unkonw: _ClassVar[_builtins.int]
    QotPushType_Price: _ClassVar[_builtins.int]
    QotPushType_Ticker: _ClassVar[_builtins.int]
    QotPushType_OrderBook: _ClassVar[_builtins.int]
    QotPushType_Broker: _ClassVar[_builtins.int]

QotPushType_Unkonw: _builtins.int
QotPushType_Price: _builtins.int
QotPushType_Ticker: _builtins.int
QotPushType_OrderBook: _builtins.int
QotPushType_Broker: _builtins.int

class C2S(_message.Message):
    TYPELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    QOTPUSHSTAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SEGMENTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def typeList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of GetDelayStatistics.DelayStatisticsType."""
    qotPushStage: _builtins.int
    """A value of GetDelayStatistics.QotPushStage."""
    @_builtins.property
    def segmentList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["qotPushStage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        typeList: _Iterable[_builtins.int] | None = ...,
        qotPushStage: _builtins.int | None = ...,
        segmentList: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class DelayStatisticsItem(_message.Message):
    BEGIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    END_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROPORTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVERATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    begin: _builtins.int
    end: _builtins.int
    count: _builtins.int
    proportion: _builtins.float
    cumulativeRatio: _builtins.float
    def HasField(
        self, field_name: _Literal["begin", "end", "count", "proportion", "cumulativeRatio"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        begin: _builtins.int | None = ...,
        end: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        proportion: _builtins.float | None = ...,
        cumulativeRatio: _builtins.float | None = ...,
    ) -> None: ...

class DelayStatistics(_message.Message):
    QOTPUSHTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ITEMLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELAYAVG_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    qotPushType: _builtins.int
    """A value of GetDelayStatistics.QotPushType."""
    @_builtins.property
    def itemList(self) -> _containers.RepeatedCompositeFieldContainer[DelayStatisticsItem]: ...
    delayAvg: _builtins.float
    count: _builtins.int
    def HasField(self, field_name: _Literal["qotPushType", "delayAvg", "count"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        qotPushType: _builtins.int | None = ...,
        itemList: _Iterable[DelayStatisticsItem | _Mapping[str, _Any]] | None = ...,
        delayAvg: _builtins.float | None = ...,
        count: _builtins.int | None = ...,
    ) -> None: ...

class ReqReplyStatisticsItem(_message.Message):
    PROTOID_FIELD_NUMBER: _ClassVar[_builtins.int]
    COUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALCOSTAVG_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENDCOSTAVG_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETDELAYAVG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISLOCALREPLY_FIELD_NUMBER: _ClassVar[_builtins.int]
    protoID: _builtins.int
    count: _builtins.int
    totalCostAvg: _builtins.float
    openDCostAvg: _builtins.float
    netDelayAvg: _builtins.float
    isLocalReply: _builtins.bool
    def HasField(
        self, field_name: _Literal["protoID", "count", "totalCostAvg", "openDCostAvg", "netDelayAvg", "isLocalReply"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        protoID: _builtins.int | None = ...,
        count: _builtins.int | None = ...,
        totalCostAvg: _builtins.float | None = ...,
        openDCostAvg: _builtins.float | None = ...,
        netDelayAvg: _builtins.float | None = ...,
        isLocalReply: _builtins.bool | None = ...,
    ) -> None: ...

class PlaceOrderStatisticsItem(_message.Message):
    ORDERID_FIELD_NUMBER: _ClassVar[_builtins.int]
    TOTALCOST_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPENDCOST_FIELD_NUMBER: _ClassVar[_builtins.int]
    NETDELAY_FIELD_NUMBER: _ClassVar[_builtins.int]
    UPDATECOST_FIELD_NUMBER: _ClassVar[_builtins.int]
    orderID: _builtins.str
    totalCost: _builtins.float
    openDCost: _builtins.float
    netDelay: _builtins.float
    updateCost: _builtins.float
    def HasField(
        self, field_name: _Literal["orderID", "totalCost", "openDCost", "netDelay", "updateCost"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        orderID: _builtins.str | None = ...,
        totalCost: _builtins.float | None = ...,
        openDCost: _builtins.float | None = ...,
        netDelay: _builtins.float | None = ...,
        updateCost: _builtins.float | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    QOTPUSHSTATISTICSLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    REQREPLYSTATISTICSLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLACEORDERSTATISTICSLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def qotPushStatisticsList(self) -> _containers.RepeatedCompositeFieldContainer[DelayStatistics]: ...
    @_builtins.property
    def reqReplyStatisticsList(self) -> _containers.RepeatedCompositeFieldContainer[ReqReplyStatisticsItem]: ...
    @_builtins.property
    def placeOrderStatisticsList(self) -> _containers.RepeatedCompositeFieldContainer[PlaceOrderStatisticsItem]: ...
    def __init__(
        self,
        *,
        qotPushStatisticsList: _Iterable[DelayStatistics | _Mapping[str, _Any]] | None = ...,
        reqReplyStatisticsList: _Iterable[ReqReplyStatisticsItem | _Mapping[str, _Any]] | None = ...,
        placeOrderStatisticsList: _Iterable[PlaceOrderStatisticsItem | _Mapping[str, _Any]] | None = ...,
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
