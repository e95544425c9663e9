"""What price reminders watch: figures over time, and the moments at which they reach what was set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from opend.simulator.market.calendars import Period, Phase, Sessions
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Book, Level
from opend.simulator.replies import number

_TYPE = "Qot_Common.PriceReminderType"
_STATUS = "Qot_Common.PriceReminderMarketStatus"
_MOST_BOOKS = 120

SESSIONS = {
    Phase.PRE_MARKET: number(_STATUS, "USPre"),
    Phase.AFTER_HOURS: number(_STATUS, "USAfter"),
    Phase.OVERNIGHT: number(_STATUS, "USOverNight"),
}
"""What reminders call the sessions around the regular one, which is `OPEN`."""

OPEN = number(_STATUS, "Open")


@dataclass(frozen=True)
class Stretch:
    """A piece of time within one session: `since` < time <= `until`."""

    period: Period
    since: float
    until: float

    @property
    def session(self) -> int:
        """The session, as reminders call it."""
        return SESSIONS.get(self.period.kind, OPEN)


@dataclass(frozen=True)
class Crossing:
    """A moment at which a figure has reached what was set."""

    time: float
    value: float


# Times and values, as NumPy arrays of the same length.
Series = tuple[Any, Any]
_Reader = Callable[[Market, Instrument, Stretch], Series]


@dataclass(frozen=True)
class Watched:
    """One kind of reminder.

    Attributes:
        read: gives the figure over a stretch.
        words: what has happened, with `{}` for the value that was set.
        falls: whether it goes off when the figure gets as low as what was set.
        needs_book: whether it looks at the order book.
    """

    read: _Reader
    words: str
    falls: bool = False
    needs_book: bool = False

    def crossings(
        self, market: Market, instrument: Instrument, stretch: Stretch, bound: float, *, was_met: bool
    ) -> tuple[list[Crossing], bool]:
        """The moments at which the figure comes to its bound, and whether it is there at the end."""
        times, values = self.read(market, instrument, stretch)
        if not len(times):
            return [], was_met
        is_met = values <= bound if self.falls else values >= bound
        places = (is_met[1:] & ~is_met[:-1]).nonzero()[0] + 1
        begins = [0] if is_met[0] and not was_met else []
        found = [Crossing(float(times[place]), float(values[place])) for place in (*begins, *places.tolist())]
        return found, bool(is_met[-1])


def stretches(hours: Sessions, since: float, now: float) -> Iterator[Stretch]:
    """The sessions between two moments, as far as they lie between them."""
    day, last = hours.day_of(since), hours.day_of(now)
    while day <= last:
        for period in hours.periods(day):
            begin, end = max(since, period.start), min(now, period.end)
            if begin < end:
                yield Stretch(period, begin, end)
        day = hours.next_day(day)


def reference_price(market: Market, instrument: Instrument, stretch: Stretch) -> float:
    """What changes are measured against: the close of the day before, around the regular session the last close."""
    quote = market.quote(instrument, stretch.until)
    return quote.last if stretch.period.kind.is_extended else quote.previous_close


# --- figures


def _prices(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
    ticks = market.ticks(instrument, stretch.since, stretch.until)
    return ticks.times, ticks.prices


def _rises(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
    times, prices = _prices(market, instrument, stretch)
    return times, (prices / reference_price(market, instrument, stretch) - 1) * 100


def _rises_within(seconds: float) -> _Reader:
    def read(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
        begin = stretch.since - seconds
        ticks = market.ticks(instrument, begin, stretch.until)
        is_new = ticks.times > stretch.since
        times, prices = ticks.times[is_new], ticks.prices[is_new]
        places = ticks.times.searchsorted(times - seconds, side="right") - 1
        bases = ticks.prices[places.clip(0)]
        bases[places < 0] = market.price(instrument, begin)
        return times, (prices / bases - 1) * 100

    return read


def _falls(rises: _Reader) -> _Reader:
    def read(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
        times, values = rises(market, instrument, stretch)
        return times, -values

    return read


def _summed(column: str) -> _Reader:
    def read(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
        ticks = market.ticks(instrument, stretch.since, stretch.until)
        if stretch.period.kind.is_extended:
            return ticks.times[:0], ticks.times[:0]
        added = getattr(ticks, column).cumsum()
        total = getattr(market.quote(instrument, stretch.until), _TOTALS[column])
        return ticks.times, added + (total - (added[-1] if len(added) else 0))

    return read


_TOTALS = {"volumes": "volume", "turnovers": "turnover"}


def _turnover_rates(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
    times, volumes = _summed("volumes")(market, instrument, stretch)
    return times, volumes * (100 / instrument.shares if instrument.shares else 0.0)


def _best(side: Callable[[Book], tuple[Level, ...]], figure: Callable[[Level], float]) -> _Reader:
    def read(market: Market, instrument: Instrument, stretch: Stretch) -> Series:
        # Books change with ticks; of very many ticks some will do.
        times = market.ticks(instrument, stretch.since, stretch.until).times
        times = times[:: -(-len(times) // _MOST_BOOKS) or 1]
        values = times * 0.0
        for place, time in enumerate(times.tolist()):
            levels = side(market.book(instrument, 1, time))
            values[place] = figure(levels[0]) if levels else float("nan")
        return times, values

    return read


def _price(level: Level) -> float:
    return level.price


def _volume(level: Level) -> float:
    return float(level.volume)


def _bids(book: Book) -> tuple[Level, ...]:
    return book.bids


def _asks(book: Book) -> tuple[Level, ...]:
    return book.asks


_WITHIN_3_MINUTES, _WITHIN_5_MINUTES = _rises_within(180.0), _rises_within(300.0)

WATCHED = {
    number(_TYPE, name): watched
    for name, watched in {
        "PriceUp": Watched(_prices, "Price rises to {}"),
        "PriceDown": Watched(_prices, "Price falls to {}", falls=True),
        "ChangeRateUp": Watched(_rises, "Price is up {}% today"),
        "ChangeRateDown": Watched(_falls(_rises), "Price is down {}% today"),
        "3MinChangeRateUp": Watched(_WITHIN_3_MINUTES, "Price is up {}% in 3 minutes"),
        "3MinChangeRateDown": Watched(_falls(_WITHIN_3_MINUTES), "Price is down {}% in 3 minutes"),
        "5MinChangeRateUp": Watched(_WITHIN_5_MINUTES, "Price is up {}% in 5 minutes"),
        "5MinChangeRateDown": Watched(_falls(_WITHIN_5_MINUTES), "Price is down {}% in 5 minutes"),
        "VolumeUp": Watched(_summed("volumes"), "Volume reaches {}"),
        "TurnoverUp": Watched(_summed("turnovers"), "Turnover reaches {}"),
        "TurnoverRateUp": Watched(_turnover_rates, "Turnover rate reaches {}%"),
        "BidPriceUp": Watched(_best(_bids, _price), "Best bid rises to {}", needs_book=True),
        "AskPriceDown": Watched(_best(_asks, _price), "Best ask falls to {}", falls=True, needs_book=True),
        "BidVolUp": Watched(_best(_bids, _volume), "Volume at the best bid reaches {}", needs_book=True),
        "AskVolUp": Watched(_best(_asks, _volume), "Volume at the best ask reaches {}", needs_book=True),
    }.items()
}
"""By `Qot_Common.PriceReminderType`."""
