"""Pages whose keys end with "-1", as the protocols of companies have them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from opend.simulator.securities import check_range

from .selection import page

RowT = TypeVar("RowT")

LAST_PAGE = "-1"


def key_page(rows: Sequence[RowT], c2s: Any, usual: int = 20, most: int = 50) -> tuple[list[RowT], str]:
    """The page that a request asks for by `nextKey` and `num`, and the key of the next one, "-1" after the last.

    Args:
        rows: those of all pages.
        c2s: the request.
        usual: rows of a page where the request names no number.
        most: rows of a page that are given at most.

    Raises:
        Refusal: the key is none that a reply has named, or the number is out of range.
    """
    count = int(c2s.num) if c2s.HasField("num") else usual
    check_range("num", count, 1, most)
    on_page, following = page(rows, c2s.nextKey, count)
    return on_page, LAST_PAGE if following is None else following
