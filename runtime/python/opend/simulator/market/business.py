"""How a company's business goes, year by year: the numbers that its figures are made of."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import lru_cache

import numpy as np

from . import noise
from .corporate_events import income
from .currencies import converted
from .figures import FLOWS, Balance, Flows
from .industries import Industry
from .instruments import Instrument, QotMarket

FIRST_YEAR, LAST_YEAR = 1980, 2079
"""The years that figures are known of; those outside count as the nearest of them."""

_BASE_YEAR = 2024  # its figures stand in proportion to the base price
_LOWEST_PE, _HIGHEST_PE = 5.0, 60.0
_LARGEST_PAYOUT = 0.9
_INTEREST_RATE = 0.035
_REVENUE_OF_EMPLOYEE = 300_000  # in US dollars
_RESEARCHING = {"Technology": 0.45, "Health Care": 0.5, "Communications": 0.2}
_LENDERS = ("Banks", "Insurance", "Securities & Brokerage")
_SERVICES = frozenset(
    ("Software Services", "Internet Services", "Media & Entertainment", "Business Services", *_LENDERS)
)
# How a year's dividends are spread over its quarters.
_DIVIDENDS = {
    QotMarket.US: (0.25, 0.25, 0.25, 0.25),
    QotMarket.HK: (0.0, 0.4, 0.0, 0.6),
    QotMarket.SG: (0.0, 0.4, 0.0, 0.6),
    QotMarket.JP: (0.0, 0.5, 0.0, 0.5),
}
_ONCE_A_YEAR = (0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Traits:
    """What makes one company unlike others of its industry; money as it was in the base year.

    Attributes:
        revenue, equity: in the base year.
        net_margin: below 0 for one that makes losses.
        growth: of revenue, a year.
        seasons: revenue of each quarter against the average one.
        dividend: a share, in the base year.
    """

    revenue: float
    equity: float
    net_margin: float
    gross_margin: float
    leverage: float
    growth: float
    tax_rate: float
    seasons: tuple[float, ...]
    dividend: float
    is_researching: float
    is_lender: bool
    has_goods: bool
    revenue_of_employee: float


class Business:
    """The numbers of one company.

    Args:
        stream: the key of its random numbers.
        market: of its stock: when it pays dividends goes by that.
        traits: what makes it unlike others.
    """

    def __init__(self, stream: int, market: int, traits: Traits) -> None:
        years = np.arange(FIRST_YEAR, LAST_YEAR + 1)
        steps = traits.growth + 0.06 * noise.normal(stream, 1, index=years)
        heights = np.cumsum(steps)
        self._revenues = (traits.revenue * np.exp(heights - heights[_BASE_YEAR - FIRST_YEAR])).tolist()
        moods = noise.normal(stream, 2, index=years)
        self._margins = np.exp(0.16 * (moods - moods[_BASE_YEAR - FIRST_YEAR])).tolist()
        self._stream = stream
        self._traits = traits
        self._year_flows = lru_cache(maxsize=256)(self._yearly_flows)
        self._year_end = lru_cache(maxsize=256)(self._yearly_balance)
        self._payments = _DIVIDENDS.get(QotMarket(market), _ONCE_A_YEAR)

    def revenue(self, year: int) -> float:
        """What is sold in a year."""
        revenue: float = self._revenues[_place(year)]
        return revenue

    def flows(self, year: int, quarter: int | None) -> Flows:
        """What comes in and goes out in a quarter, or in a year where None; the quarters add up to the year."""
        whole = self._year_flows(year)
        if quarter is None:
            return whole
        if quarter < 4:
            return _part(whole, self._weights(year)[quarter - 1])
        first_three = [_part(whole, weight) for weight in self._weights(year)[:3]]
        return Flows(*(getattr(whole, name) - sum(getattr(part, name) for part in first_three) for name in FLOWS))

    def _yearly_flows(self, year: int) -> Flows:
        traits, revenue = self._traits, self.revenue(year)
        net = revenue * traits.net_margin * self._margins[_place(year)]
        pretax = net / (1 - traits.tax_rate) if net > 0 else net
        interest = min(self._year_end(year).debt * _INTEREST_RATE, 0.1 * revenue)
        operating = pretax + interest
        gross = min(max(revenue * traits.gross_margin, operating + 0.1 * revenue), 0.98 * revenue)
        expense = max(gross - operating, 0.0)
        research = expense * traits.is_researching
        selling = (expense - research) * 0.5
        return Flows(
            revenue=round(revenue),
            gross_profit=round(gross),
            research_expense=round(research),
            selling_expense=round(selling),
            administrative_expense=round(expense - research - selling),
            interest_expense=round(interest),
            tax=round(pretax - net),
            depreciation=round(0.05 * revenue),
            working_capital_growth=round(0.015 * revenue * noise.normal(self._stream, 3, index=year)),
            capital_expenditure=round(0.06 * revenue * (1 + 0.2 * noise.normal(self._stream, 4, index=year))),
            acquisitions=round(0.012 * revenue * (1 + noise.normal(self._stream, 5, index=year))),
        )

    def _weights(self, year: int) -> list[float]:
        """The part of a year that each quarter has."""
        noisy = [
            season * (1 + 0.02 * noise.normal(self._stream, 6, index=year * 4 + place))
            for place, season in enumerate(self._traits.seasons)
        ]
        return [weight / sum(noisy) for weight in noisy]

    def balance(self, year: int, quarter: int) -> Balance:
        """What it has and owes at the end of a quarter: on the way from one year's end to the next."""
        this = self._year_end(year)
        if quarter == 4:
            return this
        last = self._year_end(year - 1)
        return Balance(
            *(round(old + (new - old) * quarter / 4) for old, new in zip(_values(last), _values(this), strict=True))
        )

    def _yearly_balance(self, year: int) -> Balance:
        traits, revenue = self._traits, self.revenue(year)
        equity = traits.equity * (revenue / traits.revenue) ** 0.9
        assets = equity * traits.leverage
        liabilities = assets - equity
        debt = liabilities * (0.12 if traits.is_lender else 0.4)
        current = liabilities * 0.42
        cash = assets * (0.17 + 0.03 * noise.normal(self._stream, 7, index=year))
        receivables = min(0.16 * revenue, 0.22 * assets)
        inventories = min(0.12 * revenue, 0.18 * assets) if traits.has_goods else 0.0
        other, intangible = assets * 0.08, assets * 0.09
        return Balance(
            cash=round(cash),
            receivables=round(receivables),
            inventories=round(inventories),
            other_current_assets=round(other),
            fixed_assets=round(assets - cash - receivables - inventories - other - intangible),
            intangible_assets=round(intangible),
            current_liabilities=round(current),
            debt=round(debt),
            other_liabilities=round(liabilities - debt - current),
        )

    def dividends_per_share(self, year: int, quarter: int | None) -> float:
        """What is declared for a quarter or a year; the quarters add up to the year."""
        whole = round(self._traits.dividend * self.revenue(year) / self._traits.revenue, 4)
        if quarter is None:
            return whole
        paid = [round(whole * part, 4) for part in self._payments[:3]]
        return round(whole - sum(paid), 4) if quarter == 4 else paid[quarter - 1]

    def employees(self, year: int, quarter: int) -> int:
        """How many work there at the end of a quarter."""
        last, this = self.revenue(year - 1), self.revenue(year)
        sales = last + (this - last) * quarter / 4
        return max(round(sales / self._traits.revenue_of_employee), 25)


def business_of(seed: int, instrument: Instrument, industry: Industry) -> Business:
    """The business of the company behind a stock."""
    stream = noise.stream(seed, "company", instrument.market, instrument.code)
    return Business(stream, instrument.market, _traits(seed, stream, instrument, industry))


def _traits(seed: int, stream: int, instrument: Instrument, industry: Industry) -> Traits:
    uniform: Callable[[int], float] = noise.uniform(stream, 10, index=np.arange(16)).tolist().__getitem__
    normal: Callable[[int], float] = noise.normal(stream, 11, index=np.arange(16)).tolist().__getitem__
    value, paid = instrument.base_price * max(instrument.shares, 1), income(seed, instrument)
    pe = industry.pe * math.exp(0.3 * normal(0))
    pe = min(max(pe, _LOWEST_PE), _HIGHEST_PE, _LARGEST_PAYOUT / paid if paid else _HIGHEST_PE)
    margin = min(industry.net_margin * math.exp(0.25 * normal(1)), 0.6)
    makes_losses = not paid and not instrument.tags and uniform(0) < (0.45 if industry.volatility > 0.45 else 0.12)
    return Traits(
        revenue=value / pe / margin,
        equity=value / pe / (0.05 + 0.16 * uniform(1)),
        net_margin=-margin * (0.2 + uniform(2)) if makes_losses else margin,
        gross_margin=min(max(industry.gross_margin * math.exp(0.12 * normal(2)), 0.06), 0.95),
        leverage=1 + (industry.leverage - 1) * math.exp(0.2 * normal(3)),
        growth=max(0.055 + 0.04 * normal(4), 0.02 if instrument.tags else -0.05),
        tax_rate=0.12 + 0.12 * uniform(3),
        seasons=tuple(1 + 0.06 * normal(5 + place) for place in range(4)),
        dividend=paid * instrument.base_price,
        is_researching=_RESEARCHING.get(industry.sector, 0.06),
        is_lender=industry.name in _LENDERS,
        has_goods=industry.name not in _SERVICES,
        revenue_of_employee=_revenue_of_employee(value / pe / margin, instrument.currency) * math.exp(0.4 * normal(9)),
    )


def _revenue_of_employee(revenue: float, currency: str) -> float:
    """What one employee brings in: more in larger companies."""
    billions = converted(revenue, currency, "USD") / 1e9
    return converted(_REVENUE_OF_EMPLOYEE, "USD", currency) * math.pow(max(billions, 0.01), 0.2)


def _place(year: int) -> int:
    return min(max(year, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR


def _part(flows: Flows, weight: float) -> Flows:
    return Flows(*(round(getattr(flows, name) * weight) for name in FLOWS))


def _values(balance: Balance) -> list[float]:
    return [getattr(balance, field.name) for field in fields(balance)]
