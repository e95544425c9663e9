"""Protocols of financial statements, and of what revenue is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from opend.simulator.market.companies import Company
from opend.simulator.market.currencies import converted
from opend.simulator.market.figures import Figures
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum

from .breakdown import breakdown
from .days import day_fields, midnight
from .key_pages import key_page
from .periods import ANNUAL, HALF_YEAR, Q4, Period, asked_currency, asked_type, growth, reported_periods
from .statement_items import INCOME, STATEMENTS, Line
from .subjects import find_stock

_STANDARDS = {
    QotMarket.HK: "HKFRS",
    QotMarket.US: "US GAAP",
    QotMarket.SH: "CAS",
    QotMarket.SZ: "CAS",
    QotMarket.SG: "SFRS(I)",
    QotMarket.JP: "IFRS",
}
_CURRENCY_NAMES = {
    "HKD": "Hong Kong dollar",
    "USD": "US dollar",
    "CNY": "Renminbi",
    "CNH": "Renminbi (offshore)",
    "SGD": "Singapore dollar",
    "JPY": "Japanese yen",
}
_MOST_PERIODS = 10
_DECIMALS = 6


class Financials(Room):
    """Handlers of the protocols of financial statements."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetFinancialsStatements", self._statements)
        responder.register("Qot_GetFinancialsRevenueBreakdown", self._revenue_breakdown)

    # --- statements

    def _statements(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "financial statements")
        company = self._market.universe.company(instrument)
        kind = c2s.statementType or INCOME
        lines = STATEMENTS[check_enum("statementType", kind, "Qot_Common.FinancialStatementsType")]
        currency = asked_currency(c2s, company)
        periods = reported_periods(company, self._market.today(instrument), asked_type(c2s, ANNUAL))
        page, next_key = key_page(periods, c2s)
        s2c = {
            "structureList": [{"fieldId": line.id, "displayName": line.name} for line in lines],
            "reportList": [self._report(instrument, company, period, lines, currency) for period in page],
            "nextKey": next_key,
        }
        return success(call, s2c)

    def _report(
        self, instrument: Instrument, company: Company, period: Period, lines: Sequence[Line], currency: str
    ) -> dict[str, Any]:
        figures = period.figures(company)
        earlier = period.year_before.figures(company)
        last = None if period.quarter_before is None else period.quarter_before.figures(company)
        return day_fields(self._market, instrument, dateTime=figures.end) | {
            "fiscalYear": period.year,
            "financialType": period.kind,
            "periodText": period.text,
            "itemList": [_item(line, currency, figures, earlier, last) for line in lines],
            "currencyInfo": _CURRENCY_NAMES[currency],
            "accountingStandards": _STANDARDS[QotMarket(instrument.market)],
            "auditorReport": "Unqualified opinion" if period.kind in (ANNUAL, Q4) else "Unaudited",
            "currencyCode": currency,
        }

    # --- revenue

    def _revenue_breakdown(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "revenues")
        company = self._market.universe.company(instrument)
        today = self._market.today(instrument)
        known = [*reported_periods(company, today, ANNUAL), *reported_periods(company, today, HALF_YEAR)]
        periods = sorted(known, key=lambda period: (period.year, period.quarter), reverse=True)[:_MOST_PERIODS]
        period = self._asked_period(instrument, company, periods, c2s)
        currency = asked_currency(c2s, company)
        revenue = round(converted(period.figures(company).revenue, company.currency, currency), 2)
        groups = breakdown(self._market.seed, company, period.year, revenue)
        s2c = {
            "period": period.text,
            "breakdownList": [{"type": kind, "itemList": _parts(parts, revenue)} for kind, parts in groups.items()],
            "currencyCode": currency,
            "screenDateList": [
                {"date": self._date(instrument, company, each), "periodText": each.text, "financialType": each.kind}
                for each in periods
            ],
        }
        return success(call, s2c)

    def _asked_period(self, instrument: Instrument, company: Company, periods: Sequence[Period], c2s: Any) -> Period:
        kind = asked_type(c2s, 0)
        for period in periods:
            if kind in (0, period.kind) and c2s.date in (0, self._date(instrument, company, period)):
                return period
        raise Refusal(f"there is no period with date {c2s.date} and financialType {kind}: take one of screenDateList")

    def _date(self, instrument: Instrument, company: Company, period: Period) -> int:
        return midnight(self._market, instrument, company.fiscal.end(period.year, period.quarter))


def _item(line: Line, currency: str, figures: Figures, earlier: Figures, last: Figures | None) -> dict[str, Any]:
    amount = line.amount(figures)
    shown = converted(amount, figures.currency, currency) if line.is_money else amount
    item = {
        "fieldId": line.id,
        "data": round(shown, _DECIMALS),
        "yoy": growth(amount, line.amount(earlier)),
        "qoq": None if last is None else growth(amount, line.amount(last)),
    }
    return {name: value for name, value in item.items() if value is not None}


def _parts(parts: dict[str, float], revenue: float) -> list[dict[str, Any]]:
    return [
        {"name": name, "mainOperIncome": amount, "ratio": round(100 * amount / revenue, 4) if revenue else 0.0}
        for name, amount in parts.items()
    ]
