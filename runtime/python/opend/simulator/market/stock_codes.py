"""Codes of made-up stocks, in each market's own form. The same for every seed, so that scripts can rely on them."""

from __future__ import annotations

import random
import string
from collections.abc import Collection, Iterable, Sequence
from itertools import product

from . import noise
from .instruments import QotMarket


def stock_codes(market: QotMarket, count: int, taken: Collection[str], names: Sequence[str]) -> list[str]:
    """Codes for so many stocks.

    Args:
        taken: codes that are others' already.
        names: of the companies; American tickers are made from them.
    """
    if market == QotMarket.US:
        return _tickers(names, {*taken, *_FUND_GROUPS[market]})
    draw = noise.generator(0, "codes", market)
    return [code for group, part in _GROUPS[market] for code in _some(draw, group, round(count * part), taken)]


def fund_codes(market: QotMarket, count: int, taken: Collection[str]) -> list[str]:
    """Codes for so many funds; `taken` are others' already."""
    return _some(noise.generator(0, "fund codes", market), _FUND_GROUPS[market], count, taken)


def _some(draw: random.Random, group: Iterable[str], count: int, taken: Collection[str]) -> list[str]:
    return sorted(draw.sample([code for code in group if code not in taken], count))


def _numbers(form: str, *spans: tuple[int, int]) -> list[str]:
    return [form.format(number) for first, last in spans for number in range(first, last)]


def _singapore() -> list[str]:
    return [f"{letter}{number:02}" for letter in string.ascii_uppercase for number in range(100)]


# Where a market's stocks find their codes, and which part of them.
_GROUPS = {
    QotMarket.HK: [
        (_numbers("{:05}", (7, 2800), (3200, 4000), (6000, 7000), (9600, 9800), (9850, 10_000)), 0.875),
        (_numbers("{:05}", (8001, 8700)), 0.125),
    ],
    QotMarket.SH: [
        (_numbers("{}", (600_001, 600_999), (601_001, 601_999), (603_000, 603_999)), 0.8),
        (_numbers("{}", (688_001, 688_900)), 0.2),
    ],
    QotMarket.SZ: [
        (_numbers("{:06}", (3, 999), (2000, 2999)), 0.6),
        (_numbers("{}", (300_001, 300_999)), 0.4),
    ],
    QotMarket.SG: [(_singapore(), 1.0)],
    QotMarket.JP: [(_numbers("{}", (1801, 9999)), 1.0)],
}

_FUND_GROUPS = {
    QotMarket.HK: _numbers("{:05}", (2801, 2850), (3001, 3200), (9801, 9850)),
    QotMarket.US: [f"{first}{second}{third}F" for first, second, third in product("BEGIV", "DGLRTV", "BEHMSTY")],
    QotMarket.SH: _numbers("{}", (510_001, 510_999), (512_001, 512_999), (588_001, 588_400)),
    QotMarket.SZ: _numbers("{}", (159_001, 159_999)),
    QotMarket.SG: [f"{letters}{number}" for letters in ("CF", "G1", "O9", "QS") for number in range(1, 10)],
    QotMarket.JP: _numbers("{}", (1305, 1700)),
}


def _tickers(names: Sequence[str], taken: set[str]) -> list[str]:
    tickers = []
    for name in names:
        ticker = next(ticker for ticker in _ticker_candidates(name) if ticker not in taken)
        taken.add(ticker)
        tickers.append(ticker)
    return tickers


def _ticker_candidates(name: str) -> Iterable[str]:
    """Three or four letters from a name of two words, the most natural first."""
    root, _, kind = name.upper().partition(" ")
    letters = [letter for letter in kind + root if letter.isalpha()]
    consonants = [letter for letter in root if letter not in "AEIOU"]
    yield "".join([root[0], *consonants[-2:]])
    yield root[:3] + kind[0]
    yield root[:2] + kind[:2]
    for middle, last in product(root[1:], letters):
        yield root[0] + middle + last + kind[0]
    for first, second in product(string.ascii_uppercase, repeat=2):
        yield root[:2] + first + second
