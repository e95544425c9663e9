"""Markets at a glance: their plates with what rises and falls in them, and how many stocks changed by how much."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from statistics import fmean
from typing import Any, NamedTuple

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key, Plate, QotMarket
from opend.simulator.market.records import Quote
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, security_fields
from opend.simulator.shares import Share, Survey

from .columns import Columns
from .heat import average_heat
from .selection import asked_count, page
from .session_ranks import MARKETS
from .subjects import check_market_number

_MAP = "Qot_GetHeatMapData"
_KIND = "Qot_Common.PlateSetType"
_KINDS_OF_PLATES = {"Industry": "Industry", "Concept": "Concept", "Theme": "Other"}
_USUAL_PLATES, _MOST_PLATES = 30, 200

_DISTRIBUTION = "Qot_GetRiseFallDistribution.DistributionType"
_BORDERS = (0, 1, 3, 5, 7, 9)
_MAINLAND = (QotMarket.SH, QotMarket.SZ)
_LIMIT, _WIDE_LIMIT = 10.0, 20.0  # percent that prices may change a day in the mainland
_WIDE_LIMIT_CODES = ("688", "300", "301")
_ROUNDING = 0.06


class PlateStanding:
    """A plate with the stocks in it, as they stand now.

    Attributes:
        instrument: the plate as a security, which has a price.
    """

    def __init__(self, seed: int, plate: Plate, instrument: Instrument, quote: Quote, members: Sequence[Share]) -> None:
        self._seed = seed
        self.plate = plate
        self.instrument = instrument
        self.quote = quote
        self.members = members

    @property
    def change_rate(self) -> float:
        """Of its price since the last close, in percent."""
        return self.quote.change_rate

    @property
    def market_value(self) -> float:
        """Of its stocks."""
        return sum(share.market_cap for share in self.members)

    @property
    def turnover(self) -> float:
        """Money traded of its stocks."""
        return sum(share.quote.turnover for share in self.members)

    @property
    def volume(self) -> int:
        """Shares traded of its stocks."""
        return sum(share.quote.volume for share in self.members)

    @cached_property
    def hot(self) -> float:
        """How much people talk about its stocks."""
        return sum(average_heat(self._seed, share) for share in self.members)

    @property
    def average_pe(self) -> float | None:
        """The mean of price to earnings, of companies that earn something."""
        ratios = [share.pe_ttm for share in self.members if share.pe_ttm and share.pe_ttm > 0]
        return fmean(ratios) if ratios else None

    @property
    def leader(self) -> Share | None:
        """The stock that rises most."""
        return max(self.members, key=lambda share: (share.change_rate, share.instrument.code), default=None)

    def count(self, sign: int) -> int:
        """How many stocks rose (1), fell (-1) or did neither (0)."""
        return sum((share.change_rate > 0) - (share.change_rate < 0) == sign for share in self.members)


_COLUMNS = Columns(
    {
        "ChangeRate": attrgetter("change_rate"),
        "MarketVal": attrgetter("market_value"),
        "Turnover": attrgetter("turnover"),
        "Hot": attrgetter("hot"),
    },
    f"{_MAP}.SortField",
    f"{_MAP}.SortField",
    "sortField",
)


class Bucket(NamedTuple):
    """A range of changes, in percent; one of its ends counts to it, as `_bucket_of` says."""

    kind: str
    left: int
    right: int


class HeatMap(Room):
    """Handlers of overviews of markets.

    Args:
        survey: knows the shares of all markets.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._market = survey.market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register(_MAP, self._heat_map)
        responder.register("Qot_GetRiseFallDistribution", self._distribution)

    # --- plates

    def _heat_map(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "heat map", MARKETS)
        enum = f"{_MAP}.HeatMapPlateType"
        chosen = check_enum("plateType", c2s.plateType, enum, allow_zero=True)
        kind = next(kind for name, kind in _KINDS_OF_PLATES.items() if number(enum, name) == chosen)
        plates = self._market.universe.plates(market, number(_KIND, kind))
        rows = _COLUMNS.sort(self._standing(plates), c2s.sortField, "ChangeRate", descending=not c2s.ascend)
        shown, following = page(rows, c2s.page, asked_count(c2s, _USUAL_PLATES, _MOST_PLATES))
        items = [_plate_fields(row) for row in shown]
        return success(call, {"plateDataList": items, "allCount": len(rows), "nextPage": following})

    def _standing(self, plates: Sequence[Plate]) -> list[PlateStanding]:
        instruments = [self._market.universe.find(*plate.key) for plate in plates]
        known = [(plate, each) for plate, each in zip(plates, instruments, strict=True) if each is not None]
        quotes = self._market.quotes([instrument for _, instrument in known])
        shares, seed = self._shares_by_key({plate.market for plate in plates}), self._market.seed
        return [
            PlateStanding(seed, plate, instrument, quote, [shares[key] for key in plate.members if key in shares])
            for (plate, instrument), quote in zip(known, quotes, strict=True)
        ]

    def _shares_by_key(self, markets: Iterable[int]) -> dict[Key, Share]:
        homes = {home for market in markets for home in (_MAINLAND if market in _MAINLAND else (market,))}
        return {share.instrument.key: share for home in sorted(homes) for share in self._survey.shares(home)}

    # --- changes

    def _distribution(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        if c2s.HasField("security"):
            plate = self._market.universe.plate(c2s.security.market, c2s.security.code)
            if plate is None:
                code = text_of(Key(c2s.security.market, c2s.security.code))
                raise Refusal(f"security {code} is no plate: GetPlateSet names those there are")
            by_key = self._shares_by_key([plate.market])
            shares = [by_key[key] for key in plate.members if key in by_key]
            return success(call, {"plate": security_fields(plate.key), "rangeList": _ranges(shares)})
        if not c2s.HasField("market"):
            raise Refusal("security and market are missing: one of them is needed")
        market = check_market_number(c2s.market, "distribution of changes", MARKETS)
        return success(call, {"rangeList": _ranges(self._survey.shares(market))})


def _plate_fields(row: PlateStanding) -> dict[str, Any]:
    leader = row.leader
    return {
        "plate": security_fields(row.plate.key),
        "plateName": row.plate.name,
        "curPrice": row.quote.last,
        "changeRate": row.change_rate,
        "turnover": row.turnover,
        "volume": row.volume,
        "marketVal": row.market_value,
        "peAvg": row.average_pe,
        "riseCount": row.count(1),
        "fallCount": row.count(-1),
        "equalCount": row.count(0),
        "leaderStock": None if leader is None else security_fields(leader.instrument),
        "description": f"{len(row.members)} companies that belong to {row.plate.name}.",
    }


def _ranges(shares: Sequence[Share]) -> list[dict[str, Any]]:
    """How many shares changed by how much: every share is counted in one of the ranges."""
    has_limits = any(share.instrument.market in _MAINLAND for share in shares)
    counts = Counter(map(_bucket_of, shares))
    return [
        {
            "type": number(_DISTRIBUTION, bucket.kind),
            "leftBorder": bucket.left,
            "rightBorder": bucket.right,
            "stockCount": counts[bucket],
        }
        for bucket in _buckets(has_limits=has_limits)
    ]


def _buckets(*, has_limits: bool) -> Iterator[Bucket]:
    """All ranges, from the greatest rise to the greatest fall."""
    last = _BORDERS[-1]
    if has_limits:
        yield _RISE_LIMIT
    yield Bucket("PositiveInfinity", last, last)
    for low, high in reversed(list(pairwise(_BORDERS))):
        yield Bucket("NormalRange", low, high)
    yield _UNCHANGED
    for low, high in pairwise(_BORDERS):
        yield Bucket("NormalRange", -high, -low)
    yield Bucket("NegativeInfinity", -last, -last)
    if has_limits:
        yield _FALL_LIMIT


_RISE_LIMIT, _FALL_LIMIT = Bucket("RiseLimit", 0, 0), Bucket("FallLimit", 0, 0)
_UNCHANGED = Bucket("NormalRange", 0, 0)


def _bucket_of(share: Share) -> Bucket:
    """The range that a change is in; a border belongs to the range nearer to zero."""
    change = share.change_rate
    if change == 0:
        return _UNCHANGED
    if abs(change) >= _limit(share.instrument) - _ROUNDING:
        return _RISE_LIMIT if change > 0 else _FALL_LIMIT
    size, last = abs(change), _BORDERS[-1]
    if size > last:
        return Bucket("PositiveInfinity", last, last) if change > 0 else Bucket("NegativeInfinity", -last, -last)
    place = next(place for place, border in enumerate(_BORDERS) if size <= border)
    low, high = _BORDERS[place - 1], _BORDERS[place]
    return Bucket("NormalRange", low, high) if change > 0 else Bucket("NormalRange", -high, -low)


def _limit(instrument: Instrument) -> float:
    if instrument.market not in _MAINLAND:
        return math.inf
    return _WIDE_LIMIT if instrument.code.startswith(_WIDE_LIMIT_CODES) else _LIMIT
