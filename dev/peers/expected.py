"""What is known to differ, and why: faults of the official client that ours does not repeat."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase

from .compare import Difference


@dataclass(frozen=True)
class Expected:
    """A difference that is as it should be.

    Attributes:
        what: name of the method or handler class, or a pattern of names.
        where: pattern of the path where they differ.
        official: pattern of what the official side has there, as text.
        reason: why ours is right to differ.
    """

    what: str
    where: str
    official: str
    reason: str


EXPECTED = (
    Expected(
        "BrokerHandlerBase", "returned", "raised TypeError: *", "the official handler raises where OpenD tells an error"
    ),
    Expected(
        "get_future_info", "returned/1/rows/trade_time/*", "*", "the official client wraps trading hours beyond 59"
    ),
    Expected(
        "get_global_state", "returned/1/local_timestamp", "*", "the caller's own clock, where the reply tells no time"
    ),
    Expected(
        "get_rehab", "returned", "error: *division by zero", "the official client fails where a ratio's divisor is 0"
    ),
    Expected(
        "get_rehab", "returned", "error: ert", "the official client fails at a secondary offering: it misnames a field"
    ),
    Expected(
        "get_rehab", "returned", "error: list index out of range", "the official client fails at a date that is empty"
    ),
    Expected(
        "get_stock_quote",
        "returned",
        "error: list index out of range",
        "the official client fails at an update time without a time of day",
    ),
    Expected(
        "StockQuoteHandlerBase",
        "returned",
        "raised IndexError: list index out of range",
        "the official handler raises at an update time without a time of day",
    ),
    Expected("request_trading_days", "returned/1", "*", "the official client drops a day whose date is empty"),
)


def reason_for(what: str, difference: Difference) -> str | None:
    """Why a difference is expected; None where it is not."""
    for expected in EXPECTED:
        if (
            fnmatchcase(what, expected.what)
            and fnmatchcase(difference.where, expected.where)
            and fnmatchcase(str(difference.official), expected.official)
        ):
            return expected.reason
    return None
