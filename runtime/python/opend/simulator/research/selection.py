"""What all screens and ranks do with their rows: keep what fits, put it in order, cut out a page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeVar

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Key
from opend.simulator.responder import Refusal

RowT = TypeVar("RowT")
Plain = int | float | str | Key
Figure = Callable[[Any], Any]
"""What a row is asked for: a number, a text, a security, a collection of these, or None where there is none."""


def within(interval: Any, value: float | None) -> bool:
    """Whether a value lies between the boundaries of a message that has `filterMin` and `filterMax`.

    A value that is not known lies in no interval, but for one without boundaries.
    """
    lower, upper = interval.HasField("filterMin"), interval.HasField("filterMax")
    if value is None:
        return not (lower or upper)
    return not (lower and _is_below(value, interval.filterMin)) and not (upper and _is_above(value, interval.filterMax))


def _is_below(value: float, bound: Any) -> bool:
    return bool(value < bound.value or (value == bound.value and not bound.includes))


def _is_above(value: float, bound: Any) -> bool:
    return bool(value > bound.value or (value == bound.value and not bound.includes))


def fits(wanted: Any, figure: Any) -> bool:
    """Whether a figure is what an `IndicatorValue` wants: one of its values, or within its interval."""
    choices = {*wanted.valueList, *wanted_texts(wanted), *wanted_securities(wanted)}
    if choices and not choices & set(spellings(figure)):
        return False
    if not wanted.HasField("valueInterval"):
        return True
    number = figure if isinstance(figure, int | float) else None
    return within(wanted.valueInterval, number)


def wanted_texts(wanted: Any) -> Iterable[str]:
    """The texts that an `IndicatorValue` lists, whichever of the two forms of that message it is."""
    texts: Iterable[str] = wanted.strValueList if hasattr(wanted, "strValueList") else wanted.stringValueList
    return texts


def wanted_securities(wanted: Any) -> Iterable[Key]:
    """The securities that an `IndicatorValue` lists."""
    return [Key(each.market, each.code) for each in getattr(wanted, "securityList", ())]


def spellings(figure: Any) -> Iterable[Any]:
    """All that a request may call a figure: a security goes by its key, its code, and its code with the market."""
    if isinstance(figure, Key):
        yield from (figure, figure.code, text_of(figure))
    elif isinstance(figure, Collection) and not isinstance(figure, str):
        for each in figure:
            yield from spellings(each)
    elif figure is not None:
        yield figure


def ordered(rows: Iterable[RowT], figure: Figure, descending: bool) -> list[RowT]:
    """The rows in the order of a figure; those without it come last, and equal ones stay as they stand."""
    known: list[RowT] = []
    unknown: list[RowT] = []
    for row in rows:
        (unknown if figure(row) is None else known).append(row)
    return sorted(known, key=figure, reverse=descending) + unknown


def cut(rows: Sequence[RowT], offset: int, count: int) -> list[RowT]:
    """`count` rows from `offset` on.

    Raises:
        Refusal: one of the two is below 0.
    """
    if offset < 0 or count < 0:
        raise Refusal(f"offset and count must be 0 or above, not {offset} and {count}")
    return list(rows[offset : offset + count])


def page(rows: Sequence[RowT], key: str, count: int) -> tuple[list[RowT], str | None]:
    """A page of rows, and the key of the next one; None where it is the last.

    Args:
        rows: those of all pages.
        key: what the reply before named; empty for the first page.
        count: rows on a page.

    Raises:
        Refusal: the key is none that a reply has named, or the count is below 1.
    """
    if count < 1:
        raise Refusal(f"count must be 1 or above, not {count}")
    if key and not key.isdecimal():
        raise Refusal(f"{key!r} is no page: pass what the reply before named as its next page")
    start = int(key or 0)
    end = start + count
    return list(rows[start:end]), str(end) if end < len(rows) else None


def asked_count(c2s: Any, usual: int, most: int) -> int:
    """`count` of a request, the usual one where it names none.

    Raises:
        Refusal: it is out of range.
    """
    count = int(c2s.count) if c2s.HasField("count") else usual
    if not 1 <= count <= most:
        raise Refusal(f"count must be from 1 to {most}, not {count}")
    return count
