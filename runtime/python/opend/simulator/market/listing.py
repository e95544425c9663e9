"""Stocks, funds and indices: what is listed for years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain

from .funds import funds_of, indices_of
from .futures import product_of
from .identities import identity
from .industries import Industry
from .instruments import Instrument, Key, Kind, QotMarket
from .options import is_option_code
from .pins import PinnedSymbol, Pins
from .plates import is_plate_code
from .stocks import RECIPES, stocks_of
from .warrants import is_warrant_code

_COMING_DAYS = timedelta(days=45)
_RECIPES = {int(recipe.market): recipe for recipe in RECIPES}


class Listing:
    """The stocks, funds and indices of all markets, whether listed now or not; each market's are made on first use."""

    def __init__(self, seed: int, pins: Pins) -> None:
        self._seed = seed
        self._pins = pins
        self._part = lru_cache(maxsize=None)(self._made_part)
        self._listed = lru_cache(maxsize=32)(self._listed_on)

    def _made_part(self, market: int) -> _Part:
        recipe = _RECIPES[market]
        stocks = stocks_of(self._seed, recipe)
        part = _Part({}, stocks.industries)
        for instrument in (*stocks.instruments, *funds_of(self._seed, recipe), *indices_of(recipe)):
            part.instruments[instrument.key] = instrument
        for pinned in self._pins.symbols.values():
            if pinned.key.market == market:
                part.pin(pinned)
        return part

    def all(self, market: int | None = None) -> Iterator[Instrument]:
        """All of a market, or of all markets."""
        for each in _markets(market):
            yield from self._part(each).instruments.values()

    def find(self, key: Key) -> Instrument | None:
        """The one with a key."""
        return self._part(key.market).instruments.get(key) if key.market in _RECIPES else None

    def industry(self, key: Key) -> Industry | None:
        """The industry of a made-up or well-known stock."""
        return self._part(key.market).industries.get(key) if key.market in _RECIPES else None

    def listed(self, day: date, market: int | None = None) -> tuple[Instrument, ...]:
        """All of a market, or of all markets, that are listed on a day."""
        parts = [self._listed(day, each) for each in _markets(market)]
        return parts[0] if len(parts) == 1 else tuple(chain.from_iterable(parts))

    def _listed_on(self, day: date, market: int) -> tuple[Instrument, ...]:
        return tuple(
            instrument
            for instrument in self.all(market)
            if instrument.listed <= day and (instrument.delisted is None or day <= instrument.delisted)
        )

    def coming(self, day: date, market: int) -> Sequence[Instrument]:
        """Those of a market that will be listed in the weeks after a day, the next first."""
        found = [each for each in self.all(market) if day < each.listed <= day + _COMING_DAYS]
        return sorted(found, key=lambda instrument: (instrument.listed, instrument.key))


@dataclass(frozen=True)
class _Part:
    """One market of the listing."""

    instruments: dict[Key, Instrument]
    industries: dict[Key, Industry]

    def pin(self, pinned: PinnedSymbol) -> None:
        """Add a symbol, or lay down something about one."""
        instrument = self.instruments.get(pinned.key)
        if instrument is None and not _is_made_on_demand(pinned.key):
            instrument = _added(pinned)
        if instrument is not None:
            self.instruments[pinned.key] = replace(instrument, **pinned.attributes)


def _markets(market: int | None) -> list[int]:
    return [each for each in _RECIPES if market in (None, each)]


def _is_made_on_demand(key: Key) -> bool:
    if key.market == QotMarket.EVENT_CONTRACT or is_plate_code(key):
        return True
    return is_option_code(key) or is_warrant_code(key) or product_of(key) is not None


def _added(pinned: PinnedSymbol) -> Instrument:
    recipe = _RECIPES[pinned.key.market]
    return Instrument(
        market=pinned.key.market,
        code=pinned.key.code,
        kind=Kind.STOCK,
        id=identity(pinned.key),
        name=pinned.key.code,
        chinese_name=pinned.key.code,
        exchange=recipe.exchange,
        sessions=recipe.sessions,
        currency=recipe.currency,
        lot_size=recipe.lot_size or 100,
        listed=date(2010, 1, 4),
        base_price=recipe.price,
        volatility=0.3,
        shares=1_000_000_000,
        float_shares=700_000_000,
        daily_volume=3_000_000,
    )
