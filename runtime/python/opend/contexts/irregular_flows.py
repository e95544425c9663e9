"""What is irregular about flows, futures and IPOs: periods in requests, texts made of several fields in replies."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from opend.enums import MISSING_TEXT

from .arguments import assign
from .codes import security_code
from .dates import LAST_SECOND, period

DAYS_OF_YEAR = 365
MINUTES_OF_DAY = 24 * 60


def fill_year(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """A span from `start` to `end`: a year where one of them is missing, up to today where both are.

    Raises:
        ConfigError: a date is none.
    """
    ends = (("start", arguments["start"]), ("end", arguments["end"]))
    c2s.beginTime, c2s.endTime = period(*ends, DAYS_OF_YEAR, until=LAST_SECOND)


def fill_capital_flow(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The span of a capital flow; that of the present day needs none.

    Raises:
        ConfigError: a date is none.
    """
    if arguments["period_type"] != "INTRADAY":
        fill_year(c2s, arguments)
        return
    for field, parameter in (("beginTime", "start"), ("endTime", "end")):
        if arguments[parameter]:
            assign(c2s, field, parameter, arguments[parameter])


def code_or_text(value: Any) -> str:
    """The code of a `Qot_Common.Security`; a text as it is."""
    return value if isinstance(value, str) else security_code(value)


def trading_hours(future: Any) -> str:
    """The spans in which a future is traded, such as `(17:15(T-1) - 03:00), (09:15 - 12:00)`."""
    return ", ".join(f"({_opening(each.begin)} - {_clock(abs(each.end))})" for each in future.tradeTime)


def _opening(minutes: float) -> str:
    """A time of day from minutes; less than none is on the day before."""
    return f"{_clock(MINUTES_OF_DAY + minutes)}(T-1)" if minutes < 0 else _clock(minutes)


def _clock(minutes: float) -> str:
    if not math.isfinite(minutes):
        return MISSING_TEXT
    hours, rest = divmod(int(minutes), 60)
    return f"{hours:02}:{rest:02}"


def winning_numbers(ipo: Any) -> str:
    """The numbers drawn in an IPO, one kind a line: its name, a colon, the numbers; "N/A" where there is no draw."""
    if not ipo.HasField("cnExData"):
        return MISSING_TEXT
    return "\n".join(f"{each.winningName}:{each.winningInfo}" for each in ipo.cnExData.winningNumData).rstrip()
