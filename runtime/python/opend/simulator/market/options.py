"""Options, which are made when they are asked for: an underlying has thousands."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from .black_scholes import option_greeks
from .identities import identity
from .instruments import Instrument, Key, Kind, OptionTerms, QotMarket
from .option_classes import DAILY, OptionClass, class_of
from .option_dates import Expiry
from .pricing import CALL, PUT, RATES
from .tick_sizes import FINE_TICKS

MARKETS = (int(QotMarket.HK), int(QotMarket.US))
"""Where there are options."""

_CODE = re.compile("([A-Z]+)([0-9]{6})([CP])([1-9][0-9]*)")
_MARKET_OF_STRIKES = timedelta(days=15)  # after so many days, strikes follow the underlying's price

_INDEX_CONTRACTS = 4000.0
_US_OPTION, _HKEX = 8, 3  # of `Qot_Common.ExchType`
_STEPS = (0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 50.0, 100.0, 200.0, 500.0, 1000.0)


def is_option_code(key: Key) -> bool:
    """Whether a code has the form of an option's."""
    return key.market in MARKETS and _CODE.fullmatch(key.code) is not None


class _Classes(NamedTuple):
    """The options of a market by their underlying, and by the begin of their codes."""

    by_owner: dict[Key, OptionClass]
    by_root: dict[str, OptionClass]


class Options:
    """The options of all underlyings.

    Args:
        owners: gives the securities of a market among which the underlyings are.
        today: tells the day.
        level: the price of an underlying about a day.
    """

    def __init__(
        self,
        owners: Callable[[int], Iterable[Instrument]],
        today: Callable[[], date],
        level: Callable[[Instrument, date], float],
    ) -> None:
        self._owners = owners
        self._classes = lru_cache(maxsize=None)(self._made_classes)
        self._today = today
        self._level = level
        self._expiries = lru_cache(maxsize=1024)(self._made_expiries)
        self._strikes = lru_cache(maxsize=1024)(self._made_strikes)
        self._chain = lru_cache(maxsize=256)(self._made_chain)
        self._option = lru_cache(maxsize=65_536)(self._made_option)

    def _made_classes(self, market: int) -> _Classes:
        found = [found for found in map(class_of, self._owners(market)) if found is not None]
        return _Classes({each.owner.key: each for each in found}, {each.root: each for each in found})

    def _class_of(self, owner: Key) -> OptionClass | None:
        return self._classes(owner.market).by_owner.get(owner) if owner.market in MARKETS else None

    def owners(self, market: int | None = None) -> Sequence[Instrument]:
        """The underlyings, of a market or of all, that have options and are listed today."""
        today = self._today()
        markets = [each for each in MARKETS if market in (None, each)]
        owners = (found.owner for each in markets for found in self._classes(each).by_owner.values())
        return [owner for owner in owners if owner.listed <= today <= (owner.delisted or today)]

    def find(self, key: Key) -> Instrument | None:
        """The option with a key, if it is listed or was."""
        match = _CODE.fullmatch(key.code) if key.market in MARKETS else None
        option_class = self._classes(key.market).by_root.get(match[1]) if match else None
        day = _day(match[2]) if match and option_class else None
        if match is None or option_class is None or day is None:
            return None
        expiry = option_class.expiry_on(day, self._today())
        strike = int(match[4]) / 1000
        if expiry is None or strike not in self._strikes_today(option_class, expiry):
            return None
        return self._option(option_class, expiry, CALL if match[3] == "C" else PUT, strike)

    def expiries(self, owner: Key, day: date) -> Sequence[Expiry]:
        """The expiries of an underlying's options from a day on."""
        option_class = self._class_of(owner)
        return () if option_class is None else self._expiries(option_class, day, self._today())

    def cycle(self, owner: Key, day: date) -> int:
        """The cycle of the options that expire on a day; 0 where none do."""
        option_class = self._class_of(owner)
        expiry = None if option_class is None else option_class.expiry_on(day, self._today())
        return 0 if expiry is None else int(expiry.cycle)

    def chain(self, owner: Key, day: date) -> Sequence[Instrument]:
        """The options that expire on a day, by strike, each call before its put."""
        option_class = self._class_of(owner)
        expiry = None if option_class is None else option_class.expiry_on(day, self._today())
        if option_class is None or expiry is None:
            return ()
        return self._chain(option_class, expiry, self._strikes_today(option_class, expiry))

    def _made_expiries(self, option_class: OptionClass, day: date, today: date) -> tuple[Expiry, ...]:
        return tuple(option_class.expiries(day, today))

    def _made_chain(
        self, option_class: OptionClass, expiry: Expiry, strikes: frozenset[float]
    ) -> tuple[Instrument, ...]:
        return tuple(
            self._option(option_class, expiry, kind, strike) for strike in sorted(strikes) for kind in (CALL, PUT)
        )

    def _strikes_today(self, option_class: OptionClass, expiry: Expiry) -> frozenset[float]:
        periods = (min(self._today(), expiry.day) - expiry.listed) // _MARKET_OF_STRIKES
        return self._strikes(option_class, expiry, periods)

    def _made_strikes(self, option_class: OptionClass, expiry: Expiry, periods: int) -> frozenset[float]:
        """Those around the price on the first day, and around each price since: strikes come, but never go."""
        days = (expiry.listed + period * _MARKET_OF_STRIKES for period in range(periods + 1))
        is_long = (expiry.day - expiry.listed).days > 100
        levels = {self._level(option_class.owner, day) for day in days}
        return frozenset(strike for level in levels for strike in _grid(level, is_long))

    def _made_option(self, option_class: OptionClass, expiry: Expiry, kind: int, strike: float) -> Instrument:
        owner = option_class.owner
        level = self._level(owner, expiry.listed)
        years = max((expiry.day - expiry.listed).days, 1) / 365
        distance = math.log(strike / level) / math.sqrt(max(years, 0.08))
        volatility = round(owner.volatility * _smile(distance, years, owner.kind == Kind.INDEX), 4)
        rate = RATES[owner.currency]
        price = option_greeks(level, strike, years, volatility, rate, is_call=kind == CALL).price
        return _option(option_class, expiry, kind, strike, volatility, price, distance)


def _grid(level: float, is_long: bool) -> Iterable[float]:
    step = next((step for step in _STEPS if step >= level * 0.012), _STEPS[-1])
    lowest, highest = (0.4, 2.0) if is_long else (0.65, 1.45)
    first, last = math.ceil(level * lowest / step), math.floor(level * highest / step)
    return (step * place for place in range(max(first, 1), last + 1))


def _smile(distance: float, years: float, is_index: bool) -> float:
    """The volatility of a strike against that at the money: higher on both sides, and more so below."""
    distance = min(max(distance, -1.5), 1.5)
    slope, bend = (0.28, 0.2) if is_index else (0.12, 0.16)
    return (1.05 - slope * distance + bend * distance * distance) * (1.04 - 0.05 * min(years, 2.0))


def _option(
    option_class: OptionClass,
    expiry: Expiry,
    kind: int,
    strike: float,
    volatility: float,
    price: float,
    distance: float,
) -> Instrument:
    owner = option_class.owner
    letter, word = ("C", "购") if kind == CALL else ("P", "沽")
    root_and_day = f"{option_class.root}{expiry.day:%y%m%d}"
    key = Key(owner.market, f"{root_and_day}{letter}{round(strike * 1000)}")
    return Instrument(
        market=owner.market,
        code=key.code,
        kind=Kind.OPTION,
        id=identity(key),
        name=f"{option_class.root} {expiry.day:%y%m%d} {strike:.2f}{letter}",
        chinese_name=f"{owner.chinese_name} {expiry.day:%y%m%d} {strike:.2f} {word}",
        exchange=_US_OPTION if owner.market == QotMarket.US else _HKEX,
        sessions=option_class.plan,
        currency=owner.currency,
        lot_size=1,
        listed=expiry.listed,
        base_price=max(round(price, 2), 0.01),
        volatility=volatility,
        daily_volume=_daily_volume(option_class, expiry, distance),
        owner=owner.key,
        terms=OptionTerms(
            kind=kind,
            strike=strike,
            expiry=expiry.day,
            multiplier=option_class.multiplier,
            implied_volatility=volatility,
            is_european=owner.kind == Kind.INDEX,
        ),
        delisted=expiry.day,
        tags=frozenset({FINE_TICKS}) if owner.code in DAILY else frozenset(),
    )


def _daily_volume(option_class: OptionClass, expiry: Expiry, distance: float) -> int:
    owner = option_class.owner
    busy = _INDEX_CONTRACTS if owner.kind == Kind.INDEX else owner.daily_volume / option_class.multiplier * 0.02
    lead = (expiry.day - expiry.listed).days
    return max(round(busy * math.exp(-2.5 * distance * distance) / (1 + lead / 90)), 5)


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%y%m%d").date()
    except ValueError:
        return None
