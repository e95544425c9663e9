"""Warrants, CBBCs and inline warrants of Hong Kong: every quarter issuers bring new ones, and old ones end."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from . import noise
from .black_scholes import option_greeks
from .calendars import sessions
from .identities import identity
from .instruments import Instrument, Key, Kind, QotMarket, WarrantTerms
from .option_classes import HONG_KONG_CLASSES
from .pricing import BEAR, BULL, CALL, INLINE, PUT, RATES

_COHORTS_ALIVE = 7  # the last one of a quarter has ended before as many more have come
_CODE_LENGTH = 5
_EXCHANGE = 1  # of `Qot_Common.ExchType`
_WANTED_PRICE, _INLINE_PRICE = 0.18, 0.6
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_RATIOS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
_LOTS = (1000, 2000, 5000, 10_000)
_LAST_DAYS_BEFORE = {CALL: 4, PUT: 4, INLINE: 4, BULL: 1, BEAR: 1}  # trading days from the last one to maturity

# `Qot_Common.Issuer`, the mark in English names, and in Chinese ones.
_ISSUERS = (
    (1, "SG", "法兴"),
    (2, "BP", "法巴"),
    (5, "EA", "东亚"),
    (6, "GS", "高盛"),
    (7, "HS", "汇丰"),
    (8, "JP", "摩通"),
    (9, "MB", "麦银"),
    (11, "UB", "瑞银"),
    (12, "BI", "中银"),
    (20, "HT", "海通"),
    (23, "MS", "摩利"),
    (24, "GJ", "国君"),
    (28, "CI", "花旗"),
)
_INDEX_NAMES = {"800000": "恒指", "800100": "国指", "800700": "科指"}
_WORDS = {
    CALL: ("@EC", "购"),
    PUT: ("@EP", "沽"),
    BULL: ("#RC", "牛"),
    BEAR: ("#RP", "熊"),
    INLINE: ("@IL", "界内"),
}


@dataclass(frozen=True)
class Family:
    """Kinds of warrants that share a range of codes.

    Attributes:
        first_code: the range begins here; `codes` is how many it has.
        kinds: of `Qot_Common.WarrantType`; the n-th warrant is of kind n modulo their number.
        many, few: how many an underlying gets in a quarter, if it is much traded or not.
    """

    first_code: int
    codes: int
    kinds: tuple[int, ...]
    many: int
    few: int


_FAMILIES = (
    Family(13_000, 17_000, (CALL, PUT, CALL), 15, 5),
    Family(50_000, 20_000, (BULL, BEAR), 14, 4),
    Family(47_000, 2_000, (INLINE,), 1, 0),
)
_STRIDE = 7919  # has no factor in common with any range, so that codes are spread and none comes twice
_MANY_TURNOVER = 4e9


def is_warrant_code(key: Key) -> bool:
    """Whether a code is among those of warrants."""
    if key.market != QotMarket.HK or not key.code.isdecimal() or len(key.code) != _CODE_LENGTH:
        return False
    return any(0 <= int(key.code) - family.first_code < family.codes for family in _FAMILIES)


class Warrants:
    """All warrants.

    Args:
        seed: they follow from it.
        owners: the securities of Hong Kong, among which the underlyings are.
        today: tells the day.
        level: the price of an underlying about a day.
    """

    def __init__(
        self,
        seed: int,
        owners: Iterable[Instrument],
        today: Callable[[], date],
        level: Callable[[Instrument, date], float],
    ) -> None:
        self._seed = seed
        underlyings = (each for each in owners if each.code in HONG_KONG_CLASSES)
        self._owners = {owner.key: owner for owner in underlyings}
        self._today = today
        self._level = level
        self._cohort = lru_cache(maxsize=2 * _COHORTS_ALIVE)(self._made_cohort)
        self._all = lru_cache(maxsize=4)(self._made_all)

    def find(self, key: Key) -> Instrument | None:
        """The warrant with a key, if it is listed or was in the last quarters; codes are used again after that."""
        if not is_warrant_code(key):
            return None
        today = self._today()
        found = (self._cohort(quarter).get(key.code) for quarter in _quarters(today))
        return next((each for each in found if each is not None and each.listed <= today), None)

    def all(self) -> Sequence[Instrument]:
        """Those that are listed today; CBBCs that were called are gone by the next month."""
        return self._all(self._today())

    def of(self, owner: Key) -> Sequence[Instrument]:
        """Those on an underlying that are listed today."""
        return [warrant for warrant in self.all() if warrant.owner == owner]

    def _made_all(self, day: date) -> tuple[Instrument, ...]:
        return tuple(
            warrant
            for quarter in reversed(_quarters(day))
            for warrant in self._cohort(quarter).values()
            if warrant.listed <= day <= (warrant.delisted or day) and not self._is_called(warrant, day)
        )

    def _is_called(self, warrant: Instrument, day: date) -> bool:
        terms = warrant.terms
        if not isinstance(terms, WarrantTerms) or terms.recovery_price is None or warrant.owner is None:
            return False
        owner = self._owners[warrant.owner]
        side = 1.0 if terms.kind == BULL else -1.0
        levels = (self._level(owner, month) for month in _month_starts(warrant.listed, day))
        return any(side * (level - terms.recovery_price) <= 0 for level in levels)

    def _made_cohort(self, quarter: int) -> dict[str, Instrument]:
        return {warrant.code: warrant for family in _FAMILIES for warrant in self._members(family, quarter)}

    def _members(self, family: Family, quarter: int) -> Iterable[Instrument]:
        counts = [family.many if _is_busy(owner) else family.few for owner in self._owners.values()]
        slot = quarter % _COHORTS_ALIVE * sum(counts)
        for owner, count in zip(self._owners.values(), counts, strict=True):
            draws = _draws(self._seed, family, quarter, owner, count)
            for place in range(count):
                code = str(family.first_code + slot * _STRIDE % family.codes)
                warrant = self._warrant(owner, family.kinds[place % len(family.kinds)], quarter, code, draws[place])
                if warrant.listed >= owner.listed:
                    yield warrant
                slot += 1

    def _warrant(self, owner: Instrument, kind: int, quarter: int, code: str, draws: list[float]) -> Instrument:
        hours = sessions(owner.sessions)
        month, day, life, moneyness, width, issuer, size, busyness, unrest = draws
        start = date(quarter // 4, quarter % 4 * 3 + int(month * 3) + 1, 1)
        level = self._level(owner, start)
        listed = hours.next_day(start + timedelta(days=int(day * 26)))
        maturity = hours.next_day(listed + timedelta(days=150 + int(life * 320)))
        volatility = round(owner.volatility * (1.05 + 0.3 * unrest), 4)
        strikes = _strikes(kind, level, moneyness, width)
        worth = _worth(owner, kind, level, strikes["strike"], (maturity - listed).days / 365, volatility)
        ratio = _ratio(worth, kind)
        issue_size = (40 + 10 * int(size * 17)) * 1_000_000
        number, mark, chinese_mark = _ISSUERS[int(issuer * len(_ISSUERS))]
        english_kind, chinese_kind = _WORDS[kind]
        ending = f"{maturity:%y%m}", _LETTERS[int(day * len(_LETTERS))]
        last_day = hours.previous_day(maturity, _LAST_DAYS_BEFORE[kind])
        return Instrument(
            market=owner.market,
            code=code,
            kind=Kind.WARRANT,
            id=identity(Key(owner.market, code), quarter),
            name=f"{mark}-{HONG_KONG_CLASSES[owner.code]}{english_kind}{''.join(ending)}",
            chinese_name=f"{_short_name(owner)}{chinese_mark}{chinese_kind.join(ending)}",
            exchange=_EXCHANGE,
            sessions=owner.sessions,
            currency=owner.currency,
            lot_size=_LOTS[int(size * len(_LOTS))],
            listed=listed,
            base_price=max(round(worth / ratio, 3), 0.01),
            volatility=volatility,
            shares=issue_size,
            float_shares=issue_size,
            daily_volume=round(200 * 150.0**busyness) * 1000,
            owner=owner.key,
            terms=WarrantTerms(
                kind,
                number,
                maturity=maturity,
                last_trading_day=last_day,
                ratio=ratio,
                issue_size=issue_size,
                **strikes,
            ),
            delisted=last_day,
        )


def _draws(seed: int, family: Family, quarter: int, owner: Instrument, count: int) -> list[list[float]]:
    """A row of nine numbers for each warrant."""
    stream = noise.stream(seed, "warrants", family.first_code, owner.code)
    rows: list[list[float]] = noise.uniform(stream, quarter, index=np.arange(count * 9)).reshape(count, 9).tolist()
    return rows


def _strikes(kind: int, level: float, moneyness: float, width: float) -> dict[str, float]:
    """The prices in the terms of a warrant."""

    def at(ratio: float) -> float:
        return round(level * ratio, 0 if level > 1000 else 2)

    if kind == CALL:
        return {"strike": at(0.94 + 0.3 * moneyness)}
    if kind == PUT:
        return {"strike": at(1.06 - 0.3 * moneyness)}
    if kind == INLINE:
        lower, upper = at(0.94 - 0.12 * moneyness), at(1.06 + 0.12 * width)
        return {"strike": lower, "lower_strike": lower, "upper_strike": upper}
    side = -1.0 if kind == BULL else 1.0
    recovery = 1.0 + side * (0.03 + 0.17 * moneyness)
    return {"strike": at(recovery + side * (0.01 + 0.02 * width)), "recovery_price": at(recovery)}


def _worth(owner: Instrument, kind: int, level: float, strike: float, years: float, volatility: float) -> float:
    """What a warrant for one share costs at first."""
    if kind in (CALL, PUT):
        return option_greeks(level, strike, years, volatility, RATES[owner.currency], is_call=kind == CALL).price
    return _INLINE_PRICE if kind == INLINE else abs(level - strike)


def _ratio(worth: float, kind: int) -> float:
    """How many warrants stand for a share, so that one costs about what issuers like."""
    if kind == INLINE:
        return 1.0
    return float(min(_RATIOS, key=lambda ratio: abs(math.log(max(worth, 1e-9) / ratio / _WANTED_PRICE))))


def _short_name(owner: Instrument) -> str:
    return _INDEX_NAMES.get(owner.code) or owner.chinese_name.removeprefix("中国")[:2]


def _is_busy(owner: Instrument) -> bool:
    return owner.kind == Kind.INDEX or owner.daily_volume * owner.base_price > _MANY_TURNOVER


def _month_starts(first: date, last: date) -> list[date]:
    """The first days of all months after `first` and up to `last`."""
    months = range(first.year * 12 + first.month, last.year * 12 + last.month)
    return [date(month // 12, month % 12 + 1, 1) for month in months]


def _quarters(day: date) -> list[int]:
    """The quarters whose warrants may be listed on a day, the newest first."""
    newest = day.year * 4 + (day.month - 1) // 3
    return list(range(newest, newest - _COHORTS_ALIVE, -1))
