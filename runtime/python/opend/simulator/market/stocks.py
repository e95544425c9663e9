"""Stocks: those that everybody knows, and made-up ones around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from . import noise
from .identities import identity
from .industries import Industry, industries
from .instruments import Instrument, Key, Kind, QotMarket
from .names import Name, company_names
from .noise import Floats
from .stock_codes import stock_codes
from .tick_sizes import FINE_TICKS
from .well_known import KnownStock, known_codes, known_stocks

# Of `Qot_Common.ExchType`.
_HK_MAIN, _HK_GEM, _US_NYSE, _US_NASDAQ, _CN_SH, _CN_SZ, _CN_STAR, _SGX, _TSE = 1, 2, 4, 5, 14, 15, 16, 17, 21

_NASDAQ_CODES = frozenset(("AMZN", "COST", "PEP", "TSLA", "AMGN", "HON", "PDD", "JD", "LI", "COIN", "NTES"))
_NYSE_CODES = frozenset(("CRM", "ORCL", "IBM", "UBER", "VZ", "TSM", "LLY", "JNJ", "UNH", "MRK", "PFE", "DIS"))
_NASDAQ_SECTORS = ("Technology", "Communications", "Health Care")
_OLD_LISTINGS = (date(1992, 1, 6), date(2024, 12, 20))
_NEW_LISTINGS = (date(2025, 1, 6), date(2031, 12, 19))  # so that there are always some that were just listed or will be
_DELISTINGS = (date(2012, 1, 6), date(2031, 12, 19))
_MIN_PRICE = 0.05
_NEW_PART, _DELISTED_PART = 0.08, 0.03
_SHORTEST_LISTING = timedelta(days=700)
_LOT_VALUE = 5000.0
_HONG_KONG_LOTS = (100, 200, 500, 1000, 2000, 5000, 10_000)
WELL_KNOWN = "well known"
"""The tag of what everybody knows; it is never delisted."""


@dataclass(frozen=True)
class Recipe:
    """How a market's made-up stocks come about.

    Attributes:
        count: how many there are.
        price: their median; `price_spread` is the standard deviation of its logarithm.
        value: median of the market value; `value_spread` as above.
        exchange: most of its stocks are there.
        lot_size: None where it goes by price.
    """

    market: QotMarket
    sessions: str
    currency: str
    exchange: int
    count: int
    price: float
    price_spread: float
    value: float
    value_spread: float
    lot_size: int | None = 100


RECIPES = (
    Recipe(QotMarket.HK, "HK", "HKD", _HK_MAIN, 640, 3.6, 1.4, 4e9, 1.5, None),
    Recipe(QotMarket.US, "US", "USD", _US_NYSE, 1140, 32.0, 1.1, 4e9, 1.5, 1),
    Recipe(QotMarket.SH, "CN", "CNY", _CN_SH, 380, 14.0, 0.8, 1.2e10, 1.0),
    Recipe(QotMarket.SZ, "CN", "CNY", _CN_SZ, 390, 15.0, 0.8, 9e9, 0.9),
    Recipe(QotMarket.SG, "SG", "SGD", _SGX, 90, 0.5, 1.2, 4e8, 1.4),
    Recipe(QotMarket.JP, "JP", "JPY", _TSE, 290, 1600.0, 0.8, 1.2e11, 1.3),
)


@dataclass(frozen=True)
class Stocks:
    """All stocks of a market, listed or not, and the industry of each."""

    instruments: list[Instrument]
    industries: dict[Key, Industry]


def stocks_of(seed: int, recipe: Recipe) -> Stocks:
    """The well-known and the made-up stocks of a market."""
    known = known_stocks(recipe.market)
    names = [stock.industry for stock in known] + _drawn_industries(seed, recipe)
    instruments = _known(seed, recipe, known) + _made_up(seed, recipe, names[len(known) :])
    table = industries()
    kinds = {instrument.key: table[name] for instrument, name in zip(instruments, names, strict=True)}
    return Stocks(instruments, kinds)


def _drawn_industries(seed: int, recipe: Recipe) -> list[str]:
    table = industries()
    shares = np.cumsum([industry.weight for industry in table.values()])
    draws = noise.uniform(noise.stream(seed, "industry", recipe.market), index=np.arange(recipe.count))
    places = np.searchsorted(shares, draws * shares[-1], side="right")
    names = list(table)
    return [names[place] for place in places]


def _known(seed: int, recipe: Recipe, stocks: list[KnownStock]) -> list[Instrument]:
    draws = _Draws(seed, recipe, "known", len(stocks))
    table = industries()
    return [
        Instrument(
            market=int(recipe.market),
            code=stock.code,
            kind=Kind.STOCK,
            id=identity(Key(int(recipe.market), stock.code)),
            name=stock.name,
            chinese_name=stock.chinese_name,
            exchange=_exchange(recipe, stock.code, table[stock.industry]),
            sessions=recipe.sessions,
            currency=recipe.currency,
            lot_size=stock.lot_size,
            listed=stock.listed,
            base_price=stock.price,
            volatility=table[stock.industry].volatility,
            shares=stock.shares,
            float_shares=round(stock.shares * draws.float_parts[place]),
            daily_volume=round(stock.shares * draws.turnover[place]),
            tags=frozenset({FINE_TICKS, WELL_KNOWN}),
        )
        for place, stock in enumerate(stocks)
    ]


def _made_up(seed: int, recipe: Recipe, kinds: list[str]) -> list[Instrument]:
    draws = _Draws(seed, recipe, "made up", recipe.count)
    names = company_names(seed, recipe.market, kinds)
    codes = stock_codes(recipe.market, recipe.count, known_codes(recipe.market), [name.english for name in names])
    return [
        _made_up_stock(recipe, draws, place, code, name, industries()[kind])
        for place, (code, name, kind) in enumerate(zip(codes, names, kinds, strict=True))
    ]


def _made_up_stock(recipe: Recipe, draws: _Draws, place: int, code: str, name: Name, industry: Industry) -> Instrument:
    price = max(float(draws.prices[place]), _MIN_PRICE)
    shares = max(round(float(draws.values[place]) / price / 1e5), 100) * 100_000
    return Instrument(
        market=int(recipe.market),
        code=code,
        kind=Kind.STOCK,
        id=identity(Key(int(recipe.market), code)),
        name=name.english,
        chinese_name=name.chinese,
        exchange=_exchange(recipe, code, industry),
        sessions=recipe.sessions,
        currency=recipe.currency,
        lot_size=recipe.lot_size or _hong_kong_lot(price),
        listed=draws.listed[place],
        base_price=price,
        volatility=industry.volatility * float(draws.unrest[place]),
        shares=shares,
        float_shares=round(shares * draws.float_parts[place]),
        daily_volume=max(round(shares * draws.turnover[place]), 1000),
        delisted=draws.delisted[place],
    )


class _Draws:
    """Random columns, a row for each stock of a group."""

    def __init__(self, seed: int, recipe: Recipe, group: str, count: int) -> None:
        self._stream = noise.stream(seed, "stocks", recipe.market, group)
        self._rows = np.arange(count)
        self.prices = np.round(recipe.price * np.exp(recipe.price_spread * self._normal(1)), 3)
        self.values = recipe.value * np.exp(recipe.value_spread * self._normal(2))
        self.float_parts = 0.35 + 0.6 * self._uniform(3)
        self.turnover = 0.003 * np.exp(0.7 * self._normal(4))
        self.unrest = 1.2 * np.exp(0.2 * self._normal(5))
        self.listed = [_listing(*draws) for draws in zip(self._uniform(6), self._uniform(7), strict=True)]
        self.delisted = [
            _delisting(*draws) for draws in zip(self._uniform(8), self._uniform(9), self.listed, strict=True)
        ]

    def _uniform(self, column: int) -> Floats:
        return noise.uniform(self._stream, column, index=self._rows)

    def _normal(self, column: int) -> Floats:
        return noise.normal(self._stream, column, index=self._rows)


def _listing(is_new: float, place: float) -> date:
    return _day_between(*(_NEW_LISTINGS if is_new < _NEW_PART else _OLD_LISTINGS), place)


def _delisting(is_gone: float, place: float, listed: date) -> date | None:
    day = _day_between(*_DELISTINGS, place)
    return day if is_gone < _DELISTED_PART and day - listed > _SHORTEST_LISTING else None


def _day_between(first: date, last: date, place: float) -> date:
    day = first + timedelta(days=int(place * (last - first).days))
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _hong_kong_lot(price: float) -> int:
    return min(_HONG_KONG_LOTS, key=lambda lot: abs(lot * price - _LOT_VALUE))


def _exchange(recipe: Recipe, code: str, industry: Industry) -> int:
    if recipe.market == QotMarket.HK and code.startswith("08"):
        return _HK_GEM
    if recipe.market == QotMarket.SH and code.startswith("688"):
        return _CN_STAR
    if recipe.market == QotMarket.US:
        is_nasdaq = code in _NASDAQ_CODES or (industry.sector in _NASDAQ_SECTORS and code not in _NYSE_CODES)
        return _US_NASDAQ if is_nasdaq else _US_NYSE
    return recipe.exchange
