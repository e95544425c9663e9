"""Ratings and target prices: each house looks at the stocks that it covers every quarter, and says what it thinks."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from opend.simulator.market import noise
from opend.simulator.market.currencies import converted
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market

from .days import closes_at, trading_day
from .drift import drift
from .houses import HOUSES, Analyst, House

SELL, UNDERPERFORM, HOLD, BUY, STRONG_BUY = 1, 2, 3, 4, 5
"""`Qot_Common.ResearchRatingType`."""

_COVER_DAYS = 1092  # how long a house covers a stock before it decides again whether it does
_REVIEW_DAYS = 91
_REVIEWS = _COVER_DAYS // _REVIEW_DAYS
_LATEST_START = 60  # a review comes at most so many days after its quarter begins
_BOUNDS = ((0.22, SELL), (0.32, UNDERPERFORM), (0.46, HOLD), (0.62, BUY))
_UPSIDES = {SELL: -0.15, UNDERPERFORM: -0.07, HOLD: 0.05, BUY: 0.18, STRONG_BUY: 0.32}
_FORWARD = 1  # `Qot_Common.RehabType`
_IDS = 1 << 46  # ids of instruments are below


@dataclass(frozen=True)
class Rating:
    """What a house says of a stock on a day; `previous` is what it said before, None where it begins to cover it."""

    house: House
    day: date
    level: int
    previous: Rating | None = None
    target: float = 0.0


@dataclass(frozen=True)
class Record:
    """How well an analyst did: stars up to 5, and of all ratings or those of one stock the part that came true and the
    return, in percent.
    """

    stars: float
    success: float
    excess_return: float
    success_here: float
    return_here: float


class RatingBook:
    """All ratings of all houses."""

    def __init__(self, market: Market) -> None:
        self._seed = market.seed
        self._market = market
        self._keys = {house: noise.stream(market.seed, "ratings", house.id) for house in HOUSES}
        self._opinions = lru_cache(maxsize=1 << 17)(self._opinion)

    def current(self, instrument: Instrument, day: date) -> list[Rating]:
        """The last rating of each house that covers a stock on a day, with its target price; the newest first."""
        latest = (self._latest(instrument, house, day) for house in HOUSES)
        found = self.with_targets(instrument, [rating for rating in latest if rating is not None])
        return sorted(found, key=lambda rating: (rating.day, -rating.house.id), reverse=True)

    def _latest(self, instrument: Instrument, house: House, day: date, since: date = date.min) -> Rating | None:
        """The last rating of a house up to a day; None where it is from before `since`, or there is none.

        It knows what was before it, but not what was before that, and no target price.
        """
        reviews = self._reviews(instrument, house, day, most=3)
        if not reviews or reviews[-1][1] < since.toordinal():
            return None
        return self._ratings(instrument, house, reviews[-2:])[-1]

    def recent(self, stocks: Sequence[Instrument], day: date, since: date) -> Iterator[tuple[Instrument, Rating]]:
        """The last ratings of all houses that cover some stocks on a day, but for those from before `since`."""
        import numpy as np

        ids = np.array([stock.id for stock in stocks], dtype=np.int64)
        chances = np.array([_chance(stock) for stock in stocks])
        for house, key in self._keys.items():
            phases = (noise.bits(key, index=ids) % np.uint64(_COVER_DAYS)).astype(np.int64)
            covers = (day.toordinal() + phases) // _COVER_DAYS
            is_covered = noise.uniform(key, 1, index=covers * _IDS + ids) < chances
            for place in np.flatnonzero(is_covered).tolist():
                rating = self._latest(stocks[place], house, day, since)
                if rating is not None:
                    yield stocks[place], rating

    def history(self, instrument: Instrument, house: House, day: date) -> list[Rating]:
        """All ratings of a stock since a house covers it, up to a day, with target prices; the newest first."""
        reviews = self._reviews(instrument, house, day)
        return self.with_targets(instrument, self._ratings(instrument, house, reviews)[::-1])

    def _reviews(self, instrument: Instrument, house: House, day: date, most: int = _REVIEWS) -> list[tuple[int, int]]:
        """Number and day of each review up to a day, in the time of cover that the day is in; none without cover.

        Only the last `most` that have begun count; the very last of them may still go on.
        """
        key = self._keys[house]
        phase = noise.bits(key, index=instrument.id) % _COVER_DAYS
        cover, passed = divmod(day.toordinal() + phase, _COVER_DAYS)
        if noise.uniform(key, 1, index=cover * _IDS + instrument.id) >= _chance(instrument):
            return []
        start, listed, found = cover * _COVER_DAYS - phase, instrument.listed.toordinal(), []
        begun = passed // _REVIEW_DAYS + 1
        for place in range(max(begun - most, 0), begun):
            review = cover * _REVIEWS + place
            late = int(noise.uniform(key, 2, review, index=instrument.id) * _LATEST_START)
            ordinal = start + place * _REVIEW_DAYS + late
            if listed < ordinal <= day.toordinal():
                found.append((review, ordinal))
        return found

    def _ratings(self, instrument: Instrument, house: House, reviews: Sequence[tuple[int, int]]) -> list[Rating]:
        """What reviews, the oldest first, came to."""
        found: list[Rating] = []
        for review, ordinal in reviews:
            day = trading_day(self._market, instrument, date.fromordinal(ordinal))
            level = self._opinions(instrument, house, review, ordinal)
            found.append(Rating(house, day, level, found[-1] if found else None))
        return found

    def _opinion(self, instrument: Instrument, house: House, review: int, ordinal: int) -> int:
        of_all = drift(noise.stream(self._seed, "standing", instrument.id), ordinal / 500)
        key = noise.stream(self._seed, "opinion", instrument.id, house.id)
        own, mood = drift(key, ordinal / 400), noise.uniform(key, 1, index=review)
        score = 0.35 * of_all + 0.45 * own + 0.2 * mood
        return next((level for bound, level in _BOUNDS if score < bound), STRONG_BUY)

    def record(self, analyst: Analyst, instrument: Instrument) -> Record:
        """How well an analyst did."""
        key = noise.stream(self._seed, "record", analyst.uid)
        success, success_here = (35 + 40 * noise.uniform(key, index=place) for place in (0, 1 + instrument.id))
        excess, return_here = (noise.uniform(key, index=-place) for place in (1, 1 + instrument.id))
        return Record(
            stars=round((success - 35) / 10 + 1, 1),
            success=round(success, 2),
            excess_return=round(0.4 * (success - 50) + 8 * (excess - 0.5), 2),
            success_here=round(success_here, 2),
            return_here=round(0.4 * (success_here - 50) + 10 * (return_here - 0.5), 2),
        )

    def with_targets(self, instrument: Instrument, ratings: Sequence[Rating]) -> list[Rating]:
        """The ratings of a stock with their target prices: around the close before, as splits make it now."""
        sessions = self._market.sessions(instrument)
        known = {rating.day: sessions.previous_day(rating.day) for rating in ratings}
        closes = closes_at(self._market, instrument, known.values(), _FORWARD)
        return [replace(each, target=self._target(instrument, each, closes[known[each.day]])) for each in ratings]

    def _target(self, instrument: Instrument, rating: Rating, close: float) -> float:
        key = noise.stream(self._seed, "target", *instrument.key, rating.house.id)
        upside = _UPSIDES[rating.level] + 0.05 * noise.normal(key, index=rating.day.toordinal())
        target = close * (1 + upside)
        return round(target, 2 if target >= 1 else 4)


def _chance(instrument: Instrument) -> float:
    """How likely a house covers a stock: the larger the company, the likelier."""
    value = converted(instrument.base_price * instrument.shares, instrument.currency, "USD")
    return min(max(0.27 * math.log10(max(value, 1.0) / 3e8), 0.02), 0.8)
