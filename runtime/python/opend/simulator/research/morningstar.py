"""The protocol of a report on what a stock is worth: stars, fair value, moat, and texts."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.currencies import converted
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.names import person
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

from .days import closes_at, day_fields, last_closed_day
from .fair_values import FairValueBook, Opinion
from .periods import growth, quarter_period
from .subjects import find_stock

_LARGE = 1e10  # US dollars of market value, from which on an analyst looks at a company


class FairValues(Room):
    """Handler of the protocol of fair values."""

    def __init__(self, market: Market, book: FairValueBook) -> None:
        self._market = market
        self._book = book

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetResearchMorningstarReport", self._report)

    def _report(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "reports on fair values")
        opinion = self._book.opinion(instrument)
        last = last_closed_day(self._market, instrument)
        price = closes_at(self._market, instrument, [last])[last]
        is_large = converted(price * instrument.shares, instrument.currency, "USD") >= _LARGE
        fields = day_fields(self._market, instrument, starUpdateTime=last) | {
            "ratingType": number("Qot_Common.MorningstarRatingType", "Qualitative" if is_large else "Quantitative"),
            "starRating": opinion.stars(price),
            "fairValue": opinion.fair_value,
            "economicMoatLabel": opinion.moat,
            "uncertaintyLabel": opinion.uncertainty,
            "financialHealthLabel": opinion.health,
            "capitalAllocationLabel": opinion.allocation,
        }
        return success(call, fields | (self._texts(instrument, opinion) if is_large else {}))

    # --- words

    def _texts(self, instrument: Instrument, opinion: Opinion) -> dict[str, Any]:
        def text(content: str) -> dict[str, Any]:
            return {"context": content} | day_fields(self._market, instrument, updateTime=opinion.day)

        company, name = self._market.universe.company(instrument), instrument.name
        period = quarter_period(company.reports(self._market.today(instrument))[-1])
        change = growth(period.figures(company).revenue, period.year_before.figures(company).revenue) or 0.0
        industry, figures = company.industry.name.lower(), opinion.figures
        margin = 100 * figures.net_profit / figures.revenue
        value = f"{instrument.currency} {opinion.fair_value:g}"
        trend = f"revenue of {period.text} {'grew' if change > 0 else 'shrank'} {abs(change):.1f}% over a year"
        author = person(self._market.seed, QotMarket.US, "fair value", company.industry.name).english
        return day_fields(self._market, instrument, analystReportUpdateTime=opinion.day) | {
            "fairValueContent": text(f"A share of {name} is worth {value} by what it will earn."),
            "economicMoatContent": text(f"Moat: {opinion.moat.lower()}. {name} keeps {margin:.1f}% of its revenue."),
            "uncertaintyContent": text(f"Uncertainty is {opinion.uncertainty.lower()}, as usual in {industry}."),
            "financialHealthContent": text(
                f"Health: {opinion.health.lower()}. Liabilities are "
                f"{100 * figures.balance.liabilities / figures.assets:.1f}% of all assets."
            ),
            "capitalAllocationContent": text(
                f"Allocation: {opinion.allocation.lower()}. The return on equity is "
                f"{100 * figures.net_profit / figures.equity:.1f}%."
            ),
            "analystReportByLine": [author],
            "bullSay": [
                text(f"{name} is among the large companies in {industry}."),
                text("It pays for its growth out of what it earns."),
            ],
            "bearSay": [
                text(f"Prices in {industry} may come under pressure."),
                text("Rules may change where it does most of its business."),
            ],
            "analystNoteTitle": text(f"{name}: {trend}"),
            "analystNoteContent": text(f"After its report, in which {trend}, we hold on to a fair value of {value}."),
            "investmentThesisContent": text(company.profile.description.english),
            "fundamentalsContent": text(f"{name} employs {figures.employees} people; {trend}."),
            "valuationContent": text(f"Our fair value stands for {_multiple(instrument, opinion)} times earnings."),
            "pdfUrl": f"https://example.com/reports/{instrument.id}/{opinion.day}.pdf",
        }


def _multiple(instrument: Instrument, opinion: Opinion) -> str:
    earnings = opinion.figures.net_profit / instrument.shares
    return f"{opinion.fair_value / earnings:.1f}" if earnings else "no"
