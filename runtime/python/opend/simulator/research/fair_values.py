"""What stocks are worth: an opinion of each, formed before the last report of its company came out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from opend.simulator.market import noise
from opend.simulator.market.companies import Company
from opend.simulator.market.figures import Figures
from opend.simulator.market.instruments import Instrument
from opend.simulator.shares import Survey

from .days import trading_day
from .estimates import last_reports

_SPREAD = 0.16
# Highest yearly volatility of each degree, and how far the price may be from the fair value before it counts.
_UNCERTAINTY = ((0.22, "Low", 0.2), (0.32, "Medium", 0.3), (0.42, "High", 0.4), (9.0, "Very High", 0.5))
_MOATS = ((0.08, "None"), (0.16, "Narrow"), (9.0, "Wide"))  # by the net margin
_HEALTH = ((0.45, "Strong"), (0.7, "Moderate"), (9.0, "Weak"))  # by liabilities to assets
_ALLOCATION = ((0.06, "Poor"), (0.18, "Standard"), (9.0, "Exemplary"))  # by the return on equity


@dataclass(frozen=True)
class Opinion:
    """What is thought of a stock since the last report of its company.

    Attributes:
        day: on which it was formed.
        tolerance: how far the price may be from the fair value, as a part of it, before it counts.
    """

    day: date
    fair_value: float
    uncertainty: str
    tolerance: float
    moat: str
    health: str
    allocation: str
    figures: Figures

    def stars(self, price: float) -> int:
        """5 where the price is far below the fair value, down to 1 where it is far above."""
        steps = [1 - self.tolerance, 1 - self.tolerance / 3, 1 + self.tolerance / 3, 1 + self.tolerance]
        return 5 - bisect_left(steps, price / self.fair_value)


class FairValueBook:
    """The opinions of all stocks.

    Args:
        survey: knows how stocks stood.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._market = survey.market

    def opinion(self, stock: Instrument) -> Opinion:
        """What is thought of a stock now."""
        company, today = self._market.universe.company(stock), self._market.today(stock)
        day = self._formed(stock, company, today)
        key = noise.stream(self._market.seed, "fair value", *stock.key)
        fair_value = self._close(stock, day) * (1 + _SPREAD * noise.normal(key, index=day.toordinal()))
        uncertainty, tolerance = next(row[1:] for row in _UNCERTAINTY if stock.volatility <= row[0])
        figures = company.ttm(today)
        return Opinion(
            day=day,
            fair_value=round(fair_value, 2 if fair_value >= 1 else 4),
            uncertainty=uncertainty,
            tolerance=tolerance,
            moat=_label(_MOATS, figures.net_profit / figures.revenue),
            health=_label(_HEALTH, figures.balance.liabilities / figures.assets),
            allocation=_label(_ALLOCATION, figures.net_profit / figures.equity),
            figures=figures,
        )

    def _formed(self, stock: Instrument, company: Company, today: date) -> date:
        """The trading day before the last report came out, or of the listing where that was later."""
        announced = trading_day(self._market, stock, last_reports(company, today, 1)[-1].announced)
        return max(self._market.sessions(stock).previous_day(announced), stock.listed)

    def _close(self, stock: Instrument, day: date) -> float:
        """The close of a day, as it is after what has been paid and split since."""
        days, closes = self._survey.past_closes(stock)
        place = bisect_right(days, day.toordinal()) - 1
        return closes[place] if place >= 0 else stock.base_price


def _label(rows: tuple[tuple[float, str], ...], figure: float) -> str:
    return next(label for bound, label in rows if figure <= bound)
