"""Indices and exchange-traded funds."""

from __future__ import annotations

from datetime import date

import numpy as np

from . import noise
from .identities import identity
from .instruments import Instrument, Key, Kind, QotMarket
from .names import Name
from .stock_codes import fund_codes
from .stocks import Recipe
from .tick_sizes import FINE_TICKS
from .well_known import KnownFund, KnownIndex, known_funds, known_indices

# Of `Qot_Common.ExchType`.
_INDEX_EXCHANGES = {
    QotMarket.HK: 3,
    QotMarket.US: 13,
    QotMarket.SH: 14,
    QotMarket.SZ: 15,
    QotMarket.SG: 17,
    QotMarket.JP: 22,
}
_FUND_EXCHANGES = _INDEX_EXCHANGES | {QotMarket.HK: 1, QotMarket.US: 7, QotMarket.JP: 21}
_FUND_COUNTS = {
    QotMarket.HK: 40,
    QotMarket.US: 110,
    QotMarket.SH: 60,
    QotMarket.SZ: 50,
    QotMarket.SG: 8,
    QotMarket.JP: 30,
}
_INDEX_VOLUME = 900_000_000
_KNOWN_FUND_VOLATILITY = 0.2
_FUND_PRICES = {
    QotMarket.HK: 12.0,
    QotMarket.US: 44.0,
    QotMarket.SH: 1.2,
    QotMarket.SZ: 1.1,
    QotMarket.SG: 1.6,
    QotMarket.JP: 1900.0,
}
_BRANDS = [
    Name("Harbour", "海港"),
    Name("Summit", "顶峰"),
    Name("Meridian", "子午"),
    Name("Northgate", "北门"),
    Name("Evergreen", "长青"),
    Name("Pinnacle", "尖峰"),
]
# What a fund holds, its volatility, and its price against the market's usual one.
_THEMES = [
    (Name("Dividend", "红利"), 0.15, 1.0),
    (Name("Value", "价值"), 0.17, 1.1),
    (Name("Growth", "成长"), 0.23, 1.6),
    (Name("Low Volatility", "低波"), 0.11, 0.9),
    (Name("Small Cap", "小盘"), 0.24, 0.8),
    (Name("Short Bond", "短期债券"), 0.03, 2.4),
    (Name("Treasury", "国债"), 0.06, 2.6),
    (Name("Gold", "黄金"), 0.17, 1.9),
    (Name("Oil", "原油"), 0.36, 0.5),
    (Name("Semiconductor", "半导体"), 0.35, 1.4),
    (Name("Biotech", "生物科技"), 0.31, 0.7),
    (Name("Clean Energy", "清洁能源"), 0.33, 0.5),
    (Name("Robotics", "机器人"), 0.28, 0.9),
    (Name("Banks", "银行"), 0.2, 1.2),
    (Name("Consumer", "消费"), 0.2, 1.1),
    (Name("Real Estate", "地产"), 0.22, 0.8),
    (Name("Emerging Markets", "新兴市场"), 0.19, 1.0),
    (Name("World", "全球"), 0.16, 2.0),
    (Name("Money Market", "货币"), 0.004, 3.0),
]


def indices_of(recipe: Recipe) -> list[Instrument]:
    """The indices of a market."""
    return [_index(recipe, index) for index in known_indices(recipe.market)]


def funds_of(seed: int, recipe: Recipe) -> list[Instrument]:
    """The well-known and the made-up funds of a market."""
    known = known_funds(recipe.market)
    return [_known_fund(recipe, fund) for fund in known] + _made_up(seed, recipe, {fund.code for fund in known})


def _index(recipe: Recipe, index: KnownIndex) -> Instrument:
    return Instrument(
        market=int(recipe.market),
        code=index.code,
        kind=Kind.INDEX,
        id=identity(Key(int(recipe.market), index.code)),
        name=index.name,
        chinese_name=index.chinese_name,
        exchange=_INDEX_EXCHANGES[recipe.market],
        sessions="US_REGULAR" if recipe.market == QotMarket.US else recipe.sessions,
        currency=recipe.currency,
        lot_size=1,
        listed=index.since,
        base_price=index.level,
        volatility=index.volatility,
        daily_volume=_INDEX_VOLUME,
    )


def _known_fund(recipe: Recipe, fund: KnownFund) -> Instrument:
    return _fund(
        recipe,
        fund.code,
        Name(fund.name, fund.chinese_name),
        fund.lot_size,
        fund.listed,
        fund.price,
        _KNOWN_FUND_VOLATILITY,
        fund.units,
        frozenset({FINE_TICKS, *([f"follows:{fund.follows}"] if fund.follows else [])}),
    )


def _made_up(seed: int, recipe: Recipe, taken: set[str]) -> list[Instrument]:
    count = _FUND_COUNTS[recipe.market]
    stream, rows = noise.stream(seed, "funds", recipe.market), np.arange(count)
    sizes = np.exp(1.3 * noise.normal(stream, 1, index=rows))
    codes = fund_codes(recipe.market, count, taken)
    return [_made_up_fund(seed, recipe, place, code, float(sizes[place])) for place, code in enumerate(codes)]


def _made_up_fund(seed: int, recipe: Recipe, place: int, code: str, size: float) -> Instrument:
    draw = noise.generator(seed, "fund", recipe.market, code)
    brand = _BRANDS[place // len(_THEMES) % len(_BRANDS)]
    theme, volatility, level = _THEMES[place % len(_THEMES)]
    price = round(_FUND_PRICES[recipe.market] * level * draw.uniform(0.7, 1.4), 3)
    return _fund(
        recipe,
        code,
        Name(f"{brand.english} {theme.english} ETF", f"{brand.chinese}{theme.chinese}ETF"),
        recipe.lot_size or 100,
        date(draw.randint(2004, 2023), draw.randint(1, 12), draw.randint(5, 28)),
        price,
        volatility,
        max(round(recipe.value / 8 * size / price / 1e4), 10) * 10_000,
        frozenset(),
    )


def _fund(
    recipe: Recipe,
    code: str,
    name: Name,
    lot_size: int,
    listed: date,
    price: float,
    volatility: float,
    units: int,
    tags: frozenset[str],
) -> Instrument:
    return Instrument(
        market=int(recipe.market),
        code=code,
        kind=Kind.TRUST,
        id=identity(Key(int(recipe.market), code)),
        name=name.english,
        chinese_name=name.chinese,
        exchange=_FUND_EXCHANGES[recipe.market],
        sessions=recipe.sessions,
        currency=recipe.currency,
        lot_size=lot_size,
        listed=listed,
        base_price=price,
        volatility=volatility,
        shares=units,
        float_shares=units,
        daily_volume=max(units // 40, 1000),
        tags=tags,
    )
