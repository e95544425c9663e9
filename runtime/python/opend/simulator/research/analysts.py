"""Protocols of analysts: what they think of a stock, who says what, and whose opinion just changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from statistics import fmean
from typing import Any

from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum

from .days import day_fields, midnight
from .houses import HOUSES, Analyst, House, analyst_for
from .key_pages import key_page
from .rating_book import BUY, HOLD, SELL, STRONG_BUY, UNDERPERFORM, Rating, RatingBook
from .subjects import find_stock

_TOPIC = "ratings of analysts"
_MOST_ON_PAGE = 20
_LEVELS = {"sell": SELL, "underperform": UNDERPERFORM, "hold": HOLD, "buy": BUY, "strongBuy": STRONG_BUY}


class Analysts(Room):
    """Handlers of the protocols of ratings of one stock."""

    def __init__(self, market: Market, book: RatingBook) -> None:
        self._seed = market.seed
        self._market = market
        self._book = book

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetResearchAnalystConsensus", self._consensus)
        responder.register("Qot_GetResearchRatingSummary", self._summary)

    def _current(self, instrument: Instrument) -> list[Rating]:
        return self._book.current(instrument, self._market.today(instrument))

    # --- on the whole

    def _consensus(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        ratings = self._current(instrument)
        if not ratings:
            return success(call, {"total": 0})
        targets = [rating.target for rating in ratings]
        return success(
            call,
            _parts(ratings)
            | day_fields(self._market, instrument, updateTime=max(rating.day for rating in ratings))
            | {
                "highest": max(targets),
                "average": round(fmean(targets), 4),
                "lowest": min(targets),
                "rating": round(fmean(rating.level for rating in ratings)),
                "total": len(ratings),
            },
        )

    # --- one by one

    def _summary(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, _TOPIC)
        dimension = check_enum(
            "ratingDimensionType", c2s.ratingDimensionType, "Qot_Common.ResearchRatingDimensionType", allow_zero=True
        )
        is_by_analyst = dimension == number("Qot_Common.ResearchRatingDimensionType", "Analyst")
        if c2s.uid:
            detail = self._analyst_detail if is_by_analyst else self._house_detail
            return success(call, detail(instrument, c2s))
        page, next_key = key_page(self._current(instrument), c2s, most=_MOST_ON_PAGE)
        items = [self._summary_item(instrument, rating, is_by_analyst=is_by_analyst) for rating in page]
        field = "analystRatingSummaryList" if is_by_analyst else "instRatingSummaryList"
        return success(call, {field: items, "nextKey": next_key})

    def _summary_item(self, instrument: Instrument, rating: Rating, *, is_by_analyst: bool) -> dict[str, Any]:
        analyst = analyst_for(self._seed, rating.house, instrument)
        ratings = {"ratingItemList": [self._rating_item(instrument, rating)]}
        if is_by_analyst:
            return {"analystInfo": self._analyst(instrument, analyst, rating.day)} | ratings
        return {"institutionInfo": self._house(instrument, rating.house, rating.day)} | ratings

    def _house_detail(self, instrument: Instrument, c2s: Any) -> dict[str, Any]:
        house = next((house for house in HOUSES if house.uid == c2s.uid), None)
        if house is None:
            raise Refusal(f"uid {c2s.uid!r} is no institution that rates stocks: take one that the list names")
        ratings, next_key = self._history(instrument, house, c2s)
        day = self._latest(instrument, ratings)
        detail = {
            "institutionInfo": self._house(instrument, house, day),
            "analystInfoList": [self._analyst(instrument, analyst_for(self._seed, house, instrument), day)],
            "ratingItemList": [self._rating_item(instrument, rating) for rating in ratings],
        }
        return {"instRatingDetail": detail, "nextKey": next_key}

    def _analyst_detail(self, instrument: Instrument, c2s: Any) -> dict[str, Any]:
        analysts = (analyst_for(self._seed, house, instrument) for house in HOUSES)
        analyst = next((each for each in analysts if each.uid == c2s.uid), None)
        if analyst is None:
            raise Refusal(f"uid {c2s.uid!r} is no analyst of this stock: take one that the list names")
        ratings, next_key = self._history(instrument, analyst.house, c2s)
        detail = {
            "analystInfo": self._analyst(instrument, analyst, self._latest(instrument, ratings)),
            "ratingItemList": [self._rating_item(instrument, rating) for rating in ratings],
        }
        return {"analystRatingDetail": detail, "nextKey": next_key}

    def _history(self, instrument: Instrument, house: House, c2s: Any) -> tuple[list[Rating], str]:
        ratings = self._book.history(instrument, house, self._market.today(instrument))
        return key_page(ratings, c2s, most=_MOST_ON_PAGE)

    def _latest(self, instrument: Instrument, ratings: Sequence[Rating]) -> date:
        return max((rating.day for rating in ratings), default=self._market.today(instrument))

    # --- the parts of replies

    def _house(self, instrument: Instrument, house: House, day: date) -> dict[str, Any]:
        return day_fields(self._market, instrument, updateTime=day) | {
            "institutionUid": house.uid,
            "institutionPictureUrl": f"https://example.com/institutions/{house.uid}.png",
            "institutionName": house.chinese_name,
            "institutionSourceName": house.name,
            "institutionEnName": house.name,
        }

    def _analyst(self, instrument: Instrument, analyst: Analyst, day: date) -> dict[str, Any]:
        record = self._book.record(analyst, instrument)
        return day_fields(self._market, instrument, updateTime=day) | {
            "analystUid": analyst.uid,
            "analystName": analyst.name,
            "analystPictureUrl": f"https://example.com/analysts/{analyst.uid}.png",
            "numOfStars": record.stars,
            "successRate": record.success,
            "excessReturn": record.excess_return,
            "stockSuccessRate": record.success_here,
            "stockAvgReturn": record.return_here,
            "institutionInfo": self._house(instrument, analyst.house, day),
        }

    def _rating_item(self, instrument: Instrument, rating: Rating) -> dict[str, Any]:
        analyst = analyst_for(self._seed, rating.house, instrument)
        day = midnight(self._market, instrument, rating.day)
        return day_fields(self._market, instrument, recommendationDate=rating.day, updateTime=rating.day) | {
            "analystUid": analyst.uid,
            "institutionUid": rating.house.uid,
            "rating": rating.level,
            "targetPrice": rating.target,
            "ratingUrl": f"https://example.com/ratings/{instrument.id}/{analyst.uid}/{day}",
        }


def _parts(ratings: Sequence[Rating]) -> dict[str, float]:
    """What part of the ratings has each level, in percent."""
    counts = Counter(rating.level for rating in ratings)
    return {field: round(100 * counts[level] / len(ratings), 4) for field, level in _LEVELS.items()}
