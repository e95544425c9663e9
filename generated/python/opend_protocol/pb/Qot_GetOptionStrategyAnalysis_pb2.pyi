"""Option strategies: analysis of one combination of legs, with greatest profit and loss, break-even points,
probability of profit and greeks.
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

class C2S(_message.Message):
    MULTI_LEGS_FIELD_NUMBER: _ClassVar[_builtins.int]
    HEADER_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def multi_legs(self) -> _containers.RepeatedCompositeFieldContainer[_Qot_Common_pb2.ComboLeg]: ...
    @_builtins.property
    def header(self) -> _Qot_Common_pb2.QotHeader: ...
    def HasField(self, field_name: _Literal["header"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        multi_legs: _Iterable[_Qot_Common_pb2.ComboLeg | _Mapping[str, _Any]] | None = ...,
        header: _Qot_Common_pb2.QotHeader | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    CODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTION_STRATEGY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BID1_FIELD_NUMBER: _ClassVar[_builtins.int]
    ASK1_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAX_PROFIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    MAX_LOSS_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKEVEN_POINTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROB_OF_PROFIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    code: _builtins.str
    name: _builtins.str
    option_strategy: _builtins.int
    """A value of Qot_Common.OptionStrategyType."""
    bid1: _builtins.float
    ask1: _builtins.float
    max_profit: _builtins.float
    max_loss: _builtins.float
    @_builtins.property
    def breakeven_points(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    prob_of_profit: _builtins.float
    delta: _builtins.float
    theta: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "code",
            "name",
            "option_strategy",
            "bid1",
            "ask1",
            "max_profit",
            "max_loss",
            "prob_of_profit",
            "delta",
            "theta",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        code: _builtins.str | None = ...,
        name: _builtins.str | None = ...,
        option_strategy: _builtins.int | None = ...,
        bid1: _builtins.float | None = ...,
        ask1: _builtins.float | None = ...,
        max_profit: _builtins.float | None = ...,
        max_loss: _builtins.float | None = ...,
        breakeven_points: _Iterable[_builtins.float] | None = ...,
        prob_of_profit: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
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
