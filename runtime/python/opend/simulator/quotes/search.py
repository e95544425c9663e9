"""Searching for securities by a part of their code or name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.quotes.watchlist import Watchlist
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

_USUAL_COUNT = 10
_NO_MATCH = 9


class Search(Room):
    """The handler of searches.

    Args:
        market: the simulated market.
        watchlist: what the user watches.
    """

    def __init__(self, market: Market, watchlist: Watchlist) -> None:
        self._market = market
        self._watchlist = watchlist

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetSearchQuote", self._search)

    def _search(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        keyword = c2s.keyword.strip().casefold()
        count = c2s.max_count if c2s.HasField("max_count") else _USUAL_COUNT
        if not keyword:
            raise Refusal("keyword is empty")
        if count < 1:
            raise Refusal(f"max_count must be 1 or above, not {count}")
        ranked = sorted(self._matches(keyword), key=lambda match: match[0])
        return success(call, {"search_quote_list": [self._found(each) for _, each in ranked[:count]]})

    def _matches(self, keyword: str) -> Iterator[tuple[int, Instrument]]:
        for entry in _entries(tuple(self._market.universe.all())):
            rank = entry.rank(keyword)
            if rank < _NO_MATCH:
                yield rank, entry.instrument

    def _found(self, each: Instrument) -> dict[str, Any]:
        return {
            "market": each.market,
            "code": each.code,
            "name": each.name,
            "sec_type": each.kind,
            "is_watched": each.key in self._watchlist,
        }


class _Entry(NamedTuple):
    """A security with what it is found by."""

    instrument: Instrument
    code: str
    whole_code: str
    names: tuple[str, str]

    def rank(self, keyword: str) -> int:
        """How well it fits: 0 is best; its whole code or name, the begin of one of them, or somewhere within."""
        code, names = self.code, self.names
        if keyword in (code, self.whole_code):
            return 0
        if keyword in names:
            return 1
        if code.startswith(keyword):
            return 2
        if names[0].startswith(keyword) or names[1].startswith(keyword):
            return 3
        return 4 if keyword in code or keyword in names[0] or keyword in names[1] else _NO_MATCH


@lru_cache(maxsize=2)
def _entries(instruments: tuple[Instrument, ...]) -> list[_Entry]:
    return [
        _Entry(
            each,
            each.code.casefold(),
            text_of(each.key).casefold(),
            (each.name.casefold(), each.chinese_name.casefold()),
        )
        for each in instruments
    ]
