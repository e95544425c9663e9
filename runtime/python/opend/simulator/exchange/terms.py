"""The words of trading. All numbers are those of the wire."""

from __future__ import annotations

from datetime import timedelta, timezone
from enum import IntEnum

HOME = timezone(timedelta(hours=8))
"""The broker's own time, in which money moves that belongs to no market."""


class Rejection(Exception):  # noqa: N818 - an answer, not a fault
    """The exchange does not do what it was asked for; the text says why, for the client."""


class Env(IntEnum):
    """`Trd_Common.TrdEnv`."""

    SIMULATE = 0
    REAL = 1


class Category(IntEnum):
    """`Trd_Common.TrdCategory`."""

    SECURITY = 1
    FUTURE = 2


class AccountType(IntEnum):
    """`Trd_Common.TrdAccType`, as far as it is simulated."""

    CASH = 1
    MARGIN = 2


class SimulatedType(IntEnum):
    """`Trd_Common.SimAccType`, as far as it is simulated."""

    STOCK = 1
    OPTION = 2
    FUTURES = 3
    STOCK_AND_OPTION = 4


class TradeMarket(IntEnum):
    """`Trd_Common.TrdMarket`, as far as it is simulated."""

    HK = 1
    US = 2
    CN = 3
    HKCC = 4
    FUTURES = 5
    SG = 6
    FUTURES_SIMULATE_HK = 10
    FUTURES_SIMULATE_US = 11
    FUTURES_SIMULATE_SG = 12
    FUTURES_SIMULATE_JP = 13
    JP = 15
    PREDICTION = 17
    HK_FUND = 113
    US_FUND = 123


class SecurityMarket(IntEnum):
    """`Trd_Common.TrdSecMarket`, as far as it is simulated."""

    HK = 1
    US = 2
    CN_SH = 31
    CN_SZ = 32
    SG = 41
    JP = 51
    EC = 111


class Side(IntEnum):
    """`Trd_Common.TrdSide`."""

    BUY = 1
    SELL = 2
    SELL_SHORT = 3
    BUY_BACK = 4

    @property
    def sign(self) -> int:
        """1 where it adds to a position, -1 where it takes away."""
        return 1 if self in (Side.BUY, Side.BUY_BACK) else -1


class OrderType(IntEnum):
    """`Trd_Common.OrderType`."""

    NORMAL = 1
    MARKET = 2
    ABSOLUTE_LIMIT = 5
    AUCTION = 6
    AUCTION_LIMIT = 7
    SPECIAL_LIMIT = 8
    SPECIAL_LIMIT_ALL = 9
    STOP = 10
    STOP_LIMIT = 11
    MARKET_IF_TOUCHED = 12
    LIMIT_IF_TOUCHED = 13
    TRAILING_STOP = 14
    TRAILING_STOP_LIMIT = 15
    TWAP_MARKET = 16
    TWAP_LIMIT = 17
    VWAP_MARKET = 18
    VWAP_LIMIT = 19


WITHOUT_LIMIT = frozenset(
    {
        OrderType.MARKET,
        OrderType.AUCTION,
        OrderType.STOP,
        OrderType.MARKET_IF_TOUCHED,
        OrderType.TRAILING_STOP,
        OrderType.TWAP_MARKET,
        OrderType.VWAP_MARKET,
    }
)
"""They trade at any price."""

WITHOUT_PRICE = WITHOUT_LIMIT | {OrderType.TRAILING_STOP_LIMIT}
"""They are placed without one; that of the trailing stop follows from its trigger."""

AUCTION_TYPES = frozenset({OrderType.AUCTION, OrderType.AUCTION_LIMIT})
SPECIAL_LIMITS = frozenset({OrderType.SPECIAL_LIMIT, OrderType.SPECIAL_LIMIT_ALL})
HONG_KONG_TYPES = AUCTION_TYPES | SPECIAL_LIMITS | {OrderType.ABSOLUTE_LIMIT}
STOPS = frozenset({OrderType.STOP, OrderType.STOP_LIMIT})
TOUCHED = frozenset({OrderType.MARKET_IF_TOUCHED, OrderType.LIMIT_IF_TOUCHED})
TRAILING = frozenset({OrderType.TRAILING_STOP, OrderType.TRAILING_STOP_LIMIT})
CONDITIONAL = STOPS | TOUCHED | TRAILING
TWAP = frozenset({OrderType.TWAP_MARKET, OrderType.TWAP_LIMIT})
VWAP = frozenset({OrderType.VWAP_MARKET, OrderType.VWAP_LIMIT})
SLICED = TWAP | VWAP


class TimeInForce(IntEnum):
    """`Trd_Common.TimeInForce`."""

    DAY = 0
    GTC = 1
    IOC = 2
    GTD = 3


class TrailType(IntEnum):
    """`Trd_Common.TrailType`."""

    RATIO = 1
    AMOUNT = 2


class Session(IntEnum):
    """`Common.Session`: of the hours in which an order holds."""

    NONE = 0
    RTH = 1
    ETH = 2
    ALL = 3
    OVERNIGHT = 4


class Outcome(IntEnum):
    """`Common.PredSide`: the side of an event contract; NONE of all else."""

    NONE = 0
    YES = 1
    NO = 2


class Status(IntEnum):
    """`Trd_Common.OrderStatus`, as far as orders get there."""

    WAITING_SUBMIT = 1
    SUBMITTED = 5
    FILLED_PART = 10
    FILLED_ALL = 11
    CANCELLED_PART = 14
    CANCELLED_ALL = 15
    FAILED = 21
    DISABLED = 22
    DELETED = 23


WORKING = frozenset({Status.WAITING_SUBMIT, Status.SUBMITTED, Status.FILLED_PART})
"""States of orders that may still be filled."""


class FillStatus(IntEnum):
    """`Trd_Common.OrderFillStatus`, as far as fills get there."""

    OK = 0
    PAYOUT = 3


class Operation(IntEnum):
    """`Trd_Common.ModifyOrderOp`."""

    NORMAL = 1
    CANCEL = 2
    DISABLE = 3
    ENABLE = 4
    DELETE = 5
