"""What a subscription or a request sees of the market: bars, ticks and minutes of the sessions that it covers."""

from __future__ import annotations

from collections.abc import Callable, Sized
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.records import Book, Level

from .sessions import ALL_DAY, REGULAR, bars_of, minutes_of, ticks_of

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar, Minute, Ticks

SizedT = TypeVar("SizedT", bound=Sized)


class Views:
    """Reads the market by session; `session` is a `Common.Session`."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def bars(
        self, instrument: Instrument, kl_type: int, first: date, last: date, adjust: int, session: int
    ) -> list[Bar]:
        """The bars from one trading day to another, both inclusive."""
        if _sees_all(session):
            return self._market.bars(instrument, kl_type, first, last, adjust, extended=session != REGULAR)
        before = self._market.sessions(instrument).previous_day(first)  # the first bar follows upon one of its bars
        bars = self._market.bars(instrument, kl_type, before, last, adjust, extended=True)
        return [bar for bar in bars_of(self._market, instrument, bars, session) if bar.day >= first]

    def last_bars(self, instrument: Instrument, kl_type: int, count: int, adjust: int, session: int) -> list[Bar]:
        """The newest bars, the present one included; the newest comes last."""

        def fetch(asked: int) -> list[Bar]:
            return self._market.last_bars(instrument, kl_type, asked, adjust, extended=session != REGULAR)

        return _enough(fetch, lambda bars: self._bars_covered(instrument, bars, session), count)[-count:]

    def last_ticks(self, instrument: Instrument, count: int, session: int) -> Ticks:
        """The newest ticks; the newest comes last."""

        def fetch(asked: int) -> Ticks:
            return self._market.last_ticks(instrument, asked)

        return _enough(fetch, lambda ticks: self.covered(instrument, ticks, session), count)[-count:]

    def covered(self, instrument: Instrument, ticks: Ticks, session: int) -> Ticks:
        """Those of some ticks that a session covers."""
        return ticks_of(self._market, instrument, ticks, session)

    def minutes(self, instrument: Instrument, session: int) -> list[Minute]:
        """The curve of today so far."""
        minutes = self._market.intraday(instrument, extended=session != REGULAR)
        return minutes if _sees_all(session) else minutes_of(self._market, instrument, minutes, session)

    def book(self, instrument: Instrument, depth: int, *, of_odd_lots: bool = False) -> Book:
        """The order book; that of odd lots stands at the same prices, each with less than a lot."""
        book = self._market.book(instrument, depth)
        if not of_odd_lots:
            return book
        sides = (tuple(_odd(instrument, book, level) for level in side) for side in (book.bids, book.asks))
        return Book(book.time, book.sequence, *sides)

    def _bars_covered(self, instrument: Instrument, bars: list[Bar], session: int) -> list[Bar]:
        return bars if _sees_all(session) else bars_of(self._market, instrument, bars, session)


def _sees_all(session: int) -> bool:
    """Whether the market gives what a session covers without more: it tells the regular one from all, no more."""
    return session in (REGULAR, ALL_DAY)


def _odd(instrument: Instrument, book: Book, level: Level) -> Level:
    drawn = noise.bits(instrument.id, book.sequence, index=round(level.price * 1000))
    volume = 1 + drawn % max(1, instrument.lot_size - 1)
    return Level(level.price, volume, orders=1 + drawn // (1 << 32) % min(3, volume))


def _enough(fetch: Callable[[int], SizedT], cover: Callable[[SizedT], SizedT], count: int) -> SizedT:
    """What is covered of as much as it takes to have `count`, or of all there is."""
    asked = count
    while True:
        fetched = fetch(asked)
        covered = cover(fetched)
        if len(covered) >= count or len(fetched) < asked:
            return covered
        asked *= 4
