"""The plates of a day: how they are found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from .chains import Chain, chains_of
from .instruments import Instrument, Key, Kind, Plate, QotMarket
from .listing import Listing
from .plates import GROUPS, INDUSTRY, OTHER, Group, is_plate_code, plates_on
from .stocks import RECIPES

_FIRST_DAY = date(2000, 1, 3)
_BASE, _VOLATILITY, _VOLUME = 1000.0, 0.2, 40_000_000
_RECIPES = {int(recipe.market): recipe for recipe in RECIPES}
_GROUP_OF = {int(market): group for group in GROUPS for market in group.members}


class _Day:
    """All plates as they are on one day."""

    def __init__(self, plates: Sequence[Plate]) -> None:
        self.plates = tuple(plates)
        self.by_key = {plate.key: plate for plate in plates}
        self.by_id = {plate.id: plate for plate in plates}
        self.of: dict[Key, list[Plate]] = defaultdict(list)
        for plate in plates:
            for member in plate.members:
                self.of[member].append(plate)


_NOTHING = _Day(())


class PlateBook:
    """The plates of all markets.

    Args:
        seed: which companies are seen under which concepts follows from it.
        listing: the securities that they are made of.
        today: tells the day.
    """

    def __init__(self, seed: int, listing: Listing, today: Callable[[], date]) -> None:
        self._seed = seed
        self._listing = listing
        self._today = today
        self._day = lru_cache(maxsize=2 * len(GROUPS))(self._made_day)
        self._chains = lru_cache(maxsize=8)(self._made_chains)
        self._instrument = lru_cache(maxsize=1024)(_made_instrument)

    def _now(self, market: int) -> _Day:
        group = _GROUP_OF.get(market)
        return _NOTHING if group is None else self._day(group, self._today())

    def _made_day(self, group: Group, day: date) -> _Day:
        listed = [each for market in group.members for each in self._listing.listed(day, market)]
        return _Day(plates_on(group, day, self._seed, listed, self._listing.industry))

    def _all(self) -> list[Plate]:
        """Those of all markets; those with names of their own are the last."""
        plates = [plate for group in GROUPS for plate in self._now(group.market).plates]
        return sorted(plates, key=lambda plate: plate.kind == OTHER)

    def select(self, market: int | None, kind: int | None) -> Sequence[Plate]:
        """Those of a market and kind; None takes all."""
        plates = self._all() if market is None else self._now(market).plates
        return [plate for plate in plates if kind in (None, plate.kind)]

    def find(self, key: Key) -> Plate | None:
        """The one with a key."""
        return self._now(key.market).by_key.get(key)

    def by_id(self, plate_id: int) -> Plate | None:
        """The one with an id."""
        found = (self._now(group.market).by_id.get(plate_id) for group in GROUPS)
        return next((plate for plate in found if plate is not None), None)

    def of(self, member: Key) -> Sequence[Plate]:
        """Those that a security is in."""
        return tuple(self._now(member.market).of.get(member, ()))

    def chains(self, market: int) -> Sequence[Chain]:
        """The industrial chains of a market; they are the same on every day."""
        return self._chains(market)

    def _made_chains(self, market: int) -> tuple[Chain, ...]:
        industries = {plate.name: plate for plate in self.select(market, INDUSTRY)}
        return tuple(chains_of(market, industries)) if industries else ()

    def instruments(self, market: int | None = None) -> Sequence[Instrument]:
        """All plates of a market, or of all markets, as what can be quoted."""
        plates = self._all() if market is None else self._now(market).plates
        return [self._instrument(*_identity(plate)) for plate in plates]

    def instrument(self, key: Key) -> Instrument | None:
        """A plate as what can be quoted."""
        plate = self.find(key) if is_plate_code(key) else None
        return None if plate is None else self._instrument(*_identity(plate))


def _identity(plate: Plate) -> tuple[Key, int, str, str]:
    return plate.key, plate.id, plate.name, plate.chinese_name


def _made_instrument(key: Key, plate_id: int, name: str, chinese_name: str) -> Instrument:
    recipe = _RECIPES[key.market]
    return Instrument(
        market=key.market,
        code=key.code,
        kind=Kind.PLATE,
        id=plate_id,
        name=name,
        chinese_name=chinese_name,
        exchange=recipe.exchange,
        sessions="US_REGULAR" if key.market == QotMarket.US else recipe.sessions,
        currency=recipe.currency,
        lot_size=1,
        listed=_FIRST_DAY,
        base_price=_BASE,
        volatility=_VOLATILITY,
        daily_volume=_VOLUME,
    )
