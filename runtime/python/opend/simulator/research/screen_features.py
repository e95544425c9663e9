"""Special properties of the stock screener: shorts, heat, ratings, valuation, flows and the like.

What nothing in the market tells is made up, but the same for each stock and day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from operator import attrgetter
from statistics import fmean
from typing import Any

from opend.simulator.market.instruments import Key, QotMarket
from opend.simulator.shares import Share

from .fair_values import Opinion
from .heat import KINDS as HEATS
from .heat import average_heat, heat
from .multiples import PB, PE, PS
from .screen_candidates import Candidate, Read, Value, flag, made, of_share, only_in
from .screen_dividends import DIVIDENDS, JAPAN
from .screen_institutions import INSTITUTIONAL
from .short_sales import MARKETS as SHORT_MARKETS
from .valued import history_days

_WEEK = timedelta(days=7)
_MULTIPLES: Mapping[int, Callable[[Share], float | None]] = {
    PB: attrgetter("pb"),
    PE: attrgetter("pe_ttm"),
    PS: attrgetter("ps_ttm"),
}
_ORDER_OF_MULTIPLES = (PB, PE, PS)
_USUAL_RANGE = 3
_PART_OF_FLOWS = 0.12  # of the turnover, at most


# --- shorts


def _short(candidate: Candidate, day: date) -> int:
    return candidate.sources.shorts.open_position(candidate.instrument, day)


def _short_now(candidate: Candidate, _: Any) -> Value:
    return _short(candidate, candidate.share.day)


def _short_change(candidate: Candidate, _: Any) -> Value:
    return _short(candidate, candidate.share.day) - _short(candidate, candidate.share.day - _WEEK)


def _cover_days(candidate: Candidate, _: Any) -> Value:
    return _short(candidate, candidate.share.day) / candidate.instrument.daily_volume


# --- what people talk about


def _heat_of(kind: str, candidate: Candidate) -> float:
    seed = candidate.sources.market.seed
    return heat(seed, candidate.share, kind) if kind in HEATS else average_heat(seed, candidate.share)


def _heat(kind: str) -> Read:
    return lambda candidate, _: _heat_of(kind, candidate)


def _heat_place(kind: str) -> Read:
    return lambda candidate, _: candidate.sources.place(candidate, f"heat/{kind}", lambda each: _heat_of(kind, each))


# --- analysts


def _rating(candidate: Candidate, _: Any) -> Value:
    ratings = candidate.sources.ratings.current(candidate.instrument, candidate.share.day)
    return round(fmean(rating.level for rating in ratings)) if ratings else None


def _rating_change(candidate: Candidate, _: Any) -> Value:
    ratings = candidate.sources.ratings.current(candidate.instrument, candidate.share.day)
    if not ratings or ratings[0].previous is None:
        return None
    return ratings[0].level - ratings[0].previous.level


def _target(candidate: Candidate) -> float | None:
    ratings = candidate.sources.ratings.current(candidate.instrument, candidate.share.day)
    return round(fmean(rating.target for rating in ratings), 4) if ratings else None


def _target_distance(candidate: Candidate, _: Any) -> Value:
    target, price = _target(candidate), candidate.share.price
    return None if target is None or not price else 100 * (target / price - 1)


_MOATS = ("None", "Narrow", "Wide")
_UNCERTAINTIES = ("Low", "Medium", "High", "Very High")
_HEALTHS = ("Weak", "Moderate", "Strong")


def _thought(read: Callable[[Opinion, float], Value]) -> Read:
    """A property that follows from an opinion on a stock and its last close."""
    return lambda candidate, _: read(candidate.opinion, candidate.last_close)


# --- valuation


def _percentile(kind: int) -> Read:
    def value(candidate: Candidate, wanted: Any) -> Value:
        market, stock = candidate.sources.market, candidate.instrument
        days = history_days(market, stock, wanted.rangePeriod or _USUAL_RANGE)
        return candidate.sources.multiples.percentile(candidate.share, kind, days)

    return value


def _place_in_industry(kind: int) -> Read:
    """The place among the stocks of the industry, the cheapest first."""

    def places(candidates: list[Candidate]) -> Mapping[Key, int]:
        industries: dict[str, list[tuple[float, Key]]] = {}
        for each in candidates:
            value, company = _MULTIPLES[kind](each.share), each.share.company
            if value is not None and company is not None:
                industries.setdefault(company.industry.name, []).append((value, each.instrument.key))
        return {key: place for each in industries.values() for place, (_, key) in enumerate(sorted(each), 1)}

    def value(candidate: Candidate, _: Any) -> Value:
        of_all = candidate.sources.once(candidate.instrument.market, f"industry/{kind}", places)
        return of_all.get(candidate.instrument.key)

    return value


def _place_in_market(kind: int) -> Read:
    def negative(candidate: Candidate) -> float | None:
        value = _MULTIPLES[kind](candidate.share)
        return None if value is None else -value

    return lambda candidate, _: candidate.sources.place(candidate, f"multiple/{kind}", negative)


# --- companies


def _next_report(candidate: Candidate, _: Any) -> Value:
    company = candidate.share.company
    return None if company is None else candidate.midnight(company.next_report(candidate.share.day).announced)


def _employees(share: Share) -> Value:
    return None if share.last_quarter is None else share.last_quarter.employees


def _more_employees(share: Share) -> Value:
    company, figures = share.company, share.last_year
    if company is None or figures is None:
        return None
    before = company.year(figures.fiscal_year - 1).employees
    return 100 * (figures.employees / before - 1) if before else None


def _flow(part: float) -> Read:
    """Money that came in less what went out, as a part of the turnover."""
    return lambda candidate, wanted: candidate.share.quote.turnover * part * (2 * candidate.draw(wanted) - 1)


_CONNECTED = (int(QotMarket.HK), int(QotMarket.SH), int(QotMarket.SZ))

FEATURED: Mapping[int, Read] = {
    5101: made(0, 100),  # chips profit ratio
    5102: made(0, 100),  # chips interval coincidence
    5110: only_in(SHORT_MARKETS, _short_now),  # short position
    5111: made(1e6, 1e9, 0),  # financial position
    5112: only_in(SHORT_MARKETS, _short_change),  # short last week diff
    5113: made(-2e7, 2e7, 0),  # financial last week diff
    5114: made(0.05, 30),  # financing short ratio
    5115: made(0.001, 0.5, 4),  # lending fee per share
    5116: only_in(SHORT_MARKETS, _cover_days),  # cover days
    5201: made(0, 100, 0),  # indicator analysis
    5202: made(-1, 1, 4),  # pearson correlation
    5203: made(0.4, 1.8, 3, is_lasting=True),  # beta
    **{5211 + place: _heat(kind) for place, kind in enumerate((*HEATS, "average"))},
    **{5215 + place: _heat_place(kind) for place, kind in enumerate((*HEATS, "average"))},
    **{5219 + place: made(-50, 50, 0) for place in range(4)},
    5301: made(0, 100, 1),  # public opinion
    5310: only_in(JAPAN, _next_report),  # ifis announce date
    **{5311 + place: only_in(JAPAN, made(-20, 20)) for place in range(4)},
    **INSTITUTIONAL,
    5330: of_share(_employees),  # employee num
    5331: of_share(_more_employees),  # employee num growth
    5401: _rating,  # analyst rating
    5402: _rating_change,  # analyst rating change
    5403: lambda candidate, _: _target(candidate),  # analyst target price
    5404: _target_distance,  # analyst target price rate
    5405: _thought(lambda opinion, _: opinion.fair_value),  # morningstar fair value
    5406: _thought(lambda opinion, price: 100 * (opinion.fair_value / price - 1)),  # morningstar fair value rate
    5407: _thought(lambda opinion, price: opinion.stars(price)),  # morningstar star
    5408: _thought(lambda opinion, _: _MOATS.index(opinion.moat)),  # morningstar moat
    5409: _thought(lambda opinion, _: 1 + _UNCERTAINTIES.index(opinion.uncertainty)),  # morningstar uncertainty
    5410: _thought(lambda opinion, _: 1 + _HEALTHS.index(opinion.health)),  # morningstar health
    **{5501 + place: _percentile(kind) for place, kind in enumerate(_ORDER_OF_MULTIPLES)},
    **{5504 + place: _place_in_industry(kind) for place, kind in enumerate(_ORDER_OF_MULTIPLES)},
    **{5507 + place: _place_in_market(kind) for place, kind in enumerate(_ORDER_OF_MULTIPLES)},
    5600: flag(0.7),  # is long margin
    5601: flag(0.4),  # is short margin
    5602: made(25, 100, 0, is_lasting=True),  # init long margin ratio
    5603: made(40, 120, 0, is_lasting=True),  # init short margin ratio
    5604: made(0.5, 15, is_lasting=True),  # short fee rate
    5605: flag(0.7),  # is collateral
    5606: made(0, 85, 0, is_lasting=True),  # collateral ratio
    **DIVIDENDS,
    5900: _flow(_PART_OF_FLOWS),  # cash flow total net in
    5901: _flow(_PART_OF_FLOWS * 0.7),  # cash flow main net in
    **{5902 + place: made(0, 12, 0) for place in range(4)},
    5906: only_in(_CONNECTED, _flow(_PART_OF_FLOWS * 0.3)),  # hk connect net in
    5907: only_in(_CONNECTED, made(0, 12, 0)),  # hk connect net in count
    5908: only_in(_CONNECTED, made(0, 12, 0)),  # hk connect net out count
}
"""By `FeaturedProperty`."""
