"""Protocols of companies: what they are, who leads them, and what each of their people earns them."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.companies import Company
from opend.simulator.market.currencies import converted
from opend.simulator.market.figures import Figures
from opend.simulator.market.instruments import Instrument
from opend.simulator.market.market import Market
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import day_text

from .days import day_fields
from .key_pages import key_page
from .leaders import Leader, Leaders, background
from .periods import ANNUAL, Period, asked_currency, asked_type, growth, reported_periods
from .subjects import find_stock

_HEAD = 1  # of the board: the chief executive


class Companies(Room):
    """Handlers of the protocols of companies."""

    def __init__(self, market: Market, leaders: Leaders) -> None:
        self._market = market
        self._leaders = leaders

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetCompanyProfile", self._profile)
        responder.register("Qot_GetCompanyExecutives", self._executives)
        responder.register("Qot_GetCompanyExecutiveBackground", self._background)
        responder.register("Qot_GetCompanyOperationalEfficiency", self._efficiency)

    # --- what it is

    def _profile(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "company profile")
        company = self._market.universe.company(instrument)
        profile, day = company.profile, self._market.today(instrument)
        chairman = self._leaders.of(instrument, day)[0]
        texts = {
            "Company Name": profile.full_name.english,
            "Chinese Name": profile.full_name.chinese,
            "Industry": profile.industry.english,
            "Region": profile.region.english,
            "Chairman": chairman.name,
            "Founded": day_text(profile.founded),
            "Listing Date": day_text(profile.listed),
            "Issue Price": f"{profile.issue_price:g} {instrument.currency}",
            "ISIN": profile.isin,
            "Employees": str(company.latest(day).employees),
            "Fiscal Year End": profile.fiscal_year_end,
            "Auditor": profile.auditor,
            "Address": profile.address,
            "Telephone": profile.phone,
            "Fax": profile.fax,
            "Email": profile.email,
        }
        rows = [
            *(_fact(name, value, "SourceText") for name, value in texts.items()),
            _fact("Website", profile.website, "LinkType"),
            _fact("Business", profile.description.english, "IndependentTitle"),
        ]
        return success(call, {"itemList": rows})

    # --- who leads it

    def _executives(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "executives")
        board = self._leaders.of(instrument, self._market.today(instrument))
        return success(call, {"directorList": [self._executive(instrument, leader) for leader in board]})

    def _executive(self, instrument: Instrument, leader: Leader) -> dict[str, Any]:
        days = day_fields(self._market, instrument, beginDate=leader.since, issueDate=leader.announced)
        return days | {
            "displayLeaderName": leader.name,
            "leaderName": leader.name,
            "positionName": leader.seat.position,
            "leaderGender": "Female" if leader.is_female else "Male",
            "leaderAge": str(leader.age(self._market.today(instrument))),
            "highestEducation": leader.degree,
            "annualSalary": leader.salary,
        }

    def _background(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "executives")
        day = self._market.today(instrument)
        board = self._leaders.of(instrument, day)
        name = c2s.leaderName or board[_HEAD].name
        leader = next((each for each in board if each.name == name), None)
        if leader is None:
            raise Refusal(f"leaderName {name!r} is unknown: take one that Qot_GetCompanyExecutives names")
        return success(call, {"briefBackground": background(leader, instrument, day)})

    # --- what its people earn it

    def _efficiency(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_stock(self._market, c2s.security, "operational figures")
        company = self._market.universe.company(instrument)
        currency = asked_currency(c2s, company)
        periods = reported_periods(company, self._market.today(instrument), asked_type(c2s, ANNUAL))
        page, next_key = key_page(periods, c2s)
        items = [self._efficiency_item(instrument, company, period, currency) for period in page]
        return success(call, {"itemList": items, "nextKey": next_key, "currencyCode": currency})

    def _efficiency_item(
        self, instrument: Instrument, company: Company, period: Period, currency: str
    ) -> dict[str, Any]:
        figures, earlier = period.figures(company), period.year_before.figures(company)
        fields = day_fields(self._market, instrument, endDate=figures.end) | {
            "fiscalYear": period.year,
            "financialType": period.kind,
            "periodText": period.text,
            "employeeNum": figures.employees,
            "employeeNumYoy": growth(figures.employees, earlier.employees),
        }
        then = _per_head(earlier)
        for name, amount in _per_head(figures).items():
            fields[name] = round(converted(amount, company.currency, currency), 4)
            fields[f"{name}Yoy"] = growth(amount, then[name])
        return {name: value for name, value in fields.items() if value is not None}


def _per_head(figures: Figures) -> dict[str, float]:
    return {
        "incomePerCapita": figures.revenue / figures.employees,
        "profitPerCapita": figures.ebit / figures.employees,
        "netProfitPerCapita": figures.net_profit / figures.employees,
    }


def _fact(name: str, value: str, kind: str) -> dict[str, Any]:
    return {"name": name, "value": value, "fieldType": number("Qot_Common.CompanyProfileFieldType", kind)}
