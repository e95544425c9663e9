"""Values of quotes that no single field of a reply holds."""

from __future__ import annotations

from functools import cache
from typing import Any

from opend.errors import BodyError

from .codes import security_code, text_enum

SPLIT, JOIN = 1, 2
"""The corporate actions that change the number of shares, as bits of `Rehab.companyActFlag`."""

WARRANT, OPTION = 5, 8
"""The kinds of security that have an underlying, as numbers of `Qot_Common.SecurityType`."""

NaN = float("nan")


def day_of(time: str) -> str:
    """The date of a time such as "2026-08-17 11:03:35"; empty where there is none."""
    return time.split(" ", 1)[0]


def time_of_day(time: str) -> str:
    """The hours, minutes and seconds of a time such as "2026-08-17 11:03:35"; empty where there are none."""
    return time.partition(" ")[2]


@cache
def bar_type(number: int) -> str:
    """The length of bars that all rows have in common.

    Raises:
        BodyError: there is no such length; nobody could tell what the bars are.
    """
    known, text = text_enum("KLType").to_string(number)
    if not known:
        raise BodyError(f"the bars are of an unknown type: {text}")
    return text


def owner_code(snapshot: Any) -> str | float:
    """The code of the security that a warrant or option is on; NaN for any other kind of security."""
    if snapshot.basic.type == WARRANT:
        return security_code(snapshot.warrantExData.owner)
    if snapshot.basic.type == OPTION:
        return security_code(snapshot.optionExData.owner)
    return NaN


def split_ratio(rehab: Any) -> float:
    """The ratio of a split, or else of a join; NaN where there was neither."""
    if rehab.companyActFlag & SPLIT:
        return _ratio(rehab.splitBase, rehab.splitErt)
    if rehab.companyActFlag & JOIN:
        return _ratio(rehab.joinBase, rehab.joinErt)
    return NaN


def _ratio(first: float, second: float) -> float:
    return first / second if second else NaN
