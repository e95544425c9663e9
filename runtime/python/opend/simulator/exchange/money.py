"""Exact money: amounts are decimals, so that nothing is lost in a sum; and what currencies are worth."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from functools import cache

from opend.simulator.market import currencies

ZERO = Decimal(0)
CENT = Decimal("0.01")
UNIT = Decimal(1)
_FINEST = Decimal("0.00000001")

CURRENCIES = {"HKD": 1, "USD": 2, "CNH": 3, "JPY": 4, "SGD": 5}
"""`Trd_Common.Currency` of the currencies that are simulated."""

STARTING_CASH = {"HKD": 1_000_000.0, "USD": 1_000_000.0, "CNH": 1_000_000.0, "JPY": 100_000_000.0, "SGD": 1_000_000.0}
"""What an account starts with, in each of its currencies."""


def exact(number: float) -> Decimal:
    """A price or rate as people write it: 0.1 is exactly one tenth."""
    return Decimal(repr(round(number, 8)))


def rounded(amount: Decimal, step: Decimal = CENT) -> Decimal:
    """The nearest multiple of a step."""
    return (amount / step).quantize(UNIT, ROUND_HALF_UP) * step


def rounded_up(amount: Decimal, step: Decimal = UNIT) -> Decimal:
    """The next multiple of a step."""
    return (amount / step).quantize(UNIT, ROUND_CEILING) * step


def share(amount: Decimal, part: int, whole: int) -> Decimal:
    """The part of an amount that belongs to `part` of `whole` equal pieces; all of it for all pieces."""
    return amount if part == whole else (amount * part / whole).quantize(_FINEST)


def converted(amount: Decimal, currency: str, into: str) -> Decimal:
    """An amount in another currency, by fixed rates."""
    return amount if currency == into else amount * _rate(currency, into)


@cache
def _rate(currency: str, into: str) -> Decimal:
    return Decimal(repr(currencies.converted(1.0, currency, into)))
