"""What tests of screens and ranks need besides: intervals, pages, columns of rows, and quotes to compare with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tests.simulator.research.company_kit import Opend, opend

US_MORNING = "2025-06-18 10:30:00-04:00"
"""An hour into the session of New York."""


def us_opend(seed: int = 7) -> Opend:
    return opend(seed, US_MORNING)


def between(low: float | None = None, high: float | None = None) -> dict[str, Any]:
    """The boundaries of an interval, both inclusive."""
    bounds = {"filterMin": low, "filterMax": high}
    return {name: {"value": value, "includes": True} for name, value in bounds.items() if value is not None}


def indicator(kind: int, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    """A filter of a rank, whose values are intervals."""
    return {"indicatorType": kind, "indicatorValue": between(low, high)}


def choice(kind: int, *values: int) -> dict[str, Any]:
    """A filter of a screen by whole numbers."""
    return {"indicatorType": kind, "indicatorValue": {"valueList": values}}


def interval(kind: int, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    """A filter of a screen by an interval."""
    return {"indicatorType": kind, "indicatorValue": {"valueInterval": between(low, high)}}


def falls(values: Iterable[float]) -> bool:
    """Whether values stand in descending order."""
    known = list(values)
    return known == sorted(known, reverse=True)


def rises(values: Iterable[float]) -> bool:
    """Whether values stand in ascending order."""
    known = list(values)
    return known == sorted(known)


def codes(rows: Iterable[Any]) -> list[str]:
    return [row.security.code for row in rows]


def by_offset(asked: Opend, name: str, count: int, **fields: Any) -> Iterator[Any]:
    """The rows of a rank, `count` at a time."""
    offset, total = 0, 1
    while offset < total:
        s2c = asked.ask(name, offset=offset, count=count, **fields)
        total = s2c.allCount
        assert len(s2c.dataList) == min(count, total - offset)
        yield from s2c.dataList
        offset += count


def by_page(asked: Opend, name: str, rows: str, page_field: str = "page", **fields: Any) -> Iterator[Any]:
    """The rows of a list whose pages have texts for names; `page_field` of a request names the one that is wanted."""
    page = ""
    while True:
        s2c = asked.ask(name, **{page_field: page}, **fields)
        yield from getattr(s2c, rows)
        page = s2c.nextPage
        if not page or page == "-1":
            return


def snapshots(asked: Opend, securities: Sequence[Any]) -> list[Any]:
    wanted = [{"market": each.market, "code": each.code} for each in securities]
    return list(asked.ask("Qot_GetSecuritySnapshot", securityList=wanted).snapshotList)
