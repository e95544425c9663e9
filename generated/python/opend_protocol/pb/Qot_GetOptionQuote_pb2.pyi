"""Quotes of options or of combinations of several legs: price, greeks, break-even points, probability of profit and
contract terms.
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

class OptionQuote(_message.Message):
    PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHG_FIELD_NUMBER: _ClassVar[_builtins.int]
    CHG_RATE_FIELD_NUMBER: _ClassVar[_builtins.int]
    VOL_FIELD_NUMBER: _ClassVar[_builtins.int]
    TURNOVER_FIELD_NUMBER: _ClassVar[_builtins.int]
    HIGH_FIELD_NUMBER: _ClassVar[_builtins.int]
    LOW_FIELD_NUMBER: _ClassVar[_builtins.int]
    MID_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPEN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PRE_CLOSE_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPEN_INTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    PREMIUM_FIELD_NUMBER: _ClassVar[_builtins.int]
    IV_FIELD_NUMBER: _ClassVar[_builtins.int]
    DELTA_FIELD_NUMBER: _ClassVar[_builtins.int]
    GAMMA_FIELD_NUMBER: _ClassVar[_builtins.int]
    VEGA_FIELD_NUMBER: _ClassVar[_builtins.int]
    THETA_FIELD_NUMBER: _ClassVar[_builtins.int]
    RHO_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTION_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    STRIKE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACT_SIZE_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACT_MULTIPLIER_FIELD_NUMBER: _ClassVar[_builtins.int]
    EXERCISE_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYS_TO_EXPIRY_FIELD_NUMBER: _ClassVar[_builtins.int]
    NET_OPEN_INTEREST_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTRACT_VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    EQUAL_UNDERLYING_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDEX_OPTION_TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTRINSIC_VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    TIME_VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    BREAKEVEN_POINT_FIELD_NUMBER: _ClassVar[_builtins.int]
    DIST_TO_BREAKEVEN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PROB_OF_PROFIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SELLER_ROI_FIELD_NUMBER: _ClassVar[_builtins.int]
    MARK_PRICE_FIELD_NUMBER: _ClassVar[_builtins.int]
    LEVERAGE_RATIO_FIELD_NUMBER: _ClassVar[_builtins.int]
    EFFECTIVE_GEARING_FIELD_NUMBER: _ClassVar[_builtins.int]
    price: _builtins.float
    chg: _builtins.float
    chg_rate: _builtins.float
    """Unit: percent."""
    vol: _builtins.int
    turnover: _builtins.float
    high: _builtins.float
    low: _builtins.float
    mid: _builtins.float
    open: _builtins.float
    pre_close: _builtins.float
    open_interest: _builtins.int
    premium: _builtins.float
    """Unit: percent."""
    IV: _builtins.float
    """Unit: percent."""
    delta: _builtins.float
    gamma: _builtins.float
    vega: _builtins.float
    theta: _builtins.float
    rho: _builtins.float
    option_type: _builtins.int
    """A value of Qot_Common.OptionType."""
    expire_time: _builtins.str
    strike: _builtins.float
    contract_size: _builtins.float
    contract_multiplier: _builtins.float
    exercise_type: _builtins.int
    """A value of Qot_Common.OptionAreaType."""
    days_to_expiry: _builtins.int
    net_open_interest: _builtins.int
    contract_value: _builtins.float
    equal_underlying: _builtins.float
    index_option_type: _builtins.int
    """A value of Qot_Common.IndexOptionType."""
    intrinsic_value: _builtins.float
    time_value: _builtins.float
    @_builtins.property
    def breakeven_point(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    @_builtins.property
    def dist_to_breakeven(self) -> _containers.RepeatedScalarFieldContainer[_builtins.float]: ...
    prob_of_profit: _builtins.float
    seller_roi: _builtins.float
    """Unit: percent."""
    mark_price: _builtins.float
    leverage_ratio: _builtins.float
    effective_gearing: _builtins.float
    def HasField(
        self,
        field_name: _Literal[
            "price",
            "chg",
            "chg_rate",
            "vol",
            "turnover",
            "high",
            "low",
            "mid",
            "open",
            "pre_close",
            "open_interest",
            "premium",
            "IV",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "option_type",
            "expire_time",
            "strike",
            "contract_size",
            "contract_multiplier",
            "exercise_type",
            "days_to_expiry",
            "net_open_interest",
            "contract_value",
            "equal_underlying",
            "index_option_type",
            "intrinsic_value",
            "time_value",
            "prob_of_profit",
            "seller_roi",
            "mark_price",
            "leverage_ratio",
            "effective_gearing",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        price: _builtins.float | None = ...,
        chg: _builtins.float | None = ...,
        chg_rate: _builtins.float | None = ...,
        vol: _builtins.int | None = ...,
        turnover: _builtins.float | None = ...,
        high: _builtins.float | None = ...,
        low: _builtins.float | None = ...,
        mid: _builtins.float | None = ...,
        open: _builtins.float | None = ...,
        pre_close: _builtins.float | None = ...,
        open_interest: _builtins.int | None = ...,
        premium: _builtins.float | None = ...,
        IV: _builtins.float | None = ...,
        delta: _builtins.float | None = ...,
        gamma: _builtins.float | None = ...,
        vega: _builtins.float | None = ...,
        theta: _builtins.float | None = ...,
        rho: _builtins.float | None = ...,
        option_type: _builtins.int | None = ...,
        expire_time: _builtins.str | None = ...,
        strike: _builtins.float | None = ...,
        contract_size: _builtins.float | None = ...,
        contract_multiplier: _builtins.float | None = ...,
        exercise_type: _builtins.int | None = ...,
        days_to_expiry: _builtins.int | None = ...,
        net_open_interest: _builtins.int | None = ...,
        contract_value: _builtins.float | None = ...,
        equal_underlying: _builtins.float | None = ...,
        index_option_type: _builtins.int | None = ...,
        intrinsic_value: _builtins.float | None = ...,
        time_value: _builtins.float | None = ...,
        breakeven_point: _Iterable[_builtins.float] | None = ...,
        dist_to_breakeven: _Iterable[_builtins.float] | None = ...,
        prob_of_profit: _builtins.float | None = ...,
        seller_roi: _builtins.float | None = ...,
        mark_price: _builtins.float | None = ...,
        leverage_ratio: _builtins.float | None = ...,
        effective_gearing: _builtins.float | None = ...,
    ) -> None: ...

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
    OPTIONQUOTELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def optionQuoteList(self) -> _containers.RepeatedCompositeFieldContainer[OptionQuote]: ...
    def __init__(
        self,
        *,
        optionQuoteList: _Iterable[OptionQuote | _Mapping[str, _Any]] | None = ...,
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
