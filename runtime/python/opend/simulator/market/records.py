"""What the market tells: ticks, quotes, bars, books and the like. Prices in the instrument's currency, times in
seconds since 1970, rates in percent (20 is 20 %), volumes in shares or contracts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Marks = NDArray[np.int8]


@dataclass(frozen=True)
class Ticks:
    """Trades in order of time, as columns.

    Attributes:
        times: when they happened.
        prices: on the grid of the tick size.
        volumes: shares or contracts, multiples of the lot size.
        turnovers: money; price times volume, and times the multiplier for options and futures.
        directions: `Qot_Common.TickerDirection`: 1 buy, 2 sell, 3 neutral.
        sequences: strictly increasing, over days too.
        types: `Qot_Common.TickerType`.
    """

    times: Floats
    prices: Floats
    volumes: Integers
    turnovers: Floats
    directions: Marks
    sequences: Integers
    types: Marks

    def __len__(self) -> int:
        return len(self.times)

    def __getitem__(self, part: Any) -> Ticks:
        """Some of the ticks: a slice, a mask or an array of places."""
        return Ticks(*(getattr(self, name)[part] for name in self.__dataclass_fields__))

    @classmethod
    def joined(cls, parts: list[Ticks]) -> Ticks:
        """The ticks of all parts, which must be in order of time."""
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__dataclass_fields__))

    @classmethod
    def none(cls) -> Ticks:
        """No ticks at all."""
        floats, integers, marks = np.empty(0), np.empty(0, np.int64), np.empty(0, np.int8)
        return cls(floats, floats, integers, floats, marks, integers, marks)


@dataclass(frozen=True)
class ExtendedQuote:
    """Of one session outside the regular one; changes are against `Quote.last` as it was when the session began."""

    price: float
    high: float
    low: float
    volume: int
    turnover: float
    change: float
    change_rate: float
    amplitude: float


@dataclass(frozen=True)
class Quote:
    """How an instrument stands, after its regular session's ticks so far.

    Before the day's first tick, open, high and low are 0, and last is the previous close.

    Attributes:
        day: the trading day.
        time: of the last tick of the regular session.
        average: turnover by volume; `last` where nothing was traded.
        tick_size: the price grid's step at `last`.
        turnover_rate: volume by shares, in percent.
        amplitude: (high - low) / previous close, in percent.
        pre_market: of the same day, once it has a tick; None where there is no such session.
        after_hours: of the same day, or of the last one as long as the day has none.
        overnight: of the night before the day.
    """

    day: date
    time: float
    open: float
    high: float
    low: float
    last: float
    previous_close: float
    volume: int
    turnover: float
    average: float
    change: float
    change_rate: float
    amplitude: float
    turnover_rate: float
    tick_size: float
    is_suspended: bool = False
    pre_market: ExtendedQuote | None = None
    after_hours: ExtendedQuote | None = None
    overnight: ExtendedQuote | None = None


@dataclass(frozen=True)
class Bar:
    """Open, high, low and close of a stretch of time.

    Attributes:
        time: its stamp: the end of an intraday bar; 00:00 local of a day, or of a longer period's last trading day.
        day: its trading day; of longer periods the last one.
        start: when its stretch begins: an intraday bar's first moment, else the same as `time`.
        previous_close: of the bar before.
        pe: of the close; 0 where the company tells none.
    """

    time: float
    day: date
    start: float
    open: float
    high: float
    low: float
    close: float
    volume: int
    turnover: float
    previous_close: float
    change_rate: float
    turnover_rate: float
    pe: float = 0.0


@dataclass(frozen=True)
class Minute:
    """A point of the curve of a day.

    Attributes:
        time: the end of the minute.
        minute: of the local day: 571 for 9:31.
        average: turnover by volume since the session began.
        volume: of this minute.
        previous_close: of the day before.
    """

    time: float
    minute: int
    price: float
    average: float
    volume: int
    turnover: float
    previous_close: float


@dataclass(frozen=True)
class Level:
    """One price of an order book; `details` are (order id, volume) of its orders, the first come first."""

    price: float
    volume: int
    orders: int
    details: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Book:
    """Orders that wait. `time` and `sequence` are those of the tick that it stands around."""

    time: float
    sequence: int
    bids: tuple[Level, ...]
    asks: tuple[Level, ...]


@dataclass(frozen=True)
class BrokerSeat:
    """A broker in the queue: `position` is the number of the price level, from 1."""

    id: int
    name: str
    position: int
    order_id: int
    volume: int


@dataclass(frozen=True)
class BrokerQueues:
    """Who stands at the best prices, the first come first."""

    bids: tuple[BrokerSeat, ...]
    asks: tuple[BrokerSeat, ...]


@dataclass(frozen=True)
class Action:
    """A corporate action, as `Qot_Common.Rehab` has it.

    An adjusted price before `day` is price * forward_a + forward_b; of several actions, each applies to the result
    of those before it. One from `day` on is price * backward_a + backward_b, the newest action first.

    Attributes:
        day: the ex-date: the first day on which the price is without it.
        flag: `Qot_Common.CompanyAct`.
        base, result: of a split or join: so many old shares become so many; of a bonus: get so many new ones.
        dividend: money a share; so is `special_dividend`.
    """

    day: date
    flag: int
    forward_a: float
    forward_b: float
    backward_a: float
    backward_b: float
    base: int = 0
    result: int = 0
    dividend: float = 0.0
    special_dividend: float = 0.0


@dataclass(frozen=True)
class Sizes:
    """Money by the size of the trades that moved it."""

    super: float = 0.0
    big: float = 0.0
    mid: float = 0.0
    small: float = 0.0

    @property
    def total(self) -> float:
        """Of all sizes."""
        return self.super + self.big + self.mid + self.small

    @property
    def main(self) -> float:
        """Of the two largest sizes."""
        return self.super + self.big


@dataclass(frozen=True)
class FlowPoint:
    """Money in less money out: since the day's begin up to a minute's end `time`, or in a day, week or month."""

    time: float
    day: date
    net: Sizes


@dataclass(frozen=True)
class Distribution:
    """Money that came in and went out on a day, up to `time`."""

    time: float
    inflow: Sizes = field(default_factory=Sizes)
    outflow: Sizes = field(default_factory=Sizes)
