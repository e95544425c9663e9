"""What handlers of quotes and research share: they read securities, times and lists of requests, and write times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.responder import Refusal

if TYPE_CHECKING:
    from opend.simulator.market.market import Market


# --- securities


def find_instrument(market: Market, security: Any) -> Instrument:
    """The instrument that a `Qot_Common.Security` names.

    Raises:
        Refusal: there is no such security.
    """
    instrument = market.universe.find(security.market, security.code)
    if instrument is None:
        raise Refusal(f"unknown security {text_of(Key(security.market, security.code))}")
    return instrument


def find_instruments(
    market: Market, securities: Sequence[Any], *, field: str = "securityList", most: int | None = None
) -> list[Instrument]:
    """The instruments that a list of `Qot_Common.Security` names, each once, in the order of the list.

    Args:
        market: the simulated market.
        securities: what the request names.
        field: the name of the list, for the refusal.
        most: securities that are taken at most; None is any number.

    Raises:
        Refusal: the list is empty or too long, or a security is unknown.
    """
    check_length(field, securities, most=most)
    found = (find_instrument(market, security) for security in securities)
    return list({instrument.key: instrument for instrument in found}.values())


def security_fields(key: Key | Instrument) -> dict[str, Any]:
    """The fields of a `Qot_Common.Security`, for messages that are put together."""
    return {"market": key.market, "code": key.code}


def security_message(key: Key | Instrument) -> Message:
    """A `Qot_Common.Security`."""
    return schema.message_class("Qot_Common.Security")(market=key.market, code=key.code)


# --- lists and numbers


def check_length(field: str, items: Sequence[Any], *, least: int = 1, most: int | None = None) -> None:
    """Refuse a list that is too short or too long."""
    if len(items) < least:
        raise Refusal(f"{field} is empty" if least == 1 else f"{field} needs at least {least} items")
    if most is not None and len(items) > most:
        raise Refusal(f"{field} has {len(items)} items; at most {most} are taken")


def check_range(field: str, value: float, least: float, most: float) -> None:
    """Refuse a number that is out of bounds, which are both allowed."""
    if not least <= value <= most:
        raise Refusal(f"{field} must be from {least} to {most}, not {value}")


def check_enum(field: str, value: int, enum: str, *, allow_zero: bool = False) -> int:
    """A number that must be one of an enum's values; the result is the number.

    Args:
        field: name of the field, for the refusal.
        value: the number in the request.
        enum: full name of the enum, such as `"Qot_Common.KLType"`.
        allow_zero: whether 0 will do, which most enums call unknown.

    Raises:
        Refusal: the enum has no such value.
    """
    if value not in _numbers(enum) or (value == 0 and not allow_zero):
        raise Refusal(f"{field} {value} is no {enum.rpartition('.')[2]}")
    return value


# --- times


def parse_time(field: str, text: str) -> datetime:
    """A time of a request, without a time zone: `2025-06-18`, or `2025-06-18 10:00:00` and digits below the second.

    Raises:
        Refusal: the text is no such time.
    """
    for form in ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f"):
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    raise Refusal(f"{field} must be such as 2025-06-18 or 2025-06-18 10:00:00, not {text!r}")


def parse_day(field: str, text: str) -> date:
    """The day of a time of a request; see `parse_time`."""
    return parse_time(field, text).date()


def parse_days(begin: str, end: str, *, names: tuple[str, str] = ("beginTime", "endTime")) -> tuple[date, date]:
    """First and last day of a request.

    Raises:
        Refusal: a text is no time, or the end is before the beginning.
    """
    first, last = parse_day(names[0], begin), parse_day(names[1], end)
    if last < first:
        raise Refusal(f"{names[1]} {end} is before {names[0]} {begin}")
    return first, last


def time_text(moment: date) -> str:
    """`2025-06-18 10:00:00`; of a day, its midnight."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def exact_time_text(moment: datetime) -> str:
    """`2025-06-18 10:00:00.250`, as far as milliseconds."""
    return f"{time_text(moment)}.{moment.microsecond // 1000:03d}"


def day_text(day: date) -> str:
    """`2025-06-18`."""
    return f"{day:%Y-%m-%d}"


@cache
def _numbers(enum: str) -> frozenset[int]:
    return frozenset(value.number for value in schema.enum_descriptor(enum).values)
