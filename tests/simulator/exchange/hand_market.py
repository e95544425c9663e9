"""A market of a few securities whose trades and books are made by hand, so that tests know every number."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import numpy as np

from opend.simulator.exchange.accounts import default_accounts
from opend.simulator.exchange.booking import News
from opend.simulator.exchange.contracts import ContractKey
from opend.simulator.exchange.desks import Desk
from opend.simulator.exchange.exchange import Exchange
from opend.simulator.exchange.money import STARTING_CASH
from opend.simulator.exchange.orders import Fill, Order
from opend.simulator.exchange.terms import Outcome, Side
from opend.simulator.market import calendars, tick_sizes
from opend.simulator.market.clock import Clock
from opend.simulator.market.event_contracts import EventContract, Span
from opend.simulator.market.instruments import (
    EventTerms,
    FutureTerms,
    Instrument,
    Key,
    Kind,
    OptionTerms,
    QotMarket,
)
from opend.simulator.market.records import Action, Book, BrokerQueues, BrokerSeat, Level, Quote, Ticks

ALL_DAY = "EVENT"
TEN = "2025-06-18 10:00:00+08:00"


def moment(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def share(market: int, code: str, sessions: str, currency: str, lot: int, price: float, **more: Any) -> Instrument:
    attributes = {
        "kind": Kind.STOCK,
        "id": sum(code.encode()),
        "name": code,
        "chinese_name": code,
        "exchange": 1,
        "listed": date(2000, 1, 1),
        "volatility": 0.3,
    } | more
    return Instrument(
        market=market,
        code=code,
        sessions=sessions,
        currency=currency,
        lot_size=lot,
        base_price=price,
        **attributes,
    )


TENCENT = share(QotMarket.HK, "00700", "HK", "HKD", 100, 400.0)
BANK = share(QotMarket.HK, "00005", "HK", "HKD", 400, 80.0)
APPLE = share(QotMarket.US, "AAPL", "US", "USD", 1, 200.0)
MOUTAI = share(QotMarket.SH, "600519", "CN", "CNY", 100, 1500.0)
SUN = share(QotMarket.JP, "7203", "JP", "JPY", 100, 2500.0)
INDEX = share(QotMarket.HK, "800000", "HK", "HKD", 1, 24000.0, kind=Kind.INDEX)


def option(code: str, kind: int, strike: float, price: float, expiry: date = date(2025, 7, 18)) -> Instrument:
    terms = OptionTerms(kind, strike, expiry, 100.0, 0.3)
    return share(
        QotMarket.US,
        code,
        "US_REGULAR",
        "USD",
        1,
        price,
        kind=Kind.OPTION,
        terms=terms,
        owner=APPLE.key,
        tags=frozenset({tick_sizes.FINE_TICKS}),
    )


CALL_200 = option("AAPL250718C200000", 1, 200.0, 8.0)
CALL_210 = option("AAPL250718C210000", 1, 210.0, 4.0)
PUT_200 = option("AAPL250718P200000", 2, 200.0, 7.0)
FUTURE = share(
    QotMarket.HK,
    "HSI2506",
    "HK_FUTURE",
    "HKD",
    1,
    24000.0,
    kind=Kind.FUTURE,
    terms=FutureTerms(date(2025, 6, 27), 50.0, "HKD"),
    tick_size=1.0,
)
FUTURE_MAIN = share(
    QotMarket.HK,
    "HSImain",
    "HK_FUTURE",
    "HKD",
    1,
    24000.0,
    kind=Kind.FUTURE,
    terms=FutureTerms(None, 50.0, "HKD", is_main=True, origin=FUTURE.key),
    tick_size=1.0,
)
EVENT = share(
    QotMarket.EVENT_CONTRACT,
    "RAIN",
    ALL_DAY,
    "USD",
    1,
    0.4,
    kind=Kind.EVENT,
    terms=EventTerms("WEATHER", "RAIN-WEEK", 0.4, date(2025, 6, 20)),
    tick_size=0.01,
)
SNOW = share(
    QotMarket.EVENT_CONTRACT,
    "SNOW",
    ALL_DAY,
    "USD",
    1,
    0.2,
    kind=Kind.EVENT,
    terms=EventTerms("WEATHER", "SNOW-WEEK", 0.2, date(2025, 6, 21)),
    tick_size=0.01,
)
CLOSES = {EVENT.code: "2025-06-20 12:00:00-05:00", SNOW.code: "2025-06-21 12:00:00-05:00"}
SETTLED_AFTER = 3 * 3600
EVERYTHING = (
    TENCENT,
    BANK,
    APPLE,
    MOUTAI,
    SUN,
    INDEX,
    CALL_200,
    CALL_210,
    PUT_200,
    FUTURE,
    FUTURE_MAIN,
    EVENT,
    SNOW,
)
_MULTIPLIERS = {CALL_200.key: 100.0, CALL_210.key: 100.0, PUT_200.key: 100.0, FUTURE.key: 50.0, FUTURE_MAIN.key: 50.0}


class HandMarket:
    """What the exchange asks of a market, with trades and books put in by the test."""

    def __init__(self, start: str = TEN, instruments: Iterable[Instrument] = EVERYTHING) -> None:
        self.clock = Clock(moment(start), speed=0)
        self.universe = self
        self.trades: dict[Key, list[tuple[float, float, int]]] = {}
        self.books: dict[Key, list[tuple[float, Book]]] = {}
        self.known_actions: dict[Key, list[Action]] = {}
        self.suspended: set[Key] = set()
        self._instruments = {instrument.key: instrument for instrument in instruments}
        self._sequence = 0
        for instrument in self._instruments.values():
            self.trade(instrument, instrument.base_price, 100, at=self.now() - 60)

    # put in by tests

    def trade(self, instrument: Instrument, price: float, volume: int, at: float | str | None = None) -> None:
        """A trade at a time, by default one second after now; the clock goes there too."""
        time = self.now() + 1 if at is None else moment(at) if isinstance(at, str) else at
        self.trades.setdefault(instrument.key, []).append((time, price, volume))
        self.clock.set(max(time, self.now()))

    def quote_book(
        self, instrument: Instrument, bids: Iterable[tuple[float, int]] = (), asks: Iterable[tuple[float, int]] = ()
    ) -> None:
        """Another book from a millisecond on, which the clock goes on by."""
        self.clock.advance(0.001)
        self._sequence += 1
        levels = [tuple(Level(price, volume, 1) for price, volume in side) for side in (bids, asks)]
        book = Book(self.now(), self._sequence, levels[0], levels[1])
        self.books.setdefault(instrument.key, []).append((self.now(), book))

    # asked by the exchange

    def find(self, market: int, code: str) -> Instrument | None:
        return self._instruments.get(Key(int(market), code))

    def events(self) -> HandMarket:
        return self

    def find_contract(self, code: str) -> EventContract:
        instrument = self._instruments[Key(QotMarket.EVENT_CONTRACT, code)]
        closes = moment(CLOSES[code])
        span = Span(0.0, closes, closes + SETTLED_AFTER)
        return EventContract(instrument, code, "Yes", "No", span, instrument is EVENT, "")

    def now(self) -> float:
        return self.clock.now()

    def sessions(self, instrument: Instrument) -> calendars.Sessions:
        return calendars.sessions(instrument.sessions)

    def today(self, instrument: Instrument, at: float | None = None) -> date:
        return self.sessions(instrument).day_of(self.now() if at is None else at)

    def local(self, instrument: Instrument, at: float) -> datetime:
        return self.sessions(instrument).local(at)

    def tick_size(self, instrument: Instrument, price: float) -> float:
        return tick_sizes.tick_size(instrument, price)

    def multiplier(self, instrument: Instrument) -> float:
        return _MULTIPLIERS.get(instrument.key, 1.0)

    def is_suspended(self, instrument: Instrument, at: float | None = None) -> bool:
        return instrument.key in self.suspended

    def price(self, instrument: Instrument, at: float | None = None) -> float:
        at = self.now() if at is None else at
        past = [price for time, price, _ in sorted(self.trades.get(instrument.key, [])) if time <= at]
        return past[-1] if past else instrument.base_price

    def ticks(self, instrument: Instrument, since: float, until: float) -> Ticks:
        rows = sorted(row for row in self.trades.get(instrument.key, []) if since < row[0] <= until)
        times, prices, volumes = (np.array(column) for column in zip(*rows, strict=True)) if rows else ([],) * 3
        nothing = np.zeros(len(rows), dtype=np.int64)
        return Ticks(times, prices, volumes, nothing, nothing, nothing, nothing)

    def last_ticks(self, instrument: Instrument, count: int, at: float | None = None) -> Ticks:
        every = self.ticks(instrument, 0.0, self.now() if at is None else at)
        return every[-count:] if len(every) else every

    def book(self, instrument: Instrument, depth: int = 10, at: float | None = None) -> Book:
        known = self.books.get(instrument.key, [])
        place = bisect_right([time for time, _ in known], self.now() if at is None else at) - 1
        return known[place][1] if place >= 0 else Book(0.0, 0, (), ())

    def brokers(self, instrument: Instrument, at: float | None = None) -> BrokerQueues:
        return BrokerQueues((BrokerSeat(11, "Buyers", 1, 1, 100),), (BrokerSeat(22, "Sellers", 1, 2, 100),))

    def quote(self, instrument: Instrument, at: float | None = None) -> Quote:
        price = self.price(instrument, at)
        numbers = [0.0] * 3
        return Quote(
            self.today(instrument), 0.0, *numbers, price, instrument.base_price, 0, 0.0, price, 0.0, 0.0, 0.0, 0.0, 0.01
        )

    def actions(self, instrument: Instrument) -> list[Action]:
        return self.known_actions.get(instrument.key, [])


UNIVERSAL, HK_CASH, FUTURES, EVENTS, DISABLED = range(281756455980000001, 281756455980000006)
SIM_HK, SIM_US, SIM_CN, SIM_HK_OPTIONS, SIM_HK_FUTURES = range(8377001, 8377006)


class Trader:
    """Places orders at an exchange on a hand-made market."""

    def __init__(
        self,
        market: HandMarket,
        account: int = SIM_HK,
        cash: dict[str, float] | None = None,
        state: str | None = None,
    ) -> None:
        self.market = market
        self.account = account
        self.news: list[News] = []
        everything = STARTING_CASH | (cash or {})
        self.exchange = Exchange(market, default_accounts(), everything, 7, state, self.news.extend)  # type: ignore

    @property
    def desk(self) -> Desk:
        return self.exchange.desk(self.account)

    def order(self, instrument: Instrument, side: Side, qty: float, price: float | None = None, **more: Any) -> Order:
        key = self.exchange.listing.find_security(instrument.key, more.pop("outcome", Outcome.NONE)).key
        return Order(qty, price, market=key.market, code=key.code, outcome=key.outcome, side=side, **more)  # type: ignore

    def place(self, instrument: Instrument, side: Side, qty: float, price: float | None = None, **more: Any) -> Order:
        adjustment = more.pop("adjustment", None)
        return self.exchange.place(self.desk, self.order(instrument, side, qty, price, **more), adjustment)

    def buy(self, instrument: Instrument, qty: float, price: float | None = None, **more: Any) -> Order:
        return self.place(instrument, Side.BUY, qty, price, **more)

    def sell(self, instrument: Instrument, qty: float, price: float | None = None, **more: Any) -> Order:
        return self.place(instrument, Side.SELL, qty, price, **more)

    def hold(self, instrument: Instrument, qty: int, price: float) -> None:
        """Buy (or sell short, below 0) at once, from a book made for it."""
        size = [(price, abs(qty))]
        self.market.quote_book(instrument, bids=size, asks=size)
        self.place(instrument, Side.BUY if qty > 0 else Side.SELL, abs(qty), price)
        self.market.quote_book(instrument)
        assert self.held(instrument) == qty

    def held(self, instrument: Instrument, outcome: Outcome | None = None) -> int:
        side = (Outcome.YES if instrument is EVENT else Outcome.NONE) if outcome is None else outcome
        return self.desk.book.held(ContractKey(instrument.market, instrument.code, side))

    def see(self, instrument: Instrument, *trades: tuple[float, int]) -> None:
        """Let trades happen, a second apart, and the exchange see them."""
        for price, volume in trades:
            self.market.trade(instrument, price, volume)
        self.exchange.catch_up()

    def wait_until(self, text: str) -> None:
        self.market.clock.set(moment(text))
        self.exchange.catch_up()

    def fills(self, order: Order) -> list[tuple[int, float]]:
        return [(fill.qty, fill.price) for fill in self.desk.fills_of(order.id)]

    def states(self, order: Order) -> list[str]:
        """The states of an order that were told."""
        orders = [news.what for news in self.news if isinstance(news.what, Order)]
        return [each.status.name for each in orders if each.id == order.id]

    def told_fills(self) -> list[Fill]:
        return [news.what for news in self.news if isinstance(news.what, Fill)]

    def cash(self, currency: str = "HKD") -> float:
        return float(self.desk.book.cash(currency))
