"""Futures: monthly contracts, and the main contract of each product."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from .calendars import sessions
from .future_products import FutureProduct, LastDay, Spot, products, spots
from .identities import identity
from .instruments import FutureTerms, Instrument, Key, Kind

_CODE = re.compile("([A-Z0-9]+)([0-9]{2})([01][0-9])")
_MAIN = "main"
_QUARTERS = (3, 6, 9, 12)
_FRIDAY = 4
_ROLL = timedelta(days=3)  # the main contract changes so long before the last day
_FIRST_YEAR, _FIRST_DAY = 2000, date(2000, 1, 3)


def product_of(key: Key) -> FutureProduct | None:
    """The product that a contract's code names; None where it is no code of a contract."""
    if key.code.endswith(_MAIN):
        return products().get((key.market, key.code.removesuffix(_MAIN)))
    match = _CODE.fullmatch(key.code)
    return products().get((key.market, match[1])) if match else None


class Futures:
    """The contracts of all products.

    Args:
        underlying: finds the security that a product's price follows.
        today: tells the day.
    """

    def __init__(self, underlying: Callable[[Key], Instrument | None], today: Callable[[], date]) -> None:
        self._underlying = underlying
        self._today = today
        self._contract = lru_cache(maxsize=4096)(self._made_contract)
        self._main = lru_cache(maxsize=1024)(self._made_main)
        self._all = lru_cache(maxsize=4)(self._made_all)

    def find(self, key: Key) -> Instrument | None:
        """The contract with a key, if it is listed or was; also the `Spot` that contracts follow."""
        spot = spots().get(key)
        if spot is not None:
            return self._spot(spot)
        product = product_of(key)
        if product is None:
            return None
        if key == product.main:
            return self._main(product, self.origin(product, self._today()))
        match = _CODE.fullmatch(key.code)
        contract = self._contract(product, _FIRST_YEAR + int(match[2]), int(match[3])) if match else None
        return contract if contract is not None and contract.listed <= self._today() else None

    def all(self) -> Sequence[Instrument]:
        """All that is traded today: of each product the main contract first, then by month."""
        return self._all(self._today())

    def of(self, instrument: Instrument) -> Sequence[Instrument]:
        """Those of the same product as a future, or on an underlying."""
        product = product_of(instrument.key) if instrument.kind == Kind.FUTURE else None
        if product is not None:
            return [each for each in self.all() if product_of(each.key) is product]
        return [each for each in self.all() if each.owner == instrument.key]

    def origin(self, product: FutureProduct, day: date) -> Key:
        """The contract that the main contract stands for on a day."""
        return next(contract.key for contract in self._traded(product, day) if _last_day(contract) >= day + _ROLL)

    def _made_all(self, day: date) -> tuple[Instrument, ...]:
        return tuple(
            contract
            for product in products().values()
            for contract in (self._main(product, self.origin(product, day)), *self._traded(product, day))
        )

    def _traded(self, product: FutureProduct, day: date) -> list[Instrument]:
        places = range(product.lead_months + 3)
        months = [(day.year + (day.month - 1 + place) // 12, (day.month - 1 + place) % 12 + 1) for place in places]
        contracts = [self._contract(product, year, month) for year, month in months]
        return [each for each in contracts if each is not None and each.listed <= day <= _last_day(each)]

    def _made_contract(self, product: FutureProduct, year: int, month: int) -> Instrument | None:
        if month not in product.months:
            return None
        last_day = _last_trading_day(product, year, month)
        lead = product.lead_months if month in _QUARTERS else product.short_lead_months
        listed = (last_day.replace(day=1) - timedelta(days=round(30.4 * lead) - 1)).replace(day=1) + timedelta(days=2)
        return self._future(
            product,
            Key(product.market, f"{product.root}{year % 100:02}{month:02}"),
            (f"{product.name} {year % 100:02}{month:02}", f"{product.chinese_name}{year % 100:02}{month:02}"),
            listed,
            FutureTerms(last_trading_day=last_day, multiplier=product.multiplier, multiplier_unit=product.unit),
        )

    def _made_main(self, product: FutureProduct, origin: Key) -> Instrument:
        names = (f"{product.name} Main", f"{product.chinese_name}主连")
        terms = FutureTerms(None, product.multiplier, product.unit, is_main=True, origin=origin)
        return self._future(product, product.main, names, _FIRST_DAY, terms)

    def _future(
        self, product: FutureProduct, key: Key, names: tuple[str, str], listed: date, terms: FutureTerms
    ) -> Instrument:
        owner = self.find(product.owner) or self._underlying(product.owner)
        if owner is None:
            raise LookupError(f"the underlying {product.owner} of {key.code} is missing")
        return Instrument(
            market=key.market,
            code=key.code,
            kind=Kind.FUTURE,
            id=identity(key),
            name=names[0],
            chinese_name=names[1],
            exchange=product.exchange,
            sessions=product.sessions,
            currency=product.currency,
            lot_size=1,
            listed=listed,
            base_price=owner.base_price,
            volatility=owner.volatility,
            daily_volume=product.volume,
            owner=product.owner,
            terms=terms,
            delisted=terms.last_trading_day,
            tick_size=product.tick_size,
        )

    def _spot(self, spot: Spot) -> Instrument:
        product = next(product for product in products().values() if product.owner == spot.key)
        return Instrument(
            market=spot.key.market,
            code=spot.key.code,
            kind=Kind.INDEX,
            id=identity(spot.key),
            name=spot.name,
            chinese_name=spot.chinese_name,
            exchange=product.exchange,
            sessions=product.sessions,
            currency=product.currency,
            lot_size=1,
            listed=_FIRST_DAY,
            base_price=spot.level,
            volatility=spot.volatility,
            daily_volume=product.volume,
            tick_size=product.tick_size,
        )


def _last_day(contract: Instrument) -> date:
    return contract.delisted or date.max


def _last_trading_day(product: FutureProduct, year: int, month: int) -> date:
    hours = sessions(product.sessions)
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if product.last_day is LastDay.LAST_BUT_ONE:
        return hours.trading_days(first, last)[-2]
    if product.last_day is LastDay.LAST_BUT_TWO:
        return hours.trading_days(first, last)[-3]
    day = {
        LastDay.THIRD_FRIDAY: _friday(first, 3),
        LastDay.BEFORE_SECOND_FRIDAY: _friday(first, 2) - timedelta(days=1),
        LastDay.MONTH_BEFORE: (first - timedelta(days=1)).replace(day=20),
        LastDay.MIDDLE: first.replace(day=14),
    }[product.last_day]
    return day if hours.is_trading_day(day) else hours.previous_day(day)


def _friday(first: date, count: int) -> date:
    return first + timedelta(days=(_FRIDAY - first.weekday()) % 7 + 7 * (count - 1))
