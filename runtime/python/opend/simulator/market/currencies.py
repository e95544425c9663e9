"""What currencies are worth: by rates that never change."""

from __future__ import annotations

_HKD_OF = {"HKD": 1.0, "USD": 7.8, "CNY": 1.09, "CNH": 1.09, "SGD": 6.1, "JPY": 0.053}

CURRENCIES = tuple(_HKD_OF)


def converted(amount: float, currency: str, into: str) -> float:
    """An amount in another currency.

    Raises:
        KeyError: one of them is none of `CURRENCIES`.
    """
    return amount if currency == into else amount * _HKD_OF[currency] / _HKD_OF[into]
