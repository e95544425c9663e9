"""All securities there are, and what belongs together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache, partial

from .chains import Chain
from .codes import key_of
from .companies import Company
from .event_book import EventBook
from .event_series import Series
from .future_products import FutureProduct
from .futures import Futures, product_of
from .index_rules import members_of
from .industries import Industry, industries
from .instruments import FutureTerms, Instrument, Key, Kind, Plate, QotMarket
from .listing import Listing
from .options import Options
from .pins import Pins
from .plate_book import PlateBook
from .warrants import Warrants

Today = Callable[[], date]
Level = Callable[[Instrument, date], float]

_QUOTED_AS = {int(QotMarket.HK_FUTURE): int(QotMarket.HK)}
_ANY_INDUSTRY = "Conglomerates"  # of stocks that a user adds


class Universe:
    """The securities of all markets. What is costly is made on first use.

    Args:
        seed: all made-up securities follow from it.
        pins: symbols to add, or of which something is laid down; None is nothing.
        today: tells the day: what is listed goes by it.
        level: the price of a security about a day, around which strikes are laid; None takes the base price.
    """

    def __init__(
        self, seed: int, pins: Pins | None = None, today: Today = date.today, level: Level | None = None
    ) -> None:
        self._seed = seed
        self._pins = pins or Pins()
        self._today = today
        self._level = lru_cache(maxsize=65_536)(level or _base_price)
        self._selection = lru_cache(maxsize=256)(self._selected)
        self._companies: dict[Key, Company] = {}
        self._members = lru_cache(maxsize=64)(self._made_members)

    @cached_property
    def _listing(self) -> Listing:
        return Listing(self._seed, self._pins)

    @cached_property
    def _plates(self) -> PlateBook:
        return PlateBook(self._seed, self._listing, self._today)

    @cached_property
    def _options(self) -> Options:
        return Options(self._listing.all, self._today, self._level)

    @cached_property
    def _warrants(self) -> Warrants:
        return Warrants(self._seed, self._listing.all(QotMarket.HK), self._today, self._level)

    @cached_property
    def _futures(self) -> Futures:
        return Futures(self._listing.find, self._today)

    @cached_property
    def _events(self) -> EventBook:
        return EventBook(self._seed, self._today, self._event_level)

    def _event_level(self, series: Series, day: date) -> float:
        if isinstance(series.level, float):
            return series.level
        followed = self.find(*key_of(series.level))
        if followed is None:
            raise LookupError(f"{series.level}, which the events {series.code} are on, is missing")
        return self._level(followed, day)

    def find(self, market: int, code: str) -> Instrument | None:
        """The security with a code, listed now or in the past; None where there is none.

        Options, warrants and contracts of futures are made when they are asked for. The market of futures in Hong Kong
        is that of its stocks, whichever of both is given.
        """
        key = Key(int(_QUOTED_AS.get(market, market)), code)
        listed = self._listing.find(key)
        if listed is not None:
            return listed if listed.listed <= self._today() else None
        found = next((found for found in self._lookups(key) if found is not None), None)
        return None if found is None else self._laid_down(found)

    def _lookups(self, key: Key) -> Iterator[Instrument | None]:
        if key.market == QotMarket.EVENT_CONTRACT:
            yield self._events.instrument(key)
            return
        yield self._options.find(key)
        yield self._warrants.find(key)
        yield self._futures.find(key)
        yield self._plates.instrument(key)

    def all(self, market: int | None = None, kind: int | None = None) -> Sequence[Instrument]:
        """What is listed today, of one market or kind or of all; but no options, which are too many."""
        return self._selection(None if market is None else _QUOTED_AS.get(market, market), kind, self._today())

    def _selected(self, market: int | None, kind: int | None, day: date) -> tuple[Instrument, ...]:
        return tuple(
            instrument
            for instrument in self._of_kind(market, kind, day)
            if market in (None, instrument.market) and kind in (None, instrument.kind)
        )

    def _of_kind(self, market: int | None, kind: int | None, day: date) -> Iterator[Instrument]:
        if market in (None, QotMarket.EVENT_CONTRACT) and kind in (None, Kind.EVENT):
            yield from map(self._laid_down, self._events.instruments())
        if market == QotMarket.EVENT_CONTRACT:
            return
        if kind in (None, Kind.STOCK, Kind.TRUST, Kind.INDEX):
            yield from self._listing.listed(day, market)
        if kind in (None, Kind.WARRANT) and market in (None, QotMarket.HK):
            yield from map(self._laid_down, self._warrants.all())
        if kind in (None, Kind.FUTURE):
            yield from map(self._laid_down, self._futures.all())
        if kind in (None, Kind.PLATE):
            yield from self._plates.instruments(market)

    def events(self) -> EventBook:
        """The event contracts, and what they belong to."""
        return self._events

    def coming(self, market: int) -> Sequence[Instrument]:
        """What will be listed in the next weeks, the next first; `find` does not know it yet."""
        return self._listing.coming(self._today(), market)

    def industry(self, instrument: Instrument) -> Industry | None:
        """The industry of a stock; None of what is none."""
        return self._listing.industry(instrument.key)

    def company(self, instrument: Instrument) -> Company:
        """The company behind a stock.

        Raises:
            ValueError: it is no stock.
        """
        found = self._companies.get(instrument.key)
        if found is None:
            if instrument.kind != Kind.STOCK:
                raise ValueError(f"{instrument.code} is no stock: no company stands behind it")
            industry = self.industry(instrument) or industries()[_ANY_INDUSTRY]
            found = self._companies[instrument.key] = Company(self._seed, instrument, industry)
        return found

    def plates(self, market: int | None = None, kind: int | None = None) -> Sequence[Plate]:
        """Plates of a market and `Qot_Common.PlateSetType`, or of all; Shanghai's are those of Shenzhen too."""
        return self._plates.select(market, kind)

    def plate(self, market: int, code: str) -> Plate | None:
        """The plate with a code."""
        return self._plates.find(Key(market, code))

    def plate_by_id(self, plate_id: int) -> Plate | None:
        """The plate with an id."""
        return self._plates.by_id(plate_id)

    def plates_of(self, instrument: Instrument) -> Sequence[Plate]:
        """The plates that a security is in, its industry first."""
        return self._plates.of(instrument.key)

    def chains(self, market: int) -> Sequence[Chain]:
        """The industrial chains of a market."""
        return self._plates.chains(market)

    def index_members(self, instrument: Instrument) -> Sequence[Instrument]:
        """The stocks of an index, the largest first; none where it has none."""
        return self._members(instrument.key, self._today())

    def _made_members(self, index: Key, day: date) -> Sequence[Instrument]:
        listed = partial(self._listing.listed, day)
        return tuple(members_of(index, self._seed, listed, self._listing.industry))

    def warrants_of(self, instrument: Instrument) -> Sequence[Instrument]:
        """The warrants on a security that are listed today."""
        return [self._laid_down(warrant) for warrant in self._warrants.of(instrument.key)]

    def option_owners(self, market: int | None = None) -> Sequence[Instrument]:
        """The securities that have options."""
        return self._options.owners(market)

    def expiries(self, instrument: Instrument, day: date) -> Sequence[date]:
        """The days from `day` on at which options of a security expire; none where it has no options."""
        return [expiry.day for expiry in self._options.expiries(instrument.key, day)]

    def expiry_cycle(self, instrument: Instrument, expiry: date) -> int:
        """`Qot_Common.ExpirationCycle` of a security's options; 0 where none expire then."""
        return self._options.cycle(instrument.key, expiry)

    def options_of(self, instrument: Instrument, expiry: date) -> Sequence[Instrument]:
        """The options of a security that expire on a day, by strike, each call before its put."""
        return [self._laid_down(option) for option in self._options.chain(instrument.key, expiry)]

    def futures_of(self, instrument: Instrument) -> Sequence[Instrument]:
        """The futures on a security, or all of a future's product: the main contract first, then by month."""
        return [self._laid_down(future) for future in self._futures.of(instrument)]

    def future_product(self, instrument: Instrument) -> FutureProduct | None:
        """The terms that a future's contracts have in common; None of what is no future."""
        return product_of(instrument.key) if instrument.kind == Kind.FUTURE else None

    def origin(self, main: Instrument, day: date | None = None) -> Instrument | None:
        """The contract that a main contract stands for on a day, today where None; None of what is no main contract."""
        product = self.future_product(main)
        if product is None or not isinstance(main.terms, FutureTerms) or not main.terms.is_main:
            return None
        return self.find(*self._futures.origin(product, day or self._today()))

    def _laid_down(self, instrument: Instrument) -> Instrument:
        pinned = self._pins.symbols.get(instrument.key)
        return instrument if pinned is None else replace(instrument, **pinned.attributes)


def _base_price(instrument: Instrument, _: date) -> float:
    return instrument.base_price
