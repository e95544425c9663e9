"""What handlers of quotes share; it stands in `simulator/securities.py`, since research needs it too."""

from __future__ import annotations

from opend.simulator.securities import (
    check_enum,
    check_length,
    check_range,
    day_text,
    exact_time_text,
    find_instrument,
    find_instruments,
    parse_day,
    parse_days,
    parse_time,
    security_fields,
    security_message,
    time_text,
)

__all__ = [
    "check_enum",
    "check_length",
    "check_range",
    "day_text",
    "exact_time_text",
    "find_instrument",
    "find_instruments",
    "parse_day",
    "parse_days",
    "parse_time",
    "security_fields",
    "security_message",
    "time_text",
]
