"""What can be traded: securities and what tells them apart. All are frozen: what changes with time is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import NamedTuple


class Key(NamedTuple):
    """A security as requests name it: `Qot_Common.Security`."""

    market: int
    code: str


class QotMarket(IntEnum):
    """`Qot_Common.QotMarket`, as far as it is simulated."""

    HK = 1
    HK_FUTURE = 2
    US = 11
    SH = 21
    SZ = 22
    SG = 31
    JP = 41
    EVENT_CONTRACT = 101


class Kind(IntEnum):
    """`Qot_Common.SecurityType`, as far as it is simulated; it has no number for event contracts."""

    EVENT = 0
    STOCK = 3
    TRUST = 4
    WARRANT = 5
    INDEX = 6
    PLATE = 7
    OPTION = 8
    FUTURE = 10


@dataclass(frozen=True)
class WarrantTerms:
    """Of a warrant or CBBC. `kind` is `Qot_Common.WarrantType`; `ratio` warrants stand for one share."""

    kind: int
    issuer: int
    strike: float
    maturity: date
    last_trading_day: date
    ratio: float
    recovery_price: float | None = None
    upper_strike: float | None = None
    lower_strike: float | None = None
    issue_size: int = 0


@dataclass(frozen=True)
class OptionTerms:
    """Of an option. `kind` is `Qot_Common.OptionType`: 1 call, 2 put; `multiplier` shares belong to a contract."""

    kind: int
    strike: float
    expiry: date
    multiplier: float
    implied_volatility: float
    is_european: bool = False


@dataclass(frozen=True)
class FutureTerms:
    """Of a future; a main contract names the contract that it stands for now in `origin`."""

    last_trading_day: date | None
    multiplier: float
    multiplier_unit: str
    is_main: bool = False
    origin: Key | None = None


@dataclass(frozen=True)
class EventTerms:
    """Of an event contract: the event it belongs to, and the probability that its price moves around."""

    series: str
    event: str
    probability: float
    expiry: date


Terms = WarrantTerms | OptionTerms | FutureTerms | EventTerms


@dataclass(frozen=True)
class Instrument:
    """One security.

    Attributes:
        market: `Qot_Common.QotMarket`.
        code: such as `"00700"`.
        kind: `Qot_Common.SecurityType`.
        id: OpenD's own number for it, stable per seed.
        name: in English.
        chinese_name: in Chinese.
        exchange: `Qot_Common.ExchType`.
        sessions: the plan of its trading hours, a key of `calendars.PLANS`, such as `"HK"`, `"US"`, `"HK_FUTURE"`.
        currency: such as `"HKD"`.
        lot_size: smallest number of shares in an order.
        listed: first trading day.
        base_price: the price that its path starts from on the day that paths start from; pinned prices end up here.
        volatility: of its returns, a year; 0.3 is 30 %.
        shares: outstanding; 0 where it has none.
        float_shares: of them, those in free float.
        daily_volume: shares or contracts traded on an ordinary day.
        owner: the underlying of a warrant, option, or future on a stock.
        terms: what only its kind has.
        delisted: last trading day of what is no longer listed.
        tick_size: step of its price grid; None where it goes by price, after its market's table.
        tags: marks such as `"index:HK.800000"`, for what few have.
    """

    market: int
    code: str
    kind: int
    id: int
    name: str
    chinese_name: str
    exchange: int
    sessions: str
    currency: str
    lot_size: int
    listed: date
    base_price: float
    volatility: float
    shares: int = 0
    float_shares: int = 0
    daily_volume: int = 0
    owner: Key | None = None
    terms: Terms | None = None
    delisted: date | None = None
    tick_size: float | None = None
    tags: frozenset[str] = field(default=frozenset())

    @property
    def key(self) -> Key:
        """What requests call it by."""
        return Key(self.market, self.code)


@dataclass(frozen=True)
class Plate:
    """A group of securities: an industry, a concept, a region. `kind` is `Qot_Common.PlateSetType`."""

    market: int
    code: str
    id: int
    name: str
    chinese_name: str
    kind: int
    members: tuple[Key, ...]

    @property
    def key(self) -> Key:
        """What requests call it by."""
        return Key(self.market, self.code)
