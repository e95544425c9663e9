"""Plates: groups of securities by industry, concept and region, and those that everybody's scripts name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from . import noise
from .concepts import concepts
from .identities import identity
from .industries import Industry, industries
from .instruments import Instrument, Key, Kind, Plate, QotMarket
from .regions import region_of, regions

INDUSTRY, REGION, CONCEPT, OTHER = 1, 2, 3, 4
"""`Qot_Common.PlateSetType`."""

_RELATED, _KNOWN_RELATED, _UNRELATED = 0.3, 0.65, 0.01  # how likely a company is seen under a concept
_NEW_LISTING = timedelta(days=365)
_CODE = re.compile("BK[0-9]{4}")
_GEM, _STAR = 2, 16  # of `Qot_Common.ExchType`


@dataclass(frozen=True)
class Group:
    """Markets that have their plates in common; numbers of codes begin at `first`."""

    market: QotMarket
    members: tuple[QotMarket, ...]
    first: int


GROUPS = (
    Group(QotMarket.HK, (QotMarket.HK,), 1000),
    Group(QotMarket.US, (QotMarket.US,), 2000),
    Group(QotMarket.SH, (QotMarket.SH, QotMarket.SZ), 0),
    Group(QotMarket.SG, (QotMarket.SG,), 6000),
    Group(QotMarket.JP, (QotMarket.JP,), 7000),
)


@dataclass(frozen=True)
class Special:
    """A plate with a name of its own; `belongs` tells its members among all that is listed."""

    market: QotMarket
    code: str
    name: str
    chinese_name: str
    belongs: Callable[[Instrument, date], bool]


def _stocks(*markets: QotMarket, exchange: int | None = None) -> Callable[[Instrument, date], bool]:
    return lambda each, _: each.kind == Kind.STOCK and each.market in markets and exchange in (None, each.exchange)


def _new(*markets: QotMarket) -> Callable[[Instrument, date], bool]:
    return lambda each, day: each.kind == Kind.STOCK and each.market in markets and each.listed > day - _NEW_LISTING


def _funds(market: QotMarket) -> Callable[[Instrument, date], bool]:
    return lambda each, _: each.kind == Kind.TRUST and each.market == market


def _growth_board(each: Instrument, _: date) -> bool:
    return each.kind == Kind.STOCK and each.market == QotMarket.SZ and each.code.startswith("300")


def _shenzhen_main(each: Instrument, day: date) -> bool:
    return each.kind == Kind.STOCK and each.market == QotMarket.SZ and not _growth_board(each, day)


def _mainland_indices(each: Instrument, _: date) -> bool:
    return each.kind == Kind.INDEX and each.market in (QotMarket.SH, QotMarket.SZ)


_HK, _US, _SH, _SZ = QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ
_SPECIALS = (
    Special(_HK, "BK1910", "All Hong Kong Stocks", "全部港股", _stocks(_HK)),
    Special(_HK, "Motherboard", "Main Board", "港股主板", _stocks(_HK, exchange=1)),
    Special(_HK, "GEM", "GEM", "港股创业板", _stocks(_HK, exchange=_GEM)),
    Special(_HK, "Fund", "ETF", "ETF(港股基金)", _funds(_HK)),
    Special(_HK, "BK1921", "New Listings", "已上市新股-港股", _new(_HK)),
    Special(_US, "USAALL", "All US Stocks", "全部美股", _stocks(_US)),
    Special(_US, "BK2991", "NYSE", "纽交所", _stocks(_US, exchange=4)),
    Special(_US, "BK2992", "NASDAQ", "纳斯达克", _stocks(_US, exchange=5)),
    Special(_US, "BK2993", "US ETF", "美股ETF", _funds(_US)),
    Special(_SH, "3000000", "Shanghai Main Board", "上海主板", _stocks(_SH, exchange=14)),
    Special(_SH, "3000002", "Mainland Indices", "沪深指数", _mainland_indices),
    Special(_SH, "3000005", "All A Shares", "全部A股(沪深)", _stocks(_SH, _SZ)),
    Special(_SH, "BK0992", "STAR Market", "科创板", _stocks(_SH, exchange=_STAR)),
    Special(_SH, "BK0921", "New A Shares", "已上市新股-A股", _new(_SH, _SZ)),
    Special(_SZ, "3000001", "Shenzhen Main Board", "深证主板", _shenzhen_main),
    Special(_SZ, "3000004", "ChiNext", "深证创业板", _growth_board),
)


def is_plate_code(key: Key) -> bool:
    """Whether a code has the form of a plate's."""
    return _CODE.fullmatch(key.code) is not None or any(key == (each.market, each.code) for each in _SPECIALS)


def plates_on(
    group: Group, day: date, seed: int, listed: Sequence[Instrument], industry_of: Callable[[Key], Industry | None]
) -> list[Plate]:
    """The plates of a group of markets; those that everybody's scripts name are the last ones.

    Args:
        day: those with a name go by it.
        listed: the securities of these markets that are listed then.
        industry_of: gives the industry of a stock.
    """
    plates = list(_plates_of(group, seed, listed, industry_of))
    specials = [special for special in _SPECIALS if special.market in group.members]
    return plates + [_special(special, listed, day) for special in specials]


@dataclass(frozen=True)
class _Stocks:
    """The stocks of a group in columns; `industries` are places in the table of industries, -1 where unknown."""

    instruments: list[Instrument]
    keys: list[Key]
    ids: NDArray[np.int64]
    industries: NDArray[np.int64]
    are_known: NDArray[np.bool_]

    def at(self, mask: NDArray[np.bool_]) -> list[Key]:
        """The keys of those that a mask chooses."""
        return [self.keys[place] for place in np.flatnonzero(mask).tolist()]


def _plates_of(
    group: Group, seed: int, listed: Iterable[Instrument], industry_of: Callable[[Key], Industry | None]
) -> Iterator[Plate]:
    stocks = _stocks_of(listed, industry_of)
    yield from _industry_plates(group, stocks)
    yield from _concept_plates(group, seed, stocks)
    yield from _region_plates(group, seed, stocks)


def _stocks_of(listed: Iterable[Instrument], industry_of: Callable[[Key], Industry | None]) -> _Stocks:
    instruments = [each for each in listed if each.kind == Kind.STOCK]
    keys = [each.key for each in instruments]
    places = {name: place for place, name in enumerate(industries())}
    found = [industry_of(key) for key in keys]
    return _Stocks(
        instruments,
        keys,
        np.array([each.id for each in instruments], dtype=np.int64),
        np.array([-1 if each is None else places[each.name] for each in found], dtype=np.int64),
        np.array([bool(each.tags) for each in instruments], dtype=np.bool_),
    )


def _industry_plates(group: Group, stocks: _Stocks) -> Iterator[Plate]:
    for place, industry in enumerate(industries().values()):
        members = stocks.at(stocks.industries == place)
        yield _plate(group, 1 + place, INDUSTRY, industry.name, industry.chinese_name, members)


def _concept_plates(group: Group, seed: int, stocks: _Stocks) -> Iterator[Plate]:
    names = list(industries())
    likely = np.where(stocks.are_known, _KNOWN_RELATED, _RELATED)
    for place, concept in enumerate(concepts()):
        related = np.isin(stocks.industries, [names.index(name) for name in concept.industries])
        draws = noise.uniform(noise.stream(seed, "concept", concept.name), index=stocks.ids)
        members = stocks.at(draws < np.where(related, likely, _UNRELATED))
        yield _plate(group, 101 + place, CONCEPT, concept.name, concept.chinese_name, members)


def _region_plates(group: Group, seed: int, stocks: _Stocks) -> Iterator[Plate]:
    members: dict[str, list[Key]] = {region.name: [] for region in regions(group.market)}
    for stock, key in zip(stocks.instruments, stocks.keys, strict=True):
        members[region_of(seed, stock).name].append(key)
    for place, region in enumerate(regions(group.market)):
        yield _plate(group, 201 + place, REGION, region.name, region.chinese_name, members[region.name])


def _plate(group: Group, number: int, kind: int, name: str, chinese_name: str, members: Iterable[Key]) -> Plate:
    key = Key(int(group.market), f"BK{group.first + number:04}")
    return Plate(key.market, key.code, identity(key), name, chinese_name, kind, tuple(members))


def _special(special: Special, listed: Iterable[Instrument], day: date) -> Plate:
    key = Key(int(special.market), special.code)
    members = tuple(each.key for each in listed if special.belongs(each, day))
    return Plate(key.market, key.code, identity(key), special.name, special.chinese_name, OTHER, members)
