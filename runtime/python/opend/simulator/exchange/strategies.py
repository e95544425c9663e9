"""What a combination of option legs is called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from opend.simulator.market.instruments import Instrument, OptionTerms


class Strategy(IntEnum):
    """`Qot_Common.OptionStrategyType`."""

    SINGLE_OPTION = 1
    COVERED = 2
    SPREAD = 4
    STRADDLE = 6
    STRANGLE = 7
    COLLAR = 8
    BUTTERFLY = 9
    CONDOR = 11
    IRON_BUTTERFLY = 13
    IRON_CONDOR = 14
    CALENDAR_SPREAD = 15
    DIAGONAL_SPREAD = 16
    CUSTOMIZE = 100


class _Option(NamedTuple):
    strike: float
    kind: int
    expiry: date
    ratio: int


def strategy_of(legs: Sequence[tuple[Instrument, int]]) -> Strategy:
    """The name of a combination.

    Args:
        legs: instruments, and how many of each belong to one combination; below 0 where sold.
    """
    options = sorted(
        _Option(terms.strike, terms.kind, terms.expiry, ratio)
        for instrument, ratio in legs
        if isinstance(terms := instrument.terms, OptionTerms)
    )
    if len(options) < len(legs):
        return _with_shares(options) if len(legs) == len(options) + 1 else Strategy.CUSTOMIZE
    named = {1: lambda _: Strategy.SINGLE_OPTION, 2: _of_two, 3: _of_three, 4: _of_four}.get(len(options))
    return Strategy.CUSTOMIZE if named is None else named(options)


def _with_shares(options: Sequence[_Option]) -> Strategy:
    if len(options) == 1:
        return Strategy.COVERED
    is_collar = len(options) == 2 and options[0].kind != options[1].kind and options[0].ratio * options[1].ratio < 0
    return Strategy.COLLAR if is_collar else Strategy.CUSTOMIZE


def _of_two(options: Sequence[_Option]) -> Strategy:
    one, other = options
    if one.kind != other.kind:
        if one.expiry != other.expiry or one.ratio != other.ratio:
            return Strategy.CUSTOMIZE
        return Strategy.STRADDLE if one.strike == other.strike else Strategy.STRANGLE
    if one.ratio != -other.ratio:
        return Strategy.CUSTOMIZE
    if one.expiry == other.expiry:
        return Strategy.SPREAD
    return Strategy.CALENDAR_SPREAD if one.strike == other.strike else Strategy.DIAGONAL_SPREAD


def _of_three(options: Sequence[_Option]) -> Strategy:
    low, middle, high = (option.ratio for option in options)
    is_even = _count_of(options) == (1, 1) and low == high and middle == -2 * low
    return Strategy.BUTTERFLY if is_even else Strategy.CUSTOMIZE


def _of_four(options: Sequence[_Option]) -> Strategy:
    kinds, expiries = _count_of(options)
    ratios = [option.ratio for option in options]
    is_even = expiries == 1 and sum(ratios) == 0 and len({abs(ratio) for ratio in ratios}) == 1
    if not is_even or ratios[0] != ratios[3]:
        return Strategy.CUSTOMIZE
    if kinds == 1:
        return Strategy.CONDOR
    return Strategy.IRON_BUTTERFLY if options[1].strike == options[2].strike else Strategy.IRON_CONDOR


def _count_of(options: Sequence[_Option]) -> tuple[int, int]:
    return len({option.kind for option in options}), len({option.expiry for option in options})
