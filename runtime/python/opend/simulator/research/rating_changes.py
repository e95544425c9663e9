"""The protocol of ratings that just changed, of all stocks of a market."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, security_fields

from .rating_book import BUY, HOLD, Rating, RatingBook
from .selection import asked_count, page
from .subjects import check_market_number

_MARKETS = (QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP)
_PAST = timedelta(days=30)
_USUAL_COUNT, _MOST_COUNT = 10, 200


@dataclass(frozen=True)
class Change:
    """A rating that is higher or lower than the one before, or the first of its house."""

    instrument: Instrument
    rating: Rating
    kind: str


class RatingChanges(Room):
    """Handler of the protocol of changed ratings."""

    def __init__(self, market: Market, book: RatingBook) -> None:
        self._market = market
        self._book = book
        self._recent = lru_cache(maxsize=8)(self._made_recent)

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetRatingChange", self._changes)

    def _changes(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        stocks = self._stocks(c2s)
        kind = (
            c2s.changeType if c2s.HasField("changeType") else number("Qot_GetRatingChange.RatingChangeType", "Upgrade")
        )
        check_enum("changeType", kind, "Qot_GetRatingChange.RatingChangeType")
        rows = [
            change for change in self._recent(stocks, self._market.today(stocks[0])) if _kind_number(change) == kind
        ]
        on_page, following = page(rows, c2s.page, asked_count(c2s, _USUAL_COUNT, _MOST_COUNT))
        items = [self._item(change) for change in on_page]
        return success(call, {"dataList": items, "allCount": len(rows), "nextPage": following})

    def _stocks(self, c2s: Any) -> tuple[Instrument, ...]:
        market = check_market_number(c2s.market, "changes of ratings", _MARKETS)
        return tuple(self._market.universe.all(market, Kind.STOCK))

    def _made_recent(self, stocks: tuple[Instrument, ...], day: date) -> list[Change]:
        """All changes of the last weeks, the newest first."""
        ratings = self._book.recent(stocks, day, day - _PAST)
        found = [Change(stock, rating, kind) for stock, rating in ratings if (kind := _kind(rating)) is not None]
        return sorted(found, key=lambda each: (each.rating.day, each.instrument.id, each.rating.house.id), reverse=True)

    def _item(self, change: Change) -> dict[str, Any]:
        rating, previous = change.rating, change.rating.previous
        both = [rating] if previous is None else [rating, previous]
        targets = [each.target for each in self._book.with_targets(change.instrument, both)]
        fields = {
            "security": security_fields(change.instrument),
            "name": change.instrument.name,
            "rating": _coarse(rating),
            "lastRating": 0 if previous is None else _coarse(previous),
            "targetPrice": targets[0],
            "changeType": _kind_number(change),
            "institutionName": rating.house.name,
            "recommendationDate": day_text(rating.day),
        }
        if previous is not None:
            fields |= {"lastTargetPrice": targets[1], "lastRecommendationDate": day_text(previous.day)}
        return fields


def _kind(rating: Rating) -> str | None:
    if rating.previous is None:
        return "NewRating"
    now, before = _coarse(rating), _coarse(rating.previous)
    if now == before:
        return None
    return "Upgrade" if now > before else "Downgrade"


def _kind_number(change: Change) -> int:
    return number("Qot_GetRatingChange.RatingChangeType", change.kind)


def _coarse(rating: Rating) -> int:
    """`RatingLevel`: sell, hold or buy."""
    name = "Buy" if rating.level >= BUY else "Hold" if rating.level == HOLD else "Sell"
    return number("Qot_GetRatingChange.RatingLevel", name)
