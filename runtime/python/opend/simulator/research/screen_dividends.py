"""Properties of the stock screener about dividends, and about what shareholders get besides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from operator import attrgetter
from typing import Any

from opend.simulator.market.instruments import QotMarket
from opend.simulator.shares import Share

from .dividend_record import average_yield, frequency, next_ex_day, payout_ratio, years_of_growth
from .payouts import Payout, payouts
from .screen_candidates import Candidate, Read, Value, flag, made, of_share, only_in

_YEAR = timedelta(days=365)

JAPAN = (int(QotMarket.JP),)
"""The market whose companies have perks for shareholders."""


def _coming(candidate: Candidate) -> Payout | None:
    """The next dividend that has been announced."""
    share, market = candidate.share, candidate.sources.market
    if next_ex_day(share) is None:
        return None
    known = payouts(market.seed, market, share.instrument)
    return next((each for each in known if each.ex_day > share.day and each.announced <= share.day), None)


def _coming_day(attribute: str) -> Read:
    def value(candidate: Candidate, _: Any) -> Value:
        payout = _coming(candidate)
        return None if payout is None else candidate.midnight(getattr(payout, attribute))

    return value


def _days_to_coming(attribute: str) -> Read:
    def value(candidate: Candidate, _: Any) -> Value:
        payout = _coming(candidate)
        return None if payout is None else (getattr(payout, attribute) - candidate.share.day).days

    return value


def _days_since_announced(candidate: Candidate, _: Any) -> Value:
    payout = _coming(candidate)
    return None if payout is None else (candidate.share.day - payout.announced).days


def _dividend_growth(share: Share) -> Value:
    before = share.dividends(share.day - 2 * _YEAR, share.day - _YEAR)
    return 100 * (share.dividends_ttm / before - 1) if before else None


DIVIDENDS: Mapping[int, Read] = {
    5700: only_in(JAPAN, flag(0.35)),  # is shareholder perks
    5701: only_in(JAPAN, made(20_000, 600_000, 0, is_lasting=True)),  # perks required val
    5702: only_in(JAPAN, made(1, 13, 0, is_lasting=True)),  # perks st months
    5703: only_in(JAPAN, made(0.1, 3, is_lasting=True)),  # perks yield
    5704: only_in(JAPAN, made(1, 7, is_lasting=True)),  # perks total yield
    5705: only_in(JAPAN, made(1, 9, 0, is_lasting=True)),  # perks categories
    5706: only_in(JAPAN, made(1, 13, 0, is_lasting=True)),  # perks has st month
    5707: only_in(JAPAN, made(1, 9, 0, is_lasting=True)),  # perks has category
    5800: of_share(payout_ratio),  # payout ratio lfy
    5801: of_share(frequency),  # distribution frequency
    5802: of_share(years_of_growth),  # max dividend grow year
    5803: _coming_day("announced"),  # pub date timestamp
    5804: _days_since_announced,  # pub date days
    5805: _coming_day("record_day"),  # next record date
    5806: _days_to_coming("record_day"),  # next record date days
    5807: _coming_day("ex_day"),  # next ex date
    5808: _days_to_coming("ex_day"),  # next ex date days
    5809: _coming_day("payable_day"),  # next payable date
    5810: _days_to_coming("payable_day"),  # next payable date days
    5811: of_share(_dividend_growth),  # increase rate
    5812: of_share(average_yield),  # average dividend yield
    5813: only_in(JAPAN, of_share(attrgetter("dividends_ttm"))),  # toyokeizai forecast div
    **{5814 + place: lambda *_: None for place in range(6)},  # of Australia, whose market is not simulated
}
"""By `FeaturedProperty`: those of dividends and perks."""
