"""The protocol of a search for news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, time_text

from .headlines import Headline, Newsroom

_USUAL_COUNT, _MOST_COUNT = 10, 100
_MOST_SECURITIES = 10
_READ_MARKETS = (QotMarket.HK, QotMarket.US)
_WELL_READ = 15  # largest companies of a market, whose headlines are searched for other words


class News(Room):
    """Handler of the search for news."""

    def __init__(self, market: Market, newsroom: Newsroom) -> None:
        self._market = market
        self._newsroom = newsroom

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetSearchNews", self._search)

    def _search(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        if not c2s.keyword.strip():
            raise Refusal("keyword is empty: name a security or a word of a headline")
        count = c2s.max_count if c2s.HasField("max_count") else _USUAL_COUNT
        check_range("max_count", count, 1, _MOST_COUNT)
        kind = check_enum("news_sub_type", c2s.news_sub_type, "Qot_GetSearchNews.NewsSubType", allow_zero=True)
        of_all = number("Qot_GetSearchNews.NewsSubType", "ALL")
        found = [each for each in self._found(c2s.keyword.strip().lower()) if kind in (of_all, each.kind)]
        found.sort(key=lambda each: (each.moment, each.instrument.id), reverse=True)
        return success(call, {"search_news_list": [self._item(each) for each in found[:count]]})

    def _found(self, word: str) -> list[Headline]:
        """The headlines about securities of that name or code; where there are none, those with the word in them."""
        named = self._named(word)
        if named:
            return [headline for instrument in named for headline in self._newsroom.about(instrument)]
        return [
            headline
            for instrument in self._well_read()
            for headline in self._newsroom.about(instrument)
            if word in headline.title.lower()
        ]

    def _named(self, word: str) -> Sequence[Instrument]:
        universe = self._market.universe
        listed = [each for kind in (Kind.STOCK, Kind.TRUST) for each in universe.all(kind=kind)]
        exact = [each for each in listed if word in (each.code.lower(), text_of(each.key).lower())]
        if exact:
            return exact
        named = [each for each in listed if word in each.name.lower() or word in each.chinese_name.lower()]
        return sorted(named, key=_size, reverse=True)[:_MOST_SECURITIES]

    def _well_read(self) -> list[Instrument]:
        return [
            stock
            for market in _READ_MARKETS
            for stock in sorted(self._market.universe.all(market, Kind.STOCK), key=_size, reverse=True)[:_WELL_READ]
        ]

    def _item(self, headline: Headline) -> dict[str, Any]:
        return {
            "title": headline.title,
            "news_sub_type": headline.kind,
            "source": headline.source,
            "publish_time": time_text(self._market.local(headline.instrument, headline.moment)),
            "view_count": headline.views,
            "related_securities": [text_of(headline.instrument.key)],
            "url": headline.url,
        }


def _size(stock: Instrument) -> float:
    return stock.base_price * stock.shares
